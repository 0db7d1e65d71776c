import type { FieldKind, PassageKind } from '../../../domain/form.ts'

/** A day as an ISO date, `2026-03-03`. */
type Day = string

/** One field of a passage, with the form's words before and after it. */
export interface LineView {
  readonly field: string
  readonly kind: FieldKind
  readonly lead: string
  readonly text: string
  readonly tail?: string | undefined
}

export interface PictureView {
  readonly src: string
  /** What is to be seen in it, for those who cannot see it. */
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** What a reader answered, and what was done about it. */
export interface AnswerView {
  /** Absent when it was the reader. */
  readonly by?: string | undefined
  readonly day: Day
  readonly kind: 'that-is-right' | 'not-how-it-was'
  readonly words?: string | undefined
  readonly whatWasDone?: { readonly by: string; readonly day: Day; readonly words: string } | undefined
}

export interface PassageView {
  readonly id: string
  readonly kind: PassageKind
  readonly lines: readonly LineView[]
  readonly picture?: PictureView | undefined
  readonly answers: readonly AnswerView[]
}

export interface SectionView {
  readonly id: string
  readonly heading: string
  readonly passages: readonly PassageView[]
  /** Something here is not shown, and why, as the reader is to hear it. Only where it is safe to say so. */
  readonly keptBack?: string | undefined
}

/** A word with its plain meaning at the time. */
export interface TermView { readonly word: string; readonly meaning: string }

/** Who reads. The words on the page are theirs; the words of the record are always the child's. */
export type Reader = (
  | { readonly kind: 'child'; readonly name: string }
  | { readonly kind: 'family'; readonly name: string; readonly childNames: readonly string[] }
  | { readonly kind: 'adult'; readonly name: string }
) & {
  /** Whom they can talk to, as their authority has set it; absent: as it comes. */
  readonly help?: readonly string[]
}

/** Somebody who is named in the record: `Dana Reed`, `your mum`. */
export interface PersonView {
  readonly fullName: string
  readonly whatTheyDo: string
  /** Was then, and is not any more. */
  readonly past?: boolean | undefined
}

/** A record as its reader has it before them. */
export interface LetterView {
  readonly reader: Reader
  /** Prints on one page, for the child to keep. */
  readonly onOnePage?: boolean
  readonly day: Day
  readonly title: string
  readonly writtenBy: string
  /** Where and who was there, in a sentence to the child. */
  readonly setting?: string | undefined
  readonly sections: readonly SectionView[]
  readonly people: readonly PersonView[]
  readonly terms: readonly TermView[]
}
