import type { About } from '../about.ts'
import { type KnownPerson, type Names, bare } from '../text/names.ts'
import type { Reading, Sentence, Token } from '../text/reading.ts'
import { askingVerbs, auxiliaries, bareKin, bodyParts, childKin, childThings, knowingVerbs, likingVerbs, ownThings, sayingVerbs, tellingVerbs, touchingVerbs } from '../words/clause-words.ts'
import { kinOf, ownChildOf } from '../words/kin.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import type { Clause, Mention, Parts, Pronoun } from './sentence-parts.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), ing: bit('ing'), noun: bit('noun'), participle: bit('participle'), past: bit('past'), prep: bit('prep'), state: bit('state'), thing: bit('thing'), third: bit('third'), wh: bit('wh') }

/** Whom a mention means. `asked`: it is not safe to say. */
export interface Settled {
  readonly side: 'child' | 'other' | 'asked'
  readonly key: string
  /** Places in `about.children`. */
  readonly children: readonly number[]
  /** With somebody else: `you and your mum`. */
  readonly together: boolean
}

/** A reference that only the writer can settle. */
export interface Doubt { readonly from: number; readonly to: number; readonly candidates: readonly string[] }

/** Somebody spoken of so far. */
interface Seen {
  readonly mention: Mention
  readonly settled: Settled
  readonly sentence: number
  readonly paragraph: number
}

/** Farther back than this nobody is looked for. */
const seenAtMost = 40
/** How much likelier the likeliest must be. */
const safely = 1.6
/** *They* may be one or many. */
const safelyThey = 2.4
/** When only two sentences back nobody who fits was spoken of, the child is what a record is about. */
const topic = 0.5

const other = (key: string): Settled => ({ side: 'other', key, children: [], together: false })
const child = (at: number): Settled => ({ side: 'child', key: `child:${at}`, children: [at], together: false })
const asked = (key: string): Settled => ({ side: 'asked', key, children: [], together: false })

/** Settles who is meant, sentence after sentence. Stricter than the checker: where two come near each other it says that it does not know. */
export class WhoIsMeant {
  private seen: Seen[] = []
  private sentence = -1
  private paragraph = -1
  private readonly learnt = new Map<string, Pronoun>()
  private readonly tokens: readonly Token[]
  private readonly about: About
  private readonly names: Names
  private readonly answerAt: (from: number, to: number) => string | undefined

  constructor(reading: Reading, names: Names, answerAt: (from: number, to: number) => string | undefined) {
    this.tokens = reading.tokens
    this.about = reading.about
    this.names = names
    this.answerAt = answerAt
  }

  /** Who every mention of a sentence means, and what has to be asked. */
  settle(parts: Parts, sentence: Sentence, index: number): { readonly settled: ReadonlyMap<Mention, Settled>; readonly doubts: readonly Doubt[] } {
    this.sentence = index
    this.paragraph = sentence.paragraph
    this.seen = this.seen.filter(each => each.sentence >= index - 2).slice(-seenAtMost)
    const settled = new Map<Mention, Settled>()
    const doubts: Doubt[] = []
    // Where a sentence both names the child and says *you*, it is half turned already: what is left may be turned too.
    const halfTurned = this.about.children.length === 1 && parts.mentions.some(each => each.kind === 'child' || each.kind === 'child-noun')
    const saysYou = !halfTurned && parts.mentions.some(each => each.kind === 'you')
    for (const mention of parts.mentions) {
      const found = this.one(mention, settled, doubts, saysYou, parts)
      if (!found) continue
      settled.set(mention, found)
      this.seen.push({ mention, settled: found, sentence: index, paragraph: sentence.paragraph })
      if (this.seen.length > 2 * seenAtMost) this.seen = this.seen.slice(-seenAtMost)
    }
    const fragment = this.fragment(parts, sentence)
    if (fragment !== undefined && this.answerAt(fragment, fragment + 1) === undefined) doubts.unshift({ from: fragment, to: fragment + 1, candidates: [...this.about.children.map((_, at) => `child:${at}`), 'other'] })
    return { settled, doubts }
  }

  /** A note without a verb (`Tearful at school.`): its first word, when nothing tells whom it is about. */
  private fragment({ mentions, clauses }: Parts, { from, to }: Sentence): number | undefined {
    const last = this.tokens[to - 1]!
    const passive = clauses[0]!.verbs[0] === from && !mentions.some(each => each.kind === 'left-out') && (kindsOf(this.tokens[from]!.lower) & is.participle) !== 0 && !clauses[0]!.hasSubject
    const bare = /^(?:too|very|not|still|un\p{L}+)$/u.test(this.tokens[from + 1]?.lower ?? '') && this.tokens[from]!.kind === 'word' && (kindsOf(this.tokens[from]!.lower) & (is.thing | is.noun)) !== 0 && this.tokens[from + 3]?.text === ','
    const told = clauses.some(each => each.verbs.length > 0 && each.kind !== 'adverbial' && !(each.kind === 'coordinate' && each.opener === ';'))
    if (told && !passive && !bare || this.tokens.slice(from, Math.min(to, from + 6)).some(each => each.text === ':') || last.text !== '.' || to - from < 4 || to - from > 40 || !bare && clauses[0]!.hasSubject && clauses[0]!.subject?.kind !== 'child' || mentions.some(each => each.kind === 'group' && each.role === 'subject')) return undefined
    if (mentions.some(each => each.kind === 'you' || each.kind === 'me' || each.kind === 'called-out')) return undefined
    for (let at = from; at < to; at++) {
      const { kind, quoted, text, lower } = this.tokens[at]!
      if (quoted || kind === 'number' || text === ':' || text === '!') return undefined
      if (kind !== 'word') continue
      const kinds = kindsOf(lower)
      if (!bare && !(passive && this.tokens[at + 1]?.lower !== 'by') && !(kinds & (is.state | is.adj | is.ing | is.prep | is.adv)) && !/^(?:still|currently|no|not|un\p{L}+)$/u.test(lower)) return undefined
      return !passive && kinds & is.base && !(kinds & (is.state | is.participle)) || /^(?:please|thanks|thank|well|yes|no|ok|okay|hello|hi|dear|because|when|if|while|as|although|since|until|and|but|or)$/.test(lower) && lower !== 'no' ? undefined : at
    }
    return undefined
  }

  private one(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled | undefined {
    const answer = this.answerAt(mention.from, Math.max(mention.to, mention.from + 1))
    if (answer !== undefined) return this.answered(answer, mention)
    switch (mention.kind) {
      case 'me': return undefined
      case 'left-out': return this.leftOut(mention, doubts, saysYou, parts)
      case 'you': case 'called-out': return mention.child === undefined ? { side: 'child', key: 'you', children: this.about.children.map((_, at) => at), together: false } : child(mention.child)
      case 'child': return this.stoodThere(mention) || this.lacksVerb(mention) ? this.ask(mention, doubts, [`child:${mention.child ?? 0}`]) : this.sharesName(mention) ? this.ask(mention, doubts, [`child:${mention.child ?? 0}`, ...this.sharing(mention)]) : child(mention.child ?? 0)
      case 'child-noun': return this.childNoun(mention, doubts)
      case 'thing': return other(mention.key)
      case 'person': return other(mention.key)
      case 'noun': return saysYou && mention.owner?.kind === 'pronoun' ? other(mention.key) : this.noun(mention, settled, doubts)
      case 'group': return this.group(mention, settled)
      case 'pronoun': {
        const found = this.pronoun(mention, settled, doubts, saysYou, parts)
        return saysYou && found.side === 'child' ? other('somebody') : found // Who is *you* in a sentence is not *she* in it.
      }
    }
  }

  /** `Behind the door stood Ella`: the sentence would have to be turned round. */
  private stoodThere({ from, clause, role }: Mention): boolean {
    return role !== 'owner' && !clause.subject && clause.verbs[0] === from - 1 && clause.kind === 'root' && (kindsOf(this.tokens[clause.from]!.lower) & is.prep) !== 0
  }

  /** `Ella not seen today`: a verb would have to be put in. */
  private lacksVerb({ to, clause, role }: Mention): boolean {
    const next = this.tokens[to]?.lower ?? ''
    return role === 'subject' && clause.verbs.length === 0 && (next === 'not' || (kindsOf(next) & (is.participle | is.state)) !== 0)
  }

  private answered(answer: string, mention: Mention): Settled {
    const at = /^child:(\d+)$/.exec(answer)?.[1]
    if (at !== undefined && Number(at) < this.about.children.length) return child(Number(at))
    if (answer === 'children') return { side: 'child', key: 'children', children: this.about.children.map((_, index) => index), together: false }
    if (answer === 'together') return { side: 'child', key: 'together', children: this.about.children.map((_, index) => index), together: true }
    if (mention.of && mention.of !== 'any') this.learnt.set(answer, mention.of)
    return other(answer)
  }

  private ask(mention: Mention, doubts: Doubt[], candidates: readonly string[]): Settled {
    doubts.push({ from: mention.from, to: mention.to, candidates: [...new Set(candidates)] })
    return asked(`asked:${mention.from}`)
  }

  /** Somebody else on the file has the child's first name. */
  private sharing(mention: Mention): string[] {
    const first = this.names.known.find(who => who.child === mention.child)?.parts[0]?.toLowerCase()
    return this.names.known.filter(who => who.child === undefined && who.parts[0]?.toLowerCase() === first).map(who => who.key)
  }

  private sharesName(mention: Mention): boolean {
    return mention.to - mention.from === 1 && this.sharing(mention).length > 0
  }

  private childNoun(mention: Mention, doubts: Doubt[]): Settled | undefined {
    const all = this.about.children.map((_, at) => at)
    if (mention.many) return all.length > 1 ? { side: 'child', key: 'children', children: all, together: false } : undefined
    if (all.length === 1) return child(0)
    return /^(?:each|either|both|neither)$/.test(this.tokens[mention.from]!.lower) ? { side: 'child', key: 'children', children: all, together: false } : this.ask(mention, doubts, all.map(at => `child:${at}`))
  }

  private group(mention: Mention, settled: ReadonlyMap<Mention, Settled>): Settled {
    const members = mention.members.map(each => settled.get(each))
    const children = [...new Set(members.flatMap(each => each?.children ?? []))]
    if (members.some(each => each?.side === 'asked')) return asked(`asked:${mention.key}`)
    return children.length > 0 ? { side: 'child', key: mention.key, children, together: children.length < members.length } : other(mention.key)
  }

  /** `his daughter`, `Mum’s boys`: the child, when it can be nobody else. */
  private noun(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[]): Settled {
    if (mention.child !== undefined) return child(mention.child)
    const owner = mention.owner && settled.get(mention.owner)
    const kind = childKin.get(mention.head)
    if (!owner || !kind || owner.side !== 'other' || !this.isSideOf(owner.key, kind)) return other(mention.key)
    const wanted = kind === 'sibling' ? (mention.head === 'brother' ? 'he' : 'she') : ownChildOf(mention.head)
    const fitting = this.about.children.flatMap((_, at) => (wanted === 'any' || wanted === 'several' || this.pronounOf(at) === wanted || this.pronounOf(at) === 'any' ? [at] : []))
    if (wanted === 'several') return this.about.children.length > 1 ? { side: 'child', key: 'children', children: fitting, together: false } : other(mention.key)
    if (fitting.length === 0) return other(mention.key)
    const rivals = this.about.people.flatMap((person, at) => {
      const kin = kinOf(lastWord(person.relationship ?? ''))
      const of = kin?.who === 'brother' ? 'he' : kin?.who === 'sister' ? 'she' : undefined
      const key = this.names.known.find(who => who.person === at)?.key ?? ''
      return of && (wanted === 'any' || wanted === of) && key !== owner.key ? [key] : []
    })
    if (fitting.length > 1 || rivals.length > 0) return this.ask(mention, doubts, [...fitting.map(at => `child:${at}`), ...rivals, 'other'])
    return child(fitting[0]!)
  }

  /** A note without a subject is about the child when nobody else was the subject of late. */
  private leftOut(mention: Mention, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled {
    const before = this.seen.findLast(each => each.mention.role === 'subject' && each.mention.kind !== 'thing')
    if (before && !(before.settled.side === 'child' && !before.settled.together && before.mention.kind !== 'you')) return before.settled.side === 'other' && before.sentence === this.sentence ? before.settled : this.ask({ ...mention, to: mention.from + 1 }, doubts, [...this.about.children.map((_, at) => `child:${at}`), before.settled.side === 'other' ? before.settled.key : 'other'])
    const others = this.seen.some(each => each.settled.side === 'other' && each.mention.kind !== 'thing' && each.mention.role === 'subject')
    const named = parts.mentions.some(each => each.kind === 'child' || each.kind === 'child-noun')
    if (this.about.children.length > 1 || others || saysYou || parts.clauses[0]!.verbs.length === 0 || named || this.dropsArticles(mention)) return this.ask({ ...mention, to: mention.from + 1 }, doubts, [...this.about.children.map((_, at) => `child:${at}`), 'other'])
    return child(0)
  }

  /** `turned face to wall`: more is left out than the subject. */
  private dropsArticles({ from }: Mention): boolean {
    const sentence = this.tokens[from]!.sentence
    for (let at = from + 1; this.tokens[at]?.sentence === sentence; at++) {
      const { lower, kind } = this.tokens[at]!
      const before = this.tokens[at - 1]!
      if (kind !== 'word' || !(kindsOf(lower) & is.thing) && !bodyParts.has(lower) || lower.endsWith('s') || withoutArticle.has(lower)) continue
      if (kindsOf(before.lower) & (is.prep | is.past | is.third | is.base | is.ing) && this.tokens[at + 1]?.kind !== 'word') return true
      if (kindsOf(before.lower) & (is.past | is.third | is.ing) && /^(?:to|in|on|with|at)$/.test(this.tokens[at + 1]?.lower ?? '')) return true
    }
    return false
  }

  private isSideOf(key: string, kind: 'parent' | 'grandparent' | 'uncle' | 'sibling'): boolean {
    if (key.startsWith('group:')) return key.slice(6).split('+').every(each => this.isSideOf(each, kind))
    if (key === 'people:parents' || key === 'people:grandparents') return key === `people:${kind}s`
    const who = key.startsWith('kin:') ? key.slice(4) : kinOf(lastWord(this.personOf(key)?.relationship ?? ''))?.who ?? ''
    if (key.startsWith('person:') && /partner|boyfriend|girlfriend|\bex\b|['’]s\b/.test(this.personOf(key)?.relationship ?? '')) return false
    return (kind === 'parent' ? /^(?:mother|father|stepfather|stepmother)$/ : kind === 'grandparent' ? /^grand(?:mother|father)$/ : kind === 'uncle' ? /^(?:aunt|uncle)$/ : /^(?:brother|sister)$/).test(who)
  }

  private personOf(key: string): About['people'][number] | undefined { return key.startsWith('person:') ? this.about.people[Number(key.slice(7))] : undefined }

  private pronounOf(at: number): KnownPerson['pronoun'] | 'any' { return this.names.known[at]?.pronoun ?? 'any' }

  private pronoun(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled {
    const local = this.localSubject(mention, parts)
    const subject = local && settled.get(local)
    if (mention.role === 'self' && subject && local.kind !== 'thing' && fits(this.genderOf(local), local.many, mention.of)) return subject
    const scores = new Map<string, { score: number; settled: Settled }>()
    const give = (to: Settled, score: number): void => {
      const known = scores.get(to.key)
      if (score > 0 && (!known || known.score < score)) scores.set(to.key, { score, settled: to })
    }
    let childSeen = false
    for (const seen of this.seen) {
      if (seen.settled.side === 'child' && !seen.mention.many || bareKin.has(seen.mention.head)) childSeen = true
      if (saysYou && seen.settled.side === 'child') continue
      if (mention.role === 'oblique' && seen.mention.to === mention.from - 1) continue
      if (seen.mention.kind === 'thing' && mention.role === 'owner' && isKin(this.tokens[mention.to]?.lower ?? '')) continue
      if (mention.clause.kind === 'aside' && mention.role === 'subject' && seen.mention === mention.clause.before?.subject) continue
      if (seen.settled.side === 'child' && seen.settled.children.some(at => this.isNamedLater(mention, parts, at))) continue
      give(seen.settled, this.scoreOf(seen, mention, local, subject))
    }
    const wide = mention.of === 'they'
    if (!saysYou) for (let at = 0; at < this.about.children.length; at++) {
      const known = scores.get(`child:${at}`)
      const mayBe = this.pronounOf(at) === mention.of || (this.pronounOf(at) === 'any' && !wide)
      if (!mayBe || this.isNamedLater(mention, parts, at) || (mention.role === 'object' || mention.role === 'oblique') && subject?.key === `child:${at}`) continue
      if (known) known.score += this.isTopic(at) ? (this.seen.some(each => each.settled.key === `child:${at}` && each.sentence === this.sentence) ? topic : 0.3) : 0
      else give(child(at), this.sentence === 0 && this.seen.every(each => each.mention.kind === 'thing' || each.mention.from > mention.from) ? 4 : this.about.children.length > 1 && this.sentence > 0 ? 0.3 : this.isSpokenTo() ? 0.2 : this.sentence === 0 ? 1.2 : topic)
    }
    if (wide && this.about.children.length > 1 && !saysYou && !scores.has('children') && this.sentence === 0) give({ side: 'child', key: 'children', children: this.about.children.map((_, at) => at), together: false }, 1)
    this.lower(scores, mention, settled)
    this.liked(scores, mention, subject)
    if (this.isDoubtfulStart(mention) && this.seen.length === 0) return this.ask(mention, doubts, [...this.about.children.map((_, at) => `child:${at}`), 'other'])
    const order = [...scores.values()].sort((a, b) => b.score - a.score)
    const best = order[0]
    if (!best && !wide && !saysYou && subject?.side === 'child' && (mention.role === 'object' || mention.role === 'oblique')) return this.ask(mention, doubts, [subject.key, 'other'])
    if (!best) return this.nobody(mention, doubts, saysYou)
    const sole = this.about.children.length === 1
    const rival = order.find(each => classOf(each.settled, sole) !== classOf(best.settled, sole))
    if (best.settled.side === 'other' && rival?.settled.side === 'child' && this.isSpokenTo() && !this.seen.some(each => each.settled.side === 'child' && each.mention.kind !== 'you' && each.mention.kind !== 'called-out')) return best.settled
    if (best.settled.side === 'child' && rival && rival.settled.side !== 'child' && this.isSpokenTo() && !this.seen.some(each => each.sentence === this.sentence && each.settled.side === 'child')) return rival.settled
    if (best.settled.side === 'child' && !best.settled.together && !childSeen && this.sentence > 0 && rival) return rival.settled
    if (rival && best.score < (wide && this.about.children.some((_, at) => this.pronounOf(at) === 'they') ? safelyThey : safely) * rival.score * (rival.settled.side === 'asked' ? 0.5 : 1)) return this.ask(mention, doubts, order.slice(0, 4).map(each => (each.settled.together ? 'together' : each.settled.side === 'asked' ? 'other' : each.settled.key)))
    if (best.settled.side === 'other' && mention.of && mention.of !== 'any' && mention.of !== 'they') this.learnt.set(best.settled.key, mention.of)
    return best.settled
  }

  /** `likes her cooking`: as likely somebody else’s as one’s own. */
  private liked(scores: Map<string, { score: number; settled: Settled }>, mention: Mention, subject: Settled | undefined): void {
    const next = this.ownedBy(mention)
    const own = scores.get(subject?.key ?? '')
    if (!own || mention.role !== 'owner' || !likingVerbs.has(this.tokens[mention.clause.verbs.at(-1) ?? mention.from]!.lower) || ownThings.has(next) || childKin.has(next) || this.tokens[mention.to]?.lower === 'own' || kinOf(next)) return
    own.score = Math.min(own.score, 1)
  }

  /** What somebody knows or sees is as likely about somebody else: `she knows she has been drinking`. */
  private lower(scores: Map<string, { score: number; settled: Settled }>, { role, clause, of }: Mention, settled: ReadonlyMap<Mention, Settled>): void {
    const knower = clause.kind === 'complement' ? clause.parent : undefined
    if (role !== 'subject' || !knower?.subject || knower.saying !== 'say' || !knowingVerbs.has(knower.lastVerb)) return
    const own = scores.get(settled.get(knower.subject)?.key ?? '')
    if (own) own.score = Math.min(own.score, of === 'they' ? 1.8 : 2.2)
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
    return /^(?:does|is|has|was|did|had)n't$/.test(this.tokens[mention.from - 1]?.lower ?? '') && this.tokens[mention.from - 1]!.first && this.about.people.length > 0
  }

  /** The child was the first to be spoken of in this sentence or the one before. */
  private isTopic(at: number): boolean {
    const first = this.seen.find(each => each.sentence >= this.sentence - 1 && each.mention.kind !== 'thing' && !(each.mention.kind === 'you' && each.mention.role === 'owner'))
    return first?.settled.key === `child:${at}` && first.mention.kind !== 'you' && first.mention.kind !== 'called-out'
  }

  /** The text has just spoken to the child. */
  private isSpokenTo(): boolean { return this.seen.some(each => each.mention.kind === 'you' || each.mention.kind === 'called-out') }

  /** A *they* with nobody before it, or somebody who cannot be told. */
  private nobody(mention: Mention, doubts: Doubt[], saysYou: boolean): Settled {
    if (mention.of !== 'they' || saysYou) return other('somebody')
    const children = this.seen.filter(each => each.settled.side === 'child' && each.sentence >= this.sentence - 1)
    if (children.length === 0) return other('somebody')
    const people = this.seen.filter(each => each.settled.side === 'other' && each.mention.kind !== 'thing' && each.sentence >= this.sentence - 1)
    if (people.length === 0) return other('somebody')
    const kin = isKin(this.tokens[mention.to]?.lower ?? '')
    const sibling = people.some(each => /^(?:brother|sister)$/.test(each.settled.key.startsWith('kin:') ? each.settled.key.slice(4) : kinOf(lastWord(this.personOf(each.settled.key)?.relationship ?? ''))?.who ?? ''))
    const ofThem = this.tokens[mention.from - 1]?.lower === 'of' && /^(?:two|both)$/.test(this.tokens[mention.from - 2]?.lower ?? '')
    if (ofThem && new Set(people.map(each => each.settled.key)).size === 1) return { side: 'child', key: 'together', children: [children[0]!.settled.children[0] ?? 0], together: true }
    if (mention.role === 'owner' && kin && sibling) return { side: 'child', key: 'together', children: [children[0]!.settled.children[0] ?? 0], together: true }
    return this.ask(mention, doubts, ['together', 'other'])
  }

  private genderOf(mention: Mention): Mention['of'] { return this.learnt.get(mention.key) ?? mention.of }

  private scoreOf(seen: Seen, pronoun: Mention, local: Mention | undefined, subject: Settled | undefined): number {
    const { mention, settled } = seen
    let likeness = this.likeness(mention, pronoun, settled)
    if (likeness === 0) return 0
    const reflexive = pronoun.role === 'object' || pronoun.role === 'oblique'
    if (reflexive && subject && (settled.key === subject.key || subject.key.startsWith('group:') && subject.key.slice(6).split('+').includes(settled.key)) && !this.isTakenAlong(pronoun)) return 0
    if (reflexive && seen.sentence === this.sentence && subject && settled.together && settled.children.some(at => subject.children.includes(at))) return 0
    if (settled.side === 'other' && pronoun.role === 'owner' && childThings.has(this.ownedBy(pronoun)) && isGrown(settled.key)) likeness *= 0.35
    if (settled.side === 'other' && pronoun.role === 'owner' && isGrown(settled.key) && this.isParentOnFile(this.ownedBy(pronoun))) likeness *= 0.6
    if (settled.side === 'other' && pronoun.role === 'subject' && isGrown(settled.key) && this.isOfChildhood(pronoun)) likeness *= 0.45
    if (mention.of === 'any' && settled.side === 'other' && pronoun.clause.kind === 'complement' && pronoun.clause.parent?.subject === mention && mention.owner && pronoun.role === 'subject') likeness *= 0.5
    const weight = mention.role === 'subject' ? 3 : mention.role === 'object' ? 1.9 : mention.role === 'oblique' && seen.sentence !== this.sentence && this.tokens[mention.from - 1]?.lower === 'with' ? 3.2 : mention.role === 'owner' && mention.to < this.tokens.length && this.isNested(mention) ? 0.9 : 1.6
    if (seen.sentence !== this.sentence) {
      const away = seen.sentence !== this.sentence - 1 ? 0.3 : mention.many && mention.kind !== 'thing' ? 1 : mention.role !== 'subject' ? 0.55 : pronoun.clause.kind === 'complement' && pronoun.clause.parent?.saying === 'say' ? 0.9 : 0.65
      const main = mention.role === 'subject' && (mention.clause.kind === 'root' || mention.clause.kind === 'coordinate') ? 1.2 : 1
      return likeness * weight * away * main * (seen.paragraph === this.paragraph ? 1 : 0.6) * (mention.kind === 'you' ? 0.3 : 1)
    }
    if (mention.clause === pronoun.clause || mention === local) return likeness * this.inOneClause(mention, pronoun, local, weight)
    const { clause } = pronoun
    const distance = Math.max(0.5, 1 - 0.12 * Math.max(0, clause.index - mention.clause.index - 1))
    return likeness * (weight * distance + this.joined(mention, clause, pronoun))
  }

  private inOneClause(mention: Mention, pronoun: Mention, local: Mention | undefined, weight: number): number {
    if (pronoun.role !== 'owner') return weight
    if (mention.kind === 'pronoun' && mention.to === pronoun.from) return 9 // `gives her her bottle`
    if (mention.kind === 'pronoun' && mention.role === 'owner' && mention.of === pronoun.of && this.isListed(mention, pronoun)) return 5
    const next = this.ownedBy(pronoun)
    const verb = this.tokens[pronoun.from - 1]?.lower ?? ''
    if (mention === local) return Math.max(3, weight) + (this.tokens[pronoun.to]?.lower === 'own' ? 4 : bodyParts.has(next) && this.touches(pronoun) ? -0.5 : ownThings.has(next) ? 2 : 1.2)
    if (mention.role === 'object' && /^(?:by|on|in|across|round|around|off|over)$/.test(verb) && bodyParts.has(next)) return weight + (verb === 'by' ? 8 : 1.5)
    return weight + (bodyParts.has(next) && this.touches(pronoun) ? 1 : 0)
  }

  /** `her phone, her blanket and her dog`: all of one owner. */
  private isListed(first: Mention, { from }: Mention): boolean {
    return from - first.to < 5 && (this.tokens[from - 1]?.text === ',' || this.tokens[from - 1]?.lower === 'and') && !this.tokens.slice(first.to, from).some(each => kindsOf(each.lower) & (is.prep | is.wh))
  }

  /** `she was two`, `he was a baby`, `she was born`. */
  private isOfChildhood({ to }: Mention): boolean {
    if (!/^(?:was|is|turned|were)$/.test(this.tokens[to]?.lower ?? '')) return false
    const next = this.tokens[to + 1]?.lower ?? ''
    return /^(?:born|little|small|tiny|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])$/.test(next) || (next === 'a' && /^(?:baby|toddler|little)$/.test(this.tokens[to + 2]?.lower ?? ''))
  }

  /** Whose work it is to speak of the child. */
  private isProfessional({ key }: Mention): boolean { const known = this.names.known.find(who => who.key === key); return known?.person !== undefined && this.about.people[known.person]!.role !== undefined }

  private isParentOnFile(word: string): boolean {
    const who = kinOf(word)?.who
    return (who === 'mother' || who === 'father') && this.names.known.some(each => each.key === `kin:${who}`)
  }

  private touches(pronoun: Mention): boolean { return touchingVerbs.has(this.tokens[pronoun.from - 1]?.lower ?? '') || touchingVerbs.has(this.tokens[pronoun.from - 2]?.lower ?? '') || touchingVerbs.has(this.tokens[pronoun.from - 3]?.lower ?? '') }

  /** The thing owned, over an adjective. */
  private ownedBy(pronoun: Mention): string {
    const next = bare(this.tokens[pronoun.to]?.lower ?? '')
    return kindsOf(next) & is.adj || next === 'own' ? bare(this.tokens[pronoun.to + 1]?.lower ?? '') : next
  }

  private joined(mention: Mention, clause: Clause, pronoun: Mention): number {
    const parent = clause.kind === 'coordinate' && !clause.parent ? undefined : clause.parent
    let more = 0
    if (parent === mention.clause && clause.kind !== 'adverbial') {
      const isSubject = mention.clause.subject === mention
      if (mention.clause.saying === 'ask') more += mention.role === 'object' ? 3 : isSubject ? -1 : 0
      else if (mention.clause.saying === 'tell') more += mention.role === 'object' ? (tellingVerbs.has(this.tokens[mention.to]?.lower ?? '') ? 3 : 0.8) : isSubject ? (mention.clause.object ? 0.5 : 1.8) : 0
      else if (mention.clause.saying === 'say' && isSubject) more += knowingVerbs.has(mention.clause.lastVerb) ? -1 : this.isProfessional(mention) && mention.clause.object?.child !== undefined ? -0.3 : 1.8
    }
    if (more > 0 && pronoun.role === 'subject' && this.isCutShort(pronoun)) more = 0
    if (clause.before === mention.clause && pronoun.role === 'subject' && mention.role === 'subject' && clause.kind === 'coordinate') more += clause.opener === 'and' || clause.opener === ',' ? 2 : clause.before.object ? 0.5 : 1.5
    if (pronoun.role === 'subject' && mention.role === 'owner' && clause.kind === 'complement' && mention.clause.subject?.owner === mention) more += 1.5
    if (pronoun.role === 'owner' && parent === mention.clause && mention.clause.subject === mention && bodyParts.has(this.ownedBy(pronoun))) more += 1
    if (clause.opener === 'than' && clause.before === mention.clause && mention.role === 'subject') more += 2.5
    if (pronoun.role === 'subject' && clause.kind === 'coordinate' && /^(?:but|so|or)$/.test(clause.opener) && clause.before === mention.clause && clause.before.object && this.tokens[clause.before.object.from - 1]?.lower !== 'than') more += mention.role === 'subject' ? -0.8 : mention.role === 'owner' ? 0 : 0.8
    if (clause.kind === 'adverbial' && /^(?:because|since|as|so that)$/.test(clause.opener) && mention.role !== 'subject' && mention.role !== 'owner') more += 0.8
    return more
  }

  /** `says he has.` answers what somebody else said. */
  private isCutShort({ to }: Mention): boolean { return auxiliaries.has(this.tokens[to]?.lower ?? '') && this.tokens[to + 1]?.kind === 'punctuation' }

  private isNested(mention: Mention): boolean { return this.tokens[mention.to]?.lower.endsWith("'s") ?? false }

  /** `took the bag with him`: one's own self may stand after *with*. */
  private isTakenAlong(pronoun: Mention): boolean {
    if (pronoun.role === 'oblique' && /^(?:around|about|behind|beside|near|round)$/.test(this.tokens[pronoun.from - 1]?.lower ?? '') && kindsOf(this.tokens[pronoun.from - 2]?.lower ?? '') & (is.noun | is.thing)) return true
    return pronoun.role === 'oblique' && /^(?:with|behind|near|around|past|beside|round|before)$/.test(this.tokens[pronoun.from - 1]?.lower ?? '') && /^(?:t[ao]k|carr|br(?:ing|ought)|ha[sdv]|close|put|look|ke[ep])/.test(pronoun.clause.lastVerb)
  }

  private likeness(mention: Mention, pronoun: Mention, settled: Settled): number {
    const of = this.learnt.get(settled.key) ?? mention.of
    if (mention.kind === 'me' || mention.kind === 'left-out' && settled.side !== 'child') return 0
    if (pronoun.of === 'they') {
      if (this.tokens[pronoun.from]!.lower === 'themself') return mention.many ? 0 : of === 'they' ? 1 : 0
      if (mention.many) return mention.kind === 'thing' ? (this.isOfPeople(pronoun) ? 0.25 : 0.7) : 1
      if (of === 'they') return 1
      if (mention.kind === 'child-noun') return 0.9
      return of === 'any' && settled.side === 'other' && (mention.kind === 'noun' || mention.kind === 'person') ? 0.4 : 0
    }
    if (mention.many) return 0
    if (mention.kind === 'called-out') return of === pronoun.of ? 0.15 : 0
    if (mention.kind === 'you' && settled.children.length > 1) return 0
    if (mention.kind === 'you') return this.about.children.some((_, at) => settled.children.includes(at) && fits(this.pronounOf(at), false, pronoun.of)) ? 1 : 0
    return of === pronoun.of ? 1 : of === 'any' || of === undefined ? 0.75 : 0
  }

  /** Only people are upset, and only people say and want. */
  private isOfPeople(pronoun: Mention): boolean {
    const verb = (pronoun.role === 'subject' ? this.tokens[pronoun.to] : this.tokens[pronoun.from - 1])?.lower ?? ''
    return sayingVerbs.has(verb) || tellingVerbs.has(verb) || askingVerbs.has(verb) || livingVerbs.has(verb)
  }

  /** Who does what the nearest verb says: in `told her to brush her hair` the one who was told. */
  private localSubject(pronoun: Mention, parts: Parts): Mention | undefined {
    const { clause } = pronoun
    const last = clause.verbs.at(-1) ?? clause.from
    let verb = -1
    for (let at = pronoun.from - 1; at > last && at > pronoun.from - 8; at--) {
      const { lower } = this.tokens[at]!
      const before = this.tokens[at - 1]?.lower ?? ''
      const kinds = kindsOf(lower)
      if (kinds & is.ing && !(kinds & is.thing) || kinds & is.base && (before === 'to' || parts.mentions.some(each => each.to === at && each.role === 'object'))) { verb = at; break }
    }
    if (verb > 0) {
      const implied = parts.mentions.findLast(each => each.clause === clause && each.to <= verb && each.from > last && each !== pronoun && (each.role === 'object' || each.role === 'oblique') && each.kind !== 'thing')
      if (implied) return implied
    }
    return clause.subject
  }
}

/** Things that stand without an article. */
const withoutArticle = new Set('school bed home nursery college church tea dinner lunch breakfast supper work hair money life sleep appetite speech eating drinking smoking gambling temper anxiety anger health bath medicine'.split(' '))

/** What only people do, or have done to them. */
const livingVerbs = new Set('upset upsets upsetting scare scares scared frighten frightens frightened worry worries worried annoy annoys annoyed comfort comforts comforted help helps helped let lets invite invites invited want wants wanted love loves loved like likes liked live lives lived sleep sleeps slept cry cried miss missed argue argued met meet knock knocked'.split(' '))

const isGrown = (key: string): boolean => /^kin:(?:mother|father|grandmother|grandfather|aunt|uncle|stepmother|stepfather|partner|professional|carer)$/.test(key)

const isKin = (lower: string): boolean => kinOf(bare(lower)) !== undefined || /^(?:parents|grandparents)(?:'s?)?$/.test(lower)

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? ''
const classOf = (settled: Settled, sole: boolean): string => (settled.side === 'child' && !sole ? settled.key : settled.side)
const fits = (of: Mention['of'], many: boolean, pronoun: Mention['of']): boolean => (many ? pronoun === 'they' : of === pronoun || of === 'any' || of === undefined)
