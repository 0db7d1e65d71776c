import type { Allocation } from '../../store/allocations.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { dayInBoxes } from '../parts/day-boxes.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { History, type HistoryRow } from '../parts/history.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { dateInWords, fromToInWords } from '../parts/when.ts'
import { ChooseTeam, ChooseWorker } from './choosing.tsx'
import type { ChildView } from './view.ts'
import { allocationWords } from './words.ts'

const words = allocationWords.child

/** Who works with one child, will and did; and the forms that give a worker, end their work and take it back. */
export function ChildWorkersPage(view: ChildView) {
  const { child, allocations, problems, today } = view
  const wrong = Object.entries(problems)
  const stands = allocations.filter(([newest]) => !newest.takenBack)
  const isOver = ([{ to }]: readonly [Allocation, ...Allocation[]]) => to !== null && to < today
  const now = stands.filter(each => !isOver(each))
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0 || view.isMeanwhile}
      banner={(
        <>
          <BackLink href="/allocations">{allocationWords.worker.back}</BackLink>
          {view.isMeanwhile && <ErrorSummary title="What stands now" description={allocationWords.meanwhile} />}
          {wrong.length > 0 && <ErrorSummary title={allocationWords.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${/^(from|until|last-.*)$/.test(field) ? `${field}-day` : field}` }))} />}
          {view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{child.fullName}</h1>
      {child.dateOfBirth && <p>{allocationWords.born(child.dateOfBirth)}</p>}
      <section aria-labelledby="now">
        <h2 class="govuk-heading-m" id="now">{words.now}</h2>
        {now.length === 0 && <p>{words.none}</p>}
        {now.map(each => <One history={each} view={view} />)}
      </section>
      <Group heading={words.before} of={stands.filter(isOver)} view={view} />
      <Group heading={words.takenBackOnes} of={allocations.filter(([newest]) => newest.takenBack)} view={view} />
      <Give view={view} />
    </Page>
  )
}

function Group({ heading, of, view }: { readonly heading: string; readonly of: ChildView['allocations']; readonly view: ChildView }) {
  if (of.length === 0) return null
  return <section><h2 class="govuk-heading-m">{heading}</h2>{of.map(each => <One history={each} view={view} />)}</section>
}

function One({ history, view: { today, local, newKey, typed, problems } }: { readonly history: readonly [Allocation, ...Allocation[]]; readonly view: ChildView }) {
  const [now] = history
  const isMine = typed['allocation'] === now.id
  const last = `last-${now.id}`
  const values = isMine ? typed : now.to === null ? {} : dayInBoxes(now.to, last)
  return (
    <div class="life__item govuk-!-margin-bottom-4">
      <p><strong>{now.staffName}</strong>, {now.role || now.jobTitle}, {now.teamName}: {allocationWords.kinds[now.kind]}, {fromToInWords(now.from, now.to, today)}{now.staffTo !== null && (now.to === null || now.to > now.staffTo) && <> <span class="govuk-hint">({allocationWords.leftOn(now.staffTo)})</span></>}</p>
      {!now.takenBack && (
        <Details summary={words.changeFor(now.staffName)} open={isMine}>
          <form method="post" action={`/allocations/${now.id}`} autocomplete="off" noValidate>
            <input type="hidden" name="key" value={newKey()} />
            <input type="hidden" name="number" value={now.number} />
            <input type="hidden" name="child" value={now.childId} />
            <DateInput id={last} namePrefix={last} legend={words.last} hint={words.lastHint} values={values} error={problems[last]} />
            <Input name="why" id={`why-${now.id}`} label={words.why} value={isMine ? typed['why'] : ''} error={problems[`why-${now.id}`]} autocomplete="off" />
            <div class="govuk-button-group">
              <Button>{words.lastButton}</Button>
              <Button name="do" value="take-back" classes="govuk-button--secondary">{words.takeBack}</Button>
            </div>
          </form>
        </Details>
      )}
      {(history.length > 1 || now.why !== '') && <Details summary={words.history}><History rows={rowsOf(history)} local={local} /></Details>}
    </div>
  )
}

const rowsOf = (history: readonly Allocation[]): readonly HistoryRow[] =>
  history.map((row, at) => {
    const before = history[at + 1]
    return { ...row, changed: before && before.to !== row.to ? [{ label: words.last, was: before.to === null ? '' : dateInWords(before.to), is: row.to === null ? '' : dateInWords(row.to) }] : [] }
  })

function Give({ view }: { readonly view: ChildView }) {
  const { child, newKey, problems } = view
  const typed = view.typed['allocation'] === undefined ? view.typed : {}
  const action = `/allocations/children/${child.childId}`
  return (
    <section aria-labelledby="give" class="no-print">
      <h2 class="govuk-heading-m" id="give">{words.giveHeading}</h2>
      <form method="post" action={action} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={newKey()} />
        <input type="hidden" name="team" value={view.teamId} />
        <ChooseWorker {...view} typed={typed} label={words.who} />
        <Radios name="kind" legend={words.kind} value={typed['kind']} error={problems['kind']} classes="govuk-radios--small" items={[{ value: 'main', text: words.main }, { value: 'second', text: words.second }]} />
        <Input name="role" label={words.role} hint={words.roleHint} value={typed['role']} error={problems['role']} autocomplete="off" classes="govuk-input--width-20" />
        <DateInput id="from" namePrefix="from" legend={words.from} hint={allocationWords.worker.dayHint} values={typed} error={problems['from']} />
        <DateInput id="until" namePrefix="until" legend={words.to} values={typed} error={problems['until']} />
        <Input name="why" label={words.why} value={typed['why']} error={problems['why']} autocomplete="off" />
        <Button>{words.giveButton}</Button>
      </form>
      {view.isAdministrator && <ChooseTeam {...view} action={action} />}
    </section>
  )
}
