import type { About } from '../../guidance/about.ts'
import type { Difference } from '../../guidance/rewrite/fidelity/difference.ts'
import type { Problem } from '../../domain/before-finishing.ts'
import type { Conflict } from '../../domain/draft-content.ts'
import type { ChildBeside } from '../../store/several-children.ts'
import type { Desk } from '../desk.ts'
import type { Frame } from '../frame.ts'
import type { Asked } from './asked.ts'

/** Two people wrote in one field: theirs stands, and who wrote it; undefined when that is not known. */
export interface ConflictView extends Conflict {
  readonly by: string | undefined
}

/** The page on which a record is written. */
export interface WritingView extends Frame {
  readonly desk: Desk
  /** Children to whom it can be written too; undefined for a document that is written to one child at a time. */
  readonly beside: readonly ChildBeside[] | undefined
  /** The child to be taken off it, when it is asked what becomes of their words. */
  readonly takingOff: string | undefined
  /** A record to one child alone that was begun with their words. */
  readonly begun: string | undefined
  readonly about: About
  /** Of several children: whose text is checked, and what the engine is told of each. */
  readonly readers: readonly { readonly id: string; readonly name: string; readonly about: About }[] | undefined
  /** What the engine asks; undefined until the writer has asked for it. */
  readonly asked: Asked | undefined
  /** The part that is to have one more empty entry. */
  readonly adding: string | undefined
  /** Something to say, for example that nothing was replaced. */
  readonly notice: string | undefined
  readonly problems: readonly Problem[]
  readonly conflicts: readonly ConflictView[]
  readonly pictureProblem: string | undefined
  readonly unreasoned: { readonly rule: string; readonly quote: string } | undefined
  /** What keeps a picture that is sent twice from being kept twice. */
  readonly pictureKey: string
  /** The name under which words from a note were just put in, so that they can be taken out. */
  readonly putIn: string | undefined
  /** What stands in the notes and was not found in what is written, and what of it was left out on purpose; undefined where nothing was compared. */
  readonly lost: { readonly differences: readonly Difference[]; readonly leftOut: Asked['meant'] } | undefined
}
