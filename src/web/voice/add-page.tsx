import { fileOfKind } from '../../domain/voice.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { DateInput } from '../parts/date-input.tsx'
import { dayInWords } from '../parts/day.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Hint } from '../parts/hint.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Select } from '../parts/select.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { AddView } from './view.ts'
import { kindWords, voiceWords as words } from './words.ts'

interface InPage { readonly view: AddView }

/** Keeping something that the child told us: what is asked depends on what it is. */
export function AddVoicePage({ view }: InPage) {
  const { child, kind, problems } = view
  const name = nameOf(child)
  const wrong = Object.entries(problems)
  const banner = wrong.length > 0 && <ErrorSummary title={view.fileIsGone ? `${words.problem} ${words.fileAgain}` : words.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${field === 'told-on' ? 'told-on-day' : field}` }))} />
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={wrong.length > 0}>
      <BackLink href={`/children/${child.id}/told`}>{words.toList(name)}</BackLink>
      <h1 class="govuk-heading-l">{kindWords[kind].heading(name)}</h1>
      <form method="post" action={`/children/${child.id}/told`} encType="multipart/form-data" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <input type="hidden" name="kind" value={kind} />
        <Thing view={view} />
        <HowKnown view={view} />
        <Radios
          name="open" legend={words.openAsks(name)} hint={words.openHint(name)} value={view.typed.open} error={problems.open} classes="govuk-radios--small"
          items={[{ value: 'yes', text: words.openYes }, { value: 'no', text: words.openNo }]}
        />
        <Button>{words.addButton}</Button>
      </form>
    </Page>
  )
}

function Thing({ view: { child, kind, typed, problems } }: InPage) {
  const asks = kindWords[kind]
  const hasFile = fileOfKind[kind].is !== 'none'
  return (
    <>
      {hasFile && <ChooseFile view={{ kind, error: problems.file }} />}
      {asks.what && <Input name="what" label={asks.what} hint={asks.whatHint} value={typed.what} error={problems.what} autocomplete="off" />}
      <Textarea name="words" label={asks.words(nameOf(child))} hint={asks.wordsHint} value={typed.words} error={problems.words} rows={4} spellcheck={false} />
      {asks.madeBy && <Input name="made-by" label={asks.madeBy} value={typed.madeBy} error={problems['made-by']} autocomplete="off" />}
    </>
  )
}

function ChooseFile({ view: { kind, error } }: { readonly view: Pick<AddView, 'kind'> & { readonly error: string | undefined } }) {
  const asks = kindWords[kind]
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label" for="file">{asks.file}</label>
      <Hint id="file-hint">{asks.fileHint}</Hint>
      {error && <ErrorMessage id="file-error">{error}</ErrorMessage>}
      <input class="govuk-file-upload" type="file" id="file" name="file" accept={asks.accept} aria-describedby={error ? 'file-hint file-error' : 'file-hint'} />
    </div>
  )
}

function HowKnown({ view: { kind, typed, problems, records } }: InPage) {
  const asks = kindWords[kind]
  return (
    <>
      <Input name="told-to" label={asks.to} hint={words.toHint} value={typed.to} error={problems['told-to']} autocomplete="off" />
      <DateInput id="told-on" namePrefix="told-on" legend={asks.on} hint={words.whenHint} values={typed.on} error={problems['told-on']} />
      <Input name="how" label={asks.how} hint={asks.howHint} value={typed.how} error={problems.how} autocomplete="off" />
      {records.length > 0 && (
        <Select name="record" label={words.record} value={typed.record} items={[{ value: '', text: words.byItself }, ...records.map(({ id, what, day }) => ({ value: id, text: words.ofRecord(what, dayInWords(day)) }))]} />
      )}
    </>
  )
}
