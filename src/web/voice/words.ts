import type { VoiceKind } from '../../domain/voice.ts'
import { scanProblems } from '../scanned.ts'
import type { FileProblem } from './sent-file.ts'

const stillHere = 'What you typed is still here.'
const pictureHint = 'JPEG, PNG, WebP, GIF, TIFF or AVIF, up to 10 MB. We keep it without the place that a camera writes into it.'

interface KindWords {
  /** On the list. */
  readonly name: string
  readonly add: string
  readonly heading: (child: string) => string
  readonly words: (child: string) => string
  readonly wordsHint: string
  readonly what?: string
  readonly whatHint?: string
  readonly madeBy?: string
  readonly file?: string
  readonly fileHint?: string
  readonly accept?: string
  readonly to: string
  readonly on: string
  readonly how: string
  readonly howHint: string
}

const pictures = 'image/jpeg,image/png,image/webp,image/gif,image/tiff,image/avif'

/** What is asked of each kind. */
export const kindWords: Readonly<Record<VoiceKind, KindWords>> = {
  'own-words': {
    name: 'Own words', add: 'Own words', heading: child => `Add words of ${child}’s`,
    words: child => `What did ${child} say?`, wordsHint: 'Just as it was said. It is never checked or changed.',
    to: 'To whom was it said?', on: 'When was it said?', how: 'How did it come up?', howHint: 'For example: in the car, when I asked about school',
  },
  drawing: {
    name: 'Drawings', add: 'A drawing', heading: child => `Add a drawing of ${child}’s`,
    words: child => `What did ${child} say about it? (optional)`, wordsHint: 'Just as it was said',
    file: 'Choose a photo or a scan of the drawing', fileHint: pictureHint, accept: pictures,
    what: 'What is on it?', whatHint: 'As they will read it, and for those who cannot see it. For example: your house with the red door', madeBy: 'Who made it? (optional)',
    to: 'To whom was it given or shown?', on: 'When was it given or shown?', how: 'How do we know about it?', howHint: 'For example: drawn at the kitchen table while we talked',
  },
  photo: {
    name: 'Photos', add: 'A photo', heading: child => `Add a photo of ${child}’s`,
    words: child => `What did ${child} say about it? (optional)`, wordsHint: 'Just as it was said',
    file: 'Choose the photo', fileHint: pictureHint, accept: pictures,
    what: 'What is on it?', whatHint: 'As they will read it, and for those who cannot see it. For example: you on the beach with your brother', madeBy: 'Who took it? (optional)',
    to: 'To whom was it given or shown?', on: 'When was it given or shown?', how: 'How do we know about it?', howHint: 'For example: sent from their phone after the trip',
  },
  recording: {
    name: 'Recordings', add: 'A recording', heading: child => `Add a recording of ${child}’s`,
    words: () => 'What is said in it? (optional)', wordsHint: 'Just as it is said, for those who cannot hear it',
    file: 'Choose the recording', fileHint: 'Sound only: mp3, m4a, ogg, wav or webm, up to 25 MB. It is kept just as it comes.', accept: 'audio/*,.mp3,.m4a,.ogg,.wav,.webm',
    what: 'What is to be heard?', whatHint: 'As they will read it. For example: you, telling the story of the lost bus', madeBy: 'Who recorded it? (optional)',
    to: 'To whom was it given?', on: 'When was it recorded?', how: 'How did it come about?', howHint: 'For example: they asked to say it rather than write it',
  },
  letter: {
    name: 'Letters', add: 'A letter', heading: child => `Add a letter of ${child}’s`,
    words: () => 'What does it say? (needed if you choose no file)', wordsHint: 'Just as it is written, mistakes too',
    file: 'Choose the letter: a photo, a scan or a PDF (optional)', fileHint: `${pictureHint} A PDF up to 25 MB is kept just as it comes.`, accept: `${pictures},application/pdf`,
    what: 'What is it?', whatHint: 'As they will read it. For example: your letter to the judge', madeBy: 'Who wrote it down? (optional)',
    to: 'To whom was it given or sent?', on: 'When was it given or sent?', how: 'How did it reach us?', howHint: 'For example: handed to me in a sealed envelope',
  },
  message: {
    name: 'Messages', add: 'A message', heading: child => `Add a message of ${child}’s`,
    words: () => 'What does it say? (needed if you choose no file)', wordsHint: 'Just as it is written, mistakes too',
    file: 'Choose a screenshot or a PDF (optional)', fileHint: `${pictureHint} A PDF up to 25 MB is kept just as it comes.`, accept: `${pictures},application/pdf`,
    what: 'What is it?', whatHint: 'As they will read it. For example: your text on the morning of the move',
    to: 'To whom was it sent?', on: 'When was it sent?', how: 'How did it reach us?', howHint: 'For example: a text to my work phone',
  },
  observation: {
    name: 'What was seen', add: 'Something that was seen', heading: child => `Add what you saw of ${child}`,
    words: child => `What did ${child} do?`, wordsHint: 'Say it to them. What they did, looked at, held on to, turned away from: not what you make of it.',
    to: 'Who saw it?', on: 'When was it seen?', how: 'Where was it, and what was going on?', howHint: 'For example: at nursery, when your mum came in',
  },
}

/** What the pages of what a child told us say. */
export const voiceWords = {
  title: 'What a child told us',
  heading: (name: string) => `What ${name} told us`,
  lead: (name: string) => `In ${name}’s own words, pictures and ways, with how we know it. It is kept just as it came.`,
  toChild: (name: string) => `Back to ${name}’s page`,
  toList: (name: string) => `Back to what ${name} told us`,
  add: 'Add',
  show: 'Show',
  everything: 'Everything',
  counted: (text: string, count: number) => `${text} (${count})`,
  nothing: (name: string) => `Nothing is here yet. ${name} may have said, drawn or shown a lot: add what you know of, even one sentence.`,
  nothingOfKind: 'Nothing of this kind is here yet.',
  pages: 'Pages of what was told',
  onTheirPage: (name: string) => `Stands on ${name}’s own page`,
  notOnTheirPage: (name: string) => `Not on ${name}’s own page`,
  more: 'More',
  inRecord: 'From a record: read it there',
  withRecord: 'Kept with a record',
  takenBack: (who: string, why: string) => `Taken back by ${who}: ${why}`,
  writtenBy: (who: string) => `kept by ${who}`,

  record: 'Does it belong to a record?',
  byItself: 'No, it stands by itself',
  ofRecord: (what: string, day: string) => `${what}, ${day}`,
  openAsks: (name: string) => `Shall it stand on ${name}’s own page?`,
  openHint: (name: string) => `What is ${name}’s is theirs to see. Think who else looks at their page with them: if it could put them in danger, leave it off for now.`,
  openYes: 'Yes, it is theirs',
  openNo: 'Not now',
  addButton: 'Keep it',
  added: 'It is kept.',
  keptBack: 'It is kept, and was not opened on the child’s page: it holds an address or a number that the child may not know.',
  whenHint: 'For example, 27 3 2026',
  toHint: 'Full name, as they will read it. For example: Priya Venkataraghavan, your social worker',

  oneTitle: 'Something a child told us',
  openHeading: (name: string) => `On ${name}’s own page`,
  isOpen: (name: string) => `${name} can see it on their own page.`,
  isNotOpen: (name: string) => `${name} cannot see it on their own page.`,
  open: (name: string) => `Show it on ${name}’s own page`,
  close: (name: string) => `Take it off ${name}’s own page`,
  opened: 'It stands on their own page now.',
  closed: 'It was taken off their own page.',
  backHeading: 'Take it back',
  backLead: 'If it was kept for the wrong child, or should not have been kept. It leaves every page and stays in the history with your reason.',
  backWhy: 'Why?',
  backButton: 'Take it back',
  wasTakenBack: 'It was taken back.',

  problem: `There is something to mend. ${stillHere}`,
  fileAgain: 'A file that was chosen has to be chosen again.',
  problems: {
    words: 'Write down the words',
    wordsOrFile: 'Write down what it says, or choose a file',
    wordsLong: 'That is longer than 20,000 characters. Keep it in two parts',
    what: 'Write down what it is',
    whatLong: 'That is longer than 300 characters. Make it shorter',
    madeByLong: 'That is longer than 200 characters. Write down the name only',
    to: 'Write down the name',
    toLong: 'That is longer than 200 characters. Write down the name only',
    how: 'Write down how it is known',
    howLong: 'That is longer than 500 characters. Make it shorter',
    open: 'Choose yes or not now',
    why: 'Write down why, in a few words',
    whyLong: 'That is longer than 500 characters. Make it shorter',
  },

  my: {
    title: 'What you told us',
    heading: 'What you told us',
    lead: 'Your own words, pictures and recordings. They are kept just as you gave them.',
    empty: 'There is nothing here yet. What you say, draw or record can be kept here, if you like.',
    back: 'Back to your story',
    help: 'If something here is not yours, or you do not want it here, tell somebody who works with you.',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Page before', next: 'Next page',
  },
} as const

/** What is said about a file that is not taken. */
export const fileProblems: Readonly<Record<FileProblem, string>> = {
  none: 'Choose a file first',
  empty: 'The file is empty. Choose it again, or another one',
  heic: 'This is an iPhone photo of a kind (HEIC) that we cannot open yet. Make a screenshot of it and choose that, or set the camera to ‘Most compatible’',
  notAPicture: 'This file is not a picture that we can open. Choose a photo or a scan: JPEG, PNG, WebP or GIF',
  tooLarge: 'This file is too large. A picture can have 10 MB, a PDF 25 MB. Make it smaller and choose it again',
  tooManyDots: 'This picture is too large to open safely. Make it smaller and choose it again',
  film: 'There are moving pictures in this file. We can keep sound only for now: save its sound as mp3 or m4a and choose that',
  notASound: 'This file is not a recording that we can play. Choose mp3, m4a, ogg, wav or webm',
  soundTooLarge: 'This recording is larger than 25 MB. Make it shorter, or save it as mp3, and choose it again',
  notALetter: 'This file is neither a picture nor a PDF. Save it as PDF and choose that, or type what it says',
  ...scanProblems,
}
