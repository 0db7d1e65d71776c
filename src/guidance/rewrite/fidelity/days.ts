import { type Day, dayNumber, daysIn, isoDay, monthOf, weekdayNumber, weekdayOf } from '../../text/calendar.ts'
import { datesIn } from '../../text/dates.ts'
import type { Reading, Token } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import type { Fact } from './facts.ts'

/** When something happened, as far as it is said. */
export interface When extends Fact {
  readonly weekday: number | undefined
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number | undefined
  /** `christmas`, `last week`: said without a calendar. */
  readonly word: string | undefined
}

interface OwnWhen { readonly start: number; readonly end: number; readonly from: number; readonly to: number; readonly weekday?: number; readonly day?: number; readonly month?: number; readonly year?: number; readonly word?: string; readonly loose: boolean }

const feasts = new Set('bonfire boxing christmas easter eid diwali ramadan halloween hanukkah vaisakhi'.split(' '))
/** Days that have a name. */
const feastDays = [{ words: ['new', "year's", 'eve'], day: 31, month: 12 }, { words: ['new', "year's", 'day'], day: 1, month: 1 }, { words: ['christmas', 'eve'], day: 24, month: 12 }, { words: ['christmas', 'day'], day: 25, month: 12 }, { words: ['boxing', 'day'], day: 26, month: 12 }]
const relative = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]])
const periods = new Set('evening night week weekend month year term half-term summer spring autumn winter'.split(' '))
const turns = new Set(['last', 'next', 'previous', 'following', 'coming'])
const beforeMonth = /^(?:in|last|next|since|early|late|until|till|by|every|mid|end|of|from|to|this|during|before|after|for|and|–|-|\()$/

/** What a sentence says of days without the whole date: `Monday`, `in March`, `2019`, `the 12th`, `12/03`, `last week`. */
const ownWhens = ofSentence(({ tokens }, { from, to, start }): readonly OwnWhen[] => {
  const found: OwnWhen[] = []
  for (let at = from; at < to; at++) {
    const part = partAt(tokens, at, from, to)
    if (!part) continue
    found.push({ start: tokens[at]!.start - start, end: tokens[part.to - 1]!.end - start, from: at - from, ...part, to: part.to - from, loose: part.loose || tokens[at]!.quoted })
    at = part.to - 1
  }
  return found
})

type Part = Omit<OwnWhen, 'start' | 'end' | 'from'>

function partAt(tokens: readonly Token[], at: number, from: number, end: number): Part | undefined {
  const { lower, text, kind } = tokens[at]!
  const before = at > from ? tokens[at - 1]!.lower : ''
  const next = at + 1 < end ? tokens[at + 1]!.lower : ''
  if (kind === 'number') {
    const year = /^(?:19|20)\d\d$/.test(text) && !/^(?:hrs|hours|h|am|pm)$/.test(next) && before !== '£' ? Number(text) : undefined
    if (year !== undefined) return { to: at + 1, year, loose: false }
    const short = /^(\d{1,2})\/(\d{1,2})$/.exec(text)
    if (short && Number(short[2]) <= 12 && Number(short[1]) <= 31 && Number(short[1]) > 0 && !/^(?:7|12|52)$/.test(short[2]!)) return { to: at + 1, day: Number(short[1]), month: Number(short[2]), loose: false }
    const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)
    return ordinal && /^(?:the|on|from|until|till|by|to|and|since|before|after)$/.test(before) && !/^(?:birthday|time|of|year|floor|visit|child|session|day|week|meeting|placement|place)$/.test(next) ? { to: at + 1, day: Number(ordinal[1]), loose: false } : undefined
  }
  if (kind !== 'word') return undefined
  const capital = text.charAt(0) !== lower.charAt(0)
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.length > 6 && lower.endsWith('days') ? lower.slice(0, -1) : lower
  const weekday = weekdayOf(bare)
  if (weekday !== undefined && capital) return { to: at + 1, weekday, loose: false }
  const month = monthOf(bare)
  if (month !== undefined && capital && (bare !== 'may' && bare !== 'mar' && bare !== 'jan' && bare !== 'june' && bare !== 'april' && bare !== 'august' || beforeMonth.test(before) || /^(?:19|20)\d\d$/.test(next))) {
    return /^(?:19|20)\d\d$/.test(next) ? { to: at + 2, month, year: Number(next), loose: false } : { to: at + 1, month, loose: false }
  }
  const turn = feastDays.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word) && at + words.length <= end)
  if (turn) return { to: at + turn.words.length, day: turn.day, month: turn.month, loose: false }
  if ((lower === 'end' || lower === 'start' || lower === 'beginning') && next === 'of' && at + 2 < end && monthOf(tokens[at + 2]!.lower) !== undefined && tokens[at + 2]!.text !== tokens[at + 2]!.lower) return { to: at + 3, month: monthOf(tokens[at + 2]!.lower)!, day: lower === 'end' ? daysIn(monthOf(tokens[at + 2]!.lower)!, 2023) : 1, loose: false }
  if (lower === 'new' && /^year(?:'s)?$/.test(next)) return { to: at + 2, word: 'new year', loose: false }
  if (feasts.has(bare) && (bare !== 'boxing' || next === 'day') && (bare !== 'bonfire' || next === 'night')) return { to: at + 1, word: bare, loose: false }
  if (relative.has(bare)) return { to: at + 1, word: bare, loose: bare === 'today' }
  if (turns.has(lower) && periods.has(next)) return { to: at + 2, word: next, loose: false }
  if (lower === 'last' && next === 'night') return { to: at + 2, word: 'yesterday', loose: false }
  return periods.has(bare) ? { to: at + 1, word: bare, loose: true } : undefined
}

/** All that a reading says of days. `on` is the day on which it was written. */
export function whensIn(reading: Reading, on: string): { readonly whens: readonly When[]; readonly isDate: (token: number) => boolean } {
  const written = isoDay(on)
  const inDate = new Set<number>()
  const whens: When[] = []
  for (const { from, to, weekday, day, month, year } of datesIn(reading)) {
    for (let at = from; at < to; at++) inDate.add(at)
    const sentence = reading.tokens[from]!.sentence
    whens.push(complete({ sentence, start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end, keys: [], loose: false, weekday, day, month, year, word: undefined }, written))
  }
  reading.sentences.forEach((sentence, index) => {
    for (const own of ownWhens(reading, sentence)) {
      let whole = false
      for (let at = sentence.from + own.from; at < sentence.from + own.to; at++) { whole ||= inDate.has(at); if (own.word === undefined) inDate.add(at) }
      if (whole) continue
      whens.push(complete({ sentence: index, start: sentence.start + own.start, end: sentence.start + own.end, keys: [], loose: own.loose, weekday: own.weekday, day: own.day, month: own.month, year: own.year, word: own.word }, written))
    }
  })
  whens.sort((one, other) => one.start - other.start)
  return { whens, isDate: at => inDate.has(at) }
}

/** Adds what follows from the calendar: the weekday of a whole date, the year of one that has none, the day that *yesterday* was. */
function complete(when: When, written: Day | undefined): When {
  if (when.word !== undefined) {
    const days = relative.get(when.word)
    if (days === undefined || !written) return when
    const date = new Date((dayNumber(written) + days) * 86_400_000)
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    return { ...when, ...day, weekday: weekdayNumber(day) }
  }
  if (when.day === undefined || when.month === undefined || when.weekday !== undefined) return when
  const year = when.year ?? written?.year
  return year === undefined || when.month < 1 || when.month > 12 || when.day < 1 || when.day > daysIn(when.month, year) ? when : { ...when, weekday: weekdayNumber({ year, month: when.month, day: when.day }) }
}

/** Does the other say the same day, with as much of it as this one? */
export function sameWhen(one: When, other: When): boolean {
  if (one.word !== undefined && one.word === other.word) return true
  if (one.word === 'tonight') return other.word === 'evening' || other.word === 'night'
  if (one.word !== undefined && one.day === undefined) return other.day !== undefined || other.weekday !== undefined || (one.word === 'year' && other.year !== undefined) || (/^(?:month|summer|spring|autumn|winter|term|half-term|christmas)$/.test(one.word) && other.month !== undefined)
  if (one.word !== undefined && one.day !== undefined && other.word !== undefined && other.day === undefined) return false
  const differs = (mine: number | undefined, theirs: number | undefined): boolean => mine !== undefined && theirs !== undefined && mine !== theirs
  if (differs(one.day, other.day) || differs(one.month, other.month) || differs(one.year, other.year)) return false
  if (one.day !== undefined && one.day === other.day && (one.month === undefined || other.month === undefined || one.month === other.month)) return true
  if (one.weekday !== undefined && one.weekday === other.weekday) return one.day === undefined || other.day === undefined
  if (one.day !== undefined || one.weekday !== undefined) return false
  return (one.month !== undefined && one.month === other.month) || (one.month === undefined && one.year !== undefined && one.year === other.year)
}
