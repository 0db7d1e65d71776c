import type { FoundPerson } from '../../store/find-people.ts'
import type { Frame } from '../frame.ts'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { findWords as words } from './words.ts'

export interface FindView extends Frame {
  readonly typed: Readonly<Record<string, string>>
  /** What is to be mended: the field's id, and what to do. */
  readonly problem?: { readonly field: string; readonly says: string } | undefined
  /** Undefined before anybody was looked for. */
  readonly found?: readonly FoundPerson[] | undefined
  /** Not more than these are shown. */
  readonly most: number
}

/** A search among those whom the asker may know. It is sent as a form, so that no name stands in an address. */
export function FindPage(view: FindView) {
  const { typed, problem, found } = view
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={problem !== undefined} banner={problem && <ErrorSummary errors={[{ text: problem.says, href: `#${problem.field}` }]} />}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <form id="find" method="post" action="/people/find" class="no-print" autocomplete="off" noValidate>
        <Input name="name" label={words.name} value={typed['name']} type="search" autocomplete="off" error={problem?.field === 'name' && problem.says} />
        <DateInput id="born" namePrefix="born" legend={words.born} hint={words.bornHint} values={typed} error={problem?.field === 'born-day' && problem.says} />
        <Button>{words.button}</Button>
      </form>
      {found && <Found found={found} most={view.most} />}
    </Page>
  )
}

function Found({ found, most }: { readonly found: readonly FoundPerson[]; readonly most: number }) {
  if (found.length === 0) return <p role="status">{words.none}</p>
  return (
    <>
      <h2 class="govuk-heading-m">{words.found(found.length)}</h2>
      <ul class="govuk-list govuk-list--spaced">{found.map(person => <Item person={person} />)}</ul>
      {found.length === most && <p>{words.many(most)}</p>}
    </>
  )
}

function Item({ person }: { readonly person: FoundPerson }) {
  const facts = [person.preferredName && words.called(person.preferredName), person.otherNames.length > 0 && words.also(person.otherNames), person.dateOfBirth && words.bornOn(person.dateOfBirth)].filter(Boolean)
  return (
    <li>
      <strong>{person.fullName}</strong>{facts.map(fact => `, ${fact}`)}
      <ul class="govuk-list govuk-!-margin-bottom-1">
        {person.files.map(({ childId, childName, standsAs }) => (
          <li>{standsAs === null ? <a href={`/children/${childId}`}>{words.toFile(childName)}</a> : <a href={`/children/${childId}/people/${person.personId}`}>{words.standsAs(standsAs, childName)}</a>}</li>
        ))}
      </ul>
    </li>
  )
}
