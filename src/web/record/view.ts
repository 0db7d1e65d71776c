import type { Child } from '../../store/children.ts'
import type { Meant } from '../../domain/version.ts'
import type { RecordBeside, RecordToChild, Version } from '../../store/records.ts'
import type { Comment, SignOff, ToldToChild } from '../../store/oversight.ts'
import type { Response } from '../../store/responses.ts'
import type { Edition } from '../../store/editions.ts'
import type { Sharing } from '../../store/sharings.ts'
import type { SourceNote } from '../../store/source-notes.ts'
import type { Told } from '../../store/voices.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'
import type { BetweenUnkept } from './between-form.ts'

/** All that a record's page shows to staff. */
export interface RecordPageView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  /** A moment as the clock at the authority's place shows it: `2026-11-24T15:30`. */
  readonly local: (at: Date) => string
  readonly child: Child
  readonly record: RecordToChild
  /** The text on this page, and the newest one. */
  readonly version: Version
  readonly newest: Version
  /** What the writer of this text meant as it stands, with the reasons. */
  readonly meant: readonly Meant[]
  /** The notes that the record and its corrections were written from. */
  readonly notes: readonly SourceNote[]
  /** Between colleagues: what is said of it, who signed it off, and where the child is told of it. */
  readonly comments: readonly Comment[]
  readonly signOffs: readonly SignOff[]
  readonly told: ToldToChild | undefined
  /** Records that hold something to the child, newest first: where they can be told. */
  readonly toldRecords: readonly { readonly id: string; readonly documentCode: string; readonly happenedAt: Date }[]
  /** Something that was typed between colleagues and is to be mended. */
  readonly unkept: BetweenUnkept | undefined
  readonly isManager: boolean
  /** Who looks at it. */
  readonly personId: string
  /** What the child told us that belongs to the record. */
  readonly voices: readonly Told[]
  readonly responses: readonly Response[]
  readonly sharings: readonly Sharing[]
  /** Records of the same event to other children whom the reader works with too. */
  readonly beside: readonly RecordBeside[]
  /** What was prepared for somebody, and is opened to nobody yet. */
  readonly prepared: readonly Edition[]
  /** Editions that stand open though the gate says something else by now. */
  readonly notAsOpened: ReadonlySet<string>
  /** The passages that are marked as told in confidence. */
  readonly confidential: ReadonlySet<string>
  /** A correction that somebody is writing. */
  readonly correctionDraftId: string | undefined
  /** A key for the button that begins a correction. */
  readonly key: string
  /** What was just done, in a sentence. */
  readonly done?: string | undefined
}
