import type { DocumentGroup } from '../../domain/catalogue.ts'
import { dayInWords } from '../parts/day.ts'
import { nearDayInWords } from '../parts/when.ts'
import { scanProblems } from '../scanned.ts'

/** What the page on which a record is written says to the writer. Short, plain, never blame. */
export const words = {
  title: 'Write a record',
  writingTo: (name: string) => `To ${name}`,
  writingAbout: (name: string) => `About ${name}`,
  notToChild: (name: string) => `This is not written to ${name}, and never stands on their page. Names and days are checked all the same.`,
  partToChild: (name: string, part: string) => `To ${name}: ${part}. The rest is not.`,
  weights: { law: 'Law', 'statutory guidance': 'Statutory guidance' },
  carriedOn: 'What is still open in the last one is laid in below: say of each how it is going.',
  carriedFrom: 'Read the last one (opens in a new tab)',
  aboutForm: 'By when, and who signs it off',
  signsOff: (who: string) => `Signed off by ${who}.`,
  fullName: (fullName: string) => `Full name on the file: ${fullName}`,
  noLastRecord: (name: string) => `This is the first record to ${name}.`,
  lastRecord: (day: string) => `The last record: ${day}`,
  lastShared: 'shared',
  lastNotShared: 'not shared yet',
  correcting: 'This is a correction. The record as it was stays, with its date and its words. When you finish, the corrected one is what is read first.',
  saved: (clock: string) => `Saved ${clock}`,
  savedOn: (day: string, clock: string) => `Saved on ${dayInWords(day)} at ${clock}`,
  save: 'Save',
  check: 'Check it',
  read: (name: string) => `Read it as ${name} will`,
  readThrough: 'Read it through',
  putDraftAway: 'Put this draft away',
  straightToWriting: 'Go straight to writing',
  lastTime: 'Last time',
  readLastTime: 'Read what was written last time',
  wasItShared: 'Did you share the last record at the start of this visit?',
  shared: { yes: 'Yes', no: 'No', none: 'There was none to share' },
  sharedWith: 'With whom?',
  whyNot: 'If not, why not?',
  documentKind: 'Which kind is it?',
  kind: 'What was it?',
  kinds: { visit: 'A visit', call: 'A call', meeting: 'A meeting', other: 'Something else' },
  time: 'At what time?',
  timeHint: 'You can leave it empty.',
  place: 'Where?',
  placeHint: 'For example: at home in the kitchen',
  nobodyAround: 'Nobody is on the file yet.',
  alsoPresent: 'Anybody else?',
  alsoPresentHint: 'Full name and who they are. Put a comma between two people.',
  toChild: (name: string) => `This part is written to ${name}.`,
  toProfessionals: (name: string) => `This part is not written to ${name}. It never stands on their page.`,
  putAway: 'Put this part away',
  putAwayOf: (asks: string) => `: ${asks}`,
  otherParts: 'Other parts',
  otherPartsHint: 'Parts you put away, or did not need so far. What you wrote in them is kept.',
  bringBack: 'Bring back',
  add: 'Add',
  addEntry: 'Add another',
  entryOf: (asks: string, number: number) => `${asks} ${number}`,
  picture: {
    shown: (what: string) => what || 'A picture',
    file: 'Choose a picture from this computer or phone',
    fileHint: 'A photo or a scan, up to 10 MB. Where and when a photo was taken is removed from it.',
    add: 'Add this picture',
    remove: 'Take this picture out',
    notSaid: 'Not said',
  },
  noCheckYet: 'Press ‘Check it’ to see what may be worth another look. Nothing is ever changed without you.',
  keptWords: 'Words kept beside this record',
  keptWordsHint: 'When two people wrote in one place, or a text was replaced, the other words are kept here.',
  keptBy: (name: string, day: string, clock: string) => `Kept by ${name}, ${dayInWords(day)} at ${clock}`,
  noSuchDocument: {
    title: 'No form for that yet',
    what: 'There is no form for this kind of document yet.',
    now: 'Nothing was started. You can write a record of a visit, call or meeting instead.',
    back: 'Back to the child’s page',
  },
} as const

/** Choosing what to write. */
export const startWords = {
  title: 'Write something',
  back: (name: string) => `Back to ${name}’s page`,
  heading: (name: string) => `Write something for ${name}`,
  groups: {
    'day-to-day': 'Day to day', plans: 'Finding out and planning', 'in-care': 'In care, and after', managers: 'From a manager', professionals: 'Between professionals',
  } satisfies Record<DocumentGroup, string>,
  notToChild: (name: string) => `These are not written to ${name} and are never shown to them. What they lead to must reach ${name} in a record, an assessment or a plan.`,
  partToChild: (name: string, part: string) => `To ${name}: ${part}. The rest is not.`,
  begin: 'Begin',
  withWhom: 'Who was it with?',
  withWhomHint: (name: string) => `Besides ${name}. You write it once, and each of them gets a record of their own.`,
  oneEach: 'These are written to one child at a time.',
} as const

/** Words from a note. */
export const noteWords = {
  start: 'Start from a note you already have',
  another: 'Bring another note',
  turn: (name: string) => `Turn it to ${name}`,
  lost: 'From the note, not found in what you have written',
  lostHint: 'As it stood when this page was opened. You know what was meant to be left out.',
  leaveOut: 'Left out on purpose',
  leftOut: (count: number) => `Left out on purpose (${count})`,
  notLeftOut: 'Look for it again',
  moreLost: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  nothingLost: 'We found nothing of the note missing when this page was opened. We can be wrong: read the two once beside one another.',
  putIn: 'The words from your note are in the record now, under the parts that you chose.',
  takeOut: 'Take them out again',
  takenOut: 'The words from your note are out of the record again. The note itself is kept.',
  someTakenOut: 'The words from your note were taken out where they stood as they came. Words that were changed since are still there.',
} as const

/** Two people wrote in one field. */
export const conflictWords = {
  summary: 'Someone else changed this while you wrote. Nothing is lost: both texts are here.',
  changedBy: (by: string) => `${by} changed this while you wrote`,
  someone: 'Someone else, or you in another window,',
  theirs: 'What stands in it now',
  theirsEmpty: 'It stands empty now.',
  mine: 'What you wrote',
  mineEmpty: 'You had emptied it.',
  keepTheirs: 'Keep what stands',
  keepMine: 'Put mine in its place',
  after: 'Whichever you choose, the other words are kept beside this record.',
} as const

/** Finishing, and reading before it. */
export const finishWords = {
  title: 'Read it through',
  heading: (name: string) => `This is what ${name} will read`,
  writtenBy: (name: string, jobTitle: string) => (jobTitle === '' ? `Written by ${name}.` : `Written by ${name}, your ${jobTitle.charAt(0).toLowerCase()}${jobTitle.slice(1)}.`),
  goOn: 'Go on writing',
  problems: 'Before you can finish',
  stillAsks: (count: number) => (count === 1 ? 'The check still asks about one thing. It does not hold you up.' : `The check still asks about ${count} things. They do not hold you up.`),
  look: 'Look at it',
  nothingAsked: 'The check has nothing to ask.',
  checkFailed: 'The check did not work just now. It does not hold you up.',
  finishAndShow: (name: string) => `Finish and show it to ${name}`,
  finishLater: 'Finish, share it later',
  finish: 'Finish',
  nothingToChild: (name: string) => `Nothing in it is written to ${name} so far. A decision that touches their life should be.`,
  whatFinishing: 'When you finish, the words stand as they are. Later you can correct them, and the old ones are kept.',
  moved: 'This changed since you looked at it',
  movedHow: 'Read it once more, then finish. Nothing was lost.',
  overtaken: 'Somebody else corrected this record after you began',
  overtakenHow: 'Finished now, your correction would put the older words back, so nothing was finished. Your words are kept. Copy what is still to be mended, put this draft away and correct the newest text.',
  overtakenLook: 'Read the record as it is now',
  reason: 'Why is it corrected?',
  reasonHint: (name: string) => `${name} can read this. For example: I had your nan’s name wrong.`,
  noReason: 'Say why it is corrected',
  empty: 'Nothing is written yet.',
} as const

/** The draft is no longer there to be written in, but words were sent. */
export const wordsBack = {
  title: 'Your words are here',
  becameRecord: 'This was finished while you wrote. What you had changed is below, so that nothing is lost.',
  becameRecordNow: 'Copy what you still need. On the record you can start a correction and put it in.',
  toRecord: 'Go to the record',
  gone: 'There is no such draft for you any more. What you sent is below, so that nothing is lost.',
  part: (number: number) => `What you wrote, part ${number}`,
  goneNow: 'Copy what you need. If you think you should still be able to write here, ask your manager.',
} as const

export const putAwayWords = {
  title: 'Put away',
  heading: 'The draft is put away',
  kept: 'Its words are kept. It is not on your lists any more.',
  bringBack: 'Bring it back',
  toChild: 'Go to the child’s page',
} as const

/** What went wrong with a picture; what was typed is saved each time. */
export const pictureProblems = {
  none: 'Choose a picture first. What you typed is saved.',
  heic: 'This is an iPhone photo of a kind (HEIC) that we cannot open yet. Make a screenshot of it and add that, or set the camera to ‘Most compatible’. What you typed is saved.',
  notAPicture: 'This file is not a picture that we can open. Choose a photo or a scan: JPEG, PNG, WebP or GIF. What you typed is saved.',
  tooLarge: 'This picture is larger than 10 MB. Make it smaller, then add it again. What you typed is saved.',
  tooManyDots: 'This picture is too large to open safely. Make it smaller, then add it again. What you typed is saved.',
  virus: `${scanProblems.virus}. What you typed is saved.`,
  notScanned: `${scanProblems.notScanned}. What you typed is saved.`,
} as const

export const findingWords = {
  heading: 'Worth another look',
  nothing: 'Nothing to ask.',
  more: (count: number) => `and ${count} more`,
  left: (count: number) => `There are ${count} more. They come up as these are done.`,
  take: (replacement: string) => `Use “${replacement}”`,
  leaveOut: 'Leave it out',
  meant: 'I meant that',
  reason: 'Why, in a few words?',
  keep: 'Keep it as it is',
  noReason: 'Say in a few words why you meant it',
  goTo: 'Go to it',
  missing: 'What the record does not have yet',
  reading: 'How it reads',
  bands: {
    'easy for most 11-year-olds': 'Most 11-year-olds can read this easily.',
    'some 11-year-olds would stumble': 'Some 11-year-olds would stumble here and there.',
    'hard for most 11-year-olds': 'This is hard for most 11-year-olds.',
    'too short to tell': 'It is too short to tell how hard it is to read.',
  },
  hardWords: (count: number) => (count === 1 ? 'One hard word' : `${count} hard words`),
  longSentences: (count: number) => (count === 1 ? 'One long sentence' : `${count} long sentences`),
  wordCount: (count: number) => `${count} words`,
  cuts: (beginnings: readonly string[]) => (beginnings.length === 0 ? '' : `. A new sentence could begin at ${beginnings.map(each => `“${each} …”`).join(' or ')}`),
  youMeant: 'You meant it',
  undo: 'Ask again',
  failed: 'The check did not work just now. What you typed is saved.',
  stale: 'The words have changed since, so nothing was replaced.',
} as const

/** `Saved 14:02`, and with the day when that was not today. `at` is local: `2026-11-24T14:02`. */
export const savedAt = (at: string, today: string): string => (at.slice(0, 10) === today ? words.saved(at.slice(11, 16)) : words.savedOn(at.slice(0, 10), at.slice(11, 16)))

/** `The last record: Tuesday 3 March, shared`. */
export const lastRecordOn = (day: string, today: string, isShared: boolean): string => `${words.lastRecord(nearDayInWords(day, today))}, ${isShared ? words.lastShared : words.lastNotShared}`
