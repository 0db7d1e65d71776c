import type { Door } from './as.ts'

/** Somebody who works for the authority. Days are ISO dates; `to` null: still here. */
export interface StaffMember {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string
  readonly does: string
  readonly teamName: string
  readonly from: string
  readonly to: string | null
}

/** All staff of the authority, those of today first, by name. */
export const listStaff = (door: Door): Promise<readonly StaffMember[]> =>
  door.rows<StaffMember>(
    `select s.person_id as "personId", p.full_name as "fullName", s.job_title as "jobTitle", s.does, t.name as "teamName", s.from_day::text as "from", s.to_day::text as "to"
     from written_to_you.staff s
     join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id)
     join written_to_you.team t on (t.authority_id, t.id) = (s.authority_id, s.team_id)
     where s.authority_id = $1 order by (s.to_day is not null and s.to_day < $2), p.full_name`, [door.asking.authorityId, door.asking.day])
