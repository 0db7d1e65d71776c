import type { Token } from '../../text/reading.ts'
import { adverbs } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), conj: bit('conj'), det: bit('det'), ing: bit('ing'), noun: bit('noun'), object: bit('object'), participle: bit('participle'), poss: bit('poss'), prep: bit('prep'), state: bit('state'), thing: bit('thing') }

/** `Ella’s been told`, `Ella’s in Year 4`: is *’s* here a verb? */
export function isContracted(tokens: readonly Token[], at: number, tokenAt: (at: number) => Token | undefined): boolean {
  if (!tokens[at]!.lower.endsWith("'s")) return false
  let next = tokenAt(at + 1)
  let after = tokenAt(at + 2)
  if (next?.kind !== 'word') return false
  if (adverbs.has(next.lower) && next.lower !== 'only' && next.lower !== 'both' && next.lower !== 'first' && next.lower !== 'later') { next = after; after = tokenAt(at + 3); if (!next) return false }
  const kinds = kindsOf(next.lower)
  if (/^(?:been|not|got|had|gone|one|going|having|called|nearly|allowed|supposed)$/.test(next.lower)) return true
  if (kinds & (is.det | is.prep) && next.lower !== 'like' && next.lower !== 'past') return true
  const ends = !after || after.kind === 'punctuation' || kindsOf(after.lower) & (is.prep | is.conj | is.det | is.poss | is.adv | is.object) || /^(?:to|that|of)$/.test(after.lower)
  if (!ends) return false
  if (kinds & is.thing || kinds & is.noun) return false
  return (kinds & (is.adj | is.state | is.participle | is.ing)) !== 0
}
