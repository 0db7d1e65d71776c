import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Entry } from './entry.tsx'
import { fieldIdOf, Fields } from './fields.tsx'
import type { ChangeView } from './view.ts'
import { aboutYouWords as words } from './words.ts'

interface InPage { readonly view: ChangeView }

/** One entry: to be put right, or taken off. What has gone into the history can only be read. */
export function ChangeAboutYouPage({ view }: InPage) {
  const { child, about } = view
  const name = nameOf(child)
  const wrong = [...Object.entries(view.problems), ...Object.entries(view.endProblems)]
  const banner = view.isTooLate
    ? <ErrorSummary title={words.changedMeanwhile} />
    : wrong.length > 0 && <ErrorSummary title={words.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${fieldIdOf(field)}` }))} />
  return (
    <Page title={words.changeTitle} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={view.isTooLate || wrong.length > 0}>
      <BackLink href={`/children/${child.id}/about-you`}>{words.toAll(name)}</BackLink>
      <h1 class="govuk-heading-l">{words.changeHeading}</h1>
      <section class="govuk-inset-text" aria-label={words.standsNow}><Entry about={about} /></section>
      {about.change && !view.isTooLate ? <p>{words.isHistory}</p> : <><PutRight view={view} /><End view={view} /></>}
    </Page>
  )
}

function PutRight({ view: { child, about, key, typed, problems } }: InPage) {
  return (
    <section aria-labelledby="put-right">
      <h2 class="govuk-heading-m" id="put-right">{words.putRight}</h2>
      <p>{words.putRightLead}</p>
      <form method="post" action={`/children/${child.id}/about-you/${about.id}`} noValidate>
        <input type="hidden" name="key" value={key} />
        <Fields typed={typed} problems={problems} name={nameOf(child)} />
        <Input name="why" label={words.whyAsks} hint={words.whyHint} value={typed.why} error={problems.why} autocomplete="off" />
        <Button name="do" value="put-right">{words.putRightButton}</Button>
      </form>
    </section>
  )
}

function End({ view: { child, about, key, end, endProblems } }: InPage) {
  return (
    <section aria-labelledby="end">
      <h2 class="govuk-heading-m" id="end">{words.end}</h2>
      <p>{words.endLead}</p>
      <form method="post" action={`/children/${child.id}/about-you/${about.id}`} noValidate>
        <input type="hidden" name="key" value={key} />
        <Radios
          name="became" legend={words.becameAsks} value={end.became} error={endProblems.became} classes="govuk-radios--small"
          items={Object.entries(words.becameChoices).map(([value, text]) => ({ value, text }))}
        />
        <DateInput id="until" namePrefix="until" legend={words.untilAsks} hint={words.untilHint} values={end.until} error={endProblems.until} />
        <Input name="end-why" label={words.endWhyAsks} hint={words.endWhyHint} value={end.why} error={endProblems['end-why']} autocomplete="off" />
        <Button classes="govuk-button--secondary" name="do" value="end">{words.endButton}</Button>
      </form>
    </section>
  )
}
