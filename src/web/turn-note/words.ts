import type { FileProblem } from './note-file.ts'
import type { PictureProblem } from '../safe-picture.ts'
import { type ScanProblem, scanProblems } from '../scanned.ts'

/** Bringing a note. */
export const bringWords = {
  title: 'Start from a note',
  back: 'Back to the record',
  heading: 'Start from a note you already have',
  what: (name: string) => `Bring a note that was written about ${name}. You will see it sentence by sentence beside the same words to ${name}, and choose what goes into the record.`,
  kept: (name: string) => `The note is kept as it is, for good, beside the record. ${name} does not see it.`,
  paste: 'Paste the note here',
  pasteHint: 'Up to 60,000 characters, which is about 25 pages.',
  file: 'Or choose a file',
  fileHint: 'Word (.docx), an e-mail (.eml) or plain text (.txt, .md), up to 10 MB. A photo or a PDF of a note is kept too, but we cannot read its words.',
  bring: (name: string) => `Turn it to ${name}`,
  broughtBefore: 'Notes already here',
  turnAgain: (at: number) => `Turn note ${at}`,
  keptUnread: 'We have kept it beside the record, but we cannot read words in a picture or a PDF. Type or paste here what it says.',
} as const

/** What stands in the way of bringing a note. What was pasted stays in its box each time. */
export const bringProblems = {
  none: 'Paste the note, or choose a file',
  both: 'You pasted words and chose a file. Bring one at a time: send the words now, and the file after that',
  pictureOfSeveral: 'A picture can be kept with a record to one child alone. Type or paste what it says',
  tooLong: 'This note is longer than 60,000 characters. Bring it in two parts',
} as const

const paste = 'Open it, copy its words and paste them here'

export const fileProblems: Readonly<Record<FileProblem | PictureProblem | ScanProblem, string>> = {
  ...scanProblems,
  empty: 'We could not read this file: there are no words in it. If it is a scan, type or paste what it says',
  olderWord: `We could not read this file: it is of an older kind. Save it as .docx and choose that, or copy its words and paste them here`,
  otherText: `We could not read this file: it is not of a kind that we know. Save it as .docx or .txt and choose that, or copy its words and paste them here`,
  otherFile: `We could not read this file: it is not of a kind that we know. ${paste}`,
  damaged: `We could not read this file: it may be damaged. ${paste}`,
  tooLarge: `We could not read this file: it is too large. ${paste}`,
  heic: 'We could not read this file: it is an iPhone photo of a kind (HEIC) that we cannot open. Make a screenshot of it and choose that, or type what it says',
  notAPicture: `We could not read this file: it may be damaged. ${paste}`,
  tooManyDots: 'We could not read this file: the picture is too large to open safely. Make it smaller and choose it again, or type what it says',
}

/** Turning a note. */
export const turnWords = {
  title: 'Turn a note to the child',
  heading: (name: string) => `Your note, turned to ${name}`,
  forOneAlone: (name: string) => `What you take here is for ${name} alone. Leave out what is not about ${name}, and turn the note to the others after that.`,
  turnTo: 'Turn it to',
  what: 'Read each sentence once. Nothing goes into the record until you say so, and you can take it out again.',
  question: (count: number) => (count === 1 ? 'One thing we cannot know' : `${count} things we cannot know`),
  questionHint: 'Your answer is used for the rest of the note too.',
  noneOfThese: 'None of these',
  kin: { 'kin:mother': 'Mum', 'kin:father': 'Dad' } as Readonly<Record<string, string>>,
  answer: 'Use my answer',
  leaveOpen: 'Leave it open',
  undo: 'Undo',
  lastAnswer: 'the last answer',
  answered: (count: number, open: number) => [
    count === 1 ? 'You answered one question.' : count > 1 ? `You answered ${count} questions.` : '',
    open === 1 ? 'You left one open.' : open > 1 ? `You left ${open} open.` : '',
  ].filter(Boolean).join(' '),
  forget: 'Ask me everything again',
  settled: 'There is nothing more to ask',
  used: 'Your answer is used.',
  all: 'Take all',
  none: 'Take none',
  sentences: 'Sentence by sentence',
  note: 'Your note',
  to: (name: string) => `To ${name}`,
  inNote: 'In the note: ',
  was: 'changed: ',
  now: 'new: ',
  sentence: (at: number) => `Sentence ${at}`,
  whatWith: (at: number) => `What to do with sentence ${at}`,
  takings: { turned: 'Take it', 'as-is': 'Leave as it is', out: 'Leave it out' },
  under: 'Under',
  underOf: (at: number) => `: the part for sentence ${at}`,
  same: 'Nothing to change.',
  isThere: 'This stands in the record already, so it is left out.',
  asks: 'It asks: ',
  putIn: 'Put these into the record',
  putInHint: 'They go behind what you have written. Nothing there is changed.',
  without: 'Go back without them',
  nothingChosen: 'All sentences are left out. Take at least one',
  failed: 'We could not turn this note just now. It is kept beside the record, and you can write from it as it is.',
  type: 'Type or paste what it says',
  noteFor: 'The whole note, as it came',
} as const

/** A draft that takes no more notes: the words are given back. */
export const noteBack = {
  title: 'Your words are here',
  becameRecord: 'The record was finished while you brought this note, so it was not kept with it.',
  gone: 'There is no such draft for you any more, so the note was not kept.',
  copy: 'What you pasted is below. Copy what you still need.',
  toRecord: 'Go to the record',
  toChildren: 'Go to My children',
  words: 'What you pasted',
} as const
