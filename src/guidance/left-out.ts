import type { Meant } from './meant.ts'
import type { Difference } from './rewrite/fidelity/difference.ts'

type OfNote = Pick<Difference, 'kind' | 'quote'>

/** No rule is called so. */
const beginsWith = 'note-'

/** What is kept when a writer leaves something of the note out on purpose. It lies among what they meant, under a name that no rule has. */
export const leftOut = ({ kind, quote }: OfNote): Meant => ({ rule: `${beginsWith}${kind}`, quote, reason: '' })

/** True where something of the note was left out on purpose; what else was meant is a finding in the writer's own words. */
export const isOfNote = ({ rule }: Pick<Meant, 'rule'>): boolean => rule.startsWith(beginsWith)

/** True when the writer has said that they left this out on purpose: this, or the same words of the note elsewhere. */
export const isLeftOut = (meant: readonly Meant[], { kind, quote }: OfNote): boolean => meant.some(each => each.rule === `${beginsWith}${kind}` && each.quote === quote)
