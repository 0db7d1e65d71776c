import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { ChangedMeanwhile } from './file-entries.ts'

/** A team. `closedOn`: the day from which nobody works in it (ISO date). */
export interface Team {
  readonly id: string
  readonly name: string
  readonly closedOn: string | null
  /** How many work in it today, or will. */
  readonly staff: number
}

/** All teams by name, those that are closed last. */
export const listTeams = (door: Door): Promise<readonly Team[]> =>
  door.rows<Team>(
    `select t.id, t.name, t.closed_on::text as "closedOn", (select count(*)::int from written_to_you.staff s where s.authority_id = t.authority_id and s.team_id = t.id and (s.to_day is null or s.to_day >= $2)) as staff
     from written_to_you.team t where t.authority_id = $1 order by (t.closed_on is not null), t.name, t.id`, [door.asking.authorityId, door.asking.day])

/** What a team was called from a day on, or that it was closed. */
export interface TeamVersion {
  readonly number: number
  readonly name: string
  readonly isClosed: boolean
  /** Null: nobody knows since when. */
  readonly from: string | null
  readonly why: string
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

/** All that was ever written of a team, newest first, or `NotFound`. */
export async function readTeam(door: Door, teamId: string): Promise<readonly [TeamVersion, ...TeamVersion[]]> {
  const [newest, ...before] = await door.rows<TeamVersion>(
    `select v.number, v.name, v.closed as "isClosed", v.from_day::text as "from", v.why, w.full_name as "writtenByName", v.written_at as "writtenAt"
     from written_to_you.team_version v left join written_to_you.person w on (w.authority_id, w.id) = (v.authority_id, v.written_by)
     where v.authority_id = $1 and v.id = $2 order by v.number desc`, [door.asking.authorityId, teamId])
  if (!newest) throw new NotFound('team')
  return [newest, ...before]
}

/** Capitals make no other name. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** What is written of a team. */
export type TeamToWrite = Pick<TeamVersion, 'name' | 'isClosed'> & { readonly from: string }

/** A team of this name is there already: nothing was written. */
export class TeamThere extends Error {
  override readonly name = 'TeamThere'
}

/** Writes a team's name, or that it is closed; without `follows` a new one (`TeamThere` when one has its name). Sent twice it is written once; `ChangedMeanwhile` when somebody else has written since. */
export const writeTeam = (door: Door, key: string, follows: { readonly id: string; readonly number: number } | undefined, { name, isClosed, from }: TeamToWrite, why: string): Promise<{ readonly id: string }> =>
  once(door, key, async () => {
    const { authorityId, personId, at } = door.asking
    if (follows) {
      await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`team ${follows.id}`])
      const [newest] = await readTeam(door, follows.id)
      if (newest.number !== follows.number) throw new ChangedMeanwhile()
    } else {
      await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`new team ${authorityId}`])
      if ((await listTeams(door)).some(each => isSameName(each.name, name))) throw new TeamThere()
    }
    const id = follows?.id ?? door.newId()
    await door.rows('insert into written_to_you.team_version (authority_id, id, number, name, closed, from_day, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [authorityId, id, (follows?.number ?? 0) + 1, name, isClosed, from, why, personId, at])
    door.notes(`team ${id} number ${(follows?.number ?? 0) + 1}${isClosed ? ' closed' : ''}`)
    return { id }
  }, [follows?.id ?? null, name, String(isClosed), from, why])
