/** How long something may take. */
export interface Span {
  readonly count: number
  readonly unit: 'working-days' | 'days' | 'weeks' | 'months'
}

const milliseconds = 86_400_000
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * milliseconds).toISOString().slice(0, 10)

/** True for a day of the week on which offices are open: Monday to Friday. Days are ISO dates. */
const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** True for a day that counts where the law says working days: no Saturday, no Sunday, no bank holiday. */
export const isWorkingDay = (day: string, isBankHoliday: (day: string) => boolean): boolean => isWeekday(day) && !isBankHoliday(day)

/**
 * The last day of a span that begins with a day: the day itself is not counted. In months, the same day of the month, or its last where there is no such day.
 * Days are ISO dates.
 */
export function endOf(from: string, { count, unit }: Span, isBankHoliday: (day: string) => boolean): string {
  if (unit === 'days') return plus(from, count)
  if (unit === 'weeks') return plus(from, count * 7)
  if (unit === 'months') return monthsLater(from, count)
  let day = from
  for (let left = count; left > 0;) {
    day = plus(day, 1)
    if (isWorkingDay(day, isBankHoliday)) left--
  }
  return day
}

function monthsLater(from: string, count: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10)
}
