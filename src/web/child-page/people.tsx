import { isOver } from '../../domain/who-was-who.ts'
import type { PersonAround } from '../../store/children.ts'
import type { Entry } from '../../store/file-entries.ts'
import { nameOf } from '../parts/child-name.ts'
import { DangersOfOthers } from '../parts/danger-lines.tsx'
import { Details } from '../parts/details.tsx'
import { fromToInWords } from '../parts/when.ts'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

/** Everybody around the child, with full names: family, carers and friends, then those whose work it is. */
export function PeoplePart({ view }: { readonly view: ChildPageView }) {
  const { around } = view
  const family = around.filter(({ relationship }) => relationship !== null).toSorted((a, b) => Number(b.parentalResponsibility) - Number(a.parentalResponsibility))
  const professionals = around.filter(({ relationship }) => relationship === null)
  return (
    <section aria-labelledby="people">
      <h2 class="govuk-heading-l" id="people">{words.people}</h2>
      <DangersOfOthers dangers={view.dangers.filter(danger => stillStands(danger, view.today))} shown={around.filter(({ to }) => to === null || to >= view.today).map(({ personId }) => personId)} childId={view.child.id} name={nameOf(view.child)} />
      <Group heading={words.family} people={family} view={view} />
      <Group heading={words.professionals} people={professionals} view={view} />
      <PeopleLinks childId={view.child.id} />
    </section>
  )
}

const stillStands = ({ answers }: Entry, today: string): boolean => !isOver({ from: null, to: answers['to-day'] ?? null }, today)

interface GroupProps { readonly heading: string; readonly people: readonly PersonAround[]; readonly view: ChildPageView }

function Group({ heading, people, view }: GroupProps) {
  const isEarlier = ({ to }: PersonAround) => to !== null && to < view.today
  const earlier = people.filter(isEarlier)
  const now = people.filter(person => !isEarlier(person))
  return (
    <>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1">{heading}</h3>
      {now.length === 0 ? <p>{words.nobody}</p> : <People people={now} view={view} />}
      {earlier.length > 0 && <Details summary={<>{words.earlier}<span class="govuk-visually-hidden">: {heading}</span></>}><People people={earlier} view={view} /></Details>}
    </>
  )
}

function People({ people, view: { child, dangers, today } }: Omit<GroupProps, 'heading'>) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {people.map(person => (
        <li>
          <strong>{person.isStaff ? person.fullName : <a href={`/children/${child.id}/people/${person.personId}`}>{person.fullName}</a>}</strong>{person.pronouns && ` (${person.pronouns})`}
          {[person.relationship ?? person.role, person.parentalResponsibility && words.parentalResponsibility, fromToInWords(person.from, person.to, today)].filter(Boolean).map(part => `, ${part}`)}
          {dangers.filter(danger => danger.standsWithId === person.personId && stillStands(danger, today)).map(danger => <><br /><strong class="danger__line">{words.danger(nameOf(child))}: {danger.answers['what']}</strong></>)}
        </li>
      ))}
    </ul>
  )
}

function PeopleLinks({ childId }: { readonly childId: string }) {
  return (
    <ul class="govuk-list no-print">
      <li><a href={`/children/${childId}/people/new`}>{words.addSomebody}</a></li>
      <li><a href={`/children/${childId}/family-map`}>{words.familyMap}</a></li>
      <li><a href={`/children/${childId}/people`}>{words.whoWasWho}</a></li>
      <li><a href={`/children/${childId}/life`}>{words.life}</a></li>
    </ul>
  )
}
