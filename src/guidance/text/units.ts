import { bit, kindsOf } from '../words/word-kinds.ts'
import type { Token } from './reading.ts'

/** A word or number of a sentence with what kind of word it may be, or a mark, where a thought may end. */
export interface Unit {
  readonly text: string
  /** Lower case; a digit's is the digit itself; empty for a mark. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kinds: number
  /** False for a mark and for what is quoted: nothing is looked for beyond it. */
  readonly word: boolean
}

const end = bit('end')
const number = bit('num')
const quoted = bit('quoted')

/** The units of the tokens in a range. What is quoted is one unit that is no word. */
export function unitsOf(tokens: readonly Token[], from: number, to: number): readonly Unit[] {
  const units: Unit[] = []
  for (let at = from; at < to; at++) {
    const { text, lower, start, end: stop, kind, first, quoted: isQuoted } = tokens[at]!
    if (isQuoted) {
      if (units.at(-1)?.kinds !== quoted) units.push({ text: '', lower: '', start, end: stop, kinds: quoted, word: false })
    } else if (kind === 'word') units.push(isName(text, lower, first, tokens[at + 1]) ? { text, lower: text, start, end: stop, kinds: 0, word: true } : { text, lower, start, end: stop, kinds: kindsOf(lower), word: true })
    else if (kind === 'number') units.push({ text, lower: text, start, end: stop, kinds: text === '1' || !/^\d{1,3}$/.test(text) ? 0 : number, word: true })
    else if (text !== '£') units.push({ text, lower: '', start, end: stop, kinds: end, word: false })
  }
  return units
}

const verbal = bit('base') | bit('modal') | bit('past') | bit('third')
const names = new Set(['will', 'may', 'mark', 'grace', 'hope', 'rose', 'faith', 'joy', 'drew', 'sue', 'pat', 'rob', 'jack', 'bill', 'art', 'skye', 'summer', 'june', 'april'])

/** `Will has a bike`: a word with a capital that could be a verb is somebody's name. */
function isName(text: string, lower: string, first: boolean, next: Token | undefined): boolean {
  if (text === lower || text === 'I' || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  if (first) return names.has(lower) && !(next !== undefined && (kindsOf(next.lower) & bit('subject')) !== 0)
  return (kindsOf(lower) & verbal) !== 0 || names.has(lower)
}

/** The word with a capital where the other one has it. */
export const capital = (like: string, word: string): string => (/^\p{Lu}/u.test(like) && !/^(?:I|I’.*)$/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
