import { fieldTerms } from '../words/field-terms.ts'
import { jargon } from '../words/jargon.ts'
import { legal } from '../words/legal.ts'
import { officeWords } from '../words/office-words.ts'
import { plainUses } from '../words/plain-uses.ts'
import { phrasesOf, type Wording } from '../words/wording.ts'
import { forms } from './inflect.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'
import { ownTermsIn } from './vocabulary.ts'
import { findWordings, wordingBook } from './wordings.ts'

const rows = [...legal, ...jargon, ...officeWords, ...fieldTerms]
const book = wordingBook(rows, plainUses)
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

let vocabulary: ReadonlySet<string> | undefined

/** Is this one of the words of which the trade's phrases are made? Rightly spelt, whatever a dictionary may hold. The set is made when it is first asked for. */
export function isTradeWord(lower: string): boolean {
  vocabulary ??= new Set(rows.flatMap(phrasesOf).flatMap(phrase => phrase.toLowerCase().split(/[\s|?<>]+/)).flatMap(word => word.split('-')).flatMap(word => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word])))
  return vocabulary.has(lower)
}
