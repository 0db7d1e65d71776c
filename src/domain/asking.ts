/** What a signed-in person does here. A reader is a child, a parent or a grown child: somebody records are shared with. */
export type Does = 'practitioner' | 'manager' | 'administrator' | 'reader'

/** Who is asking, when, and for which request. Every read and write carries one; nothing is done for nobody. */
export interface Asking {
  readonly authorityId: string
  readonly personId: string
  readonly does: Does
  /** The moment of the request. */
  readonly at: Date
  /** The day at the authority's place (ISO date): allocations run from day to day. */
  readonly day: string
  readonly requestId: string
}
