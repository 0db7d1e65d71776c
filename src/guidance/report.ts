import type { Addressed, Finding, MissingId } from './rule.ts'

/** Something the whole record lacks, with the question and the reason in words for the writer. */
export interface MissingElement {
  readonly id: MissingId
  readonly asks: string
  readonly because: string
  readonly source: readonly string[]
}

/** A hard word or a long sentence, by place. Offsets are UTF-16 code units, `end` exclusive. */
export interface ReadingPlace {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** How hard the text is to read. One band with its uncertainty; never a 'reading age 10.1'. */
export interface ReadingLevel {
  /** Higher is harder. Only for comparing texts. */
  readonly index: number
  readonly band: 'easy for most 11-year-olds' | 'some 11-year-olds would stumble' | 'hard for most 11-year-olds' | 'too short to tell'
  readonly hardWords: readonly (ReadingPlace & { readonly instead: readonly string[] })[]
  /** `cutAt`: offsets at which a new sentence could begin. */
  readonly longSentences: readonly (ReadingPlace & { readonly words: number; readonly cutAt?: readonly number[] })[]
}

/** What a check says of one text. Plain data: it is what the command line prints and what the worker posts. */
export interface Report {
  readonly addressed: Addressed
  readonly missing: readonly MissingId[]
  /** The same ids with words for the writer, in the same order. */
  readonly missingElements: readonly MissingElement[]
  readonly readingLevel: ReadingLevel
  /** In order of `start`. */
  readonly findings: readonly Finding[]
}
