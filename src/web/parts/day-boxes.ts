import { isDay } from '../../domain/draft-content.ts'

/** A day as typed into three boxes. */
export interface DayTyped {
  /** ISO date; undefined when the boxes hold no day of the calendar. */
  readonly day: string | undefined
  readonly isEmpty: boolean
  /** The boxes' values by name, to be shown again. */
  readonly values: Readonly<Record<string, string>>
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads a day out of the boxes `<prefix>-day`, `<prefix>-month` (a number or a name) and `<prefix>-year`. */
export function readDayBoxes(fields: Readonly<Record<string, string>>, prefix: string): DayTyped {
  const box = (name: string) => fields[`${prefix}-${name}`]?.trim() ?? ''
  const values = Object.fromEntries(['day', 'month', 'year'].map(name => [`${prefix}-${name}`, box(name)]))
  const month = /^\p{L}{3,}\.?$/u.test(box('month')) ? String(months.indexOf(box('month').slice(0, 3).toLowerCase()) + 1) : box('month')
  const day = `${box('year')}-${month.padStart(2, '0')}-${box('day').padStart(2, '0')}`
  return { day: isDay(day) ? day : undefined, isEmpty: Object.values(values).every(value => value === ''), values }
}

/** The boxes' values for a day (ISO date). */
export const dayInBoxes = (day: string, prefix: string): Readonly<Record<string, string>> =>
  ({ [`${prefix}-day`]: String(Number(day.slice(8, 10))), [`${prefix}-month`]: String(Number(day.slice(5, 7))), [`${prefix}-year`]: day.slice(0, 4) })

/** What is to be mended in a day that should not lie in the future; undefined when nothing is. */
export function dayProblem({ day, isEmpty }: DayTyped, today: string): string | undefined {
  if (isEmpty) return 'Enter the day, for example 27 3 2026'
  if (!day) return 'There is no such day. Enter a real date, for example 27 3 2026'
  return day > today ? 'That day is still to come. Enter today or an earlier day' : undefined
}
