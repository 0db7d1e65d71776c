import type { FormDifference } from '../../domain/compare-forms.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { wordingWords as words } from './words.ts'

/** What somebody else made of a part while one wrote: who, when, and what stands now where one's own words are otherwise. */
export interface Theirs {
  readonly name: string
  readonly when: string
  readonly differences: readonly FormDifference[]
}

/** Says that somebody else changed it meanwhile, with what stands now. */
export const TheirsNow = ({ theirs: { name, when, differences } }: { readonly theirs: Theirs }) => (
  <ErrorSummary title={words.theirs(name, when)} description={words.theirsNow} errors={differences.map(({ what, was }) => ({ text: `${what}: ${was || words.theirsEmpty}` }))} />
)
