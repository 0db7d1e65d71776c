import type { Reading, Sentence, Token } from './reading.ts'

/** A part shorter than this, in words, is no sentence of its own. */
const shortest = 6
/** A full stop can stand before these. */
const openers = new Set(['because', 'although', 'though', 'however', 'whereas'])
/** Before these only where a new subject follows: `and I will`, not `and the dog`. */
const joiners = new Set(['and', 'but', 'or', 'then', 'so'])
const subjects = new Set("i you he she we they it there this i'm i'll i've you're you'll you've he's she's it's they're we're we'll we've".split(' '))

/**
 * Where a long sentence could be cut in two: offsets at which a new sentence would begin.
 * Only outside quotation marks and brackets, and with enough words on either side.
 */
export function cutsIn({ tokens }: Reading, { from, to }: Sentence): readonly number[] {
  const cuts: number[] = []
  let [words, brackets] = [0, 0]
  let left = 0
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'punctuation') left++
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.text === '(' || token.text === '[') brackets++
    else if (token.text === ')' || token.text === ']') brackets = Math.max(0, brackets - 1)
    if (words >= shortest && left >= shortest && brackets === 0 && !token.quoted && mayCut(tokens, at)) {
      cuts.push(tokens[token.kind === 'punctuation' ? at + 1 : at]!.start)
      words = 0
    }
    if (token.kind !== 'punctuation') {
      words++
      left--
    }
  }
  return cuts
}

/** Words enough to find the place by. */
const wordsShown = 4

/** How the sentences would begin that a long one can be cut into: the first words after each place where it can be cut. */
export const beginningsAfterCuts = ({ start, quote, cutAt = [] }: { readonly start: number; readonly quote: string; readonly cutAt?: readonly number[] }): readonly string[] =>
  cutAt.map(at => quote.slice(at - start).split(/\s+/, wordsShown).join(' ').replace(/[,;:–—-]+$/, ''))

function mayCut(tokens: readonly Token[], at: number): boolean {
  const { lower, text, start } = tokens[at]!
  const before = tokens[at - 1]!
  if (text === ';') return tokens[at + 1]?.kind === 'word'
  if (text === '–' || text === '—') return before.end < start && subjects.has(tokens[at + 1]?.lower ?? '')
  if (joiners.has(before.lower)) return false
  if (openers.has(lower)) return tokens[at + 1]?.lower !== 'of' && before.lower !== 'just' && before.lower !== 'even'
  return joiners.has(lower) && isSubject(tokens, at + 1)
}

const verbs = /^(?:is|was|has|had|will|would|can|could|may|might|should|did|does|said|says|told|went|came|gave|took|made|felt|thought|wants?|\w{2,}ed)$/

/** A pronoun that can begin a sentence, or a name with a verb after it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || token.quoted || next?.kind !== 'word' || joiners.has(next.lower)) return false
  return subjects.has(token.lower) || (/^\p{Lu}/u.test(token.text) && verbs.test(next.lower))
}
