import { bit, verbOf } from '../words/word-kinds.ts'
import { doneTo, gotDone, matters, noted, trivial } from '../words/hidden-doers.ts'
import { inText, ofSentence } from './sentence-forms.ts'
import { type Unit, unitsOf } from './units.ts'

/** A passive, counted from where its sentence begins. */
interface Passive { readonly kind: 'to-do' | 'done', readonly start: number, readonly end: number }

const ownPassives = ofSentence((reading, { start, from, to }): readonly Passive[] =>
  passivesAmong(unitsOf(reading.tokens, from, to)).map(each => ({ ...each, start: each.start - start, end: each.end - start })))

/** Passives by their grammar, whatever the verb: what is to be done by nobody named, what was done to somebody, and notes without a verb (`Police informed.`). */
export const passivesIn = inText(ownPassives)

const has = (unit: Unit | undefined, kinds: number): boolean => unit !== undefined && (unit.kinds & kinds) !== 0
const wordAt = (units: readonly Unit[], at: number): string => units[at]?.lower ?? ''
const loose = /^(?:not|also|now|then|only|still|all|both|again|always|never|fully|properly|soon|first|already|since|later|previously|recently|subsequently|regularly|carefully|closely|just|often|once|twice|initially|formally|jointly|urgently|further|each|really|ever|even)$/

function passivesAmong(units: readonly Unit[]): readonly Passive[] {
  const found: Passive[] = []
  for (let i = 0; i < units.length; i++) {
    const { lower, word } = units[i]!
    if (!word) continue
    if (deciding.test(lower)) return found // What follows is what somebody decided.
    if (/^(?:be|being|been|was|were|is|are|wasn't|weren't|isn't|aren't)$/.test(lower)) {
      const passive = passiveAt(units, i)
      if (passive) found.push(passive)
    } else if (/^(?:got|gets|get)$/.test(lower) && gotDone.has(wordAt(units, i + 1)) && !/^(?:up|on|out|off|in|ready|by)$/.test(wordAt(units, i + 2)) && isSomebody(units, i - 1)) {
      found.push({ kind: 'done', start: units[i]!.start, end: units[i + 1]!.end })
    }
  }
  const note = found.length === 0 ? noteIn(units) : undefined
  return note ? [note] : found
}

/** The word that is done, after words like *not* and *also*. */
function after(units: readonly Unit[], i: number): number {
  let at = i + 1
  while (at < i + 4 && loose.test(wordAt(units, at))) at++
  return at
}

function before(units: readonly Unit[], i: number): number {
  let at = i - 1
  while (at > i - 4 && loose.test(wordAt(units, at))) at--
  return at
}

function passiveAt(units: readonly Unit[], i: number): Passive | undefined {
  const at = after(units, i)
  const done = units[at]
  if (!done?.word || !has(done, bit('participle')) || has(done, bit('state')) || units[at + 1]?.kinds === bit('quoted')) return undefined
  const base = verbOf(done.lower)?.base ?? ''
  if (trivial.has(base) || has(units[at + 1], bit('thing') | bit('unit') | bit('people')) && !has(units[at + 1], bit('base'))) return undefined
  const helper = before(units, i)
  const word = wordAt(units, helper)
  const span = (from: number): { readonly start: number, readonly end: number } => ({ start: units[from]!.start, end: done.end })
  switch (units[i]!.lower) {
    case 'be':
      if (/^(?:will|shall|must|should|it'll|they'll)$/.test(word)) return { kind: 'to-do', ...span(helper) }
      return word === 'to' && isTask(units, helper) ? { kind: 'to-do', ...span(helper) } : undefined
    case 'being': return /^(?:is|are)$/.test(word) ? { kind: 'to-do', ...span(helper) } : /^(?:has|have|had)$/.test(word) && doneTo.has(base) ? { kind: 'done', ...span(helper) } : undefined
    case 'been': return /^(?:has|have|had|hasn't|haven't)$/.test(word) && doneTo.has(base) ? { kind: 'done', ...span(helper) } : undefined
    default: return !/^(?:since|until)$/.test(wordAt(units, helper - 1)) && ((doneTo.has(base) && isSomebody(units, helper)) || (matters.has(base) && units[helper]?.word === true && !/^(?:as|that|what|which|it|there|than)$/.test(wordAt(units, helper)))) ? { kind: 'done', ...span(i) } : undefined
  }
}

/** `needs to be rebooked`, `form to be sent`: not what somebody wants, likes or is able to be. */
function isTask(units: readonly Unit[], to: number): boolean {
  for (let at = to - 1; at >= 0 && at > to - 14 && units[at]!.word; at--) if (wanting.test(units[at]!.lower)) return false
  const at = before(units, to)
  const unit = units[at]
  if (!unit?.word) return unit === undefined || unit.kinds !== bit('quoted')
  if (/^(?:needs?|is|are|yet|remains?|due)$/.test(unit.lower)) return !(/^need$/.test(unit.lower) && /^(?:you|i|we|they|not)$/.test(wordAt(units, at - 1)))
  return !has(unit, bit('base') | bit('past') | bit('third') | bit('ing') | bit('adj') | bit('state') | bit('adv') | bit('wh') | bit('subject') | bit('object') | bit('modal') | bit('conj') | bit('participle')) || has(unit, bit('thing'))
}

/** `She wants the door to be mended.` */
const wanting = /^(?:wants?|wanted|likes?|wish|wishes|wished|hopes?|hoped|asked|asks|begged|love|loves)$/

const deciding = /^(?:decided|agreed|recommended|ruled|ordered|proposed|planned|decides|asked)$/

const body = /^(?:hand|hands|arm|arms|leg|legs|face|head|back|nose|eye|lip|neck|ear|foot|wrist|finger|hair|bruises|marks|injuries|wounds|cuts)$/

/** Is the one to whom it was done a person (or a part of one)? */
function isSomebody(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit?.word) return false
  return /^(?:you|he|she|they|we|i|who|children|child|baby|parents|boys|girls|both)$/.test(unit.lower) || has(unit, bit('kin')) || body.test(unit.lower) || ((unit.kinds === 0 || unit.kinds === bit('noun')) && /^\p{Lu}/u.test(unit.text))
}

const finite = bit('be') | bit('have') | bit('modal') | bit('do') | bit('pastOnly') | bit('thirdOnly') | bit('subject')

/** `Police informed.`: a few words and what was done, and no verb that says by whom. */
function noteIn(units: readonly Unit[]): Passive | undefined {
  for (let at = 1; at < Math.min(units.length, 6); at++) {
    const unit = units[at]!
    if (!unit.word || has(unit, finite)) return undefined
    if (!noted.has(unit.lower)) continue
    const next = units[at + 1]
    if (unit.lower === 'offered' && next?.lower === 'to') return undefined // `Worker offered to stay` names the worker.
    if (next?.word && !/^(?:of|about|in|on|at|to|for|from|with|today|yesterday|and|again|this|last|that)$/.test(next.lower)) return undefined
    if (units.slice(0, at).some(each => !each.word || has(each, finite | bit('det')) && each.lower !== 'no' || each.lower === 'by')) return undefined
    if (units.slice(at + 1).some(each => has(each, finite))) return undefined
    return { kind: 'done', start: units[Math.max(0, at - 1)]!.start, end: unit.end }
  }
  return undefined
}
