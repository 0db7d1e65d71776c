import type { StaffAsked, StaffMember } from '../../store/staff.ts'
import type { Team } from '../../store/teams.ts'
import { Button } from '../parts/button.tsx'
import { Input } from '../parts/input.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Select } from '../parts/select.tsx'
import { fromToInWords } from '../parts/when.ts'
import { staffWords as words } from './words.ts'

export interface StaffListView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  readonly asked: StaffAsked
  readonly staff: readonly StaffMember[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly teams: readonly Team[]
}

/** Who works here, or did before: found by name and team. */
export function StaffListPage({ asked, staff, total, page, pageSize, teams, today, ...frame }: StaffListView) {
  return (
    <Page title={words.title} {...frame}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p class="no-print"><a href="/staff/new">{words.add}</a></p>
      <form method="post" action="/staff/find" class="no-print" autocomplete="off" noValidate>
        <Input name="find" label={words.find} value={asked.name} type="search" autocomplete="off" classes="govuk-input--width-20" />
        <Select name="team" label={words.team} value={asked.teamId} items={[{ value: '', text: words.allTeams }, ...teams.map(({ id, name }) => ({ value: id, text: name }))]} />
        {asked.isEarlier && <input type="hidden" name="when" value="earlier" />}
        <Button classes="govuk-button--secondary">{words.findButton}</Button>
      </form>
      <p>{total === 0 ? words.none : words.count(total, asked.isEarlier)} <span class="no-print"><a href={addressOf({ teamId: '', isEarlier: !asked.isEarlier })}>{asked.isEarlier ? words.now : words.earlier}</a></span></p>
      <ul class="govuk-list govuk-list--spaced">
        {staff.map(({ personId, fullName, jobTitle, teamName, does, from, to }) => (
          <li><a href={`/staff/${personId}`}>{fullName}</a>, {jobTitle}, {teamName}<br /><span class="govuk-hint">{words.may[does]}; {fromToInWords(from, to, today)}</span></li>
        ))}
      </ul>
      {asked.name !== '' && total > staff.length && <p>{words.more(staff.length)}</p>}
      {asked.name === '' && <PageLinks page={page} total={total} size={pageSize} hrefOf={to => addressOf(asked, to)} label={words.pages} />}
    </Page>
  )
}

/** The address of a page of the list: without a name, which no address holds. */
function addressOf({ teamId, isEarlier }: Omit<StaffAsked, 'name'>, page = 1): string {
  const query = new URLSearchParams({ ...(teamId === '' ? {} : { team: teamId }), ...(isEarlier ? { when: 'earlier' } : {}), ...(page === 1 ? {} : { page: String(page) }) }).toString()
  return query === '' ? '/staff' : `/staff?${query}`
}
