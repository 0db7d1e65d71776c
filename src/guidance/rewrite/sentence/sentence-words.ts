import type { About } from '../../about.ts'
import type { NameHit, Names } from '../../text/names.ts'
import { isPlaceWord } from '../../text/places.ts'
import type { Reading, Sentence, Token } from '../../text/reading.ts'
import { adverbs, auxiliaries, linkers, modals, subordinators } from '../../words/clause-words.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { finiteOf } from '../../text/verb-forms.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), base: bit('base'), det: bit('det'), ing: bit('ing'), noun: bit('noun'), poss: bit('poss'), prep: bit('prep'), thing: bit('thing') }

export const subjects = new Set(['he', 'she', 'they', 'i', 'we'])

/** The words of one sentence, and what each may be by itself. Places are indexes into the tokens of the text; outside the sentence there is nothing. */
export class SentenceWords {
  readonly tokens: readonly Token[]
  readonly about: About
  readonly names: Names
  readonly sentence: Sentence

  constructor(reading: Reading, names: Names, sentence: Sentence) {
    this.tokens = reading.tokens
    this.about = reading.about
    this.names = names
    this.sentence = sentence
  }

  token(at: number): Token | undefined { return at >= this.sentence.from && at < this.sentence.to ? this.tokens[at] : undefined }

  lower(at: number): string { return this.token(at)?.lower ?? '' }

  /** `was he eating`, `nor has Ella`: a verb before its subject. */
  invertedAt(at: number): boolean {
    const lower = this.lower(at)
    return (auxiliaries.has(lower) || modals.has(lower)) && (subjects.has(this.lower(at + 1)) || this.names.at(this.tokens, at + 1) !== undefined)
  }

  finiteAt(at: number): 'aux' | 'third' | 'past' | undefined {
    const token = this.token(at)
    if (!token || token.quoted || token.kind !== 'word') return undefined
    const finite = finiteOf(token.lower)
    return finite === 'maybe' ? undefined : finite
  }

  isMaybe(at: number): boolean { const token = this.token(at); return token !== undefined && !token.quoted && token.kind === 'word' && token.text === token.lower && finiteOf(token.lower) === 'maybe' }

  /** Does a subject with its verb begin here? */
  startsClause(at: number): boolean {
    while (adverbs.has(this.lower(at)) && !/^(?:both|all|each)$/.test(this.lower(at))) at++
    const first = this.token(at)
    if (!first || first.quoted || first.kind !== 'word') return false
    const stem = first.lower.replace(/'(?:s|d|ll|re|ve|m)$/, '')
    if (subjects.has(stem) || first.lower !== stem && /^(?:it|you|that|there)$/.test(stem)) return true
    if (/^(?:it|you|this|there|everyone|everybody|nobody|somebody|someone|that)$/.test(first.lower)) return this.finiteAt(at + 1) !== undefined || this.isMaybe(at + 1) || adverbs.has(this.lower(at + 1)) || (first.lower === 'you' && (kindsOf(this.lower(at + 1)) & is.base) !== 0)
    return this.nounThenFinite(at)
  }

  nounThenFinite(at: number): boolean {
    for (let to = at; to < at + 8; to++) {
      const token = this.token(to)
      if (!token || token.quoted || token.kind === 'punctuation' && token.text !== '’' && token.text !== "'") return false
      const { lower } = token
      if (to > at) {
        const before = this.lower(to - 1)
        const afterDet = (kindsOf(before) & (is.det | is.poss | is.adj)) !== 0
        if (!afterDet && this.finiteAt(to)) return true
        if (!afterDet && this.isMaybe(to) && (isNameLike(this.token(to - 1)!) || kinOf(before)) && this.token(to - 1)!.kind === 'word') return true
      }
      if (subjects.has(lower) || /^(?:me|him|us|them|himself|herself)$/.test(lower)) return false
      if (lower === 'and' || lower === 'of' || lower === 'nor' || lower === 'or') continue
      if (linkers.has(lower) || subordinators.has(lower) || lower === 'to') return false
      const kinds = kindsOf(lower)
      if (kinds & is.prep) { if (to === at || kindsOf(this.lower(to - 1)) & is.poss) return false; to++; continue }
      if (to === at && (kinds & (is.ing | is.base)) && !(kinds & (is.thing | is.noun)) && token.text === lower) return false
    }
    return false
  }

  nameAt(at: number): NameHit | undefined {
    const hit = this.names.at(this.tokens, at) ?? this.shortenedAt(at)
    if (!hit) return undefined
    const next = this.token(hit.to)
    const before = this.token(at - 1)
    if (/^(?:st|saint)$/.test(before?.lower ?? '')) return undefined
    if (next && next.start === this.tokens[hit.to - 1]!.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text) && isPlaceWord(next.lower)) return undefined
    return hit
  }

  /** `Ella’d`, `Ella’ll`. */
  private shortenedAt(at: number): NameHit | undefined {
    const token = this.token(at)
    const name = token && /^(.+)'(?:d|ll)$/.exec(token.lower)?.[1]
    const who = token && name !== undefined && token.text !== token.lower ? this.names.known.find(each => each.child !== undefined && (each.parts[0]?.toLowerCase() === name || each.called?.toLowerCase() === name)) : undefined
    return who && { from: at, to: at + 1, who, form: 'first', possessive: false }
  }
}

export const auxBeforeSubject = (lower: string, next: string): boolean => (auxiliaries.has(lower) || modals.has(lower)) && next !== ''

export const isNameLike = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !token.quoted
