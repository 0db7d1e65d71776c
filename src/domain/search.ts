import { isDay } from './draft-content.ts'
import { documentOf } from './catalogue.ts'

/** What of a record is searched: all of it, only what was decided, or only the child's own words. */
export const searchedParts = ['all', 'decisions', 'own-words'] as const
export type SearchedPart = (typeof searchedParts)[number]

/** What somebody wants to find in the records they may read. */
export interface Search {
  /** As typed: several words are all wanted, "words in quotation marks" as they stand, `or` between two, `-word` is not wanted. */
  readonly words: string
  /** In one child's file; in those of everybody the asker works with when absent. */
  readonly childId?: string
  readonly part: SearchedPart
  /** A code of the catalogue. */
  readonly document?: string
  /** Days at the authority's place, ISO dates, both included. */
  readonly from?: string
  readonly to?: string
  readonly order: 'best' | 'newest'
}

/** Longer than any search in words. */
const mostWords = 200

export type SearchProblem = 'no-words' | 'too-long' | 'from-is-no-day' | 'to-is-no-day' | 'from-after-to'

/**
 * Reads a search from the fields of a form (`words`, `child`, `part`, `document`, `from`, `to`, `order`). What is no choice of the form counts as not chosen.
 * `problems` is empty when it can be asked.
 */
export function readSearch(fields: Readonly<Record<string, string | undefined>>): { search: Search; problems: readonly SearchProblem[] } {
  const filled = (name: string) => (fields[name] ?? '').trim()
  const words = filled('words').replace(/\s+/g, ' ')
  const [from, to] = [filled('from'), filled('to')]
  const problems: SearchProblem[] = []
  if (!/[\p{L}\p{N}]/u.test(words)) problems.push('no-words')
  if (words.length > mostWords) problems.push('too-long')
  if (from !== '' && !isDay(from)) problems.push('from-is-no-day')
  if (to !== '' && !isDay(to)) problems.push('to-is-no-day')
  if (isDay(from) && isDay(to) && from > to) problems.push('from-after-to')
  const document = documentOf(filled('document'))?.code
  const search: Search = {
    words, part: searchedParts.find(part => part === filled('part')) ?? 'all', order: filled('order') === 'newest' ? 'newest' : 'best',
    ...(filled('child') ? { childId: filled('child') } : {}), ...(document ? { document } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}),
  }
  return { search, problems }
}

/** The letters and figures of a search as beginnings of words, in the language of the database's text search: tried when the whole words are nowhere. */
export const asBeginnings = (words: string): string => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => `${word}:*`).join(' & ')
