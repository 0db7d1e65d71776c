import type { Child, PersonAround } from '../../store/children.ts'
import type { Entry } from '../../store/file-entries.ts'
import type { MergeStep, WrittenSince } from '../../store/merge-files.ts'
import type { StoryLine } from '../../store/records.ts'
import type { Frame } from '../frame.ts'

/** One of two files that are looked at side by side. */
export interface FileSeen {
  readonly child: Child
  readonly around: readonly PersonAround[]
  readonly homes: readonly Entry[]
  readonly schools: readonly Entry[]
  readonly law: readonly Entry[]
  readonly work: readonly Entry[]
  readonly story: { readonly lines: readonly StoryLine[]; readonly total: number }
}

interface MergeFrame extends Frame {
  readonly child: Child
  readonly key: string
  readonly local: (at: Date) => string
  readonly problems: Readonly<Record<string, string>>
}

/** The page on which the other file is chosen, and on which what was decided stands. */
export interface ChooseView extends MergeFrame {
  readonly others: readonly { readonly id: string; readonly name: string; readonly dateOfBirth: string | null; readonly isLikely: boolean }[]
  readonly steps: readonly MergeStep[]
  readonly since: readonly WrittenSince[]
  readonly typedWhy: string
  readonly done: string | undefined
}

/** Two files side by side. */
export interface SideView extends MergeFrame {
  readonly files: readonly [FileSeen, FileSeen]
  readonly typed: Readonly<Record<string, string>>
}
