import type { About, VocabularyTerm } from '../about.ts'
import type { Wording } from '../words/wording.ts'
import { findPhrases, passingPhraseBook, type PhraseBook, type PhraseMatch } from './phrases.ts'
import type { Range } from './quotations.ts'
import type { Reading } from './reading.ts'

/** The words that were settled for one record, ready for use on its day. */
interface Vocabulary {
  /** Never asked about. */
  readonly fine: PhraseBook<string> | undefined
  /** Words to be explained, but for short forms. */
  readonly explained: PhraseBook<Wording> | undefined
  /** Short forms to be explained, by their letters in lower case. */
  readonly shortForms: ReadonlyMap<string, Wording>
}

const nothing: Vocabulary = { fine: undefined, explained: undefined, shortForms: new Map() }
const kept = new WeakMap<About, Vocabulary>()

/** What an authority and this child have settled, as it holds on the day of the record. */
export function vocabularyOf(about: About): Vocabulary {
  if (!about.vocabulary || about.vocabulary.length === 0) return nothing
  const known = kept.get(about)
  if (known) return known
  const made = madeReady(about.vocabulary, about.date)
  kept.set(about, made)
  return made
}

function madeReady(terms: readonly VocabularyTerm[], day: string): Vocabulary {
  const holding = [...new Map(terms.filter(({ from = '', to = '9999-12-31' }) => from <= day && day <= to).map(each => [phraseOf(each.term), each] as const))].filter(([phrase]) => phrase !== '')
  const fine = holding.flatMap(([phrase, { is }]) => (is === 'fine' ? [[phrase, phrase], [`${phrase}s`, phrase]] as const : []))
  const rows = holding.flatMap(([phrase, term]) => (term.is === 'explain' ? [[phrase, wordingOf(term)] as const] : []))
  const words = rows.filter(([, { term }]) => !isShortForm(term)).flatMap(([phrase, row]) => [[phrase, row], [`${phrase}s`, row]] as const)
  return {
    fine: fine.length > 0 ? passingPhraseBook(fine) : undefined,
    explained: words.length > 0 ? passingPhraseBook(words) : undefined,
    shortForms: new Map(rows.filter(([, { term }]) => isShortForm(term)).map(([, row]) => [row.term.toLowerCase(), row])),
  }
}

const isShortForm = (term: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&/.]+s?$/u.test(term)

/** The term without the marks that mean something in a list of phrases. */
const phraseOf = (term: string): string => term.toLowerCase().replaceAll('’', "'").replace(/[|~<>?.,]/g, ' ').replace(/'s\b/g, " 's").trim().replace(/\s+/g, ' ')

const wordingOf = ({ term, plain, toChild }: VocabularyTerm): Wording => ({ term, plain: plain ?? '', ...(toChild !== undefined && { toChild }), ...(plain === undefined && { instead: [] }) })

/** Where words stand that are never asked about. */
export function fineWordsIn(reading: Reading): readonly Range[] {
  const { fine } = vocabularyOf(reading.about)
  return fine ? findPhrases(fine, reading) : []
}

/** Words to be explained because the authority or this child says so. */
export function ownTermsIn(reading: Reading): readonly PhraseMatch<Wording>[] {
  const { explained } = vocabularyOf(reading.about)
  return explained ? findPhrases(explained, reading) : []
}
