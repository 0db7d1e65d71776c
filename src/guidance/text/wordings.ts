import type { Wording } from '../words/wording.ts'
import { phrasesOf } from '../words/wording.ts'
import { asCapital } from './explained.ts'
import { findPhrases, type PhraseBook, phraseBook, type PhraseMatch } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Makes a list ready for finding. `plain` are phrases in which its words mean something ordinary. */
export function wordingBook<Row extends Wording>(wordings: readonly Row[], plain: readonly string[] = []): PhraseBook<Row | 'plain'> {
  const entries: [string, Row | 'plain'][] = plain.map(phrase => [phrase, 'plain'])
  for (const wording of wordings) if (!wording.glossaryOnly) for (const phrase of phrasesOf(wording)) entries.push([phrase, wording])
  return phraseBook(entries)
}

/** The wordings of a list that stand in the text, outside quotation marks. */
export const findWordings = <Row extends Wording>(book: PhraseBook<Row | 'plain'>, reading: Reading): readonly PhraseMatch<Row>[] =>
  findPhrases(book, reading).filter((match): match is PhraseMatch<Row> => match.row !== 'plain')

/** Words that can stand in the place of this match as it is: none when the writer has bent the term. */
export function insteadOf(reading: Reading, { row, start, end }: { readonly row: Wording, readonly start: number, readonly end: number }): readonly string[] {
  if (end - start !== row.term.length || row.instead?.length === 0) return []
  const written = reading.text.slice(start, end).toLowerCase().replaceAll('-', ' ')
  if (written !== row.term.toLowerCase().replaceAll('-', ' ')) return []
  return (row.instead ?? [row.plain]).map(words => asCapital(reading.text, start, words))
}
