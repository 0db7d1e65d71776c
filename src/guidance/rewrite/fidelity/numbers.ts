import { monthOf, weekdayOf } from '../../text/calendar.ts'
import type { Reading, Token } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import type { Fact } from './facts.ts'

/** A number, an amount or a time of day, counted from where its sentence begins. `from` and `to` are tokens of the sentence. */
interface OwnNumber { readonly start: number; readonly end: number; readonly from: number; readonly to: number; readonly keys: readonly string[]; readonly loose: boolean; readonly quoted: boolean }

const ones = new Map('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, at) => [word, at + 1]))
const tens = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]))
const ordinals = new Map('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map((word, at) => [word, at + 1]))
/** They may stand for a number, and more often stand for none. */
const vague = new Map<string, readonly string[]>([['a', ['1']], ['an', ['1']], ['once', ['1']], ['single', ['1']], ['both', ['2']], ['couple', ['2']], ['pair', ['2']], ['twins', ['2']], ['few', ['3']], ['half', ['0.5', '50', '30', '6']], ['quarter', ['0.25', '25', '15']], ['halves', ['0.5']], ['fully', ['100']], ['everything', ['100']]])
/** How often: `weekly` is *every week*, *once a week*. */
const often = new Map([['weekly', 'week'], ['daily', 'day'], ['monthly', 'month'], ['annually', 'year'], ['yearly', 'year'], ['termly', 'term'], ['nightly', 'night'], ['hourly', 'hour']])
const turns = new Map([['week', 'week'], ['weeks', 'week'], ['day', 'day'], ['days', 'day'], ['month', 'month'], ['months', 'month'], ['year', 'year'], ['years', 'year'], ['term', 'term'], ['night', 'night'], ['nights', 'night'], ['hour', 'hour'], ['mondays', 'week'], ['tuesdays', 'week'], ['wednesdays', 'week'], ['thursdays', 'week'], ['fridays', 'week'], ['saturdays', 'week'], ['sundays', 'week']])
const exact = new Map<string, string>([['twice', '2'], ['double', '2'], ['thrice', '3'], ['dozen', '12'], ['triplets', '3']])
const minutesIn = new Map([['minute', 1], ['min', 1], ['hour', 60], ['hr', 60], ['day', 1440], ['week', 10_080], ['wk', 10_080], ['fortnight', 20_160], ['night', 1440]])
const monthsIn = new Map([['month', 1], ['mth', 1], ['year', 12], ['yr', 12]])
const single = (word: string): string => (word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word)

/** Numbers of the law and of forms: nothing that happened to a child. */
const beforeLaw = /^(?:section|s|sec|regulation|reg|schedule|article|part|paragraph|para|form|version|page|item|appendix|act|domain|stage|phase|tier|level|grade|no|ref)$/

const numbersOwn = ofSentence(({ tokens }, { from, to, start }): readonly OwnNumber[] => {
  const found: OwnNumber[] = []
  for (let at = from; at < to;) {
    const token = tokens[at]!
    const number = token.kind === 'punctuation' ? undefined : (timeAt(tokens, at, from, to) ?? amountAt(tokens, at, from, to))
    if (!number) { at++; continue }
    const end = tokens[number.to - 1]!.end
    found.push({ start: token.start - start, end: end - start, from: at - from, to: number.to - from, keys: number.keys, loose: number.loose, quoted: token.quoted })
    at = number.to
  }
  return found
})

interface Read { readonly to: number; readonly keys: readonly string[]; readonly loose: boolean }

const clock = (hour: number, minute: number): string => `t:${(((hour * 60 + minute) % 720) + 720) % 720}`
const isClock = (hour: number, minute: number): boolean => hour <= 24 && minute < 60

/** `3.30pm`, `15:30`, `1530 hrs`, `half past three`, `ten to four`, `noon`. */
function timeAt(tokens: readonly Token[], at: number, from: number, end: number): Read | undefined {
  const { lower, kind } = tokens[at]!
  const next = at + 1 < end ? tokens[at + 1]!.lower : ''
  if (kind === 'number') {
    const [, hourText = '', minuteText, half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a|p|hrs|hr|h)?$/.exec(lower) ?? []
    const hour = Number(hourText)
    const minute = Number(minuteText ?? 0)
    if (hourText !== '' && isClock(hour, minute)) {
      const said = /^(?:am|pm|a\.m\.|p\.m\.|o'clock|oclock)$/.test(next)
      const hours = /^(?:hrs|hours)$/.test(next) && minuteText !== undefined
      if (said || half || hours || (minuteText !== undefined && (lower.includes(':') || /^(?:at|until|till|by|from|to|before|after|around|about|approximately|approx|time|-|–|between|and)$/.test(at > from ? tokens[at - 1]!.lower : '')))) {
        return { to: said || hours ? at + 2 : at + 1, keys: minute === 0 ? [clock(hour, 0), String(hour), String(((hour + 11) % 12) + 1)] : [clock(hour, minute)], loose: false }
      }
    }
    if (/^\d{4}$/.test(lower) && /^(?:hrs|hours|h)$/.test(next) && isClock(Number(lower.slice(0, 2)), Number(lower.slice(2)))) return { to: at + 2, keys: [clock(Number(lower.slice(0, 2)), Number(lower.slice(2)))], loose: false }
    const joined = /^(\d{2})(\d{2})(?:hrs|h)$/.exec(lower)
    if (joined && isClock(Number(joined[1]), Number(joined[2]))) return { to: at + 1, keys: [clock(Number(joined[1]), Number(joined[2]))], loose: false }
  }
  if (lower === 'noon' || lower === 'midday' || lower === 'midnight') return { to: at + 1, keys: [clock(12, 0), '12'], loose: true }
  const minutes = lower === 'half' ? 30 : lower === 'quarter' ? 15 : smallAt(tokens, at)
  if (minutes !== undefined && (next === 'past' || next === 'to' || (lower === 'half' && smallAt(tokens, at + 1) !== undefined))) {
    const hourAt = next === 'past' || next === 'to' ? at + 2 : at + 1
    const hour = hourAt < end ? smallAt(tokens, hourAt) : undefined
    if (hour !== undefined && hour <= 12 && (lower === 'half' || lower === 'quarter' || next === 'past' || minutes % 5 === 0) && !(next === 'to' && lower !== 'quarter' && /^(?:minutes?|times?|years?|days?|weeks?|hours?|months?|or|of|children|people)$/.test(tokens[hourAt + 1]?.lower ?? ''))) {
      const keys = [next === 'to' ? clock(hour, -minutes) : clock(hour, minutes)]
      return { to: hourAt + 1, keys: next === 'to' && lower !== 'quarter' ? [...keys, String(minutes), String(hour)] : keys, loose: false }
    }
  }
  const hour = smallAt(tokens, at)
  return hour !== undefined && /^o'?clock$/.test(next) ? { to: at + 2, keys: [clock(hour, 0), String(hour)], loose: false } : undefined
}

function smallAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined
  return wordNumber(token.lower)
}

/** `seven`, `twenty-five`. */
function wordNumber(word: string): number | undefined {
  const [first = '', second = ''] = word.split('-')
  const ten = tens.get(first)
  const one = ones.get(second) ?? 10
  return ten === undefined ? ones.get(first) : one < 10 ? ten + one : ten
}

/** `3`, `£1,200`, `50%`, `seven`, `a dozen`, `x3`, `6/12`, with the time that it takes in another unit. */
function amountAt(tokens: readonly Token[], at: number, from: number, end: number): Read | undefined {
  const token = tokens[at]!
  const before = at > from ? tokens[at - 1]!.lower : ''
  const next = at + 1 < end ? tokens[at + 1]! : undefined
  if (token.kind === 'number') {
    if (/^\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4})$/.test(token.text)) return undefined
    const medical = /^(\d{1,2})\/(7|12|52)$/.exec(token.text)
    if (medical) return withUnit(Number(medical[1]), medical[2] === '7' ? 'day' : medical[2] === '12' ? 'month' : 'week', at + 1, [token.text])
    if (/^\d:\d$/.test(token.text)) return { to: at + 1, keys: ['1'], loose: true }
    const [, figures = '', unit = ''] = /^([\d.,/:]+)(\p{L}*)$/u.exec(token.lower) ?? []
    const value = Number(figures.replaceAll(',', ''))
    const loose = beforeLaw.test(before) || (at === from && /^[.)]$/.test(next?.text ?? ''))
    if (Number.isNaN(value)) return { to: at + 1, keys: [token.lower], loose }
    if (next?.lower === 'hundred' || next?.lower === 'thousand') return { to: at + 2, keys: [String(value * (next.lower === 'hundred' ? 100 : 1000))], loose: false }
    return { ...withUnit(value, unitOf(unit, tokens, at + 1, end), at + 1, value === 100 ? ['all'] : []), loose: loose || value < 2 }
  }
  const { lower } = token
  const turn = often.get(lower)
  if (turn !== undefined && !/^(?:log|logs|record|records|routine|living|mail|notes?|life|report|reports|meeting|sheet)$/.test(next?.lower ?? '')) return { to: at + 1, keys: [`every:${turn}`], loose: false }
  const period = turns.get(lower) ?? (/^(?:every|each)$/.test(before) && weekdayOf(lower) !== undefined ? 'week' : undefined)
  if (period !== undefined) return { to: at + 1, keys: [`every:${period}`], loose: true }
  const times = /^x(\d+)$/.exec(lower) ?? /^(?:y|yr|year)(\d+)$/.exec(lower)
  if (times) return { to: at + 1, keys: [String(Number(times[1]))], loose: false }
  const word = exact.get(lower)
  if (word !== undefined) return { to: at + 1, keys: [word], loose: false }
  let value = wordNumber(lower)
  let to = at + 1
  if (value !== undefined) {
    if (tens.has(lower) && to < end && (ones.get(tokens[to]!.lower) ?? 99) < 10) value += ones.get(tokens[to++]!.lower)!
    const scale = to < end ? tokens[to]!.lower : ''
    if (scale === 'hundred' || scale === 'thousand') {
      value *= scale === 'hundred' ? 100 : 1000
      to++
      const more = tokens[to]?.lower === 'and' ? wordNumber(tokens[to + 1]?.lower ?? '') : undefined
      if (more !== undefined && to + 1 < end) { value += more; to += 2 }
    }
    const half = tokens[to]?.lower === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half' && to + 2 < end
    if (half) { value += 0.5; to += 3 }
    const unit = unitOf(lower.includes('-') ? lower.split('-').slice(1).find(part => minutesIn.has(single(part)) || monthsIn.has(single(part))) ?? '' : '', tokens, to, end)
    return { ...withUnit(value, unit, to, []), loose: value < 2 }
  }
  const ordinal = ordinals.get(lower)
  if (ordinal !== undefined) return { to: at + 1, keys: [String(ordinal)], loose: ordinal < 3 }
  // `an hour and a half`
  if (/^(?:a|an|one)$/.test(lower) && next && minutesIn.has(single(next.lower)) && tokens[at + 2]?.lower === 'and' && tokens[at + 3]?.lower === 'a' && tokens[at + 4]?.lower === 'half' && at + 4 < end) return { ...withUnit(1.5, single(next.lower), at + 5, []), loose: false }
  const loosely = vague.get(lower)
  if (!loosely) return lower === 'fortnight' || lower === 'fortnightly' ? { to: at + 1, keys: ['m:20160', 'every:fortnight'], loose: false } : undefined
  const unit = unitOf('', tokens, lower === 'half' && (next?.lower === 'an' || next?.lower === 'a') ? at + 2 : at + 1, end)
  const amount = Number(loosely[0])
  return { to: at + 1, keys: [...loosely, ...withUnit(amount, unit, at + 1, []).keys], loose: true }
}

function unitOf(own: string, tokens: readonly Token[], at: number, end: number): string {
  if (own !== '') return single(own)
  const next = at < end ? tokens[at]!.lower : ''
  const unit = next === '-' || /^(?:full|whole|more|further|consecutive|school|working)$/.test(next) ? (tokens[at + 1]?.lower ?? '') : next
  return single(unit.split('-')[0] ?? '')
}

function withUnit(value: number, unit: string, to: number, more: readonly string[]): Read {
  const keys = [String(value), ...more]
  const minutes = minutesIn.get(unit)
  const months = monthsIn.get(unit)
  if (minutes !== undefined) keys.push(`m:${value * minutes}`)
  if (months !== undefined) keys.push(`mo:${value * months}`)
  return { to, keys, loose: false }
}

/** All numbers and times of a reading, those that are part of a date left to it. */
export function numbersIn(reading: Reading, isDate: (token: number) => boolean): readonly (Fact & { readonly quoted: boolean })[] {
  return reading.sentences.flatMap((sentence, index) => numbersOwn(reading, sentence).flatMap(own => {
    if (!own.keys[0]?.startsWith('every:') && (isDate(sentence.from + own.from) || isDate(sentence.from + own.to - 1))) return []
    return [{ sentence: index, start: sentence.start + own.start, end: sentence.start + own.end, keys: own.keys, loose: own.loose || own.quoted, quoted: own.quoted }]
  }))
}

/** The numbers of a sentence, to know it by. Days too: `12/03/26` has a 12 as *12 March* has. */
export const figuresIn = ofSentence((reading, sentence): readonly string[] => {
  const found = numbersOwn(reading, sentence).flatMap(({ keys, loose }) => (loose || keys[0] === undefined ? [] : [`#${keys[0]}`]))
  for (let at = sentence.from; at < sentence.to; at++) {
    const { text, lower } = reading.tokens[at]!
    const date = /^(\d{1,2})[/.](\d{1,2})(?:[/.]\d{2,4})?$/.exec(text)
    if (date) found.push(`#${Number(date[1])}`, `#${Number(date[1])}/${Number(date[2])}`)
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower)
    const month = day ? monthOf(reading.tokens[at + 1]?.lower === 'of' ? (reading.tokens[at + 2]?.lower ?? '') : (reading.tokens[at + 1]?.lower ?? '')) : undefined
    if (day && (month !== undefined || lower !== day[1])) found.push(`#${Number(day[1])}`)
    if (day && month !== undefined) found.push(`#${Number(day[1])}/${month}`)
  }
  return found
})
