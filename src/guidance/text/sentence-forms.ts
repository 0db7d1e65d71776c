import type { Reading } from './reading.ts'

/**
 * A sentence in one wording, whatever text it stands in: always the same object. What the words of a sentence alone decide is kept by it
 * in a `WeakMap`, so that in a text that is being written only the sentence that changed is looked at anew.
 */
export interface SentenceForm {
  /** The words, and which of them are quoted. */
  readonly wording: string
  /** What each list of phrases finds in it, by the number of the list: asked for every list and sentence, and quicker to come by than in a map. */
  readonly phrases: unknown[]
}

const forms = new Map<string, SentenceForm>()
/** More sentences than any record has; then it begins anew. */
const formsAtMost = 5000
/** Longer ones are hardly sentences, and are not kept. */
const longest = 1000

const kept = new WeakMap<Reading, readonly SentenceForm[]>()

/** The forms of a text's sentences, in order. */
export function formsOf(reading: Reading): readonly SentenceForm[] {
  const known = kept.get(reading)
  if (known) return known
  const found = reading.sentences.map(({ start, end, from, to }) => {
    const text = reading.text.slice(start, end)
    return formOf(reading.quotations.length > 0 ? text + quotedIn(reading, from, to) : text)
  })
  kept.set(reading, found)
  return found
}

function formOf(wording: string): SentenceForm {
  const known = forms.get(wording)
  if (known) return known
  if (wording.length > longest) return { wording, phrases: [] }
  if (forms.size >= formsAtMost) forms.clear()
  const form = { wording: [...wording].join(''), phrases: [] } // Cut out of a text it would keep the whole text in memory.
  forms.set(form.wording, form)
  return form
}

/** Which tokens are quoted, where some are. */
function quotedIn({ tokens }: Reading, from: number, to: number): string {
  let quoted = ''
  for (let at = from; at < to; at++) if (tokens[at]!.quoted) quoted += `\u0000${at - from}`
  return quoted
}
