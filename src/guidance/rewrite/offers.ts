import type { About } from '../about.ts'
import { check, type CheckOptions } from '../check.ts'
import type { RuleId } from '../rule.ts'
import { rewrite, type RewriteOptions, type Rewritten } from './rewrite.ts'

/** Better words that the writer may take; never put in by itself. Offsets are UTF-16 code units into the rewritten text. */
export interface Offer {
  readonly rule: RuleId
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly message: string
  readonly instead: readonly string[]
}

const offering: ReadonlySet<RuleId> = new Set(['jargon', 'acronym', 'partial-name', 'stigmatising', 'minimising'])

/** Rewrites as `rewrite` does and offers plain words, acronyms spelt out, and full names with roles, from what a check finds in the result. */
export function rewriteWithOffers(text: string, about: About, options: RewriteOptions & CheckOptions = {}): Rewritten & { readonly offers: readonly Offer[] } {
  const rewritten = rewrite(text, about, options)
  const offers = check(rewritten.text, about, options).findings
    .filter(({ rule }) => offering.has(rule))
    .map(({ rule, start, end, quote, message, instead }) => ({ rule, start, end, quote, message, instead }))
  return { ...rewritten, offers }
}
