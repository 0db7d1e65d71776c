import { type Dictionary, letterNumber } from './dictionary.ts'

/** What nspell makes of a dictionary: what it is asked, and its words, which it does not promise to show. */
interface Spelling extends Dictionary { readonly data?: Readonly<Record<string, unknown>> }

const small = /^[a-z']+$/

/**
 * A British English dictionary, read by nspell, that answers quicker when a word in small letters is not in it: then there is no other
 * way to write the word that nspell would try, and the only words it puts together have figures. Suggestions ask for hundreds of such words.
 */
export function quickDictionary(spelling: Spelling): Dictionary {
  const { data } = spelling
  if (data === undefined) return { correct: word => spelling.correct(word) }
  let threes: Uint8Array | undefined
  return {
    correct: word => (small.test(word) && !data[word] ? false : spelling.correct(word)),
    mayHave(first, second, third) {
      threes ??= threesIn(data)
      return threes[place(first, second, third)] !== 0
    },
  }
}

const numbers = 28
const place = (first: number, second: number, third: number): number => (first * numbers + second) * numbers + third

/** Which three letters follow one another in some word. */
function threesIn(data: Readonly<Record<string, unknown>>): Uint8Array {
  const threes = new Uint8Array(numbers ** 3)
  for (const key in data) {
    const word = key.toLowerCase()
    let [first, second] = [0, 0]
    for (let at = 0; at <= word.length; at++) {
      const third = at < word.length ? letterNumber(word.charCodeAt(at)) : 0
      threes[place(first, second, third)] = 1
      first = second
      second = third
    }
  }
  return threes
}
