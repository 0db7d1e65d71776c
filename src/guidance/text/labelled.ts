import { blame } from '../words/blame.ts'
import { kindUses } from '../words/kind-uses.ts'
import { labels } from '../words/labels.ts'
import type { Wording } from '../words/wording.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'
import { findWordings, wordingBook } from './wordings.ts'

const book = wordingBook([...blame, ...labels], kindUses)
const kept = new WeakMap<Reading, readonly PhraseMatch<Wording>[]>()

/** Words of the text that label or blame, found once for the rules that ask about them. */
export function labelsIn(reading: Reading): readonly PhraseMatch<Wording>[] {
  const known = kept.get(reading)
  if (known) return known
  const found = [...findWordings(book, reading)]
  kept.set(reading, found)
  return found
}
