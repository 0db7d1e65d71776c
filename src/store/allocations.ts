import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { ChangedMeanwhile } from './file-entries.ts'

/** A child as far as one must know them to choose the right one. Date of birth: ISO date. */
export interface ChildToChoose {
  readonly childId: string
  readonly fullName: string
  readonly dateOfBirth: string | null
}

/** That somebody works with a child, from-to (ISO dates; `to` is the last day, null: it goes on). */
export interface Allocation {
  readonly id: string
  /** Counts up with every change: the highest stands. */
  readonly number: number
  readonly childId: string
  readonly staffPersonId: string
  readonly staffName: string
  readonly jobTitle: string
  /** The worker's last day here; null: none is set. */
  readonly staffTo: string | null
  readonly teamId: string
  readonly teamName: string
  readonly kind: 'main' | 'second'
  /** What they are to the child; empty: as their job title says. */
  readonly role: string
  readonly from: string
  readonly to: string | null
  readonly takenBack: boolean
  readonly why: string
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

/** A name and a birthday for each of these children whose workers the asker looks after; each look stands in the child's own audit. */
export async function readChildrenToChoose(door: Door, ids: readonly string[]): Promise<readonly ChildToChoose[]> {
  const children = await door.rows<ChildToChoose>(`select child_id as "childId", full_name as "fullName", date_of_birth::text as "dateOfBirth" from written_to_you.children_to_choose($1)`, [ids])
  for (const { childId } of children) door.alsoConcerns(childId)
  return children
}

/** The child, or `NotFound` for one whose workers the asker does not look after. */
export async function readChildToChoose(door: Door, childId: string): Promise<ChildToChoose> {
  const [child] = await readChildrenToChoose(door, [childId])
  if (!child) throw new NotFound('child')
  door.concerns(childId)
  return child
}

/** For an administrator: children whose names begin as asked, at most so many. */
export async function findChildrenNamed(door: Door, asked: string, most: number): Promise<readonly ChildToChoose[]> {
  const children = await door.rows<ChildToChoose>(`select child_id as "childId", full_name as "fullName", date_of_birth::text as "dateOfBirth" from written_to_you.children_named($1, $2)`, [asked, most])
  for (const { childId } of children) door.alsoConcerns(childId)
  return children
}

/** Children whom nobody works with today; `from` passed over, at most `limit`, and how many there are in all. */
export async function listChildrenWithoutWorker(door: Door, from: number, limit: number): Promise<{ readonly children: readonly ChildToChoose[]; readonly total: number }> {
  const found = await door.rows<{ childId: string; total: number }>('select child_id as "childId", total::int from written_to_you.children_without_worker($1, $2)', [from, limit])
  return { children: await readChildrenToChoose(door, found.map(({ childId }) => childId)), total: found[0]?.total ?? 0 }
}

const columns = `v.id, v.number, v.child_id as "childId", v.staff_person_id as "staffPersonId", p.full_name as "staffName", s.job_title as "jobTitle", s.to_day::text as "staffTo", v.team_id as "teamId", t.name as "teamName", v.kind, v.role,
  v.from_day::text as "from", v.to_day::text as "to", v.taken_back as "takenBack", v.why, w.full_name as "writtenByName", v.written_at as "writtenAt"`
const joined = `join written_to_you.staff s on (s.authority_id, s.person_id) = (v.authority_id, v.staff_person_id) join written_to_you.person p on (p.authority_id, p.id) = (v.authority_id, v.staff_person_id)
  join written_to_you.team t on (t.authority_id, t.id) = (v.authority_id, v.team_id) left join written_to_you.person w on (w.authority_id, w.id) = (v.authority_id, v.written_by)`

/** Who works, will work and has worked with a child, each with every row that it ever was, newest first. */
export async function readAllocationsOfChild(door: Door, childId: string): Promise<readonly (readonly [Allocation, ...Allocation[]])[]> {
  const rows = await door.rows<Allocation>(`select ${columns} from written_to_you.allocation_version v ${joined} where v.authority_id = $1 and v.child_id = $2 order by v.from_day desc, v.id, v.number desc`, [door.asking.authorityId, childId])
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([newest, ...before]) => (newest ? [[newest, ...before] as const] : [])).sort(([one], [other]) => other.from.localeCompare(one.from) || one.id.localeCompare(other.id))
}

const standing = `select ${columns} from (select distinct on (id) * from written_to_you.allocation_version where authority_id = $1 and staff_person_id = $2 order by id, number desc) v ${joined}
  where not v.taken_back and (v.to_day is null or v.to_day >= $3)`

/** With whom a worker works today or will, with the names of the children, by name. */
export async function readAllocationsOfWorker(door: Door, staffPersonId: string): Promise<readonly (Allocation & ChildToChoose)[]> {
  const rows = await door.rows<Allocation>(standing, [door.asking.authorityId, staffPersonId, door.asking.day])
  const children = new Map((await readChildrenToChoose(door, rows.map(({ childId }) => childId))).map(child => [child.childId, child]))
  return rows.flatMap(row => {
    const child = children.get(row.childId)
    return child ? [{ ...row, ...child }] : []
  }).sort((one, other) => one.fullName.localeCompare(other.fullName) || one.from.localeCompare(other.from))
}

/** Somebody whom children can be given to, or who has some. */
export interface WorkerWithChildren {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string
  readonly teamName: string
  readonly to: string | null
  /** With how many they work today. */
  readonly children: number
}

/** Workers by name: those who work with children here, and those who have left and still have some. `teamId` empty: every team. */
export async function listWorkers(door: Door, { name, teamId }: { readonly name: string; readonly teamId: string }, from: number, limit: number): Promise<{ readonly workers: readonly WorkerWithChildren[]; readonly total: number }> {
  const workers = await door.rows<WorkerWithChildren & { readonly total: number }>(
    `select s.person_id as "personId", p.full_name as "fullName", s.job_title as "jobTitle", t.name as "teamName", s.to_day::text as "to", coalesce(n.children, 0)::int as children, count(*) over ()::int as total
     from written_to_you.staff s join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id) join written_to_you.team t on (t.authority_id, t.id) = (s.authority_id, s.team_id)
     left join (select a.staff_person_id, count(distinct a.child_id) as children from written_to_you.allocation a where a.authority_id = $1 and not a.taken_back and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2) group by 1) n on n.staff_person_id = s.person_id
     where s.authority_id = $1 and ($3::uuid is null or s.team_id = $3) and (n.children > 0 or (s.does in ('practitioner', 'manager') and (s.to_day is null or s.to_day >= $2)))
       and not exists (select from unnest(regexp_split_to_array(lower($4), '\\s+')) part where part <> '' and strpos(translate(lower(concat_ws(' ', p.full_name, p.preferred_name)), '’', ''''), translate(part, '’', '''')) = 0)
     order by p.full_name, p.id offset $5 limit $6`, [door.asking.authorityId, door.asking.day, teamId === '' ? null : teamId, name, from, limit])
  return { workers, total: workers[0]?.total ?? 0 }
}

/** The team that a manager looks after; undefined for anybody else. */
export const readOwnTeam = async (door: Door): Promise<string | undefined> =>
  (await door.one<{ teamId: string }>(`select team_id as "teamId" from written_to_you.staff where authority_id = $1 and person_id = $2 and does = 'manager'`, [door.asking.authorityId, door.asking.personId]))?.teamId

/** To whom of a team the asker may give a child on a day, by name. */
export const readRecipients = (door: Door, teamId: string, day: string): Promise<readonly { readonly personId: string; readonly fullName: string; readonly jobTitle: string }[]> =>
  door.rows(
    `select s.person_id as "personId", p.full_name as "fullName", s.job_title as "jobTitle" from written_to_you.staff s join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id)
     where s.authority_id = $1 and s.team_id = $2 and written_to_you.may_be_given_child(s.person_id, s.team_id, $3) order by p.full_name, p.id`, [door.asking.authorityId, teamId, day])

/** What is written of who works with a child. */
export type AllocationToWrite = Pick<Allocation, 'kind' | 'role' | 'from' | 'to'>

/** Somebody is the child's main worker on one of the days asked for: nothing was written. */
export class MainThere extends Error {
  override readonly name = 'MainThere'
  readonly there: Allocation
  constructor(there: Allocation) {
    super('main worker')
    this.there = there
  }
}

/** Gives a child a worker from a day on; `NotFound` when the asker may not give this child, or not to them, `MainThere` when a main worker is there already. Sent twice it is given once. */
export const giveChild = (door: Door, key: string, childId: string, staffPersonId: string, allocation: AllocationToWrite, why: string): Promise<{ readonly id: string }> =>
  once(door, key, async () => {
    await readChildToChoose(door, childId)
    const there = allocation.kind === 'main' ? await mainOn(door, childId, allocation) : undefined
    if (there) throw new MainThere(there)
    const id = await begin(door, childId, staffPersonId, allocation, why)
    return { id }
  }, [childId, staffPersonId, JSON.stringify(allocation), why])

/** The main worker who is there on one of these days. */
const mainOn = async (door: Door, childId: string, { from, to }: AllocationToWrite): Promise<Allocation | undefined> =>
  (await readAllocationsOfChild(door, childId)).map(([newest]) => newest).find(each => !each.takenBack && each.kind === 'main' && (to === null || each.from <= to) && (each.to === null || each.to >= from) && (each.staffTo === null || each.staffTo >= from))

async function begin(door: Door, childId: string, staffPersonId: string, { kind, role, from, to }: AllocationToWrite, why: string): Promise<string> {
  const { authorityId, personId, at } = door.asking
  const member = await door.one<{ teamId: string }>('select team_id as "teamId" from written_to_you.staff where authority_id = $1 and person_id = $2 and written_to_you.may_be_given_child(person_id, team_id, $3)', [authorityId, staffPersonId, from])
  if (!member) throw new NotFound('worker')
  const id = door.newId()
  await door.rows('insert into written_to_you.allocation_version (authority_id, id, number, child_id, staff_person_id, team_id, kind, role, from_day, to_day, why, written_by, written_at) values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
    [authorityId, id, childId, staffPersonId, member.teamId, kind, role, from, to, why, personId, at])
  return id
}

/** The row that stands, held until the end of this request; `NotFound`, or `ChangedMeanwhile` when another number stands. */
async function standingRow(door: Door, id: string, number: number): Promise<Allocation> {
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`allocation ${id}`])
  const row = await door.one<Allocation>(`select ${columns} from written_to_you.allocation_version v ${joined} where v.authority_id = $1 and v.id = $2 order by v.number desc limit 1`, [door.asking.authorityId, id])
  if (!row) throw new NotFound('allocation')
  if (row.number !== number) throw new ChangedMeanwhile()
  return row
}

async function goOn(door: Door, row: Allocation, change: Partial<Pick<Allocation, 'kind' | 'role' | 'to' | 'takenBack'>>, why: string): Promise<void> {
  const { authorityId, personId, at } = door.asking
  const { kind, role, to, takenBack } = { ...row, ...change }
  await door.rows('insert into written_to_you.allocation_version (authority_id, id, number, child_id, staff_person_id, team_id, kind, role, from_day, to_day, taken_back, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
    [authorityId, row.id, row.number + 1, row.childId, row.staffPersonId, row.teamId, kind, role, row.from, to, takenBack, why, personId, at])
}

/** Sets the last day of somebody's work with a child (null: it goes on), or takes all of it back. Gives the child. */
export const changeAllocation = (door: Door, key: string, { id, number }: { readonly id: string; readonly number: number }, change: { readonly to: string | null } | { readonly takenBack: true }, why: string): Promise<{ readonly childId: string }> =>
  once(door, key, async () => {
    const row = await standingRow(door, id, number)
    door.concerns(row.childId)
    await goOn(door, row, change, why)
    return { childId: row.childId }
  }, [id, String(number), JSON.stringify(change), why])

/** Of these allocations the children with whom somebody works then already, so that they cannot be handed over to them. */
export class WorkWithThemAlready extends Error {
  override readonly name = 'WorkWithThemAlready'
  readonly childIds: readonly string[]
  constructor(childIds: readonly string[]) {
    super('work with them already')
    this.childIds = childIds
  }
}

/**
 * Hands children of one worker over to another from a day on, all of them or none: what was ends the day before, with the worker's own last day if that is sooner; what had not begun by then is taken back and begins with the other.
 * Each stands in its child's audit. `ChangedMeanwhile` when one was changed since the list was shown, or is not this worker's, `WorkWithThemAlready` for children whom the other works with then.
 */
export const handOver = (door: Door, key: string, fromPersonId: string, allocations: readonly { readonly id: string; readonly number: number }[], toPersonId: string, day: string, why: string): Promise<{ readonly count: number }> =>
  once(door, key, async () => {
    const rows: Allocation[] = []
    for (const { id, number } of [...allocations].sort((one, other) => one.id.localeCompare(other.id))) rows.push(await standingRow(door, id, number))
    if (rows.some(({ staffPersonId }) => staffPersonId !== fromPersonId)) throw new ChangedMeanwhile()
    const already = await door.rows<{ childId: string }>(
      `select distinct a.child_id as "childId" from unnest($3::uuid[], $4::uuid[], $5::date[], $6::date[]) h (id, child_id, from_day, to_day) join written_to_you.allocation a on a.authority_id = $1 and a.staff_person_id = $2 and a.child_id = h.child_id and a.id <> h.id
         and daterange(a.from_day, a.to_day, '[]') && daterange(h.from_day, h.to_day, '[]')`,
      [door.asking.authorityId, toPersonId, rows.map(({ id }) => id), rows.map(({ childId }) => childId), rows.map(({ from }) => later(from, day)), rows.map(({ to }) => to)])
    if (already.length > 0) throw new WorkWithThemAlready(already.map(({ childId }) => childId))
    for (const row of rows) {
      if (row === rows[0]) door.concerns(row.childId)
      door.alsoConcerns(row.childId)
      const last = row.staffTo !== null && row.staffTo < dayBefore(day) ? later(row.staffTo, row.from) : dayBefore(day)
      await goOn(door, row, row.from < day ? { to: last } : { takenBack: true }, why)
      await begin(door, row.childId, toPersonId, { kind: row.kind, role: row.role, from: later(row.from, day), to: row.to }, why)
    }
    return { count: rows.length }
  }, [fromPersonId, JSON.stringify(allocations), toPersonId, day, why])

const later = (one: string, other: string): string => (one > other ? one : other)
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
