import { isTitle } from './names.ts'
import type { Token } from './reading.ts'

/** A pronoun that speaks of somebody, and the part it plays. *Her* is `object` until it is seen to own what follows. */
export interface SpokenOf { readonly of: 'he' | 'she' | 'they'; readonly role: 'subject' | 'object' | 'owner' | 'self' }

const shortened = /^(?:s?he|they)'(?:s|d|ll|re|ve)$/
const pronouns = new Map<string, SpokenOf>([
  ['he', { of: 'he', role: 'subject' }], ['him', { of: 'he', role: 'object' }], ['his', { of: 'he', role: 'owner' }], ['himself', { of: 'he', role: 'self' }],
  ['she', { of: 'she', role: 'subject' }], ['her', { of: 'she', role: 'object' }], ['hers', { of: 'she', role: 'owner' }], ['herself', { of: 'she', role: 'self' }],
  ['they', { of: 'they', role: 'subject' }], ['them', { of: 'they', role: 'object' }], ['their', { of: 'they', role: 'owner' }], ['theirs', { of: 'they', role: 'owner' }], ['themselves', { of: 'they', role: 'self' }], ['themself', { of: 'they', role: 'self' }],
])

/** The pronoun that a word (lower case) is, `she’s` included; undefined when it is none. */
export const pronounOf = (word: string): SpokenOf | undefined => pronouns.get(shortened.test(word) ? word.slice(0, word.indexOf("'")) : word)

/** *her* before one of these is *you*, before another word it is *your*. */
const afterObject: ReadonlySet<string> = new Set(`to and that in on at with for from about when if because as by a an the up down out off away back what who whom how why again or but so than then into onto over
under through after before until while since during without within near next alone too also either not never always often sometimes today yesterday tomorrow tonight there here keep go come see eat do take get know is was were are has had
have will would can could should may might did does do being been she he they it i we you this these those some any every each more so very really just only properly safely well twice once whether where which
unless individually separately regularly directly immediately quickly gently privately together yet already ever soon thoroughly carefully badly hard twice three four again though although across around along between behind beside beyond inside outside towards upon against among despite except like per via`.split(/\s+/))

/** `in her home`, but `took her home`; `about her sleep`, but `let her sleep`. */
const either = new Set(['home', 'sleep', 'play', 'use', 'stay', 'help', 'work', 'hurt', 'food', 'space', 'time'])
const mover = /^(?:t(?:a|oo)k(?:e|es|ing|en)?|br(?:ing|ings|inging|ought)|dr(?:ive|ives|ove|iving)|walk(?:s|ed|ing)?|sen[dt]s?|collect(?:s|ed)?|fetch(?:es|ed)?|follow(?:s|ed)?|gets?|got|lets?|letting|makes?|made|helps?|helped|watch(?:es|ed)?|saw|see|hear|heard|left|gave|gives?|giving|buys?|bought|keep|kept|phon(?:e|ed)|rang)$/

/** `her weekly visit`, but `see her weekly`. */
const howOften = new Set(['weekly', 'fortnightly', 'monthly', 'daily', 'yearly', 'nightly'])

/** Is *her* the owner of what follows, and not the one to whom something is done? */
export function isOwner(next: Token | undefined, before?: Token, afterNext?: Token): boolean {
  if (next === undefined || next.kind !== 'word' || next.quoted || afterObject.has(next.lower)) return false
  if (howOften.has(next.lower) && (afterNext?.kind !== 'word' || afterObject.has(afterNext.lower))) return false
  if (/.{3}ing$/.test(next.lower) && before !== undefined && /^t(?:a|oo)k(?:e|es|ing|en)?$/.test(before.lower) && afterNext?.kind !== 'word') return false
  return !(either.has(next.lower) && before !== undefined && mover.test(before.lower))
}

/** The person who writes is *I*, never *she*: `I am …`, `my name is …`, `written by …`. */
export function isWriter(tokens: readonly Token[], at: number): boolean {
  const before = isTitle(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const last = tokens[before]?.lower ?? ''
  if (last === "i'm" || last === "i’m") return true
  const beforeLast = tokens[before - 1]?.lower ?? ''
  if (last === 'am') return beforeLast === 'i'
  if (last === 'is') return beforeLast === 'name'
  return last === 'by' && /^(?:written|completed|prepared|recorded|report|visit|taken|made|conducted|undertaken|author|visited|note|notes|record)$/.test(beforeLast)
}
