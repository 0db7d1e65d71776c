import { dateInWords } from '../parts/when.ts'

/** What the pages say on which two entries of one person are joined, or taken apart. */
export const joinWords = {
  title: 'The same person twice',
  heading: (name: string) => `Who else is ${name}?`,
  lead: 'The two entries become one person. The other one stands for both from then on; both keep their own history, and they can be taken apart again.',
  back: (name: string) => `Back to ${name}`,
  ask: (name: string) => `${name} is the same person as`,
  nobody: 'Nobody else on the files you may see could be the same person.',
  born: (day: string) => `born ${dateInWords(day)}`,
  bornUnknown: 'birthday not written down',
  onFileOf: (names: string) => `on the file of ${names}`,
  likely: 'the name and the birthday fit',
  why: 'How do you know?',
  whyHint: 'For example: same birthday and address; she told me so',
  whyMissing: 'Say in a few words how you know',
  whyLong: 'That is longer than 1,000 characters. Make it shorter',
  missing: 'Choose who is the same person',
  button: 'Make them one person',
  hasFile: (name: string) => `${name} has a file, so this entry stands for itself. Go to the other entry and join it to this one.`,
  cannot: 'These two could not be joined: one of them has a file, works here, can sign in, or is joined already. Nothing was changed.',

  apartHeading: (name: string, other: string) => `${name} and ${other} are one person here`,
  apartWhy: 'Why are they not one person?',
  apartHint: 'For example: another birthday; they are cousins of one name',
  apartMissing: 'Say in a few words why they are not one person',
  apartButton: 'Take them apart',
  history: 'What was decided before',
  joined: (name: string) => `joined with ${name}`,
  taken: 'taken apart',
} as const
