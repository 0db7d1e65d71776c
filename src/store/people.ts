import type { Answers } from '../domain/entry-form.ts'
import { personForm } from '../domain/person-form.ts'
import { NotFound, type Door } from './as.ts'
import { readChild } from './children.ts'
import { once } from './commands.ts'
import { ChangedMeanwhile, PutRightElsewhere } from './file-entries.ts'

/** What was known of somebody from one day on. Answers are by the field ids of `personForm`. */
export interface PersonDetail {
  readonly number: number
  readonly answers: Answers
  readonly why: string
  /** Null: set up with the authority's files. */
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

/** Somebody on a child's file: what is known of them now, and what was known before, newest first. */
export interface PersonOnFile {
  readonly id: string
  readonly history: readonly [PersonDetail, ...PersonDetail[]]
  /** The entry that stands for this one, when two entries were of one person. */
  readonly mergedInto: string | null
  /** Has a file of their own, whoever works with them: stands for themself. */
  readonly hasFile: boolean
  /** That file is none of the asker's: those who work with them put right who they are. */
  readonly isElsewhere: boolean
}

const columnOf = (field: string): string => field.replaceAll('-', '_')

interface Row {
  readonly kept: Readonly<Record<string, unknown>>
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

function detailOf({ kept, writtenByName, writtenAt }: Row): PersonDetail {
  const text = (column: string) => (kept[column] === null || kept[column] === '' ? null : String(kept[column]))
  return { number: Number(kept['number']), why: text('why') ?? '', writtenByName, writtenAt, answers: Object.fromEntries(personForm.fields.map(({ id }) => [id, text(columnOf(id))])) }
}

/** The person with all that was ever known of them; `NotFound` when they are not on this child's file. Where they have a file of their own, the look stands in that chain too. */
export async function readPerson(door: Door, childId: string, personId: string): Promise<PersonOnFile> {
  await readChild(door, childId)
  const person = await door.one<{ mergedInto: string | null; isMine: boolean; isElsewhere: boolean }>(
    `with around as (select r.person_id as id from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2))
       -- Who is a danger stays to be seen, though they were taken off the file.
       union select d.person_id from written_to_you.danger d where d.authority_id = $1 and d.child_id = any(written_to_you.files_of($2)))
     select p.merged_into as "mergedInto", p.id = any(written_to_you.files_of($2)) or exists (select from written_to_you.child c where c.authority_id = p.authority_id and c.person_id = p.id) as "isMine", written_to_you.has_file_elsewhere(p.id) as "isElsewhere" from written_to_you.person p
     where p.authority_id = $1 and p.id = $3 and (p.id = any(written_to_you.files_of($2)) or p.id in (select coalesce(o.merged_into, o.id) from around join written_to_you.person o on o.authority_id = $1 and o.id = around.id union select around.id from around))`,
    [door.asking.authorityId, childId, personId])
  if (!person) throw new NotFound('person')
  const hasFile = person.isMine || person.isElsewhere
  if (hasFile) door.alsoConcerns(personId)
  const rows = await door.rows<Row>(
    `select to_jsonb(d) as kept, w.full_name as "writtenByName", d.written_at as "writtenAt" from written_to_you.person_detail d
     left join written_to_you.person w on (w.authority_id, w.id) = (d.authority_id, d.written_by) where d.authority_id = $1 and d.person_id = $2 order by d.number desc`, [door.asking.authorityId, personId])
  const [newest, ...before] = rows.map(detailOf)
  if (!newest) throw new NotFound('person')
  return { id: personId, history: [newest, ...before], mergedInto: person.mergedInto, hasFile, isElsewhere: person.isElsewhere }
}

/** Puts right who somebody is. What was known before stays. `ChangedMeanwhile` when somebody else has since; `PutRightElsewhere` for a child with whom another works. */
export const correctPerson = (door: Door, key: string, childId: string, personId: string, follows: number, answers: Answers, why: string): Promise<{ readonly personId: string }> =>
  once(door, key, async () => {
    await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`person ${personId}`])
    const { history: [newest], isElsewhere } = await readPerson(door, childId, personId)
    if (isElsewhere) throw new PutRightElsewhere()
    if (newest.number !== follows) throw new ChangedMeanwhile()
    await writeDetail(door, personId, follows + 1, answers, why)
    return { personId }
  }, [String(follows), JSON.stringify(answers), why])

/** Enters somebody who is on no file yet. They are known to whoever works with the child on whose file they are put in the same transaction, and to nobody else. */
export async function enterPerson(door: Door, answers: Answers): Promise<string> {
  const personId = door.newId()
  await writeDetail(door, personId, 1, answers, '')
  return personId
}

async function writeDetail(door: Door, personId: string, number: number, answers: Answers, why: string): Promise<void> {
  const { authorityId, personId: writer, at } = door.asking
  const mayBeNull = new Set(['preferred-name', 'date-of-birth', 'died-on', 'described-as'])
  const values: readonly (readonly [string, unknown])[] = [
    ['authority_id', authorityId], ['person_id', personId], ['number', number],
    ...personForm.fields.map(({ id }) => [columnOf(id), answers[id] ?? (mayBeNull.has(id) ? null : '')] as const),
    ['why', why], ['written_by', writer], ['written_at', at],
  ]
  await door.rows(`insert into written_to_you.person_detail (${values.map(([column]) => column).join(', ')}) values (${values.map((_, index) => `$${index + 1}`).join(', ')})`, values.map(([, value]) => value))
  door.notes(`person ${personId} number ${number}`)
}

/** Somebody whom the asker may put on a child's file: known to them, or told of today by another team; else `NotFound`. A colleague stands around a child by their work, never so. */
export async function mayBePutOnFile(door: Door, childId: string, personId: string): Promise<string> {
  if (personId === childId) throw new NotFound('person')
  const found = await door.one<{ may: boolean }>(
    `select (exists (select from written_to_you.person p where p.authority_id = $1 and p.id = $2) or written_to_you.was_found_elsewhere($2))
       and not exists (select from written_to_you.staff s where s.authority_id = $1 and s.person_id = $2) as may`, [door.asking.authorityId, personId])
  if (!found?.may) throw new NotFound('person')
  return personId
}

/** Somebody on the asker's files who has no file of their own yet; else `NotFound`. */
export async function mayBeGivenFile(door: Door, personId: string): Promise<string> {
  const found = await door.one<{ id: string }>(
    `select p.id from written_to_you.person p where p.authority_id = $1 and p.id = $2 and p.merged_into is null and p.id = any(written_to_you.people_on_my_files())
       and not exists (select from written_to_you.child c where c.authority_id = p.authority_id and c.person_id = p.id)`, [door.asking.authorityId, personId])
  if (!found) throw new NotFound('person')
  return found.id
}

/** They have a file already, with a team that the asker does not belong to. */
export class HasFileElsewhere extends Error {
  override readonly name = 'HasFileElsewhere'
}

/** Opens a file for somebody without one (else `HasFileElsewhere`), and gives the work to a member of staff. Why is kept with it. */
export async function openFile(door: Door, childId: string, staffPersonId: string, why: string): Promise<void> {
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.file_opening (authority_id, child_id, allocation_id, staff_person_id, why, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [authorityId, childId, door.newId(), staffPersonId, why, personId, at]).catch((error: unknown) => {
    // The key of the file is taken, or the rules know of one: it is with another team, which the asker cannot see.
    throw error instanceof Error && 'code' in error && (error.code === '42501' || error.code === '23505') ? new HasFileElsewhere() : error
  })
  door.concerns(childId)
}

/** Somebody whom work can be given to. */
export interface Worker {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string
}

/** To whom the one who asks may give a new child: a practitioner to themself, a manager to their team. */
export const readWorkers = (door: Door): Promise<readonly Worker[]> =>
  door.rows<Worker>(
    `select s.person_id as "personId", p.full_name as "fullName", s.job_title as "jobTitle" from written_to_you.staff s join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id)
     where s.authority_id = $1 and written_to_you.may_be_given_work(s.person_id) order by (s.person_id <> $2), p.full_name`, [door.asking.authorityId, door.asking.personId])
