import { adverbs, auxiliaries, kinAdjectives, sayingVerbs } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Mention, Role } from './parts.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { TakenApart } from './taken-apart.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), det: bit('det'), poss: bit('poss'), prep: bit('prep') }

/** Puts somebody who is spoken of in their place in the sentence: subject or object, of which clause, in which group. */
export class PlacedMentions {
  private readonly words: SentenceWords
  private readonly apart: TakenApart

  constructor(words: SentenceWords, apart: TakenApart) {
    this.words = words
    this.apart = apart
  }

  /** The owner that stands before a noun, over its adjectives. */
  ownerAt(at: number): Mention | undefined {
    const last = this.apart.mentions.at(-1)
    if (last?.role !== 'owner' || last.to > at || at - last.to > 4) return undefined
    for (let between = last.to; between < at; between++) {
      const { lower } = this.words.tokens[between]!
      if (!kinAdjectives.has(lower) && (kindsOf(lower) & is.adj) === 0 && !/^(?:foster|step|half|birth|next-door|school|class|form|social|key|best|late|maternal|paternal|two|three|four)$/.test(lower)) return undefined
    }
    return last
  }

  add(what: { from: number; to: number; kind: Mention['kind']; of: Mention['of']; many: boolean; key: string; child: number | undefined; possessive: boolean; head: string; role?: Role; owner?: Mention | undefined; contracted?: boolean }): Mention {
    const role: Role = what.role ?? (what.possessive ? 'owner' : this.roleOf(what))
    const contracted = what.contracted ?? false
    const inverted = this.apart.isInverted(what.from)
    const full = this.apart.cur.verbs.length > 0 && !inverted
    if (role === 'subject' && !full && this.isInside(what.from, what.to)) this.apart.open('relative', this.apart.cur, '')
    else if (role === 'subject' && full && !(this.apart.isTagAfterQuote())) {
      const isLead = this.apart.cur.kind === 'adverbial' && this.apart.cur.before && this.apart.cur.before.verbs.length === 0 && !this.apart.cur.before.hasSubject && this.apart.cur.verbs.length > 0
      if (isLead) this.apart.cur = this.apart.cur.before!
      else this.apart.open(this.apart.cur.saying ? 'complement' : 'relative', this.apart.cur, '')
    }
    const clause = this.apart.cur
    const mention: Mention = { from: what.from, to: what.to, kind: what.kind, of: what.of, many: what.many, key: what.key, child: what.child, clause, role, owner: what.owner, members: [], head: what.head, contracted }
    this.apart.mentions.push(mention)
    this.apart.at = what.to
    if (role === 'subject' && (!clause.subject || clause.subject.kind === 'thing' && clause.verbs.length === 0) && what.kind !== 'called-out') { clause.subject = mention; clause.hasSubject = true; if (inverted) { /* its verb already stands */ } else if (contracted) clause.verbs.push(what.to - 1); else this.maybeVerb(mention) }
    else if ((role === 'object' || role === 'oblique') && what.kind !== 'thing') clause.object ??= mention
    this.joinGroup(mention)
    return mention
  }

  /** `The boots Ella wears are …`: right after the subject somebody with a verb of their own. */
  private isInside(from: number, to: number): boolean {
    const { subject } = this.apart.cur
    return subject !== undefined && this.apart.cur.verbs.length === 0 && subject.to === from && subject.kind !== 'pronoun' && (this.words.finiteAt(to) !== undefined || this.words.isMaybe(to) || this.words.tokens[from]!.lower.includes("'"))
  }

  /** A word in -s right after its subject is its verb, though no list knows it. */
  private maybeVerb(mention: Mention): void {
    let at = mention.to
    while (adverbs.has(this.words.lower(at)) && at < mention.to + 3) at++
    if (mention.clause.verbs.length === 0 && this.words.isMaybe(at)) { mention.clause.verbs.push(at); this.apart.noteVerb(this.words.lower(at)); this.apart.at = at + 1 }
  }

  /** Subject, object, or after a preposition. */
  private roleOf({ from, to }: { readonly from: number; readonly to: number }): Role {
    let start = from
    while (start > this.apart.cur.from && start > from - 5) {
      const { lower } = this.words.tokens[start - 1]!
      const last = this.apart.mentions.at(-1)
      const isOwnersEnd = last?.role === 'owner' && last.to === start
      if (isOwnersEnd) start = last.from
      else if (kindsOf(lower) & (is.det | is.poss | is.adj) || kinAdjectives.has(lower)) start--
      else break
    }
    const before = this.words.lower(start - 1)
    const joined = before === 'and' || before === 'or' || before === 'nor'
    const last = this.apart.mentions.at(-1)
    if (joined && last && last.to === start - 1 && last.role !== 'owner') return last.role
    if (this.apart.isInverted(start)) return 'subject'
    const isOpener = start <= this.apart.cur.from + (this.apart.cur.opener === '' || this.apart.cur.opener === ',' ? 0 : 1)
    if (!isOpener && kindsOf(before) & is.prep && before !== 'like') return 'oblique'
    if (!isOpener && this.apart.cur.verbs.at(-1) === start - 1 && !this.apart.cur.subject && !sayingVerbs.has(before) && !auxiliaries.has(before)) return 'object'
    if (this.apart.cur.kind === 'relative' && this.apart.cur.verbs.at(-1) === start - 1 && this.apart.cur.parent?.hasSubject && this.apart.cur.parent.verbs.length === 0) return 'object'
    let at = to
    while (adverbs.has(this.words.lower(at)) && at < to + 3) at++
    const follows = this.words.finiteAt(at) || this.words.isMaybe(at) || (this.words.token(at)?.text === ',' && /^(?:who|whose|whom|aged|he|she)$/.test(this.words.lower(at + 1)) ) || /^(?:who|and|or|nor)$/.test(this.words.lower(at)) && this.apart.cur.verbs.length === 0 || (this.words.token(at)?.text === ',' && this.apart.cur.verbs.length === 0)
    return follows || this.apart.cur.verbs.length === 0 && !this.apart.cur.hasSubject ? 'subject' : 'object'
  }

  /** `Ella and her brother Max`: the last is in, and they are one group. */
  private joinGroup(second: Mention): void {
    if (second.kind === 'thing' || second.kind === 'called-out' || second.role === 'owner' && (second.kind === 'pronoun' || second.kind === 'you') || second.kind === 'group') return
    let end = second.from
    if (second.owner) end = second.owner.from
    while (end > this.words.sentence.from && (kindsOf(this.words.lower(end - 1)) & (is.det | is.poss | is.adj) || kinAdjectives.has(this.words.lower(end - 1)))) end--
    const joiner = this.words.lower(end - 1)
    if (joiner !== 'and' && joiner !== '&' && joiner !== 'or' && joiner !== 'nor') return
    const commaBefore = this.words.lower(end - 2) === ',' ? 1 : 0
    const first = this.apart.mentions.findLast(each => each.to === end - 1 - commaBefore && each !== second)
    if (!first || first.kind === 'thing' || first.kind === 'called-out' || first.clause !== second.clause && !first.members.length) return
    if (first.role === 'owner' && second.role !== 'owner' || commaBefore && first.kind === 'pronoun') return
    const members = first.kind === 'group' ? [...first.members, second] : [first, second]
    const third = commaBefore || this.apart.mentions.findLast(each => each.to === first.from - 1 && this.words.lower(first.from - 1) === ',')
    if (third && typeof third !== 'number' && !members.includes(third) && third.kind !== 'called-out' && third.kind !== 'thing') members.unshift(third)
    this.apart.mentions.push({ from: members[0]!.from, to: second.to, kind: 'group', of: 'they', many: true, key: `group:${members.map(each => each.key).join('+')}`, child: undefined, clause: second.clause, role: second.role, owner: undefined, members, head: joiner, contracted: false })
  }
}
