import type pg from 'pg'
import { v7 } from 'uuid'
import { localDay } from '../domain/local-time.ts'

/** An administrator, as whoever keeps the installation knows them. */
export interface Administrator {
  readonly authorityId: string
  readonly personId: string
  readonly fullName: string
  readonly timeZone: string
}

/** The administrators of today who have this id or this very name, by the owner's sight. */
export async function findAdministrators(owner: pg.ClientBase, who: string, now: Date): Promise<readonly Administrator[]> {
  const { rows } = await owner.query<Administrator>(
    `select p.authority_id as "authorityId", p.id as "personId", p.full_name as "fullName", a.time_zone as "timeZone" from written_to_you.staff s
     join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id) join written_to_you.authority a on a.id = s.authority_id
     where s.does = 'administrator' and (p.id::text = lower($1) or lower(p.full_name) = lower($1)) and s.from_day <= ($2::timestamptz at time zone a.time_zone)::date and coalesce(s.to_day >= ($2::timestamptz at time zone a.time_zone)::date, true)`, [who, now.toISOString()])
  return rows
}

/** Gives an administrator the right to import, from today to a day (ISO date), as the owner. It stands in their own audit. */
export async function giveImportRight(owner: pg.ClientBase, { authorityId, personId, timeZone }: Administrator, until: string, now: Date): Promise<void> {
  const [id, today] = [v7(), localDay(now, timeZone)]
  await owner.query('begin')
  try {
    await owner.query(`select set_config('written_to_you.authority', $1, true), set_config('written_to_you.person', $2, true)`, [authorityId, personId])
    await owner.query('insert into written_to_you.import_right (authority_id, id, person_id, from_day, to_day, given_at) values ($1, $2, $3, $4, $5, $6)', [authorityId, id, personId, today, until, now])
    await owner.query(`select written_to_you.write_audit(null, 'import', $1, 'allowed', $2, 'administrator', $3, $4)`, [id, `the right to import was given until ${until} by whoever keeps the installation`, v7(), now])
    await owner.query('commit')
  } catch (problem) {
    await owner.query('rollback')
    throw problem
  }
}
