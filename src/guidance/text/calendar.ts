/** A day of the calendar. */
export interface Day { readonly year: number; readonly month: number; readonly day: number }

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const months = new Map([['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9], ['october', 10], ['november', 11], ['december', 12],
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12]])
const weekdayNumbers = new Map([...weekdays.map((each, at) => [each.toLowerCase(), at] as const), ['sun', 0], ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['weds', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6]])

/** 1 to 12 for `march` or `mar`, lower case. */
export const monthOf = (word: string): number | undefined => months.get(word)

/** 0 (Sunday) to 6 for `monday` or `mon`, lower case. */
export const weekdayOf = (word: string): number | undefined => weekdayNumbers.get(word)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month has; February has 29 when the year is not known. */
export const daysIn = (month: number, year: number | undefined): number =>
  month === 2 ? (year === undefined || isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** Days since 1 January 1970, without a clock or a time zone. */
export const dayNumber = ({ year, month, day }: Day): number => Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)

/** So many days later, or earlier. */
export function dayAfter(day: Day, days: number): Day {
  const then = new Date((dayNumber(day) + days) * 86_400_000)
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
}

/** 0 is Sunday. */
export const weekdayNumber = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Reads `2014-03-07`; undefined when it is no date. */
export function isoDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  if (!match) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.month, day.year) ? day : undefined
}

/** Whole years from one day to another. */
export const yearsBetween = (from: Day, to: Day): number =>
  to.year - from.year - (to.month < from.month || (to.month === from.month && to.day < from.day) ? 1 : 0)

/** Whole months from one day to another. */
export const monthsBetween = (from: Day, to: Day): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)

const small = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one', 'twenty-two', 'twenty-three', 'twenty-four', 'twenty-five']

const smallNumbers = new Map(small.map((word, at) => [word, at] as const).slice(1))

/** The number that a word or figure says, if it is one that an age could be. */
export function smallNumber(word: string): number | undefined {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return /^\d{1,2}$/.test(word) ? Number(word) : undefined
  return smallNumbers.get(word)
}

/** A number in the manner of an example: in words if that was in words. */
export const likeNumber = (example: string, value: number): string => (/^\d/.test(example) ? String(value) : (small[value] ?? String(value)))
