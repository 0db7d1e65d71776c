import { blame } from '../words/blame.ts'
import { judgements } from '../words/judgements.ts'
import { kindUses } from '../words/kind-uses.ts'
import { labels } from '../words/labels.ts'
import type { Wording } from '../words/wording.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'
import { findWordings, wordingBook } from './wordings.ts'

const book = wordingBook([...blame, ...labels, ...judgements], kindUses)
/** Words that only lead up to the label: `can be` in `can be lazy`. */
const links = new Set("am is are was were be been being 's can could has have had seems seemed appears appeared".split(' '))
const kept = new WeakMap<Reading, readonly PhraseMatch<Wording>[]>()

/** Words of the text that label or blame, found once for the rules that ask about them. */
export function labelsIn(reading: Reading): readonly PhraseMatch<Wording>[] {
  const known = kept.get(reading)
  if (known) return known
  const words = reading.words
  const found = findWordings(book, reading).map(match => {
    let { from } = match
    while (from < match.to - 1 && links.has(words[from]!.lower)) from++
    return { ...match, from, start: words[from]!.start }
  })
  kept.set(reading, found)
  return found
}
