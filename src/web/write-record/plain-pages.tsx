import { markOf } from '../../domain/draft-content.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { changesTyped } from './typed.ts'
import { severalWords } from './several-words.ts'
import { putAwayWords, words, wordsBack } from './words.ts'

/** There is no form for the kind of document that was asked for. */
export function NoSuchDocumentPage({ authority, who, nav, childId }: Frame & { readonly childId: string }) {
  const { title, what, now, back } = words.noSuchDocument
  return (
    <Page title={title} authority={authority} who={who} nav={nav}>
      <h1 class="govuk-heading-l">{what}</h1>
      <p>{now}</p>
      <p><a href={`/children/${childId}`}>{back}</a></p>
    </Page>
  )
}

/** The draft was put away, and can be brought back. */
export function PutAwayPage({ authority, who, nav, draftId, childId }: Frame & { readonly draftId: string; readonly childId: string }) {
  return (
    <Page title={putAwayWords.title} authority={authority} who={who} nav={nav}>
      <h1 class="govuk-heading-l">{putAwayWords.heading}</h1>
      <p>{putAwayWords.kept}</p>
      <form method="post" action={`/drafts/${draftId}/bring-back`}><button class="govuk-button govuk-button--secondary" type="submit">{putAwayWords.bringBack}</button></form>
      <p><a href={`/children/${childId}`}>{putAwayWords.toChild}</a></p>
    </Page>
  )
}

interface WordsBackView extends Frame {
  readonly fields: Readonly<Record<string, string>>
  /** The record that the draft became; undefined when there is no draft for the writer any more. */
  readonly recordId: string | undefined
  /** The writer does not work with all of its children any more. */
  readonly waits?: boolean
}

/** Words were sent to a draft that takes none any more: they are given back, to be copied. */
export function WordsBackPage({ authority, who, nav, fields, recordId, waits }: WordsBackView) {
  const written = changesTyped(fields).filter(({ key, was, now }) => key.startsWith('part.') && now !== '' && !(typeof was === 'object' && was.mark === markOf(now)))
  return (
    <Page title={wordsBack.title} authority={authority} who={who} nav={nav}>
      <h1 class="govuk-heading-l">{wordsBack.title}</h1>
      <p>{recordId ? wordsBack.becameRecord : waits ? severalWords.waits : wordsBack.gone}</p>
      <p>{recordId ? wordsBack.becameRecordNow : wordsBack.goneNow}</p>
      {recordId && <p><a href={`/records/${recordId}`}>{wordsBack.toRecord}</a></p>}
      {written.map(({ key, now }, at) => <Textarea name={key} id={`written-${at + 1}`} label={wordsBack.part(at + 1)} value={now} rows={6} spellcheck={false} attributes={{ readonly: true }} />)}
    </Page>
  )
}
