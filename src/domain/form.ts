/** Forms are data. Ids are short and permanent: answers are kept under them, so wording may change and old answers stay. */

/** How a field is written. A date is an ISO date (`2026-03-05`) as the person's day, with no time zone. */
export type FieldKind = 'long-text' | 'short-text' | 'date'

export interface Field {
  readonly id: string
  readonly kind: FieldKind
  /** The question to the writer. `{child}` stands for the name the child likes to be called. */
  readonly label: string
  readonly hint?: string
  /** Stands before the answer where the child reads it; empty when the answer speaks for itself. */
  readonly lead: string
  /** Stands after the answer where the child reads it. */
  readonly tail?: string
}

/** What a passage made from a section is, to the reader and to the rules. */
export type PassageKind = 'text' | 'quote' | 'observation' | 'view' | 'decision' | 'next-step' | 'worry' | 'picture'

export interface Section {
  readonly id: string
  /** The writer's heading. `{child}` as above. */
  readonly asks: string
  readonly hint?: string
  /** The heading where the child reads it. */
  readonly heading: string
  readonly passage: PassageKind
  /** Several entries (quoted words, decisions, steps), each with the same fields. */
  readonly repeats: boolean
  /** Open on a new page. The others are offered to add. */
  readonly opensWith: 'open' | 'offered'
  /** Ids of the guidance map that this part carries out. */
  readonly source: readonly string[]
  readonly fields: readonly Field[]
}

export interface Form {
  readonly sections: readonly Section[]
}
