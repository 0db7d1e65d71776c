import type { Child } from '../../store/children.ts'
import type { Frame } from '../frame.ts'

/** What every page about the people around a child needs. */
export interface FileFrame extends Frame {
  readonly child: Child
  /** The child's name as they like it. */
  readonly name: string
  /** A moment as the clock at the authority's place shows it. */
  readonly local: (at: Date) => string
  /** What was just done, in a sentence. */
  readonly done?: string | undefined
}

/** Somebody who can be named in an entry: the child, or one of those around them. */
export interface Named {
  readonly personId: string
  readonly fullName: string
}
