import { fieldKey, isDay } from '../../domain/draft-content.ts'
import type { Field, Section } from '../../domain/form.ts'
import type { Attributes } from '../parts/content.ts'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { answerOf } from './boxes.tsx'
import { forWhomKey } from '../../domain/several.ts'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'

interface InEntry { readonly view: WritingView; readonly section: Section; readonly entry: number }

/** The fields of one entry, in reading order. */
export const Fields = ({ view, section, entry }: InEntry) => <>{section.fields.map((field, at) => <FieldBox view={view} section={section} entry={entry} field={field} isOnlyQuestion={at === 0 && !section.repeats} />)}</>

type BoxProps = InEntry & { readonly field: Field; readonly isOnlyQuestion: boolean }

function FieldBox({ view, section, entry, field, isOnlyQuestion }: BoxProps) {
  const key = fieldKey(section.id, entry, field.id)
  const { value, error, below } = answerOf(view, key)
  const { name } = view.desk
  const question = { label: withName(field.label, name), hint: field.hint && withName(field.hint, name) }
  if (field.choices) return <><Radios name={key} legend={question.label} hint={question.hint} value={value} error={error} classes="govuk-radios--small" items={field.choices.map(choice => ({ value: choice.value, text: choice.text }))} />{below}</>
  return <TextBox view={view} section={section} entry={entry} field={field} named={key} label={question.label} hint={question.hint} isOnlyQuestion={isOnlyQuestion} />
}

interface TextBoxProps extends InEntry {
  readonly field: Field
  readonly named: string
  readonly label: string
  readonly hint?: string | undefined
  readonly isOnlyQuestion?: boolean
  /** The child to whom alone these words go, of several: they are read in the place of those for everybody. */
  readonly reader?: string
}

/** A box that is written in, with what the script must know of it. */
export function TextBox({ view, section, entry, field, named, label, hint, isOnlyQuestion = false, reader }: TextBoxProps) {
  const { value, error, below } = answerOf(view, named)
  const question = { name: named, error, label, hint, spellcheck: false, labelClasses: isOnlyQuestion ? 'govuk-visually-hidden' : undefined, describedBy: isOnlyQuestion && section.hint ? `about-${section.id}` : undefined }
  const inText: Attributes = {
    'data-lead': field.lead, 'data-tail': field.tail ?? '', 'data-entry': `${section.id}.${entry}`, ...(section.to === 'professionals' ? { 'data-to': section.to } : {}),
    ...(view.desk.children.length > 1 ? { 'data-only': forWhomKey(section.id, entry), ...(reader === undefined ? {} : { 'data-reader': reader, 'data-instead-of': fieldKey(section.id, entry, field.id) }) } : {}),
  }
  return (
    <>
      {field.kind === 'long-text'
        ? <Textarea {...question} value={value} rows={isOnlyQuestion ? 8 : 3} attributes={{ ...inText, 'data-guided': '' }} />
        : <Input {...question} value={value} autocomplete="off" classes={field.kind === 'date' ? 'govuk-input--width-10' : undefined} attributes={{ ...inText, type: field.kind === 'date' && (value === '' || isDay(value)) ? 'date' : 'text' }} />}
      {below}
    </>
  )
}
