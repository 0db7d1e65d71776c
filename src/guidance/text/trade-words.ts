import { fieldTerms } from '../words/field-terms.ts'
import { jargon } from '../words/jargon.ts'
import { legal } from '../words/legal.ts'
import { officeWords } from '../words/office-words.ts'
import { plainUses } from '../words/plain-uses.ts'
import type { Wording } from '../words/wording.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'
import { ownTermsIn } from './vocabulary.ts'
import { findWordings, wordingBook } from './wordings.ts'

const book = wordingBook([...legal, ...jargon, ...officeWords, ...fieldTerms], plainUses)
const kept = new WeakMap<Reading, readonly PhraseMatch<Wording>[]>()

/** Words of the office and the law in the text, the authority's own before ours, each time they stand there; found once for all who ask. */
export function tradeWordsIn(reading: Reading): readonly PhraseMatch<Wording>[] {
  const known = kept.get(reading)
  if (known) return known
  const own = ownTermsIn(reading)
  const listed = findWordings(book, reading)
  const found = own.length === 0 ? listed : [...own, ...listed.filter(({ from, to }) => !own.some(each => each.from < to && from < each.to))].sort((a, b) => a.from - b.from)
  kept.set(reading, found)
  return found
}
