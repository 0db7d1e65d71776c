import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { fromToInWords } from '../parts/when.ts'
import { ChooseTeam, ChooseWorker } from './choosing.tsx'
import type { WorkerView } from './view.ts'
import { allocationWords } from './words.ts'

const words = allocationWords.worker

/** The children of one worker, and the form that hands some or all of them over on a day. */
export function WorkerPage(view: WorkerView) {
  const { personId, works, typed, problems, today } = view
  const wrong = Object.entries(problems)
  const action = `/allocations/workers/${personId}`
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0 || view.isMeanwhile}
      banner={(
        <>
          <BackLink href="/allocations">{words.back}</BackLink>
          {view.isMeanwhile && <ErrorSummary title="What stands now" description={allocationWords.meanwhile} />}
          {wrong.length > 0 && <ErrorSummary title={allocationWords.problem} errors={wrong.map(([field, text]) => ({ text, href: field === 'day' ? '#day-day' : `#${field}` }))} />}
          {view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading(view.fullName)}</h1>
      {works.length === 0 && <p>{words.none}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {works.map(({ childId, fullName, dateOfBirth, from, to, kind, role }) => (
          <li><a href={`/allocations/children/${childId}`}>{fullName}</a>{dateOfBirth && `, ${allocationWords.born(dateOfBirth)}`}<br /><span class="govuk-hint">{allocationWords.kinds[kind]}{role && `, ${role}`}, {fromToInWords(from, to, today)}</span></li>
        ))}
      </ul>
      {works.length > 0 && (
        <section aria-labelledby="hand" class="no-print">
          <h2 class="govuk-heading-m" id="hand">{words.handHeading}</h2>
          <form method="post" action={action} autocomplete="off" noValidate>
            <input type="hidden" name="key" value={view.key} />
            <input type="hidden" name="team" value={view.teamId} />
            <Checkboxes
              name="which" idPrefix="which" legend={words.whom} error={problems['which']} classes="govuk-checkboxes--small"
              items={works.map(({ id, number, fullName, from, to }) => ({ name: `which.${id}`, value: number, text: `${fullName}${from > today || to ? `, ${fromToInWords(from, to, today)}` : ''}`, checked: typed[`which.${id}`] !== undefined }))}
            />
            <ChooseWorker {...view} label={words.to} />
            <DateInput id="day" namePrefix="day" legend={words.day} hint={words.dayHint} values={typed} error={problems['day']} />
            <Input name="why" label={words.why} value={typed['why']} error={problems['why']} autocomplete="off" />
            <Button>{words.button}</Button>
          </form>
          {view.isAdministrator && <ChooseTeam {...view} action={action} />}
        </section>
      )}
    </Page>
  )
}
