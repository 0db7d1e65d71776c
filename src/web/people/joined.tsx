import { NotificationBanner } from '../parts/notification-banner.tsx'
import type { PersonView } from './person-page.tsx'
import { peopleWords } from './words.ts'

const words = peopleWords.person

/** That this entry and another one are of one person, with the way to that one and the way to take the two apart. */
export function Joined({ view: { person, child, named, behind } }: { readonly view: PersonView }) {
  if (behind.length > 0) return <p>{words.also}: {behind.map((other, at) => <>{at > 0 && ', '}<a href={`/children/${child.id}/people/${other.personId}`}>{other.fullName}</a></>)}</p>
  if (person.mergedInto === null) return null
  const other = named.find(({ personId }) => personId === person.mergedInto)
  return (
    <NotificationBanner title={words.joined}>
      <p>{words.joinedText(other?.fullName ?? '')} <a href={`/children/${child.id}/people/${person.mergedInto}`}>{words.seeOther}</a></p>
      {!person.hasFile && <p class="no-print"><a href={`/children/${child.id}/people/${person.id}/join`}>{words.apart}</a></p>}
    </NotificationBanner>
  )
}
