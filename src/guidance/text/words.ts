import type { Paragraph, Reading, Token } from './reading.ts'
import { ofSentence } from './sentence-forms.ts'

/**
 * A word as phrases see it: hyphens and slashes parted, contractions opened (`doesn't` is `does` `not`, `mum's` is `mum` `'s`).
 * Offsets are UTF-16 code units into the text, `end` exclusive.
 */
export interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly quoted: boolean
  /** A comma, bracket or other mark stands before it, so that no phrase runs across. */
  readonly parted: boolean
}

const kept = new WeakMap<Reading, readonly Word[]>()

/** The words of a reading, made once for all rules. */
export function wordsOf(reading: Reading): readonly Word[] {
  const known = kept.get(reading)
  if (known) return known
  const words: Word[] = []
  for (const paragraph of reading.paragraphs) for (const word of wordsOfParagraph(reading, paragraph)) words.push(word)
  kept.set(reading, words)
  return words
}

const keptOfParagraph = new WeakMap<Paragraph, readonly Word[]>()

function wordsOfParagraph(reading: Reading, paragraph: Paragraph): readonly Word[] {
  const known = keptOfParagraph.get(paragraph)
  if (known) return known
  const words: Word[] = []
  for (let sentence = paragraph.fromSentence; sentence < paragraph.toSentence; sentence++) {
    const { start } = reading.sentences[sentence]!
    for (const word of ownWords(reading, reading.sentences[sentence]!)) words.push({ lower: word.lower, start: start + word.from, end: start + word.to, sentence, quoted: word.quoted, parted: word.parted })
  }
  keptOfParagraph.set(paragraph, words)
  return words
}

/** A word of a sentence, counted from where the sentence begins. */
export interface OwnWord extends Piece { readonly quoted: boolean, readonly parted: boolean }

/** The words of a sentence, counted from where it begins. */
export const ownWords = ofSentence(({ tokens }, { from, to }) => wordsBetween(tokens, from, to))

function wordsBetween(tokens: readonly Token[], from: number, to: number): readonly OwnWord[] {
  const words: OwnWord[] = []
  const start = tokens[from]!.start
  let parted = true
  let end = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'punctuation') {
      const joins = (token.text === '-' || token.text === '/' || token.text === "'" || token.text === '’') && token.start === end
      if (!joins) parted = true
      end = token.end
      continue
    }
    for (const piece of pieces(token.lower)) {
      words.push({ lower: piece.lower, from: token.start - start + piece.from, to: token.start - start + piece.to, quoted: token.quoted, parted })
      parted = false
    }
    end = token.end
  }
  return words
}

const firsts = new WeakMap<Reading, readonly number[]>()

/** For each sentence the index of its first word, and one more for the end. */
export function firstWordsOf(reading: Reading): readonly number[] {
  const known = firsts.get(reading)
  if (known) return known
  const words = wordsOf(reading)
  const found: number[] = []
  let at = 0
  for (let sentence = 0; sentence <= reading.sentences.length; sentence++) {
    while (at < words.length && words[at]!.sentence < sentence) at++
    found.push(at)
  }
  firsts.set(reading, found)
  return found
}

interface Piece { readonly lower: string, readonly from: number, readonly to: number }

const endings: ReadonlyMap<string, string> = new Map([['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['m', 'am'], ['s', "'s"], ['d', "'d"]])
const stems: ReadonlyMap<string, string> = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall']])

function pieces(lower: string): readonly Piece[] {
  if (!/['\-/‐‑]/.test(lower)) return [{ lower, from: 0, to: lower.length }]
  const found: Piece[] = []
  let from = 0
  for (const part of lower.split(/[-/‐‑]/)) {
    if (part !== '') found.push(...opened(part, from))
    from += part.length + 1
  }
  return found
}

function opened(part: string, from: number): readonly Piece[] {
  const to = from + part.length
  if (part.endsWith("n't") && part.length > 3) {
    const stem = part.slice(0, -3)
    return [{ lower: stems.get(stem) ?? stem, from, to: to - 3 }, { lower: 'not', from: to - 3, to }]
  }
  const at = part.lastIndexOf("'")
  if (at <= 0) return [{ lower: part, from, to }]
  const ending = endings.get(part.slice(at + 1))
  if (at === part.length - 1) return [{ lower: part.slice(0, at), from, to: to - 1 }]
  return ending === undefined ? [{ lower: part, from, to }] : [{ lower: part.slice(0, at), from, to: from + at }, { lower: ending, from: from + at, to }]
}
