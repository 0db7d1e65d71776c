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
  /** A year: the same as its first and its last day, for those who know no more. */
  readonly year?: string
  /** Days at the authority's place, ISO dates, both included. */
  readonly from?: string
  readonly to?: string
  readonly order: 'best' | 'newest'
}

/** Longer than any search in words. */
const mostWords = 200

export type SearchProblem = 'no-words' | 'too-long' | 'from-is-no-day' | 'to-is-no-day' | 'from-after-to'

/**
 * Reads a search from the fields of a form (`words`, `child`, `part`, `document`, `year`, `from`, `to`, `order`). What is no choice of the form counts as not chosen.
 * `problems` is empty when it can be asked.
 */
export function readSearch(fields: Readonly<Record<string, string | undefined>>): { search: Search; problems: readonly SearchProblem[] } {
  const filled = (name: string) => (fields[name] ?? '').trim()
  const words = filled('words').replace(/\s+/g, ' ')
  const year = /^\d{4}$/.test(filled('year')) ? filled('year') : undefined
  const [from, to] = [filled('from'), filled('to')]
  const problems: SearchProblem[] = []
  // Without words all records of a kind, a year or a child are asked for.
  const isNarrow = filled('child') !== '' || documentOf(filled('document')) !== undefined || year !== undefined
  if (!/[\p{L}\p{N}]/u.test(words) && (words !== '' || !isNarrow)) problems.push('no-words')
  if (words.length > mostWords) problems.push('too-long')
  if (from !== '' && !isDay(from)) problems.push('from-is-no-day')
  if (to !== '' && !isDay(to)) problems.push('to-is-no-day')
  if (isDay(from) && isDay(to) && from > to) problems.push('from-after-to')
  const document = documentOf(filled('document'))?.code
  const search: Search = {
    words, part: searchedParts.find(part => part === filled('part')) ?? 'all', order: filled('order') === 'newest' ? 'newest' : 'best',
    ...(filled('child') ? { childId: filled('child') } : {}), ...(document ? { document } : {}), ...(year ? { year } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}),
  }
  return { search, problems }
}

/** What of a search can be a person: the words without signs, and the birthday among them (ISO date), written in figures, such as 14/5/2013, or with the name of the month. */
export function personIn(words: string): { readonly name: string; readonly dateOfBirth: string | null } {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})\b/i.exec(words)
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(words)?.[0]
  const month = found?.[2] ?? ''
  const number = /^\d/.test(month) ? Number(month) : months.findIndex(name => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
  const day = iso ?? (found ? `${found[3]}-${String(number).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}` : '')
  const isBirthday = isDay(day)
  return { name: (isBirthday ? words.replace(iso ?? found?.[0] ?? '', ' ') : words).replace(/["“”]/g, ' ').trim(), dateOfBirth: isBirthday ? day : null }
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** The letters and figures of a search as beginnings of words, in the language of the database's text search: tried when the whole words are nowhere. */
export const asBeginnings = (words: string): string => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => `${word}:*`).join(' & ')
