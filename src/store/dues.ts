import { byHand, type Due, duesOf, type Stretch } from '../domain/due.ts'
import { type TimescaleSetting, timescales, timescalesAs } from '../domain/timescales.ts'
import { NotFound, type Door } from './as.ts'
import { isBankHoliday } from './bank-holidays.ts'
import { readChild } from './children.ts'

/** Something that is due for a child. */
export interface DueForChild extends Due {
  readonly childId: string
  readonly childName: string
}

interface StretchRow extends Pick<Stretch, 'threshold' | 'from' | 'dateOfBirth' | 'follows'> {
  readonly childId: string
  readonly childName: string
  readonly done: Stretch['done'] | null
}

/** What is due for the children whom the asker works with, or for one of them, soonest first, as the authority has set its timescales. */
export async function readDues(door: Door, childId: string | null = null): Promise<readonly DueForChild[]> {
  const { authorityId, day } = door.asking
  const inForce = timescalesAs(await readTimescaleSettings(door))
  const codes = [...new Set(inForce.flatMap(({ doneBy }) => (doneBy === 'by-hand' ? [] : doneBy.codes)))]
  const stretches = await door.rows<StretchRow>(
    `with behind as (select b.id, b.merged_into from written_to_you.person b where b.authority_id = $1 and b.merged_into is not null and b.id = any((select written_to_you.children_worked_with())::uuid[]))
     select p.id as "childId", coalesce(p.preferred_name, p.full_name) as "childName", p.date_of_birth::text as "dateOfBirth", i.threshold, i.from_day::text as "from",
       exists (select from written_to_you.involvement b where b.authority_id = i.authority_id and b.child_id = any(f.files) and b.id <> i.id and b.from_day < i.from_day and b.to_day >= i.from_day - 1) as follows,
       (select jsonb_agg(jsonb_build_object('code', d.code, 'kind', d.kind, 'times', d.times, 'last', d.last)) from (
          select r.document_code as code, coalesce(v.facts->'documentKind'->>'id', v.facts->>'kind', '') as kind, count(*)::int as times, max((r.happened_at at time zone x.time_zone)::date)::text as last
          from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
          where r.authority_id = i.authority_id and r.child_id = any(f.files) and r.document_code = any($4) and r.happened_at >= i.from_day::timestamp at time zone x.time_zone
          group by 1, 2
          union all
          select '${byHand}', s.timescale_id, count(*)::int, max(s.done_on)::text
          from written_to_you.due_done s
          where s.authority_id = i.authority_id and s.child_id = any(f.files) and s.takes_back is null and s.done_on >= i.from_day
            and not exists (select from written_to_you.due_done b where b.authority_id = s.authority_id and b.takes_back = s.id)
          group by 1, 2) d) as done
     from written_to_you.involvement i
     left join behind own on own.id = i.child_id
     join written_to_you.person p on p.authority_id = i.authority_id and p.id = coalesce(own.merged_into, i.child_id)
     cross join lateral (select p.id || array(select b.id from behind b where b.merged_into = p.id) as files) f
     join written_to_you.authority x on x.id = i.authority_id
     where i.authority_id = $1 and i.from_day <= $2 and (i.to_day is null or i.to_day >= $2) and ($3::uuid is null or i.child_id = any(written_to_you.files_of($3)))`, [authorityId, day, childId, codes])
  const dues = stretches
    .flatMap(stretch => duesOf({ ...stretch, done: stretch.done ?? [] }, inForce, day, isBankHoliday).map(due => ({ ...due, childId: stretch.childId, childName: stretch.childName })))
  // Two stretches of one child can ask for the same on the same day: the first is told.
  return [...Map.groupBy(dues, due => `${due.childId} ${due.timescale.id} ${due.by}`).values()]
    .flatMap(same => same.slice(0, 1))
    .sort((one, other) => one.by.localeCompare(other.by) || one.childName.localeCompare(other.childName) || one.timescale.id.localeCompare(other.timescale.id))
}

/** Says that something was done on a day (ISO date). Gives the id with which it can be taken back. */
export async function sayDone(door: Door, childId: string, timescaleId: string, doneOn: string): Promise<{ id: string }> {
  const { authorityId, personId, at } = door.asking
  if (!timescales.some(({ id }) => id === timescaleId)) throw new NotFound('timescale')
  const { id: fileId } = await readChild(door, childId)
  const id = door.newId()
  await door.rows('insert into written_to_you.due_done (authority_id, id, child_id, timescale_id, done_on, said_by, said_at) values ($1, $2, $3, $4, $5, $6, $7)', [authorityId, id, fileId, timescaleId, doneOn, personId, at])
  return { id }
}

/** Takes back that something was done; taken back twice, it is taken back once. Gives the child. */
export async function takeBackDone(door: Door, doneId: string): Promise<{ childId: string }> {
  const { authorityId, personId, at } = door.asking
  const done = await door.one<{ childId: string }>('select child_id as "childId" from written_to_you.due_done where authority_id = $1 and id = $2 and takes_back is null', [authorityId, doneId])
  if (!done) throw new NotFound('what was done')
  door.concerns(done.childId)
  await door.rows(
    `insert into written_to_you.due_done (authority_id, id, child_id, timescale_id, done_on, takes_back, said_by, said_at)
     select authority_id, $3, child_id, timescale_id, done_on, id, $4, $5 from written_to_you.due_done where authority_id = $1 and id = $2 on conflict (authority_id, takes_back) do nothing`,
    [authorityId, doneId, door.newId(), personId, at])
  return done
}

/** What the authority has set, newest for each timescale. */
export const readTimescaleSettings = (door: Door): Promise<readonly (TimescaleSetting & { readonly why: string; readonly writtenAt: Date })[]> =>
  door.rows(
    `select distinct on (timescale_id) timescale_id as "timescaleId", spans->'first' as first, spans->'next' as next, is_off as "isOff", why, written_at as "writtenAt"
     from written_to_you.timescale_setting where authority_id = $1 order by timescale_id, written_at desc, id desc`, [door.asking.authorityId])

/** Sets a timescale for the authority from now on, with the reason. What was set before stays to be seen. */
export async function setTimescale(door: Door, { timescaleId, first, next, isOff }: TimescaleSetting, why: string): Promise<{ id: string }> {
  if (!timescales.some(({ id }) => id === timescaleId)) throw new NotFound('timescale')
  const id = door.newId()
  const { authorityId, personId, at } = door.asking
  await door.rows('insert into written_to_you.timescale_setting (authority_id, id, timescale_id, spans, is_off, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [authorityId, id, timescaleId, JSON.stringify({ first, next }), isOff, why, personId, at])
  return { id }
}
