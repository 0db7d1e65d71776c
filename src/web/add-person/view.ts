import type { Problems } from '../../domain/entry-form.ts'
import type { FoundPerson, KnownElsewhere } from '../../store/find-people.ts'
import type { Worker } from '../../store/people.ts'
import type { Typed } from '../entry-typed.ts'
import type { Frame } from '../frame.ts'

/** A form on which somebody is added. */
export interface AddingView extends Frame {
  readonly key: string
  readonly typed: Typed
  readonly problems: Problems
}

export interface AddPersonView extends AddingView {
  readonly childId: string
  /** The child's name as they like it. */
  readonly name: string
}

export interface OpenFileView extends AddingView {
  /** To whom the one who asks may give the work. */
  readonly workers: readonly Worker[]
}

/** Those who may be the one who is about to be added. */
export interface LikelyView extends AddingView {
  /** Where the form goes on. */
  readonly action: string
  /** The child on whose file somebody is put; none when a file is opened. */
  readonly childId?: string | undefined
  readonly fullName: string
  readonly here: readonly (FoundPerson & { readonly likely: 'same' | 'perhaps' })[]
  readonly elsewhere: readonly KnownElsewhere[]
}
