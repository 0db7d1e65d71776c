import type { Range } from './quotations.ts'
import type { Paragraph, Reading, Sentence, Token } from './reading.ts'
import type { OwnWord } from './words.ts'

/**
 * A sentence in one wording, whatever text it stands in: always the same object. What its words alone decide is kept with it (`ofSentence`),
 * so that in a text that is being written only the sentence that changed is looked at anew.
 */
export interface SentenceForm {
  /** The words, and which of them are quoted. */
  readonly wording: string
  readonly words: readonly OwnWord[]
  /** The answers that are known, by the number of the question: asked of every sentence, and quicker to come by than in a map. */
  readonly answers: unknown[]
}

const forms = new Map<string, SentenceForm>()
/** More sentences than any record has; then it begins anew. */
const formsAtMost = 5000
/** Longer ones are hardly sentences, and are not kept. */
const longest = 1000

/** The one form of this wording. */
export function formOf(wording: string, words: () => readonly OwnWord[]): SentenceForm {
  const known = forms.get(wording)
  if (known) return known
  if (wording.length > longest) return { wording, words: words(), answers: [] }
  if (forms.size >= formsAtMost) forms.clear()
  const form = { wording: [...wording].join(''), words: words(), answers: [] } // Cut out of a text it would keep the whole text in memory.
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
  return (reading, sentence) => {
    const { answers } = sentence.form
    answers[number] ??= ask(reading, sentence)
    return answers[number] as Answer
  }
}

/**
 * A question that a paragraph answers by itself, in indexes of tokens, words and sentences: never in offsets, which change with every letter before it.
 * It is answered once for as long as neither the paragraph nor any index in it changes.
 * @param ask must look at nothing outside the paragraph, at no names and at no dictionary; its answers are in order
 * @returns the answers of all paragraphs of a reading, in order
 */
export function ofParagraphs<Answer>(ask: (reading: Reading, paragraph: Paragraph) => readonly Answer[]): (reading: Reading) => readonly Answer[] {
  const number = questions++
  return reading => {
    const found: Answer[] = []
    for (const paragraph of reading.paragraphs) {
      paragraph.answers[number] ??= ask(reading, paragraph)
      const own = paragraph.answers[number] as readonly Answer[]
      for (let at = 0; at < own.length; at++) found.push(own[at]!)
    }
    return found
  }
}

/** The same, asked sentence by sentence. */
export function ofSentences<Answer>(ask: (reading: Reading, sentence: Sentence, index: number) => readonly Answer[]): (reading: Reading) => readonly Answer[] {
  return ofParagraphs((reading, { fromSentence, toSentence }) => {
    const found: Answer[] = []
    for (let at = fromSentence; at < toSentence; at++) {
      const own = ask(reading, reading.sentences[at]!, at)
      for (let each = 0; each < own.length; each++) found.push(own[each]!)
    }
    return found
  })
}

/** The tokens, outside quotation marks, of which something is so by themselves. Indexes into `Reading.tokens`. */
export const tokensThat = (is: (token: Token) => boolean): ((reading: Reading) => readonly number[]) =>
  ofParagraphs(({ tokens }, { from, to }) => {
    const found: number[] = []
    for (let at = from; at < to; at++) if (!tokens[at]!.quoted && is(tokens[at]!)) found.push(at)
    return found
  })

/** What the sentences of a text have, with its place in the text: `own` is kept by each sentence, counted from where it begins. */
export function inText<Own extends Range>(own: (reading: Reading, sentence: Sentence) => readonly Own[]): (reading: Reading) => readonly Own[] {
  const having = ofSentences((reading, sentence, index) => (own(reading, sentence).length > 0 ? [index] : []))
  return reading => having(reading).flatMap(index => {
    const sentence = reading.sentences[index]!
    return own(reading, sentence).map(each => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }))
  })
}
