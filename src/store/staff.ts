import type { Does } from '../domain/asking.ts'
import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { ChangedMeanwhile } from './file-entries.ts'

/** Somebody who works for the authority. Days are ISO dates; `to` null: still here. */
export interface StaffMember {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string
  readonly does: Does
  readonly teamId: string
  readonly teamName: string
  readonly from: string
  readonly to: string | null
}

/** Which of them: who works here today or will, or who did before. */
export interface StaffAsked {
  /** Beginnings of names, in any order; empty: everybody. */
  readonly name: string
  /** Empty: every team. */
  readonly teamId: string
  readonly isEarlier: boolean
}

const columns = `s.person_id as "personId", p.full_name as "fullName", s.job_title as "jobTitle", s.does, s.team_id as "teamId", t.name as "teamName", s.from_day::text as "from", s.to_day::text as "to"`
const joined = `written_to_you.staff s join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id) join written_to_you.team t on (t.authority_id, t.id) = (s.authority_id, s.team_id)`

/** Staff of the authority by name; `from` rows are passed over, at most `limit` given, and how many there are in all. A name is found however it is spelt with accents and apostrophes. */
export async function listStaff(door: Door, { name, teamId, isEarlier }: StaffAsked, from: number, limit: number): Promise<{ readonly staff: readonly StaffMember[]; readonly total: number }> {
  const staff = await door.rows<StaffMember & { readonly total: number }>(
    `select ${columns}, count(*) over ()::int as total from ${joined}
     where s.authority_id = $1 and (s.to_day is not null and s.to_day < $2) = $3 and ($4::uuid is null or s.team_id = $4)
       and not exists (select from unnest(written_to_you.name_parts($5)) part where not exists (select from unnest(written_to_you.name_parts(concat_ws(' ', p.full_name, p.preferred_name))) own where starts_with(own, part)))
     order by p.full_name, p.id offset $6 limit $7`, [door.asking.authorityId, door.asking.day, isEarlier, teamId === '' ? null : teamId, name, from, limit])
  return { staff, total: staff[0]?.total ?? 0 }
}

/** How somebody stood at work from a day on, with who wrote it. The highest number stands. */
export interface StaffVersion {
  readonly number: number
  readonly fullName: string
  readonly jobTitle: string
  readonly does: Does
  readonly teamId: string
  readonly teamName: string
  readonly from: string
  readonly to: string | null
  /** Since when name, job title, team and work are so. */
  readonly holdsFrom: string
  readonly why: string
  /** Null: set up with the authority's files. */
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

/** All that was ever written of a member of staff, newest first, or `NotFound`; and whether they can sign in. */
export async function readStaffMember(door: Door, personId: string): Promise<{ readonly history: readonly [StaffVersion, ...StaffVersion[]]; readonly hasAccount: boolean }> {
  const [newest, ...before] = await door.rows<StaffVersion>(
    `select v.number, v.full_name as "fullName", v.job_title as "jobTitle", v.does, v.team_id as "teamId", t.name as "teamName", v.from_day::text as "from", v.to_day::text as "to", v.holds_from::text as "holdsFrom", v.why,
       w.full_name as "writtenByName", v.written_at as "writtenAt"
     from written_to_you.staff_version v join written_to_you.team t on (t.authority_id, t.id) = (v.authority_id, v.team_id) left join written_to_you.person w on (w.authority_id, w.id) = (v.authority_id, v.written_by)
     where v.authority_id = $1 and v.person_id = $2 order by v.number desc`, [door.asking.authorityId, personId])
  if (!newest) throw new NotFound('member of staff')
  const account = await door.one<{ isOpen: boolean }>('select closed_at is null as "isOpen" from written_to_you.account where authority_id = $1 and person_id = $2', [door.asking.authorityId, personId])
  return { history: [newest, ...before], hasAccount: account?.isOpen ?? false }
}

/** What is written of a member of staff. */
export type StaffToWrite = Pick<StaffVersion, 'fullName' | 'jobTitle' | 'does' | 'teamId' | 'from' | 'to' | 'holdsFrom'>

/**
 * Writes how somebody stands at work; without `follows` a new person begins here. Sent twice it is written once.
 * `ChangedMeanwhile` when somebody else has written since. A last day that has come ends their sessions and closes their account.
 */
export const writeStaff = (door: Door, key: string, follows: { readonly personId: string; readonly number: number } | undefined, staff: StaffToWrite, why: string): Promise<{ readonly id: string }> =>
  once(door, key, async () => {
    const { authorityId, personId: writer, at } = door.asking
    if (follows) await stillStands(door, follows)
    const id = follows?.personId ?? door.newId()
    await door.rows(
      `insert into written_to_you.staff_version (authority_id, person_id, number, full_name, team_id, job_title, does, from_day, to_day, holds_from, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [authorityId, id, (follows?.number ?? 0) + 1, staff.fullName, staff.teamId, staff.jobTitle, staff.does, staff.from, staff.to, staff.holdsFrom, why, writer, at])
    door.notes(`staff ${id} number ${(follows?.number ?? 0) + 1}`)
    return { id }
  }, [follows?.personId ?? null, JSON.stringify(staff), why])

async function stillStands(door: Door, { personId, number }: { readonly personId: string; readonly number: number }): Promise<void> {
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`staff ${personId}`])
  const { history: [newest] } = await readStaffMember(door, personId)
  if (newest.number !== number) throw new ChangedMeanwhile()
}

/** Opens or closes the account of somebody who works here. Closing ends every session of theirs at once; set as it is already, nothing is written. */
export async function setAccount(door: Door, personId: string, isOpen: boolean, why: string): Promise<void> {
  const { authorityId, personId: writer, at } = door.asking
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`staff ${personId}`])
  const { hasAccount } = await readStaffMember(door, personId)
  if (hasAccount === isOpen) return
  await door.rows(
    `insert into written_to_you.account_change (authority_id, person_id, number, is_open, why, written_by, written_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from written_to_you.account_change where authority_id = $1 and person_id = $2`, [authorityId, personId, isOpen, why, writer, at])
  door.notes(`account of ${personId} ${isOpen ? 'opened' : 'closed'}`)
}

/** When somebody's account was opened or closed through the program, newest first. */
export const readAccountChanges = (door: Door, personId: string): Promise<readonly { readonly isOpen: boolean; readonly why: string; readonly writtenByName: string; readonly writtenAt: Date }[]> =>
  door.rows(
    `select c.is_open as "isOpen", c.why, w.full_name as "writtenByName", c.written_at as "writtenAt" from written_to_you.account_change c join written_to_you.person w on (w.authority_id, w.id) = (c.authority_id, c.written_by)
     where c.authority_id = $1 and c.person_id = $2 order by c.number desc`, [door.asking.authorityId, personId])

/** What somebody who works here, or did, is called, and their team; or `NotFound`. */
export async function readWorkerName(door: Door, personId: string): Promise<{ readonly fullName: string; readonly teamId: string }> {
  const worker = await door.one<{ fullName: string; teamId: string }>(`select p.full_name as "fullName", s.team_id as "teamId" from ${joined} where s.authority_id = $1 and s.person_id = $2`, [door.asking.authorityId, personId])
  if (!worker) throw new NotFound('worker')
  return worker
}
