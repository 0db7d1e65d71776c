import type { Mention } from '../sentence/parts.ts'

/** Whom a mention means. `asked`: it is not safe to say. */
export interface Settled {
  readonly side: 'child' | 'other' | 'asked'
  readonly key: string
  /** Places in `about.children`. */
  readonly children: readonly number[]
  /** With somebody else: `you and your mum`. */
  readonly together: boolean
}

/** A reference that only the writer can settle. */
export interface Doubt { readonly from: number; readonly to: number; readonly candidates: readonly string[] }

/** Somebody spoken of so far. */
export interface Seen {
  readonly mention: Mention
  readonly settled: Settled
  readonly sentence: number
  readonly paragraph: number
}

export const other = (key: string): Settled => ({ side: 'other', key, children: [], together: false })
export const child = (at: number): Settled => ({ side: 'child', key: `child:${at}`, children: [at], together: false })
export const asked = (key: string): Settled => ({ side: 'asked', key, children: [], together: false })

/** May a pronoun stand for somebody of this kind? */
export const fits = (of: Mention['of'], many: boolean, pronoun: Mention['of']): boolean => (many ? pronoun === 'they' : of === pronoun || of === 'any' || of === undefined)
