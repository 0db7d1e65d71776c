import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { Finding } from '../guidance/rule.ts'

/** What the page asks of the checking worker. */
export type CheckRequest =
  | { readonly kind: 'begin'; readonly abouts: readonly About[]; readonly aff: string | undefined; readonly words: string | undefined }
  | { readonly kind: 'check'; readonly number: number; /** Whose text it is: the place of what is known of it. */ readonly reader: number; readonly text: string; readonly toChildFrom: number }

/** What the worker says to the page. */
export type CheckAnswer =
  /** What can be said before the large lists are there. A report follows. */
  | { readonly kind: 'first-look'; readonly number: number; readonly findings: readonly Finding[]; readonly left: number; readonly took: number }
  | { readonly kind: 'report'; readonly number: number; readonly report: Report; readonly left: number; readonly took: number }
  /** It knows more now than at the last check, of what the large lists hold or of spelling: a text checked before is worth another check. */
  | { readonly kind: 'knows-more' }
