import type { Found } from '../rule.ts'
import { bit } from '../words/word-kinds.ts'
import type { Unit } from './units.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const has = (unit: Unit | undefined, kinds: number): boolean => unit !== undefined && (unit.kinds & kinds) !== 0

const leading = set('the your his her my our their this that these those each every a an some')
const several = set('these those')
const linking = set('of in on at with from for about by near under behind inside round between to')
/** Of many and of one alike: `a group of boys were`. */
const either = set('number majority minority couple group lot lots range variety rest pair team family most half some all none any type kind sort bunch set host handful series percentage mixture mix combination staff class crowd children people school police council club band court government panel day days time times way moment morning afternoon evening night week month year weekend minute second hour first last point end start front back side top bottom middle fact idea reason hope fear news thing')
const plural: ReadonlyMap<string, string> = new Map([['are', 'is'], ["aren't", 'isn’t'], ['were', 'was'], ["weren't", 'wasn’t'], ['have', 'has'], ["haven't", 'hasn’t']])
const singular: ReadonlyMap<string, string> = new Map([['is', 'are'], ["isn't", 'aren’t'], ['was', 'were'], ["wasn't", 'weren’t'], ['has', 'have'], ["hasn't", 'haven’t']])
const opening = set('that because but so when if and where while although as')

const named = bit('adj') | bit('noun') | bit('thing') | bit('kin') | bit('people') | bit('unit') | bit('units') | bit('num') | bit('ing') | bit('det') | bit('poss') | bit('participle')
const acting = bit('past') | bit('modal') | bit('do') | bit('be') | bit('have') | bit('thirdOnly')
const longest = 16

/** `The marks on your arm was`, `the list of things that he has done are`: a verb that fits the nearest word, and not the one it is about. */
export function farAgreementIn(units: readonly Unit[]): readonly Found[] {
  const found: Found[] = []
  for (let i = 0; i < units.length - 4; i++) {
    if (!units[i]!.word || !leading.has(units[i]!.lower) || !(i === 0 || !units[i - 1]!.word && units[i - 1]!.kinds !== bit('quoted') && units[i - 1]!.text !== ',' || opening.has(units[i - 1]!.lower) && i < 8)) continue
    const each = verbFor(units, i)
    if (each) found.push(each)
  }
  return found
}

function verbFor(units: readonly Unit[], i: number): Found | undefined {
  let head = i + 1
  while (has(units[head], bit('adj')) && !has(units[head], bit('thing')) && head < i + 3) head++
  const noun = units[head]
  if (!noun?.word || either.has(noun.lower) || !isNoun(noun) || !linking.has(units[head + 1]?.lower ?? '')) return undefined
  const many = isMany(noun) || several.has(units[i]!.lower)
  if (!many && /s$/.test(noun.lower) || many && /^(?:a|an|this|that|each|every)$/.test(units[i]!.lower)) return undefined
  const at = verbAt(units, head + 2)
  const verb = units[at]
  const right = verb && (many ? singular : plural).get(verb.lower)
  if (!verb || right === undefined || !/s$/.test(units[at - 1]!.lower) === !many && units[at - 1]!.text !== ',' && !has(units[at - 1], bit('participle')) && !has(units[at - 1], bit('people'))) return undefined
  return { start: verb.start, end: verb.end, instead: [right], message: `Did you mean “${right}”?` }
}

const isMany = (unit: Unit): boolean => has(unit, bit('people') | bit('units')) || /[^su]s$/.test(unit.lower) && !/(?:is|us)$/.test(unit.lower)
const isNoun = (unit: Unit): boolean => has(unit, bit('noun') | bit('thing') | bit('kin') | bit('unit') | bit('units') | bit('people')) || has(unit, bit('third')) && !has(unit, bit('thirdOnly')) || has(unit, bit('base')) && !has(unit, bit('only'))

/** The first verb that is not inside what is said of a noun on the way. */
function verbAt(units: readonly Unit[], from: number): number {
  let inside = 0
  for (let at = from; at < units.length && at < from + longest; at++) {
    const unit = units[at]!
    if (!unit.word) {
      if (unit.text !== ',') return -1
      if (/^(?:which|who)$/.test(units[at + 1]?.lower ?? '')) {
        let close = at + 3
        while (close < at + longest && units[close]?.word) close++
        if (units[close]?.text !== ',') return -1
        at = close
      }
      continue
    }
    if (unit.lower === 'and' && has(units[at + 1], bit('det') | bit('poss') | bit('kin') | bit('subject')) || /^(?:or|but|because|when|if|so|nor|while|than|as)$/.test(unit.lower)) return -1
    const isVerb = plural.has(unit.lower) || singular.has(unit.lower)
    if (isVerb && inside === 0) return at > from ? at : -1
    if (inside === 1 && has(unit, acting)) { inside = 2; continue }
    if (inside === 2 && (isVerb || has(unit, acting) && !has(unit, bit('participle')))) return isVerb ? at : -1
    if (has(unit, bit('subject')) || /^(?:that|which|who)$/.test(unit.lower)) { if (inside === 0) inside = 1; continue }
    if (inside === 0 && has(unit, bit('kin')) && has(units[at + 1], acting) && has(units[at - 1], bit('poss')) && isMany(units[at - 2] ?? unit)) { inside = 1; continue }
    if (inside === 0 && has(unit, acting) && !has(unit, bit('participle') | bit('noun'))) return -1
    if (inside === 0 && !linking.has(unit.lower) && !has(unit, named) && !/['’]s?$/.test(unit.lower) && unit.lower !== 'and' && unit.kinds !== 0) return -1
  }
  return -1
}
