import { formOf } from '../../domain/form-of.ts'
import type { Field, Section } from '../../domain/form.ts'
import type { ReadyVersion } from '../../domain/version.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { RecordLetter } from '../parts/record-view/letter.tsx'
import { ToProfessionals } from '../parts/record-view/to-professionals.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { Frame } from './frame.ts'
import type { FormSeen } from './seen.ts'
import { formWords, publishWords as words } from './words.ts'

export interface PreviewView extends Frame {
  readonly seen: FormSeen
  /** A record written with invented words on every part. */
  readonly version: ReadyVersion
}

/** The form as its writer sees it, then as it is read, with invented words. */
export function PreviewPage({ view: { seen, version, ...frame } }: { readonly view: PreviewView }) {
  const { code, title } = seen.laid
  const { sections } = formOf(seen.laid)
  const offered = sections.filter(({ opensWith }) => opensWith === 'offered')
  const passages = version.passages.map((passage, position) => ({ ...passage, id: String(position), position, attachmentId: null, picture: null }))
  return (
    <Page title={words.previewTitle} authority={frame.authority} who={frame.who} nav={frame.nav}>
      <BackLink href={`/forms/${code}`}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{words.preview(title)}</h1>
      <p>{words.previewLead}</p>
      <section aria-labelledby="as-writer">
        <h2 class="govuk-heading-m" id="as-writer">{words.asWriter}</h2>
        {sections.filter(({ opensWith }) => opensWith === 'open').map(section => <Part section={section} />)}
        {offered.length > 0 && <><h3 class="govuk-heading-s">{words.offered}</h3><ul class="govuk-list govuk-list--bullet">{offered.map(({ asks }) => <li>{named(asks)}</li>)}</ul></>}
      </section>
      <section aria-labelledby="as-reader">
        <h2 class="govuk-heading-m" id="as-reader">{words.asReader}</h2>
        <RecordLetter label={words.asReader} documentCode={code} version={{ ...version, passages }} />
        <ToProfessionals name={words.name} documentCode={code} version={{ ...version, passages }} />
      </section>
      <p><a class="govuk-button" href={`/forms/${code}/publish`}>{formWords.ways.publish}</a></p>
    </Page>
  )
}

const named = (text: string): string => text.replaceAll('{child}', words.name)

const Part = ({ section }: { readonly section: Section }) => (
  <section class="part" aria-labelledby={`asks-${section.id}`}>
    <h3 class="govuk-heading-s part__asks" id={`asks-${section.id}`}>{named(section.asks)}</h3>
    {section.hint && <p class="govuk-hint">{named(section.hint)}</p>}
    {section.passage !== 'picture' && section.fields.map((field, at) => <Question name={`${section.id}.${field.id}`} field={field} isOnly={at === 0 && !section.repeats} />)}
  </section>
)

function Question({ name, field: { kind, label, hint, choices = [] }, isOnly }: { readonly name: string; readonly field: Field; readonly isOnly: boolean }) {
  const question = { name, label: named(label), hint: hint && named(hint), labelClasses: isOnly ? 'govuk-visually-hidden' : undefined }
  if (kind === 'choice') return <Radios name={name} legend={question.label} hint={question.hint} classes="govuk-radios--small" items={choices.map(({ value, text }) => ({ value, text }))} />
  return kind === 'long-text' ? <Textarea {...question} rows={3} /> : <Input {...question} autocomplete="off" classes={kind === 'date' ? 'govuk-input--width-10' : undefined} />
}
