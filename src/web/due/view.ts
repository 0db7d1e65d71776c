import type { DueForChild } from '../../store/dues.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'

export interface DueFrame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
}

/** What is due, of everybody one works with or of one child. */
export interface DueView extends DueFrame {
  /** Today, ISO date. */
  readonly today: string
  readonly dues: readonly DueForChild[]
  /** The child whose dates alone are shown. */
  readonly child: { readonly id: string; readonly name: string } | undefined
  /** What was just said to be done, so that it can be taken back; or that it was. */
  readonly done: { readonly id: string } | 'taken-back' | undefined
  /** A day that could not be kept, where it was typed. */
  readonly unkept: { readonly childId: string; readonly timescaleId: string; readonly values: Readonly<Record<string, string>>; readonly problem: string } | undefined
  /** What keeps something from being said twice. */
  readonly key: string
}

export interface CalendarView extends DueFrame {
  readonly has: boolean
  /** The whole address, the once that it is shown. */
  readonly address: string | undefined
  readonly stopped: boolean
}
