import { lastAtOrBefore } from './text/last-at-or-before.ts'

/** Lines and columns of a text, both counted from 1; columns in UTF-16 code units. */
export function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    const line = Math.max(0, lastAtOrBefore(starts, offset, start => start))
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
