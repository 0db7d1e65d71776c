import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Hint } from '../parts/hint.tsx'
import { Page } from '../parts/page.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { Frame } from '../frame.ts'
import { onlyFor } from '../signed-in.ts'
import type { BringView } from './view.ts'
import { bringWords as words, noteBack } from './words.ts'

/** The page on which a note is pasted, or chosen as a file. */
export function BringPage({ view }: { readonly view: BringView }) {
  const { draft, name, problem } = view
  const page = `/drafts/${draft.id}`
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} scripts={['bring-note.js']} banner={<Banner view={view} />} hasErrors={problem !== undefined}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.what(name)}</p>
      <p>{words.kept(name)}</p>
      <form id="bring-note" class="drop" method="post" action={onlyFor(view.personId, `${page}/notes`)} encType="multipart/form-data" autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Textarea name="words" label={words.paste} labelClasses="govuk-label--m" hint={words.pasteHint} rows={12} value={view.words} spellcheck={false} error={problem?.field === 'words' && problem.says} />
        <FileBox problem={problem?.field === 'file' ? problem.says : undefined} />
        <Button>{words.bring(name)}</Button>
      </form>
      <Before view={view} />
    </Page>
  )
}

function Banner({ view: { draft, problem, kept } }: { readonly view: BringView }) {
  return (
    <>
      <BackLink href={`/drafts/${draft.id}`}>{words.back}</BackLink>
      {problem && <ErrorSummary errors={[{ text: problem.says, href: `#${problem.field}` }]} />}
      {!problem && kept && <p class="notice" role="status">{words.keptUnread}</p>}
    </>
  )
}

function FileBox({ problem }: { readonly problem: string | undefined }) {
  return (
    <div class={problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label govuk-label--m" for="file">{words.file}</label>
      <Hint id="file-hint">{words.fileHint}</Hint>
      {problem && <ErrorMessage id="file-error">{problem}</ErrorMessage>}
      <input class="govuk-file-upload" type="file" id="file" name="file" accept=".docx,.eml,.txt,.md,.pdf,image/jpeg,image/png,image/webp,image/gif,image/tiff,image/avif" aria-describedby={problem ? 'file-hint file-error' : 'file-hint'} />
    </div>
  )
}

function Before({ view: { notes, draft } }: { readonly view: BringView }) {
  const read = notes.filter(note => note.cameAs !== 'unread')
  if (read.length === 0) return null
  return (
    <section aria-labelledby="brought-before">
      <h2 class="govuk-heading-m" id="brought-before">{words.broughtBefore}</h2>
      <ul class="govuk-list">{read.map((note, at) => <li><a href={`/drafts/${draft.id}/notes/${note.id}`}>{words.turnAgain(at + 1)}</a>{note.fileName && ` (${note.fileName})`}</li>)}</ul>
    </section>
  )
}

/** There is no draft any more to keep the note with: its words are given back, to be copied. */
export function NoteBackPage({ authority, who, nav, pasted, recordId }: Frame & { readonly pasted: string; readonly recordId: string | undefined }) {
  return (
    <Page title={noteBack.title} authority={authority} who={who} nav={nav}>
      <h1 class="govuk-heading-l">{noteBack.title}</h1>
      <p>{recordId ? noteBack.becameRecord : noteBack.gone}</p>
      {pasted !== '' && <><p>{noteBack.copy}</p><Textarea name="words" label={noteBack.words} rows={12} value={pasted} spellcheck={false} attributes={{ readonly: true }} /></>}
      <p>{recordId ? <a href={`/records/${recordId}`}>{noteBack.toRecord}</a> : <a href="/children">{noteBack.toChildren}</a>}</p>
    </Page>
  )
}
