import type { Found } from '../rule.ts'
import { bit, bitOf, kindsOf, type Verb, verbOf } from '../words/word-kinds.ts'
import { slipFamilies } from '../words/slip-families.ts'
import { apart, slipLists, slips, twice } from '../words/slips.ts'
import { agreementIn, singularS } from './agreement.ts'
import { farAgreementIn } from './far-agreement.ts'
import { wrongArticle } from './articles.ts'
import { capital, type Unit, unitsOf } from './units.ts'
import { inText, ofSentence } from './sentence-forms.ts'

const ownSlips = ofSentence((reading, { start, from, to }): readonly Found[] =>
  slipsAmong(unitsOf(reading.tokens, from, to)).map(each => ({ ...each, start: each.start - start, end: each.end - start })))

/** Doubled words, right words in the wrong place, wrong forms, and missing little words. Linear: each word is looked at with its neighbours. */
export const slipsIn = inText(ownSlips)

function slipsAmong(units: readonly Unit[]): readonly Found[] {
  const found: Found[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (!unit.word) continue
    const next = units[i + 1]
    if (next?.word && isDoubled(unit, next)) {
      if (units[i - 1]?.lower === unit.lower) continue
      let last = i + 1
      while (units[last + 1]?.text === unit.text) last++
      if (last > i + 1 || !mayStandTwice(units, i)) found.push({ start: unit.start, end: units[last]!.end, instead: [unit.text], message: `“${unit.text}” stands here twice.` })
      continue
    }
    const slip = slipAt(units, i) ?? apartAt(units, i) ?? articleAt(units, i) ?? manyAt(units, i) ?? smallI(units, i)
    if (slip) found.push(slip)
  }
  return found.concat(agreementIn(units), farAgreementIn(units))
}

const isDoubled = (unit: Unit, next: Unit): boolean => (unit.text === next.text || (small.has(unit.lower) && unit.lower === next.text)) && !twice.has(unit.lower) && !(/^\p{Lu}/u.test(unit.text) && unit.text === next.text)

/** `We we`: only these, for a name may stand beside a word. */
const small = new Set('we you he she they it i the a this that your my his her our their and but so if when then there in on at to for'.split(' '))
const givers = /^(?:g[ai]v(?:e|es|ing|en)|tells?|told|telling|shows?|show(?:ed|n|ing)|asks?|asked|takes?|took|taking|brings?|brought|bringing|buys?|bought|buying|makes?|made|making|gets?|got|getting|hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|reads?|reading|sends?|sent|sending|lends?|lent|sings?|sang|finds?|found|feed|feeds|fed|helps?|helped|drew|wrote|left|cut|brush(?:es|ed|ing)?|does|did)$/

/** `gave her her bottle`, `told you you could`, `said that that boy`: right as they stand, though the same word stands twice. */
function mayStandTwice(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? ''
  const after = units[i + 2]
  const asks = kindsOf(after?.lower ?? '')
  switch (units[i]!.lower) {
    case 'her': return givers.test(before) && after?.word === true && (asks & (bit('prep') | bit('conj') | bit('be'))) === 0
    case 'you': return (givers.test(before) || /^(?:reminded|promised|taught|warned|all|and|with|about|for|helping|seeing)$/.test(before)) && (asks & (bit('modal') | bit('be') | bit('have') | bit('do') | bit('past') | bit('base') | bit('adv'))) !== 0
    case 'that': return ((kindsOf(before) & (bit('past') | bit('third') | bit('ing') | bit('base') | bit('adj'))) !== 0 || before === 'after' || before === 'time' || before === 'day') && after?.word === true && !/^(?:you|he|she|they|we|i|it|your|his|there|in)$/.test(after.lower) || /^(?:sa(?:id|ys?)|th(?:ink|ought)|knows?|knew|told|tells?|me|you|him|her|us|felt|feels?|sure|agreed?|so|is|was|hopes?|hoped|clear|glad|sorry|mum|dad|decided|worr(?:y|ied)|and|now|all|believes?|explained|see|saw|found|mean|means|seems?)$/.test(before) && after?.word === true && !/^(?:you|he|she|they|we|i|it|the|your|his|there|in)$/.test(after.lower)
    case 'it': return (asks & (bit('be') | bit('third') | bit('modal'))) !== 0 && /^(?:about|of|like|for|see|hear|with)$/.test(before)
    case 'is': return (kindsOf(units[i - 2]?.lower ?? '') & bit('wh')) !== 0 || /^(?:it|this|that|problem|there)$/.test(before) && i > 1
    case 'do': case 'in': case 'on': return /^(?:can|could|to|you|we|i|they|logged|come|came|moved|going|goes|joined|handed|goes|hold|held)$/.test(before) && after?.word === true && !/^(?:it|the)$/.test(after.lower) && units[i]!.lower !== 'do'
    default: return false
  }
}

/** A token of a pattern: what a word must (or must not) be. */
interface Step { readonly but: ReadonlySet<string>, readonly butKinds: number, readonly shapes: readonly Shape[], readonly words: ReadonlySet<string>, readonly kinds: number, readonly not: boolean, readonly optional: boolean, readonly gap: boolean }
interface Pattern { readonly before: readonly Step[], readonly wrong: readonly Step[], readonly after: readonly Step[], readonly instead: readonly string[], readonly prose: boolean }

const quoted = bit('quoted')
const atEnd = bit('end')
const longestGap = 7

/** What a word looks like, where no list can hold all that are meant. */
type Shape = (unit: Unit) => boolean
const noun = bit('noun') | bit('thing') | bit('people') | bit('units')
/** Several, though they do not end in -s, or many who may be one. */
const many = /^(?:feet|teeth|team|class|school|college|nursery|church|mosque|hair|benefits|health)$/
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['<name>', ({ text, kinds }) => (kinds === 0 || kinds === bit('noun')) && /^\p{Lu}\p{Ll}/u.test(text)],
  ['<plural>', ({ lower, kinds }) => (kinds & noun) !== 0 && ((kinds & bit('third')) === 0 || (kinds & bit('thing')) !== 0) && lower.endsWith('s') && !singularS.test(lower)],
  ['<one>', ({ lower, kinds }) => (kinds & bit('thing')) !== 0 && !lower.endsWith('s') && !many.test(lower)],
  ['<year>', ({ text }) => /^(?:19|20)\d\d$/.test(text)],
  ['<ed>', ({ lower, kinds }) => (kinds & bit('participle')) !== 0 && /[^e]ed$/.test(lower)],
])

function step(text: string): Step {
  const not = text.startsWith('~')
  const [choices = '', but = ''] = text.slice(not ? 1 : 0).replace(/\?$/, '').split('!')
  const others = but.split('|')
  const butKinds = others.reduce((all, each) => (each.startsWith('<') ? (all | (bitOf.get(each.slice(1, -1)) ?? unknownKind(each))) >>> 0 : all), 0)
  const looks: Shape[] = []
  const optional = text.endsWith('?')
  const words = new Set<string>()
  let kinds = 0
  const take = (choices: string): void => {
    for (const choice of choices.split('|')) {
      const list = choice.startsWith('@') ? slipLists[choice.slice(1)] : undefined
      if (list !== undefined) take(list)
      else if (choice === '.') kinds |= bit('end')
      else if (shapes.has(choice)) looks.push(shapes.get(choice)!)
      else if (choice.startsWith('<')) kinds |= bitOf.get(choice.slice(1, -1)) ?? unknownKind(choice)
      else if (choice.startsWith('@')) unknownKind(choice)
      else words.add(choice)
    }
  }
  take(choices)
  return { but: new Set(others), butKinds, shapes: looks, words, kinds: kinds >>> 0, not, optional, gap: text === '...' }
}

function unknownKind(name: string): never {
  throw new Error(`There is no list or kind of words called ${name}.`)
}

/** A line of the lists. Its pattern is made when a text has a word that may be wrong by it: most lines are never needed. */
interface Line { readonly before: string, readonly wrong: readonly string[], readonly after: string, readonly instead: string, readonly prose: boolean, pattern: Pattern | undefined }

/** The lines by what the first wrong word may be. */
interface Lines { readonly byWord: ReadonlyMap<string, readonly Line[]>, readonly byKind: readonly { readonly kinds: number, readonly line: Line }[], readonly anyKind: number }

let read: Lines | undefined

/** All lines, read when they are first asked for. */
function lines(): Lines {
  if (read) return read
  const byWord = new Map<string, Line[]>()
  const byKind: { readonly kinds: number, readonly line: Line }[] = []
  for (const text of [...slips.split('\n'), ...slipFamilies.split('\n')]) {
    if (text.trim() === '') continue
    const line = lineOf(text)
    const first = step(line.wrong[0]!)
    for (const word of first.words) {
      const known = byWord.get(word)
      if (known) known.push(line)
      else byWord.set(word, [line])
    }
    if (first.kinds !== 0) byKind.push({ kinds: first.kinds, line })
  }
  read = { byWord, byKind, anyKind: byKind.reduce((all, { kinds }) => (all | kinds) >>> 0, 0) }
  return read
}

function lineOf(text: string): Line {
  const parts = /^(.*?)\[(.+?)\](.*?) = ?(.*?)( \*)?$/.exec(text)
  if (!parts) throw new Error(`This is no pattern: ${text}`)
  const [, before = '', wrong = '', after = '', instead = '', prose] = parts
  return { before, wrong: wordsOf(wrong), after, instead, prose: prose !== undefined, pattern: undefined }
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(each => each !== '')

function patternOf(line: Line): Pattern {
  line.pattern ??= {
    before: wordsOf(line.before).map(step).toReversed(), wrong: line.wrong.map(step), after: wordsOf(line.after).map(step), instead: line.instead.split('/').map(each => each.trim()), prose: line.prose,
  }
  return line.pattern
}

const ofKinds = new Map<number, readonly Line[]>()

/** The lines for a word of these kinds. */
function linesOf(kinds: number): readonly Line[] {
  const known = ofKinds.get(kinds)
  if (known) return known
  const found = lines().byKind.filter(each => (kinds & each.kinds) !== 0).map(({ line }) => line)
  ofKinds.set(kinds, found)
  return found
}

/** Asked of every word and every pattern for it: the cheap questions come first. */
function is(step: Step, unit: Unit | undefined): boolean {
  const own = unit === undefined ? atEnd : unit.kinds
  const lower = unit === undefined ? '' : unit.lower
  if (step.not) return (own & quoted) === 0 && (own & step.kinds) === 0 && !step.words.has(lower) && !looksLike(step, unit)
  if (step.words.has(lower)) return true
  if ((own & step.kinds) === 0 && !looksLike(step, unit)) return false
  return (own & step.butKinds) === 0 && !(lower !== '' && step.but.has(lower))
}

const looksLike = ({ shapes }: Step, unit: Unit | undefined): boolean => shapes.length > 0 && unit?.word === true && shapes.some(shape => shape(unit))

/** Do the words from `at` on, going `by`, fit the steps? Past a mark, or past the end, there is only the end. */
function fits(steps: readonly Step[], units: readonly Unit[], at: number, by: 1 | -1, from = 0): boolean {
  const wanted = steps[from]
  if (!wanted) return true
  if (wanted.gap) {
    for (let skipped = 1, to = at; skipped <= longestGap && units[to]?.word; skipped++, to += by) if (fits(steps, units, to + by, by, from + 1)) return true
    return false
  }
  if (wanted.optional && fits(steps, units, at, by, from + 1)) return true
  const unit = units[at]
  if (!is(wanted, unit)) return false
  return fits(steps, units, unit === undefined || !unit.word ? at : at + by, by, from + 1)
}

function slipAt(units: readonly Unit[], i: number): Found | undefined {
  const { lower, kinds } = units[i]!
  const { byWord, anyKind } = lines()
  for (const line of byWord.get(lower) ?? []) {
    const found = foundBy(patternOf(line), units, i)
    if (found) return found
  }
  if ((kinds & anyKind) !== 0) for (const line of linesOf(kinds)) {
    const found = foundBy(patternOf(line), units, i)
    if (found) return found
  }
  return undefined
}

/** A right word in a wrong place: seven in ten of these are wrong indeed, so a person decides. */
function foundBy({ before, wrong, after, instead, prose }: Pattern, units: readonly Unit[], i: number): Found | undefined {
  const nearest = before[0]
  if (nearest !== undefined && !nearest.optional && !nearest.gap && !is(nearest, units[i - 1])) return undefined
  for (let at = 0; at < wrong.length; at++) if (!units[i + at]?.word || !is(wrong[at]!, units[i + at])) return undefined
  if (!fits(before, units, i - 1, -1) || !fits(after, units, i + wrong.length, 1)) return undefined
  if (i > 0 && units[i - 1]!.word && /^\p{Lu}/u.test(units[i]!.text) && !/^I\b/.test(units[i]!.text)) return undefined
  if (prose && !units.some(({ lower }) => spoken.has(lower))) return undefined
  const own = units.slice(i, i + wrong.length)
  if (own.at(-1)!.lower.endsWith('s') && /^['’]$/.test(units[i + own.length]?.text ?? '')) return undefined // `a parents’ evening`
  const better = [...new Set(instead.map(each => filled(each, own)).filter(each => each !== undefined))]
  if (better[0] === own.map(({ text }) => text).join(' ')) return undefined
  const first = better[0]
  return {
    start: own[0]!.start, end: own.at(-1)!.end, instead: better.filter(each => each !== ''),
    message: first === undefined ? 'A word seems to be missing or wrong here.' : first === '' ? 'There may be a word too many here.' : `Did you mean “${first}”?`,
    certainty: 'worth-a-look',
  }
}

const spoken = new Set("you your you're you've i we our my i'm we're".split(' '))

/** The better words, with the wrong ones' own forms put in. */
function filled(template: string, own: readonly Unit[]): string | undefined {
  const verb = verbOf(own[0]!.lower)
  if (template === '<owner>') return capital(own[0]!.text, `${own[0]!.lower.replace(/ys$/, 'y').replace(/s$/, '')}’s`)
  if (template === '<object>') return objects.get(own[0]!.lower)
  if (template === '<plural>') return pluralOf(own[0]!.lower)
  if (template === 'any$1') return capital(own[0]!.text, own[0]!.lower.replace(/^no/, 'any'))
  const text = template.replaceAll(/\$(\d)/g, (_, at: string) => own[Number(at) - 1]?.lower ?? '').replaceAll(/<(\w+)>/g, (_, form: string) => (verb && form in verb ? verb[form as keyof Verb] : ''))
  if (/<|^\s/.test(text)) return undefined
  return capital(own[0]!.text, text.replaceAll("'", '’'))
}

const objects: ReadonlyMap<string, string> = new Map([['i', 'me'], ['he', 'him'], ['she', 'her'], ['we', 'us'], ['they', 'them']])

const pluralOf = (lower: string): string => (lower === 'child' ? 'children' : `${lower}s`)

interface Apart { readonly rest: readonly string[], readonly instead: string, readonly before: ReadonlySet<string>, readonly after: ReadonlySet<string>, readonly only: boolean }
const apartBy = new Map<string, Apart[]>()
for (const line of apart.trim().split('\n')) {
  const [words = '', rest = ''] = line.split(' = ')
  const [instead = '', list = ''] = rest.split(/ (?:but|only) /)
  const [first = '', ...others] = words.split(' ')
  const only = rest.includes(' only ')
  const [before = '', after = before] = list.split(' ')
  const set = (choices: string): ReadonlySet<string> => new Set(choices.split('|').filter(each => each !== '' && (only || each !== '.')))
  apartBy.set(first, [...(apartBy.get(first) ?? []), { rest: others, instead, before: set(before), after: set(after), only }])
}

function apartAt(units: readonly Unit[], i: number): Found | undefined {
  const unit = units[i]!
  for (const { rest, instead, before, after, only } of apartBy.get(unit.lower) ?? []) {
    if (!rest.every((word, at) => units[i + 1 + at]?.lower === word)) continue
    const last = units[i + rest.length]!
    const isBefore = before.has(units[i - 1]?.lower || '.')
    const isAfter = after.has(units[i + rest.length + 1]?.lower || '.')
    if (only ? !(isBefore && isAfter) : isBefore || isAfter) continue
    return { start: unit.start, end: last.end, instead: [capital(unit.text, instead)], message: `“${instead}” is one word.` }
  }
  return undefined
}

function articleAt(units: readonly Unit[], i: number): Found | undefined {
  const unit = units[i]!
  const next = units[i + 1]
  const right = next?.word ? wrongArticle(unit.text, next.text, next.lower) : undefined
  return right === undefined ? undefined : { start: unit.start, end: unit.end, instead: [right], message: `Did you mean “${right}”?` }
}

/** `the photo's of`: an apostrophe where only many are meant. */
function manyAt(units: readonly Unit[], i: number): Found | undefined {
  const unit = units[i]!
  if (!unit.lower.endsWith("'s") || unit.lower !== unit.text.replace('’', "'")) return undefined
  const stem = unit.lower.slice(0, -2)
  const kinds = kindsOf(stem)
  const after = units[i + 1]
  const next = after?.lower ?? ''
  if (/[^su]s$/.test(stem) && !/(?:is|us)$/.test(stem)) return { start: unit.start, end: unit.end, instead: [`${stem}’`], message: `Did you mean “${stem}’”?` }
  const people = (kinds & bit('kin')) !== 0 || persons.has(stem)
  if (people && numbers(units[i - 1]) && after?.word === true && (after.kinds & (bit('past') | bit('be') | bit('prep') | bit('conj'))) !== 0) return several(unit, stem)
  if (people && !units.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'and') && /^(?:are|were|have|both|live|don't|aren't|weren't|haven't|want|say)$/.test(next)) return several(unit, stem)
  if ((kinds & (bit('kin') | bit('subject') | bit('wh') | bit('adv'))) !== 0 || /^(?:he|she|it|that|there|here|one|who|what|where|everyone|someone|nobody|everybody|let|else|other)$/.test(stem)) return undefined
  const stands = !after?.word && after?.kinds !== bit('quoted') || /^(?:and|but|or|because|when|since|which)$/.test(next)
  if (stands && !after?.word && (kinds & bit('noun')) !== 0 && unit.text === unit.lower.replace("'", unit.text.includes('’') ? '’' : "'") && (units[i - 1]?.kinds ?? 0) & bit('poss') && !owning.has(stem) && !/(?:er|or|ist|ian|man|ess|ant)$/.test(stem)) return several(unit, stem)
  if (stands && !/^(?:as|than|from|like|to)$/.test(units[i - 2]?.lower ?? '') && (kinds & bit('thing')) !== 0 && !owning.has(stem) && (!after?.word || numbers(units[i - 1]))) return several(unit, stem)
  const isMany = next === 'are' || next === 'were' || next === 'have' || (next === 'of' && /^(?:photo|picture|drawing|thing|memory|video|book|toy|bit|piece|box|bag|letter|game)$/.test(stem)) || ((units[i - 1]?.kinds ?? 0) & bit('num')) !== 0 && (kinds & (bit('unit') | bit('thing'))) !== 0 && units[i + 1]?.word !== true
  return isMany || (numbers(units[i - 1]) && (kinds & (bit('noun') | bit('thing') | bit('unit'))) !== 0 && (stands || after?.word === true && (after.kinds & (bit('prep') | bit('be') | bit('past'))) !== 0) && !owning.has(stem)) ? several(unit, stem) : undefined
}

const numbers = (unit: Unit | undefined): boolean => ((unit?.kinds ?? 0) & bit('num')) !== 0
const several = (unit: Unit, stem: string): Found => ({ start: unit.start, end: unit.end, instead: [capital(unit.text, `${stem.replace(/([^aeiou])y$/, '$1ie')}s`)], message: 'No apostrophe where there are only several of them.' })
const persons = new Set('parent friend teacher carer neighbour child boy girl baby grandparent worker grown-up'.split(' '))
/** What can own things, and what one goes to: `at the dentist's.` */
const owning = new Set('teacher class school team solicitor lawyer doctor dentist midwife landlord manager boss nursery college church mosque neighbour neighbours dog cat rabbit hamster baby court council police chemist baker butcher hairdresser newsagent optician vet party life computer house flat'.split(' '))

const smallLetterI = 105

/** `i was late`. */
function smallI(units: readonly Unit[], i: number): Found | undefined {
  const { text, lower, start, end } = units[i]!
  if (text.charCodeAt(0) !== smallLetterI || !/^i(?:'(?:m|ve|ll|d))?$/.test(lower) || !text.startsWith('i')) return undefined
  const after = units[i + 1]
  if (lower === 'i' && (!after?.word || (after.kinds & (bit('past') | bit('base') | bit('modal') | bit('be') | bit('have') | bit('do') | bit('adv'))) === 0)) return undefined
  const right = `I${text.slice(1)}`
  return { start, end, instead: [right], message: `Did you mean “${right}”?` }
}
