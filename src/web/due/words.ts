import type { Threshold } from '../../domain/timescales.ts'
import { dateInWords, nearDayInWords } from '../parts/when.ts'

/** What the pages of what is due say. */
export const dueWords = {
  title: 'Dates',
  heading: 'What is due',
  headingOf: (name: string) => `What is due for ${name}`,
  lead: 'By the law, by guidance and by how your authority works. A record that you finish takes its date off this list by itself.',
  empty: 'Nothing is due. When a stretch of work with a child begins, its dates stand here.',
  everybody: 'See the dates of all the children you work with',
  groups: { past: 'Past its day', week: 'In the next seven days', month: 'In the next four weeks', later: 'Later' },
  thresholds: { 'early-help': 'early help', 'child-in-need': 'child in need', 'child-protection': 'child protection', 'child-in-care': 'child in care', 'care-leaver': 'care leaver' } satisfies Record<Threshold, string>,
  by: (day: string, today: string) => (day < today ? `was due ${nearDayInWords(day, today)}` : `by ${nearDayInWords(day, today)}`),
  last: (day: string) => `last done on ${dateInWords(day)}`,
  never: 'not done yet',
  why: 'Why this day?',
  weights: { law: 'By law', 'statutory guidance': 'By statutory guidance', local: 'Local' },
  wasDone: (what: string, name: string) => `Say that it was done: ${what}, ${name}`,
  doneOn: 'On what day was it done?',
  sayDone: 'It was done',
  said: 'It was noted. The next date is worked out from that day.',
  takeBack: 'Take it back',
  tookBack: 'It was taken back.',
  problem: 'There is something to mend. What you typed is still here.',
  calendar: 'See these dates in your own calendar',

  calendarTitle: 'Your calendar',
  calendarHeading: 'These dates in your own calendar',
  calendarLead: 'Your calendar program can follow an address that only you know. It shows what is due and by when, without any child’s name: a link leads to their page here, where you sign in.',
  calendarHas: 'You have a calendar address. It was shown once. If you do not have it any more, or somebody else may know it, make a new one: the old one ends at once.',
  make: 'Make an address',
  makeNew: 'Make a new address',
  stop: 'End my calendar address',
  stopped: 'Your calendar address has ended. It gives nothing any more.',
  address: 'Your address. Copy it now: it is not shown again',
  howTo: 'In your calendar program choose “subscribe” or “add from the internet”, and paste it there. Do not give it to anybody.',
  calendarName: 'Dates to keep',
} as const
