import type { About } from '../about.ts'
import { childNounAt } from '../text/child-nouns.ts'
import { isCalledOut } from '../text/called-out.ts'
import { type KnownPerson, type NameHit, type Names, bare, isPossessive, isTitle } from '../text/names.ts'
import { isPlaceWord } from '../text/places.ts'
import { isOwner, pronounOf } from '../text/pronouns.ts'
import type { Reading, Sentence, Token } from '../text/reading.ts'
import { adverbs, alsoPrepositions, askingVerbs, auxiliaries, childKin, ditransitives, kinAdjectives, linkers, modals, personNouns, questionWords, sayingVerbs, subordinators, tellingVerbs } from '../words/clause-words.ts'
import { isFirstName, usualPronounOf } from '../words/first-names.ts'
import { kinOf, peopleWords } from '../words/kin.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { finiteOf } from './verb-forms.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), be: bit('be'), conj: bit('conj'), det: bit('det'), have: bit('have'), ing: bit('ing'), modal: bit('modal'), noun: bit('noun'), object: bit('object'), participle: bit('participle'), past: bit('past'), people: bit('people'), poss: bit('poss'), prep: bit('prep'), state: bit('state'), thing: bit('thing'), third: bit('third'), thirdOnly: bit('thirdOnly'), unit: bit('unit'), units: bit('units') }

export type Pronoun = 'he' | 'she' | 'they'
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'self'

/** A stretch of a sentence with one subject. */
export interface Clause {
  readonly index: number
  readonly kind: 'root' | 'complement' | 'relative' | 'adverbial' | 'coordinate' | 'aside'
  readonly parent: Clause | undefined
  /** For a coordinate clause the one it goes on from. */
  readonly before: Clause | undefined
  /** The word that opens it. */
  readonly opener: string
  readonly from: number
  subject: Mention | undefined
  /** It has a subject that is nobody: `the meeting was`. */
  hasSubject: boolean
  /** Indexes of its finite verbs: the first, and those joined to it. */
  readonly verbs: number[]
  object: Mention | undefined
  /** The last verb of saying, telling or asking. */
  saying: 'say' | 'tell' | 'ask' | undefined
  lastVerb: string
}

/** A place where somebody is spoken of. `from` and `to` are indexes into the tokens, `to` exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly kind: 'child' | 'child-noun' | 'pronoun' | 'you' | 'person' | 'noun' | 'thing' | 'called-out' | 'group' | 'me' | 'left-out'
  readonly of: Pronoun | 'any' | undefined
  readonly many: boolean
  readonly key: string
  readonly child: number | undefined
  readonly clause: Clause
  role: Role
  /** Whose it is: `his` in `his sister`. */
  readonly owner: Mention | undefined
  readonly members: readonly Mention[]
  /** For a noun: its head, in lower case. */
  readonly head: string
  /** Contracted with its verb: `Ella’s tired`. */
  readonly contracted: boolean
}

export interface Parts { readonly mentions: readonly Mention[]; readonly clauses: readonly Clause[] }

/** Past forms that begin a note about somebody who is not named. */
const noteVerbs = new Set('presented declined refused appeared seemed said told became went came was is has had did wanted engaged attended arrived slept ate played cried smiled talked spoke showed started stopped denied stated disclosed expressed enjoyed struggled remained returned felt described explained shared got made took left'.split(' '))
const subjects = new Set(['he', 'she', 'they', 'i', 'we'])
const closing = new Set([';', ':', '–', '—', '(', ')'])

/** Takes a sentence apart: its clauses, and who is spoken of where. */
export const partsIn = (reading: Reading, names: Names, sentence: Sentence, speaksToChild: boolean): Parts => new Parting(reading, names, sentence, speaksToChild).parts()

class Parting {
  private readonly tokens: readonly Token[]
  private readonly about: About
  private readonly mentions: Mention[] = []
  private readonly clauses: Clause[] = []
  private cur: Clause
  /** The clause to go back to after an aside. */
  private back: { readonly clause: Clause; readonly at: number } | undefined
  private at: number
  private readonly names: Names
  private readonly sentence: Sentence
  private readonly speaksToChild: boolean
  private readonly says: boolean
  /** Clauses whose subject is *it*, *this* or *that*. */
  private readonly things = new Set<Clause>()

  constructor(reading: Reading, names: Names, sentence: Sentence, speaksToChild: boolean) {
    this.names = names
    this.sentence = sentence
    this.speaksToChild = speaksToChild
    this.tokens = reading.tokens
    this.about = reading.about
    this.at = sentence.from
    this.cur = this.open('root', undefined, '')
    let says = false
    for (let at = sentence.from; at < sentence.to; at++) if (!this.tokens[at]!.quoted && /^(?:you|your|yours|you'\w+)$/.test(this.tokens[at]!.lower)) { says = true; break }
    this.says = says
  }

  parts(): Parts {
    this.leftOut()
    while (this.at < this.sentence.to) {
      const before = this.at
      this.step()
      if (this.at <= before) this.at = before + 1
    }
    return { mentions: this.mentions, clauses: this.clauses }
  }

  /** Notes leave the subject out: `Reports no worries; wants to stay.` */
  private leftOut(): void {
    const token = this.token(this.at)
    if (token?.kind !== 'word' || token.quoted || this.cur.hasSubject || this.isSubjectLeftOut(token.lower, this.at) !== true) return
    if (this.nameAt(this.at)) return
    this.add({ from: this.at, to: this.at, kind: 'left-out', of: 'any', many: false, key: 'left-out', child: undefined, possessive: false, head: '', role: 'subject' })
    this.cur.verbs.push(this.at)
    this.noteVerb(token.lower)
    this.at++
  }

  private isSubjectLeftOut(lower: string, at: number): boolean {
    const next = this.token(at + 1)
    if (!next || next.kind === 'punctuation' && next.text !== ',') return false
    if (auxiliaries.has(lower) && (subjects.has(next.lower) || /^(?:you|it|this|that|there|anyone|everyone|the|your|his|her|their|my|our)$/.test(next.lower) || isNameLike(next) || kinOf(bare(next.lower)))) return false
    if (noteVerbs.has(lower)) return true
    if (/(?:n't|cannot)$/.test(lower) || modals.has(lower)) return (kindsOf(next.lower) & (is.base | is.ing)) !== 0 && next.text === next.lower || /^(?:not|be|always|like|even|only|really|usually|often)$/.test(next.lower)
    return (kindsOf(lower) & is.thirdOnly) !== 0 || /^(?:wants|likes|feels|hopes|plays|hates|loves|walks|talks|needs|fears|worries|refuses|reports|states|sleeps|cries|shouts|works|lives)$/.test(lower) && !(kindsOf(next.lower) & is.modal) && finiteOf(next.lower) !== 'aux'
  }

  private token(at: number): Token | undefined { return at >= this.sentence.from && at < this.sentence.to ? this.tokens[at] : undefined }
  private lower(at: number): string { return this.token(at)?.lower ?? '' }

  private open(kind: Clause['kind'], parent: Clause | undefined, opener: string, before?: Clause): Clause {
    const clause: Clause = { index: this.clauses.length, kind, parent, before, opener, from: this.at, subject: undefined, hasSubject: false, verbs: [], object: undefined, saying: undefined, lastVerb: '' }
    this.clauses.push(clause)
    this.cur = clause
    return clause
  }

  private step(): void {
    const token = this.tokens[this.at]!
    if (this.back && this.at >= this.back.at) { this.cur = this.back.clause; this.back = undefined }
    if (token.quoted) { this.at++; return }
    if (token.kind === 'punctuation') { this.mark(token); return }
    if (token.kind === 'number') { this.at++; return }
    const next = this.at + 1
    switch (token.lower) {
      case 'that': this.that(); return
      case 'who': case 'whom': case 'whose': case 'which': this.relative(token.lower); return
      default:
    }
    if (questionWords.has(token.lower) && (this.cur.saying !== undefined || this.cur.kind === 'complement') && this.cur.verbs.length > 0 && (token.lower !== 'when' && token.lower !== 'if' || this.cur.saying === 'ask' && token.lower === 'if')) {
      this.open('complement', this.cur, token.lower)
      this.at = next
      return
    }
    if (linkers.has(token.lower)) { this.link(token.lower); return }
    if (subordinators.has(token.lower) || ((token.lower === 'what' || token.lower === 'where' || token.lower === 'how' || token.lower === 'why') && this.cur.verbs.length > 0)) {
      if (!alsoPrepositions.has(token.lower) || this.startsClause(next)) this.open('adverbial', this.cur, token.lower, this.cur)
      this.at = next
      return
    }
    if (/^(?:it|this|that|there|these|those)(?:'s|'d|'ll)?$/.test(token.lower) && this.thing(token)) return
    if (this.saysSomething()) this.open('complement', this.cur, '')
    if (this.mention()) return
    this.verb(token)
    this.at++
  }

  /** `said no one had …`, `thinks school is …`: a clause begins right after a verb of saying. */
  private saysSomething(): boolean {
    const { verbs, saying, lastVerb, kind, parent } = this.cur
    if (kind === 'relative' && parent?.hasSubject && parent.verbs.length === 0) return false
    const before = this.lower(this.at - 1)
    return saying !== undefined && this.cur.subject !== undefined && verbs.length > 0 && (before === lastVerb && sayingVerbs.has(before) || saying === 'tell' && /^(?:me|us|him|them)$/.test(before)) && kindsOf(this.lower(this.at)) !== is.adv && this.nounThenFinite(this.at)
  }

  /** *It* has a verb of its own and is nobody. */
  private thing(token: Token): boolean {
    const shortened = token.lower.includes("'")
    if (!shortened && !this.finiteAt(this.at + 1) && !(this.isMaybe(this.at + 1))) return false
    if (this.cur.verbs.length > 0 && !this.isInverted(this.at)) this.open(this.cur.saying ? 'complement' : 'relative', this.cur, '')
    this.cur.hasSubject = true
    this.things.add(this.cur)
    if (shortened) this.cur.verbs.push(this.at)
    this.at++
    return true
  }

  private mark(token: Token): void {
    this.at++
    if (token.text === ',') { this.comma(); return }
    if (!closing.has(token.text)) return
    if (token.text === ')') return
    const end = token.text === '(' ? this.bracketEnd() : undefined
    if (end !== undefined) {
      const clause = this.back ? this.back.clause : this.cur
      this.open('aside', clause, '(', clause)
      this.back = { clause, at: end }
      return
    }
    this.open('coordinate', undefined, token.text, this.cur)
    if (token.text === ';') this.leftOut()
  }

  /** The index after the closing bracket. */
  private bracketEnd(): number | undefined {
    for (let at = this.at; at < this.at + 30; at++) {
      const token = this.token(at)
      if (!token) return undefined
      if (token.text === ')') return at + 1
    }
    return undefined
  }

  private comma(): void {
    const aside = this.asideEnd()
    if (aside !== undefined) {
      const clause = this.cur
      this.open('aside', clause, ',', clause)
      this.back = { clause, at: aside }
      return
    }
    let at = this.at
    while (adverbs.has(this.lower(at)) && at < this.at + 3) at++
    const finite = this.finiteAt(at)
    const cur = this.cur
    if (finite === 'aux' && this.isTag(at) && cur.verbs.length > 0) {
      this.at = at
      this.open('coordinate', undefined, ',', cur).verbs.push(at)
      this.at = at + 1
      return
    }
    if (cur.kind !== 'root' && cur.kind !== 'coordinate') {
      const parent = cur.parent ?? cur.before
      if (finite && parent?.hasSubject && parent.verbs.length === 0) { this.cur = parent; return }
      if (parent && !parent.hasSubject && parent.verbs.length === 0 && this.startsClause(this.at)) { this.cur = parent; return }
    }
    if (finite === 'third' || finite === 'aux' || finite === 'past') {
      const lower = this.lower(at)
      const holder = this.holderFor(cur)
      if (holder && !modals.has(lower) && !(finite === 'third' && !this.isThirdHere(at))) { this.cur = holder; holder.verbs.push(at); this.noteVerb(lower); this.at = at + 1 }
      return
    }
    if (this.startsClause(this.at) && cur.verbs.length > 0) this.open('coordinate', cur.kind === 'complement' ? cur.parent : undefined, ',', cur)
  }

  /** `isn’t she?` */
  private isTag(at: number): boolean { return subjects.has(this.lower(at + 1)) }

  /** `, he said,` or `, Dafydd says,`: the index after its last comma. */
  private asideEnd(): number | undefined {
    for (let at = this.at + 1; at < this.at + 6; at++) {
      const token = this.token(at)
      if (token?.kind !== 'word') return undefined
      if ((sayingVerbs.has(token.lower) || tellingVerbs.has(token.lower)) && finiteOf(token.lower)) {
        const end = this.lower(at + 1) === 'me' || this.lower(at + 1) === 'us' ? at + 2 : at + 1
        return this.token(end)?.text === ',' ? end + 1 : undefined
      }
    }
    return undefined
  }

  private that(): void {
    const before = this.lower(this.at - 1)
    const next = this.at + 1
    if (this.at === this.sentence.from) { this.at = next; return }
    if (this.startsClause(next) || this.cur.saying !== undefined && !(kindsOf(this.lower(next)) & is.noun)) {
      const isNoun = this.at > this.sentence.from && !sayingVerbs.has(before) && !tellingVerbs.has(before) && !askingVerbs.has(before) && (kindsOf(before) & (is.noun | is.thing)) !== 0
      this.open(isNoun ? 'relative' : 'complement', this.cur, 'that')
    } else if (this.finiteAt(next) && this.at > this.sentence.from) {
      this.open('relative', this.cur, 'that').hasSubject = true
    }
    this.at = next
  }

  private relative(lower: string): void {
    const next = this.at + 1
    const last = this.mentions.at(-1)
    const antecedent = last && (last.to === this.at || (last.to === this.at - 1 && this.lower(this.at - 1) === ',')) ? last : undefined
    if (this.cur.verbs.length === 0 && this.cur.kind === 'root' && !antecedent && !this.cur.hasSubject && lower !== 'whose') { this.at = next; if (lower !== 'which' && !auxBeforeSubject(this.lower(next), this.lower(next + 1))) this.cur.hasSubject = true; return }
    const parent = this.cur
    if (antecedent && antecedent.role === 'subject' && !parent.hasSubject) { parent.subject = antecedent; parent.hasSubject = true }
    const clause = this.open('relative', parent, lower)
    this.at = next
    let at = next
    while (adverbs.has(this.lower(at))) at++
    if (lower === 'who' && (this.finiteAt(at) || this.isMaybe(at))) {
      clause.hasSubject = true
      clause.subject = antecedent
      clause.verbs.push(at)
      this.noteVerb(this.lower(at))
      this.at = at + 1
    }
  }

  private link(lower: string): void {
    const cur = this.cur
    let at = this.at + 1
    while (adverbs.has(this.lower(at)) || (lower !== 'so' && this.lower(at) === 'so' )) at++
    const next = this.lower(at)
    if (lower === 'so' && (next === 'that' )) { this.open('adverbial', cur, 'so that', cur); this.at = at + 1; return }
    const holder = this.inTime(this.holderFor(cur), at)
    if (/^(?:neither|nor|so)$/.test(this.lower(at - 1)) && this.finiteAt(at) === 'aux' && !subjects.has(this.lower(at - 2))) {
      this.open('coordinate', undefined, lower, cur)
      this.at = at
      return
    }
    if (lower === 'so' && !this.startsClause(this.at + 1)) { this.at++; return }
    const finite = this.finiteAt(at)
    if (finite && holder && !(this.invertedAt(at))) {
      if (finite === 'third' && !this.isThirdHere(at)) { this.at++; return }
      this.cur = holder
      holder.verbs.push(at)
      this.noteVerb(next)
      this.at = at + 1
      return
    }
    if (holder && this.isMaybe(at) && holder.verbs.length > 0 && this.isThirdHere(at)) {
      this.cur = holder
      holder.verbs.push(at)
      this.at = at + 1
      return
    }
    if (cur.verbs.length > 0 && (this.startsClause(this.at + 1) || this.invertedAt(at))) this.open('coordinate', cur.kind === 'complement' || cur.kind === 'coordinate' ? cur.parent : undefined, lower, cur)
    this.at++
  }

  /** `was he eating`, `nor has Ella`: a verb before its subject. */
  private invertedAt(at: number): boolean {
    const lower = this.lower(at)
    return (auxiliaries.has(lower) || modals.has(lower)) && (subjects.has(this.lower(at + 1)) || this.names.at(this.tokens, at + 1) !== undefined)
  }

  /** The clause that a verb without a subject of its own goes on with. */
  private holderFor(clause: Clause): Clause | undefined {
    let each: Clause | undefined = clause
    for (let steps = 0; each && steps < 6; steps++) {
      if (each.hasSubject && each.verbs.length > 0) return each
      each = each.parent ?? each.before
    }
    return undefined
  }

  /** `asked where she lives and told her`: a past goes on from a past. */
  private inTime(holder: Clause | undefined, at: number): Clause | undefined {
    let each = holder
    for (let steps = 0; each?.kind === 'complement' && steps < 3; steps++) {
      const verb = each.verbs[0]
      if (this.finiteAt(at) !== 'past' || verb === undefined || finiteOf(this.lower(verb)) !== 'third' && this.lower(verb) !== 'is') return each
      each = each.parent && this.holderFor(each.parent)
    }
    return each
  }

  private finiteAt(at: number): 'aux' | 'third' | 'past' | undefined {
    const token = this.token(at)
    if (!token || token.quoted || token.kind !== 'word') return undefined
    const finite = finiteOf(token.lower)
    return finite === 'maybe' ? undefined : finite
  }

  private isMaybe(at: number): boolean { const token = this.token(at); return token !== undefined && !token.quoted && token.kind === 'word' && token.text === token.lower && finiteOf(token.lower) === 'maybe' }

  /** After *and* a word in -s may be a noun (`fish and chips`): it is a verb when what follows shows it. */
  private isThirdHere(at: number): boolean {
    const kinds = kindsOf(this.lower(at))
    if (auxiliaries.has(this.lower(at)) || kinds & is.thirdOnly || adverbs.has(this.lower(at - 1))) return true
    const next = this.token(at + 1)
    if (this.lower(at - 1) === ',' && this.cur.verbs.at(-1) === at - 2) return true
    if (next?.kind === 'word' && !(kindsOf(next.lower) & (is.prep | is.conj | is.be | is.have | is.modal)) && !this.finiteAt(at + 1) && next.lower !== 'of') return true
    const following = next?.lower ?? ''
    if (next && kindsOf(following) & (is.det | is.poss | is.object | is.adv)) return true
    if (/^(?:to|that|up|out|down|off|away|back|into|onto|through|over|around|about|like|when|if|whether|how|what|why|because|himself|herself|themselves|themself|yourself|everything|everyone|people|things|nothing|with|after|home|well|for)$/.test(following)) return true
    const first = this.holderFor(this.cur)?.verbs[0]
    if (next?.kind === 'word' && kindsOf(following) & is.prep && first !== undefined && (finiteOf(this.lower(first)) === 'third' || /^(?:is|has|does|isn't|hasn't|doesn't)$/.test(this.lower(first))) && !(kinds & is.thing)) return true
    return (next === undefined || next.kind === 'punctuation') && this.cur.verbs.at(-1) === at - 2
  }

  /** Does a subject with its verb begin here? */
  private startsClause(at: number): boolean {
    while (adverbs.has(this.lower(at)) && !/^(?:both|all|each)$/.test(this.lower(at))) at++
    const first = this.token(at)
    if (!first || first.quoted || first.kind !== 'word') return false
    const stem = first.lower.replace(/'(?:s|d|ll|re|ve|m)$/, '')
    if (subjects.has(stem) || first.lower !== stem && /^(?:it|you|that|there)$/.test(stem)) return true
    if (/^(?:it|you|this|there|everyone|everybody|nobody|somebody|someone|that)$/.test(first.lower)) return this.finiteAt(at + 1) !== undefined || this.isMaybe(at + 1) || adverbs.has(this.lower(at + 1)) || (first.lower === 'you' && (kindsOf(this.lower(at + 1)) & is.base) !== 0)
    return this.nounThenFinite(at)
  }

  private nounThenFinite(at: number): boolean {
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

  private verb(token: Token): void {
    const { lower } = token
    const finite = finiteOf(lower)
    const before = this.lower(this.at - 1)
    const afterDet = (kindsOf(before) & (is.det | is.poss)) !== 0 || before === 'to' && finite !== 'aux'
    if (this.cur.verbs.length === 0 && !finite && kindsOf(lower) & is.base && this.cur.hasSubject && this.isAfterMany()) this.cur.verbs.push(this.at)
    if (this.cur.verbs.length === 0 && finite && !afterDet && (finite !== 'maybe' || (this.cur.subject && this.cur.subject.to >= this.at - 2))) {
      this.cur.verbs.push(this.at)
      if (!this.cur.subject && this.cur.kind !== 'root') this.cur.hasSubject = true
      else if (!this.cur.subject && this.at > this.sentence.from && !auxBeforeSubject(lower, this.lower(this.at + 1)) && this.hasNounBefore()) this.cur.hasSubject = true
    }
    else if (this.cur.kind === 'relative' && this.cur.verbs.length > 0 && (finite === 'aux' || finite === 'third') && !afterDet && this.finiteAt(this.at - 1) !== 'aux' && !linkers.has(before) && !(kindsOf(before) & (is.prep | is.adj))) {
      const { parent } = this.cur
      if (parent?.hasSubject && parent.verbs.length === 0) { this.cur = parent; parent.verbs.push(this.at) }
    }
    this.noteVerb(lower)
  }

  /** `Ella and Max live`, `the boys share`, `they eat`: the plain form after several. */
  private isAfterMany(): boolean {
    const last = this.mentions.at(-1)
    if (!last || !(last.many || last.kind === 'me' || last.kind === 'you' || last.of === 'they') || last.role !== 'subject') return false
    for (let at = last.to; at < this.at; at++) if (!adverbs.has(this.lower(at))) return false
    return true
  }

  /** Something stands before the verb that can be its subject. */
  private hasNounBefore(): boolean {
    for (let at = this.at - 1; at >= Math.max(this.cur.from, this.at - 4); at--) {
      const kinds = kindsOf(this.lower(at))
      if (kinds & (is.noun | is.thing | is.unit | is.people | is.units) || /^(?:it|this|that|there|which)$/.test(this.lower(at))) return true
    }
    return false
  }

  private noteVerb(lower: string): void {
    if (askingVerbs.has(lower)) this.cur.saying = 'ask'
    else if (tellingVerbs.has(lower)) this.cur.saying = 'tell'
    else if (sayingVerbs.has(lower)) this.cur.saying = 'say'
    if (kindsOf(lower) & (is.base | is.third | is.past | is.ing | is.participle) || finiteOf(lower)) this.cur.lastVerb = lower
  }

  /** Reads the mention that begins here, if one does. */
  private mention(): boolean {
    const at = this.at
    const token = this.tokens[at]!
    const stem = token.lower.replace(/'(?:s|d|ll|re|ve|m)$/, '')
    if (stem === 'you' || token.lower === 'your' || token.lower === 'yours' || token.lower === 'yourself') return this.you(stem)
    if (stem === 'i' || stem === 'we') return this.me()
    const pronoun = pronounOf(token.lower)
    if (pronoun) return this.pronoun(pronoun.of, pronoun.role)
    const hit = this.nameAt(at)
    if (hit) return this.name(hit)
    const noun = this.neither(at) ?? childNounAt(this.tokens, at, this.about, false)
    if (noun) {
      this.add({ from: at, to: noun.to, kind: 'child-noun', of: noun.several ? 'they' : this.childPronoun(), many: noun.several, key: noun.several ? 'children' : 'child', child: this.about.children.length === 1 ? 0 : undefined, possessive: noun.possessive, head: '' })
      return true
    }
    return this.nounMention()
  }

  /** `Neither boy`, `each girl`, where all who are addressed are boys, or girls. */
  private neither(at: number): ReturnType<typeof childNounAt> {
    const { children } = this.about
    if (children.length < 2 || !/^(?:neither|each|either)$/.test(this.lower(at))) return undefined
    const next = this.lower(at + 1)
    const fits = next === 'child' || next === 'sibling' || next === 'twin' || (/^(?:boy|brother)$/.test(next) ? children.every(each => /^he/i.test(each.pronouns)) : /^(?:girl|sister)$/.test(next) && children.every(each => /^she/i.test(each.pronouns)))
    return fits ? { to: at + 2, several: true, possessive: false, certain: true } : undefined
  }

  private childPronoun(): Pronoun | 'any' { return this.about.children.length === 1 ? this.names.known[0]?.pronoun ?? 'any' : 'any' }

  private nameAt(at: number): NameHit | undefined {
    const hit = this.names.at(this.tokens, at) ?? this.shortenedAt(at)
    if (!hit) return undefined
    const next = this.token(hit.to)
    const before = this.token(at - 1)
    if (/^(?:st|saint)$/.test(before?.lower ?? '')) return undefined
    if (next && next.start === this.tokens[hit.to - 1]!.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text) && isPlaceWord(next.lower)) return undefined
    return hit
  }

  private me(): boolean {
    const subject = this.add({ from: this.at, to: this.at + 1, kind: 'me', of: undefined, many: false, key: 'me', child: undefined, possessive: false, head: '', role: 'subject' })
    return subject !== undefined
  }

  private you(stem: string): boolean {
    const { lower } = this.tokens[this.at]!
    const isSubject = stem === 'you' && (lower !== stem || this.finiteAt(this.at + 1) !== undefined || this.cur.verbs.length === 0 || (kindsOf(this.lower(this.at + 1)) & is.base) !== 0)
    this.add({ from: this.at, to: this.at + 1, kind: 'you', of: 'any', many: false, key: 'you', child: this.about.children.length === 1 ? 0 : undefined, possessive: lower === 'your' || lower === 'yours', head: '', ...(isSubject && { role: 'subject' as const }) })
    return true
  }

  private pronoun(of: Pronoun, role: 'subject' | 'object' | 'owner' | 'self'): boolean {
    const at = this.at
    const { lower } = this.tokens[at]!
    const owner = role === 'owner' || (lower === 'her' && isOwning(this.tokens, at, this.token(at + 1)))
    const before = kindsOf(this.lower(at - 1)) & is.prep
    this.add({ from: at, to: at + 1, kind: 'pronoun', of, many: false, key: '', child: undefined, possessive: owner, head: '', role: owner ? 'owner' : role === 'object' && before ? 'oblique' : role, contracted: role === 'subject' && lower.includes("'") })
    return true
  }

  /** `Ella’d`, `Ella’ll`. */
  private shortenedAt(at: number): NameHit | undefined {
    const token = this.token(at)
    const name = token && /^(.+)'(?:d|ll)$/.exec(token.lower)?.[1]
    const who = token && name !== undefined && token.text !== token.lower ? this.names.known.find(each => each.child !== undefined && (each.parts[0]?.toLowerCase() === name || each.called?.toLowerCase() === name)) : undefined
    return who && { from: at, to: at + 1, who, form: 'first', possessive: false }
  }

  /** A subject with its verb in one word may stand here. */
  private mayHaveVerb(): boolean {
    const before = this.lower(this.at - 1)
    return this.cur.verbs.length === 0 || this.cur.saying !== undefined || before === ',' || linkers.has(before) || subordinators.has(before)
  }

  private name(hit: NameHit): boolean {
    const { who } = hit
    const contracted = /'(?:d|ll)$/.test(this.tokens[hit.to - 1]!.lower) || hit.possessive && this.mayHaveVerb() && isContracted(this.tokens, hit.to - 1, (at: number) => this.token(at))
    const possessive = hit.possessive && !contracted
    const mark = possessive && !this.tokens[hit.to - 1]!.lower.endsWith("'s")
    const to = mark ? hit.to + 1 : hit.to
    if (who.child !== undefined) {
      if (/^(?:called|named|name)$/.test(this.lower(hit.from - 1)) || (this.lower(hit.from - 1) === 'is' && this.lower(hit.from - 2) === 'name')) { this.at = to; return true }
      const out = /^you(?:r|'\w+)?$/.test(this.lower(hit.from - 1)) || !(this.lower(to) === ',' && /^(?:who|whose|whom|aged|now|his|her|their)$/.test(this.lower(to + 1))) && isCalledOut(this.tokens, hit, this.names, this.says || this.speaksToChild)
      if (out) {
        this.add({ from: hit.from, to, kind: 'called-out', of: who.pronoun ?? 'any', many: false, key: `child:${who.child}`, child: who.child, possessive: false, head: '', role: 'oblique' })
        return true
      }
    }
    this.add({ from: hit.from, to, kind: who.child === undefined ? 'person' : 'child', of: titled(this.lower(hit.from - 1)) ?? who.pronoun ?? 'any', many: false, key: who.key, child: who.child, possessive, head: '', contracted })
    return true
  }

  /** `her brother Max`, `the driver`, `Joan Tye`, `his friends`, `the shoes`. */
  private nounMention(): boolean {
    const at = this.at
    const token = this.tokens[at]!
    const word = bare(token.lower)
    const kin = kinOf(word)
    if (word === 'head' && (kinOf(bare(this.lower(at + 1))) !== undefined || !/^(?:the|new|our|deputy|acting)$/.test(this.lower(at - 1)) || this.lower(at + 1) === 'of')) return false
    if (word === 'baby' && kinOf(bare(this.lower(at + 1)))) return false
    if (kin || personNouns.has(word) || /^(?:eldest|oldest|youngest|firstborn)$/.test(word) && this.isNounAlone(at)) {
      const possessive = isPossessive(this.tokens, at) && !isContracted(this.tokens, at, index => this.token(index))
      const named = possessive ? undefined : this.nameAt(at + 1)
      const owner = this.ownerAt(at)
      if (named && named.who.child === undefined) return this.named(named, at, owner)
      const onFile = this.onFileAs(word)
      const to = possessive && !token.lower.endsWith("'s") ? at + 2 : at + 1
      const child = (childKin.has(word) || word === 'baby' || word === 'twin') && this.lower(at - 1) !== 'the' ? named?.who.child : undefined
      this.add({ from: at, to: child === undefined ? to : named!.to, kind: 'noun', of: /(?:body|one)$/.test(word) ? 'they' : child === undefined ? this.isWhatSubjectIs() ?? kin?.pronoun ?? onFile?.pronoun ?? 'any' : named!.who.pronoun ?? 'any', many: false, key: onFile?.key ?? (kin ? `kin:${kin.who}` : `noun:${word}`), child, possessive: possessive || named?.possessive === true, head: word, owner, contracted: !possessive && token.lower.endsWith("'s") })
      return true
    }
    if (peopleWords.has(word) || /^(?:boys|girls|sons|daughters|kids|children|girls|boys|cousins|tenants|lodgers|pupils|students|ladies|babies|twins|visitors|drivers|secretaries|grandsons|granddaughters|nephews|nieces|grandchildren)$/.test(word)) {
      this.add({ from: at, to: at + 1, kind: 'noun', of: 'they', many: true, key: `people:${word}`, child: undefined, possessive: token.lower.endsWith("'s") || isPossessive(this.tokens, at), head: word, owner: this.ownerAt(at) })
      return true
    }
    if (token.text !== token.lower && this.unknownName(token)) return true
    if (token.text === token.lower && token.lower.endsWith('s') && token.lower.length > 3 && (kindsOf(token.lower) & (is.thing | is.noun | is.third)) !== 0 && this.isPluralThing(at)) {
      this.add({ from: at, to: at + 1, kind: 'thing', of: 'they', many: true, key: `thing:${word}`, child: undefined, possessive: false, head: word })
      return true
    }
    return false
  }

  /** `Max is Ella’s twin`: *she* or *he* as the subject is. */
  private isWhatSubjectIs(): Mention['of'] {
    const verb = this.cur.verbs.at(-1)
    return verb !== undefined && this.at - verb < 6 && /^(?:is|was|isn't|wasn't)$/.test(this.lower(verb)) && this.cur.subject && this.cur.subject.to >= verb - 1 && this.cur.subject.of !== 'any' ? this.cur.subject.of : undefined
  }

  private isPluralThing(at: number): boolean {
    const { lower } = this.tokens[at]!
    if (/(?:ss|us|is)$/.test(lower)) return false
    const before = this.lower(at - 1)
    if (/^(?:a|an|this|that|each|every)$/.test(before) || adverbs.has(before) || kindsOf(before) & is.modal) return false
    if (this.cur.verbs.length === 0 && kindsOf(before) & (is.noun | is.thing) && !before.endsWith('s') && kindsOf(this.lower(at - 2)) & (is.det | is.poss)) return false
    if (kindsOf(lower) & is.third) return (kindsOf(before) & (is.poss | is.adj | is.prep)) !== 0 || /^(?:the|two|three|some|those|these|of|no)$/.test(before)
    return true
  }

  private named(hit: NameHit, from: number, owner: Mention | undefined): boolean {
    const possessive = hit.possessive && !isContracted(this.tokens, hit.to - 1, at => this.token(at))
    this.add({ from, to: hit.to, kind: 'person', of: titled(this.lower(from)) ?? kinOf(bare(this.lower(from)))?.pronoun ?? hit.who.pronoun ?? 'any', many: false, key: hit.who.key, child: undefined, possessive, head: '', owner, contracted: hit.possessive && !possessive })
    return true
  }

  private unknownName(token: Token): boolean {
    const at = this.at
    const word = bare(token.lower)
    const title = isTitle(word)
    const known = title ? this.nameAt(at + 1) : undefined
    if (known && known.who.child === undefined) return this.named(known, at, undefined)
    let to = at + 1
    while (to < at + 4 && isNameLike(this.token(to)) && this.tokens[to]!.start <= this.tokens[to - 1]!.end + 2) to++
    const isFirst = isFirstName(word)
    const isPerson = title ? to > at + 1 : (isFirst && !(token.first && (kindsOf(word) & is.modal) !== 0)) || (!token.first && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:said|says|told|asked|thinks|wants|rang)$/.test(this.lower(to)))
    if (!isPerson || isPlaceWord(this.lower(to - 1))) return false
    const last = this.tokens[to - 1]!
    const possessive = isPossessive(this.tokens, to - 1) && !isContracted(this.tokens, to - 1, index => this.token(index))
    this.add({ from: at, to, kind: 'person', of: titled(word) ?? usualPronounOf(word) ?? 'any', many: false, key: `name:${bare(last.lower)}`, child: undefined, possessive, head: '' })
    return true
  }

  /** `his eldest`, and not `his eldest daughter`. */
  private isNounAlone(at: number): boolean {
    const next = this.lower(at + 1)
    return this.ownerAt(at) !== undefined && (this.token(at + 1)?.kind !== 'word' || (kindsOf(next) & (is.prep | is.conj | is.adv)) !== 0 || this.finiteAt(at + 1) !== undefined || next === 'to')
  }

  /** Who of the file is *cousin*, when one is. */
  private onFileAs(word: string): KnownPerson | undefined {
    return whatTheyAre(this.names, this.about).get(word)
  }

  /** The owner that stands before a noun, over its adjectives. */
  private ownerAt(at: number): Mention | undefined {
    const last = this.mentions.at(-1)
    if (last?.role !== 'owner' || last.to > at || at - last.to > 4) return undefined
    for (let between = last.to; between < at; between++) {
      const { lower } = this.tokens[between]!
      if (!kinAdjectives.has(lower) && (kindsOf(lower) & is.adj) === 0 && !/^(?:foster|step|half|birth|next-door|school|class|form|social|key|best|late|maternal|paternal|two|three|four)$/.test(lower)) return undefined
    }
    return last
  }

  private add(what: { from: number; to: number; kind: Mention['kind']; of: Mention['of']; many: boolean; key: string; child: number | undefined; possessive: boolean; head: string; role?: Role; owner?: Mention | undefined; contracted?: boolean }): Mention {
    const role: Role = what.role ?? (what.possessive ? 'owner' : this.roleOf(what))
    const contracted = what.contracted ?? false
    const inverted = this.isInverted(what.from)
    const full = this.cur.verbs.length > 0 && !inverted
    if (role === 'subject' && !full && this.isInside(what.from, what.to)) this.open('relative', this.cur, '')
    else if (role === 'subject' && full && !(this.isTagAfterQuote())) {
      const isLead = this.cur.kind === 'adverbial' && this.cur.before && this.cur.before.verbs.length === 0 && !this.cur.before.hasSubject && this.cur.verbs.length > 0
      if (isLead) this.cur = this.cur.before!
      else this.open(this.cur.saying ? 'complement' : 'relative', this.cur, '')
    }
    const clause = this.cur
    const mention: Mention = { from: what.from, to: what.to, kind: what.kind, of: what.of, many: what.many, key: what.key, child: what.child, clause, role, owner: what.owner, members: [], head: what.head, contracted }
    this.mentions.push(mention)
    this.at = what.to
    if (role === 'subject' && (!clause.subject || clause.subject.kind === 'thing' && clause.verbs.length === 0) && what.kind !== 'called-out') { clause.subject = mention; clause.hasSubject = true; if (inverted) { /* its verb already stands */ } else if (contracted) clause.verbs.push(what.to - 1); else this.maybeVerb(mention) }
    else if ((role === 'object' || role === 'oblique') && what.kind !== 'thing') clause.object ??= mention
    this.joinGroup(mention)
    return mention
  }

  /** `The boots Ella wears are …`: right after the subject somebody with a verb of their own. */
  private isInside(from: number, to: number): boolean {
    const { subject } = this.cur
    return subject !== undefined && this.cur.verbs.length === 0 && subject.to === from && subject.kind !== 'pronoun' && (this.finiteAt(to) !== undefined || this.isMaybe(to) || this.tokens[from]!.lower.includes("'"))
  }

  /** A word in -s right after its subject is its verb, though no list knows it. */
  private maybeVerb(mention: Mention): void {
    let at = mention.to
    while (adverbs.has(this.lower(at)) && at < mention.to + 3) at++
    if (mention.clause.verbs.length === 0 && this.isMaybe(at)) { mention.clause.verbs.push(at); this.noteVerb(this.lower(at)); this.at = at + 1 }
  }

  private isInverted(from: number): boolean {
    const before = this.lower(from - 1)
    if (!auxiliaries.has(before) && !modals.has(before) || this.cur.subject || this.cur.hasSubject && (this.cur.kind === 'root' || this.things.has(this.cur)) && this.lower(from - 2) !== ',') return this.isTagAfterQuote()
    return this.cur.verbs.at(-1) === from - 1 || this.lower(from - 2) === ','
  }

  /** “…,” said Olive */
  private isTagAfterQuote(): boolean {
    const verb = this.cur.verbs[0]
    return !this.cur.subject && verb !== undefined && this.cur.verbs.length === 1 && verb === this.at - 1 && this.tokens[verb - 1]?.quoted === true
  }

  /** Subject, object, or after a preposition. */
  private roleOf({ from, to }: { readonly from: number; readonly to: number }): Role {
    let start = from
    while (start > this.cur.from && start > from - 5) {
      const { lower } = this.tokens[start - 1]!
      const last = this.mentions.at(-1)
      const isOwnersEnd = last?.role === 'owner' && last.to === start
      if (isOwnersEnd) start = last.from
      else if (kindsOf(lower) & (is.det | is.poss | is.adj) || kinAdjectives.has(lower)) start--
      else break
    }
    const before = this.lower(start - 1)
    const joined = before === 'and' || before === 'or' || before === 'nor'
    const last = this.mentions.at(-1)
    if (joined && last && last.to === start - 1 && last.role !== 'owner') return last.role
    if (this.isInverted(start)) return 'subject'
    const isOpener = start <= this.cur.from + (this.cur.opener === '' || this.cur.opener === ',' ? 0 : 1)
    if (!isOpener && kindsOf(before) & is.prep && before !== 'like') return 'oblique'
    if (!isOpener && this.cur.verbs.at(-1) === start - 1 && !this.cur.subject && !sayingVerbs.has(before) && !auxiliaries.has(before)) return 'object'
    if (this.cur.kind === 'relative' && this.cur.verbs.at(-1) === start - 1 && this.cur.parent?.hasSubject && this.cur.parent.verbs.length === 0) return 'object'
    let at = to
    while (adverbs.has(this.lower(at)) && at < to + 3) at++
    const follows = this.finiteAt(at) || this.isMaybe(at) || (this.token(at)?.text === ',' && /^(?:who|whose|whom|aged|he|she)$/.test(this.lower(at + 1)) ) || /^(?:who|and|or|nor)$/.test(this.lower(at)) && this.cur.verbs.length === 0 || (this.token(at)?.text === ',' && this.cur.verbs.length === 0)
    return follows || this.cur.verbs.length === 0 && !this.cur.hasSubject ? 'subject' : 'object'
  }

  /** `Ella and her brother Max`: the last is in, and they are one group. */
  private joinGroup(second: Mention): void {
    if (second.kind === 'thing' || second.kind === 'called-out' || second.role === 'owner' && (second.kind === 'pronoun' || second.kind === 'you') || second.kind === 'group') return
    let end = second.from
    if (second.owner) end = second.owner.from
    while (end > this.sentence.from && (kindsOf(this.lower(end - 1)) & (is.det | is.poss | is.adj) || kinAdjectives.has(this.lower(end - 1)))) end--
    const joiner = this.lower(end - 1)
    if (joiner !== 'and' && joiner !== '&' && joiner !== 'or' && joiner !== 'nor') return
    const commaBefore = this.lower(end - 2) === ',' ? 1 : 0
    const first = this.mentions.findLast(each => each.to === end - 1 - commaBefore && each !== second)
    if (!first || first.kind === 'thing' || first.kind === 'called-out' || first.clause !== second.clause && !first.members.length) return
    if (first.role === 'owner' && second.role !== 'owner' || commaBefore && first.kind === 'pronoun') return
    const members = first.kind === 'group' ? [...first.members, second] : [first, second]
    const third = commaBefore || this.mentions.findLast(each => each.to === first.from - 1 && this.lower(first.from - 1) === ',')
    if (third && typeof third !== 'number' && !members.includes(third) && third.kind !== 'called-out' && third.kind !== 'thing') members.unshift(third)
    this.mentions.push({ from: members[0]!.from, to: second.to, kind: 'group', of: 'they', many: true, key: `group:${members.map(each => each.key).join('+')}`, child: undefined, clause: second.clause, role: second.role, owner: undefined, members, head: joiner, contracted: false })
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

const auxBeforeSubject = (lower: string, next: string): boolean => (auxiliaries.has(lower) || modals.has(lower)) && next !== ''

const isNameLike = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !token.quoted

const titled = (word: string): Pronoun | undefined => (word === 'mr' ? 'he' : word === 'mrs' || word === 'ms' || word === 'miss' ? 'she' : undefined)

/** `gave her views`, `made her bed`: here *her* owns what follows. */
const ownGiven = /^(?:g[ai]v\w+ (?:views?|opinions?|account|name|consent|permission|word|age|address|reasons?|side|version|feedback|statement|best|wishes|evidence)|m[ai][dk]\w+ (?:bed|way|choices?|decision|excuses|wishes|feelings|views|mark|peace)|show\w* (?:room|feelings|work|drawings?|anger|bedroom|teeth)|t(?:ell|old)\w* (?:story|side|version|truth)|br\w+ (?:bag|things|homework|coat|lunch|phone|toys|clothes)|(?:sen[dt]|paid|pays?)\w* (?:apologies|rent|bills?|drawings?|views)|call\w* (?:solicitor|school))$/

/** Is *her* here *your*, not *you*? */
function isOwning(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  if (next?.lower === 'back' && /^(?:hurt|hurts|injure[ds]?|broke|breaks|scratche[ds]|on|rubb?e?[ds]?)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (next?.lower === 'of' || !isOwner(next, tokens[at - 1])) return false
  if (/^\p{L}{3,}ly$/u.test(next!.lower) && !(kindsOf(tokens[at - 1]?.lower ?? '') & is.prep) && !/^(?:assembly|reply|supply|rally|ally|butterfly|family|only|early|lovely|elderly|daily|weekly|monthly|yearly|ugly|friendly|unfriendly|lonely|silly|curly|bully|belly|jelly|lively|likely|kindly|deadly|deeply|fully|newly|recently|severely|extremely|incredibly|really)$/.test(next!.lower)) return false
  const before = tokens[at - 1]?.lower ?? ''
  const kinds = kindsOf(next!.lower)
  if (ditransitives.has(before) && !ownGiven.test(`${before} ${next!.lower}`) && !kinOf(bare(next!.lower)) && !/^(?:to|for)$/.test(tokens[at + 2]?.lower ?? '') && !(kinds & is.adj) && next!.lower !== 'own') return false
  if (next!.lower !== 'own' && /^(?:let|lets|letting|make|makes|made|help|helps|helped|see|sees|saw|hear|hears|heard|watch|watches|watched|have|had|remembers?|remembered)$/.test(before) && kinds & is.base && !(kinds & is.thing)) return false
  if (/^(?:see|sees|saw|hear|hears|heard|watch|watches|watched|find|finds|found|keep|keeps|kept|leave|leaves|left|catch|caught|stop|stops|stopped|remember|remembers|remembered)$/.test(before) && kinds & is.ing && !(kinds & is.thing)) return false
  if (/^(?:makes?|made|making|keeps?|keeping|kept|get|gets|got|left|leaves?|leaving|find|finds|found|feel)$/.test(before) && (kinds & (is.state | is.adj) || /est$/.test(next!.lower)) && (tokens[at + 2]?.kind !== 'word' || kindsOf(tokens[at + 2]!.lower) & (is.prep | is.conj | is.adv))) return false
  if (next!.lower === 'her' || next!.lower === 'his') return false
  return true
}

/** `Ella’s been told`, `Ella’s in Year 4`: is *’s* here a verb? */
function isContracted(tokens: readonly Token[], at: number, tokenAt: (at: number) => Token | undefined): boolean {
  if (!tokens[at]!.lower.endsWith("'s")) return false
  let next = tokenAt(at + 1)
  let after = tokenAt(at + 2)
  if (next?.kind !== 'word') return false
  if (adverbs.has(next.lower) && next.lower !== 'only' && next.lower !== 'both' && next.lower !== 'first' && next.lower !== 'later') { next = after; after = tokenAt(at + 3); if (!next) return false }
  const kinds = kindsOf(next.lower)
  if (/^(?:been|not|got|had|gone|one|going|having|called|nearly|allowed|supposed)$/.test(next.lower)) return true
  if (kinds & (is.det | is.prep) && next.lower !== 'like' && next.lower !== 'past') return true
  const ends = !after || after.kind === 'punctuation' || kindsOf(after.lower) & (is.prep | is.conj | is.det | is.poss | is.adv | is.object) || /^(?:to|that|of)$/.test(after.lower)
  if (!ends) return false
  if (kinds & is.thing || kinds & is.noun) return false
  return (kinds & (is.adj | is.state | is.participle | is.ing)) !== 0
}
