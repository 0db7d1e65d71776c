import { type Dictionary, letterNumber } from './dictionary.ts'
import { commonWordsAbout, factsOf, rarest } from './word-facts.ts'

const letters = [..."abcdefghijklmnopqrstuvwxyz'"]
/** Letters that are often taken for each other, tried two at a time before anything else is. */
const swaps: readonly (readonly [string, string])[] = [
  ['ie', 'ei'], ['ei', 'ie'], ['ance', 'ence'], ['ence', 'ance'], ['ant', 'ent'], ['ent', 'ant'], ['able', 'ible'], ['ible', 'able'], ['sion', 'tion'], ['tion', 'sion'], ['cion', 'tion'], ['f', 'ph'], ['ph', 'f'], ['k', 'ch'], ['s', 'c'], ['c', 's'], ['sc', 's'], ['s', 'sc'],
  ['er', 're'], ['re', 'er'], ['or', 'our'], ['ly', 'ally'], ['full', 'ful'], ['ful', 'full'], ['a', 'e'], ['e', 'a'], ['i', 'e'], ['e', 'i'], ['o', 'u'], ['y', 'i'], ['i', 'y'], ['ou', 'ow'], ['ow', 'ou'], ['ck', 'k'], ['k', 'ck'], ['x', 'cc'], ['w', 'wh'], ['t', 'tch'],
]

/**
 * What may have been meant by a word that the dictionary does not know, likeliest first: up to three words, or none.
 * The dictionary's own `suggest` is not asked. It takes up to a second for one word, and while somebody types most words are unknown for a moment.
 */
export function suggestionsFor(word: string, dictionary: Dictionary): readonly string[] {
  const near = ranked(word, oneSlipFrom(word, dictionary))
  const best = near[0]
  if (best !== undefined && rarity(best) < rarest) return near.slice(0, 3)
  const further = ranked(word, twoSlipsFrom(word).filter(each => dictionary.correct(each)))
  const found = ranked(word, [...further, ...near]).slice(0, 3)
  return found.length > 0 || word.length < 6 ? found : ranked(word, mixedUp(word.toLowerCase()).filter(each => dictionary.correct(each))).slice(0, 1)
}

const rarity = (word: string): number => factsOf(word.toLowerCase()).rarity

/** Words that people say often come first, and those whose slip is a common one. */
const ranked = (wrong: string, words: readonly string[]): readonly string[] =>
  [...new Set(words)].map(word => ({ word, cost: rarity(word) + slipCost(wrong.toLowerCase(), word.toLowerCase()) })).sort((a, b) => a.cost - b.cost).map(({ word }) => word)

const vowels = /^[aeiouy]*$/

/** How unlikely it is that somebody who meant the one wrote the other: letters changed over, doubled or not are likely; the first letter is mostly right. */
function slipCost(wrong: string, meant: string): number {
  let from = 0
  while (from < wrong.length && wrong[from] === meant[from]) from++
  let until = 0
  while (until < Math.min(wrong.length, meant.length) - from && wrong.at(-1 - until) === meant.at(-1 - until)) until++
  const written = wrong.slice(from, wrong.length - until)
  const right = meant.slice(from, meant.length - until)
  const first = from === 0 && wrong[0] !== meant[0] ? 3 : 0
  if (written.length === right.length && [...written].sort().join('') === [...right].sort().join('')) return first
  if (written === '' || right === '') return first + ((written || right) === wrong[from - 1] || vowels.test(written + right) ? 0.5 : /['’-]/.test(written + right) ? 2 : 1)
  return first + (vowels.test(written) && vowels.test(right) ? 1 : 1.5) * Math.max(written.length, right.length)
}

/** Words one slip away that the dictionary has: letters changed over, one too many, one wrong, one missing, or two words run together. */
function oneSlipFrom(word: string, dictionary: Dictionary): readonly string[] {
  const found: string[] = []
  const may = possibleIn(word, dictionary)
  const add = (from: number, between: string, to: number): void => {
    if (!may(from, between, to)) return
    const each = word.slice(0, from) + between + word.slice(to)
    if (each !== word && each.length > 2 && dictionary.correct(each)) found.push(each)
  }
  for (let i = 0; i < word.length - 1; i++) add(i, word.charAt(i + 1) + word.charAt(i), i + 2)
  for (let i = 1; i < word.length; i++) add(i, word.charAt(i - 1), i)
  for (let i = 0; i < word.length; i++) add(i, '', i + 1)
  for (let i = 1; i <= word.length; i++) for (const letter of letters) add(i, letter, i)
  for (let i = 1; i < word.length; i++) for (const letter of letters) add(i, letter, i + 1)
  return found
}

const whole = /^[A-Za-z'][a-z']*$/

/** Could a word of the dictionary have these letters between the first `from` letters of the word and those that begin at `to`? Only the letters beside the change are looked at. */
function possibleIn(word: string, dictionary: Dictionary): (from: number, between: string, to: number) => boolean {
  if (!dictionary.mayHave || !whole.test(word)) return () => true
  const lower = word.toLowerCase()
  const number = (at: number): number => (at < 0 || at >= lower.length ? 0 : letterNumber(lower.charCodeAt(at)))
  return (from, between, to) => {
    let [first, second] = [number(from - 2), number(from - 1)]
    for (let at = 0; at < between.length + 2; at++) {
      const third = at < between.length ? letterNumber(between.charCodeAt(at) | 32) : number(to + at - between.length)
      if (!dictionary.mayHave!(first, second, third)) return false
      if (third === 0) return true
      first = second
      second = third
    }
    return true
  }
}

/** Sounds that are written in several ways, changed once or twice, and double letters. */
function twoSlipsFrom(word: string): readonly string[] {
  const once = swapped(word)
  return [...once, ...once.flatMap(swapped), ...doubled(word).flatMap(doubled)].slice(0, 3000)
}

/** Common words with the same letters in another order, or two slips away: `restaraunt`. */
const mixedUp = (word: string): readonly string[] => {
  const letters = inOrder(word)
  return commonWordsAbout(word).filter(each => inOrder(each) === letters || (word.length > 8 && isTwoSlipsFrom(word, each)))
}

const inOrder = (word: string): string => [...word].sort().join('')

/** Do two words differ in no more than two letters, missing, wrong or too many? */
function isTwoSlipsFrom(word: string, other: string): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= word.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (word[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]! <= 2
}

const swapped = (word: string): readonly string[] =>
  swaps.flatMap(([from, to]) => { const at = word.indexOf(from, 1); return at < 0 ? [] : [word.slice(0, at) + to + word.slice(at + from.length)] })

/** A letter doubled, or one of a double taken out. */
const doubled = (word: string): readonly string[] =>
  [...word].flatMap((letter, i) => [word.slice(0, i) + letter + word.slice(i), word.slice(0, i) + word.slice(i + 1)])
