import type { Reading, Sentence } from './reading.ts'

/**
 * A sentence in one wording, whatever text it stands in: always the same object. What its words alone decide is kept with it (`ofSentence`),
 * so that in a text that is being written only the sentence that changed is looked at anew.
 */
export interface SentenceForm {
  /** The words, and which of them are quoted. */
  readonly wording: string
  /** The answers that are known, by the number of the question: asked of every sentence, and quicker to come by than in a map. */
  readonly answers: unknown[]
}

const forms = new Map<string, SentenceForm>()
/** More sentences than any record has; then it begins anew. */
const formsAtMost = 5000
/** Longer ones are hardly sentences, and are not kept. */
const longest = 1000

/** The one form of this wording. */
export function formOf(wording: string): SentenceForm {
  const known = forms.get(wording)
  if (known) return known
  if (wording.length > longest) return { wording, answers: [] }
  if (forms.size >= formsAtMost) forms.clear()
  const form = { wording: [...wording].join(''), answers: [] } // Cut out of a text it would keep the whole text in memory.
  forms.set(form.wording, form)
  return form
}

let questions = 0

/**
 * A question that a sentence answers by itself: its words, its marks and which of them are quoted, but not where in the text it stands. It is answered once for each wording.
 * @param ask must count places from where the sentence begins, and look at no other sentence
 * @returns the answer for a sentence of a reading
 */
export function ofSentence<Answer extends NonNullable<unknown>>(ask: (reading: Reading, sentence: Sentence) => Answer): (reading: Reading, sentence: Sentence) => Answer {
  const number = questions++
  return (reading, sentence) => (sentence.form.answers[number] ??= ask(reading, sentence)) as Answer
}
