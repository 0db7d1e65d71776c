import { dayInWords } from './day.ts'

/** A day without its weekday: `3 March 2026`. */
export const dateInWords = (day: string): string => dayInWords(day).replace(/^[A-Z][a-z]+day /, '')

/** A day as one says it today: `today`, `yesterday`, `tomorrow`, `Tuesday 3 March`, and with its year when that is another one. ISO dates. */
export function nearDayInWords(day: string, today: string): string {
  const between = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  const near = new Map([[0, 'today'], [-1, 'yesterday'], [1, 'tomorrow']]).get(between)
  if (near) return near
  return day.slice(0, 4) === today.slice(0, 4) ? dayInWords(day).replace(/ \d{4}$/, '') : dayInWords(day)
}

/** A stretch of time, with days that may be unknown: `3 March 2024 to 5 May 2025`, `since 3 March 2024`, `until 5 May 2025`; empty when neither is known. */
export function fromToInWords(from: string | null, to: string | null, today: string): string {
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}`
  if (from) return `${from > today ? 'from' : 'since'} ${dateInWords(from)}`
  return to ? `until ${dateInWords(to)}` : ''
}

/** The clock's time of a moment as `localTime` gives it: `2026-11-24T15:30` is `15:30`. */
export const clockOf = (localMoment: string): string => localMoment.slice(11, 16)
