import { compareForms } from '../../domain/compare-forms.ts'
import type { EditionProblem } from '../../domain/read-edition.ts'
import { BackLink } from '../parts/back-link.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Differences } from './differences.tsx'
import { FindingsOf } from './findings.tsx'
import { State } from './form-page.tsx'
import type { Frame } from './frame.ts'
import type { FormSeen } from './seen.ts'
import { formWords, publishWords as words } from './words.ts'

export interface PublishView extends Frame {
  readonly seen: FormSeen
  /** What stands in the way for as long as it is so. */
  readonly unfit: readonly EditionProblem[]
  readonly from: Readonly<Record<string, string>>
  readonly why: string
  /** What is to be mended on this page, by field. */
  readonly problems: Readonly<Partial<Record<'from' | 'why' | 'draft', string>>>
}

/** What is otherwise than before, and the form with which it is published from a day. */
export function PublishPage({ view }: { readonly view: PublishView }) {
  const { seen, unfit, problems } = view
  const { code, title } = seen.laid
  const withLast = compareForms(seen.before, seen.laid)
  const errors = Object.entries(problems).map(([field, text]) => ({ text, ...(field === 'draft' ? {} : { href: field === 'from' ? '#from-day' : `#${field}` }) }))
  const banner = errors.length > 0 ? <ErrorSummary title={formWords.begin} errors={errors} /> : unfit.length > 0 && <ErrorSummary title={words.problems} errors={unfit.map(({ at, says }) => ({ text: says, href: placeOf(code, at) }))} />
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={errors.length > 0 || unfit.length > 0}>
      <BackLink href={`/forms/${code}`}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{words.heading(title)}</h1>
      <State view={view} />
      {withLast.length === 0 && <p>{words.nothing}</p>}
      <Differences caption={words.withLast} differences={withLast} />
      {seen.editions.length > 0 && <Details summary={words.withShipped}><Differences caption={words.withShipped} differences={compareForms(seen.shipped, seen.laid)} /></Details>}
      <FindingsOf findings={seen.findings} />
      {seen.draft && unfit.length === 0 && (
        <form method="post" action={`/forms/${code}/publish`} noValidate>
          <input type="hidden" name="key" value={view.key} />
          <input type="hidden" name="draft" value={seen.draft.number} />
          <DateInput id="from" namePrefix="from" legend={words.from} hint={words.fromHint} values={view.from} error={problems.from} />
          <Input name="why" label={words.why} hint={words.whyHint} value={view.why} error={problems.why} autocomplete="off" />
          <button class="govuk-button" type="submit">{words.publish}</button>
        </form>
      )}
    </Page>
  )
}

/** The page on which something of an edition can be mended. */
function placeOf(code: string, at: string): string {
  const [where, part] = at.split('.')
  if (where === 'parts' && part) return `/forms/${code}/parts/${part}#${at}`
  return where === 'document' ? `/forms/${code}/document#${at}` : `/forms/${code}`
}
