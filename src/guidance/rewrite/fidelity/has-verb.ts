import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Side } from './side.ts'

/** A heading has none. */
export const hasVerb = ({ tokens, sentences }: Side['reading'], index: number): boolean => {
  const { from, to } = sentences[index]!
  for (let at = from; at < to; at++) if ((kindsOf(tokens[at]!.lower) & finite) !== 0 || (tokens[at]!.lower === 'to' && at > from && (kindsOf(tokens[at + 1]?.lower ?? '') & bit('base')) !== 0)) return true
  return false
}

const finite = bit('past') | bit('third') | bit('be') | bit('have') | bit('modal') | bit('participle') | bit('do')
