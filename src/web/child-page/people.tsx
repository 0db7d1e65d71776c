import type { PersonAround } from '../../store/children.ts'
import { Details } from '../parts/details.tsx'
import { fromToInWords } from '../parts/when.ts'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

/** Everybody around the child, with full names: family, carers and friends, then those whose work it is. */
export function PeoplePart({ view: { around, today } }: { readonly view: ChildPageView }) {
  const family = around.filter(({ relationship }) => relationship !== null).toSorted((a, b) => Number(b.parentalResponsibility) - Number(a.parentalResponsibility))
  const professionals = around.filter(({ relationship }) => relationship === null)
  return (
    <section aria-labelledby="people">
      <h2 class="govuk-heading-l" id="people">{words.people}</h2>
      <Group heading={words.family} people={family} today={today} />
      <Group heading={words.professionals} people={professionals} today={today} />
    </section>
  )
}

interface GroupProps { readonly heading: string; readonly people: readonly PersonAround[]; readonly today: string }

function Group({ heading, people, today }: GroupProps) {
  const isEarlier = ({ to }: PersonAround) => to !== null && to < today
  const earlier = people.filter(isEarlier)
  const now = people.filter(person => !isEarlier(person))
  return (
    <>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1">{heading}</h3>
      {now.length === 0 ? <p>{words.nobody}</p> : <People people={now} today={today} />}
      {earlier.length > 0 && <Details summary={<>{words.earlier}<span class="govuk-visually-hidden">: {heading}</span></>}><People people={earlier} today={today} /></Details>}
    </>
  )
}

function People({ people, today }: Omit<GroupProps, 'heading'>) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {people.map(person => (
        <li>
          <strong>{person.fullName}</strong>{person.pronouns && ` (${person.pronouns})`}
          {[person.relationship ?? person.role, person.parentalResponsibility && words.parentalResponsibility, fromToInWords(person.from, person.to, today)].filter(Boolean).map(part => `, ${part}`)}
        </li>
      ))}
    </ul>
  )
}
