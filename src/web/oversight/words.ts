import { dateInWords } from '../parts/when.ts'

/** What the oversight page says. */
export const oversightWords = {
  title: 'Oversight',
  heading: 'Your team’s records',
  filesToJoin: 'Two files of one child: what waits for a second person',
  lead: 'Read like a colleague. Nothing here sends anything back by itself.',
  waiting: 'Waits for your sign-off',
  noneWaiting: 'Nothing waits for a sign-off.',
  waitingSince: (name: string, day: string) => `finished by ${name} on ${dateInWords(day)}`,
  toConfirm: 'To be shared, and waits for a second person',
  noneToConfirm: 'Nothing waits for a second person.',
  forReader: (name: string) => `for ${name}`,
  preparedBy: (name: string, day: string) => `prepared by ${name} on ${dateInWords(day)}`,
  talks: 'Said to a writer, and not settled',
  noTalks: 'Nothing is open.',
  saidBy: (name: string, day: string) => `${name}, ${dateInWords(day)}`,
  notTold: 'Decided, but not told to the child',
  noneNotTold: 'Whatever was decided between professionals stands in something that is written to the child.',
  lookAgain: (day: string) => `to be looked at again on ${dateInWords(day)}`,
  late: 'Past its day',
  noneLate: 'Nothing is past its day.',
  seeDates: 'See all dates of the team',
  wasDue: (day: string) => `was due on ${dateInWords(day)}`,
  finished: 'Finished in the last fourteen days',
  noneFinished: 'Nothing was finished in the last fourteen days.',
  more: (count: number) => `Only the first ${count} are shown.`,
} as const
