import { openFileForm } from '../../domain/adding-form.ts'
import { boxOf } from '../entry-typed.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { EntryFields } from '../parts/entry-fields.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { Select } from '../parts/select.tsx'
import type { OpenFileView } from './view.ts'
import { addingWords } from './words.ts'

const words = addingWords.child

/** The form that opens a file for a child. */
export function OpenFilePage(view: OpenFileView) {
  const wrong = Object.entries(view.problems)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={(
        <>
          <BackLink href="/children">{addingWords.backToMine}</BackLink>
          {wrong.length > 0 && <ErrorSummary title={addingWords.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${boxOf(openFileForm, field)}` }))} />}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <form id="open-file" method="post" action="/children/new" autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <EntryFields form={openFileForm} typed={view.typed} problems={view.problems} names={{ child: 'the child' }} />
        {view.workers.length > 1 && (
          <Select
            name="worker" label={words.worker} value={view.typed['worker']} error={view.problems['worker']}
            items={[{ value: '', text: words.workerMissing }, ...view.workers.map(({ personId, fullName, jobTitle }) => ({ value: personId, text: `${fullName}, ${jobTitle}` }))]}
          />
        )}
        <Button>{words.button}</Button>
      </form>
    </Page>
  )
}
