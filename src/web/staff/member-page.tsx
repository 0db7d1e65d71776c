import { postsOf } from '../../domain/staff-history.ts'
import type { Allocation, ChildToChoose } from '../../store/allocations.ts'
import type { readAccountChanges, StaffVersion } from '../../store/staff.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { History } from '../parts/history.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { WarningText } from '../parts/warning-text.tsx'
import { dateInWords, fromToInWords } from '../parts/when.ts'
import { changesIn } from './changes-in.ts'
import { staffWords } from './words.ts'

const words = staffWords.member

export interface MemberView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly today: string
  /** The day and time of a moment at the authority's place. */
  readonly local: (at: Date) => string
  readonly personId: string
  readonly history: readonly [StaffVersion, ...StaffVersion[]]
  readonly hasAccount: boolean
  readonly accountChanges: Awaited<ReturnType<typeof readAccountChanges>>
  readonly works: readonly (Allocation & ChildToChoose)[]
  readonly key: string
  readonly done: string | undefined
  /** What is to be mended in the form of the account, with what was typed. */
  readonly accountProblem?: { readonly why: string; readonly says: string } | undefined
}

/** Somebody who works here: how they stand, with whom they work, and all that was ever written of it. */
export function MemberPage(view: MemberView) {
  const { personId, history, today, local, works, done } = view
  const [now] = history
  const isOver = now.to !== null && now.to <= today
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={view.accountProblem !== undefined} banner={<Banner done={done} problem={view.accountProblem?.says} />}>
      <h1 class="govuk-heading-l">{now.fullName}</h1>
      <SummaryList
        rows={[
          { key: words.jobTitle, value: now.jobTitle }, { key: words.team, value: <a href={`/teams/${now.teamId}`}>{now.teamName}</a> }, { key: words.may, value: staffWords.may[now.does] },
          { key: words.here, value: fromToInWords(now.from, now.to, today) }, { key: words.account, value: view.hasAccount ? words.open : words.closed },
        ]}
      />
      <p class="no-print"><a href={`/staff/${personId}/change`}>{words.change}</a><br /><a href={`/staff/${personId}/end`}>{now.to === null ? words.end : words.otherEnd}</a></p>
      <section aria-labelledby="children">
        <h2 class="govuk-heading-m" id="children">{words.children}</h2>
        {works.length === 0 ? <p>{words.noChildren}</p> : (
          <>
            {now.to !== null && <WarningText>{words.stillWith(new Set(works.map(({ childId }) => childId)).size)}</WarningText>}
            <ul class="govuk-list govuk-list--bullet">{works.map(({ fullName, dateOfBirth, from, to }) => <li>{fullName}{dateOfBirth && `, born ${dateInWords(dateOfBirth)}`}, {fromToInWords(from, to, today)}</li>)}</ul>
            <p class="no-print"><a href={`/allocations/workers/${personId}`}>{words.handOver}</a></p>
          </>
        )}
      </section>
      <section aria-labelledby="posts">
        <h2 class="govuk-heading-m" id="posts">{words.history}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {postsOf(history.toReversed()).map(post => <li>{fromToInWords(post.from, post.to, today)}: <strong>{post.jobTitle}</strong>, {post.teamName}{post.fullName !== now.fullName && `, as ${post.fullName}`}</li>)}
        </ul>
        <Details summary={words.everyChange}><History rows={changesIn(history)} local={local} /></Details>
        {view.accountChanges.length > 0 && (
          <Details summary={words.accountChanges}>
            <History local={local} rows={view.accountChanges.map((each, at) => ({ number: view.accountChanges.length - at + 1, takenBack: false, ...each, changed: [{ label: words.account, was: each.isOpen ? words.closed : words.open, is: each.isOpen ? words.open : words.closed }] }))} />
          </Details>
        )}
      </section>
      {(view.hasAccount || !isOver) && (
        <form method="post" action={`/staff/${personId}/account`} class="no-print" noValidate>
          <h2 class="govuk-heading-m">{view.hasAccount ? words.closeAccount : words.openAccount}</h2>
          <input type="hidden" name="key" value={view.key} />
          {view.hasAccount && <p>{words.closeHint}</p>}
          <Input name="why" label={words.whyAccount} autocomplete="off" value={view.accountProblem?.why} error={view.accountProblem?.says} />
          <Button name="do" value={view.hasAccount ? 'close' : 'open'} classes="govuk-button--secondary">{view.hasAccount ? words.closeAccount : words.openAccount}</Button>
        </form>
      )}
    </Page>
  )
}

const Banner = ({ done, problem }: { readonly done: string | undefined; readonly problem: string | undefined }) => (
  <>
    <BackLink href="/staff">{words.back}</BackLink>
    {problem && <ErrorSummary title={staffWords.form.problem} errors={[{ text: problem, href: '#why' }]} />}
    {done && <NotificationBanner type="success" title="Done">{done}</NotificationBanner>}
  </>
)
