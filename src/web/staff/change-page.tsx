import type { EntryForm, Problems } from '../../domain/entry-form.ts'
import { boxOf, type Typed } from '../entry-typed.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { EntryFields } from '../parts/entry-fields.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import { staffWords } from './words.ts'

const words = staffWords.form

export interface ChangeView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Absent: somebody new. */
  readonly changes?: { readonly personId: string; readonly fullName: string; readonly number: number } | undefined
  readonly form: EntryForm
  readonly key: string
  /** With the reason under `why`. */
  readonly typed: Typed
  readonly problems: Problems
  /** Who changed it meanwhile, and what stands now where that differs from what the writer began with. */
  readonly meanwhile?: { readonly says: string; readonly rows: readonly { readonly label: string; readonly value: string }[] } | undefined
}

/** The form of somebody new here, or of one whose work changes. */
export function ChangePage({ changes, form, key: itsKey, typed, problems, meanwhile, ...frame }: ChangeView) {
  const wrong = Object.entries(problems)
  const address = changes ? `/staff/${changes.personId}` : '/staff'
  return (
    <Page
      title={changes ? words.changeTitle : words.newTitle} hasErrors={wrong.length > 0 || meanwhile !== undefined} {...frame}
      banner={(
        <>
          <BackLink href={address}>{changes?.fullName ?? staffWords.member.back}</BackLink>
          {meanwhile && <ErrorSummary title="What stands now" description={meanwhile.says} />}
          {wrong.length > 0 && <ErrorSummary title={words.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${boxOf(form, field)}` }))} />}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{changes ? words.changeHeading(changes.fullName) : words.newHeading}</h1>
      <p>{changes ? words.changeLead : words.newLead}</p>
      {meanwhile && <StandsNow rows={meanwhile.rows} />}
      <form method="post" action={changes ? `${address}/change` : '/staff/new'} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={itsKey} />
        {changes && <input type="hidden" name="number" value={changes.number} />}
        <EntryFields form={form} typed={typed} problems={problems} names={{ child: '' }} />
        {changes && <Input name="why" label={words.why} hint={words.whyHint} value={typed['why']} error={problems['why']} autocomplete="off" />}
        <Button>{changes ? words.change : words.add}</Button>
      </form>
    </Page>
  )
}
