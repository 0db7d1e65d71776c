import type { Draft } from '../../store/drafts.ts'
import type { SourceNote } from '../../store/source-notes.ts'
import type { Frame } from '../frame.ts'
import type { Choice } from './choices.ts'
import type { Question, TurnedSentence } from './turn.ts'

/** The page to which a note is brought. */
export interface BringView extends Frame {
  readonly draft: Draft
  /** The child's name as they like it. */
  readonly name: string
  readonly notes: readonly SourceNote[]
  /** Said of a note just brought that was kept without being read. */
  readonly kept: boolean
  readonly words: string
  readonly problem: { readonly field: 'words' | 'file'; readonly says: string } | undefined
  /** What keeps a note that is sent twice from being kept twice. */
  readonly key: string
}

/** A sentence of the note with what the writer chose for it. */
export interface Row extends TurnedSentence {
  readonly choice: Choice
  /** Its words stand in the record already. */
  readonly isThere: boolean
}

/** The page on which a note is turned to the child. */
export interface TurnView extends Frame {
  readonly draft: Draft
  readonly name: string
  /** To whom it is turned on this page, of those to whom the draft is written. */
  readonly childId: string
  readonly children: readonly { readonly id: string; readonly name: string }[]
  readonly note: SourceNote
  readonly parts: readonly { readonly id: string; readonly asks: string }[]
  /** Undefined when the engine failed. */
  readonly rows: readonly Row[] | undefined
  readonly questions: readonly Question[]
  /** The one that is asked now. */
  readonly asked: Question | undefined
  /** What was answered so far, by question, in the order in which it was. */
  readonly answers: Readonly<Record<string, string>>
  /** Said at the top: that questions were answered, or that there is nothing to put in. */
  readonly notice: string | undefined
  readonly nothingChosen: boolean
  /** An answer was just given or taken back: the next question has the focus. */
  readonly hasMoved: boolean
  readonly key: string
}
