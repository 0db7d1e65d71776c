import type { About } from '../../guidance/about.ts'
import type { Conflict, Problem } from '../../domain/draft-content.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'
import type { Asked } from './asked.ts'
import type { Desk } from './desk.ts'

/** What both pages of writing need. */
export interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The one who writes. */
  readonly personId: string
  readonly timeZone: string
  /** Today, ISO date. */
  readonly today: string
}

/** Two people wrote in one field: theirs stands, and who wrote it; undefined when that is not known. */
export interface ConflictView extends Conflict {
  readonly by: string | undefined
}

/** The page on which a record is written. */
export interface WritingView extends Frame {
  readonly desk: Desk
  readonly about: About
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
}
