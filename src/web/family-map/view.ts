import type { Ring } from '../../domain/around-map.ts'
import type { Couple, ParentTie } from '../../domain/family-map.ts'
import type { FamilyMember } from '../../store/family.ts'
import type { Entry } from '../../store/file-entries.ts'
import type { Frame } from '../frame.ts'

/** Somebody on a map. */
export interface MapPerson extends FamilyMember {
  readonly isChild: boolean
  readonly isDanger: boolean
}

/** Somebody around the child: what they are or do, and how close they are. */
export interface AroundPerson {
  readonly personId: string
  readonly fullName: string
  readonly standsAs: string
  readonly ring: Ring
}

export interface MapView extends Frame {
  readonly childId: string
  /** The child's name as they like it. */
  readonly name: string
  readonly people: readonly MapPerson[]
  /** Those that stand today. */
  readonly dangers: readonly Entry[]
  readonly parents: readonly (ParentTie & { readonly isOver: boolean })[]
  readonly couples: readonly (Couple & { readonly isOver: boolean })[]
  readonly around: readonly AroundPerson[]
}
