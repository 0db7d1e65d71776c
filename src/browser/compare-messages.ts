import type { About } from '../guidance/about.ts'
import type { Difference } from '../guidance/rewrite/fidelity/difference.ts'

/** What the page asks of the comparing worker. */
export type CompareRequest =
  | { readonly kind: 'begin'; readonly about: About; readonly note: string }
  | { readonly kind: 'compare'; readonly number: number; readonly text: string }

/** What the worker says to the page: what of the note was not found, and how long that took, in milliseconds. */
export interface CompareAnswer {
  readonly number: number
  readonly lost: readonly Difference[]
  readonly took: number
}
