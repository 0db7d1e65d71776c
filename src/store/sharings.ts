import { NotFound, type Door } from './as.ts'
import { personOf } from './children.ts'

/** How it was shared: opened on the reader's own page, read together, or given on paper. */
export type SharedHow = 'own-page' | 'read-together' | 'printed'

/** That a version was shared, with whom, how and when (ISO date). */
export interface Sharing {
  readonly id: string
  readonly versionNumber: number
  readonly recipientId: string
  readonly recipientName: string
  readonly how: SharedHow
  readonly sharedOn: string
  readonly sharedByName: string
  readonly endedAt: Date | null
}

/** Shares the newest version of a record. Shared twice in the same way on one day, the first stands. The recipient must be the child, or stand to them on the file today. */
export async function shareRecord(door: Door, recordId: string, recipientId: string, how: SharedHow, sharedOn: string): Promise<{ childId: string }> {
  const version = await door.one<{ id: string; childId: string }>(
    `select v.id, v.child_id as "childId" from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     where r.authority_id = $1 and r.id = $2`, [door.asking.authorityId, recordId])
  if (!version) throw new NotFound('record')
  door.concerns(version.childId)
  const onFile = await door.one(
    `select where $3 = any(written_to_you.files_of($2)) or exists (select from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.person_id = $3
       and (r.to_day is null or r.to_day >= $4))`,
    [door.asking.authorityId, version.childId, recipientId, door.asking.day])
  if (!onFile) throw new NotFound('recipient')
  await door.rows(
    `insert into written_to_you.sharing (authority_id, id, child_id, record_id, version_id, recipient_id, how, shared_on, shared_by, shared_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [door.asking.authorityId, door.newId(), version.childId, recordId, version.id, recipientId, how, sharedOn, door.asking.personId, door.asking.at])
  return { childId: version.childId }
}

/** Takes a record off the reader's page. That it was shared stays written down. */
export async function endSharing(door: Door, sharingId: string): Promise<{ recordId: string }> {
  const sharing = await door.one<{ recordId: string; childId: string }>(
    `select record_id as "recordId", child_id as "childId" from written_to_you.sharing where authority_id = $1 and id = $2`, [door.asking.authorityId, sharingId])
  if (!sharing) throw new NotFound('sharing')
  door.concerns(sharing.childId)
  await door.rows('update written_to_you.sharing set ended_at = $3, ended_by = $4 where authority_id = $1 and id = $2 and ended_at is null',
    [door.asking.authorityId, sharingId, door.asking.at, door.asking.personId])
  return sharing
}

/** With whom a record was shared, newest first, ended ones too. */
export const readSharings = (door: Door, recordId: string): Promise<readonly Sharing[]> =>
  door.rows<Sharing>(
    `select s.id, v.number as "versionNumber", s.recipient_id as "recipientId", p.full_name as "recipientName", s.how, s.shared_on::text as "sharedOn", b.full_name as "sharedByName", s.ended_at as "endedAt"
     from written_to_you.sharing s
     join written_to_you.version v on (v.authority_id, v.id) = (s.authority_id, s.version_id)
     cross join ${personOf('s', 's.recipient_id', 'p')}
     cross join ${personOf('s', 's.shared_by', 'b')}
     where s.authority_id = $1 and s.record_id = $2 order by s.shared_on desc, s.id desc`, [door.asking.authorityId, recordId])
