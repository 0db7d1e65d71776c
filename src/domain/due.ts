import type { Threshold, Timescale } from './timescales.ts'
import { endOf } from './working-days.ts'

/** What was done in a stretch of work since it began: how often, and when last (ISO date). */
export interface Done {
  readonly code: string
  /** The kind of the record; of what was said by hand, the timescale's id. */
  readonly kind: string
  readonly times: number
  readonly last: string
}

/** A stretch of work that goes on, with what is needed to tell what is due. Days are ISO dates. */
export interface Stretch {
  readonly threshold: Threshold
  readonly from: string
  readonly dateOfBirth: string | null
  /** Another stretch of work ended as this one began. */
  readonly follows: boolean
  readonly done: readonly Done[]
}

/** Something that is to be done by a day. */
export interface Due {
  readonly timescale: Timescale
  readonly by: string
  /** When it was last done; undefined for the first time. */
  readonly last: string | undefined
}

/** The code under which stands what was said by hand. */
export const byHand = 'by-hand'

/** What is due in a stretch of work, soonest first. `today` decides how old the child is. */
export const duesOf = (stretch: Stretch, timescales: readonly Timescale[], today: string, isBankHoliday: (day: string) => boolean): readonly Due[] =>
  timescales
    .filter(timescale => timescale.threshold === stretch.threshold && !(timescale.onlyAtTheBeginning && stretch.follows) && holdsAtAge(timescale, stretch.dateOfBirth, today))
    .flatMap(timescale => dueOf(stretch, timescale, isBankHoliday) ?? [])
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0))

function dueOf(stretch: Stretch, timescale: Timescale, isBankHoliday: (day: string) => boolean): Due | undefined {
  const done = stretch.done.filter(each => shows(each, timescale))
  const times = done.reduce((sum, each) => sum + each.times, 0)
  if (times === 0) return { timescale, by: endOf(stretch.from, timescale.first, isBankHoliday), last: undefined }
  const last = done.reduce((latest, each) => (each.last > latest ? each.last : latest), '')
  const span = timescale.next[Math.min(times, timescale.next.length) - 1]
  return span && { timescale, by: endOf(last, span, isBankHoliday), last }
}

function shows({ code, kind }: Done, { id, doneBy }: Timescale): boolean {
  if (code === byHand) return kind === id
  return doneBy !== 'by-hand' && doneBy.codes.some(each => each === code) && (doneBy.kinds === undefined || doneBy.kinds.includes(kind))
}

/** A child whose birthday is not known is taken to be of any age: better asked for than forgotten. */
function holdsAtAge({ below = Infinity, from = 0 }: Timescale, dateOfBirth: string | null, today: string): boolean {
  if (dateOfBirth === null) return true
  const age = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (today.slice(5) < dateOfBirth.slice(5) ? 1 : 0)
  return age >= from && age < below
}
