import { type ContactDetail, hiddenIn } from '../domain/hidden-details.ts'
import type { Door } from './as.ts'
import { readPeopleAround } from './children.ts'
import { readEntries } from './file-entries.ts'

/** What of the newest text of a record its recipient may not know: how people are reached that is kept from them. Empty when it can be shown. */
export async function hiddenFrom(door: Door, recordId: string, childId: string, recipientId: string): Promise<readonly ContactDetail[]> {
  const rows = await door.rows<{ told: readonly (string | null)[]; fields: Readonly<Record<string, string>> }>(
    `select array[v.facts ->> 'place', v.facts ->> 'seenReason', v.facts ->> 'present', v.correction_reason] as told, p.fields from written_to_you.record r
     join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     join written_to_you.passage p on p.authority_id = v.authority_id and p.version_id = v.id and p.to_child where r.authority_id = $1 and r.id = $2`, [door.asking.authorityId, recordId])
  return hiddenInTexts(door, rows.flatMap(({ told, fields }) => [...told.map(each => each ?? ''), ...Object.values(fields)]), childId, recipientId)
}

/** What of these texts on a child's file their recipient may not know. */
export async function hiddenInTexts(door: Door, texts: readonly string[], childId: string, recipientId: string): Promise<readonly ContactDetail[]> {
  const details = (await readEntries(door, 'contact', childId)).map(({ personId, answers }) => ({ personId, kind: answers['kind'] ?? '', detail: answers['detail'] ?? '', whoMayKnow: answers['who-may-know'] ?? '' }))
  if (details.length === 0) return []
  const ways = (await readPeopleAround(door, childId)).filter(({ personId }) => personId === recipientId)
  return hiddenIn(texts, details, {
    personId: recipientId, isChild: recipientId === childId, isParent: ways.some(({ parentalResponsibility }) => parentalResponsibility), isProfessional: ways.some(({ role }) => role !== null),
  })
}
