import type { MissingElement } from './report.ts'
import type { MissingId } from './rule.ts'
import type { Reading } from './text/reading.ts'

/** What the record as a whole lacks. */
export function missingFrom(_reading: Reading): MissingId[] {
  return []
}

/** The same ids with words for the writer. */
export function missingElements(_ids: readonly MissingId[]): MissingElement[] {
  return []
}
