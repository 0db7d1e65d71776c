import type { Look } from '../../domain/look.ts'
import type { Setting } from '../../store/settings.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'

export type Typed = Readonly<Record<string, string>>
/** What is to be mended, by the id of the box. */
export type Problems = Readonly<Record<string, string>>

/** What every page of a part that an authority sets needs. */
export interface SettingView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The day and time of a moment at the authority's place. */
  readonly local: (at: Date) => string
  /** Today, ISO date. */
  readonly today: string
  /** All that was ever set of this part, newest first. */
  readonly history: readonly Setting[]
  readonly key: string
  /** The number that the form was made from; 0: it was never set. */
  readonly number: number
  readonly typed: Typed
  readonly problems: Problems
  /** Somebody else has set it since: what is said of that. */
  readonly meanwhile?: string | undefined
  readonly done: string | undefined
}

export interface LookView extends SettingView {
  readonly look: Look
  /** The sign that stands now. */
  readonly sign: { readonly src: string; readonly width: number; readonly height: number } | undefined
  readonly signHistory: readonly Setting[]
}
