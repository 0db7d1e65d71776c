import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import type { LikelyView } from './view.ts'
import { addingWords } from './words.ts'

const words = addingWords.likely

/** Before somebody is added: those who may be the same, here and, if it was asked, elsewhere. All that was typed comes along. */
export function LikelyPage(view: LikelyView) {
  const isFile = view.childId === undefined
  const withFile = isFile ? view.here.filter(hasFile) : []
  const choices = view.here.filter(person => !withFile.includes(person))
  const problem = view.problems['same']
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={problem !== undefined}
      banner={<>{isFile ? <BackLink href="/children">{addingWords.backToMine}</BackLink> : <BackLink href={`/children/${view.childId}/people`}>{words.back}</BackLink>}{problem && <ErrorSummary errors={[{ text: problem, href: '#same' }]} />}</>}
    >
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.person(view.fullName)}</p>
      {withFile.length > 0 && <WithFile people={withFile} />}
      <form id="likely" method="post" action={view.action} noValidate>
        <input type="hidden" name="key" value={view.key} />
        {Object.entries(view.typed).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        {view.elsewhere.length > 0 && <Elsewhere view={view} isFile={isFile} />}
        <Radios
          name="same" legend={words.ask} error={problem}
          items={[
            ...choices.map(person => ({ value: person.personId, text: person.fullName, hint: factsOf(person) })),
            ...(isFile ? [] : view.elsewhere.map(person => ({ value: person.personId, text: person.fullName, hint: words.yearBorn(person.birthYear) }))),
            { value: 'new', text: words.none(view.fullName) },
          ]}
        />
        <div class="govuk-button-group">
          <Button>{isFile ? words.buttonChild : words.buttonPerson}</Button>
          <button class="link-button" type="submit" name="do" value="back">{words.back}</button>
        </div>
      </form>
    </Page>
  )
}

type Here = LikelyView['here'][number]

const hasFile = (person: Here): boolean => person.files.some(({ standsAs }) => standsAs === null)

function factsOf(person: Here): string {
  const stands = person.files.map(({ childName, standsAs }) => (standsAs === null ? words.hasFile : words.standsAs(standsAs, childName)))
  return [person.likely === 'same' ? words.same : words.perhaps, person.dateOfBirth ? words.born(person.dateOfBirth) : words.bornUnknown, ...stands].join('; ')
}

function WithFile({ people }: { readonly people: readonly Here[] }) {
  return (
    <>
      <p>{words.haveFile}</p>
      <ul class="govuk-list govuk-list--bullet">{people.map(person => <li>{person.fullName}, {factsOf(person)}. <a href={`/children/${person.personId}`}>{words.goToFile(person.fullName)}</a></li>)}</ul>
    </>
  )
}

function Elsewhere({ view, isFile }: { readonly view: LikelyView; readonly isFile: boolean }) {
  return (
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-s">{words.elsewhere}</h2>
      <p>{words.elsewhereText}</p>
      {isFile && <><ul class="govuk-list govuk-list--bullet">{view.elsewhere.map(person => <li><strong>{person.fullName}</strong>, {words.yearBorn(person.birthYear)}</li>)}</ul><p>{words.elsewhereChild}</p></>}
    </div>
  )
}
