import { type Change, isWritersKey } from '../../domain/draft-content.ts'

/** The name of the hidden field that says what stood in a field when the page was made. */
export const wasName = (key: string): string => `was.${key}`

/**
 * What a form without script changed: every field that was on the page, against the mark of what stood there.
 * A box that is not ticked is not sent at all: there the mark alone says that it was on the page.
 */
export function changesTyped(fields: Readonly<Record<string, string>>): readonly Change[] {
  const names = Object.keys(fields)
  const keys = new Set([...names, ...names.filter(name => name.startsWith('was.')).map(name => name.slice('was.'.length))].filter(isWritersKey))
  return [...keys].map(key => ({ key, was: { mark: fields[wasName(key)] ?? '' }, now: fields[key] ?? '' }))
}
