import type { FactsOf } from './facts-asked.ts'
import type { Weight } from './timescales.ts'

/** Forms are data. Ids are short and permanent: answers are kept under them, so wording may change and old answers stay. */

/** How a field is written. A date is an ISO date (`2026-03-05`) as the person's day, with no time zone. */
export type FieldKind = 'long-text' | 'short-text' | 'date' | 'choice'

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
  /** Of a choice: what can be chosen, as the writer and the child read it. The values are permanent. */
  readonly choices?: readonly { readonly value: string; readonly text: string }[]
  /** Without it the document cannot be finished: what to do, in a sentence. */
  readonly needed?: string
}

/** What a passage made from a section is, to the reader and to the rules. */
export type PassageKind = 'text' | 'quote' | 'observation' | 'view' | 'decision' | 'next-step' | 'worry' | 'picture'

export interface Section {
  readonly id: string
  /** To whom it is written. What is to professionals is never opened to a reader. */
  readonly to: 'child' | 'professionals'
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
  /** Kinds of the document for which it is open from the start, besides. */
  readonly opensFor?: readonly string[]
  /** Ids of the guidance map that this part carries out. */
  readonly source: readonly string[]
  readonly fields: readonly Field[]
}

/** One kind of a document: a section 47 assessment is a kind of assessment. */
export interface DocumentKind {
  readonly id: string
  /** To staff. */
  readonly label: string
  /** What the child reads above it. */
  readonly titleToChild: string
}

/** By when a document, or what it plans, is due, as its writer is told. What counts the days is `timescales.ts`. */
export interface FormTimescale {
  readonly says: string
  /** The statute, regulation or statutory guidance that says so, and where in it. Local: the authority's own rule, to be set to its procedures. */
  readonly source: string
  readonly weight: Weight
  /** Kinds of the document that it holds for; omitted: all. */
  readonly kinds?: readonly string[]
}

export interface Form {
  readonly facts: FactsOf
  /** The kinds of this document, when it has several: one must be chosen. */
  readonly kinds?: readonly DocumentKind[]
  readonly timescales: readonly FormTimescale[]
  /** Who signs it off, in a sentence's end: 'your manager'. */
  readonly signsOff: string
  /** Prints on one page, for the child to keep. */
  readonly onePage?: true
  /** Goals and steps that are open in the last document of this type are laid into the next. */
  readonly carriesOn?: true
  readonly sections: readonly Section[]
}
