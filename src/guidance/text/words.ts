import type { Token } from './reading.ts'

/** A word of a sentence, as phrases see it (`Word`): places are counted from where the sentence begins. */
export interface OwnWord extends Piece { readonly quoted: boolean, readonly parted: boolean }

/** The words of the tokens from one index to another. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): readonly OwnWord[] {
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
