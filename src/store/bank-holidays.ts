import Holidays from 'date-holidays'

const england = new Holidays('GB', 'ENG', { types: ['public', 'bank'] })
const years = new Map<string, ReadonlySet<string>>()

/** True for a bank holiday in England, substitute days and those of one year only included. `day`: an ISO date. Source: the package `date-holidays`, which follows what is proclaimed. */
export function isBankHoliday(day: string): boolean {
  const year = day.slice(0, 4)
  const days = years.get(year) ?? new Set(england.getHolidays(Number(year)).map(holiday => holiday.date.slice(0, 10)))
  years.set(year, days)
  return days.has(day)
}
