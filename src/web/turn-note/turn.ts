import type { About } from '../../guidance/about.ts'
import { type Candidate, rewrite } from '../../guidance/rewrite/rewrite.ts'
import { turnWords as words } from './words.ts'

/** Something that the engine cannot know and asks. */
export interface Question {
  readonly id: string
  readonly asks: string
  /** The sentence of the note, in the words before what is asked about, that itself, and those after. */
  readonly sentence: readonly [before: string, asked: string, after: string]
  readonly candidates: readonly { readonly value: string; readonly text: string }[]
}

/** A sentence of the note, and its words to the child. */
export interface TurnedSentence {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly questions: readonly Question[]
}

/** A note turned to the child. */
export interface Turned {
  readonly sentences: readonly TurnedSentence[]
  readonly questions: readonly Question[]
}

/** Turns a note about a child to the child, from `from` on, with what was answered so far. */
export function turn(note: string, about: About, answers: Readonly<Record<string, string>>, from: number): Turned {
  const sentences = rewrite(note, about, { answers, from }).sentences.map(({ start, end, before, after, questions }): TurnedSentence => ({
    start, end, before, after,
    questions: questions.map(question => ({
      id: question.id, asks: question.asks, candidates: candidatesOf(question.candidates),
      sentence: [note.slice(start, question.start), question.quote, note.slice(question.end, end)],
    })),
  }))
  return { sentences, questions: sentences.flatMap(sentence => sentence.questions) }
}

const nobodyElse = 'other'

/** Those who may be meant, and last that it is none of them. */
const candidatesOf = (candidates: readonly Candidate[]): Question['candidates'] => [
  ...candidates.filter(({ key }) => key !== nobodyElse).map(({ key, name }) => ({ value: key, text: words.kin[key] ?? name })),
  { value: nobodyElse, text: words.noneOfThese },
]
