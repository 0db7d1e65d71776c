import { addPersonForm } from '../../domain/adding-form.ts'
import { boxOf } from '../entry-typed.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { EntryFields } from '../parts/entry-fields.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import type { AddPersonView } from './view.ts'
import { addingWords } from './words.ts'

const words = addingWords.person

/** The form that puts somebody on a child's file. */
export function AddPersonPage(view: AddPersonView) {
  const wrong = Object.entries(view.problems)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={(
        <>
          <BackLink href={`/children/${view.childId}`}>{addingWords.backToChild(view.name)}</BackLink>
          {wrong.length > 0 && <ErrorSummary title={addingWords.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${boxOf(addPersonForm, field)}` }))} />}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading(view.name)}</h1>
      <p>{words.lead}</p>
      <form id="add-person" method="post" action={`/children/${view.childId}/people/new`} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <EntryFields form={addPersonForm} typed={view.typed} problems={view.problems} names={{ child: view.name }} />
        <Button>{words.button}</Button>
      </form>
    </Page>
  )
}
