import type { About, DocumentType } from './about.ts'
import type { Reading } from './text/reading.ts'

/** `sure`: we would say it to a colleague. `worth-a-look`: a person should decide. Anything less is silence. */
export type Certainty = 'sure' | 'worth-a-look'

/** The rule ids. They are permanent: measures and labels know the first eleven, and what was meant is kept by them. */
export type RuleId =
  | 'third-person' | 'acronym' | 'jargon' | 'stigmatising' | 'minimising' | 'hidden-actor'
  | 'opinion-as-fact' | 'partial-name' | 'wrong-name' | 'wrong-date' | 'spelling'
  | 'promise' | 'relative-date'

/** What a record as a whole can lack. */
export type MissingId =
  | 'address' | 'child-view' | 'how-view-known' | 'observation' | 'family-view' | 'risk-impact'
  | 'risk-balance' | 'decision-reason' | 'decision-maker' | 'decision-date' | 'next-steps'

/** Does the record speak to the child? Under a tenth of all mentions in the third person is `yes`, (nearly) all is `no`. */
export type Addressed = 'yes' | 'partly' | 'no'

/** What a rule's `find` yields. Offsets are UTF-16 code units into the checked text, `end` exclusive. */
export interface Found {
  readonly start: number
  readonly end: number
  /** Better words, best first; each replaces the span as it stands. Empty when only a person can tell. */
  readonly instead?: readonly string[]
  /** Says it more exactly than the rule's `asks`, for this place. */
  readonly message?: string
  /** When this place is less, or more, certain than the rule as a whole. */
  readonly certainty?: Certainty
}

/** A finding as the report gives it: all that a writer needs to decide. Offsets are UTF-16 code units, `end` exclusive. */
export interface Finding {
  readonly rule: RuleId
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly certainty: Certainty
  readonly message: string
  readonly because: string
  /** Ids of the guidance map. */
  readonly source: readonly string[]
  readonly instead: readonly string[]
}

/** A `bad` example: the sentence with «marks» round what is to be found, and the sentence mended. */
export interface BadExample {
  readonly text: string
  readonly better: string
  /** When the example needs other facts than the examples' usual ones (see `rules/examples.ts`). */
  readonly about?: Partial<About>
}

/** A `good` example: a sentence that the rule must leave alone. */
export type GoodExample = string | { readonly text: string; readonly about?: Partial<About> }

/** A short text to learn by: it has the rule's fault and no other. Read with the examples' usual facts (see `rules/examples.ts`). */
export interface Practice {
  readonly text: string
  /** One way in which it can be written, in which nothing is found. There are others. */
  readonly oneWay: string
}

/** One rule is one file. The same object serves the checker, its tests, the docs, the help and the training page. */
export interface Rule {
  readonly id: RuleId
  /** The question put to the writer. Never blame. */
  readonly asks: string
  /** Why it matters to the child who will read it. */
  readonly because: string
  /** Ids of the guidance map. */
  readonly source: readonly string[]
  readonly certainty: Certainty
  /** Document types that it applies to; omitted: all that is written to the child. `'all'`: professional documents too. */
  readonly applies?: readonly DocumentType[] | 'all'
  readonly good: readonly GoodExample[]
  readonly bad: readonly BadExample[]
  readonly practice: Practice
  /** What it is known to miss. */
  readonly cannotSee: readonly string[]
  /** Pure: the same reading gives the same findings, in any order. Must not look inside quotation marks. */
  readonly find: (reading: Reading) => Iterable<Found>
}
