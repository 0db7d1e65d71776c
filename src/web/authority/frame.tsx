import { BackLink } from '../parts/back-link.tsx'
import type { Content } from '../parts/content.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { History, type HistoryRow } from '../parts/history.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import type { Setting } from '../../store/settings.ts'
import type { SettingView } from './view.ts'
import { authorityWords as words } from './words.ts'

/** What a value says, as rows with a label. */
export type Told = (value: Setting['value']) => readonly { readonly label: string; readonly value: string }[]

interface FrameProps {
  readonly view: SettingView
  readonly title: string
  readonly heading: string
  readonly told: Told
  readonly back?: string
  readonly children: Content
}

/** A page on which one part is set: what is to be mended, what somebody else set meanwhile, the form, and every change. */
export function SettingPage({ view, title, heading, told, back = '/administration', children }: FrameProps) {
  const wrong = Object.entries(view.problems)
  return (
    <Page
      title={title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0 || view.meanwhile !== undefined}
      banner={(
        <>
          <BackLink href={back}>Administration</BackLink>
          {view.meanwhile && <ErrorSummary title="What stands now" description={view.meanwhile} />}
          {wrong.length > 0 && <ErrorSummary title={words.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${field === 'checked' ? 'checked-day' : field}` }))} />}
          {view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{heading}</h1>
      {view.meanwhile && <StandsNow rows={told(view.history[0]?.value ?? {}).map(({ label, value }) => ({ label, value }))} />}
      {children}
      <SettingHistory history={view.history} told={told} local={view.local} />
    </Page>
  )
}

/** Every change of a part, newest first. */
export const SettingHistory = ({ history, told, local, summary = words.history }: { readonly history: readonly Setting[]; readonly told: Told; readonly local: (at: Date) => string; readonly summary?: string }) => (
  <Details summary={summary}>{history.length === 0 ? <p>{words.never}</p> : <History rows={rowsOf(history, told)} local={local} />}</Details>
)

/** Each change with what it changed in the one before it; before the first all was as it comes. */
function rowsOf(history: readonly Setting[], told: Told): readonly HistoryRow[] {
  return history.map((setting, at) => {
    const before = new Map(told(history[at + 1]?.value ?? {}).map(({ label, value }) => [label, value]))
    // Never the first of its kind: what comes with the program stands before it.
    return { ...setting, number: setting.number + 1, takenBack: false, changed: told(setting.value).map(({ label, value }) => ({ label, was: before.get(label) ?? '', is: value })).filter(({ was, is }) => was !== is) }
  })
}

/** The key and the number of a form. */
export const Hidden = ({ view }: { readonly view: SettingView }) => <><input type="hidden" name="key" value={view.key} /><input type="hidden" name="number" value={view.number} /></>
