import { localTime } from '../../domain/local-time.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Select } from '../parts/select.tsx'
import { SourceNote } from '../parts/source-note.tsx'
import { onlyFor } from '../signed-in.ts'
import { partName, takeName } from './choices.ts'
import { differenceOf, type Stretch } from './difference.ts'
import { Questions } from './questions.tsx'
import type { Row, TurnView } from './view.ts'
import { turnWords as words } from './words.ts'

interface InPage { readonly view: TurnView }

/** The page on which a note is turned to the child, sentence by sentence. */
export function TurnPage({ view }: InPage) {
  const { draft, name, note, rows } = view
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} wide scripts={['turn-note.js']} banner={<Banner view={view} />} hasErrors={view.nothingChosen}>
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      <ToWhom view={view} />
      {note.cameAs === 'unread' && <p><a href={`/drafts/${draft.id}/notes`}>{words.type}</a></p>}
      {note.cameAs !== 'unread' && rows === undefined && <p>{words.failed}</p>}
      {rows !== undefined && (
        <form id="turn-note" class="turn" method="post" action={onlyFor(view.personId, `/drafts/${draft.id}/notes/${note.id}`)} autocomplete="off">
          <button class="govuk-visually-hidden" type="submit" name="do" value="answer" tabIndex={-1} aria-hidden="true">{words.answer}</button>
          <input type="hidden" name="key" value={view.key} />
          {view.children.length > 1 && <input type="hidden" name="to" value={view.childId} />}
          <p>{words.what}</p>
          <Questions view={view} />
          <Sentences view={view} rows={rows} />
          <p id="put-in-hint">{words.putInHint}</p>
          <div class="govuk-button-group">
            <Button name="do" value="put-in" attributes={{ 'aria-describedby': 'put-in-hint' }}>{words.putIn}</Button>
            <a class="govuk-link" href={`/drafts/${draft.id}`}>{words.without}</a>
          </div>
        </form>
      )}
      <Details summary={words.noteFor} id="whole-note" open={rows === undefined}>
        <SourceNote note={{ ...note, by: note.broughtByName, at: localTime(note.broughtAt, view.timeZone) }} />
      </Details>
    </Page>
  )
}

/** A draft to several children: a note is turned to one after another, and what is taken is for that child alone. */
function ToWhom({ view: { children, childId, draft, note, name } }: InPage) {
  if (children.length === 1) return null
  return (
    <>
      <p>{words.forOneAlone(name)}</p>
      <nav class="readers" aria-label={words.turnTo}>
        <span aria-hidden="true">{words.turnTo}</span>
        {children.map(each => <a href={`/drafts/${draft.id}/notes/${note.id}?to=${each.id}`} aria-current={each.id === childId ? 'page' : undefined}>{each.name}</a>)}
      </nav>
    </>
  )
}

function Banner({ view }: InPage) {
  return (
    <>
      <BackLink href={`/drafts/${view.draft.id}`}>{words.without}</BackLink>
      {view.nothingChosen && <ErrorSummary errors={[{ text: words.nothingChosen, href: `#${takeName(0)}` }]} />}
      {view.notice && <p class="notice" role="status">{view.notice}</p>}
    </>
  )
}

function Sentences({ view, rows }: InPage & { readonly rows: readonly Row[] }) {
  return (
    <section aria-labelledby="sentences-heading">
      <h2 class="govuk-heading-m" id="sentences-heading">{words.sentences}</h2>
      <div class="govuk-button-group">
        <Button name="do" value="all" classes="govuk-button--secondary">{words.all}</Button>
        <Button name="do" value="none" classes="govuk-button--secondary">{words.none}</Button>
      </div>
      <div class="turn__heads" aria-hidden="true"><span>{words.note}</span><span>{words.to(view.name)}</span></div>
      <ol class="turn__rows">{rows.map((row, at) => <SentenceRow view={view} row={row} at={at} />)}</ol>
    </section>
  )
}

function SentenceRow({ view, row, at }: InPage & { readonly row: Row; readonly at: number }) {
  const difference = differenceOf(row.before, row.after)
  const isSame = row.before === row.after
  return (
    <li class={row.choice.taking === 'out' ? 'turn__row turn__row--out' : 'turn__row'} aria-label={words.sentence(at + 1)}>
      <p class="turn__note"><span class="turn__which">{words.inNote}</span>{difference.before.map(was)}</p>
      <p class="turn__letter"><span class="turn__which">{words.to(view.name)}: </span>{difference.after.map(now)}</p>
      {isSame && row.questions.length === 0 && <p class="turn__says">{words.same}</p>}
      {row.isThere && <p class="turn__says">{words.isThere}</p>}
      {row.questions.map(question => <p class="turn__says">{words.asks}{question.asks}</p>)}
      <div class="turn__choices">
        <Radios
          name={takeName(at)} legend={words.whatWith(at + 1)} legendClasses="govuk-visually-hidden" value={isSame && row.choice.taking === 'as-is' ? 'turned' : row.choice.taking} classes="govuk-radios--inline govuk-radios--small"
          items={[{ value: 'turned', text: words.takings.turned }, !isSame && { value: 'as-is', text: words.takings['as-is'] }, { value: 'out', text: words.takings.out }]}
        />
        <Select
          name={partName(at)} label={<>{words.under}<span class="govuk-visually-hidden">{words.underOf(at + 1)}</span></>} value={row.choice.part}
          items={view.parts.map(({ id, asks }) => ({ value: id, text: asks }))}
        />
      </div>
    </li>
  )
}

/** Words that are other ones on the other side are marked, so that they can be told apart without colour, and heard. */
const was = ({ text, isOther }: Stretch) => (isOther ? <mark class="turn__was"><span class="govuk-visually-hidden">{words.was}</span>{text}</mark> : text)
const now = ({ text, isOther }: Stretch) => (isOther ? <ins class="turn__now"><span class="govuk-visually-hidden">{words.now}</span>{text}</ins> : text)
