const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO date as the child reads it: `Tuesday 3 March 2026`. What is no date is given back as it is. */
export function sayDay(isoDay: string): string {
  const at = new Date(`${isoDay}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(isoDay) && !Number.isNaN(at.getTime()) ? longDay.format(at).replace(',', '') : isoDay
}

const hourAndMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A time of today as it is said: `14:02`. */
export const sayTime = (at: Date): string => hourAndMinute.format(at)
