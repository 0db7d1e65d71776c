import type { Found } from '../rule.ts'
import type { Reading, Token } from './reading.ts'
import { formsOf, type SentenceForm } from './sentence-forms.ts'
import { type Slip, slips, participles, twice } from '../words/slips.ts'

interface ReadySlip { readonly instead: string; readonly before?: ReadonlySet<string>; readonly after?: ReadonlySet<string>; readonly unless?: ReadonlySet<string> }

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const ready = new Map<string, ReadySlip[]>()
for (const slip of slips) ready.set(slip.word, [...(ready.get(slip.word) ?? []), readied(slip)])

function readied({ instead, before, after, unless }: Slip): ReadySlip {
  return { instead, ...(before !== undefined && { before: set(before) }), ...(after !== undefined && { after: set(after) }), ...(unless !== undefined && { unless: set(unless) }) }
}

const having = set("has have had having 've hasn't haven't hadn't he's she's i've you've we've they've it's")
const between = set('not never also already just always ever now only since recently')

const kept = new WeakMap<SentenceForm, readonly Found[]>()

/** Doubled words, and right words in the wrong place. Linear: each word is looked at with its neighbours. */
export function* slipsIn(reading: Reading): Generator<Found> {
  const forms = formsOf(reading)
  for (let sentence = 0; sentence < forms.length; sentence++) {
    const { start, from, to } = reading.sentences[sentence]!
    let found = kept.get(forms[sentence]!)
    if (!found) {
      found = [...slipsBetween(reading.tokens, from, to)].map(each => ({ ...each, start: each.start - start, end: each.end - start }))
      kept.set(forms[sentence]!, found)
    }
    for (const each of found) yield { ...each, start: each.start + start, end: each.end + start }
  }
}

function* slipsBetween(tokens: readonly Token[], from: number, to: number): Generator<Found> {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.quoted) continue
    const before = neighbour(tokens, i, -1)
    const after = neighbour(tokens, i, 1)
    if (after && isDoubled(token, after)) {
      if (before?.lower !== token.lower) yield { start: token.start, end: doubledEnd(tokens, i), instead: [token.text], message: `“${token.text}” stands here twice.`, ...(token.lower === 'that' && { certainty: 'worth-a-look' }) }
      continue
    }
    const slip = slipOf(tokens, i, before, after)
    if (slip !== undefined) yield { start: token.start, end: token.end, instead: [capital(token, slip)], message: `Did you mean “${slip}”?` }
  }
}

function slipOf(tokens: readonly Token[], i: number, before: Token | undefined, after: Token | undefined): string | undefined {
  const token = tokens[i]
  if (!token) return undefined
  for (const slip of ready.get(token.lower) ?? []) {
    if (slip.before && !slip.before.has(before?.lower ?? '')) continue
    if (slip.after && !slip.after.has(after?.lower ?? '')) continue
    if (slip.unless && (slip.unless.has(before?.lower ?? '') || slip.unless.has(neighbour(tokens, i, -2)?.lower ?? ''))) continue
    return slip.instead
  }
  const participle = participles.get(token.lower)
  if (participle !== undefined && before) {
    const helper = between.has(before.lower) ? neighbour(tokens, i, -2) : before
    if (helper && having.has(helper.lower) && helper.lower !== "it's") return participle
  }
  return after && wrongArticle(token, after)
}

/** `a apple`, `an banana`: by letters, with the words whose sound differs. */
function wrongArticle(token: Token, after: Token): string | undefined {
  if ((token.text !== 'a' && token.text !== 'an') || !/^\p{Ll}{2}/u.test(after.text)) return undefined
  const word = after.lower
  const vowel = /^(?:hour|heir|honest|honour)/.test(word) || (/^[aeiou]/.test(word) && !/^(?:uni(?!n|m)|use|usu|uk|ure|eu|ewe|one(?:$|[^r])|once|ouija|ubi|ute|unan)/.test(word))
  if (token.text === 'a' && vowel) return 'an'
  if (token.text === 'an' && !vowel && !/^(?:h[aeiouy]|x)/.test(word) && /^\p{Script=Latin}/u.test(word)) return 'a'
  return undefined
}

const isDoubled = (token: Token, after: Token): boolean => after.text === token.text && !twice.has(token.lower) && !/^\p{Lu}/u.test(token.text) && token.text.length > 0

function doubledEnd(tokens: readonly Token[], i: number): number {
  let at = i
  for (let next = neighbour(tokens, at, 1); next && next.text === tokens[i]?.text; next = neighbour(tokens, at, 1)) at++
  return tokens[at]?.end ?? 0
}

/** The word this far away in the same sentence, with nothing but words between and none of them quoted. */
function neighbour(tokens: readonly Token[], i: number, by: number): Token | undefined {
  const step = Math.sign(by)
  for (let at = i + step; ; at += step) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.quoted || token.sentence !== tokens[i]?.sentence) return undefined
    if (at === i + by) return token
  }
}

const capital = ({ text }: Token, word: string): string => (/^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
