import { type ContactDetail, hiddenIn } from '../domain/hidden-details.ts'
import type { Door } from './as.ts'
import { readPeopleAround } from './children.ts'
import { readEntries } from './file-entries.ts'

/** What of these texts on a child's file their recipient may not know. */
export async function hiddenInTexts(door: Door, texts: readonly string[], childId: string, recipientId: string): Promise<readonly ContactDetail[]> {
  const details = (await readEntries(door, 'contact', childId)).map(({ personId, answers }) => ({ personId, kind: answers['kind'] ?? '', detail: answers['detail'] ?? '', whoMayKnow: answers['who-may-know'] ?? '' }))
  if (details.length === 0) return []
  const ways = (await readPeopleAround(door, childId)).filter(({ personId }) => personId === recipientId)
  return hiddenIn(texts, details, {
    personId: recipientId, isChild: recipientId === childId, isParent: ways.some(({ parentalResponsibility }) => parentalResponsibility), isProfessional: ways.some(({ role }) => role !== null),
  })
}
