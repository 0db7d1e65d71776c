import type { About } from '../../about.ts'
import type { KnownPerson, Names } from '../../text/names.ts'
import type { Reading, Sentence, Token } from '../../text/reading.ts'
import type { Mention, Pronoun } from '../sentence/parts.ts'
import { asked, type Doubt, type Seen, type Settled } from './settled.ts'

/** Farther back than this nobody is looked for. */
const seenAtMost = 40

/** Who has been spoken of so far, with what the file and the writer say of them. */
export class SpokenOf {
  seen: Seen[] = []
  sentence = -1
  paragraph = -1
  readonly learnt = new Map<string, Pronoun>()
  readonly tokens: readonly Token[]
  readonly about: About
  readonly names: Names
  readonly answerAt: (from: number, to: number) => string | undefined

  constructor(reading: Reading, names: Names, answerAt: (from: number, to: number) => string | undefined) {
    this.tokens = reading.tokens
    this.about = reading.about
    this.names = names
    this.answerAt = answerAt
  }

  /** A sentence begins: who was spoken of three sentences ago is forgotten. */
  begin(sentence: Sentence, index: number): void {
    this.sentence = index
    this.paragraph = sentence.paragraph
    this.seen = this.seen.filter(each => each.sentence >= index - 2).slice(-seenAtMost)
  }

  note(mention: Mention, settled: Settled): void {
    this.seen.push({ mention, settled, sentence: this.sentence, paragraph: this.paragraph })
    if (this.seen.length > 2 * seenAtMost) this.seen = this.seen.slice(-seenAtMost)
  }

  ask(mention: Mention, doubts: Doubt[], candidates: readonly string[]): Settled {
    doubts.push({ from: mention.from, to: mention.to, candidates: [...new Set(candidates)] })
    return asked(`asked:${mention.from}`)
  }

  personOf(key: string): About['people'][number] | undefined { return key.startsWith('person:') ? this.about.people[Number(key.slice(7))] : undefined }

  pronounOf(at: number): KnownPerson['pronoun'] | 'any' { return this.names.known[at]?.pronoun ?? 'any' }

  /** The child was the first to be spoken of in this sentence or the one before. */
  isTopic(at: number): boolean {
    const first = this.seen.find(each => each.sentence >= this.sentence - 1 && each.mention.kind !== 'thing' && !(each.mention.kind === 'you' && each.mention.role === 'owner'))
    return first?.settled.key === `child:${at}` && first.mention.kind !== 'you' && first.mention.kind !== 'called-out'
  }

  /** The text has just spoken to the child. */
  isSpokenTo(): boolean { return this.seen.some(each => each.mention.kind === 'you' || each.mention.kind === 'called-out') }

  genderOf(mention: Mention): Mention['of'] { return this.learnt.get(mention.key) ?? mention.of }
}
