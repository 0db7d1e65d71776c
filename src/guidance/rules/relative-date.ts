import type { Found, Rule } from '../rule.ts'
import { type Day, dayAfter, isoDay, monthNames, weekdayNumber, weekdayOf, weekdays } from '../text/calendar.ts'
import { datesIn } from '../text/dates.ts'
import { findPhrases, phraseBook } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'

/** A day that can only be worked out by somebody who knows when the record was written. */
export const relativeDate: Rule = {
  id: 'relative-date',
  asks: 'Which day was that? Could the date stand here as well?',
  because: 'In ten years nobody will know what “last week” was. A date lets the child put their own story in order.',
  source: ['F3', 'S6', 'L2'],
  certainty: 'worth-a-look',
  applies: 'all',
  good: [
    'Last week, on Tuesday 3 March 2026, you went to the lake.',
    'I came to see you on Thursday 12 March 2026. Yesterday you had been at the lake.',
    'Every week you go to the lake. Last time you swam.',
    'You told me, “We went last week.”',
    'What happens next: I will ring you on Friday 13 March 2026.',
    'In the last year of school you played chess.',
  ],
  bad: [
    { text: 'You went to the lake «last week».', better: 'You went to the lake on Tuesday 3 March 2026.' },
    { text: 'I will come back «tomorrow».', better: 'I will come back on Friday 13 March 2026.' },
    { text: 'Your mum rang me «the other day».', better: 'Your mum rang me on Monday 9 March 2026.' },
    { text: 'I will see you «next Tuesday».', better: 'I will see you on Tuesday 17 March 2026.' },
    { text: '«Recently» you had a cold.', better: 'In the first week of March 2026 you had a cold.' },
    { text: 'Your dad moved out «a few weeks ago».', better: 'Your dad moved out in February 2026.' },
  ],
  practice: {
    text: 'You played in a match last week, and I will see the next one with your nan.',
    oneWay: 'You played in a match on Saturday 7 March 2026, and I will see the next one with your nan.',
  },
  cannotSee: [
    'Days that are told by what happened (‘after the party’).',
    'A second time in the same words: each wording is asked about once.',
  ],
  find: findRelativeDates,
}

/** `near` are the days before and after the record's own: where the text gives a date they can be worked out. */
type Kind = 'near' | 'vague' | 'weekday' | 'plain'

const units = 'week|weekend|month|year|term|summer|winter|spring|autumn|christmas|easter|half-term'
const numbers = 'two|three|four|five|six|seven|eight|ten|few|couple|several'
const entries: readonly (readonly [string, Kind])[] = [
  ...['yesterday', 'tomorrow', 'last night', 'the day before yesterday', 'the day after tomorrow'].map(phrase => [phrase, 'near'] as const),
  ...[`last|next ${units}`, 'the other day|week|night', 'recently', 'lately', 'the? last|past few days|weeks|months', `a? ${numbers} of? days|weeks|months|years ago`, 'a week|month|year|while ago', 'earlier|later this week|month|year', `in a? ${numbers} of? days|weeks|months time?`, 'in a week|fortnight time?', 'a fortnight ago', 'some time ago', 'not long ago']
    .map(phrase => [phrase, 'vague'] as const),
  ['last|next|this monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'weekday'],
  ...['last week|year|term of|before', 'the last|next year|term|week of', 'last time', 'today is', 'every other day', 'the other day|night centre|shift|one', 'next year|term group|class|teacher', 'this time next year'].map(phrase => [phrase, 'plain'] as const),
]
const book = phraseBook<Kind>(entries)
/** More wordings than this need not be asked about one by one. */
const most = 2

function* findRelativeDates(reading: Reading): Generator<Found> {
  const dates = datesIn(reading)
  const dated = new Set(dates.map(({ from }) => reading.tokens[from]!.sentence))
  const written = isoDay(reading.about.date)
  const seen = new Set<string>()
  for (const { row, from, start, end } of findPhrases(book, reading)) {
    const words = reading.text.slice(start, end).toLowerCase()
    if (row === 'plain' || seen.size >= most || seen.has(words) || dated.has(reading.words[from]!.sentence)) continue
    if (row === 'near' && dates.some(date => date.year !== undefined)) continue
    seen.add(words)
    const day = written && dayMeant(words, written)
    yield { start, end, ...(day && { instead: [`on ${weekdays[weekdayNumber(day)]} ${day.day} ${monthNames[day.month - 1]} ${day.year}`] }) }
  }
}

/** The day that the words mean in a record of this day; undefined when they leave it open. */
function dayMeant(words: string, written: Day): Day | undefined {
  const away = { yesterday: -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[words]
  if (away !== undefined) return dayAfter(written, away)
  const [which, name = ''] = words.split(' ')
  const weekday = weekdayOf(name)
  if (weekday === undefined || which === 'this') return undefined
  const ahead = (weekday - weekdayNumber(written) + 7) % 7
  return which === 'next' ? dayAfter(written, ahead || 7) : dayAfter(written, ahead - 7)
}
