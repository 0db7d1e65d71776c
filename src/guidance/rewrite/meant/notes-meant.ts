import type { Sentence } from '../../text/reading.ts'
import { bodyParts } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Mention, Parts } from '../sentence/parts.ts'
import { child, type Doubt, type Settled } from './settled.ts'
import type { SpokenOf } from './spoken-of.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), ing: bit('ing'), noun: bit('noun'), participle: bit('participle'), past: bit('past'), prep: bit('prep'), state: bit('state'), thing: bit('thing'), third: bit('third') }

/** Settles of whom a note speaks that has no subject, or no verb. */
export class NotesMeant {
  private readonly spoken: SpokenOf

  constructor(spoken: SpokenOf) {
    this.spoken = spoken
  }

  /** A note without a verb (`Tearful at school.`): its first word, when nothing tells whom it is about. */
  fragment({ mentions, clauses }: Parts, { from, to }: Sentence): number | undefined {
    const last = this.spoken.tokens[to - 1]!
    const passive = clauses[0]!.verbs[0] === from && !mentions.some(each => each.kind === 'left-out') && (kindsOf(this.spoken.tokens[from]!.lower) & is.participle) !== 0 && !clauses[0]!.hasSubject
    const bare = /^(?:too|very|not|still|un\p{L}+)$/u.test(this.spoken.tokens[from + 1]?.lower ?? '') && this.spoken.tokens[from]!.kind === 'word' && (kindsOf(this.spoken.tokens[from]!.lower) & (is.thing | is.noun)) !== 0 && this.spoken.tokens[from + 3]?.text === ','
    const told = clauses.some(each => each.verbs.length > 0 && each.kind !== 'adverbial' && !(each.kind === 'coordinate' && each.opener === ';'))
    if (told && !passive && !bare || this.spoken.tokens.slice(from, Math.min(to, from + 6)).some(each => each.text === ':') || last.text !== '.' || to - from < 4 || to - from > 40 || !bare && clauses[0]!.hasSubject && clauses[0]!.subject?.kind !== 'child' || mentions.some(each => each.kind === 'group' && each.role === 'subject')) return undefined
    if (mentions.some(each => each.kind === 'you' || each.kind === 'me' || each.kind === 'called-out')) return undefined
    for (let at = from; at < to; at++) {
      const { kind, quoted, text, lower } = this.spoken.tokens[at]!
      if (quoted || kind === 'number' || text === ':' || text === '!') return undefined
      if (kind !== 'word') continue
      const kinds = kindsOf(lower)
      if (!bare && !(passive && this.spoken.tokens[at + 1]?.lower !== 'by') && !(kinds & (is.state | is.adj | is.ing | is.prep | is.adv)) && !/^(?:still|currently|no|not|un\p{L}+)$/u.test(lower)) return undefined
      return !passive && kinds & is.base && !(kinds & (is.state | is.participle)) || /^(?:please|thanks|thank|well|yes|no|ok|okay|hello|hi|dear|because|when|if|while|as|although|since|until|and|but|or)$/.test(lower) && lower !== 'no' ? undefined : at
    }
    return undefined
  }

  /** A note without a subject is about the child when nobody else was the subject of late. */
  leftOut(mention: Mention, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled {
    const before = this.spoken.seen.findLast(each => each.mention.role === 'subject' && each.mention.kind !== 'thing')
    if (before && !(before.settled.side === 'child' && !before.settled.together && before.mention.kind !== 'you')) return before.settled.side === 'other' && before.sentence === this.spoken.sentence ? before.settled : this.spoken.ask({ ...mention, to: mention.from + 1 }, doubts, [...this.spoken.about.children.map((_, at) => `child:${at}`), before.settled.side === 'other' ? before.settled.key : 'other'])
    const others = this.spoken.seen.some(each => each.settled.side === 'other' && each.mention.kind !== 'thing' && each.mention.role === 'subject')
    const named = parts.mentions.some(each => each.kind === 'child' || each.kind === 'child-noun')
    if (this.spoken.about.children.length > 1 || others || saysYou || parts.clauses[0]!.verbs.length === 0 || named || this.dropsArticles(mention)) return this.spoken.ask({ ...mention, to: mention.from + 1 }, doubts, [...this.spoken.about.children.map((_, at) => `child:${at}`), 'other'])
    return child(0)
  }

  /** `turned face to wall`: more is left out than the subject. */
  private dropsArticles({ from }: Mention): boolean {
    const sentence = this.spoken.tokens[from]!.sentence
    for (let at = from + 1; this.spoken.tokens[at]?.sentence === sentence; at++) {
      const { lower, kind } = this.spoken.tokens[at]!
      const before = this.spoken.tokens[at - 1]!
      if (kind !== 'word' || !(kindsOf(lower) & is.thing) && !bodyParts.has(lower) || lower.endsWith('s') || withoutArticle.has(lower)) continue
      if (kindsOf(before.lower) & (is.prep | is.past | is.third | is.base | is.ing) && this.spoken.tokens[at + 1]?.kind !== 'word') return true
      if (kindsOf(before.lower) & (is.past | is.third | is.ing) && /^(?:to|in|on|with|at)$/.test(this.spoken.tokens[at + 1]?.lower ?? '')) return true
    }
    return false
  }
}

/** Things that stand without an article. */
const withoutArticle = new Set('school bed home nursery college church tea dinner lunch breakfast supper work hair money life sleep appetite speech eating drinking smoking gambling temper anxiety anger health bath medicine'.split(' '))
