import { documentOf } from '../../domain/catalogue.ts'
import type { Entry } from '../../store/file-entries.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { dayInWords } from '../parts/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { fromToInWords } from '../parts/when.ts'
import { answerInWords } from '../../domain/entry-form.ts'
import { type EntryKind, entryKinds } from '../../domain/file-entries.ts'
import type { FileSeen, SideView } from './view.ts'
import { mergeWords as words } from './words.ts'

/** Two files side by side, and the form with which it is proposed that they are one child's. */
export function SidePage({ view }: { readonly view: SideView }) {
  const { files: [one, other], child, typed, problems } = view
  const wrong = Object.entries(problems)
  const action = `/children/${child.id}/same-child/${other.child.id}`
  return (
    <Page
      title={words.sideTitle} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={<><BackLink href={`/children/${child.id}/same-child`}>{words.otherPage}</BackLink>{wrong.length > 0 && <ErrorSummary errors={wrong.map(([field, text]) => ({ text, href: `#${field}` }))} />}</>}
    >
      <h1 class="govuk-heading-l">{words.sideHeading}</h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="map__frame" tabIndex={0} aria-label={words.sideTitle}>
        <table class="govuk-table">
          <thead><tr><td class="govuk-table__cell" /><th class="govuk-table__header" scope="col"><a href={`/children/${one.child.id}`}>{one.child.fullName}</a></th><th class="govuk-table__header" scope="col"><a href={`/children/${other.child.id}`}>{other.child.fullName}</a></th></tr></thead>
          <tbody>
            {rowsOf(view).map(({ label, says }) => (
              <tr>
                <th class="govuk-table__header" scope="row">{label}</th>
                {says.map(lines => <td class="govuk-table__cell">{lines.length === 0 ? words.nothing : lines.map(line => <span class="kept-lines">{line}<br /></span>)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <form id="propose" method="post" action={action} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Radios name="stands" legend={words.stands} hint={words.standsHint} value={typed['stands'] ?? ''} error={problems['stands']} items={[one, other].map(file => ({ value: file.child.id, text: file.child.fullName, hint: `${words.born(file.child.dateOfBirth)}; ${words.records(file.story.total)}` }))} />
        <Input name="why" label={words.why} hint={words.whyHint} value={typed['why']} error={problems['why']} autocomplete="off" />
        <p>{words.second}</p>
        <Button>{words.button}</Button>
      </form>
    </Page>
  )
}

interface Row { readonly label: string; readonly says: readonly (readonly string[])[] }

function rowsOf({ files, local, today }: SideView): readonly Row[] {
  const each = (says: (file: FileSeen) => readonly (string | null | false)[]) => files.map(file => says(file).filter((line): line is string => Boolean(line)))
  const span = (entry: Entry) => fromToInWords(entry.answers['from-day'] ?? null, entry.answers['to-day'] ?? null, today)
  const said = (kind: EntryKind, field: string) => (entry: Entry) => [answerInWords(entryKinds[kind], field, entry.answers[field] ?? null), span(entry)].filter(Boolean).join(', ')
  const { rows } = words
  return [
    { label: rows.called, says: each(({ child }) => [child.preferredName]) },
    { label: rows.born, says: each(({ child }) => [child.dateOfBirth && dayInWords(child.dateOfBirth)]) },
    { label: rows.around, says: each(({ around }) => around.filter(({ isStaff }) => !isStaff).map(({ fullName, relationship, role }) => `${fullName}, ${relationship ?? role}`)) },
    { label: rows.workers, says: each(({ around }) => around.filter(({ isStaff }) => isStaff).map(({ fullName, role }) => `${fullName}, ${role}`)) },
    { label: rows.homes, says: each(({ homes }) => homes.map(said('home', 'with-whom'))) },
    { label: rows.schools, says: each(({ schools }) => schools.map(said('school', 'name'))) },
    { label: rows.law, says: each(({ law }) => law.map(said('legal-status', 'status'))) },
    { label: rows.work, says: each(({ work }) => work.map(said('involvement', 'threshold'))) },
    { label: rows.records, says: each(({ story }) => [words.records(story.total)]) },
    { label: rows.newest, says: each(({ story }) => story.lines.map(line => `${documentOf(line.documentCode)?.title ?? line.documentCode}, ${dayInWords(local(line.happenedAt).slice(0, 10))}`)) },
  ]
}
