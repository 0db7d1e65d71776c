import type { Dictionary } from './dictionary.ts'

/** What nspell makes of a dictionary: what it is asked, and its words, which it does not promise to show. */
interface Spelling extends Dictionary { readonly data?: Readonly<Record<string, unknown>> }

const small = /^[a-z']+$/

/**
 * A British English dictionary, read by nspell, that answers quicker when a word in small letters is not in it: then there is no other
 * way to write the word that nspell would try, and the only words it puts together have figures. Suggestions ask for hundreds of such words.
 */
export function quickDictionary(spelling: Spelling): Dictionary {
  const { data } = spelling
  return { correct: word => (data !== undefined && small.test(word) && !data[word] ? false : spelling.correct(word)) }
}
