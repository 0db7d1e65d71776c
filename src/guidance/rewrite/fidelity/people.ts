import { childMentionsIn } from '../../text/child-mentions.ts'
import { bare, isPossessive, type KnownPerson, type Names, namesOf, partsOf } from '../../text/names.ts'
import { nearNamesIn } from '../../text/near-names.ts'
import { pronounOf } from '../../text/pronouns.ts'
import type { Reading } from '../../text/reading.ts'
import { usualPronounOf } from '../../words/first-names.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Fact } from './facts.ts'
import type { Proper } from './proper.ts'
import { remembered } from '../../text/remembered.ts'
import { answersTo, beginsRole, roleAt } from './roles.ts'
import { yours } from '../../words/yours.ts'

/** Somebody who is spoken of. `from` and `to` are tokens. */
export interface Mention extends Fact {
  readonly from: number
  readonly to: number
  readonly as: 'name' | 'kin' | 'role' | 'pronoun' | 'child' | 'writer'
  readonly pronoun: 'he' | 'she' | 'they' | undefined
  readonly possessive: boolean
  /** The words of a name, in lower case. */
  readonly parts: readonly string[]
}

/** Everybody spoken of, and the names that are nobody's. */
export interface People { readonly mentions: readonly Mention[]; readonly proper: readonly Proper[] }

const kinAlso = new Map<string, string>([['mo', 'mother'], ['fa', 'father'], ['bm', 'mother'], ['bf', 'father'], ['mother', 'mother'], ['father', 'father']])
/** Kin words that are roles in `roles.ts`, where more answers to them. */
const asRoles = new Set(['man', 'woman', 'professional', 'carer', 'friend', 'neighbour', 'partner', 'boyfriend', 'girlfriend', 'stepfather', 'stepmother', 'aunt', 'uncle', 'cousin'])
const writers = /^(?:i|me|my|myself|mine|i'm|i've|i'll|i'd|we|our|us|we've|we're|we'll|ours)$/
const writerRoles = new Map([['sw', [['sw']]], ['social', [['social', 'worker']]], ['allocated', [['allocated', 'social', 'worker'], ['allocated', 'worker']]], ['student', [['student', 'social', 'worker']]], ['this', [['this', 'worker']]], ['the', [['the', 'worker'], ['the', 'writer'], ['the', 'author']]]])
/** These are other workers than the one who writes. */
const otherWorker = /^(?:supervising|previous|former|duty|hospital|adult|out-of-hours|edt)$/

/** After a name these show that it is somebody’s. */
const acting = bit('third') | bit('past') | bit('be') | bit('have') | bit('modal') | bit('do')

/** Unknown names after which somebody does something: they are somebody’s, and no place’s. */
export function activeNames({ tokens }: Reading, proper: readonly Proper[], into: Set<string>): void {
  for (const { suffix, to, parts } of proper) {
    const next = tokens[to]
    if (suffix || next?.kind !== 'word') continue
    const kinds = kindsOf(next.lower)
    if ((kinds & acting) !== 0 && (kinds & bit('prep')) === 0) into.add(parts[0]!)
  }
}

/** Who is spoken of in a reading, in order. `active` are unknown names that are somebody’s. */
export function peopleIn(reading: Reading, proper: readonly Proper[], active: ReadonlySet<string>, lenient: boolean): People {
  const { tokens, about } = reading
  const names = namesOf(about)
  const child = new Map(childMentionsIn(reading).filter(each => each.as !== 'address').map(each => [each.from, each]))
  const slips = new Map(lenient ? nearNamesIn(reading, names).map(near => [near.at, near.who]) : [])
  const byStart = new Map(proper.map(each => [each.from, each]))
  const mentions: Mention[] = []
  const word = (at: number): string => bare(tokens[at]?.lower ?? '')
  const add = (from: number, to: number, as: Mention['as'], keys: readonly string[], pronoun: Mention['pronoun'], parts: readonly string[] = []): void => {
    const first = tokens[from]!
    mentions.push({ sentence: first.sentence, start: first.start, end: tokens[to - 1]!.end, from, to, as, keys, loose: first.quoted || as === 'pronoun' || as === 'child' || as === 'writer', pronoun, possessive: isPossessive(tokens, to - 1), parts })
  }
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower, text } = tokens[at]!
    if (kind !== 'word') continue
    const spoken = child.get(at)
    if (!spoken && text === lower && tellsOfNobody(lower) === 'yes') continue
    if (spoken && (spoken.as !== 'pronoun' || spoken.certain)) { add(at, spoken.to, 'child', ['child'], spoken.as === 'pronoun' ? pronounOf(lower)?.of : undefined); at = spoken.to - 1; continue }
    if (yours.has(lower)) { add(at, at + 1, 'child', ['child'], undefined); continue }
    if (writers.test(lower)) { add(at, at + 1, 'writer', ['writer'], undefined); continue }
    const pronoun = pronounOf(lower)
    if (pronoun) { add(at, at + 1, 'pronoun', [], pronoun.of); continue }
    const slip = slips.get(at)
    const hit = slip ? { to: at + 1, who: slip } : text === lower ? undefined : names.at(tokens, at)
    if (hit) {
      if (hit.who.child !== undefined) add(at, hit.to, 'child', ['child', `child:${hit.who.child}`], undefined)
      else {
        const bearers = 'form' in hit && hit.form === 'last' ? bearersOf(names, hit.who, word(at - 1)) : [hit.who]
        const keys = [...new Set(bearers.flatMap(who => keysOf(about, who)))]
        add(at, hit.to, 'name', keys, bearers.length === 1 ? bearers[0]!.pronoun : titled(word(at - 1)), partsOf(reading.text.slice(tokens[at]!.start, tokens[hit.to - 1]!.end)).map(part => bare(part.toLowerCase())))
      }
      at = hit.to - 1
      continue
    }
    const unknown = byStart.get(at)
    if (unknown) {
      if (unknown.as === 'person' || (!unknown.suffix && active.has(unknown.parts[0]!))) add(at, unknown.to, 'name', unknown.parts.map(part => `name:${part}`), usualPronounOf(unknown.parts[0] ?? ''), unknown.parts)
      at = unknown.to - 1
      continue
    }
    const writer = writerRoles.get(lower)?.find(words => words.every((each, index) => word(at + index) === each))
    if (writer && otherWorker.test(word(at - 1))) {
      add(at - 1, at + writer.length, 'role', ['role:worker'], undefined)
      at += writer.length - 1
      continue
    }
    if (writer) {
      add(at, at + writer.length, 'writer', ['writer', 'role:worker'], undefined)
      at += writer.length - 1
      continue
    }
    const role = roleAt(word, at)
    const kin = kinAlso.get(text.length < 3 && text === lower ? '' : word(at)) ?? kinOf(word(at))?.who
    if (role) { add(at, at + role.length, 'role', [`role:${role.key}`, ...answersTo(word(at)).map(key => `role:${key}`), ...kinOfPair(role.key), ...spouse(word(at))], kinOf(word(at))?.pronoun); at += role.length - 1 }
    else if (kin !== undefined && !asRoles.has(kin)) add(at, at + 1, 'kin', [`kin:${kin}`], kinOf(word(at))?.pronoun)
    else if (answersTo(word(at)).length > 0) mentions.push({ sentence: tokens[at]!.sentence, start: tokens[at]!.start, end: tokens[at]!.end, from: at, to: at + 1, as: 'role', keys: answersTo(word(at)).map(key => `role:${key}`), loose: true, pronoun: undefined, possessive: false, parts: [] })
  }
  return { mentions, proper }
}

/** Most words are about nobody: they are passed over at once. */
const tellsOfNobody = remembered((lower): 'yes' | 'no' => {
  const word = bare(lower)
  return yours.has(lower) || writers.test(lower) || pronounOf(lower) || writerRoles.has(lower) || beginsRole(word) || kinOf(word) || kinAlso.has(word) || answersTo(word).length > 0 ? 'no' : 'yes'
})

const keptKeys = new WeakMap<KnownPerson, readonly string[]>()

function keysOf(about: Reading['about'], who: KnownPerson): readonly string[] {
  const kept = keptKeys.get(who)
  if (kept) return kept
  const person = about.people[who.person!]
  const keys = [`person:${who.person}`, who.key, ...keysOfRole(`${person?.relationship ?? ''} ${person?.role ?? ''}`), ...(isWriterRole(person?.role) ? ['writer'] : [])]
  keptKeys.set(who, keys)
  return keys
}

const titled = (title: string): 'he' | 'she' | undefined => (title === 'mr' ? 'he' : /^(?:mrs|ms|miss)$/.test(title) ? 'she' : undefined)

/** Who may be meant by a surname that several bear: *Mr* tells some of them apart. */
function bearersOf(names: Names, who: KnownPerson, title: string): readonly KnownPerson[] {
  const last = who.parts.at(-1)?.toLowerCase()
  const all = names.known.filter(each => each.person !== undefined && each.parts.at(-1)?.toLowerCase() === last)
  const fitting = all.filter(each => titled(title) === undefined || each.pronoun === undefined || each.pronoun === titled(title))
  return fitting.length > 0 ? fitting : [who]
}

/** Somebody’s husband may be the child’s dad. */
const spouse = (word: string): readonly string[] => (/^(?:ex-)?husband$/.test(word) ? ['kin:father', 'role:stepfather'] : /^(?:ex-)?wife$/.test(word) ? ['kin:mother', 'role:stepmother'] : [])

const kinOfPair = (key: string): readonly string[] => (key === 'parents' ? ['kin:mother', 'kin:father'] : key === 'grandparents' ? ['kin:grandmother', 'kin:grandfather'] : key === 'siblings' ? ['kin:brother', 'kin:sister'] : [])

const isWriterRole = (role: string | undefined): boolean => role !== undefined && /\bsocial worker\b/i.test(role) && !/supervising|assistant/i.test(role)

function keysOfRole(words: string): readonly string[] {
  const parts = words.toLowerCase().replaceAll('’', "'").split(/[\s,()/]+/).filter(part => part !== '')
  const keys: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const role = roleAt(index => parts[index] ?? '', at)
    const kin = kinOf(parts[at]!)?.who
    if (role) keys.push(`role:${role.key}`)
    if (kin !== undefined && !asRoles.has(kin) && !parts[at]!.endsWith("'s")) keys.push(`kin:${kin}`)
    if (!role && (kin === undefined || asRoles.has(kin))) for (const key of answersTo(parts[at]!)) keys.push(`role:${key}`)
  }
  return keys
}

/** What stands beside an unknown name tells who it is, in either text: `mother (Dawn)`, `Dawn, your mum`. */
export function introduced(sides: readonly { readonly reading: Reading; readonly people: People }[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const introduce = ({ parts }: Mention, { keys }: Mention): void => { for (const part of parts) found.set(`name:${part}`, new Set([...(found.get(`name:${part}`) ?? []), ...keys])) }
  for (const { reading: { tokens }, people: { mentions } } of sides) {
    mentions.forEach((one, index) => {
      const other = mentions[index + 1]
      if (!other || other.sentence !== one.sentence || other.from - one.to > 4) return
      const [name, role] = one.as === 'name' && other.as !== 'name' ? [one, other] : one.as !== 'name' && other.as === 'name' ? [other, one] : []
      if (!name || !role || (role.as !== 'kin' && role.as !== 'role' && role.as !== 'writer')) return
      const between = tokens.slice(one.to, other.from).map(each => each.lower)
      const beside = between.length === 0 && !one.possessive && role === one
      const apart = between.length > 0 && /^[,(–-]$/.test(between[0]!) && between.slice(1).every(each => /^(?:your|his|her|their|the|a|an|my|maternal|paternal|foster|class|school|family|support|allocated|social|new|older|younger|big|little|half|step|health|team|child's|ella's)$/.test(each) || each.endsWith("'s"))
      const is = between.length >= 1 && /^(?:is|am|was)$/.test(between[0]!) && between.slice(1).every(each => /^(?:your|the|a|his|her)$/.test(each))
      if (!beside && !apart && !is) return
      introduce(name, role)
      const second = mentions[index + 2]
      // `your mum and dad, Kerenza and Mabon`, `her parents, Kerenza and Mabon`
      if (name === other && second?.as === 'name' && second.from - other.to === 1 && tokens[other.to]!.lower === 'and') introduce(second, role)
      const first = mentions[index - 1]
      if (name === other && first && one.from - first.to < 3 && tokens[first.to]?.lower === 'and' && first.as === role.as) introduce(name, first)
    })
  }
  return new Map([...found].map(([name, keys]) => [name, [...keys]]))
}

/** The same mentions with what was told beside their names. */
export const withIntroduced = (mentions: readonly Mention[], told: ReadonlyMap<string, readonly string[]>): readonly Mention[] =>
  mentions.map(mention => {
    const more = mention.as === 'name' ? mention.keys.flatMap(key => told.get(key) ?? []) : []
    return more.length === 0 ? mention : { ...mention, keys: [...mention.keys, ...more] }
  })
