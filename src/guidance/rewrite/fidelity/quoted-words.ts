import type { Reading } from '../../text/reading.ts'
import type { Nearby } from './align.ts'

/** Words between quotation marks. */
export interface Quoted { readonly start: number; readonly end: number; readonly sentence: number; readonly words: readonly string[] }

/** All that is quoted in a reading, in order. */
export function quotedIn(reading: Reading): readonly Quoted[] {
  let token = 0
  return reading.quotations.map(({ start, end }) => {
    while (token < reading.tokens.length && reading.tokens[token]!.end <= start) token++
    const first = reading.tokens[token]
    const words: string[] = []
    for (let at = token; at < reading.tokens.length && reading.tokens[at]!.start < end; at++) if (reading.tokens[at]!.kind !== 'punctuation') words.push(reading.tokens[at]!.lower)
    return { start, end, sentence: first?.sentence ?? 0, words }
  }).filter(({ words }) => words.length > 0)
}

/** More lost quotations than this nobody goes through one by one. */
const lookedForAtMost = 200

/** Quotations of one side whose words do not stand on the other: what was left out or is not as it was. */
export function lostQuotations(from: Reading, to: Reading, near: readonly Nearby[]): readonly Quoted[] {
  const mine = quotedIn(from)
  if (mine.length === 0) return []
  const spoken = ` ${quotedIn(to).flatMap(({ words }) => words).join(' ')} `
  const whole = new Set(quotedIn(to).map(({ words }) => words.join(' ')))
  const open = mine.filter(({ words }) => !whole.has(words.join(' '))).slice(0, lookedForAtMost).filter(({ words }) => !spoken.includes(` ${words.join(' ')} `))
  if (open.length === 0) return []
  const plain = to.tokens.filter(({ kind }) => kind !== 'punctuation')
  return open.filter(({ words, sentence }) => {
    if (words.length > 2) return !(inPieces(words, spoken))
    const window = new Set(near[sentence]!.window)
    const beside = ` ${plain.filter(each => window.has(each.sentence)).map(each => each.lower).join(' ')} `
    return !beside.includes(` ${words.join(' ')} `)
  })
}

/** Parted by who said it: `“I hate it,” you said, “when they shout.”` Others' words may lie between. */
function inPieces(words: readonly string[], spoken: string): boolean {
  let from = 0
  for (let pieces = 0; from < words.length && pieces < 4; pieces++) {
    let to = words.length
    while (to > from && !spoken.includes(` ${words.slice(from, to).join(' ')} `)) to--
    if (to - from < 2) return false
    from = to
  }
  return from >= words.length
}
