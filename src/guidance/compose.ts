import { lastAtOrBefore } from './text/last-at-or-before.ts'

/** One filled field of a form: what the child reads before it, the field's own text, what they read after it. */
export interface Piece {
  readonly key: string
  readonly lead: string
  readonly text: string
  readonly tail?: string
  /** Pieces of the same entry stand under each other, with no blank line between. */
  readonly entry?: string
  /** False for what is to professionals. Omitted: to the child. */
  readonly toChild?: boolean
}

/** A place in a field: offsets into that field's own text, UTF-16 code units, `end` exclusive. */
export interface FieldPlace { readonly key: string; readonly start: number; readonly end: number }

/** The one text that a form's fields make, and the way back from it to the fields. */
export interface Composed {
  readonly text: string
  /** Offset at which what is to the child begins: everything before it is to professionals. */
  readonly toChildFrom: number
  /**
   * The field in which a range of the text stands. A range that reaches beyond its field is cut to what lies in the field.
   * @returns undefined when it stands wholly in words that the form put there
   */
  place(range: { readonly start: number; readonly end: number }): FieldPlace | undefined
}

/**
 * Joins the filled fields of a form into the text that is checked and read. Fields that are empty or blank are left out, with their
 * lead and tail. Every field's text stands in the result as it was typed; what is to professionals stands first.
 * @param pieces the fields in the order of the form; keys are the caller's
 */
export function compose(pieces: readonly Piece[]): Composed {
  const fields: { key: string; start: number; end: number }[] = []
  let text = ''
  let entry: string | undefined
  const add = (piece: Piece): void => {
    if (piece.text.trim() === '') return
    if (text !== '') text += piece.entry !== undefined && piece.entry === entry ? '\n' : '\n\n'
    entry = piece.entry
    text += piece.lead
    const start = text.length
    text += piece.text
    fields.push({ key: piece.key, start, end: text.length })
    text += piece.tail ?? ''
  }
  for (const piece of pieces) if (piece.toChild === false) add(piece)
  const toChildFrom = text.length
  for (const piece of pieces) if (piece.toChild !== false) add(piece)
  return { text, toChildFrom, place: range => placeIn(fields, range) }
}

function placeIn(fields: readonly { key: string; start: number; end: number }[], range: { readonly start: number; readonly end: number }): FieldPlace | undefined {
  const field = fields[lastAtOrBefore(fields, range.start, each => each.end) + 1]
  if (!field || range.end <= field.start) return undefined
  return { key: field.key, start: Math.max(range.start, field.start) - field.start, end: Math.min(range.end, field.end) - field.start }
}
