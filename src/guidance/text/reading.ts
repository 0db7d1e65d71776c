import type { About } from '../about.ts'
import type { Dictionary } from './dictionary.ts'
import type { SentenceForm } from './sentence-forms.ts'

/** A word, number or mark. Offsets are UTF-16 code units into the text, `end` exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, with ’ turned into '. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Index of its sentence in `Reading.sentences`. */
  readonly sentence: number
  /** True inside quotation marks (single, double, curly) or in a child's own words. Nothing quoted is ever flagged. */
  readonly quoted: boolean
  /** First word of its sentence (quotation marks and bullets passed over). */
  readonly first: boolean
}

/**
 * A word as phrases see it: hyphens and slashes parted, contractions opened (`doesn't` is `does` `not`, `mum's` is `mum` `'s`).
 * Offsets are UTF-16 code units into the text, `end` exclusive.
 */
export interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Index of its sentence in `Reading.sentences`. */
  readonly sentence: number
  readonly quoted: boolean
  /** A comma, bracket or other mark stands before it, so that no phrase runs across. */
  readonly parted: boolean
}

/** A sentence. `from` and `to` are indexes into `Reading.tokens`, `to` exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** Index of its first word in `Reading.words`. */
  readonly fromWord: number
  /** Index of its paragraph. */
  readonly paragraph: number
  readonly form: SentenceForm
}

/** A paragraph. In a text that is being written it is the same object as long as neither it nor what stands before it changes. `from` and `to` are indexes into `Reading.tokens`, `to` exclusive. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** Indexes into `Reading.sentences`, `toSentence` exclusive. */
  readonly fromSentence: number
  readonly toSentence: number
  /** The answers that are known, by the number of the question (`ofParagraphs`). */
  readonly answers: unknown[]
}

/** A text read once, for all rules: every rule works from this and none splits the text again. */
export interface Reading {
  readonly text: string
  readonly about: About
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  /** Ranges inside quotation marks, the marks included. */
  readonly quotations: readonly { readonly start: number; readonly end: number }[]
  /** Offset at which the part written to the child begins; the text's length when none of it is. */
  readonly toChildFrom: number
  /** For the spelling rule. Without one it finds only what needs no dictionary. */
  readonly dictionary?: Dictionary
}
