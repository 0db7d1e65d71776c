import type { Team } from '../../store/teams.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { teamWords as words } from './words.ts'

export interface TeamsView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly teams: readonly Team[]
  readonly key: string
  readonly done: string | undefined
  /** A name that could not be taken, and why. */
  readonly unkept?: { readonly name: string; readonly says: string } | undefined
}

/** All teams, and the form of a new one. */
export function TeamsPage({ teams, key: itsKey, done, unkept, ...frame }: TeamsView) {
  const banner = unkept ? <ErrorSummary title={words.problem} errors={[{ text: unkept.says, href: '#name' }]} /> : done && <NotificationBanner type="success" title="Done">{done}</NotificationBanner>
  return (
    <Page title={words.title} banner={banner} hasErrors={unkept !== undefined} {...frame}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{teams.length === 0 ? words.none : words.lead}</p>
      <ul class="govuk-list govuk-list--spaced">
        {teams.map(({ id, name, closedOn, staff }) => <li><a href={`/teams/${id}`}>{name}</a>, {closedOn ? words.closedOn(closedOn) : words.staff(staff)}</li>)}
      </ul>
      <form method="post" action="/teams" class="no-print" autocomplete="off" noValidate>
        <h2 class="govuk-heading-m">{words.addHeading}</h2>
        <input type="hidden" name="key" value={itsKey} />
        <Input name="name" label={words.name} value={unkept?.name} error={unkept?.says} autocomplete="off" />
        <Button>{words.addButton}</Button>
      </form>
    </Page>
  )
}
