import { toldSigns } from '../words/told-signs.ts'
import { type Clauses, Is } from './clauses.ts'
import { forms } from './forms.ts'
import { oneOf } from './lines.ts'

/** What else is known of a sentence than its words: what the lists find in it. */
export interface Listed { readonly strong: boolean; readonly decision: boolean; readonly day: boolean; readonly meeting: boolean; readonly met: boolean; readonly together: boolean }

const single = Object.entries(toldSigns).map(([sign, pattern]) => [sign, forms(oneOf(pattern))] as const)

const kinds = { hazard: Is.hazard, 'harm by kind': Is.harm, aftermath: Is.aftermath, suffers: Is.suffers } as const

/** Signs that are one when they stand in the same sentence, and those that must not stand there with them. */
const together: readonly (readonly [sign: string, all: readonly string[], none?: readonly string[]])[] = [
  ['may harm you', ['may harm', 'you']],
  ['may have been harmed', ['may have', 'harm']],
  ['may happen to the young', ['young', 'may']],
  ['harm to the young', ['young', 'harm']],
  ['harm to you', ['harm', 'you']],
  ['harm if', ['harm', 'may', 'if']],
  ['you are unable', ['unable', 'you']],
  ['lasting for you', ['lasting', 'you']],
  ['lasting harm to you', ['lasting', 'harm', 'you']],
  ['aftermath for you', ['aftermath', 'you']],
  ['you suffer', ['suffers', 'you']],
  ['worse when', ['worse', 'cond']],
  ['they no more', ['no more', 'them']],
  ['no harm', ['no', 'harm']],
  ['your words', ['quoted', 'you']],
  ['your words on paper', ['words on paper', 'quoted', 'you']],
  ['somebody saw you', ['you do', 'somebody saw']],
  ['past', ['past word'], ['may', 'will']],
  ['will come on', ['comes on'], ['over']],
  ['violence to people', ['violence', 'people']],
]

const more = ['danger listed', 'decision listed', 'met on a day', 'short', 'long', 'ahead', 'dated', 'heading']
/** The names of all signs, those of where a sentence stands included. */
export const everySign: ReadonlySet<string> = new Set([...single.map(([sign]) => sign), ...Object.keys(kinds), ...together.map(([sign]) => sign), ...more])

/** The signs of a sentence, by its words alone. */
export function signsOf(clauses: Clauses, listed: Listed): ReadonlySet<string> {
  const signs = new Set<string>()
  for (const [sign, pattern] of single) if (pattern.in(clauses)) signs.add(sign)
  for (const [sign, kind] of Object.entries(kinds)) if (clauses.has & kind) signs.add(sign)
  if (listed.strong) signs.add('danger listed')
  if (listed.decision) signs.add('decision listed')
  if (listed.day && (listed.meeting || listed.met || listed.together)) signs.add('met on a day')
  for (const [sign, all, none = []] of together) if (all.every(each => signs.has(each)) && !none.some(each => signs.has(each))) signs.add(sign)
  if (clauses.words.length < 6) signs.add('short')
  if (clauses.words.length > 25) signs.add('long')
  return signs
}
