import type { Token } from '../../text/reading.ts'
import { adverbs, askingVerbs, auxiliaries, linkers, modals, sayingVerbs, tellingVerbs } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { finiteOf } from '../../text/verb-forms.ts'
import type { Clause, Mention } from './parts.ts'
import { type SentenceWords, auxBeforeSubject } from './sentence-words.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), be: bit('be'), conj: bit('conj'), det: bit('det'), have: bit('have'), ing: bit('ing'), modal: bit('modal'), noun: bit('noun'), object: bit('object'), participle: bit('participle'), past: bit('past'), pastOnly: bit('pastOnly'), people: bit('people'), poss: bit('poss'), prep: bit('prep'), thing: bit('thing'), third: bit('third'), thirdOnly: bit('thirdOnly'), unit: bit('unit'), units: bit('units') }

/** As far as a sentence has been taken apart: its clauses, who was spoken of, and where the walk stands. */
export class TakenApart {
  readonly mentions: Mention[] = []
  readonly clauses: Clause[] = []
  /** The clause that goes on. */
  cur: Clause
  /** The clause to go back to after an aside. */
  back: { readonly clause: Clause; readonly at: number } | undefined
  /** The token that comes next. */
  at: number
  /** Clauses whose subject is *it*, *this* or *that*. */
  readonly things = new Set<Clause>()
  private readonly words: SentenceWords

  constructor(words: SentenceWords) {
    this.words = words
    this.at = words.sentence.from
    this.cur = this.open('root', undefined, '')
  }

  open(kind: Clause['kind'], parent: Clause | undefined, opener: string, before?: Clause): Clause {
    const clause: Clause = { index: this.clauses.length, kind, parent, before, opener, from: this.at, subject: undefined, hasSubject: false, verbs: [], object: undefined, saying: undefined, lastVerb: '' }
    this.clauses.push(clause)
    this.cur = clause
    return clause
  }

  /** The clause that a verb without a subject of its own goes on with. */
  holderFor(clause: Clause): Clause | undefined {
    let each: Clause | undefined = clause
    for (let steps = 0; each && steps < 6; steps++) {
      if (each.hasSubject && each.verbs.length > 0) return each
      each = each.parent ?? each.before
    }
    return undefined
  }

  /** `asked where she lives and told her`: a past goes on from a past. */
  inTime(holder: Clause | undefined, at: number): Clause | undefined {
    let each = this.inTense(holder, at)
    for (let steps = 0; each?.kind === 'complement' && steps < 3; steps++) {
      const verb = each.verbs[0]
      if (this.words.finiteAt(at) !== 'past' || verb === undefined || finiteOf(this.words.lower(verb)) !== 'third' && this.words.lower(verb) !== 'is' && !this.cannotGoOn(verb, at)) return each
      each = each.parent && this.holderFor(each.parent)
    }
    return each
  }

  /** `has brought Ella up since she was two and thinks`: what is goes on from what is. */
  private inTense(holder: Clause | undefined, at: number): Clause | undefined {
    const outer = holder?.kind === 'adverbial' ? holder.before : undefined
    const [inner, first] = [holder?.verbs[0], outer?.verbs[0]]
    if (!outer?.hasSubject || inner === undefined || first === undefined) return holder
    const isNow = (verb: number): boolean => finiteOf(this.words.lower(verb)) === 'third' || /^(?:is|has|does|are|have|do|isn't|hasn't|doesn't)$/.test(this.words.lower(verb))
    return isNow(at) && isNow(first) && !isNow(inner) ? outer : holder
  }

  /** `had come without her coat and gave`, `would come and cried`: no *gave* follows *had*, no *cried* follows *would*. */
  private cannotGoOn(verb: number, at: number): boolean {
    const first = this.words.lower(verb)
    const kinds = kindsOf(this.words.lower(at))
    return modals.has(first) ? (kinds & is.base) === 0 : /^(?:had|has|have|hadn't|hasn't|haven't)$/.test(first) && (kinds & is.pastOnly) !== 0
  }

  /** After *and* a word in -s may be a noun (`fish and chips`): it is a verb when what follows shows it. */
  isThirdHere(at: number): boolean {
    const kinds = kindsOf(this.words.lower(at))
    if (auxiliaries.has(this.words.lower(at)) || kinds & is.thirdOnly || adverbs.has(this.words.lower(at - 1))) return true
    const next = this.words.token(at + 1)
    if (this.words.lower(at - 1) === ',' && this.cur.verbs.at(-1) === at - 2) return true
    if (next?.kind === 'word' && !(kindsOf(next.lower) & (is.prep | is.conj | is.be | is.have | is.modal)) && !this.words.finiteAt(at + 1) && next.lower !== 'of') return true
    const following = next?.lower ?? ''
    if (next && kindsOf(following) & (is.det | is.poss | is.object | is.adv)) return true
    if (/^(?:to|that|up|out|down|off|away|back|into|onto|through|over|around|about|like|when|if|whether|how|what|why|because|himself|herself|themselves|themself|yourself|everything|everyone|people|things|nothing|with|after|home|well|for)$/.test(following)) return true
    const first = this.holderFor(this.cur)?.verbs[0]
    if (next?.kind === 'word' && kindsOf(following) & is.prep && first !== undefined && (finiteOf(this.words.lower(first)) === 'third' || /^(?:is|has|does|isn't|hasn't|doesn't)$/.test(this.words.lower(first))) && !(kinds & is.thing)) return true
    return (next === undefined || next.kind === 'punctuation') && this.cur.verbs.at(-1) === at - 2
  }

  verb(token: Token): void {
    const { lower } = token
    const finite = finiteOf(lower)
    const before = this.words.lower(this.at - 1)
    const owner = this.mentions.at(-1)
    const afterDet = (kindsOf(before) & (is.det | is.poss)) !== 0 || owner?.role === 'owner' && owner.to === this.at && finite !== 'aux' || before === 'to' && finite !== 'aux'
    if (this.cur.verbs.length === 0 && !finite && kindsOf(lower) & is.base && this.cur.hasSubject && this.isAfterMany()) this.cur.verbs.push(this.at)
    if (this.cur.verbs.length === 0 && finite && !afterDet && (finite !== 'maybe' || (this.cur.subject && this.cur.subject.to >= this.at - 2))) {
      this.cur.verbs.push(this.at)
      if (!this.cur.subject && this.cur.kind !== 'root') this.cur.hasSubject = true
      else if (!this.cur.subject && this.at > this.words.sentence.from && !auxBeforeSubject(lower, this.words.lower(this.at + 1)) && this.hasNounBefore()) this.cur.hasSubject = true
    }
    else if (this.cur.kind === 'relative' && this.cur.verbs.length > 0 && (finite === 'aux' || finite === 'third') && !afterDet && this.words.finiteAt(this.at - 1) !== 'aux' && !linkers.has(before) && !(kindsOf(before) & (is.prep | is.adj))) {
      const { parent } = this.cur
      if (parent?.hasSubject && parent.verbs.length === 0) { this.cur = parent; parent.verbs.push(this.at) }
    }
    this.noteVerb(lower)
  }

  /** `Ella and Max live`, `the boys share`, `they eat`: the plain form after several. */
  private isAfterMany(): boolean {
    const last = this.mentions.at(-1)
    if (!last || !(last.many || last.kind === 'me' || last.kind === 'you' || last.of === 'they') || last.role !== 'subject') return false
    for (let at = last.to; at < this.at; at++) if (!adverbs.has(this.words.lower(at))) return false
    return true
  }

  /** Something stands before the verb that can be its subject. */
  private hasNounBefore(): boolean {
    for (let at = this.at - 1; at >= Math.max(this.cur.from, this.at - 4); at--) {
      const kinds = kindsOf(this.words.lower(at))
      if (kinds & (is.noun | is.thing | is.unit | is.people | is.units) || /^(?:it|this|that|there|which)$/.test(this.words.lower(at))) return true
    }
    return false
  }

  noteVerb(lower: string): void {
    if (askingVerbs.has(lower)) this.cur.saying = 'ask'
    else if (tellingVerbs.has(lower)) this.cur.saying = 'tell'
    else if (sayingVerbs.has(lower)) this.cur.saying = 'say'
    if (kindsOf(lower) & (is.base | is.third | is.past | is.ing | is.participle) || finiteOf(lower)) this.cur.lastVerb = lower
  }

  isInverted(from: number): boolean {
    const before = this.words.lower(from - 1)
    if (!auxiliaries.has(before) && !modals.has(before) || this.cur.subject || this.cur.hasSubject && (this.cur.kind === 'root' || this.things.has(this.cur)) && this.words.lower(from - 2) !== ',') return this.isTagAfterQuote()
    return this.cur.verbs.at(-1) === from - 1 || this.words.lower(from - 2) === ','
  }

  /** “…,” said Olive */
  isTagAfterQuote(): boolean {
    const verb = this.cur.verbs[0]
    return !this.cur.subject && verb !== undefined && this.cur.verbs.length === 1 && verb === this.at - 1 && this.words.tokens[verb - 1]?.quoted === true
  }
}
