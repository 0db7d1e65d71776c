import type { Found, Rule } from '../rule.ts'
import { agesIn } from '../text/ages.ts'
import { type Day, dayNumber, daysIn, isoDay, weekdayNumber, weekdays } from '../text/calendar.ts'
import { type WrittenDate, datesIn, dayOf } from '../text/dates.ts'
import { lastAtOrBefore } from '../text/last-at-or-before.ts'
import { namesOf } from '../text/names.ts'
import type { Reading, Token } from '../text/reading.ts'

/** A date or an age that cannot be, or does not fit the file. */
export const wrongDate: Rule = {
  id: 'wrong-date',
  asks: 'Does this date fit the calendar and the file?',
  because: 'Dates are how a child pieces their life together later. One wrong day can make the rest hard to trust.',
  source: ['F3', 'S6'],
  certainty: 'sure',
  applies: 'all',
  good: [
    'I came to see you on Thursday 12 March 2026.',
    'I will come again on Tuesday 24 March.',
    'You are 12 and you have a paper round.',
    'When you were seven you lived by the sea.',
    'The rain stopped at 4.30, and 14 of you ran out.',
    'Your brother is 14.',
    'On 29 February 2024 you moved in.',
    'I said I would come on Tuesday 24 March.',
    'Your dad begins a course for people who have frightened their families on Monday 23 March.',
    'I have asked your mum to be there when I come to school on Tuesday 17 March.',
    'On Sunday 1 March your uncle drove you home by himself.',
    'You moved to your nan in 2019, when you were six.',
    'Your form teacher, Peter Lund, is 44.',
  ],
  bad: [
    { text: 'I came to see you on «Friday 12 March 2026».', better: 'I came to see you on Thursday 12 March 2026.' },
    { text: 'I will come again on «Wednesday 24 March».', better: 'I will come again on Tuesday 24 March.' },
    { text: 'Your new bed will come on «31 April».', better: 'Your new bed will come on 30 April.' },
    { text: 'You are «fourteen» and you like to read at night.', better: 'You are twelve and you like to read at night.' },
    { text: 'Rowan (aged «13») was not at home.', better: 'Rowan (aged 12) was not at home.' },
    { text: 'You came to live with your nan in 2020, when you were «nine».', better: 'You came to live with your nan in 2020, when you were six.' },
    { text: 'When you were «eleven», in 2019, your dad moved out.', better: 'When you were six, in 2019, your dad moved out.' },
    { text: 'Rowan Ashdene, aged «14». Completed by Imogen Fairley, social worker.', better: 'Rowan Ashdene, aged 12. Completed by Imogen Fairley, social worker.' },
    { text: 'YP («15») was seen at home.', better: 'You were seen at home.' },
    { text: 'Name: Rowan Ashdene. Age: «10».', better: 'Name: Rowan Ashdene. Age: 12.' },
    { text: 'You went to the hospital on «2 June 2026».', better: 'You went to the hospital on 2 March 2026.' },
  ],
  practice: {
    text: 'I came to see you on Friday 12 March 2026. You will get your new bed on 31 April.',
    oneWay: 'I came to see you on Thursday 12 March 2026. You will get your new bed on 30 April.',
  },
  cannotSee: [
    'A wrong date that is possible, with no weekday beside it.',
    'The age of anybody but the children whom the record is written to.',
    'Which year is meant when none is given and the day is many months away.',
  ],
  find: findWrongDates,
}

function* findWrongDates(reading: Reading): Generator<Found> {
  const written = isoDay(reading.about.date)
  const { tokens } = reading
  const dates = datesIn(reading)
  for (const date of dates) {
    const start = tokens[date.from]!.start
    const end = tokens[date.to - 1]!.end
    if (date.month > 12 || date.day > daysIn(date.month, date.year)) { yield { start, end, message: 'The calendar has no such day. Which one was it?' }; continue }
    const birth = bornOtherwise(reading, date)
    if (birth) { yield { start, end, message: `The file gives ${birth} as the date of birth. Which is right?` }; continue }
    if (!written) continue
    if (date.weekday !== undefined && !possibleDays(reading, date, written).some(day => weekdayNumber(day) === date.weekday)) {
      yield { start, end, ...mended(reading, date, written) }
      continue
    }
    const day = dayOf(date) ?? aheadOf(date, written)
    if (day && dayNumber(day) > dayNumber(written) && toldAsPast(reading, date)) {
      yield { start, end, certainty: 'worth-a-look', message: 'This is told as past, but the day comes after the record was written. Is the date right?' }
    }
  }
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1]
    if (before && endsBeforeItBegins(reading, before, date)) yield { start: tokens[date.from]!.start, end: tokens[date.to - 1]!.end, message: 'This ends before it begins. Which of the two days is right?' }
  }
  const on = chronologyDays(reading, dates, written)
  for (const age of agesIn(reading, namesOf(reading.about), on)) {
    if (age.right) continue
    yield { start: tokens[age.from]!.start, end: tokens[age.to - 1]!.end, instead: [age.instead], message: `By the date of birth on the file it would be ${age.instead}. Which is right?` }
  }
}

/** Without its year a day of the next few weeks is meant, if its weekday fits. */
function aheadOf(date: WrittenDate, written: Day): Day | undefined {
  const day = { year: written.year, month: date.month, day: date.day }
  const away = dayNumber(day) - dayNumber(written)
  return away > 0 && away <= 31 && date.weekday !== undefined && weekdayNumber(day) === date.weekday ? day : undefined
}

/** `from 3 March to 1 March`. */
function endsBeforeItBegins({ tokens }: Reading, from: WrittenDate, to: WrittenDate): boolean {
  const [begin, end] = [dayOf(from), dayOf(to)]
  const link = tokens[from.to]?.lower ?? ''
  return to.from === from.to + 1 && /^(?:to|until|till|–|—|-)$/.test(link) && /^(?:from|between)$/.test(tokens[from.from - 1]?.lower ?? (link.length > 1 ? '' : 'from')) &&
    (begin && end ? dayNumber(end) < dayNumber(begin) : from.year === undefined && to.year === undefined && from.month === to.month && to.day < from.day)
}

/** A date of birth in the text that no child on the file has, written as the file could say it. */
function bornOtherwise({ tokens, about }: Reading, date: WrittenDate): string | undefined {
  const day = dayOf(date)
  const births = about.children.flatMap(child => isoDay(child.dateOfBirth) ?? [])
  if (!day || births.length < about.children.length || births.some(born => dayNumber(born) === dayNumber(day))) return undefined
  const word = (back: number): string => tokens[date.from - back]?.lower ?? ''
  const labelled = /^(?:dob|birth)$/.test(word(1) === ':' || word(1) === '-' ? word(2) : word(1))
  const told = word(1) === 'on' && word(2) === 'born' && (word(4) === 'you' || (word(3) === 'was' && about.children.some(child => child.name.toLowerCase().startsWith(word(4)) && word(4).length > 2)))
  const born = births[0]!
  return labelled && about.children.length === 1 || told ? births.length === 1 ? `${born.day}/${born.month}/${born.year}` : 'another day' : undefined
}

/** The right weekday, and the nearest day with the weekday that was written. */
function mended(reading: Reading, date: WrittenDate, written: Day): Pick<Found, 'instead' | 'message'> {
  const day = possibleDays(reading, date, written)[0]!
  const right = weekdays[weekdayNumber(day)]!
  const { tokens, text } = reading
  const rest = text.slice(tokens[date.from]!.end, tokens[date.to - 1]!.end)
  const shift = ((date.weekday! - weekdayNumber(day) + 10) % 7) - 3
  const other = date.day + shift
  const shifted = other >= 1 && other <= daysIn(date.month, day.year) && rest.includes(String(date.day)) ? [`${tokens[date.from]!.text}${rest.replace(String(date.day), String(other))}`] : []
  return { instead: [`${right}${rest}`, ...shifted], message: `That day is a ${right}. Is it the weekday or the date that slipped?` }
}

/** Words that tell what is to come, wherever they stand. */
const future = new Set(['will', 'shall', 'going', 'tomorrow', 'planned', 'listed', 'booked', 'due', 'next'])
/** They do so next to the date, or where nothing tells what is past: `by Friday 3 April`, `she was driven by him on Friday 3 April`. */
const towards = new Set(['by', 'until', 'till', 'from', 'before', 'again', 'end', 'ends', 'start', 'starts', 'begin', 'begins'])
const past = /^(?:was|were|had|did|came|went|said|told|last|since|ago|saw|met|rang|took|made|gave|left|found|held|visited|moved|happened|sent|drove|drank|ate|slept|ran|threw|broke|fell|got|kept|heard|felt|brought|bought|wrote|spoke|began|stood|sat|lost|hid|woke|fought)$/
/** `he said he would come on Friday`: before or after. */
const open = new Set(['would', 'could', 'should', 'might', 'may'])

/** What tells the time of the date, when it stands this near. */
const within = 25
/** `by the end of Friday` */
const beside = 3

/** @param sure also where a word that may tell what is to come stands by */
function tenseOf(reading: Reading, date: WrittenDate, sure: boolean): 'past' | 'future' | undefined {
  const sentence = reading.sentences[reading.tokens[date.from]!.sentence]!
  const from = Math.max(sentence.from, date.from - within)
  const to = Math.min(sentence.to, date.to + within)
  let isPast = false
  let isToCome = false
  let isOpen = false
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!
    if (token.quoted || token.kind !== 'word') continue
    if ((future.has(token.lower) && !isNextDay(reading.tokens, at)) || token.lower.endsWith("'ll") || (towards.has(token.lower) && at < date.from && at >= date.from - beside)) return 'future'
    if (open.has(token.lower) && !/^(?:have|not)$/.test(reading.tokens[at + 1]?.lower ?? '')) isOpen = true
    if (towards.has(token.lower)) isToCome = true
    if (isOver(token)) isPast = true
  }
  if (isPast) return isOpen || (isToCome && !sure) ? undefined : 'past'
  return undefined
}

/** A day so near is meant whatever the words round it tell. */
const near = 60

/** The days that may be meant, likeliest first: with its year one, without it the nearest, and the next nearest when that is far. */
function possibleDays(reading: Reading, date: WrittenDate, written: Day): Day[] {
  const own = dayOf(date)
  if (own) return [own]
  const here = dayNumber(written)
  const tense = tenseOf(reading, date, true)
  const days = [-1, 0, 1].map(more => ({ year: written.year + more, month: date.month, day: date.day }))
    .filter(day => day.day <= daysIn(day.month, day.year))
    .map(day => ({ day, away: dayNumber(day) - here }))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
  const fitting = days.filter(({ away }) => (tense === 'future' ? away >= -7 : tense === 'past' ? away <= near : true))
  const [first, second] = fitting.length > 0 ? fitting : days
  if (!first) return []
  return second && tense === undefined && Math.abs(first.away) > 120 ? [first.day, second.day] : [first.day]
}

function toldAsPast(reading: Reading, date: WrittenDate): boolean {
  const tense = isYetToCome(reading, date) ? 'future' : tenseOf(reading, date, false)
  return tense === 'past' || (tense === undefined && reading.about.documentType === 'chronology' && opensParagraph(reading, date))
}

/** `I asked her to be there when I come on Friday 3 April`: the words next before the date are of what is to come. */
function isYetToCome({ tokens, sentences }: Reading, date: WrittenDate): boolean {
  const { from } = sentences[tokens[date.from]!.sentence]!
  for (let at = date.from - 1; at > from && at > date.from - 10; at--) {
    if (isOver(tokens[at]!)) return false
    if (tokens[at]!.lower === 'to' && /^(?:came|went|drove|walked|got|had|rang|used)$/.test(tokens[at - 1]?.lower ?? '')) return false
    if (/^(?:when|once|for|if|to|before)$/.test(tokens[at]!.lower) && /^(?:i|we|you|he|she|they|it|be|come|see|visit|meet|go|start|have)$/.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}

/** `the next morning`: no word of what is to come. */
const isNextDay = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === 'next' && /^(?:day|morning|night|evening|afternoon|door|to)$/.test(tokens[at + 1]?.lower ?? '')

const isOver = ({ lower }: Token): boolean => past.test(lower) || /[a-z]{3}ed$/.test(lower)

const opensParagraph = (reading: Reading, date: WrittenDate): boolean => {
  const token = reading.tokens[date.from]!
  const sentence = reading.sentences[token.sentence]!
  return sentence.from === date.from
}

/** In a chronology an age belongs to its entry's date; elsewhere to the record's. */
function chronologyDays(reading: Reading, dates: readonly WrittenDate[], written: Day | undefined): (tokenIndex: number) => Day | undefined {
  if (reading.about.documentType !== 'chronology') return () => written
  const entries = dates.filter(date => opensParagraph(reading, date))
  return tokenIndex => {
    const entry = entries[lastAtOrBefore(entries, tokenIndex, each => each.from)]
    return entry ? dayOf(entry) : written
  }
}
