import type { AboutYou, AboutYouAsked, AboutYouCount } from '../../store/about-you.ts'
import type { Child } from '../../store/children.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'
import type { EndProblems, EndTyped, Problems, Typed } from './form.ts'

/** What each of these pages needs. */
export interface AboutYouFrame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly child: Child
}

/** All that is written down, in pages. */
export interface AboutYouListView extends AboutYouFrame {
  readonly asked: AboutYouAsked
  readonly entries: readonly AboutYou[]
  readonly counts: readonly AboutYouCount[]
  readonly page: number
  readonly pageSize: number
  readonly done: string | undefined
}

/** The form, empty or as it was sent. */
export interface AddView extends AboutYouFrame {
  readonly key: string
  readonly typed: Typed
  readonly problems: Problems
}

/** One entry with what can be done about it. */
export interface ChangeView extends AddView {
  readonly about: AboutYou
  readonly end: EndTyped
  readonly endProblems: EndProblems
  /** Somebody else was first. */
  readonly isTooLate: boolean
}
