import type { Addressed } from './rule.ts'
import { childMentionsIn } from './text/child-mentions.ts'
import type { Reading } from './text/reading.ts'
import { tokensThat } from './text/sentence-forms.ts'
import { yours } from './words/yours.ts'


/** The tokens that speak to somebody. */
const yoursIn = tokensThat(({ lower }) => yours.has(lower))

/** How often the record speaks to the children, and how often about them. */
interface Spoken { readonly to: number; readonly about: number }

const kept = new WeakMap<Reading, Spoken>()

function spokenIn(reading: Reading): Spoken {
  const known = kept.get(reading)
  if (known) return known
  let to = 0
  let about = 0
  for (const at of yoursIn(reading)) if (reading.tokens[at]!.start >= reading.toChildFrom) to++
  for (const mention of childMentionsIn(reading)) mention.as === 'address' ? to++ : about++
  const spoken = { to, about }
  kept.set(reading, spoken)
  return spoken
}

/** Does any sentence speak to the child? */
export const everSpeaksIn = (reading: Reading): boolean => spokenIn(reading).to > 0

/**
 * Does the record speak to the child? Of all mentions of the children, a name called out included, under a tenth in the third person is
 * `yes`, over nine tenths is `no`, the rest `partly`. A document that is not written to the child is `no`.
 */
export function addressedIn(reading: Reading): Addressed {
  const { to, about } = spokenIn(reading)
  if (to === 0) return 'no'
  const share = about / (to + about)
  return share < 0.1 ? 'yes' : share > 0.9 ? 'no' : 'partly'
}
