import type { AboutYou, AboutYouCount } from '../../store/about-you.ts'
import type { Child, Involvement, OpenStep, PersonAround } from '../../store/children.ts'
import type { DueForChild } from '../../store/dues.ts'
import type { Draft } from '../../store/drafts.ts'
import type { Entry } from '../../store/file-entries.ts'
import type { StoryLine } from '../../store/records.ts'
import type { WaitingEdition } from '../../store/editions.ts'
import type { Response } from '../../store/responses.ts'
import type { Told } from '../../store/voices.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'

/** All that the child's page shows to staff. */
export interface ChildPageView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  /** A moment as the clock at the authority's place shows it: `2026-11-24T15:30`. */
  readonly local: (at: Date) => string
  readonly child: Child
  /** The newest few of each kind, and how many there are. */
  readonly about: { readonly newest: readonly AboutYou[]; readonly counts: readonly AboutYouCount[] }
  /** The newest few things that the child told us. */
  readonly told: readonly Told[]
  readonly around: readonly PersonAround[]
  readonly dangers: readonly Entry[]
  readonly involvements: readonly Involvement[]
  readonly steps: readonly OpenStep[]
  readonly dues: readonly DueForChild[]
  /** What is to be shared, and waits for whoever looks at this page as a second person. */
  readonly toConfirm: readonly WaitingEdition[]
  readonly disagreements: readonly (Response & { readonly recordId: string })[]
  readonly drafts: readonly Draft[]
  readonly story: { readonly lines: readonly StoryLine[]; readonly total: number; readonly page: number; readonly pageSize: number
    /** The kinds and years that there are, and those that are asked for. */
    readonly documents: readonly string[]; readonly years: readonly number[]; readonly document: string | undefined; readonly year: number | undefined }
  readonly isManager: boolean
  /** A key for the button that begins a record. */
  readonly key: string
  /** What was just done, in a sentence. */
  readonly done?: string | undefined
}
