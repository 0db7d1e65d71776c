import { type ContactDetail, hiddenIn } from '../domain/hidden-details.ts'
import type { Door } from './as.ts'
import { readPeopleAround } from './children.ts'
import { readEntries } from './file-entries.ts'

/** What of the newest text of a record its recipient may not know: how people are reached that is kept from them. Empty when it can be shown. */
export async function hiddenFrom(door: Door, recordId: string, childId: string, recipientId: string): Promise<readonly ContactDetail[]> {
  const details = (await readEntries(door, 'contact', childId)).map(({ personId, answers }) => ({ personId, kind: answers['kind'] ?? '', detail: answers['detail'] ?? '', whoMayKnow: answers['who-may-know'] ?? '' }))
  if (details.length === 0) return []
  const rows = await door.rows<{ place: string | null; fields: Readonly<Record<string, string>> }>(
    `select v.facts ->> 'place' as place, p.fields from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     join written_to_you.passage p on p.authority_id = v.authority_id and p.version_id = v.id and p.to_child where r.authority_id = $1 and r.id = $2`, [door.asking.authorityId, recordId])
  const ways = (await readPeopleAround(door, childId)).filter(({ personId }) => personId === recipientId)
  return hiddenIn(rows.flatMap(({ place, fields }) => [place ?? '', ...Object.values(fields)]), details, {
    personId: recipientId, isChild: recipientId === childId, isParent: ways.some(({ parentalResponsibility }) => parentalResponsibility), isProfessional: ways.some(({ role }) => role !== null),
  })
}
