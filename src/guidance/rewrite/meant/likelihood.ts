import { bare } from '../../text/names.ts'
import { pronounOf } from '../../text/pronouns.ts'
import { askingVerbs, bodyParts, childThings, knowingVerbs, ownThings, sayingVerbs, tellingVerbs, touchingVerbs } from '../../words/clause-words.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Clause, Mention } from '../sentence/parts.ts'
import { fits, type Seen, type Settled } from './settled.ts'
import type { SpokenOf } from './spoken-of.ts'
import { Telling } from './telling.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), noun: bit('noun'), prep: bit('prep'), thing: bit('thing'), wh: bit('wh') }

/** How likely it is that a pronoun means somebody who was spoken of: 0 for never; more is likelier. */
export class Likelihood {
  private readonly spoken: SpokenOf
  private readonly telling: Telling

  constructor(spoken: SpokenOf) {
    this.spoken = spoken
    this.telling = new Telling(spoken)
  }

  scoreOf(seen: Seen, pronoun: Mention, local: Mention | undefined, subject: Settled | undefined, isCrossed: boolean): number {
    const { mention, settled } = seen
    let likeness = this.likeness(mention, pronoun, settled)
    if (likeness === 0) return 0
    const reflexive = pronoun.role === 'object' || pronoun.role === 'oblique'
    if (reflexive && subject && (settled.key === subject.key || subject.key.startsWith('group:') && subject.key.slice(6).split('+').includes(settled.key)) && !this.isTakenAlong(pronoun)) return 0
    if (reflexive && seen.sentence === this.spoken.sentence && subject && settled.together && settled.children.some(at => subject.children.includes(at))) return 0
    if (settled.side === 'other' && pronoun.role === 'owner' && childThings.has(this.ownedBy(pronoun)) && this.isGrownUp(settled.key)) likeness *= 0.25
    if (settled.side === 'child' && !settled.together && (pronoun.role === 'owner' ? grownThings.has(this.ownedBy(pronoun)) : pronoun.role === 'subject' && this.hasGrownThing(pronoun))) likeness *= 0.25
    if (settled.side === 'other' && pronoun.role === 'owner' && this.isGrownUp(settled.key) && this.isParentOnFile(this.ownedBy(pronoun))) likeness *= 0.6
    if (settled.side === 'other' && pronoun.role === 'subject' && this.isGrownUp(settled.key) && this.isOfChildhood(pronoun)) likeness *= 0.25
    if (mention.of === 'any' && settled.side === 'other' && pronoun.clause.kind === 'complement' && pronoun.clause.parent?.subject === mention && mention.owner && pronoun.role === 'subject') likeness *= 0.5
    const weight = mention.role === 'subject' ? 3 : seen.sentence !== this.spoken.sentence && pronoun.role === 'subject' && this.telling.wasSpokenTo(mention) ? 3.2 : mention.role === 'object' ? 1.9 : mention.role === 'owner' && mention.to < this.spoken.tokens.length && this.isNested(mention) ? 0.9 : mention.role === 'owner' && mention.clause.subject?.kind === 'thing' && mention.clause.subject.from === mention.to ? 2.8 : 1.6
    if (seen.sentence !== this.spoken.sentence) {
      const away = seen.sentence !== this.spoken.sentence - 1 ? 0.3 : mention.many && mention.kind !== 'thing' ? 1 : mention.role !== 'subject' ? 0.55 : pronoun.clause.kind === 'complement' && pronoun.clause.parent?.saying === 'say' && pronoun.clause.parent.subject?.of !== pronoun.of ? 0.9 : pronoun.clause.kind === 'complement' ? 0.8 : 0.65
      const main = mention.role === 'subject' && (mention.clause.kind === 'root' || mention.clause.kind === 'coordinate') ? 1.2 : 1
      return likeness * weight * away * main * (seen.paragraph === this.spoken.paragraph ? 1 : 0.6) * (mention.kind === 'you' ? 0.3 : 1)
    }
    if (mention.clause === pronoun.clause || mention === local) return likeness * this.inOneClause(mention, pronoun, local, weight)
    const { clause } = pronoun
    const isOutside = mention.clause === clause.parent || mention.clause === clause.before
    const distance = isOutside ? 1 : Math.max(0.5, 1 - 0.12 * Math.max(0, clause.index - mention.clause.index - 1))
    return likeness * (weight * distance + (this.hasOwner(pronoun, local) ? Math.min(0, this.joined(mention, clause, pronoun, isCrossed)) : this.joined(mention, clause, pronoun, isCrossed)))
  }

  private inOneClause(mention: Mention, pronoun: Mention, local: Mention | undefined, weight: number): number {
    if (pronoun.role !== 'owner') return weight
    if (mention.kind === 'pronoun' && mention.to === pronoun.from && this.spoken.tokens[pronoun.to]?.kind === 'word') return 9 // `gives her her bottle`, and not `gave her hers`
    if (mention.kind === 'pronoun' && mention.role === 'owner' && mention.of === pronoun.of && this.isListed(mention, pronoun)) return 5
    const next = this.ownedBy(pronoun)
    const verb = this.spoken.tokens[pronoun.from - 1]?.lower ?? ''
    if (mention === local && verb === 'for' && mention !== pronoun.clause.subject) return 9 // `asked Ella for her name`
    if (mention === local && pronoun.clause.opener === 'whose' && mention.to <= pronoun.clause.from) return 0
    if (mention === local) return Math.max(3, weight) + (this.spoken.tokens[pronoun.to]?.lower === 'own' ? 4 : bodyParts.has(next) && this.touches(pronoun) ? -0.5 : bodyParts.has(next) || next === 'voice' ? 4 : this.hasRival(pronoun.clause, pronoun) && pronoun.clause.object!.to <= pronoun.from ? 0 : ownThings.has(next) ? 3 : 1.2)
    if (mention.role === 'object' && /^(?:by|on|in|across|round|around|off|over)$/.test(verb) && bodyParts.has(next)) return weight + (verb === 'by' ? 8 : 1.5)
    return weight + (bodyParts.has(next) && this.touches(pronoun) ? 1 : 0)
  }

  /** `says that Ella lost her coat`: who does it in its own clause can own it. */
  private hasOwner({ role, of }: Mention, local: Mention | undefined): boolean {
    return role === 'owner' && local !== undefined && local.kind !== 'thing' && local.of === of && fits(this.spoken.genderOf(local), local.many, of)
  }

  /** `her phone, her blanket and her dog`: all of one owner. */
  private isListed(first: Mention, { from }: Mention): boolean {
    return from - first.to < 5 && (this.spoken.tokens[from - 1]?.text === ',' || this.spoken.tokens[from - 1]?.lower === 'and') && !this.spoken.tokens.slice(first.to, from).some(each => kindsOf(each.lower) & (is.prep | is.wh))
  }

  /** `had lost his job` */
  private hasGrownThing({ to, of }: Mention): boolean {
    for (let at = to; at < to + 9; at++) {
      const token = this.spoken.tokens[at]
      if (!token || token.kind === 'punctuation') return false
      if (token.lower === 'work' && /^(?:off|at|from)$/.test(this.spoken.tokens[at - 1]!.lower)) return true
      if (/^(?:his|her|their)$/.test(token.lower)) return pronounOf(token.lower)?.of === of && grownThings.has(bare(this.spoken.tokens[at + 1]?.lower ?? ''))
    }
    return false
  }

  /** `she was two`, `he was a baby`, `she was born`. */
  private isOfChildhood({ to }: Mention): boolean {
    if (!/^(?:was|is|turned|were)$/.test(this.spoken.tokens[to]?.lower ?? '')) return false
    const next = this.spoken.tokens[to + 1]?.lower ?? ''
    return /^(?:born|little|small|tiny|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])$/.test(next) || (next === 'a' && /^(?:baby|toddler|little)$/.test(this.spoken.tokens[to + 2]?.lower ?? ''))
  }

  /** Whose work it is to speak of the child. */
  private isProfessional({ key }: { readonly key: string }): boolean { const known = this.spoken.names.known.find(who => who.key === key); return known?.person !== undefined && this.spoken.about.people[known.person]!.role !== undefined }

  private isGrownUp(key: string): boolean { return grown.test(key) || this.isProfessional({ key }) }

  private isParentOnFile(word: string): boolean {
    const who = kinOf(word)?.who
    return (who === 'mother' || who === 'father') && this.spoken.names.known.some(each => each.key === `kin:${who}`)
  }

  private touches(pronoun: Mention): boolean { return this.ownedBy(pronoun) === 'hair' && /^d(?:o|oes|id|oing|one)$/.test(this.spoken.tokens[pronoun.from - 1]?.lower ?? '') || touchingVerbs.has(this.spoken.tokens[pronoun.from - 1]?.lower ?? '') || touchingVerbs.has(this.spoken.tokens[pronoun.from - 2]?.lower ?? '') || touchingVerbs.has(this.spoken.tokens[pronoun.from - 3]?.lower ?? '') }

  /** The thing owned, over an adjective. */
  ownedBy(pronoun: Mention): string {
    const next = bare(this.spoken.tokens[pronoun.to]?.lower ?? '')
    return kindsOf(next) & is.adj || next === 'own' ? bare(this.spoken.tokens[pronoun.to + 1]?.lower ?? '') : next
  }

  private joined(mention: Mention, clause: Clause, pronoun: Mention, isCrossed: boolean): number {
    const parent = clause.kind === 'coordinate' && !clause.parent ? undefined : clause.parent
    let more = 0
    if (parent === mention.clause && clause.kind !== 'adverbial' && clause.opener !== 'so') {
      const isSubject = mention.clause.subject === mention
      if (isSubject && pronoun.role === 'subject' && /^(?:will|would|won't|wouldn't|'ll)$/.test(this.spoken.tokens[pronoun.to]?.lower ?? '') && (isCrossed || /^promis/.test(mention.clause.lastVerb))) more += 3
      if (mention.clause.saying === 'tell' && this.telling.wasTold(mention.clause)) more += isSubject ? 2.5 : 0
      else if (mention.clause.saying === 'ask') more += mention.role === 'object' ? (/^(?:if|whether)$/.test(clause.opener) && !this.telling.asksOfThem(pronoun) ? 1.4 : /^(?:where|how)$/.test(clause.opener) ? 2.2 : 3) : isSubject ? -1 : 0
      else if (mention.clause.saying === 'tell' && pronoun.role === 'subject' && mention.clause.object && this.telling.turnOf(pronoun) !== undefined) more += isSubject ? (this.telling.turnOf(pronoun) === 'teller' ? 2 : 0) : mention === mention.clause.object ? (this.telling.turnOf(pronoun) === 'teller' ? -0.4 : 3) : 0
      else if (mention.clause.saying === 'say' && mention === mention.clause.object && this.spoken.tokens[mention.from - 1]?.lower === 'to') more += this.telling.turnOf(pronoun) === 'listener' ? 4 : 0.8
      else if (mention.clause.saying === 'tell') more += mention.role === 'object' ? (tellingVerbs.has(this.spoken.tokens[mention.to]?.lower ?? '') ? 3 : 0.8) : isSubject ? (mention.clause.object ? 0.5 : 1.8) : 0
      else if (mention.clause.saying === 'say' && isSubject) more += knowingVerbs.has(mention.clause.lastVerb) ? -1 : this.isProfessional(mention) && mention.clause.object?.child !== undefined ? -0.3 : this.telling.isLaterSaying(mention.clause, clause) ? 0.3 : 1.8
      else if (mention.clause.saying === 'say' && mention.child !== undefined && this.telling.isLaterSaying(mention.clause, clause)) more += 1
    }
    if (more > 0 && pronoun.role === 'subject' && this.telling.isCutShort(pronoun)) more = 0
    const goesOn = clause.before === mention.clause && pronoun.role === 'subject' && clause.kind === 'coordinate'
    if (goesOn && (isCrossed || this.hasRival(mention.clause, pronoun)) && clause.opener === 'and') more += mention.role === 'subject' ? 0 : 0.8
    else if (goesOn && mention.role === 'subject') more += clause.opener === 'and' || clause.opener === ',' ? (pronoun.of === 'they' ? 2 : 2.4) : clause.before.object ? 0.5 : 1.5
    if (pronoun.role === 'subject' && mention.role === 'owner' && clause.kind === 'complement' && mention.clause.subject?.owner === mention) more += 1.5
    if (pronoun.role === 'owner' && parent === mention.clause && mention.clause.subject === mention && bodyParts.has(this.ownedBy(pronoun))) more += 1
    if (clause.opener === 'than' && clause.before === mention.clause && mention.role === 'subject') more += 2.5
    if (pronoun.role === 'subject' && clause.kind === 'coordinate' && /^(?:but|so|or)$/.test(clause.opener) && clause.before === mention.clause && clause.before.object && this.spoken.tokens[clause.before.object.from - 1]?.lower !== 'than') more += mention.role === 'subject' ? -1.2 : mention.role === 'owner' ? 0 : 0.8
    if (clause.kind === 'adverbial' && /^(?:because|since|as|so that)$/.test(clause.opener) && mention.role !== 'subject' && mention.role !== 'owner') more += clause.opener === 'so that' || this.isCause(mention, clause) ? 2 : 0.8
    if (clause.kind === 'adverbial' && mention.role === 'subject' && clause.before === mention.clause && pronoun.role === 'subject' && mention.clause.object && (clause.opener === 'so that' || this.isCause(mention.clause.object, clause))) more -= 1.7
    if (clause.kind === 'relative' && parent === mention.clause && pronoun.role === 'subject' && mention.role !== 'subject' && mention.role !== 'owner') more += 1
    return more
  }

  /** `told Ann about it and she rang`: whoever goes on doing something is mostly not named again. */
  private hasRival({ subject, object }: Clause, { of }: Mention): boolean {
    if (object?.role === 'oblique' && !/^(?:to|with)$/.test(this.spoken.tokens[object.from - 1]?.lower ?? '')) return false
    return subject !== undefined && object !== undefined && object !== subject && of !== 'they' && fits(this.spoken.genderOf(object), object.many, of) && object.of === of
  }

  /** `trusts Ann because she …`, `angry with Ann because she …`: what is felt has its cause in the other one. */
  private isCause({ from, clause }: Mention, { opener, before }: Clause): boolean {
    if (opener !== 'because' || before !== clause) return false
    return [1, 2].some(back => felt.has(this.spoken.tokens[from - back]?.lower ?? ''))
  }

  private isNested(mention: Mention): boolean { return this.spoken.tokens[mention.to]?.lower.endsWith("'s") ?? false }

  /** `took the bag with him`: one's own self may stand after *with*. */
  private isTakenAlong(pronoun: Mention): boolean {
    if (pronoun.clause.verbs.includes(pronoun.from - 2)) return false
    if (pronoun.role === 'oblique' && /^(?:around|about|behind|beside|near|round)$/.test(this.spoken.tokens[pronoun.from - 1]?.lower ?? '') && kindsOf(this.spoken.tokens[pronoun.from - 2]?.lower ?? '') & (is.noun | is.thing)) return true
    return pronoun.role === 'oblique' && /^(?:with|behind|near|around|past|beside|round|before)$/.test(this.spoken.tokens[pronoun.from - 1]?.lower ?? '') && /^(?:t[ao]k|carr|br(?:ing|ought)|ha[sdv]|close|put|look|ke[ep])/.test(pronoun.clause.lastVerb)
  }

  private likeness(mention: Mention, pronoun: Mention, settled: Settled): number {
    const of = this.spoken.learnt.get(settled.key) ?? mention.of
    if (mention.kind === 'me' || mention.kind === 'left-out' && settled.side !== 'child') return 0
    if (pronoun.of === 'they') {
      if (this.spoken.tokens[pronoun.from]!.lower === 'themself') return mention.many ? 0 : of === 'they' ? 1 : 0
      if (mention.many) return mention.kind === 'thing' ? (this.isOfPeople(pronoun) ? 0.25 : 0.7) : 1
      if (of === 'they') return 1
      if (mention.kind === 'child-noun') return 0.9
      return of === 'any' && settled.side === 'other' && (mention.kind === 'noun' || mention.kind === 'person') ? 0.4 : 0
    }
    if (mention.many) return 0
    if (mention.kind === 'called-out') return of === pronoun.of ? 0.15 : 0
    if (mention.kind === 'you' && settled.children.length > 1) return 0
    if (mention.kind === 'you') return this.spoken.about.children.some((_, at) => settled.children.includes(at) && fits(this.spoken.pronounOf(at), false, pronoun.of)) ? 1 : 0
    return of === pronoun.of ? 1 : of === 'any' || of === undefined ? (pronoun.clause === mention.clause || mention.role === 'subject' ? 0.75 : 0.5) : 0
  }

  /** Only people are upset, and only people say and want. */
  private isOfPeople(pronoun: Mention): boolean {
    const verb = (pronoun.role === 'subject' ? this.spoken.tokens[pronoun.to] : this.spoken.tokens[pronoun.from - 1])?.lower ?? ''
    return sayingVerbs.has(verb) || tellingVerbs.has(verb) || askingVerbs.has(verb) || livingVerbs.has(verb)
  }
}

/** What is felt about somebody for what they do. */
const felt = new Set('trust trusts trusted like likes liked love loves loved hate hates hated fear fears feared admire admires admired resent resents resented angry cross upset annoyed furious disappointed scared frightened afraid proud fond blame blames blamed thank thanked praised likes dislikes disliked'.split(' '))

/** What only people do, or have done to them. */
const livingVerbs = new Set('upset upsets upsetting scare scares scared frighten frightens frightened worry worries worried annoy annoys annoyed comfort comforts comforted help helps helped let lets invite invites invited want wants wanted love loves loved like likes liked live lives lived sleep sleeps slept cry cried miss missed argue argued met meet knock knocked'.split(' '))

/** What grown-ups have and children do not. */
const grownThings = new Set('job jobs work shift shifts workshop depot wife husband boyfriend girlfriend tenancy rent licence benefits pregnancy solicitor probation landlord employer boss car van drinking parenting'.split(' '))

const grown = /^kin:(?:mother|father|grandmother|grandfather|aunt|uncle|stepmother|stepfather|partner|professional|carer)$/
