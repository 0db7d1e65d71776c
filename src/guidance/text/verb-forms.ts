import { auxiliaries, modals } from '../words/clause-words.ts'
import { bit, kindsOf, verbOf } from '../words/word-kinds.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), conj: bit('conj'), det: bit('det'), kin: bit('kin'), past: bit('past'), people: bit('people'), poss: bit('poss'), prep: bit('prep'), state: bit('state'), third: bit('third'), units: bit('units') }

/** Verbs whose form with *you* is a word of its own. */
export const oddWithYou: ReadonlyMap<string, string> = new Map([['is', 'are'], ['was', 'were'], ['has', 'have'], ['does', 'do'], ["isn't", "aren't"], ["wasn't", "weren't"], ["hasn't", "haven't"], ["doesn't", "don't"], ['goes', 'go']])

/** What kind of finite verb a word can be by itself. `maybe`: an unknown word that looks like one. */
export type Finite = 'aux' | 'third' | 'past' | 'maybe' | undefined

const notVerbs = new Set('yours ours hers theirs others always perhaps sometimes upstairs downstairs towards besides indoors outdoors news maths yes whereas afterwards nowadays overseas series species perhaps lots'.split(' '))

/** The past is as the plain form. */
const unchanging = new Set(['hurt', 'hit', 'put', 'cut', 'let', 'set', 'shut', 'read', 'quit', 'bet'])

/** Which finite form a word (lower case, ' for ’) can be. */
export function finiteOf(lower: string): Finite {
  if (auxiliaries.has(lower) || modals.has(lower)) return 'aux'
  const kinds = kindsOf(lower)
  if (kinds & is.third) return 'third'
  if (kinds & is.past || unchanging.has(lower)) return 'past'
  if (kinds & (is.adj | is.adv | is.prep | is.det | is.poss | is.kin | is.conj | is.units | is.people | is.base)) return undefined
  if (/^\p{Ll}{3,}ed$/u.test(lower) && !/(?:eed|^bed|^hundred|^red)$/.test(lower)) return 'past'
  return /^\p{Ll}{2,}[^su'’\d]s$/u.test(lower) && !notVerbs.has(lower) ? 'maybe' : undefined
}

/** Does the word have a form of its own for one person (`is`, `walks`), which *you* does not take? */
export function isThirdSingular(lower: string): boolean {
  return oddWithYou.has(lower) || (kindsOf(lower) & is.third) !== 0 || finiteOf(lower) === 'maybe'
}

/** The form that goes with *you*: `are` for `is`, `walk` for `walks`; the word itself when it has no other. */
export function withYou(lower: string): string {
  const known = oddWithYou.get(lower)
  if (known) return known
  const verb = verbOf(lower)
  if (verb?.third === lower) return verb.base
  if (finiteOf(lower) !== 'maybe') return lower
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh|o)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

const done = new Set(['been', 'had', 'got', 'gone', 'done', 'come', 'become', 'taken', 'given', 'made', 'said', 'told', 'seen', 'grown', 'lost', 'left', 'started', 'stopped', 'asked', 'tried', 'moved', 'lived', 'always', 'forgotten', 'eaten', 'slept', 'run', 'begun', 'written', 'known', 'felt', 'found', 'kept', 'put', 'thought', 'brought', 'bought', 'spent', 'met', 'missed', 'missing', 'finished', 'learned', 'learnt', 'enjoyed', 'decided', 'agreed', 'refused', 'chosen', 'cut', 'hurt', 'hit'])

/** `she’s had` is *you’ve had*, `she’s tired` is *you’re tired*: does *’s* stand for *has* before these words? */
export function isHas(next: string, after: string): boolean {
  if (next === 'been' || next === 'had' || next === 'got') return true
  if (/^(?:not|never|always|just|also|already|only|really|recently|ever|now|since)$/.test(next)) return isHas(after, '')
  if (kindsOf(next) & is.state) return false
  return done.has(next) && next !== 'missing' && after !== 'by'
}
