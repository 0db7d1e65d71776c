import type { WaitingMerge } from '../../store/merge-files.ts'
import type { Frame } from '../frame.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { mergeWords as words } from './words.ts'

export interface WaitingView extends Frame {
  readonly waiting: readonly WaitingMerge[]
  readonly local: (at: Date) => string
  /** What is to be mended, by the id of the box, and what was typed there. */
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
  readonly done: string | undefined
}

interface OfView { readonly view: WaitingView }

/** Two files that somebody says are of one child, for a second person to decide. */
export function WaitingPage({ view }: OfView) {
  const wrong = Object.entries(view.problems)
  return (
    <Page
      title={words.waitingTitle} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={<>{wrong.length > 0 && <ErrorSummary errors={wrong.map(([field, text]) => ({ text, href: `#${field}` }))} />}{view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}</>}
    >
      <h1 class="govuk-heading-l">{words.waitingHeading}</h1>
      <p>{words.waitingLead}</p>
      {view.waiting.length === 0 ? <p>{words.none}</p> : view.waiting.map(merge => <Waiting merge={merge} view={view} />)}
    </Page>
  )
}

function Waiting({ merge, view }: OfView & { readonly merge: WaitingMerge }) {
  const box = `why-${merge.fileId}`
  return (
    <section aria-labelledby={`merge-${merge.fileId}`}>
      <h2 class="govuk-heading-m" id={`merge-${merge.fileId}`}>{words.and(merge.fileName, merge.standingName)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{merge.fileName}, {words.born(merge.fileBorn)}</li>
        <li>{merge.standingName}, {words.born(merge.standingBorn)}</li>
        <li>{words.willStand(merge.standingName)}</li>
      </ul>
      <p>{words.proposedBy(merge.proposedByName, view.local(merge.proposedAt).slice(0, 10))}: {merge.why}</p>
      {merge.proposedBy === view.personId ? <p class="govuk-hint">{words.yours}</p> : (
        <form method="post" action="/files-to-join" autocomplete="off" noValidate>
          <input type="hidden" name="file" value={merge.fileId} />
          <input type="hidden" name="number" value={merge.number} />
          <Input name="why" id={box} label={words.declineWhy} value={view.typed[box]} error={view.problems[box]} autocomplete="off" />
          <div class="govuk-button-group">
            <button class="govuk-button" type="submit" name="do" value="confirm">{words.confirm}</button>
            <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="decline">{words.decline}</button>
          </div>
        </form>
      )}
    </section>
  )
}
