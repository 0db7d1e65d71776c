import type { MapPerson, MapView } from './view.ts'
import { mapWords as words } from './words.ts'

/** All that the family map shows, in words: each person with their ties. */
export function FamilyInWords({ view }: { readonly view: MapView }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {view.people.map(person => (
        <li>
          <a href={`/children/${view.childId}/people/${person.personId}`}>{person.fullName}</a>{factsOf(person, view).map(fact => `, ${fact}`)}
          {person.isDanger && <>, <strong class="danger__line">{words.danger(view.name)}</strong></>}
        </li>
      ))}
    </ul>
  )
}

function factsOf(person: MapPerson, { people, parents, couples }: MapView): readonly string[] {
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.fullName ?? ''
  const until = (isOver: boolean) => (isOver ? ` (${words.over})` : '')
  const asParent = [...Map.groupBy(parents.filter(({ parentId }) => parentId === person.personId), tie => `${words.parents[tie.kind]}|${until(tie.isOver)}`)]
    .map(([key, ties]) => `${key.split('|')[0]} ${ties.map(({ childId }) => nameOf(childId)).join(' and ')}${key.split('|')[1]}`)
  const asPartner = couples.filter(({ oneId, otherId }) => oneId === person.personId || otherId === person.personId)
    .map(({ oneId, otherId, kind, isOver }) => `${words.couples[kind]} ${nameOf(oneId === person.personId ? otherId : oneId)}${until(isOver)}`)
  const isTied = asParent.length + asPartner.length > 0 || parents.some(({ childId }) => childId === person.personId)
  return [
    person.relationship ?? '', person.dateOfBirth ? words.born(person.dateOfBirth.slice(0, 4)) : '', person.diedOn ? words.died(person.diedOn.slice(0, 4)) : '',
    person.describedAs ? words.shapes[person.describedAs] : '', ...asParent, ...asPartner, isTied ? '' : words.noTie,
  ].filter(fact => fact !== '')
}
