import { type Answers, type EntryForm, type Problems, problemsIn } from '../domain/entry-form.ts'
import { dayInBoxes, readDayBoxes } from './parts/day-boxes.ts'

/** What was typed into the form of an entry, by the names of its boxes. */
export type Typed = Readonly<Record<string, string>>

/** The form as it was sent: what was typed, what it answers, and what is to be mended. Today is an ISO date. */
export interface ReadForm {
  readonly typed: Typed
  readonly answers: Answers
  readonly problems: Problems
}

/** Reads the form of an entry. A day that is none is kept as it was typed and told. */
export function readEntryForm(form: EntryForm, fields: Typed, today: string): ReadForm {
  const typed: Record<string, string> = {}
  const answers: Record<string, string | null> = {}
  for (const { id, kind } of form.fields) {
    if (kind === 'day') {
      const boxes = readDayBoxes(fields, id)
      Object.assign(typed, boxes.values)
      answers[id] = boxes.isEmpty ? null : boxes.day ?? Object.values(boxes.values).join(' ')
    } else {
      const words = (fields[id] ?? '').replaceAll('\r\n', '\n')
      typed[id] = words
      answers[id] = words.trim() === '' ? null : words.trim()
    }
  }
  return { typed, answers, problems: problemsIn(form, answers, today) }
}

/** The boxes of a form that shows what is known. */
export function typedFrom(form: EntryForm, answers: Answers): Typed {
  return Object.assign({}, ...form.fields.map(({ id, kind }) => {
    const answer = answers[id] ?? null
    return kind === 'day' ? (answer === null ? {} : dayInBoxes(answer, id)) : { [id]: answer ?? '' }
  }))
}

/** The id on the page of the first box of a field: where a summary of what is to be mended leads. */
export const boxOf = (form: EntryForm, fieldId: string): string => (form.fields.find(({ id }) => id === fieldId)?.kind === 'day' ? `${fieldId}-day` : fieldId)
