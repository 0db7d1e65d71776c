import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { toldForStaff } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { OneView } from './view.ts'
import { kindWords, voiceWords as words } from './words.ts'

interface InPage { readonly view: OneView }

/** One thing that the child told us: shown on their own page or not, and taken back when it should not be here. */
export function OneVoicePage({ view }: InPage) {
  const { child, told, problem } = view
  const banner = problem ? <ErrorSummary title={words.problem} errors={[{ text: problem, href: '#why' }]} /> : view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>
  return (
    <Page title={words.oneTitle} authority={view.authority} who={view.who} nav={view.nav} banner={banner} hasErrors={problem !== undefined}>
      <BackLink href={`/children/${child.id}/told`}>{words.toList(nameOf(child))}</BackLink>
      <h1 class="govuk-heading-l">{kindWords[told.kind].add}</h1>
      <Told told={told} words={toldForStaff} />
      {told.takenBack ? <p><strong>{words.takenBack(told.takenBack.byName, told.takenBack.why)}</strong></p> : <><OnTheirPage view={view} /><TakeBack view={view} /></>}
    </Page>
  )
}

function OnTheirPage({ view: { child, told } }: InPage) {
  const name = nameOf(child)
  return (
    <section class="no-print" aria-labelledby="on-their-page">
      <h2 class="govuk-heading-m" id="on-their-page">{words.openHeading(name)}</h2>
      <p>{told.isOpen ? words.isOpen(name) : words.isNotOpen(name)}</p>
      {!told.isOpen && <p class="govuk-hint">{words.openHint(name)}</p>}
      <form method="post" action={`/children/${child.id}/told/${told.id}`}>
        <Button classes="govuk-button--secondary" name="do" value={told.isOpen ? 'close' : 'open'}>{told.isOpen ? words.close(name) : words.open(name)}</Button>
      </form>
    </section>
  )
}

function TakeBack({ view: { child, told, why, problem } }: InPage) {
  return (
    <section class="no-print" aria-labelledby="take-back">
      <h2 class="govuk-heading-m" id="take-back">{words.backHeading}</h2>
      <p>{words.backLead}</p>
      <form method="post" action={`/children/${child.id}/told/${told.id}`} noValidate>
        <Input name="why" label={words.backWhy} value={why} error={problem} autocomplete="off" />
        <Button classes="govuk-button--secondary" name="do" value="take-back">{words.backButton}</Button>
      </form>
    </section>
  )
}
