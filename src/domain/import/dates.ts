/** A day, and a time where one was given: ISO date and `15:30`; or why it is none. */
export type ReadDate = { readonly day: string; readonly time: string } | 'another-form' | 'no-such-day'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const signs: Readonly<Record<string, string>> = { YYYY: '(?<y>\\d{4})', MMM: '(?<name>[A-Za-z]{3})[a-z]*', MM: '(?<m>\\d{1,2})', DD: '(?<d>\\d{1,2})', HH: '(?<h>\\d{1,2})', mm: '(?<min>\\d{2})', ss: '\\d{2}(?:\\.\\d+)?' }

/** True when dates can be read in this form: it names year, month and day. */
export const isDateForm = (form: string): boolean => /YYYY/.test(form) && /MM/.test(form) && /DD/.test(form)

/**
 * A reader of dates in one form, such as `DD/MM/YYYY HH:mm`: YYYY, MM, DD, HH, mm, ss, and MMM for the month's name. What stands after the day may be missing.
 * A time after midnight of no day, or a day that no calendar has, is not read.
 */
export function dateReader(form: string): (text: string) => ReadDate {
  const parts = form.split(/(YYYY|MMM|MM|DD|HH|mm|ss)/).map(part => signs[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const at = form.search(/[T ]*HH/)
  const split = at < 0 ? parts.length : form.slice(0, at).split(/(YYYY|MMM|MM|DD|HH|mm|ss)/).length - 1
  const whole = new RegExp(`^${parts.slice(0, split).join('')}$`)
  const timed = at < 0 ? whole : new RegExp(`^${parts.join('')}$`)
  return text => {
    const found = (timed.exec(text) ?? whole.exec(text))?.groups
    if (!found) return 'another-form'
    const month = found['name'] === undefined ? Number(found['m']) : months.indexOf(found['name'].toLowerCase()) + 1
    const [year, day, hour, minute] = [Number(found['y']), Number(found['d']), Number(found['h'] ?? 0), Number(found['min'] ?? 0)]
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month) || year < 1850 || hour > 23 || minute > 59) return 'no-such-day'
    return { day: `${year}-${two(month)}-${two(day)}`, time: found['h'] === undefined ? '' : `${two(hour)}:${two(minute)}` }
  }
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
const daysOf = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
