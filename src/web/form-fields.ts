import { parse } from 'node:querystring'

/** The fields of a posted form, one value each (the last, where a name came twice). Nothing but text gets through. */
export function formFields(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {}
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(body)) {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value
    if (typeof last === 'string') fields[name] = storable(last)
  }
  return fields
}

/** Text as a database can keep it: the one character that PostgreSQL refuses, and halves of characters, become the mark for an unreadable one. */
export const storable = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed()

/** A number of a page of a list: 1 for anything that is none. */
export function pageNumber(query: unknown): number {
  const asked = typeof query === 'object' && query !== null && 'page' in query ? Number(query.page) : 1
  return Number.isInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : 1
}

/** The number of what a form was made from: 0 for anything that is none. */
export const numberFrom = (fields: Readonly<Record<string, string>>, name: string): number => (/^\d{1,6}$/.test(fields[name] ?? '') ? Number(fields[name]) : 0)

/** More fields than any form of ours has. */
const mostFields = 10_000

/** More was sent than one form can hold: it is refused whole. */
export class TooMuch extends Error {
  readonly statusCode = 413
}

/** Reads a form as it was sent. One with millions of fields would stop the server for everybody before a page looks at it: it is not read at all (413). */
export function readForm(sent: string): Record<string, unknown> {
  let fields = 1
  for (let at = sent.indexOf('&'); at >= 0; at = sent.indexOf('&', at + 1)) if (++fields > mostFields) throw new TooMuch()
  return parse(sent, '&', '=', { maxKeys: 0 })
}
