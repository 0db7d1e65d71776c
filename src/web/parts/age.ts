/** How old somebody is: whole years, whole months, whole days. */
export interface Age {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** How old somebody born on one day is on another (ISO dates); undefined before the birth. Born on 29 February, they grow older on 1 March where there is no 29th. */
export function ageOn(dateOfBirth: string, day: string): Age | undefined {
  if (day < dateOfBirth) return undefined
  const [bornYear, bornMonth, bornDay] = partsOf(dateOfBirth)
  const [year, month, date] = partsOf(day)
  const months = (year - bornYear) * 12 + month - bornMonth - (date < bornDay ? 1 : 0)
  return { years: Math.floor(months / 12), months, days: Math.round((Date.parse(day) - Date.parse(dateOfBirth)) / 86_400_000) }
}

/** An age as one says it: `9 days old`, `5 weeks old`, `17 months old`, `13 years old`. */
export function ageInWords(dateOfBirth: string, day: string): string {
  const age = ageOn(dateOfBirth, day)
  if (!age) return 'not born yet'
  if (age.days < 14) return old(age.days, 'day')
  if (age.months < 2) return old(Math.floor(age.days / 7), 'week')
  return age.years < 2 ? old(age.months, 'month') : old(age.years, 'year')
}

/** The next birthday (today, when it is today) and how old they will be; undefined before the birth. */
export function nextBirthday(dateOfBirth: string, day: string): { readonly day: string; readonly turns: number } | undefined {
  if (day < dateOfBirth) return undefined
  const year = Number(day.slice(0, 4))
  const inYear = (of: number) => (dateOfBirth.slice(5) === '02-29' && !isLeap(of) ? `${of}-03-01` : `${of}${dateOfBirth.slice(4)}`)
  const next = inYear(year) >= day ? year : year + 1
  return { day: inYear(next), turns: next - Number(dateOfBirth.slice(0, 4)) }
}

const partsOf = (day: string): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]

const old = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} old`

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
