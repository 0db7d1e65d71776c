import type { ToChild } from '../guidance/about.ts'
import type { FieldKind, PassageKind } from './form.ts'

/**
 * What an authority has made otherwise in a document type and its form, laid over what is shipped (decision 0022). What it does not name stands as shipped.
 * Ids are permanent, shipped ones and an authority's own: what was answered is kept under them. An own id says whose it is and, of a part, to whom it is written.
 */
export interface FormEdition {
  readonly document: DocumentEdition
  /** The parts in their order, by id. Those that are not named follow the part that they follow in what is shipped. */
  readonly order: readonly string[]
  /** Parts that are not on the form, by id. */
  readonly hidden: readonly string[]
  readonly parts: Readonly<Record<string, PartEdition>>
}

export interface DocumentEdition {
  /** It can be begun here. */
  readonly inUse?: boolean
  readonly title?: string
  readonly titleToChild?: string
  readonly isFor?: string
  readonly toChild?: ToChild
  readonly partToChild?: string
  readonly signsOff?: string
  readonly kinds?: Readonly<Record<string, KindEdition>>
  /** In place of the shipped lines that are local. What the law and statutory guidance say stands. */
  readonly timescales?: readonly OwnTimescale[]
}

export interface KindEdition {
  readonly label?: string
  readonly titleToChild?: string
  readonly isOff?: true
}

export interface OwnTimescale {
  readonly says: string
  readonly source: string
}

export interface PartEdition {
  readonly asks?: string
  /** Empty: none. */
  readonly hint?: string
  readonly heading?: string
  readonly opensWith?: 'open' | 'offered'
  /** Of an own part, for good: what it is to the reader and to the rules. */
  readonly passage?: OwnPassage
  readonly fields?: Readonly<Record<string, FieldEdition>>
}

export interface FieldEdition {
  /** Of an own field, for good. */
  readonly kind?: FieldKind
  readonly label?: string
  /** Empty: none. */
  readonly hint?: string
  readonly lead?: string
  readonly tail?: string
  /** Without it the document cannot be finished: what to do. Empty: it can. */
  readonly needed?: string
  /** What each value says. Values are never taken away: they were chosen. */
  readonly choices?: Readonly<Record<string, string>>
  /** An own field that is not asked any more. */
  readonly isOff?: true
}

/** What an own part can be. Pictures have a part of their own. */
export type OwnPassage = Exclude<PassageKind, 'picture'>

/** As it is shipped. */
export const asShipped: FormEdition = { document: {}, order: [], hidden: [], parts: {} }

const ownPart = /^own-(child|staff)-[a-z]{1,3}$/
const ownThing = /^own-[a-z]{1,3}$/

/** To whom an own part is written, by its id; undefined for what is no own part. It is in the id so that it never changes under words that stand in the part. */
export function ownPartTo(id: string): 'child' | 'professionals' | undefined {
  const [, to] = ownPart.exec(id) ?? []
  return to === undefined ? undefined : to === 'child' ? 'child' : 'professionals'
}

/** True for the id of an own field, kind or choice. */
export const isOwnId = (id: string): boolean => ownThing.test(id)

/** Own ids in the order in which they were made: a, b … z, aa, ab … */
export const inOrderMade = (ids: readonly string[]): readonly string[] => [...ids].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))

/** The first own id with this beginning (`own-child-`) that was not used before. */
export function freeOwnId(beginning: string, used: ReadonlySet<string>): string {
  for (let at = 0; ; at++) {
    const id = `${beginning}${lettersOf(at)}`
    if (!used.has(id)) return id
  }
}

function lettersOf(number: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (number % 26))
  return number < 26 ? last : `${lettersOf(Math.floor(number / 26) - 1)}${last}`
}
