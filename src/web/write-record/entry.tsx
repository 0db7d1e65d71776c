import { fieldKey, isDay } from '../../domain/draft-content.ts'
import type { Field, Section } from '../../domain/form.ts'
import type { Attributes } from '../parts/content.ts'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { answerOf } from './boxes.tsx'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'

interface InEntry { readonly view: WritingView; readonly section: Section; readonly entry: number }

/** The fields of one entry, in reading order. */
export const Fields = ({ view, section, entry }: InEntry) => <>{section.fields.map((field, at) => <FieldBox view={view} section={section} entry={entry} field={field} isOnlyQuestion={at === 0 && !section.repeats} />)}</>

function FieldBox({ view, section, entry, field, isOnlyQuestion }: InEntry & { readonly field: Field; readonly isOnlyQuestion: boolean }) {
  const key = fieldKey(section.id, entry, field.id)
  const { value, error, below } = answerOf(view, key)
  const { name } = view.desk
  const question = {
    name: key, error, label: withName(field.label, name), hint: field.hint && withName(field.hint, name), spellcheck: false,
    labelClasses: isOnlyQuestion ? 'govuk-visually-hidden' : undefined, describedBy: isOnlyQuestion && section.hint ? `about-${section.id}` : undefined,
  }
  const inText: Attributes = { 'data-lead': field.lead, 'data-tail': field.tail ?? '', 'data-entry': `${section.id}.${entry}`, ...(section.to === 'professionals' ? { 'data-to': section.to } : {}) }
  if (field.choices) return <><Radios name={key} legend={question.label} hint={question.hint} value={value} error={error} classes="govuk-radios--small" items={field.choices.map(choice => ({ value: choice.value, text: choice.text }))} />{below}</>
  return (
    <>
      {field.kind === 'long-text'
        ? <Textarea {...question} value={value} rows={isOnlyQuestion ? 8 : 3} attributes={{ ...inText, 'data-guided': '' }} />
        : <Input {...question} value={value} autocomplete="off" classes={field.kind === 'date' ? 'govuk-input--width-10' : undefined} attributes={{ ...inText, type: field.kind === 'date' && (value === '' || isDay(value)) ? 'date' : 'text' }} />}
      {below}
    </>
  )
}
