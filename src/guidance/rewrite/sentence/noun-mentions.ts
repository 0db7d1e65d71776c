import type { About } from '../../about.ts'
import { type KnownPerson, type NameHit, type Names, bare, isPossessive, isTitle } from '../../text/names.ts'
import { isPlaceWord } from '../../text/places.ts'
import type { Token } from '../../text/reading.ts'
import { adverbs, childKin, personNouns } from '../../words/clause-words.ts'
import { isFirstName, usualPronounOf } from '../../words/first-names.ts'
import { kinOf, peopleWords } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { isContracted } from './contracted.ts'
import type { Mention } from './parts.ts'
import type { PlacedMentions } from './placed-mentions.ts'
import { type SentenceWords, isNameLike } from './sentence-words.ts'
import type { TakenApart } from './taken-apart.ts'
import { titled } from './titled.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), conj: bit('conj'), det: bit('det'), modal: bit('modal'), noun: bit('noun'), poss: bit('poss'), prep: bit('prep'), thing: bit('thing'), third: bit('third') }

/** Reads somebody who is spoken of by what they are, or by a name that the file does not know. */
export class NounMentions {
  private readonly words: SentenceWords
  private readonly apart: TakenApart
  private readonly placed: PlacedMentions

  constructor(words: SentenceWords, apart: TakenApart, placed: PlacedMentions) {
    this.words = words
    this.apart = apart
    this.placed = placed
  }

  /** `her brother Max`, `the driver`, `Joan Tye`, `his friends`, `the shoes`. */
  nounMention(): boolean {
    const at = this.apart.at
    const token = this.words.tokens[at]!
    const word = bare(token.lower)
    const kin = kinOf(word)
    if (word === 'head' && (kinOf(bare(this.words.lower(at + 1))) !== undefined || !/^(?:the|new|our|deputy|acting)$/.test(this.words.lower(at - 1)) || this.words.lower(at + 1) === 'of')) return false
    if (word === 'baby' && kinOf(bare(this.words.lower(at + 1)))) return false
    if (kin || personNouns.has(word) || /^(?:eldest|oldest|youngest|firstborn)$/.test(word) && this.isNounAlone(at)) {
      const possessive = isPossessive(this.words.tokens, at) && !isContracted(this.words.tokens, at, index => this.words.token(index))
      const named = possessive ? undefined : this.words.nameAt(at + 1)
      const owner = this.placed.ownerAt(at)
      if (named && named.who.child === undefined) return this.named(named, at, owner)
      const onFile = this.onFileAs(word)
      const to = possessive && !token.lower.endsWith("'s") ? at + 2 : at + 1
      const child = (childKin.has(word) || word === 'baby' || word === 'twin') && this.words.lower(at - 1) !== 'the' ? named?.who.child : undefined
      this.placed.add({ from: at, to: child === undefined ? to : named!.to, kind: 'noun', of: /(?:body|one)$/.test(word) ? 'they' : child === undefined ? this.isWhatSubjectIs() ?? kin?.pronoun ?? onFile?.pronoun ?? 'any' : named!.who.pronoun ?? 'any', many: false, key: onFile?.key ?? (kin ? `kin:${kin.who}` : `noun:${word}`), child, possessive: possessive || named?.possessive === true, head: word, owner, contracted: !possessive && token.lower.endsWith("'s") })
      return true
    }
    if (peopleWords.has(word) || /^(?:boys|girls|sons|daughters|kids|children|girls|boys|cousins|tenants|lodgers|pupils|students|ladies|babies|twins|visitors|drivers|secretaries|grandsons|granddaughters|nephews|nieces|grandchildren)$/.test(word)) {
      this.placed.add({ from: at, to: at + 1, kind: 'noun', of: 'they', many: true, key: `people:${word}`, child: undefined, possessive: token.lower.endsWith("'s") || isPossessive(this.words.tokens, at), head: word, owner: this.placed.ownerAt(at) })
      return true
    }
    if (token.text !== token.lower && this.unknownName(token)) return true
    if (token.text === token.lower && token.lower.endsWith('s') && token.lower.length > 3 && (kindsOf(token.lower) & (is.thing | is.noun | is.third)) !== 0 && this.isPluralThing(at)) {
      this.placed.add({ from: at, to: at + 1, kind: 'thing', of: 'they', many: true, key: `thing:${word}`, child: undefined, possessive: false, head: word })
      return true
    }
    return false
  }

  /** `Max is Ella’s twin`: *she* or *he* as the subject is. */
  private isWhatSubjectIs(): Mention['of'] {
    const verb = this.apart.cur.verbs.at(-1)
    return verb !== undefined && this.apart.at - verb < 6 && /^(?:is|was|isn't|wasn't)$/.test(this.words.lower(verb)) && this.apart.cur.subject && this.apart.cur.subject.to >= verb - 1 && this.apart.cur.subject.of !== 'any' ? this.apart.cur.subject.of : undefined
  }

  private isPluralThing(at: number): boolean {
    const { lower } = this.words.tokens[at]!
    if (/(?:ss|us|is)$/.test(lower)) return false
    const before = this.words.lower(at - 1)
    if (/^(?:a|an|this|that|each|every)$/.test(before) || adverbs.has(before) || kindsOf(before) & is.modal) return false
    if (this.apart.cur.verbs.length === 0 && kindsOf(before) & (is.noun | is.thing) && !before.endsWith('s') && kindsOf(this.words.lower(at - 2)) & (is.det | is.poss)) return false
    if (kindsOf(lower) & is.third) return this.apart.mentions.at(-1)?.role === 'owner' && this.apart.mentions.at(-1)!.to === at || (kindsOf(before) & (is.poss | is.adj | is.prep)) !== 0 || /^(?:the|two|three|some|those|these|of|no)$/.test(before)
    return true
  }

  private named(hit: NameHit, from: number, owner: Mention | undefined): boolean {
    const possessive = hit.possessive && !isContracted(this.words.tokens, hit.to - 1, at => this.words.token(at))
    this.placed.add({ from, to: hit.to, kind: 'person', of: titled(this.words.lower(from)) ?? kinOf(bare(this.words.lower(from)))?.pronoun ?? hit.who.pronoun ?? 'any', many: false, key: hit.who.key, child: undefined, possessive, head: '', owner, contracted: hit.possessive && !possessive })
    return true
  }

  private unknownName(token: Token): boolean {
    const at = this.apart.at
    const word = bare(token.lower)
    const title = isTitle(word)
    const known = title ? this.words.nameAt(at + 1) : undefined
    if (known && known.who.child === undefined) return this.named(known, at, undefined)
    let to = at + 1
    while (to < at + 4 && isNameLike(this.words.token(to)) && this.words.tokens[to]!.start <= this.words.tokens[to - 1]!.end + 2) to++
    const isFirst = isFirstName(word)
    const isPerson = title ? to > at + 1 : (isFirst && !(token.first && (kindsOf(word) & is.modal) !== 0)) || (!token.first && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:said|says|told|asked|thinks|wants|rang)$/.test(this.words.lower(to)))
    if (!isPerson || isPlaceWord(this.words.lower(to - 1))) return false
    const last = this.words.tokens[to - 1]!
    const possessive = isPossessive(this.words.tokens, to - 1) && !isContracted(this.words.tokens, to - 1, index => this.words.token(index))
    this.placed.add({ from: at, to, kind: 'person', of: titled(word) ?? usualPronounOf(word) ?? 'any', many: false, key: `name:${bare(last.lower)}`, child: undefined, possessive, head: '' })
    return true
  }

  /** `his eldest`, and not `his eldest daughter`. */
  private isNounAlone(at: number): boolean {
    const next = this.words.lower(at + 1)
    return this.placed.ownerAt(at) !== undefined && (this.words.token(at + 1)?.kind !== 'word' || (kindsOf(next) & (is.prep | is.conj | is.adv)) !== 0 || this.words.finiteAt(at + 1) !== undefined || next === 'to')
  }

  /** Who of the file is *cousin*, when one is. */
  private onFileAs(word: string): KnownPerson | undefined {
    return whatTheyAre(this.words.names, this.words.about).get(word)
  }
}

const known = new WeakMap<Names, ReadonlyMap<string, KnownPerson>>()

/** The people on the file by what they are: `cousin`, `nurse`. */
function whatTheyAre(names: Names, about: About): ReadonlyMap<string, KnownPerson> {
  const kept = known.get(names)
  if (kept) return kept
  const found = new Map<string, KnownPerson>()
  for (const who of names.known) {
    if (who.person === undefined) continue
    const { relationship, role } = about.people[who.person]!
    const word = (relationship ?? role ?? '').toLowerCase().split(' ').at(-1) ?? ''
    if (!found.has(word)) found.set(word, who)
  }
  known.set(names, found)
  return found
}
