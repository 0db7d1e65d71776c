import type { DueForChild } from '../../store/dues.ts'
import { DateInput } from '../parts/date-input.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { thresholdWords, weightWords } from '../parts/threshold-words.ts'
import type { DueView } from './view.ts'
import { dueWords as words } from './words.ts'

interface InPage { readonly view: DueView }

/** What is due, in four groups, soonest first. No colours on children: what is past its day stands first and says so. */
export function DuePage({ view }: InPage) {
  const { dues, child, unkept } = view
  const groups = Map.groupBy(dues, due => groupOf(due.by, view.today))
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<Banner view={view} />} hasErrors={unkept !== undefined}>
      <h1 class="govuk-heading-l">{child ? words.headingOf(child.name) : words.heading}</h1>
      {dues.length === 0 ? <p>{words.empty}</p> : <p>{words.lead}</p>}
      {(['past', 'week', 'month', 'later'] as const).map(group => {
        const due = groups.get(group)
        return due && <section aria-labelledby={group}><h2 class="govuk-heading-m" id={group}>{words.groups[group]}</h2><ul class="govuk-list govuk-list--spaced">{due.map(each => <DueItem due={each} view={view} />)}</ul></section>
      })}
      {child && <p class="no-print"><a href="/due">{words.everybody}</a></p>}
      <p class="no-print"><a href="/calendar">{words.calendar}</a></p>
    </Page>
  )
}

function groupOf(by: string, today: string): 'past' | 'week' | 'month' | 'later' {
  const days = (Date.parse(by) - Date.parse(today)) / 86_400_000
  return days < 0 ? 'past' : days <= 7 ? 'week' : days <= 28 ? 'month' : 'later'
}

function Banner({ view: { unkept, done } }: InPage) {
  if (unkept) return <ErrorSummary title={words.problem} errors={[{ text: unkept.problem, href: `#${prefixOf(unkept.childId, unkept.timescaleId)}-day` }]} />
  if (done === 'taken-back') return <NotificationBanner type="success" title="Done">{words.tookBack}</NotificationBanner>
  return done ? (
    <NotificationBanner type="success" title="Done">
      <p class="govuk-notification-banner__heading">{words.said}</p>
      <form method="post" action={`/due-done/${done.id}/take-back`}><button class="link-button" type="submit">{words.takeBack}</button></form>
    </NotificationBanner>
  ) : null
}

const prefixOf = (childId: string, timescaleId: string): string => `done-${timescaleId}-${childId}`

function DueItem({ due, view }: InPage & { readonly due: DueForChild }) {
  const { timescale, childId, childName } = due
  return (
    <li>
      <strong>{timescale.what}</strong>, <a href={`/children/${childId}`}>{childName}</a>, {words.by(due.by, view.today)}<br />
      <span class="govuk-hint">{thresholdWords[timescale.threshold].toLowerCase()}, {due.last ? words.last(due.last) : words.never}</span>
      <Details summary={<>{words.why}<span class="govuk-visually-hidden"> {timescale.what}, {childName}</span></>} classes="govuk-!-margin-bottom-1"><p>{weightWords[timescale.weight]}: {timescale.source}.</p></Details>
      {timescale.doneBy === 'by-hand' && <SayDone due={due} view={view} />}
    </li>
  )
}

function SayDone({ due: { timescale, childId, childName }, view: { unkept, key } }: InPage & { readonly due: DueForChild }) {
  const mine = unkept?.childId === childId && unkept.timescaleId === timescale.id ? unkept : undefined
  const prefix = prefixOf(childId, timescale.id)
  return (
    <Details summary={words.wasDone(timescale.what, childName)} open={mine !== undefined}>
      <form method="post" action={`/children/${childId}/due/${timescale.id}`} class="no-print">
        <input type="hidden" name="key" value={key} />
        <DateInput id={prefix} namePrefix={prefix} legend={words.doneOn} values={mine?.values ?? {}} error={mine?.problem} />
        <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-2" type="submit">{words.sayDone}</button>
      </form>
    </Details>
  )
}
