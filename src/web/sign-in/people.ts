import { localDay } from '../../domain/local-time.ts'
import type { DemoPerson } from '../../store/sessions.ts'
import { ageInWords, ageOn } from '../parts/age.ts'
import type { DemoGroup, DemoPersonCard } from './view.ts'
import { signInWords as words } from './words.ts'

/** The demo's people as the sign-in page shows them: who works here, the children, their families, and who was a child here once. */
export function demoGroups(people: readonly DemoPerson[], at: Date): readonly DemoGroup[] {
  const today = localDay(at, 'Europe/London')
  const groupOf = ({ does, hasFile, dateOfBirth }: DemoPerson): keyof typeof words.groups => {
    if (does !== 'reader') return 'staff'
    if (!hasFile) return 'family'
    return dateOfBirth && (ageOn(dateOfBirth, today)?.years ?? 0) >= 18 ? 'grown' : 'children'
  }
  const byGroup = Map.groupBy(people, groupOf)
  return (['staff', 'children', 'family', 'grown'] as const).map(id => ({ id, heading: words.groups[id], people: (byGroup.get(id) ?? []).map(person => card(person, today)) }))
}

const card = (person: DemoPerson, today: string): DemoPersonCard => ({ id: person.personId, name: person.fullName, is: whoTheyAre(person, today) })

function whoTheyAre({ jobTitle, hasFile, preferredName, dateOfBirth }: DemoPerson, today: string): string {
  if (jobTitle) return jobTitle
  if (!hasFile) return words.family
  return [preferredName && words.called(preferredName), dateOfBirth && ageInWords(dateOfBirth, today)].filter(Boolean).join(', ') || words.hasFile
}
