import type { Token } from '../../text/reading.ts'
import { adverbs, askingVerbs, modals, sayingVerbs, tellingVerbs } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { finiteOf } from '../../text/verb-forms.ts'
import type { LeftOutSubjects } from './left-out-subjects.ts'
import { type SentenceWords, auxBeforeSubject, subjects } from './sentence-words.ts'
import type { TakenApart } from './taken-apart.ts'

/** Kinds of words, looked up once. */
const is = { adv: bit('adv'), noun: bit('noun'), thing: bit('thing') }

const closing = new Set([';', ':', '–', '—', '(', ')'])

/** Words and marks by which one clause ends and another begins. */
export class ClauseLinks {
  private readonly words: SentenceWords
  private readonly apart: TakenApart
  private readonly subjects: LeftOutSubjects

  constructor(words: SentenceWords, apart: TakenApart, subjects: LeftOutSubjects) {
    this.words = words
    this.apart = apart
    this.subjects = subjects
  }

  /** `said no one had …`, `thinks school is …`: a clause begins right after a verb of saying. */
  saysSomething(): boolean {
    const { verbs, saying, lastVerb, kind, parent } = this.apart.cur
    if (kind === 'relative' && parent?.hasSubject && parent.verbs.length === 0) return false
    const before = this.words.lower(this.apart.at - 1)
    return saying !== undefined && this.apart.cur.subject !== undefined && verbs.length > 0 && (before === lastVerb && sayingVerbs.has(before) || saying === 'tell' && /^(?:me|us|him|them)$/.test(before)) && kindsOf(this.words.lower(this.apart.at)) !== is.adv && this.words.nounThenFinite(this.apart.at)
  }

  /** *It* has a verb of its own and is nobody. */
  thing(token: Token): boolean {
    const shortened = token.lower.includes("'")
    if (!shortened && !this.words.finiteAt(this.apart.at + 1) && !(this.words.isMaybe(this.apart.at + 1))) return false
    if (this.apart.cur.verbs.length > 0 && !this.apart.isInverted(this.apart.at)) this.apart.open(this.apart.cur.saying ? 'complement' : 'relative', this.apart.cur, '')
    this.apart.cur.hasSubject = true
    this.apart.things.add(this.apart.cur)
    if (shortened) this.apart.cur.verbs.push(this.apart.at)
    this.apart.at++
    return true
  }

  mark(token: Token): void {
    this.apart.at++
    if (token.text === ',') { this.comma(); return }
    if (!closing.has(token.text)) return
    if (token.text === ')') return
    const end = token.text === '(' ? this.bracketEnd() : undefined
    if (end !== undefined) {
      const clause = this.apart.back ? this.apart.back.clause : this.apart.cur
      this.apart.open('aside', clause, '(', clause)
      this.apart.back = { clause, at: end }
      return
    }
    this.apart.open('coordinate', undefined, token.text, this.apart.cur)
    if (token.text === ';') this.subjects.leftOut()
  }

  /** The index after the closing bracket. */
  private bracketEnd(): number | undefined {
    for (let at = this.apart.at; at < this.apart.at + 30; at++) {
      const token = this.words.token(at)
      if (!token) return undefined
      if (token.text === ')') return at + 1
    }
    return undefined
  }

  private comma(): void {
    const aside = this.asideEnd()
    if (aside !== undefined) {
      const clause = this.apart.cur
      this.apart.open('aside', clause, ',', clause)
      this.apart.back = { clause, at: aside }
      return
    }
    let at = this.apart.at
    while (adverbs.has(this.words.lower(at)) && at < this.apart.at + 3) at++
    const finite = this.words.finiteAt(at)
    const cur = this.apart.cur
    if (finite === 'aux' && this.isTag(at) && cur.verbs.length > 0) {
      this.apart.at = at
      this.apart.open('coordinate', undefined, ',', cur).verbs.push(at)
      this.apart.at = at + 1
      return
    }
    if (cur.kind !== 'root' && cur.kind !== 'coordinate') {
      const parent = cur.parent ?? cur.before
      if (finite && parent?.hasSubject && parent.verbs.length === 0) { this.apart.cur = parent; return }
      if (parent && !parent.hasSubject && parent.verbs.length === 0 && this.words.startsClause(this.apart.at)) { this.apart.cur = parent; return }
    }
    if (finite === 'third' || finite === 'aux' || finite === 'past') {
      const lower = this.words.lower(at)
      const holder = this.apart.holderFor(cur)
      if (holder && !modals.has(lower) && !(finite === 'third' && !this.apart.isThirdHere(at))) { this.apart.cur = holder; holder.verbs.push(at); this.apart.noteVerb(lower); this.apart.at = at + 1 }
      return
    }
    const opener = this.words.lower(this.apart.at)
    if (this.words.startsClause(this.apart.at) && cur.verbs.length > 0) this.apart.open('coordinate', cur.kind === 'complement' ? cur.parent : undefined, opener === 'so' || opener === 'yet' ? opener : ',', cur)
  }

  /** `isn’t she?` */
  private isTag(at: number): boolean { return subjects.has(this.words.lower(at + 1)) }

  /** `, he said,` or `, Dafydd says,`: the index after its last comma. */
  private asideEnd(): number | undefined {
    for (let at = this.apart.at + 1; at < this.apart.at + 6; at++) {
      const token = this.words.token(at)
      if (token?.kind !== 'word') return undefined
      if ((sayingVerbs.has(token.lower) || tellingVerbs.has(token.lower)) && finiteOf(token.lower)) {
        const end = this.words.lower(at + 1) === 'me' || this.words.lower(at + 1) === 'us' ? at + 2 : at + 1
        return this.words.token(end)?.text === ',' ? end + 1 : undefined
      }
    }
    return undefined
  }

  that(): void {
    const before = this.words.lower(this.apart.at - 1)
    const next = this.apart.at + 1
    if (this.apart.at === this.words.sentence.from) { this.apart.at = next; return }
    if (this.words.startsClause(next) || this.apart.cur.saying !== undefined && !(kindsOf(this.words.lower(next)) & is.noun)) {
      const isNoun = this.apart.at > this.words.sentence.from && !sayingVerbs.has(before) && !tellingVerbs.has(before) && !askingVerbs.has(before) && (kindsOf(before) & (is.noun | is.thing)) !== 0
      this.apart.open(isNoun ? 'relative' : 'complement', this.apart.cur, 'that')
    } else if (this.words.finiteAt(next) && this.apart.at > this.words.sentence.from) {
      this.apart.open('relative', this.apart.cur, 'that').hasSubject = true
    }
    this.apart.at = next
  }

  relative(lower: string): void {
    const next = this.apart.at + 1
    const last = this.apart.mentions.at(-1)
    const antecedent = last && (last.to === this.apart.at || (last.to === this.apart.at - 1 && this.words.lower(this.apart.at - 1) === ',')) ? last : undefined
    if (this.apart.cur.verbs.length === 0 && this.apart.cur.kind === 'root' && !antecedent && !this.apart.cur.hasSubject && lower !== 'whose') { this.apart.at = next; if (lower !== 'which' && !auxBeforeSubject(this.words.lower(next), this.words.lower(next + 1))) this.apart.cur.hasSubject = true; return }
    const parent = this.apart.cur
    if (antecedent && antecedent.role === 'subject' && !parent.hasSubject) { parent.subject = antecedent; parent.hasSubject = true }
    const clause = this.apart.open('relative', parent, lower)
    this.apart.at = next
    let at = next
    while (adverbs.has(this.words.lower(at))) at++
    if (lower === 'who' && (this.words.finiteAt(at) || this.words.isMaybe(at))) {
      clause.hasSubject = true
      clause.subject = antecedent
      clause.verbs.push(at)
      this.apart.noteVerb(this.words.lower(at))
      this.apart.at = at + 1
    }
  }

  link(lower: string): void {
    const cur = this.apart.cur
    let at = this.apart.at + 1
    while (adverbs.has(this.words.lower(at)) || (lower !== 'so' && this.words.lower(at) === 'so' )) at++
    const next = this.words.lower(at)
    if (lower === 'so' && (next === 'that' )) { this.apart.open('adverbial', cur, 'so that', cur); this.apart.at = at + 1; return }
    const holder = this.apart.inTime(this.apart.holderFor(cur), at)
    if (/^(?:neither|nor|so)$/.test(this.words.lower(at - 1)) && this.words.finiteAt(at) === 'aux' && !subjects.has(this.words.lower(at - 2))) {
      this.apart.open('coordinate', undefined, lower, cur)
      this.apart.at = at
      return
    }
    if (lower === 'so' && !this.words.startsClause(this.apart.at + 1)) { this.apart.at++; return }
    const finite = this.words.finiteAt(at)
    if (finite && holder && !(this.words.invertedAt(at))) {
      if (finite === 'third' && !this.apart.isThirdHere(at)) { this.apart.at++; return }
      this.apart.cur = holder
      holder.verbs.push(at)
      this.apart.noteVerb(next)
      this.apart.at = at + 1
      return
    }
    if (holder && this.words.isMaybe(at) && holder.verbs.length > 0 && this.apart.isThirdHere(at)) {
      this.apart.cur = holder
      holder.verbs.push(at)
      this.apart.at = at + 1
      return
    }
    if (cur.verbs.length > 0 && (this.words.startsClause(this.apart.at + 1) || this.words.invertedAt(at))) this.apart.open('coordinate', cur.kind === 'complement' || cur.kind === 'coordinate' ? cur.parent : undefined, lower, cur)
    this.apart.at++
  }
}
