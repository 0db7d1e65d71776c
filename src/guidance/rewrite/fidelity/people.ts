import { childMentionsIn } from '../../text/child-mentions.ts'
import { bare, isPossessive, namesOf, partsOf } from '../../text/names.ts'
import { nearNamesIn } from '../../text/near-names.ts'
import { pronounOf } from '../../text/pronouns.ts'
import type { Reading } from '../../text/reading.ts'
import { usualPronounOf } from '../../words/first-names.ts'
import { kinOf } from '../../words/kin.ts'
import type { Fact } from './facts.ts'
import { type Proper, properIn } from './proper.ts'
import { answersTo, roleAt } from './roles.ts'

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
const writerRoles = ['social worker', 'allocated worker', 'this worker', 'the worker', 'the writer', 'the author', 'student social worker', 'allocated social worker']
const yours = /^(?:you|your|yours|yourself|yourselves|you're|you've|you'll|you'd)$/

/** Who is spoken of in a reading, in order. `seen` are words known to be names. */
export function peopleIn(reading: Reading, seen: ReadonlySet<string>, lenient: boolean): People {
  const { tokens, about } = reading
  const names = namesOf(about)
  const child = new Map(childMentionsIn(reading).filter(each => each.as !== 'address').map(each => [each.from, each]))
  const slips = new Map(lenient ? nearNamesIn(reading, names).map(near => [near.at, near.who]) : [])
  const proper = properIn(reading, names, seen)
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
    if (spoken && (spoken.as !== 'pronoun' || spoken.certain)) { add(at, spoken.to, 'child', ['child'], undefined); at = spoken.to - 1; continue }
    if (yours.test(lower)) { add(at, at + 1, 'child', ['child'], undefined); continue }
    if (writers.test(lower)) { add(at, at + 1, 'writer', ['writer'], undefined); continue }
    const pronoun = pronounOf(lower)
    if (pronoun) { add(at, at + 1, 'pronoun', [], pronoun.of); continue }
    const slip = slips.get(at)
    const hit = slip ? { to: at + 1, who: slip } : text === lower ? undefined : names.at(tokens, at)
    if (hit) {
      if (hit.who.child !== undefined) add(at, hit.to, 'child', ['child', `child:${hit.who.child}`], undefined)
      else {
        const person = about.people[hit.who.person!]
        const keys = [hit.who.key, ...keysOfRole(`${person?.relationship ?? ''} ${person?.role ?? ''}`), ...(isWriterRole(person?.role) ? ['writer'] : [])]
        add(at, hit.to, 'name', keys, hit.who.pronoun, partsOf(reading.text.slice(tokens[at]!.start, tokens[hit.to - 1]!.end)).map(part => bare(part.toLowerCase())))
      }
      at = hit.to - 1
      continue
    }
    const unknown = byStart.get(at)
    if (unknown) {
      if (unknown.as === 'person') add(at, unknown.to, 'name', unknown.parts.map(part => `name:${part}`), usualPronounOf(unknown.parts[0] ?? ''), unknown.parts)
      at = unknown.to - 1
      continue
    }
    if (word(at) === 'sw' || writerRoles.some(role => role.split(' ').every((each, index) => word(at + index) === each))) {
      const to = word(at) === 'sw' ? at + 1 : at + 1 + (word(at + 1) === 'worker' || word(at + 1) === 'writer' || word(at + 1) === 'author' ? 1 : word(at + 2) === 'worker' ? 2 : 1)
      add(at, to, 'writer', ['writer'], undefined)
      at = to - 1
      continue
    }
    const role = roleAt(word, at)
    const kin = kinAlso.get(text.length < 3 && text === lower ? '' : word(at)) ?? kinOf(word(at))?.who
    if (role) { add(at, at + role.length, 'role', [`role:${role.key}`, ...answersTo(word(at)).map(key => `role:${key}`), ...kinOfPair(role.key), ...(role.key === 'friend' && word(at) === 'friend' && tokens[at - 1]?.lower === 'family' ? [] : [])], kinOf(word(at))?.pronoun); at += role.length - 1 }
    else if (kin !== undefined && !asRoles.has(kin)) add(at, at + 1, 'kin', [`kin:${kin}`, ...answersTo(word(at)).map(key => `role:${key}`)], kinOf(word(at))?.pronoun)
    else if (answersTo(word(at)).length > 0) mentions.push({ sentence: tokens[at]!.sentence, start: tokens[at]!.start, end: tokens[at]!.end, from: at, to: at + 1, as: 'role', keys: answersTo(word(at)).map(key => `role:${key}`), loose: true, pronoun: undefined, possessive: false, parts: [] })
  }
  return { mentions, proper }
}

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
    for (const key of answersTo(parts[at]!)) if (!role) keys.push(`role:${key}`)
  }
  return keys
}

/** What stands beside an unknown name tells who it is, in either text: `mother (Dawn)`, `Dawn, your mum`. */
export function introduced(sides: readonly { readonly reading: Reading; readonly people: People }[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
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
      for (const part of name.parts) {
        const keys = found.get(`name:${part}`) ?? new Set<string>()
        for (const key of role.keys) keys.add(key)
        found.set(`name:${part}`, keys)
      }
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
