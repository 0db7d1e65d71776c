import type { About, PersonOnFile } from '../about.ts'
import { kinOf } from '../words/kin.ts'
import { usualPronounOf } from '../words/first-names.ts'
import { monthOf } from './calendar.ts'
import { isPlaceName } from './places.ts'
import type { Token } from './reading.ts'

/** Somebody whom the file names. */
export interface KnownPerson {
  /** `child:0` or `person:3`: the place in `about.children` or `about.people`. */
  readonly key: string
  readonly name: string
  /** Without a title. */
  readonly parts: readonly string[]
  /** What they are called, when that is not the first part. */
  readonly called: string | undefined
  readonly child: number | undefined
  /** The place in `about.people`. */
  readonly person: number | undefined
  /** True for another child to whom the same words go, in a record of their own. */
  readonly beside: boolean
  readonly pronoun: 'she' | 'he' | 'they' | undefined
}

/** How much of a name is used. */
export type NameForm = 'full' | 'first' | 'last' | 'preferred'

/** A name found in the text: tokens `from` to `to` (exclusive). */
export interface NameHit { readonly from: number; readonly to: number; readonly who: KnownPerson; readonly form: NameForm; readonly possessive: boolean }

/** The names on the file, ready to be looked up in a text. */
export interface Names {
  readonly known: readonly KnownPerson[]
  /** Every word of every name, in lower case. */
  readonly words: ReadonlySet<string>
  /** The longest name that begins at this token, or undefined. */
  at(tokens: readonly Token[], index: number): NameHit | undefined
}

const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'professor', 'sir', 'rev', 'sgt', 'sergeant', 'dc', 'pc', 'ds', 'di', 'cllr', 'constable', 'pcso', 'wpc'])

/** Is this word (lower case) a title that goes before a surname? */
export const isTitle = (word: string): boolean => titles.has(word)

/** A word without its 's. */
export const bare = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

/** Does the token say whose something is? `Rowan’s`, `James’`. */
export function isPossessive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.lower.endsWith("'s")) return true
  const next = tokens[index + 1]
  return token.lower.endsWith('s') && next !== undefined && next.start === token.end && (next.text === '’' || next.text === "'") && !next.quoted
}

/** Splits a name as the reader of texts would, titles left out. */
export const partsOf = (name: string): string[] =>
  name.replaceAll('’', "'").split(/[\s.,]+/).filter(part => part !== '' && !titles.has(part.toLowerCase()))

const kept = new WeakMap<About, Names>()

/** The names of the children and of the people on the file, read once. */
export function namesOf(about: About): Names {
  const known = kept.get(about)
  if (known) return known
  const names = readNames(about)
  kept.set(about, names)
  return names
}

function readNames(about: About): Names {
  const known: KnownPerson[] = []
  const forms = new Map<string, { words: readonly string[]; who: KnownPerson; form: NameForm }[]>()
  const add = (words: readonly string[], who: KnownPerson, form: NameForm): void => {
    const first = words[0]
    if (first === undefined) return
    const list = forms.get(first)
    if (list) list.push({ words, who, form })
    else forms.set(first, [{ words, who, form }])
  }
  const taken = new Set([...about.children, ...about.people].flatMap(({ name, preferredName, otherNames = [] }) => [name, preferredName ?? '', ...otherNames].flatMap(partsOf).map(part => part.toLowerCase())))
  const addPerson = (who: KnownPerson, { preferredName: preferred, otherNames = [] }: Pick<PersonOnFile, 'preferredName' | 'otherNames'>): void => {
    known.push(who)
    const words = who.parts.map(part => part.toLowerCase())
    add(words, who, words.length > 1 ? 'full' : 'first')
    if (words.length > 1) {
      add(words.slice(0, 1), who, 'first')
      if (words.length > 2) add([words[0]!, words.at(-1)!], who, 'full')
      if (who.child === undefined) add(words.slice(-1), who, 'last')
    }
    // Lily-Mae is often Lily.
    const short = who.child === undefined ? undefined : /^(\p{L}{3,})-/u.exec(words[0] ?? '')?.[1]
    if (short !== undefined && !taken.has(short)) add([short], who, 'first')
    for (const other of otherNames.map(name => partsOf(name).map(part => part.toLowerCase()))) {
      add(other, who, other.length > 1 ? 'full' : 'first')
      if (other.length > 1 && who.child === undefined && other.at(-1) !== words.at(-1)) add(other.slice(-1), who, 'last')
    }
    if (!preferred) return
    const own = partsOf(preferred).map(part => part.toLowerCase())
    add(own, who, 'preferred')
    if (words.length > 1) add([...own, words.at(-1)!], who, 'full')
  }
  about.children.forEach((child, at) => {
    addPerson({ key: `child:${at}`, name: child.name, parts: partsOf(child.name), called: calledOf(child.name, child.preferredName), child: at, person: undefined, beside: false, pronoun: pronounIn(child.pronouns) }, child)
  })
  about.people.forEach((person, at) => {
    const parts = partsOf(person.name)
    const pronoun = (person.pronouns && pronounIn(person.pronouns)) || titlePronoun(person.name) || relationPronoun(person.relationship ?? person.role) || usualPronounOf(parts[0]?.toLowerCase() ?? '')
    addPerson({ key: relationKey(person.relationship, about.people) ?? `person:${at}`, name: person.name, parts, called: calledOf(person.name, person.preferredName), child: undefined, person: at, beside: about.alsoTo?.includes(person.name) ?? false, pronoun }, person)
  })
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length || rank(a.form) - rank(b.form))
  return { known, words: taken, at: (tokens, index) => hitAt(forms, tokens, index) }
}

const calledOf = (name: string, preferred: string | undefined): string | undefined => {
  const [first, more] = preferred ? partsOf(preferred) : []
  return first === undefined || more !== undefined || partsOf(name).includes(first) ? undefined : first
}

const rank = (form: NameForm): number => (form === 'full' ? 0 : form === 'preferred' ? 1 : form === 'first' ? 2 : 3)

function hitAt(forms: ReadonlyMap<string, readonly { words: readonly string[]; who: KnownPerson; form: NameForm }[]>, tokens: readonly Token[], index: number): NameHit | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text.charAt(0) === token.lower.charAt(0)) return undefined
  const candidates = forms.get(token.lower) ?? forms.get(bare(token.lower))
  if (!candidates) return undefined
  if (monthOf(token.lower) !== undefined && isMonthHere(tokens, index)) return undefined
  const isPlace = isPlaceName(tokens, index)
  for (const { words, who, form } of candidates) {
    const last = index + words.length - 1
    // `Karen Hill` is a person when the file has one; `Karen Road` is a place.
    if (isPlace && words.length < 2) return undefined
    if (words.every((word, at) => matches(word, tokens[index + at], at === words.length - 1))) {
      return { from: index, to: last + 1, who, form, possessive: isPossessive(tokens, last) }
    }
  }
  return undefined
}

/** `May 2026`, `in May`, where somebody is called May. */
const isMonthHere = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'number' || tokens[index + 1]?.kind === 'number' || /^(?:in|last|next|since|early|late|until|by|every|mid|end)$/.test(tokens[index - 1]?.lower ?? '')

const matches = (word: string, token: Token | undefined, isLast: boolean): boolean =>
  token !== undefined && (token.lower === word || (isLast && bare(token.lower) === word))

function pronounIn(pronouns: string): KnownPerson['pronoun'] {
  const first = /\b(she|he|they)\b/.exec(pronouns.toLowerCase())?.[1]
  return first === 'she' || first === 'he' || first === 'they' ? first : undefined
}

function titlePronoun(name: string): KnownPerson['pronoun'] {
  if (/^Mr\b/.test(name)) return 'he'
  return /^(?:Mrs|Ms|Miss)\b/.test(name) ? 'she' : undefined
}

/** `mum’s partner` is a partner, `auntie Shell` an aunt: the last kin word that is nobody's owner counts. */
function kinIn(relation: string | undefined): ReturnType<typeof kinOf> {
  const words = (relation ?? '').toLowerCase().replaceAll('’', "'").split(/[^\p{L}'-]+/u)
  return words.map(kinOf).findLast(kin => kin !== undefined)
}

const relationPronoun = (relation: string | undefined): KnownPerson['pronoun'] => kinIn(relation)?.pronoun

/** Parents are one person however they are called; so is a grandfather or an aunt, where the file has only one. */
function relationKey(relation: string | undefined, people: About['people']): string | undefined {
  const who = kinIn(relation)?.who
  if (who === 'mother' || who === 'father') return `kin:${who}`
  return who !== undefined && onlyOnes.has(who) && people.filter(person => kinIn(person.relationship)?.who === who).length === 1 ? `kin:${who}` : undefined
}

const onlyOnes = new Set(['grandmother', 'grandfather', 'aunt', 'uncle', 'brother', 'sister', 'stepfather', 'stepmother'])
