import { childNounAt } from '../../text/child-nouns.ts'
import { isCalledOut } from '../../text/called-out.ts'
import type { NameHit } from '../../text/names.ts'
import { pronounOf } from '../../text/pronouns.ts'
import { linkers, subordinators } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { isContracted } from './contracted.ts'
import type { NounMentions } from './noun-mentions.ts'
import { isOwning } from './owning-her.ts'
import type { Pronoun } from './parts.ts'
import type { PlacedMentions } from './placed-mentions.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { TakenApart } from './taken-apart.ts'
import { titled } from './titled.ts'

/** Kinds of words, looked up once. */
const is = { base: bit('base'), prep: bit('prep') }

/** Reads who is spoken of at a place, if somebody is. */
export class MentionReader {
  private readonly words: SentenceWords
  private readonly apart: TakenApart
  private readonly placed: PlacedMentions
  private readonly nouns: NounMentions
  private readonly speaksToChild: boolean
  private readonly says: boolean

  constructor(words: SentenceWords, apart: TakenApart, placed: PlacedMentions, nouns: NounMentions, speaksToChild: boolean) {
    this.words = words
    this.apart = apart
    this.placed = placed
    this.nouns = nouns
    this.speaksToChild = speaksToChild
    this.says = words.tokens.slice(words.sentence.from, words.sentence.to).some(each => !each.quoted && /^(?:you|your|yours|you'\w+)$/.test(each.lower))
  }

  /** Reads the mention that begins here, if one does. */
  mention(): boolean {
    const at = this.apart.at
    const token = this.words.tokens[at]!
    const stem = token.lower.replace(/'(?:s|d|ll|re|ve|m)$/, '')
    if (stem === 'you' || token.lower === 'your' || token.lower === 'yours' || token.lower === 'yourself') return this.you(stem)
    if (stem === 'i' || stem === 'we') return this.me()
    const pronoun = pronounOf(token.lower)
    if (pronoun) return this.pronoun(pronoun.of, pronoun.role)
    const hit = this.words.nameAt(at)
    if (hit) return this.name(hit)
    const noun = this.neither(at) ?? childNounAt(this.words.tokens, at, this.words.about, false)
    if (noun) {
      this.placed.add({ from: at, to: noun.to, kind: 'child-noun', of: noun.several ? 'they' : this.childPronoun(), many: noun.several, key: noun.several ? 'children' : 'child', child: this.words.about.children.length === 1 ? 0 : undefined, possessive: noun.possessive, head: '' })
      return true
    }
    return this.nouns.nounMention()
  }

  /** `Neither boy`, `each girl`, where all who are addressed are boys, or girls. */
  private neither(at: number): ReturnType<typeof childNounAt> {
    const { children } = this.words.about
    if (children.length < 2 || !/^(?:neither|each|either)$/.test(this.words.lower(at))) return undefined
    const next = this.words.lower(at + 1)
    const fits = next === 'child' || next === 'sibling' || next === 'twin' || (/^(?:boy|brother)$/.test(next) ? children.every(each => /^he/i.test(each.pronouns)) : /^(?:girl|sister)$/.test(next) && children.every(each => /^she/i.test(each.pronouns)))
    return fits ? { to: at + 2, several: true, possessive: false, certain: true } : undefined
  }

  private childPronoun(): Pronoun | 'any' { return this.words.about.children.length === 1 ? this.words.names.known[0]?.pronoun ?? 'any' : 'any' }

  private me(): boolean {
    const subject = this.placed.add({ from: this.apart.at, to: this.apart.at + 1, kind: 'me', of: undefined, many: false, key: 'me', child: undefined, possessive: false, head: '', role: 'subject' })
    return subject !== undefined
  }

  private you(stem: string): boolean {
    const { lower } = this.words.tokens[this.apart.at]!
    const isSubject = stem === 'you' && (lower !== stem || this.words.finiteAt(this.apart.at + 1) !== undefined || this.apart.cur.verbs.length === 0 || (kindsOf(this.words.lower(this.apart.at + 1)) & is.base) !== 0)
    this.placed.add({ from: this.apart.at, to: this.apart.at + 1, kind: 'you', of: 'any', many: false, key: 'you', child: this.words.about.children.length === 1 ? 0 : undefined, possessive: lower === 'your' || lower === 'yours', head: '', ...(isSubject && { role: 'subject' as const }) })
    return true
  }

  private pronoun(of: Pronoun, role: 'subject' | 'object' | 'owner' | 'self'): boolean {
    const at = this.apart.at
    const { lower } = this.words.tokens[at]!
    const owner = role === 'owner' || (lower === 'her' && isOwning(this.words.tokens, at, this.words.token(at + 1)))
    const before = kindsOf(this.words.lower(at - 1)) & is.prep
    this.placed.add({ from: at, to: at + 1, kind: 'pronoun', of, many: false, key: '', child: undefined, possessive: owner, head: '', role: owner ? 'owner' : role === 'object' && before ? 'oblique' : role, contracted: role === 'subject' && lower.includes("'") })
    return true
  }

  /** A subject with its verb in one word may stand here. */
  private mayHaveVerb(): boolean {
    const before = this.words.lower(this.apart.at - 1)
    return this.apart.cur.verbs.length === 0 || this.apart.cur.saying !== undefined || before === ',' || linkers.has(before) || subordinators.has(before)
  }

  /** Is a child's name, which ends before `to`, called out to them? */
  private isCalled(hit: NameHit, to: number): boolean {
    if (/^you(?:r|'\w+)?$/.test(this.words.lower(hit.from - 1))) return true
    const next = this.words.lower(to + 1)
    const isCalled = isCalledOut(this.words.tokens, hit, this.words.names, this.says || this.speaksToChild, false)
    if (this.words.lower(to) !== ',') return isCalled
    if (/^(?:who|whose|whom|aged|now)$/.test(next)) return false
    // `Ella, her dad says …`, and not `Ella, her dad and her nan say …`.
    if (/^(?:his|her|their)$/.test(next)) return hit.from === this.words.sentence.from && this.words.startsClause(to + 1) && !this.words.tokens.slice(to + 2, to + 6).some(each => each.lower === 'and')
    return isCalled && (this.says || this.speaksToChild || this.words.startsClause(to + 1))
  }

  private name(hit: NameHit): boolean {
    const { who } = hit
    const contracted = /'(?:d|ll)$/.test(this.words.tokens[hit.to - 1]!.lower) || hit.possessive && this.mayHaveVerb() && isContracted(this.words.tokens, hit.to - 1, (at: number) => this.words.token(at))
    const possessive = hit.possessive && !contracted
    const mark = possessive && !this.words.tokens[hit.to - 1]!.lower.endsWith("'s")
    const to = mark ? hit.to + 1 : hit.to
    if (who.child !== undefined) {
      if (/^(?:called|named|name)$/.test(this.words.lower(hit.from - 1)) || (this.words.lower(hit.from - 1) === 'is' && this.words.lower(hit.from - 2) === 'name')) { this.apart.at = to; return true }
      if (this.isCalled(hit, to)) {
        this.placed.add({ from: hit.from, to, kind: 'called-out', of: who.pronoun ?? 'any', many: false, key: `child:${who.child}`, child: who.child, possessive: false, head: '', role: 'oblique' })
        return true
      }
    }
    this.placed.add({ from: hit.from, to, kind: who.child === undefined ? 'person' : 'child', of: titled(this.words.lower(hit.from - 1)) ?? who.pronoun ?? 'any', many: false, key: who.key, child: who.child, possessive, head: '', contracted })
    return true
  }
}
