import type { TeamVersion } from '../../store/teams.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { History } from '../parts/history.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import { dateInWords } from '../parts/when.ts'
import { teamWords } from './words.ts'

const words = teamWords.page

export interface TeamView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly local: (at: Date) => string
  readonly id: string
  readonly history: readonly [TeamVersion, ...TeamVersion[]]
  readonly key: string
  readonly number: number
  /** What stands in the boxes `name`, `from-day…` and `why`. */
  readonly typed: Readonly<Record<string, string>>
  /** By field. */
  readonly problems: Readonly<Record<string, string>>
  /** Somebody else changed it: what is said of that. */
  readonly meanwhile?: string | undefined
  readonly done: string | undefined
}

/** A team: its name and the names before it, and the forms that rename, close and open it. */
export function TeamPage({ id, history, local, key: itsKey, number, typed, problems, meanwhile, done, ...frame }: TeamView) {
  const [now] = history
  const wrong = Object.entries(problems)
  const hidden = <><input type="hidden" name="key" value={itsKey} /><input type="hidden" name="number" value={number} /></>
  return (
    <Page
      title={words.title} hasErrors={wrong.length > 0 || meanwhile !== undefined} {...frame}
      banner={(
        <>
          <BackLink href="/teams">{words.back}</BackLink>
          {meanwhile && <ErrorSummary title="What stands now" description={meanwhile} />}
          {wrong.length > 0 && <ErrorSummary title={teamWords.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${field}` }))} />}
          {done && <NotificationBanner type="success" title="Done">{done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{now.name}</h1>
      {now.isClosed && <p>{words.isClosed}</p>}
      {meanwhile && <StandsNow rows={[{ label: teamWords.name, value: now.name }, { label: words.isOpen, value: now.isClosed ? words.isClosed : words.isOpen }]} />}
      <p class="no-print"><a href={`/staff?team=${id}`}>{words.whoWorks}</a></p>
      <section aria-labelledby="history">
        <h2 class="govuk-heading-m" id="history">{words.history}</h2>
        <History rows={history.map((version, at) => ({ ...version, takenBack: false, changed: changed(version, history[at + 1]) }))} local={local} />
      </section>
      {!now.isClosed && (
        <form method="post" action={`/teams/${id}`} class="no-print" autocomplete="off" noValidate>
          <h2 class="govuk-heading-m">{words.rename}</h2>
          {hidden}
          <p>{words.renameHint}</p>
          <Input name="name" label={teamWords.name} value={typed['name']} error={problems['name']} autocomplete="off" />
          <DateInput id="from" namePrefix="from" legend={words.from} values={typed} error={problems['from']} />
          <Input name="why" label={words.why} value={typed['why']} error={problems['why']} autocomplete="off" />
          <Button name="do" value="rename">{words.renameButton}</Button>
        </form>
      )}
      <form method="post" action={`/teams/${id}`} class="no-print" autocomplete="off" noValidate>
        <h2 class="govuk-heading-m">{now.isClosed ? words.open : words.close}</h2>
        {hidden}
        {!now.isClosed && <p>{words.closeHint}</p>}
        <Button id="close" name="do" value={now.isClosed ? 'open' : 'close'} classes="govuk-button--secondary">{now.isClosed ? words.openButton : words.closeButton}</Button>
      </form>
    </Page>
  )
}

/** What a version says that the one before it did not; the first says its name. */
function changed(is: TeamVersion, was: TeamVersion | undefined): readonly { readonly label: string; readonly was: string; readonly is: string }[] {
  const since = is.from ? ` ${words.since(is.from)}` : ''
  if (!was) return []
  return [
    ...(is.name === was.name ? [] : [{ label: 'Name', was: was.name, is: `${is.name}${since}` }]),
    ...(is.isClosed === was.isClosed ? [] : [{ label: is.from ? dateInWords(is.from) : '', was: was.isClosed ? words.isClosed : words.isOpen, is: is.isClosed ? words.isClosed : words.isOpen }]),
  ]
}
