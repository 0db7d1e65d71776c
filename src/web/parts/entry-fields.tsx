import type { EntryField, EntryForm, Problems } from '../../domain/entry-form.ts'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Input } from './input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { Textarea } from './textarea.tsx'

/** More choices than these stand in a list that opens. */
const mostRadios = 6

export interface EntryFieldsProps {
  readonly form: EntryForm
  /** What stands in the boxes, by name. */
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
  /** How the child, and the one whom the entry is about, are called. */
  readonly names: EntryNames
}

export interface EntryNames {
  readonly child: string
  readonly person?: string | undefined
}

/** A sentence of a form with the names in it. */
export const withNames = (sentence: string, { child, person }: EntryNames): string => sentence.replaceAll('{child}', child).replaceAll('{person}', person ?? child)

/** An answer in the midst of a sentence: its first letter small, names as they are. */
export const inSentence = (answer: string): string => `${answer.charAt(0).toLowerCase()}${answer.slice(1)}`

/** The questions of an entry's form, in order. */
export function EntryFields({ form, ...rest }: EntryFieldsProps) {
  return <>{form.fields.map(field => <Question field={field} {...rest} />)}</>
}

function Question({ field, typed, problems, names }: { readonly field: EntryField } & Omit<EntryFieldsProps, 'form'>) {
  const label = withNames(field.label, names)
  const common = { hint: field.hint && withNames(field.hint, names), error: problems[field.id] }
  const value = typed[field.id] ?? ''
  switch (field.kind) {
    case 'short-text': return <Input name={field.id} label={label} value={value} autocomplete="off" {...common} />
    case 'long-text': return <Textarea name={field.id} label={label} value={value} rows={3} spellcheck {...common} />
    case 'day': return <DateInput id={field.id} namePrefix={field.id} legend={label} values={typed} {...common} />
    case 'yes-no': return <Checkboxes name={field.id} items={[{ value: 'yes', text: label }]} values={value === 'yes' ? ['yes'] : []} {...common} />
    case 'choice': return <Choices field={field} label={label} value={value} names={names} common={common} />
  }
}

interface ChoicesProps {
  readonly field: EntryField
  readonly label: string
  readonly value: string
  readonly names: EntryNames
  readonly common: { readonly hint: string | undefined; readonly error: string | undefined }
}

/** A few stand open, more in a list. What need not be answered can be left as not known. */
function Choices({ field, label, value, names, common }: ChoicesProps) {
  const items = (field.choices ?? []).map(choice => ({ value: choice.value, text: withNames(choice.text, names) }))
  if (items.length > mostRadios) return <Select name={field.id} label={label} value={value} items={[{ value: '', text: field.missing ? 'Choose one' : 'Not known yet' }, ...items]} {...common} />
  return <Radios name={field.id} legend={label} value={value} items={field.missing ? items : [...items, { value: '', text: 'Not known yet' }]} classes="govuk-radios--small" {...common} />
}
