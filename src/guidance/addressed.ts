import type { Addressed } from './rule.ts'
import type { Reading } from './text/reading.ts'

/** Does the record speak to the child? */
export function addressedIn(reading: Reading): Addressed {
  return reading.tokens.some(token => token.lower === 'you' && !token.quoted) ? 'yes' : 'no'
}
