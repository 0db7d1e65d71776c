import ical from 'ical-generator'
import type { Due } from '../../domain/due.ts'
import { dueWords as words } from './words.ts'

/**
 * What is due as a calendar: a whole day each, with what it is and a link to the child's page. No name stands in it, since it leaves this program.
 * `origin`: where this program is, as the calendar program reached it.
 */
export function calendarOf(dues: readonly (Due & { readonly childId: string })[], origin: string, at: Date): string {
  const calendar = ical({ name: words.calendarName, prodId: { company: 'Written to You', product: 'dates', language: 'EN' } })
  for (const { timescale, by, childId } of dues) {
    const day = new Date(`${by}T00:00:00Z`)
    calendar.createEvent({ id: `${timescale.id}.${childId}.${by}@written-to-you`, start: day, end: new Date(day.getTime() + 86_400_000), allDay: true, timezone: 'UTC', stamp: at, summary: timescale.what, url: `${origin}/children/${childId}` })
  }
  return calendar.toString()
}
