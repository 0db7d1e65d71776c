import type { Search, SearchProblem } from '../../domain/search.ts'
import type { FoundPerson } from '../../store/find-people.ts'
import type { Findings } from '../../store/searches.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'

/** The search page: its form as it was sent, and what was found when something was asked. */
export interface SearchView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** A moment as the clock at the authority's place shows it. */
  readonly local: (at: Date) => string
  readonly thisYear: number
  readonly asked: Search
  readonly problems: readonly SearchProblem[]
  readonly children: readonly { readonly id: string; readonly name: string; readonly fullName: string }[]
  /** People whom the words may mean, best first. */
  readonly people: readonly FoundPerson[]
  readonly findings: (Findings & { readonly id: string; readonly page: number; readonly pageSize: number }) | undefined
}
