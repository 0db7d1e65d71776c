import type { SignInState } from '../../store/invitations.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { WarningText } from '../parts/warning-text.tsx'
import { inviteWords as words } from './words.ts'

export interface InviteView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly childId: string
  readonly childName: string
  readonly personId: string
  readonly name: string
  readonly isDanger: boolean
  readonly state: SignInState
  /** A moment as a day at the authority's place. */
  readonly day: (at: Date) => string
  readonly key: string
  /** The code that was just made, with where it is typed; `shown-before` when the form came twice. */
  readonly made?: { readonly code: string; readonly address: string } | 'shown-before' | undefined
  readonly ended?: boolean | undefined
}

/** How somebody in a child's life signs in, and the code that lets them. */
export function InvitePage(view: InviteView) {
  const { childId, personId, name, state, made } = view
  const banner = <><BackLink href={`/children/${childId}`}>{words.back(view.childName)}</BackLink>{view.ended && <NotificationBanner type="success" title="Done">{words.ended}</NotificationBanner>}</>
  const action = `/children/${childId}/people/${personId}/invite`
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner}>
      <h1 class={classNames('govuk-heading-l', typeof made === 'object' && 'no-print')}>{words.heading(name)}</h1>
      {view.isDanger && <WarningText classes="danger" iconFallbackText="Danger">{words.danger(name, view.childName)}</WarningText>}
      {made === 'shown-before' && <p class="govuk-inset-text">{words.shownBefore}</p>}
      {typeof made === 'object' && <Card {...made} />}
      <div class="no-print">
        <p>{words.lead}</p>
        <p>{state.signIn ? `${words.has[state.signIn.kind]} ${words.since(view.day(state.signIn.madeAt), state.signIn.lastUsedAt ? view.day(state.signIn.lastUsedAt) : undefined)}` : words.none}</p>
        {state.invitation && typeof made !== 'object' && <p>{words.open(state.invitation.invitedByName, view.day(state.invitation.invitedAt), view.day(state.invitation.endsAt))}</p>}
        <form method="post" action={action}>
          <input type="hidden" name="key" value={view.key} />
          <p>{state.signIn ? words.replaces : words.makeLead}</p>
          <Button name="do" value="make" classes="govuk-button--secondary">{state.signIn || state.invitation ? words.makeAgain : words.make}</Button>
          {(state.signIn || state.invitation) && <><p>{words.endLead}</p><Button name="do" value="end" classes="govuk-button--warning">{words.end}</Button></>}
        </form>
      </div>
    </Page>
  )
}

/** What is handed over: a code and where it is typed. It does not say by whom, for whom or why. */
function Card({ code, address }: { readonly code: string; readonly address: string }) {
  return (
    <section aria-labelledby="card">
      <div class="no-print"><p><strong>{words.made}</strong> {words.madeLead}</p></div>
      <div class="code-card">
        <h2 class="govuk-heading-m" id="card">{words.cardTitle}</h2>
        <p>{words.cardGo(address)}</p>
        <p class="code-card__code">{code}</p>
        <p>{words.cardKeep}</p>
      </div>
    </section>
  )
}
