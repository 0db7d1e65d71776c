import { bareKin, childKin, knowingVerbs, likingVerbs, ownThings } from '../../words/clause-words.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Clause, Mention, Parts } from '../sentence/parts.ts'
import { child, type Doubt, fits, other, type Settled } from './settled.ts'
import { isKin, lastWord } from './kin-words.ts'
import type { Likelihood } from './likelihood.ts'
import type { SpokenOf } from './spoken-of.ts'

/** Kinds of words, looked up once. */
const is = { base: bit('base'), ing: bit('ing'), noun: bit('noun'), thing: bit('thing') }

/** How much likelier the likeliest must be. */
const safely = 1.85
/** *They* may be one or many. */
const safelyThey = 2.4
/** When only two sentences back nobody who fits was spoken of, the child is what a record is about. */
const topic = 0.5

/** Somebody who may be meant. */
interface Scored { score: number; readonly settled: Settled }

/** Nobody notices something of themselves. */
const perceiving = /^(?:notice[sd]?|s[ae]w|sees?|heard?s?|f[io]und|finds?|observe[sd]?)$/

/** Settles whom *she*, *him* and *their* mean, or asks. */
export class PronounsMeant {
  private readonly spoken: SpokenOf
  private readonly likelihood: Likelihood

  constructor(spoken: SpokenOf, likelihood: Likelihood) {
    this.spoken = spoken
    this.likelihood = likelihood
  }

  pronoun(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled {
    const local = this.localSubject(mention, parts)
    const subject = local && settled.get(local)
    if (mention.role === 'self' && subject && local.kind !== 'thing' && fits(this.spoken.genderOf(local), local.many, mention.of)) return subject
    if (local && subject?.side === 'other' && this.isWhatChildIs(local, settled)) return subject
    if (saysYou && this.isYourself(mention, parts)) return child(0)
    const beside = parts.mentions.some(each => each.kind === 'you' && each.clause === mention.clause && each.role !== 'owner') && mention.role !== 'owner' && mention.role !== 'self'
    const scores = this.scores(mention, local, subject, parts, saysYou || beside)
    this.lower(scores, mention, settled, this.isCrossed(mention, parts))
    this.liked(scores, mention, subject)
    if (this.isDoubtfulStart(mention) && this.spoken.seen.length === 0) return this.spoken.ask(mention, doubts, [...this.children(), 'other'])
    const order = [...scores.values()].sort((a, b) => b.score - a.score)
    if (order.length > 0 && saysYou && !beside && this.mayAnswer(mention, parts)) return this.spoken.ask(mention, doubts, ['child:0', order[0]!.settled.key])
    if (order.length > 0) return this.likeliest(order, mention, doubts)
    if (subject && this.isOwnAfterAll(mention)) return subject
    if (saysYou && !beside) return this.halfTurned(mention, doubts)
    if (mention.of !== 'they' && !saysYou && subject?.side === 'child' && (mention.role === 'object' || mention.role === 'oblique')) return this.spoken.ask(mention, doubts, [subject.key, 'other'])
    return this.nobody(mention, doubts, saysYou)
  }

  /** Everybody who may be meant, with how likely it is. */
  private scores(mention: Mention, local: Mention | undefined, subject: Settled | undefined, parts: Parts, noChild: boolean): Map<string, Scored> {
    const scores = new Map<string, Scored>()
    const give = (to: Settled, score: number): void => {
      const known = scores.get(to.key)
      if (score > 0 && (!known || known.score < score)) scores.set(to.key, { score, settled: to })
    }
    const isCrossed = this.isCrossed(mention, parts)
    for (const seen of this.spoken.seen) {
      if (noChild && seen.settled.side === 'child') continue
      if (mention.role === 'oblique' && seen.mention.to === mention.from - 1) continue
      if (seen.mention.kind === 'thing' && mention.role === 'owner' && isKin(this.spoken.tokens[mention.to]?.lower ?? '')) continue
      if (mention.clause.kind === 'aside' && mention.role === 'subject' && seen.mention === mention.clause.before?.subject) continue
      if (seen.settled.side === 'child' && seen.settled.children.some(at => this.isNamedLater(mention, parts, at))) continue
      give(seen.settled, this.likelihood.scoreOf(seen, mention, local, subject, isCrossed))
    }
    if (noChild) return scores
    const wide = mention.of === 'they'
    for (let at = 0; at < this.spoken.about.children.length; at++) {
      const known = scores.get(`child:${at}`)
      const mayBe = this.spoken.pronounOf(at) === mention.of || (this.spoken.pronounOf(at) === 'any' && !wide)
      if (!mayBe || this.isNamedLater(mention, parts, at) || (mention.role === 'object' || mention.role === 'oblique') && subject?.key === `child:${at}`) continue
      if (known) known.score += this.spoken.isTopic(at) ? (this.spoken.seen.some(each => each.settled.key === `child:${at}` && each.sentence === this.spoken.sentence) ? topic : 0.3) : 0
      else give(child(at), this.fromNowhere(mention))
    }
    if (wide && this.spoken.about.children.length > 1 && !scores.has('children') && this.spoken.sentence === 0) give({ side: 'child', key: 'children', children: this.spoken.about.children.map((_, at) => at), together: false }, 1)
    return scores
  }

  /** `… and she says she snores`, `… and he hit him`: one of two is meant, and then the other, or not. */
  private isCrossed({ of, to, clause }: Mention, parts: Parts): boolean {
    return parts.mentions.some(each => each.from >= to && each.kind === 'pronoun' && each.of === of && each.role !== 'owner' && each.role !== 'self' && (each.clause === clause || each.clause.parent === clause))
  }

  /** How likely the child is meant who was not spoken of: it is their record. */
  private fromNowhere({ from }: Mention): number {
    const { sentence, seen, about } = this.spoken
    if (sentence === 0 && seen.every(each => each.mention.kind === 'thing' || each.mention.from > from)) return 4
    if (about.children.length > 1 && sentence > 0) return 0.3
    return this.spoken.isSpokenTo() ? 0.2 : sentence === 0 ? 1.2 : topic
  }

  /** The likeliest, when it is enough likelier than the next. */
  private likeliest(order: readonly Scored[], mention: Mention, doubts: Doubt[]): Settled {
    const best = order[0]!
    const sole = this.spoken.about.children.length === 1
    const rival = order.find(each => classOf(each.settled, sole) !== classOf(best.settled, sole))
    if (!rival) return this.learn(best.settled, mention)
    const { seen } = this.spoken
    const childSeen = seen.some(each => each.settled.side === 'child' && !each.mention.many || bareKin.has(each.mention.head))
    if (best.settled.side === 'other' && rival.settled.side === 'child') {
      if (this.spoken.isSpokenTo() && !seen.some(each => each.settled.side === 'child' && each.mention.kind !== 'you' && each.mention.kind !== 'called-out')) return best.settled
      if (childSeen && this.isOfAnyGender(best.settled.key)) return this.spoken.ask(mention, doubts, [rival.settled.key, best.settled.key])
    }
    if (best.settled.side === 'child' && rival.settled.side !== 'child' && this.spoken.isSpokenTo() && !seen.some(each => each.sentence === this.spoken.sentence && each.settled.side === 'child')) return rival.settled
    if (best.settled.side === 'child' && !best.settled.together && !childSeen && this.spoken.sentence > 0) return rival.settled
    const enough = mention.of === 'they' && this.spoken.about.children.some((_, at) => this.spoken.pronounOf(at) === 'they') ? safelyThey : safely
    if (best.score >= enough * rival.score * (rival.settled.side === 'asked' ? 0.5 : 1)) return this.learn(best.settled, mention)
    return this.spoken.ask(mention, doubts, order.slice(0, 4).map(each => (each.settled.together ? 'together' : each.settled.side === 'asked' ? 'other' : each.settled.key)))
  }

  private learn(settled: Settled, { of }: Mention): Settled {
    if (settled.side === 'other' && of && of !== 'any' && of !== 'they') this.spoken.learnt.set(settled.key, of)
    return settled
  }

  private children(): readonly string[] { return this.spoken.about.children.map((_, at) => `child:${at}`) }

  /** `You told me she likes her room`: where nobody else can be meant, what is left of a sentence that was turned by half. */
  private halfTurned(mention: Mention, doubts: Doubt[]): Settled {
    const { about, names } = this.spoken
    if (about.children.length > 1 || this.spoken.pronounOf(0) !== mention.of) return other('somebody')
    return names.known.some(who => who.person !== undefined && (who.pronoun === mention.of || who.pronoun === undefined)) ? this.spoken.ask(mention, doubts, ['child:0', 'other']) : child(0)
  }

  /** `I asked if you wanted Trev there and he said no`: who answers was asked. */
  private mayAnswer({ of, role, clause }: Mention, { clauses }: Parts): boolean {
    return role === 'subject' && clause.kind === 'coordinate' && clause.opener !== ';' && clauses[0]!.saying === 'ask' && clauses[0]!.subject?.kind === 'me' && this.spoken.about.children.length === 1 && this.spoken.pronounOf(0) === of
  }

  /** `He hurt yourself` */
  private isYourself({ role, clause, of }: Mention, parts: Parts): boolean {
    return role === 'subject' && this.spoken.about.children.length === 1 && this.spoken.pronounOf(0) === of && parts.mentions.some(each => each.kind === 'you' && each.clause === clause && this.spoken.tokens[each.from]!.lower === 'yourself')
  }

  /** `Ella is a girl who keeps her word`: in *You are a girl who keeps her word* it stays. */
  private isWhatChildIs({ kind, from, clause }: Mention, settled: ReadonlyMap<Mention, Settled>): boolean {
    const verb = clause.verbs.at(-1)
    if (kind !== 'noun' || verb === undefined || !/^(?:is|was)$/.test(this.spoken.tokens[verb]!.lower) || !/^an?$/.test(this.spoken.tokens[verb + 1]?.lower ?? '') || from > verb + 5) return false
    return clause.subject !== undefined && settled.get(clause.subject)?.side === 'child'
  }

  /** `She had brought her bag`: nobody else is there for whom it could be, so she owns it. */
  private isOwnAfterAll(mention: Mention): boolean {
    const [{ lower }, next] = [this.spoken.tokens[mention.from]!, this.spoken.tokens[mention.to]]
    if (lower !== 'her' || mention.role !== 'object' || next?.kind !== 'word' || (kindsOf(next.lower) & (is.thing | is.noun)) === 0) return false
    mention.role = 'owner'
    return true
  }

  /** The dentist may be a she or a he. */
  private isOfAnyGender(key: string): boolean {
    return !this.spoken.learnt.has(key) && this.spoken.seen.every(each => each.settled.key !== key || each.mention.of === 'any')
  }

  /** `likes her cooking`: as likely somebody else’s as one’s own. */
  private liked(scores: ReadonlyMap<string, Scored>, mention: Mention, subject: Settled | undefined): void {
    const next = this.likelihood.ownedBy(mention)
    const own = scores.get(subject?.key ?? '')
    if (!own || mention.role !== 'owner' || ![mention.clause.verbs.at(-1) ?? mention.from, mention.from - 1].some(at => likingVerbs.has(this.spoken.tokens[at]?.lower ?? '')) || ownThings.has(next) || childKin.has(next) || this.spoken.tokens[mention.to]?.lower === 'own' || kinOf(next)) return
    own.score = Math.min(own.score, 1)
  }

  /** What somebody knows or sees is as likely about somebody else: `she knows she has been drinking`. */
  private lower(scores: ReadonlyMap<string, Scored>, { role, clause, of }: Mention, settled: ReadonlyMap<Mention, Settled>, isCrossed: boolean): void {
    const knower = clause.kind === 'complement' ? clause.parent : undefined
    if (role !== 'subject' || !knower?.subject || knower.saying !== 'say' || !knowingVerbs.has(knower.lastVerb) && !(isCrossed && /^fe(?:els?|lt)$/.test(knower.lastVerb))) return
    const own = scores.get(settled.get(knower.subject)?.key ?? '')
    if (own) own.score = Math.min(own.score, perceiving.test(knower.lastVerb) ? 1 : isCrossed ? 1.4 : of === 'they' ? 1.8 : 2.2)
  }

  /** `She says she saw Ella`: a name in what somebody says or does is not theirs. */
  private isNamedLater(pronoun: Mention, parts: Parts, child: number): boolean {
    if (pronoun.role === 'owner' || pronoun.role === 'self') return false
    return parts.mentions.some(each => {
      if (each.from <= pronoun.from || each.kind !== 'child' || each.child !== child) return false
      for (let clause: Clause | undefined = each.clause, steps = 0; clause && steps < 8; clause = clause.kind === 'coordinate' && !clause.parent ? undefined : clause.parent, steps++) if (clause === pronoun.clause) return true
      return false
    })
  }

  /** `Doesn’t she …?` with nothing before it may be about anybody. */
  private isDoubtfulStart(mention: Mention): boolean {
    return /^(?:does|is|has|was|did|had)n't$/.test(this.spoken.tokens[mention.from - 1]?.lower ?? '') && this.spoken.tokens[mention.from - 1]!.first && this.spoken.about.people.length > 0
  }

  /** A *they* with nobody before it, or somebody who cannot be told. */
  private nobody(mention: Mention, doubts: Doubt[], saysYou: boolean): Settled {
    if (mention.of !== 'they' || saysYou) return other('somebody')
    const children = this.spoken.seen.filter(each => each.settled.side === 'child' && each.sentence >= this.spoken.sentence - 1)
    if (children.length === 0) return other('somebody')
    const people = this.spoken.seen.filter(each => each.settled.side === 'other' && each.mention.kind !== 'thing' && each.sentence >= this.spoken.sentence - 1)
    if (people.length === 0) return other('somebody')
    const kin = isKin(this.spoken.tokens[mention.to]?.lower ?? '')
    const sibling = people.some(each => /^(?:brother|sister)$/.test(each.settled.key.startsWith('kin:') ? each.settled.key.slice(4) : kinOf(lastWord(this.spoken.personOf(each.settled.key)?.relationship ?? ''))?.who ?? ''))
    const ofThem = this.spoken.tokens[mention.from - 1]?.lower === 'of' && /^(?:two|both)$/.test(this.spoken.tokens[mention.from - 2]?.lower ?? '')
    if (ofThem && new Set(people.map(each => each.settled.key)).size === 1) return { side: 'child', key: 'together', children: [children[0]!.settled.children[0] ?? 0], together: true }
    if (mention.role === 'owner' && kin && sibling) return { side: 'child', key: 'together', children: [children[0]!.settled.children[0] ?? 0], together: true }
    return this.spoken.ask(mention, doubts, ['together', 'other'])
  }

  /** Who does what the nearest verb says: in `told her to brush her hair` the one who was told. */
  private localSubject(pronoun: Mention, parts: Parts): Mention | undefined {
    const { clause } = pronoun
    const last = clause.verbs.at(-1) ?? clause.from
    let verb = -1
    for (let at = pronoun.from - 1; at > last && at > pronoun.from - 8; at--) {
      const { lower } = this.spoken.tokens[at]!
      const before = this.spoken.tokens[at - 1]?.lower ?? ''
      const kinds = kindsOf(lower)
      if (kinds & is.ing && !(kinds & is.thing) || kinds & is.base && (before === 'to' && !/^(?:and|or|,)$/.test(this.spoken.tokens[at - 2]?.lower ?? '') || parts.mentions.some(each => each.to === at && each.role === 'object'))) { verb = at; break }
    }
    if (verb > 0) {
      const implied = parts.mentions.findLast(each => each.clause === clause && each.to <= verb && each.from > last && each !== pronoun && (each.role === 'object' || each.role === 'oblique') && each.kind !== 'thing')
      if (implied) return implied
    }
    if (clause.saying === 'ask' && clause.object?.to === pronoun.from - 1 && this.spoken.tokens[pronoun.from - 1]?.lower === 'for') return clause.object
    return clause.subject
  }
}

const classOf = (settled: Settled, sole: boolean): string => (settled.side === 'child' && !sole ? settled.key : settled.side)
