import type { Allocation, ChildToChoose, listWorkers, readRecipients } from '../../store/allocations.ts'
import type { Team } from '../../store/teams.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'

/** What every page of who works with whom needs. */
export interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  readonly isAdministrator: boolean
}

export type Typed = Readonly<Record<string, string>>
/** What is to be mended, by the id of the box. */
export type Problems = Readonly<Record<string, string>>

export interface OverviewView extends Frame {
  readonly without: { readonly children: readonly ChildToChoose[]; readonly total: number }
  readonly workers: Awaited<ReturnType<typeof listWorkers>>
  readonly page: number
  readonly pageSize: number
  readonly asked: { readonly name: string; readonly teamId: string }
  readonly teams: readonly Team[]
  /** What was looked for, and the children found; for an administrator. */
  readonly found?: { readonly asked: string; readonly children: readonly ChildToChoose[]; readonly says: string | undefined } | undefined
}

/** The form in which somebody is chosen out of a team. */
export interface Choosing {
  readonly recipients: Awaited<ReturnType<typeof readRecipients>>
  readonly teamId: string
  readonly teams: readonly Team[]
}

export interface WorkerView extends Frame, Choosing {
  readonly personId: string
  readonly fullName: string
  readonly works: readonly (Allocation & ChildToChoose)[]
  readonly key: string
  readonly typed: Typed
  readonly problems: Problems
  readonly isMeanwhile?: boolean | undefined
  readonly done: string | undefined
}

export interface ChildView extends Frame, Choosing {
  readonly child: ChildToChoose
  readonly allocations: readonly (readonly [Allocation, ...Allocation[]])[]
  readonly local: (at: Date) => string
  readonly newKey: () => string
  readonly typed: Typed
  readonly problems: Problems
  readonly isMeanwhile?: boolean | undefined
  readonly done: string | undefined
}
