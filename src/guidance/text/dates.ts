import { type Day, monthOf, weekdayOf } from './calendar.ts'
import type { Reading, Token } from './reading.ts'
import { tokensThat } from './sentence-forms.ts'

/** A date as it stands in a text; it may be one that no calendar has, in day or month. `from` and `to` are token indexes, `to` exclusive. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly weekday: number | undefined
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

const kept = new WeakMap<Reading, readonly WrittenDate[]>()

/** All dates of a text with a day and a month, in order; those in quotation marks left out. */
export function datesIn(reading: Reading): readonly WrittenDate[] {
  const known = kept.get(reading)
  if (known) return known
  const found: WrittenDate[] = []
  const { tokens } = reading
  let next = 0
  for (const at of dateStarts(reading)) {
    const date = at < next ? undefined : dateAt(tokens, at)
    if (!date) continue
    found.push(date)
    next = date.to
  }
  kept.set(reading, found)
  return found
}

/** The tokens with which a date may begin. */
const dateStarts = tokensThat(({ kind, lower }) => kind === 'number' || (kind === 'word' && (weekdayOf(lower) ?? monthOf(lower)) !== undefined))

/** The date as a day, when it has its year. */
export const dayOf = (date: WrittenDate): Day | undefined => (date.year === undefined ? undefined : { year: date.year, month: date.month, day: date.day })

function dateAt(tokens: readonly Token[], from: number): WrittenDate | undefined {
  let at = from
  let weekday: number | undefined
  const first = tokens[at]!
  if (first.kind === 'punctuation') return undefined
  if (first.kind === 'word') {
    weekday = first.text !== first.lower && /^\p{Lu}/u.test(first.text) ? weekdayOf(first.lower) : undefined
    if (weekday === undefined) return monthOf(first.lower) === undefined ? undefined : monthFirst(tokens, at, from, weekday)
    at++
    if (tokens[at]?.text === ',' || (tokens[at]?.text === '.' && first.text.length < 6)) at++
    if (tokens[at]?.lower === 'the') at++
    const month = monthFirst(tokens, at, from, weekday)
    if (month) return month
  }
  return numeric(tokens, at, from, weekday) ?? dayFirst(tokens, at, from, weekday)
}

const dayNumberIn = (token: Token | undefined): number | undefined => {
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower) : null
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 39 ? day : undefined
}

const isMonth = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) ? monthOf(token.lower) : undefined

const yearIn = (token: Token | undefined): number | undefined => (token && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined)

/** `7 March 2026`, `7th of March`. */
function dayFirst(tokens: readonly Token[], at: number, from: number, weekday: number | undefined): WrittenDate | undefined {
  const day = dayNumberIn(tokens[at])
  if (day === undefined || tokens[at]!.quoted) return undefined
  const afterDay = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const month = isMonth(tokens[afterDay])
  if (month === undefined) return undefined
  const yearAt = tokens[afterDay + 1]?.text === ',' ? afterDay + 2 : afterDay + 1
  const year = yearIn(tokens[yearAt])
  return { from, to: year === undefined ? afterDay + 1 : yearAt + 1, weekday, day, month, year }
}

/** `March 7, 2026`. */
function monthFirst(tokens: readonly Token[], at: number, from: number, weekday: number | undefined): WrittenDate | undefined {
  const month = isMonth(tokens[at])
  const day = month === undefined ? undefined : dayNumberIn(tokens[at + 1])
  if (month === undefined || day === undefined || tokens[at + 2]?.lower === 'per' || isMonth(tokens[at + 2])) return undefined
  const yearAt = tokens[at + 2]?.text === ',' ? at + 3 : at + 2
  const year = yearIn(tokens[yearAt])
  return { from, to: year === undefined ? at + 2 : yearAt + 1, weekday, day, month, year }
}

/** `07/03/2026`, `7.3.26`, `2026-03-07`, `07-03-2026`. */
function numeric(tokens: readonly Token[], at: number, from: number, weekday: number | undefined): WrittenDate | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const together = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(token.text)
  if (together) return numbers(from, at + 1, weekday, together[1]!, together[3]!, together[4]!)
  const [dash, second, dash2, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (dash?.text !== '-' || dash2?.text !== '-' || second?.kind !== 'number' || third?.kind !== 'number' || third.end - token.start > 10) return undefined
  if (/^\d{4}$/.test(token.text) && /^\d{2}$/.test(second.text) && /^\d{2}$/.test(third.text)) return numbers(from, at + 5, weekday, third.text, second.text, token.text)
  return /^\d{1,2}$/.test(token.text) && /^\d{1,2}$/.test(second.text) && /^(?:\d{4}|\d{2})$/.test(third.text) ? numbers(from, at + 5, weekday, token.text, second.text, third.text) : undefined
}

function numbers(from: number, to: number, weekday: number | undefined, dayText: string, monthText: string, yearText: string): WrittenDate | undefined {
  const month = Number(monthText)
  const day = Number(dayText)
  if (month < 1 || month > (yearText.length === 4 ? 31 : 12) || day < 1 || day > 39) return undefined
  return { from, to, weekday, day, month, year: yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText) }
}
