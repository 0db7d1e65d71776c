import { dateInWords, nearDayInWords } from '../parts/when.ts'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What My children says. */
export const myChildrenWords = {
  title: 'My children',
  heading: 'My children',
  empty: 'You are not working with any children at the moment. When somebody asks you to work with a child, you will find them here.',
  addChild: 'Add a child',
  drafts: 'You were writing',
  goOn: (childName: string) => `Go on writing to ${childName}`,
  leftOff: (day: string, time: string, today: string) => `you left off ${nearDayInWords(day, today)} at ${time}`,
  howMany: (total: number) => counted(total, 'child', 'children'),
  pages: 'Pages of my children',
  lastWritten: 'Last written',
  nothingWritten: 'Nothing has been written to them yet.',
  next: 'What is next',
  nothingNext: 'Nothing is waiting.',
  by: (day: string, today: string) => `by ${nearDayInWords(day, today)}`,
  pastItsDay: (count: number) => counted(count, 'step is past its day', 'steps are past their day'),
  toDo: 'To look at',
  neverShared: (count: number) => counted(count, 'record was never shared', 'records were never shared'),
  disagreements: (count: number) => counted(count, 'answer says ‘That’s not how it was’', 'answers say ‘That’s not how it was’'),
  drafting: (count: number) => counted(count, 'record is being written', 'records are being written'),
  nothingNewAbout: (name: string, newest: string | null) => (newest === null ? `Nothing is written down yet of who ${name} is and what they like` : `Nothing new about ${name} and what they like since ${dateInWords(newest)}`),
  writeElse: 'Write something else',
  writeVisit: (name: string) => `Write a visit to ${name}`,
} as const
