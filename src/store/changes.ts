import type { Action } from '../domain/access.ts'
import type { Door } from './as.ts'

/** Something that was changed in how the authority is set up, as the audit wrote it down. */
export interface Change {
  readonly at: Date
  readonly action: Action
  readonly by: string | null
  /** Ids and kinds, never words of a record. */
  readonly why: string
  /** What it was done to, where that is a member of staff or a team, by the name of today. */
  readonly staffId: string | null
  readonly staffName: string | null
  readonly teamId: string | null
  readonly teamName: string | null
}

/** What was changed, by whom, when: newest first, `from` passed over, at most `limit`, and how many there are in all. Of children nothing but that somebody's work with one was changed. */
export async function listChanges(door: Door, from: number, limit: number): Promise<{ readonly changes: readonly Change[]; readonly total: number }> {
  const changes = await door.rows<Change & { readonly total: number }>(
    `select e.at, e.action, p.full_name as by, e.why, s.person_id as "staffId", sp.full_name as "staffName", t.id as "teamId", t.name as "teamName", count(*) over ()::int as total
     from (select *, coalesce(thing_id, substring(why from '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid) as thing from written_to_you.audit_entry) e
     left join written_to_you.person p on (p.authority_id, p.id) = (e.authority_id, e.person_id)
     left join written_to_you.staff s on (s.authority_id, s.person_id) = (e.authority_id, e.thing)
     left join written_to_you.person sp on (sp.authority_id, sp.id) = (s.authority_id, s.person_id)
     left join written_to_you.team t on (t.authority_id, t.id) = (e.authority_id, e.thing)
     where e.authority_id = $1 and e.outcome = 'allowed' and (e.action = 'write-allocation' or (e.does = 'administrator' and e.action not like 'list-%' and e.action <> all ('{sign-in,sign-out,see-training,confirm-merge}')))
     order by e.at desc, e.request_id desc, e.chain_id offset $2 limit $3`, [door.asking.authorityId, from, limit])
  return { changes, total: changes[0]?.total ?? 0 }
}
