import type { Found } from '../rule.ts'
import { bit, kindsOf, verbOf } from '../words/word-kinds.ts'
import { capital, type Unit } from './units.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const has = (unit: Unit | undefined, kinds: number): boolean => unit !== undefined && (unit.kinds & kinds) !== 0
const wordAt = (units: readonly Unit[], at: number): string => units[at]?.lower ?? ''

/** After one of these a clause begins; so it does after a mark. */
const opening = set('that because but so when if where how why whenever although though until while say says said saying think thinks thought know knows knew hope hopes feel feels felt believe believes glad sure sorry sometimes yesterday today often now then since as told me you worried mean means clear happy shared reported concerns agreed heard noticed saw see explained')
/** Between a subject and its verb. */
const between = set('never also always often still really only just then now already both all sometimes even ever usually probably definitely clearly recently')
/** What stands before a subject that has its verb in front of it, or is made to do something. */
const inverting = bit('modal') | bit('do') | bit('be') | bit('have')
const letting = set("let lets make makes made help helps helped see sees saw hear heard watch watched have having and or nor not n't")
/** These ask for the plain form: `that he come on his own`. */
const wishing = /^(?:recommend|suggest|ask|request|insist|propos|demand|requir|urg|advis|order|prefer|agree|decid|direct|stipulat)(?:s|d|ed|e|es|ing)?$|^(?:important|essential|vital|necessary|best|imperative|recommendation|request|condition|order|crucial|insistence|demand|proposal|suggestion)$/
const supposing = set('if wish wished wishes wishing though unless suppose imagine whether')

const aux: ReadonlyMap<string, string> = new Map([['have', 'has'], ["haven't", 'hasn’t'], ["don't", 'doesn’t'], ['do', 'does'], ['are', 'is'], ["aren't", 'isn’t'], ['were', 'was'], ["weren't", 'wasn’t']])
const plural: ReadonlyMap<string, string> = new Map([['has', 'have'], ["hasn't", 'haven’t'], ["doesn't", 'don’t'], ['does', 'do'], ['is', 'are'], ["isn't", 'aren’t'], ['was', 'were'], ["wasn't", 'weren’t']])

/** Subjects and verbs that do not fit each other, and the present where the past is meant. */
export function agreementIn(units: readonly Unit[]): readonly Found[] {
  const found: Found[] = []
  const mark = (unit: Unit, instead: readonly string[]): void => {
    found.push({ start: unit.start, end: unit.end, instead: instead.map(each => capital(unit.text, each)), message: `Did you mean “${instead[0] ?? ''}”?` })
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (!unit.word) continue
    switch (unit.lower) {
      case 'he': case 'she': case 'it': singular(units, i, mark); break
      case 'i': case 'we': case 'they': case 'you': several(units, i, mark); break
      case 'who': relative(units, i, mark); break
      default: if (has(unit, bit('kin')) || isPersonsName(unit) || roles.has(unit.lower)) oneNoun(units, i, mark)
      else if (wordAt(units, i + 1) === "don't" && isThing(units, i)) mark(units[i + 1]!, ['doesn’t'])
      else if (unit.lower.endsWith('s') || has(unit, bit('people'))) manyNouns(units, i, mark)
    }
    if (unit.lower === 'and') coupled(units, i, mark)
    pastNow(units, i, mark)
  }
  return found
}

const roles = set('teacher worker carer nurse doctor manager solicitor midwife officer judge neighbour friend partner tutor coach guardian adviser landlord keyworker childminder psychologist dentist paediatrician head reviewer chair')

type Mark = (unit: Unit, instead: readonly string[]) => void

function verbAfter(units: readonly Unit[], i: number): number {
  let at = i + 1
  while (at < i + 3 && between.has(wordAt(units, at))) at++
  return at
}

const begins = (units: readonly Unit[], i: number): boolean => !(units[i - 1]?.word) && units[i - 1]?.kinds !== bit('quoted') || opening.has(wordAt(units, i - 1))

/** `recommend that he come`: the plain form is right. */
function isWished(units: readonly Unit[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 12); at--) if (wishing.test(wordAt(units, at))) return true
  return false
}

function isSupposed(units: readonly Unit[], i: number): boolean {
  if (/^(?:as|than|that)$/.test(wordAt(units, i - 1)) && wordAt(units, i) === 'it') return true
  for (let at = i - 1; at >= Math.max(0, i - 5); at--) if (supposing.has(wordAt(units, at))) return true
  return false
}

function singular(units: readonly Unit[], i: number, mark: Mark): void {
  const before = units[i - 1]
  if (has(before, inverting) || letting.has(wordAt(units, i - 1)) || has(units[i - 2], bit('modal')) && has(before, bit('adv'))) return
  const at = verbAfter(units, i)
  const verb = units[at]
  if (!verb?.word) return
  const isIt = units[i]!.lower === 'it'
  if (isIt && !begins(units, i)) return
  const right = aux.get(verb.lower)
  if (right !== undefined) {
    if (/^were/.test(verb.lower) ? isSupposed(units, i) : isWished(units, i)) return
    if (verb.lower === 'are' && /^(?:who|what|where|how)$/.test(wordAt(units, i - 1))) return
    mark(verb, [right])
    return
  }
  if (!has(verb, bit('changing')) || has(verb, bit('prep') | bit('adj')) && !has(verb, bit('only')) || has(verb, bit('participle')) && at > i + 1) return
  if (isIt ? !has(verb, bit('only')) && !/^(?:make|help|work|stop|look|sound|start|show|matter|scare|worry|taste|smell)$/.test(verb.lower) : /^(?:own|last|like|back|better|best|need|dare|present|further|calm|welcome|test|book|page|home)$/.test(verb.lower)) return
  if (has(verb, bit('be')) || isWished(units, i)) return
  const forms = verbOf(verb.lower)
  if (forms) mark(verb, /^(?:come|run|become|give|see|do)$/.test(forms.base) ? [forms.past, forms.third] : [forms.third, forms.past])
}

function several(units: readonly Unit[], i: number, mark: Mark): void {
  const { lower } = units[i]!
  const before = wordAt(units, i - 1)
  const at = verbAfter(units, i)
  const verb = units[at]
  if (!verb?.word) return
  if (lower === 'i') {
    if (has(units[i - 1], bit('num')) || /^\p{Lu}/u.test(units[i - 1]?.text ?? '') && i > 1) return
    if (/^(?:is|has|does|isn't|hasn't|doesn't)$/.test(verb.lower)) { if (before !== 'and') mark(verb, [verb.lower === 'is' ? 'am' : verb.lower === "isn't" ? 'am not' : plural.get(verb.lower) ?? '']) }
    else if (verb.lower === 'were' && before !== 'and' && before !== 'or' && !isSupposed(units, i) && !/^(?:you|your|mum|dad)$/.test(wordAt(units, at + 1))) mark(verb, ['was'])
    else if (has(verb, bit('third')) && !has(verb, bit('units') | bit('thing')) && before !== 'and') thirdOf(verb, mark)
    return
  }
  if (lower === 'you') {
    if (!begins(units, i) && !(before === 'and' && (/^(?:was|wasn't|doesn't)$/.test(verb.lower) || has(verb, bit('thirdOnly')) || /^(?:sleeps|eats|likes|wants|feels|needs|plays|lives)$/.test(verb.lower)))) return
    if (/^(?:told|me|you)$/.test(before) && !/^(?:was|wasn't)$/.test(verb.lower)) return
    if ((verb.lower === 'is' || verb.lower === 'was') && (has(units[at + 1], bit('subject') | bit('wh')) || /^(?:told|saw|know|knows|knew|see|sees|thought|think|me|say|as|sure)$/.test(before) && verb.lower === 'is')) return
    if (has(verb, bit('third')) && !plural.has(verb.lower)) { if (has(verb, bit('thirdOnly')) || (at > i + 1 && /^(?:often|always|sometimes|usually|never)$/.test(wordAt(units, at - 1))) || /^(?:likes|feels|wants|loves|hates|sleeps|lives|needs|plays)$/.test(verb.lower)) thirdOf(verb, mark); return }
  }
  const right = plural.get(verb.lower)
  if (right !== undefined) {
    if (lower === 'you' && /^(?:does|doesn't)$/.test(verb.lower) && before === 'what') return
    mark(verb, [right])
  } else if (lower !== 'you' && has(verb, bit('third')) && !has(verb, bit('thing') | bit('units') | bit('people'))) thirdOf(verb, mark)
}

function thirdOf(verb: Unit, mark: Mark): void {
  const forms = verbOf(verb.lower)
  if (forms) mark(verb, [forms.base, forms.past])
}

/** A capital, and no word that any list knows: `Maureen don't`. */
const isPersonsName = (unit: Unit): boolean => (unit.kinds === 0 || unit.kinds === bit('noun')) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(unit.text) && !unit.text.endsWith('s') && !/^(?:people|police|men|women|children|staff|others|adults|many|most|both|some|few|media|services|other|half|none|neither|either|they|these|those|governors|council|school|court|team|everyone|parents|england|united|city|rovers|please|and|but|or|so|nor|if|so|when|where|who|what|which|why|how|kids|girls|boys|families|data|cattle|teeth|feet|mice|more|numbers)$/i.test(unit.text)

/** `your mum, who say`: the verb fits the person before *who*. */
function relative(units: readonly Unit[], i: number, mark: Mark): void {
  const verb = units[i + 1]
  if (!verb?.word) return
  const right = aux.get(verb.lower)
  const plain = has(verb, bit('changing')) && has(verb, bit('only')) && !has(verb, bit('participle')) && !/^(?:come|run|become)$/.test(verb.lower)
  if (right === undefined && !plain) return
  let at = i - 1
  if (units[at]?.text === ',') at--
  if (at > 1 && isPersonsName(units[at]!) && units[at - 1]?.text === ',') at -= 2
  const person = units[at]
  if (!person?.word || !(has(person, bit('kin')) || roles.has(person.lower))) return
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) if (/^(?:and|or|both|of|one|not|nor)$/.test(wordAt(units, before)) || !units[before]!.word) return
  const forms = verbOf(verb.lower)
  if (right !== undefined) mark(verb, [right])
  else if (forms) mark(verb, [forms.third, forms.past])
}

/** Where the words that belong to a noun begin. */
function nounFrom(units: readonly Unit[], i: number): number {
  let at = i
  while (at > 0 && at > i - 3 && units[at - 1]!.word && (has(units[at - 1], bit('adj') | bit('kin')) || /^(?:foster|step|half|birth|eldest|oldest|youngest|older|younger|bigger|smaller|little|other|two|three|both|social|school|family|last|first|next|new)$/.test(wordAt(units, at - 1)))) at--
  return at > 0 && has(units[at - 1], bit('poss')) || /^(?:the|a|an|these|those|some|many|most|all|several|few|both|two|three|four|five)$/.test(wordAt(units, at - 1)) ? at - 1 : at
}

function oneNoun(units: readonly Unit[], i: number, mark: Mark): void {
  const at = verbAfter(units, i)
  const verb = units[at]
  const name = isPersonsName(units[i]!)
  const isCome = verb?.lower === 'come' && (name || has(units[i], bit('kin'))) && /^(?:in|home|back|to|round|out|over|late|into|up|down|here)$/.test(wordAt(units, at + 1)) && wordAt(units, i - 1) !== 'and'
  const right = verb?.word ? isCome ? 'came' : aux.get(verb.lower) : undefined
  if (verb?.word && right === undefined) plainVerb(units, i, at, mark)
  if (!verb || right === undefined || verb.lower === 'do') return
  if (name && !isCome && !/^(?:don't|have|haven't)$/.test(verb.lower)) return
  const from = name ? i : nounFrom(units, i)
  if (!(from === 0 || begins(units, from) && !/^(?:told|me|you|since|as)$/.test(wordAt(units, from - 1)))) return
  if (from > 0 && !units[from - 1]!.word && listed(units, from - 1)) return
  if (from > 0 && has(units[from - 1], inverting)) return
  if (/^were/.test(verb.lower) ? isSupposed(units, i) : isWished(units, i)) return
  mark(verb, [right])
}

/** `your teacher praise you`: the plain form after one person. */
function plainVerb(units: readonly Unit[], i: number, at: number, mark: Mark): void {
  const verb = units[at]!
  if (!has(verb, bit('changing')) || has(verb, bit('participle') | bit('adj') | bit('prep'))) return
  const from = nounFrom(units, i)
  if (from === i && !isPersonsName(units[i]!) && !/^(?:mum|dad|nan|nana|gran|grandma|grandad|mummy|daddy|mother|father|carer)$/.test(wordAt(units, i))) return
  if (isPersonsName(units[i]!) && !(has(verb, bit('only')) && (/^\p{Lu}\p{Ll}/u.test(units[at + 1]?.text ?? '') || has(units[at + 1], bit('det') | bit('poss') | bit('object')) || /^(?:to|that|about|like)$/.test(wordAt(units, at + 1))))) return
  if (!(from === 0 || strictly.has(wordAt(units, from - 1)) || (/^(?:but|said|says|think|know|hope)$/.test(wordAt(units, from - 1)) && has(verb, bit('only')))) || /^(?:a|an|these|those|both|two|three|some|many|most|all|several|few|four|five)$/.test(wordAt(units, from))) return
  if (wordAt(units, i - 1) === 'and' || wordAt(units, from - 1) === 'and') return
  if (!has(verb, bit('only')) && !has(units[at + 1], bit('det') | bit('poss') | bit('object')) && !/^(?:that|to)$/.test(wordAt(units, at + 1))) return
  if (isWished(units, i) || /^(?:let|help|make|see|hear|watch|did|does|do|can|will|could|would|should|may|might|must)$/.test(wordAt(units, from - 2))) return
  const forms = verbOf(verb.lower)
  if (forms) mark(verb, [forms.third, forms.past])
}

/** `your train don't`: one thing, as far as its letters show. */
function isThing(units: readonly Unit[], i: number): boolean {
  const { text, lower, kinds } = units[i]!
  if (text !== lower || lower.endsWith('s') || (kinds & ~(bit('thing') | bit('noun'))) !== 0 || /^(?:children|people|police|men|women|staff|family|team|school|others|council|crew|feet|teeth|mice|sheep|fish|media|data|class|two|three|rest|majority|public|couple|group|kids|eyes|ones|youth|grown-ups|most|both|many|some|clergy|twins|choir|cattle|hair|council)$/.test(lower)) return false
  const from = nounFrom(units, i)
  return from < i && /^(?:the|a|your|my|his|her|our|their|its|this|that)$/.test(wordAt(units, from)) && (from === 0 || begins(units, from))
}

const strictly = set('that because so when if while where how why as whether although though')
const isPerson = (unit: Unit): boolean => has(unit, bit('kin')) || isPersonsName(unit)

/** `you and Kit was`: two people at the beginning, joined by *and*. */
function coupled(units: readonly Unit[], i: number, mark: Mark): void {
  const first = units[i - 1]
  if (!first?.word || !(/^(?:you|he|she|i|we|they)$/.test(first.lower) || isPerson(first))) return
  const from = isPerson(first) ? nounFrom(units, i - 1) : i - 1
  if (!(from === 0 || (!units[from - 1]!.word && units[from - 1]!.kinds !== bit('quoted') && !listed(units, from - 1)) || strictly.has(wordAt(units, from - 1)))) return
  let last = i + 1
  while (last < i + 4 && units[last]?.word && (has(units[last], bit('poss') | bit('adj')) || /^(?:the|foster|little|older|younger|birth|step)$/.test(wordAt(units, last)))) last++
  const second = units[last]
  if (!second?.word || !(/^(?:i|he|she|you|we|they)$/.test(second.lower) || isPerson(second))) return
  const verb = units[verbAfter(units, last)]
  if (!verb?.word || !/^(?:is|was|has|isn't|wasn't|hasn't|doesn't)$/.test(verb.lower) || (isPerson(second) && has(units[last + 1], bit('wh')))) return
  mark(verb, [plural.get(verb.lower) ?? ''])
}

/** `your nan, your mum …`: a comma after another one of the kind. */
function listed(units: readonly Unit[], comma: number): boolean {
  return units[comma]!.text === ',' && (has(units[comma - 1], bit('kin')) || /^\p{Lu}/u.test(units[comma - 1]?.text ?? '') && comma > 1)
}

/** Words that end in -s and are not several. */
export const singularS = /(?:ss|us|is|ics|ies|'s)$|^(?:news|summons|maths|gas|lens|means|works|series|species|diabetes|measles|mumps|rabies|chaos|ethos|bias|atlas|christmas|always|sometimes|perhaps|headquarters|crossroads|whereas|besides|towards|afterwards|upstairs|downstairs|yes|was|has|does|its|his|ours|yours|theirs|hers|as|us|plus|thus|across|indoors|outdoors|nowadays|overseas|sports|canvas|pyjamas|molasses|wales|james|brussels|alias|texas|rhombus|physics|needs|lots|hours|minutes|seconds|days|weeks|months|years|times|miles|pounds|nights|dominoes|cards|darts|drugs|games)$/
const plainPlural = bit('people')
const actions = /^(?:gives|makes|helps|seems|feels|goes|comes|takes|keeps|knows|wants|says|tells|gets|thinks|lives|shouts|happens|starts|worries|scares|upsets|sleeps|plays|argues)$/

function manyNouns(units: readonly Unit[], i: number, mark: Mark): void {
  const noun = units[i]!
  const known = has(noun, plainPlural)
  if (/^\p{Lu}/u.test(noun.text) && i > 0 || (!known && (singularS.test(noun.lower) && !/(?:babies|families|bodies|ladies|worries|injuries|allergies|diaries|memories|parties|activities|stories|puppies|enquiries|ponies)$/.test(noun.lower) || has(noun, bit('third') | bit('kin')) && !has(noun, bit('thing'))))) return
  const at = verbAfter(units, i)
  const verb = units[at]
  if (!verb?.word) return
  const right = plural.get(verb.lower)
  if (right === undefined && !actions.test(verb.lower)) return
  const from = nounFrom(units, i)
  if (!known && from === i) return
  if (!known && !/^(?:the|these|those|your|my|his|her|our|their|some|many|most|all|several|few|both|two|three|four|five)$/.test(wordAt(units, from))) return
  if (from > 0 && (!begins(units, from) || /^(?:told|me|you|since|as)$/.test(wordAt(units, from - 1)))) return
  if (from > 0 && !units[from - 1]!.word && units[from - 1]!.text === ',' && right !== undefined && verb.lower !== 'was' && verb.lower !== 'has') return
  if (right !== undefined) mark(verb, [right])
  else thirdOf(verb, mark)
}

const stops = bit('conj') | bit('wh') | bit('subject') | bit('modal')
/** What can be said now of what was then: `you remember last night`. */
const ofThen = set('think know believe hope guess suppose understand remember mean want need like love hate miss regret describe call discuss record enjoy see say feel')

/** Is this the beginning of `yesterday`, `last night`, `two days ago`? How many words are they? */
function thenAt(units: readonly Unit[], at: number): number {
  const word = wordAt(units, at)
  if (word === 'yesterday') return /^(?:morning|afternoon|evening)$/.test(wordAt(units, at + 1)) ? 2 : 1
  if (word === 'last') return /^(?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|weekend|term|spring|autumn|winter|christmas)$/.test(wordAt(units, at + 1).toLowerCase()) ? 2 : 0
  return 0
}

function pastNow(units: readonly Unit[], i: number, mark: Mark): void {
  const verb = units[i]!
  if (!has(verb, bit('third') | bit('changing') | bit('only') | bit('thirdOnly'))) return
  const begun = startsThen(units, i)
  const plain = has(verb, bit('changing')) && /^(?:i|you|we|they)$/.test(wordAt(units, i - 1)) && (i === 1 || begins(units, i - 1))
  if (!has(verb, bit('thirdOnly') | bit('only')) && !plain && !(begun && has(verb, bit('changing') | bit('third')))) return
  const one = has(verb, bit('third')) && has(verb, bit('thirdOnly'))
  if ((!one && !(has(verb, bit('changing')) && (begun || plain || has(verb, bit('only'))))) || has(verb, bit('past'))) return
  const subject = wordAt(units, i - 1)
  const fits = begun || (one ? /^(?:he|she|it)$/.test(subject) || has(units[i - 1], bit('kin')) : /^(?:i|you|we|they)$/.test(subject))
  if (!fits) return
  const from = has(units[i - 1], bit('kin')) ? nounFrom(units, i - 1) : i - 1
  if (has(units[from - 1], inverting) || letting.has(wordAt(units, from - 1)) || wordAt(units, from - 1) === 'to') return
  const lead = units[from - 1]?.word === false && units[from - 1]?.text === ',' ? from - 1 : from
  const led = begun || lead > 0 && [1, 2].some(length => lead - length >= 0 && thenAt(units, lead - length) === length && (lead - length === 0 || begins(units, lead - length)))
  const of = verbOf(verb.lower)?.base ?? ''
  if ((led && (of === 'see' || of === 'say')) || (!ofThen.has(of) && (led || followed(units, i)))) {
    const { past } = verbOf(verb.lower)!
    mark(verb, [past])
  }
}

/** `Yesterday we`, `two days ago your dad`: does such a beginning lead straight to the verb at `i`? */
function startsThen(units: readonly Unit[], i: number): boolean {
  if (i < 2) return false
  const subject = units[i - 1]!
  const from = /^(?:i|you|he|she|it|we|they)$/.test(subject.lower) ? i - 1 : has(subject, bit('kin')) ? nounFrom(units, i - 1) : -1
  if (from < 1) return false
  const end = units[from - 1]?.text === ',' ? from - 1 : from
  if (wordAt(units, end - 1) === 'ago') return end <= 4 && end >= 2
  return [1, 2].some(length => end === length && thenAt(units, 0) === length)
}

function followed(units: readonly Unit[], i: number): boolean {
  for (let at = i + 1; at < Math.min(units.length, i + 10); at++) {
    const unit = units[at]!
    const length = thenAt(units, at)
    if (length > 0) return !has(units[at - 1], bit('prep')) && !/^(?:than|as|the|your|to|of)$/.test(wordAt(units, at - 1)) && at > i && (!units[at + length]?.word || has(units[at + length], bit('prep') | bit('conj') | bit('wh')))
    if (!unit.word || has(unit, stops) && unit.lower !== 'you' && unit.lower !== 'it' || unit.lower === 'to' && has(units[at + 1], bit('base')) || has(unit, bit('past')) && !has(unit, bit('participle')) || kindsOf(unit.lower) === bit('be')) return false
  }
  return false
}
