import type { StaffVersion } from '../../store/staff.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import { staffWords } from './words.ts'

const words = staffWords.end

export interface EndView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly personId: string
  readonly newest: StaffVersion
  readonly today: string
  readonly key: string
  readonly number: number
  /** What stands in the boxes `to-day…`, `back-day…` and `why`. */
  readonly typed: Readonly<Record<string, string>>
  /** By the id of the box. */
  readonly problems: Readonly<Record<string, string>>
  readonly meanwhile?: { readonly says: string; readonly rows: readonly { readonly label: string; readonly value: string }[] } | undefined
}

/** The last day of somebody's work here; and, once it is over, the way back. */
export function EndPage({ personId, newest, today, key: itsKey, number, typed, problems, meanwhile, ...frame }: EndView) {
  const wrong = Object.entries(problems)
  const hidden = <><input type="hidden" name="key" value={itsKey} /><input type="hidden" name="number" value={number} /></>
  return (
    <Page
      title={words.title} hasErrors={wrong.length > 0 || meanwhile !== undefined} {...frame}
      banner={(
        <>
          <BackLink href={`/staff/${personId}`}>{newest.fullName}</BackLink>
          {meanwhile && <ErrorSummary title="What stands now" description={meanwhile.says} />}
          {wrong.length > 0 && <ErrorSummary title={staffWords.form.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${field === 'why' ? 'why' : `${field}-day`}` }))} />}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading(newest.fullName)}</h1>
      <p>{words.lead}</p>
      {meanwhile && <StandsNow rows={meanwhile.rows} />}
      <form method="post" action={`/staff/${personId}/end`} autocomplete="off" noValidate>
        {hidden}
        <DateInput id="to" namePrefix="to" legend={words.day} hint={words.dayHint} values={typed} error={problems['to']} />
        <Input name="why" label={staffWords.form.why} value={typed['why']} error={problems['why']} autocomplete="off" />
        <Button>{words.keep}</Button>
      </form>
      {newest.to !== null && newest.to < today && (
        <form method="post" action={`/staff/${personId}/end`} autocomplete="off" noValidate>
          {hidden}
          <h2 class="govuk-heading-m">{words.backHeading}</h2>
          <DateInput id="back" namePrefix="back" legend={words.backDay} values={typed} error={problems['back']} />
          <Button name="do" value="back" classes="govuk-button--secondary">{words.backButton}</Button>
        </form>
      )}
    </Page>
  )
}
