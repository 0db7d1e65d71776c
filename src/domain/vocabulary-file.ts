import type { VocabularyTerm } from '../guidance/about.ts'
import { isDay } from './draft-content.ts'

/** Words that an authority or a child has settled, as a data file has them, and what cannot be read of it, each in a sentence. */
interface VocabularyRead {
  readonly terms: readonly VocabularyTerm[]
  readonly problems: readonly string[]
}

/** Reads the terms of a data file: a list, or an object with “terms” (`--vocabulary` of the command line). */
export function readVocabularyFile(data: unknown): VocabularyRead {
  const list = isRecord(data) ? data['terms'] : data
  if (list === undefined || list === null) return { terms: [], problems: [] }
  if (!Array.isArray(list)) return { terms: [], problems: ['“vocabulary” must be a list.'] }
  const read = list.map((each: unknown, index) => readTerm(each, index + 1))
  return { terms: read.flatMap(({ term }) => term ?? []), problems: read.flatMap(({ problem }) => problem ?? []) }
}

function readTerm(data: unknown, number: number): { readonly term?: VocabularyTerm; readonly problem?: string } {
  if (!isRecord(data) || typeof data['term'] !== 'string' || data['term'].trim() === '') return { problem: `Term ${number} of the vocabulary needs a “term”.` }
  const { term, is, plain, toChild, from, to } = data
  const name = data['term']
  if (is !== 'fine' && is !== 'explain') return { problem: `The term “${term}” needs “is”: "fine" or "explain".` }
  if (is === 'explain' && typeof plain !== 'string') return { problem: `The term “${term}” is to be explained: say how in “plain”.` }
  const problem = dayProblem(from, `“from” of “${term}”`) ?? dayProblem(to, `“to” of “${term}”`)
  if (problem) return { problem }
  return {
    term: {
      term: name, is, ...(typeof plain === 'string' && { plain }), ...(typeof toChild === 'string' && { toChild }),
      ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }),
    },
  }
}

function dayProblem(value: unknown, what: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return `The ${what} must be written as year-month-day, such as 2026-03-05, but is ${JSON.stringify(value).slice(0, 60)}.`
  return isDay(value) ? undefined : `The ${what} ${value} is not a day in the calendar.`
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
