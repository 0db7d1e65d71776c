/** A stretch of days, ISO dates; null: not known, or still so. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** True when the stretch holds the day: the first and the last day belong to it. A day that is not known counts as before, or after, all others. */
export const holds = ({ from, to }: Span, day: string): boolean => (from === null || from <= day) && (to === null || to >= day)

/** True when the stretch had ended before the day. */
export const isOver = ({ to }: Span, day: string): boolean => to !== null && to < day
