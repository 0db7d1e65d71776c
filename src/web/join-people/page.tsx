import type { FoundPerson } from '../../store/find-people.ts'
import type { Joining } from '../../store/join-people.ts'
import type { PersonOnFile } from '../../store/people.ts'
import type { Frame } from '../frame.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { dateInWords } from '../parts/when.ts'
import { joinWords as words } from './words.ts'

export interface JoinView extends Frame {
  readonly childId: string
  readonly person: PersonOnFile
  readonly joinings: readonly Joining[]
  /** Everybody else on the file and those who are likely the same, the likeliest first. */
  readonly others: readonly (FoundPerson & { readonly isLikely: boolean })[]
  readonly local: (at: Date) => string
  readonly key: string
  readonly typed: { readonly into: string; readonly why: string }
  readonly problems: Readonly<Record<string, string>>
}

/** Joins an entry with another one of the same person, or takes the two apart again. */
export function JoinPage(view: JoinView) {
  const { person, problems, childId } = view
  const name = person.history[0].answers['full-name'] ?? ''
  const address = `/children/${childId}/people/${person.id}`
  const wrong = Object.entries(problems)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={<><BackLink href={address}>{words.back(name)}</BackLink>{wrong.length > 0 && <ErrorSummary errors={wrong.map(([field, text]) => ({ text, href: `#${field}` }))} />}</>}
    >
      {person.mergedInto === null ? <Together view={view} name={name} action={`${address}/join`} /> : <Apart view={view} name={name} action={`${address}/join`} />}
      <History view={view} />
    </Page>
  )
}

interface FormProps { readonly view: JoinView; readonly name: string; readonly action: string }

function Together({ view, name, action }: FormProps) {
  const { others, person, typed, problems } = view
  return (
    <>
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      {person.hasFile ? <InsetText>{words.hasFile(name)}</InsetText> : others.length === 0 ? <p>{words.nobody}</p> : (
        <form id="join" method="post" action={action} autocomplete="off" noValidate>
          <p>{words.lead}</p>
          <input type="hidden" name="key" value={view.key} />
          <Radios name="into" legend={words.ask(name)} value={typed.into} error={problems['into']} items={others.map(other => ({ value: other.personId, text: other.fullName, hint: factsOf(other) }))} />
          <Input name="why" label={words.why} hint={words.whyHint} value={typed.why} error={problems['why']} autocomplete="off" />
          <Button>{words.button}</Button>
        </form>
      )}
    </>
  )
}

function factsOf(other: JoinView['others'][number]): string {
  const names = [...new Set(other.files.map(({ childName }) => childName))].join(', ')
  return [other.isLikely && words.likely, other.dateOfBirth ? words.born(other.dateOfBirth) : words.bornUnknown, names && words.onFileOf(names)].filter(Boolean).join('; ')
}

function Apart({ view, name, action }: FormProps) {
  return (
    <>
      <h1 class="govuk-heading-l">{words.apartHeading(name, view.joinings[0]?.intoName ?? '')}</h1>
      <form id="apart" method="post" action={action} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Input name="why" label={words.apartWhy} hint={words.apartHint} value={view.typed.why} error={view.problems['why'] ?? view.problems['into']} autocomplete="off" />
        <Button name="do" value="apart" classes="govuk-button--secondary">{words.apartButton}</Button>
      </form>
    </>
  )
}

function History({ view: { joinings, local } }: { readonly view: JoinView }) {
  if (joinings.length === 0) return null
  return (
    <Details summary={words.history}>
      <ol class="govuk-list govuk-list--spaced" reversed>
        {joinings.map(({ intoId, intoName, why, writtenByName, writtenAt }) => <li><strong>{writtenByName}, {dateInWords(local(writtenAt).slice(0, 10))}</strong>: {intoId === null ? words.taken : words.joined(intoName ?? '')}. {why}</li>)}
      </ol>
    </Details>
  )
}
