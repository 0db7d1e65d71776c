import type { ChildToChoose } from '../../store/allocations.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Select } from '../parts/select.tsx'
import type { Frame, OverviewView } from './view.ts'
import { allocationWords as words } from './words.ts'

/** Who works with whom: first the children whom nobody works with, then everybody with how many children they have. */
export function OverviewPage({ without, workers: { workers, total }, page, pageSize, asked, teams, found, today, isAdministrator, ...frame }: OverviewView) {
  const addressOf = (to: number) => `/allocations?page=${to}${asked.teamId === '' ? '' : `&team=${asked.teamId}`}`
  return (
    <Page title={words.title} hasErrors={found?.says !== undefined} {...frame} banner={found?.says && <ErrorSummary title={words.problem} errors={[{ text: found.says, href: '#child' }]} />}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{isAdministrator ? words.lead.administrator : words.lead.manager}</p>
      <section aria-labelledby="nobody">
        <h2 class="govuk-heading-m" id="nobody">{words.nobody}</h2>
        <p>{without.total === 0 ? words.noneWithout : words.nobodyLead(without.total)}</p>
        <Children children={without.children} />
        {without.total > without.children.length && <p><a href="/allocations/nobody">{words.seeAll(without.total)}</a></p>}
      </section>
      {isAdministrator && (
        <form method="post" action="/allocations/children" class="no-print" autocomplete="off" noValidate>
          <Input name="child" label={words.findChild} labelClasses="govuk-label--m" value={found?.asked} error={found?.says} type="search" autocomplete="off" classes="govuk-input--width-20" />
          <Button classes="govuk-button--secondary">{words.findChildButton}</Button>
        </form>
      )}
      {found && !found.says && (found.children.length === 0 ? <p>{words.noChild}</p> : <Children children={found.children} />)}
      <section aria-labelledby="workers">
        <h2 class="govuk-heading-m" id="workers">{words.workers}</h2>
        {isAdministrator && (
          <form method="post" action="/allocations/workers" class="no-print" autocomplete="off" noValidate>
            <Input name="find" label={words.findWorker} value={asked.name} type="search" autocomplete="off" classes="govuk-input--width-20" />
            <Select name="team" label={words.team} value={asked.teamId} items={[{ value: '', text: words.allTeams }, ...teams.map(({ id, name }) => ({ value: id, text: name }))]} />
            <Button classes="govuk-button--secondary">{words.findButton}</Button>
          </form>
        )}
        {workers.length === 0 && <p>{words.noWorkers}</p>}
        <ul class="govuk-list govuk-list--spaced">
          {workers.map(({ personId, fullName, jobTitle, teamName, to, children }) => (
            <li><a href={`/allocations/workers/${personId}`}>{fullName}</a>, {jobTitle}{isAdministrator && `, ${teamName}`}: {words.children(children)}{to !== null && <> <span class="govuk-hint">({words.leftOn(to)})</span></>}</li>
          ))}
        </ul>
        {asked.name !== '' && total > workers.length && <p>{words.more(workers.length)}</p>}
        {asked.name === '' && <PageLinks page={page} total={total} size={pageSize} hrefOf={addressOf} label={words.pagesOfWorkers} />}
      </section>
    </Page>
  )
}

interface NobodyView extends Frame { readonly children: readonly ChildToChoose[]; readonly total: number; readonly page: number; readonly pageSize: number }

/** All children whom nobody works with. */
export function NobodyPage({ children, total, page, pageSize, today, isAdministrator, ...frame }: NobodyView) {
  return (
    <Page title={words.title} {...frame}>
      <h1 class="govuk-heading-l">{words.nobody}</h1>
      <p>{total === 0 ? words.noneWithout : words.nobodyLead(total)}</p>
      <Children children={children} />
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => `/allocations/nobody?page=${to}`} label={words.pagesOfChildren} />
    </Page>
  )
}

const Children = ({ children }: { readonly children: readonly ChildToChoose[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {children.map(({ childId, fullName, dateOfBirth }) => <li><a href={`/allocations/children/${childId}`}>{fullName}</a>{dateOfBirth && `, ${words.born(dateOfBirth)}`}</li>)}
  </ul>
)
