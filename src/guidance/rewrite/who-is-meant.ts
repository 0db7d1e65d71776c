import type { Names } from '../text/names.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import type { Mention, Parts } from './sentence/parts.ts'
import { child, type Doubt, other, type Settled } from './meant/settled.ts'
import { KinMeant } from './meant/kin-meant.ts'
import { Likelihood } from './meant/likelihood.ts'
import { NotesMeant } from './meant/notes-meant.ts'
import { PronounsMeant } from './meant/pronouns-meant.ts'
import { SpokenOf } from './meant/spoken-of.ts'

/** Kinds of words, looked up once. */
const is = { participle: bit('participle'), prep: bit('prep'), state: bit('state') }

/** Settles who is meant, sentence after sentence. Stricter than the checker: where two come near each other it says that it does not know. */
export class WhoIsMeant {
  private readonly spoken: SpokenOf
  private readonly kin: KinMeant
  private readonly notes: NotesMeant
  private readonly pronouns: PronounsMeant

  constructor(reading: Reading, names: Names, answerAt: (from: number, to: number) => string | undefined) {
    this.spoken = new SpokenOf(reading, names, answerAt)
    this.kin = new KinMeant(this.spoken)
    this.notes = new NotesMeant(this.spoken)
    this.pronouns = new PronounsMeant(this.spoken, new Likelihood(this.spoken))
  }

  /** Who every mention of a sentence means, and what has to be asked. */
  settle(parts: Parts, sentence: Sentence, index: number): { readonly settled: ReadonlyMap<Mention, Settled>; readonly doubts: readonly Doubt[] } {
    this.spoken.begin(sentence, index)
    const settled = new Map<Mention, Settled>()
    const doubts: Doubt[] = []
    // Where a sentence both names the child and says *you*, it is half turned already: what is left may be turned too.
    const halfTurned = this.spoken.about.children.length === 1 && parts.mentions.some(each => each.kind === 'child' || each.kind === 'child-noun')
    const saysYou = !halfTurned && parts.mentions.some(each => each.kind === 'you')
    for (const mention of parts.mentions) {
      const found = this.one(mention, settled, doubts, saysYou, parts)
      if (!found) continue
      settled.set(mention, found)
      this.spoken.note(mention, found)
    }
    const fragment = this.notes.fragment(parts, sentence)
    if (fragment !== undefined && this.spoken.answerAt(fragment, fragment + 1) === undefined) doubts.unshift({ from: fragment, to: fragment + 1, candidates: [...this.spoken.about.children.map((_, at) => `child:${at}`), 'other'] })
    return { settled, doubts }
  }

  private one(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[], saysYou: boolean, parts: Parts): Settled | undefined {
    const answer = this.spoken.answerAt(mention.from, Math.max(mention.to, mention.from + 1))
    if (answer !== undefined) return this.answered(answer, mention)
    switch (mention.kind) {
      case 'me': return undefined
      case 'left-out': return this.notes.leftOut(mention, doubts, saysYou, parts)
      case 'you': case 'called-out': return mention.child === undefined ? { side: 'child', key: 'you', children: this.spoken.about.children.map((_, at) => at), together: false } : child(mention.child)
      case 'child': return this.stoodThere(mention) || this.lacksVerb(mention) ? this.spoken.ask(mention, doubts, [`child:${mention.child ?? 0}`]) : this.kin.sharesName(mention) ? this.spoken.ask(mention, doubts, [`child:${mention.child ?? 0}`, ...this.kin.sharing(mention)]) : child(mention.child ?? 0)
      case 'child-noun': return this.kin.childNoun(mention, doubts)
      case 'thing': return other(mention.key)
      case 'person': return other(mention.key)
      case 'noun': return saysYou && mention.owner?.kind === 'pronoun' ? other(mention.key) : this.kin.noun(mention, settled, doubts)
      case 'group': return this.kin.group(mention, settled)
      case 'pronoun': return this.pronouns.pronoun(mention, settled, doubts, saysYou, parts)
    }
  }

  /** `Behind the door stood Ella`: the sentence would have to be turned round. */
  private stoodThere({ from, clause, role }: Mention): boolean {
    return role !== 'owner' && !clause.subject && clause.verbs[0] === from - 1 && clause.kind === 'root' && (kindsOf(this.spoken.tokens[clause.from]!.lower) & is.prep) !== 0
  }

  /** `Ella not seen today`: a verb would have to be put in. */
  private lacksVerb({ to, clause, role }: Mention): boolean {
    const next = this.spoken.tokens[to]?.lower ?? ''
    return role === 'subject' && clause.verbs.length === 0 && (next === 'not' || (kindsOf(next) & (is.participle | is.state)) !== 0)
  }

  private answered(answer: string, mention: Mention): Settled {
    const at = /^child:(\d+)$/.exec(answer)?.[1]
    if (at !== undefined && Number(at) < this.spoken.about.children.length) return child(Number(at))
    if (answer === 'children') return { side: 'child', key: 'children', children: this.spoken.about.children.map((_, index) => index), together: false }
    if (answer === 'together') return { side: 'child', key: 'together', children: this.spoken.about.children.map((_, index) => index), together: true }
    if (mention.of && mention.of !== 'any') this.spoken.learnt.set(answer, mention.of)
    return other(answer)
  }
}
