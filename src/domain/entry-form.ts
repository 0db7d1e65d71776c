import { isDay } from './draft-content.ts'

/** A field of an entry. Its id is permanent: the answer is kept under it, so wording may change and old answers stay. */
export interface EntryField {
  readonly id: string
  /** `day` is an ISO date; `yes-no` is `yes` or nothing. All answers are text; nothing: null. */
  readonly kind: 'short-text' | 'long-text' | 'choice' | 'day' | 'yes-no'
  /** The question to the writer. `{child}` stands for the name the child likes to be called, `{person}` for the one whom the entry is about. */
  readonly label: string
  readonly hint?: string
  readonly choices?: readonly Choice[]
  /** What is said when it is left empty, where it must not be. */
  readonly missing?: string
  /** A day that may lie ahead. */
  readonly mayLieAhead?: true
}

export interface Choice {
  readonly value: string
  readonly text: string
}

/** What is asked of an entry, in order. */
export interface EntryForm {
  readonly fields: readonly EntryField[]
  /** What is wrong with the answers together, by field. */
  readonly alsoWrong?: (answers: Answers) => Problems
}

/** Answers by field id. */
export type Answers = Readonly<Record<string, string | null>>
/** What is to be mended, by field id. */
export type Problems = Readonly<Record<string, string>>

const longest = { 'short-text': 300, 'long-text': 5000 } as const

/** What is to be mended in the answers. Days that are no days are for the one who read the boxes to say. */
export function problemsIn(form: EntryForm, answers: Answers, today: string): Problems {
  const problems: Record<string, string> = {}
  for (const field of form.fields) {
    const says = problemOf(field, answers[field.id] ?? null, today)
    if (says) problems[field.id] = says
  }
  const from = answers['from-day']
  const to = answers['to-day']
  if (from && to && to < from && !problems['from-day']) problems['to-day'] = 'That is before the first day. Enter a later day, or mend the first one'
  return { ...form.alsoWrong?.(answers), ...problems }
}

function problemOf(field: EntryField, answer: string | null, today: string): string | undefined {
  if (answer === null || answer.trim() === '') return field.missing
  if (field.kind === 'day') {
    if (!isDay(answer)) return 'There is no such day. Enter a real date, for example 27 3 2026'
    return answer > today && !field.mayLieAhead ? 'That day is still to come. Enter today or an earlier day' : undefined
  }
  if (field.kind === 'choice') return field.choices?.some(({ value }) => value === answer) ? undefined : 'Choose one of the answers'
  const most = field.kind === 'short-text' || field.kind === 'long-text' ? longest[field.kind] : undefined
  return most !== undefined && answer.length > most ? `That is longer than ${most.toLocaleString('en-GB')} characters. Make it shorter` : undefined
}

/** How an answer is read out: a choice by its words. */
export const answerInWords = (form: EntryForm, id: string, answer: string | null): string =>
  answer === null ? '' : form.fields.find(field => field.id === id)?.choices?.find(({ value }) => value === answer)?.text ?? answer

/** The ids of the fields in which two answers differ. */
export const differences = (form: EntryForm, one: Answers, other: Answers): readonly string[] =>
  form.fields.map(({ id }) => id).filter(id => (one[id] ?? null) !== (other[id] ?? null))

/** The first and the last day, as most entries have them. */
export const fromTo = (from: string, to: string, missing?: string): readonly EntryField[] => [
  { id: 'from-day', kind: 'day', label: from, hint: missing ? 'For example, 27 3 2026' : 'For example, 27 3 2026. Leave it empty if nobody knows', ...(missing ? { missing } : {}), mayLieAhead: true },
  { id: 'to-day', kind: 'day', label: to, hint: 'Leave it empty while it is still so', mayLieAhead: true },
]
