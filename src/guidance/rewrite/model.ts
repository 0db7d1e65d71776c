import type { About } from '../about.ts'
import { quotationsIn } from '../text/quotations.ts'
import { compare } from './fidelity/compare.ts'
import type { Comparison } from './fidelity/difference.ts'

/**
 * A language model on the authority's own server. There is none in this version and nothing here calls one: an authority that runs one
 * implements this, off until it is turned on, and everything it says goes through `suggestedBy`.
 */
export interface RewritingModel {
  /** Words a passage to the child. It is given what `rewrite` made of the passage, and never applied by itself. */
  word(passage: string, about: About): Promise<string>
}

/** What a model suggests for a passage, with what it lost or added: shown to the writer beside the passage, who decides. */
export interface Suggestion { readonly text: string; readonly differences: Comparison }

/** A model's wording of a passage, or undefined when it is not to be shown: a quotation was touched, or nothing came back. */
export async function suggestedBy(model: RewritingModel, passage: string, about: About): Promise<Suggestion | undefined> {
  const text = (await model.word(passage, about)).trim()
  if (text === '' || quotedIn(text).join('\n') !== quotedIn(passage).join('\n')) return undefined
  return { text, differences: compare(passage, text, about) }
}

const quotedIn = (text: string): readonly string[] => quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
