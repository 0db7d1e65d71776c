import { isFamiliar } from '../words/familiar.ts'
import type { Dictionary } from './dictionary.ts'

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
  const near = ranked(oneSlipFrom(word).filter(each => dictionary.correct(each)))
  if (near.length > 0) return near.slice(0, 3)
  return ranked(twoSlipsFrom(word).filter(each => dictionary.correct(each))).slice(0, 3)
}

/** Words that children know come first: they are what most people write. */
const ranked = (words: readonly string[]): readonly string[] => {
  const different = [...new Set(words)]
  return [...different.filter(word => isFamiliar(word.toLowerCase())), ...different.filter(word => !isFamiliar(word.toLowerCase()))]
}

/** Words one slip away: letters changed over, one too many, one wrong, one missing, or two words run together. */
function oneSlipFrom(word: string): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < word.length - 1; i++) found.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2))
  for (let i = 1; i < word.length; i++) found.push(word.slice(0, i) + word.charAt(i - 1) + word.slice(i))
  for (let i = 0; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1))
  for (let i = 1; i <= word.length; i++) for (const letter of letters) found.push(word.slice(0, i) + letter + word.slice(i))
  for (let i = 1; i < word.length; i++) for (const letter of letters) found.push(word.slice(0, i) + letter + word.slice(i + 1))
  return found.filter(each => each !== word && each.length > 2)
}

/** Sounds that are written in several ways, changed once or twice, and double letters. */
function twoSlipsFrom(word: string): readonly string[] {
  const once = swapped(word)
  return [...once, ...once.flatMap(swapped), ...doubled(word).flatMap(doubled)].slice(0, 3000)
}

const swapped = (word: string): readonly string[] =>
  swaps.flatMap(([from, to]) => { const at = word.indexOf(from, 1); return at < 0 ? [] : [word.slice(0, at) + to + word.slice(at + from.length)] })

/** A letter doubled, or one of a double taken out. */
const doubled = (word: string): readonly string[] =>
  [...word].flatMap((letter, i) => [word.slice(0, i) + letter + word.slice(i), word.slice(0, i) + word.slice(i + 1)])
