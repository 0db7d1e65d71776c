import { type About, type AddressedChild, type DocumentType, type PersonOnFile, toChildByDefault, type VocabularyTerm } from '../guidance/about.ts'
import { readVocabularyFile } from '../domain/vocabulary-file.ts'
import { Misuse } from './command.ts'

/** Reads what is known of a text from data that somebody wrote. Says what is wrong in words that tell how to mend it. */
export function aboutFrom(data: unknown): About {
  if (!isRecord(data)) throw new Misuse('The facts about the text must be one JSON object with “documentType”, “date”, “children” and “people”.')
  const { documentType, date, children, people, vocabulary, toChildFrom } = data
  if (!isDocumentType(documentType)) throw new Misuse(`The documentType ${shown(documentType)} is not known. Use one of: ${Object.keys(toChildByDefault).join(', ')}.`)
  return {
    documentType,
    date: dateFrom(date, 'date'),
    children: listFrom(children, 'children').map(childFrom),
    people: listFrom(people, 'people').map(personFrom),
    ...(vocabulary !== undefined && vocabulary !== null && { vocabulary: vocabularyFrom(vocabulary) }),
    ...(typeof toChildFrom === 'string' && { toChildFrom }),
  }
}

function childFrom(data: unknown, index: number): AddressedChild {
  if (!isRecord(data) || typeof data.name !== 'string' || data.name.trim() === '') throw new Misuse(`Child ${index + 1} needs a “name”.`)
  const { name, preferredName, dateOfBirth, pronouns, verbal } = data
  return {
    name, pronouns: typeof pronouns === 'string' ? pronouns : 'any', verbal: verbal !== false,
    ...(typeof preferredName === 'string' && { preferredName }),
    ...(dateOfBirth !== undefined && dateOfBirth !== null && { dateOfBirth: dateFrom(dateOfBirth, `dateOfBirth of ${name}`) }),
  }
}

function personFrom(data: unknown, index: number): PersonOnFile {
  if (!isRecord(data) || typeof data.name !== 'string' || data.name.trim() === '') throw new Misuse(`Person ${index + 1} in “people” needs a “name”.`)
  const { name, role, relationship, pronouns } = data
  return { name, ...(typeof role === 'string' && { role }), ...(typeof relationship === 'string' && { relationship }), ...(typeof pronouns === 'string' && { pronouns }) }
}

/** Reads the terms that an authority or a child has settled, from a list or from an object with “terms”. */
export function vocabularyFrom(data: unknown): readonly VocabularyTerm[] {
  const { terms, problems: [problem] } = readVocabularyFile(data)
  if (problem !== undefined) throw new Misuse(problem)
  return terms
}

function dateFrom(value: unknown, what: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Misuse(`The ${what} must be written as year-month-day, such as 2026-03-05, but is ${shown(value)}.`)
  const day = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw new Misuse(`The ${what} ${value} is not a day in the calendar.`)
  return value
}

function listFrom(value: unknown, what: string): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Misuse(`“${what}” must be a list.`)
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isDocumentType = (value: unknown): value is DocumentType => typeof value === 'string' && Object.hasOwn(toChildByDefault, value)
const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60))
