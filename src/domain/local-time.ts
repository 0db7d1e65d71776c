/** The day and time at a place, as its clock shows them: `2026-11-24T15:30`. */
export function localTime(at: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(at).map(part => [part.type, part.value]))
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`
}

/** The day at a place, `2026-11-24`. */
export const localDay = (at: Date, timeZone: string): string => localTime(at, timeZone).slice(0, 10)

/**
 * The moment at which a place's clock shows this day (ISO date) and time (`15:30`; empty: noon, so that the day stays the day everywhere).
 * In the hour that the clocks skip in spring it gives the moment just after; in the hour that comes twice in autumn, the first.
 */
export function momentOf(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time === '' ? '12:00' : time}:00Z`)
  const offset = (at: number) => Date.parse(`${localTime(new Date(at), timeZone)}:00Z`) - Math.floor(at / 60_000) * 60_000
  const before = wanted - offset(wanted - 86_400_000)
  const after = wanted - offset(wanted + 86_400_000)
  const shows = (at: number) => at + offset(at) === wanted
  return new Date(shows(Math.min(before, after)) ? Math.min(before, after) : shows(Math.max(before, after)) ? Math.max(before, after) : before)
}
