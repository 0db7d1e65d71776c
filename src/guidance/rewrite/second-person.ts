import type { About } from '../about.ts'
import type { Token } from '../text/reading.ts'
import { auxiliaries, bareKin, linkers, modals } from '../words/clause-words.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import type { Mention, Parts } from './sentence/parts.ts'
import type { Settled } from './meant/settled.ts'
import { finiteOf, isHas, isThirdSingular, withYou } from '../text/verb-forms.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), conj: bit('conj'), det: bit('det'), poss: bit('poss'), prep: bit('prep') }

/** A stretch of the text and what takes its place. Offsets are UTF-16 code units, `end` exclusive. */
export interface Edit { readonly start: number; readonly end: number; readonly text: string }

interface Sentence { readonly from: number; readonly to: number }

/** The changes that turn a sentence to the child, given who is meant. In order, not overlapping. */
export function editsFor(tokens: readonly Token[], sentence: Sentence, parts: Parts, settled: ReadonlyMap<Mention, Settled>, about: About): readonly Edit[] {
  const turning = new Turning(tokens, sentence, parts, settled, about)
  return turning.edits()
}

class Turning {
  private readonly found = new Map<number, { to: number; text: string }>()
  private readonly tokens: readonly Token[]
  private readonly sentence: Sentence
  private readonly parts: Parts
  private readonly settled: ReadonlyMap<Mention, Settled>
  private readonly about: About
  private callOut: number | undefined
  /** Children who keep their name. */
  private readonly named = new Set<Mention>()
  /** `…, Meg.` at the end. */
  private callLast: number | undefined

  constructor(tokens: readonly Token[], sentence: Sentence, parts: Parts, settled: ReadonlyMap<Mention, Settled>, about: About) {
    this.tokens = tokens
    this.sentence = sentence
    this.parts = parts
    this.settled = settled
    this.about = about
  }

  edits(): readonly Edit[] {
    if (this.isHeading()) return []
    const spoken = this.spokenTo()
    for (const mention of this.parts.mentions) {
      const who = this.settled.get(mention)
      if (who?.side === 'child' && who.children.every(at => spoken.has(at))) { this.turn(mention, who, spoken); this.agreeBefore(mention) }
      else if (mention.kind === 'noun' && who?.side === 'other') this.bareKin(mention)
    }
    for (const clause of this.parts.clauses) this.agree(clause.subject, clause.verbs, spoken)
    return this.ordered()
  }

  /** `Ella`, `Ella’s school`: a few words on a line, without a verb or a stop. */
  private isHeading(): boolean {
    const { from, to } = this.sentence
    return to - from < 6 && (this.tokens[to - 1]!.kind !== 'punctuation' || this.tokens[to - 1]!.text === '.' && to - from < 6 && this.parts.mentions.every(each => each.kind === 'child')) && this.parts.clauses.every(each => each.verbs.length === 0)
  }

  /** Of several children those who are *you* in this sentence. */
  private spokenTo(): ReadonlySet<number> {
    if (this.about.children.length === 1) return new Set([0])
    const alone: number[] = []
    let all = false
    for (const mention of this.parts.mentions) {
      const who = this.settled.get(mention)
      if (who?.side !== 'child' || mention.kind === 'called-out' || mention.kind === 'you') continue
      if (who.children.length > 1) all = true
      else if (!this.groupOf(mention)?.allChildren && !alone.includes(who.children[0]!)) alone.push(who.children[0]!)
    }
    if (all) {
      const owners = this.parts.mentions.filter(each => each.kind === 'child' && each.role === 'owner' && !this.groupOf(each) && this.settled.get(each)?.children.length === 1)
      const others = alone.filter(at => !owners.some(each => each.child === at))
      if (owners.length > 0 && alone.length === 1 && others.length === 0) this.callLast = alone[0]
      // `Ella holds Max’s hand`: of the two only one can be *you*.
      for (const owner of owners) if (owner.clause.subject?.kind === 'child' && owner.clause.subject.child !== owner.child && !this.groupOf(owner.clause.subject)) this.named.add(owner)
      return new Set([...this.about.children.keys()])
    }
    const first = alone[0]
    if (first === undefined) return new Set()
    if (alone.length > 1 && !this.parts.mentions.some(each => this.settled.get(each)?.side === 'child' && (each.role === 'subject' || each.role === 'owner' || each.kind === 'pronoun'))) return new Set(alone)
    const each = alone.slice(1).filter(at => this.hasOwnClause(at))
    if (!this.parts.mentions.some(each => each.kind === 'called-out')) this.callOut = first
    return new Set([first, ...each])
  }

  /** `and Leo goes by bus`: another child, spoken of in a clause of their own and nowhere else. */
  private hasOwnClause(child: number): boolean {
    const all = this.parts.mentions.filter(each => this.settled.get(each)?.children.includes(child) && each.kind !== 'called-out')
    const [first] = all
    return first?.kind === 'child' && first.role === 'subject' && first.clause.kind === 'coordinate' && !first.clause.parent && first.clause.subject === first && all.every(each => each.clause === first.clause) && !this.parts.mentions.some(each => each.clause === first.clause && !all.includes(each) && this.settled.get(each)?.side === 'child')
  }

  private groupOf(mention: Mention): { readonly group: Mention; readonly allChildren: boolean } | undefined {
    const group = this.parts.mentions.find(each => each.kind === 'group' && each.members.includes(mention))
    return group && { group, allChildren: this.settled.get(group)?.side === 'child' && !this.settled.get(group)!.together && this.settled.get(group)!.children.length > 1 }
  }

  private put(from: number, to: number, text: string): void {
    if (this.tokens.slice(from, to).some(each => each.quoted)) return
    this.found.set(from, { to, text })
  }

  private turn(mention: Mention, who: Settled, spoken: ReadonlySet<number>): void {
    if (mention.kind === 'you' || mention.kind === 'called-out' || this.named.has(mention)) return
    if (mention.kind === 'group') {
      if (!who.together && who.children.length === this.about.children.length && mention.members.every(each => each.kind === 'child')) {
        for (let at = mention.from; at < mention.to; at++) this.found.delete(at)
        const both = this.tokens[mention.from - 1]?.lower === 'both'
        this.put(both ? mention.from - 1 : mention.from, mention.to, both ? 'both of you' : mention.role === 'owner' ? 'your' : 'you')
      } else if (mention.members.length === 2) this.swapped(mention)
      return
    }
    const { from, to } = mention
    const token = this.tokens[from]!
    if (mention.kind === 'left-out') {
      const form = isThirdSingular(token.lower) ? withYou(token.lower) : token.lower
      this.put(from, from + 1, `you ${form}`)
      return
    }
    if (mention.kind === 'noun') {
      this.put(mention.owner?.from ?? from, to, mention.role === 'owner' ? 'your' : 'you')
      return
    }
    if (mention.kind === 'child-noun') {
      const first = token.lower
      const text = mention.role === 'owner' ? 'your' : /^(?:each|either|both|all|neither)$/.test(first) ? `${first} of you` : this.tokens[to - 1]?.lower === 'them' ? undefined : 'you'
      if (text === undefined) this.put(to - 1, to, 'you')
      else this.put(from, to, text)
      return
    }
    const several = who.children.length > 1 || who.together
    const alone = this.about.children.length > 1 && who.children.length === 1 && spoken.size > 1 && who.children[0] !== this.callOut && mention.kind === 'child' && mention.role !== 'owner'
    const text = mention.role === 'owner' ? (this.isPredicate(mention) ? 'yours' : 'your') : mention.role === 'self' ? (several ? 'yourselves' : 'yourself') : alone ? (this.callOut === undefined ? `you, ${token.text},` : `${token.text}, you`) : 'you'
    this.put(from, to, text + (mention.contracted ? this.ending(mention) : ''))
  }

  /** `Max and Ella` is `you and Max`. */
  private swapped(group: Mention): void {
    const [first, second] = group.members
    if (!first || !second || second.kind !== 'child' || first.kind !== 'person' || first.owner || this.settled.get(second)?.side !== 'child' || group.role === 'owner' || second.contracted || first.to - first.from > 2) return
    if (this.tokens[first.to]?.lower !== 'and' || second.from !== first.to + 1) return
    this.found.delete(second.from)
    const name = this.tokens.slice(first.from, first.to).map(each => each.text).join(' ')
    this.put(first.from, second.to, `you and ${name}`)
  }

  /** `The coat is his`, `not Ola’s but …`. */
  private isPredicate({ to, from }: Mention): boolean {
    const next = this.tokens[to]
    const { lower } = this.tokens[from]!
    if (lower === 'hers' || lower === 'theirs') return true
    if (lower === 'her' || lower === 'their') return false
    if (!next || to >= this.sentence.to || next.kind === 'punctuation') return true
    if (next.lower === 'and' && !/^(?:is|are|was|were|not|be|isn't|wasn't)$/.test(this.tokens[from - 1]?.lower ?? '') && kindsOf(this.tokens[to + 1]?.lower ?? '') & is.poss) return false
    return linkers.has(next.lower) || auxiliaries.has(next.lower) || modals.has(next.lower) || (kindsOf(next.lower) & (is.prep | is.conj | is.det)) !== 0
  }

  private ending({ from, to }: Mention): string {
    const token = this.tokens[to - 1]!
    const mark = token.text.includes('’') ? '’' : "'"
    const end = token.lower.slice(token.lower.lastIndexOf("'") + 1)
    if (end !== 's') return `${mark}${end}`
    const isSubject = from < to
    return isSubject && isHas(this.tokens[to]?.lower ?? '', this.tokens[to + 1]?.lower ?? '') ? `${mark}ve` : `${mark}re`
  }

  private agree(subject: Mention | undefined, verbs: readonly number[], spoken: ReadonlySet<number>): void {
    const who = subject && this.settled.get(subject)
    if (!subject || who?.side !== 'child' || subject.kind === 'you' || subject.kind === 'called-out' || subject.many || subject.of === 'they' && subject.kind === 'pronoun') return
    if (!who.children.every(at => spoken.has(at)) || this.groupOf(subject) || !this.found.has(subject.owner?.from ?? subject.from)) return
    if (/^(?:each|either|neither)$/.test(this.tokens[subject.from]!.lower)) return
    for (const at of verbs) {
      const token = this.tokens[at]!
      if (subject.kind === 'left-out' && at === subject.from || at >= subject.from && at < subject.to || token.quoted || !isThirdSingular(token.lower)) continue
      const form = withYou(token.lower)
      if (form !== token.lower) this.put(at, at + 1, token.text.includes('’') ? form.replace("'", '’') : form)
      if (this.tokens[at - 1]?.quoted && at + 1 === subject.from) this.tagged(subject, at, form)
    }
    const verb = verbs[0]
    if (verb !== undefined && this.tokens[verb - 1]?.quoted && verb + 1 === subject.from) this.tagged(subject, verb, withYou(this.tokens[verb]!.lower))
  }

  /** `So worried was Ella that …`: the verb before somebody who is nobody’s object. */
  private agreeBefore({ from, clause, role }: Mention): void {
    const verb = this.tokens[from - 1]?.lower ?? ''
    if (role === 'object' && !clause.hasSubject && /^(?:is|was|has|does)(?:n't)?$/.test(verb)) this.put(from - 1, from, withYou(verb))
  }

  /** “…,” said Olive: *you said*. */
  private tagged(subject: Mention, verb: number, form: string): void {
    this.found.delete(verb)
    this.found.delete(subject.from)
    this.put(verb, subject.to, `you ${form}`)
  }

  /** `Mum says` is `your mum says`. */
  private bareKin({ from, to, owner, head }: Mention): void {
    const token = this.tokens[from]!
    const before = this.tokens[from - 1]
    if (!bareKin.has(head) || owner || to - from !== 1 && this.tokens[to - 1]!.kind === 'word') return
    if (before && before.sentence === token.sentence && (before.quoted || before.lower !== 'that' && kindsOf(before.lower) & (is.det | is.poss | is.adj) || /^(?:your|foster|birth|step|call|calls|called|calling|grand|single|own|adoptive|new|old|other|god|\d+)$/.test(before.lower) || before.lower.endsWith("'s") || before.text === '-' || before.text === '’')) return
    const next = this.tokens[to]
    const isAlone = token.text !== token.lower || token.lower.endsWith("'s") || next?.kind !== 'word' || finiteOf(next.lower) !== undefined || (kindsOf(next.lower) & (is.prep | is.conj | is.adv)) !== 0 || next.lower === 'to'
    if (!isAlone) return
    this.put(from, from + 1, `your ${token.text.toLowerCase()}`)
  }

  private ordered(): readonly Edit[] {
    const edits: Edit[] = []
    let end = -1
    for (const [from, { to, text }] of [...this.found].sort(([a], [b]) => a - b)) {
      if (from < end) continue
      end = to
      const first = this.tokens[from]!
      if (to === from + 1 && first.text.toLowerCase() === text.toLowerCase()) continue
      const capital = first.first && /^\p{Lu}/u.test(first.text) && (this.callOut === undefined || from !== this.firstWord())
      edits.push({ start: first.start, end: this.tokens[to - 1]!.end, text: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text })
    }
    return edits.length > 0 && this.callOut !== undefined ? this.called(edits, this.callOut) : this.callLast === undefined ? edits : this.calledLast(edits, this.callLast)
  }

  private nameOf(child: number): string {
    const { name, preferredName } = this.about.children[child]!
    return preferredName ?? name.split(/\s+/)[0] ?? name
  }

  /** `Your school is worried about your weight, Meg.` */
  private calledLast(edits: readonly Edit[], child: number): readonly Edit[] {
    let last = this.sentence.to - 1
    while (last > this.sentence.from && this.tokens[last]!.kind === 'punctuation') last--
    const token = this.tokens[last]!
    if (token.quoted) return edits
    const text = `, ${this.nameOf(child)}`
    const at = edits.at(-1)!
    return at.end === token.end ? [...edits.slice(0, -1), { ...at, text: at.text + text }] : [...edits, { start: token.start, end: token.end, text: token.text + text }]
  }

  private firstWord(): number {
    for (let at = this.sentence.from; at < this.sentence.to; at++) if (this.tokens[at]!.kind === 'word') return at
    return this.sentence.from
  }

  /** With several children the one who is meant is called: `Ella, you …`. */
  private called(edits: readonly Edit[], child: number): readonly Edit[] {
    const at = this.firstWord()
    const token = this.tokens[at]!
    const call = `${this.nameOf(child)}, `
    const first = edits[0]!
    if (first.start === token.start) return [{ ...first, text: call + first.text }, ...edits.slice(1)]
    const keeps = token.text.startsWith('I') && /^I(?:['’]|$)/.test(token.text) || this.parts.mentions.some(each => (each.kind === 'person' || each.kind === 'child') && each.from === at)
    return [{ start: token.start, end: token.end, text: call + (keeps ? token.text : token.text.charAt(0).toLowerCase() + token.text.slice(1)) }, ...edits]
  }
}
