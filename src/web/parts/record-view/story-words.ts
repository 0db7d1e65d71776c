import { contactAsItComes } from '../../../domain/contact-words.ts'
import { dayInWords } from '../day.ts'
import { answerWords } from './answers.tsx'
import type { PersonView, Reader } from './view.ts'

/** What the story's pages say to a reader. Written for an eleven-year-old; an authority may bring its own. */
export interface StoryWords {
  /** Shown in tabs and histories, so without a name. */
  readonly title: string
  readonly recordTitle: string
  readonly heading: string
  readonly lead: string
  readonly empty: string
  readonly toList: string
  readonly youMeans: string | undefined
  readonly takeYourTime: string
  readonly beforeWorries: string
  readonly goPast: string
  readonly answerSummary: string
  readonly answerWhole: string
  readonly answerWholeLead: string
  readonly stop: string
  readonly whoWasWho: string
  readonly help: readonly string[]
}

type WithoutHelp = Omit<StoryWords, 'help'>

const takeYourTime = 'You don’t have to read it all at once. You can stop, and come back.'

/** The words for this reader. Whom they can talk to is as their authority has set it. */
export function storyWords(reader: Reader): StoryWords {
  const words = reader.kind === 'family' ? forFamily(reader.childNames) : reader.kind === 'adult' ? forAdult(reader.name) : forChild(reader.name)
  return { ...words, help: reader.help ?? contactAsItComes[reader.kind] }
}

const forChild = (name: string): WithoutHelp => ({
  title: 'Your story',
  recordTitle: 'Written to you',
  heading: `${name}, this is written to you`,
  lead: 'Here is what people who work with you wrote to you. Read as much or as little as you like.',
  empty: 'There is nothing here yet. When something is shared with you, you will find it on this page. You can ask your social worker about it any time.',
  toList: 'Everything written to you',
  youMeans: undefined,
  takeYourTime,
  beforeWorries: 'The next part is about worries. You can read it now, on another day, or with someone you trust.',
  goPast: 'Go past this part',
  answerSummary: 'Is this right?',
  answerWhole: 'Is this how it was?',
  answerWholeLead: 'You know best how it was for you. You can tell us, or you can leave it.',
  stop: 'You can stop here and come back. It will still be here.',
  whoWasWho: 'Who is who',
})

const forFamily = (childNames: readonly string[]): WithoutHelp => familyWords(new Intl.ListFormat('en-GB').format(childNames) || 'your family')

const familyWords = (childName: string): WithoutHelp => ({
  title: 'Records shared with you',
  recordTitle: 'A record shared with you',
  heading: `Records shared with you about ${childName}`,
  lead: `These are written to ${childName}. They were shared with you too.`,
  empty: `No records about ${childName} have been shared with you yet. When one is, you will find it on this page.`,
  toList: 'All records shared with you',
  youMeans: `This is written to ${childName}, so ‘you’ means ${childName}.`,
  takeYourTime,
  beforeWorries: 'The next part is about worries. You can read it now, on another day, or with someone you trust.',
  goPast: 'Go past this part',
  answerSummary: 'Is this right?',
  answerWhole: 'Is this how it was?',
  answerWholeLead: 'You can tell us if you see it in another way. What you say is kept with the record.',
  stop: 'You can stop here and come back. It will still be here.',
  whoWasWho: 'Who is who',
})

const forAdult = (name: string): WithoutHelp => ({
  title: 'Your story',
  recordTitle: 'Written to you',
  heading: `${name}, this was written to you`,
  lead: 'These are the records of your childhood that were written to you. Read as much or as little as you like.',
  empty: 'There is nothing here yet. If you have asked for your records, we will tell you when they are ready.',
  toList: 'Everything written to you',
  youMeans: undefined,
  takeYourTime: `${takeYourTime} You can ask for someone to read it with you.`,
  beforeWorries: 'The next part is about worries from that time. You can read it now, on another day, or with someone you trust.',
  goPast: 'Go past this part',
  answerSummary: 'Is this right?',
  answerWhole: 'Is this how it was?',
  answerWholeLead: 'You know best how it was for you. What you say is kept beside it, for good.',
  stop: 'You can stop here and come back. It will still be here.',
  whoWasWho: 'Who was who',
})

/** Words that are the same for every reader. */
export const shared = {
  newOne: 'New',
  told: (count: number) => `What you told us (${count})`,
  toldWithIt: 'What you told us',
  writtenTo: (name: string) => `Written to ${name}`,
  changedOn: (day: string) => `Changed on ${dayInWords(day)}`,
  inYear: (year: string) => year,
  atAge: (age: number) => (age === 0 ? 'When you were a baby' : `When you were ${age}`),
  oldestFirst: 'Start from the beginning',
  newestFirst: 'Start with the newest',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previousPage: 'Page before',
  nextPage: 'Next page',
  noSections: 'There are no words in this one.',
  earlier: 'The one before',
  later: 'The one after',
  words: 'Words that may be new',
  yourWords: 'Your own words, if you want to add some',
  seenBy: (who: string) => `We keep them just as you write them. ${who} will read them.`,
  right: answerWords.right,
  notHowItWas: answerWords.notHowItWas,
  sayMore: 'Say something more',
  answerKept: 'Thank you. We have kept what you said, next to the part it is about.',
  about: 'about',
  thisPart: 'this part',
  wasChanged: (day: string, by: string) => `This was changed on ${dayInWords(day)} by ${by}.`,
  because: (reason: string) => `Why: ${reason}`,
  before: 'What it said before',
  problem: 'We could not keep your words yet',
} as const

/** Who somebody is, in a sentence. */
export const isWho = ({ fullName, whatTheyDo, past }: PersonView): string =>
  `${fullName} ${past ? 'was' : 'is'} ${whatTheyDo}.`

/** What stands in the way of keeping an answer. */
export const answerProblems = {
  noKind: 'Choose one of the two answers. Your words are still here.',
  tooLong: 'That is very long. Make it shorter, or send it in two parts. Your words are still here.',
} as const
