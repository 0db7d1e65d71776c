import { jargon } from '../words/jargon.ts'
import { legal } from '../words/legal.ts'
import { officeWords } from '../words/office-words.ts'
import { plainUses } from '../words/plain-uses.ts'
import type { Wording } from '../words/wording.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'
import { findWordings, wordingBook } from './wordings.ts'

const book = wordingBook([...legal, ...jargon, ...officeWords], plainUses)
const kept = new WeakMap<Reading, readonly PhraseMatch<Wording>[]>()

/** Words of the office and the law in the text, each time they stand there; found once for all who ask. */
export function tradeWordsIn(reading: Reading): readonly PhraseMatch<Wording>[] {
  const known = kept.get(reading)
  if (known) return known
  const found = findWordings(book, reading)
  kept.set(reading, found)
  return found
}
