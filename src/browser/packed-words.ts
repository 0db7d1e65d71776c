import { wordsIn } from '../guidance/text/affix-dictionary.ts'
import { remembered } from '../guidance/text/remembered.ts'

/**
 * A spelling dictionary's words as a text that is short to send (decision 0014). Three parts, a line each:
 * the sets of flags there are, the commonest first; the words in order, each as how many letters of the word before it are taken away at its end, in one character,
 * and the letters that come instead; and of each word which set it has, in one character, words that end alike side by side.
 * Left out is what the engine never asks a dictionary about: words with a hyphen, a figure or a second capital letter.
 */
export function packWords(dic: string): string {
  const flagsOf = new Map<string, string>()
  for (const [word, flags] of wordsIn(dic)) if (asked.test(word) && !twoCapitals.test(word)) flagsOf.set(word, inOrder(flags))
  const words = [...flagsOf.keys()].sort()
  const counts = new Map<string, number>()
  for (const flags of flagsOf.values()) counts.set(flags, (counts.get(flags) ?? 0) + 1)
  const sets = new Map([...counts].sort(([, a], [, b]) => b - a).map(([flags], at) => [flags, String.fromCharCode(firstSet + at)] as const))
  let before = ''
  let letters = ''
  for (const word of words) {
    let same = 0
    while (same < word.length && word[same] === before[same]) same++
    letters += takes.charAt(before.length - same) + word.slice(same)
    before = word
  }
  return [[...sets.keys()].join(' '), letters, endingAlike(words).map(word => sets.get(flagsOf.get(word) ?? '')).join('')].join('\n')
}

/** The words again, each with its flags. */
export function* unpackWords(packed: string): Generator<readonly [word: string, flags: string]> {
  const [sets = '', letters = '', which = ''] = packed.split('\n')
  const flags = sets.split(' ')
  let at = 0
  for (const word of endingAlike(wordsFrom(letters))) yield [word, flags[which.charCodeAt(at++) - firstSet] ?? '']
}

function wordsFrom(letters: string): readonly string[] {
  const words: string[] = []
  let before = ''
  let from = 0
  while (from < letters.length) {
    let to = from + 1
    while (to < letters.length && !isTake(letters.charCodeAt(to))) to++
    before = before.slice(0, before.length - takes.indexOf(letters.charAt(from))) + letters.slice(from + 1, to)
    words.push(before)
    from = to
  }
  return words
}

/** The same flags in one order: there are fewer sets of them then. */
const inOrder = remembered((flags: string): string => [...flags].sort().join(''))
const asked = /^[\p{L}']+$/u
const twoCapitals = /\p{Lu}.*\p{Lu}/u
/** How many letters are taken away: none is the first of these. */
const takes = '0123456789:;<=>?@[\\]^_`{|}~!#$%&()*+,-.'
const isTake = (code: number): boolean => code < 65 ? code !== apostrophe : (code > 90 && code < 97) || (code > 122 && code < 127)
const apostrophe = 39
/** Above the marks that text needs; a set is a character. */
const firstSet = 0x23

/** Words in the order of their last two letters, which tell much of the endings that they may have. */
function endingAlike(words: readonly string[]): readonly string[] {
  const byEnd = new Map<number, string[]>()
  for (const word of words) {
    const end = word.charCodeAt(word.length - 1) * 0x10000 + (word.length > 1 ? word.charCodeAt(word.length - 2) : 0)
    const alike = byEnd.get(end)
    if (alike) alike.push(word)
    else byEnd.set(end, [word])
  }
  return [...byEnd.keys()].sort((a, b) => a - b).flatMap(end => byEnd.get(end) ?? [])
}
