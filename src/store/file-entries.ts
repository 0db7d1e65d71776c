import type { AlsoNamed } from '../domain/about-file.ts'
import type { Answers } from '../domain/entry-form.ts'
import { type EntryKind, entryKinds } from '../domain/file-entries.ts'
import { NotFound, type Door } from './as.ts'
import { readChild } from './children.ts'
import { once } from './commands.ts'

/** One row of the history of an entry. Answers are by the field ids of its form; days are ISO dates. */
export interface Entry {
  readonly id: string
  /** Counts up: the highest stands. */
  readonly number: number
  /** The file on which it stands; null: it stands with the person. */
  readonly childId: string | null
  /** Whom it is about; null: the child. */
  readonly personId: string | null
  /** The one who stands for them, where two entries were of one person; else the same. */
  readonly standsWithId: string | null
  /** The full name of that one; null: the child, or somebody who is not for the asker to know. */
  readonly standsWithName: string | null
  /** The second of two who belong together, and the full name of whoever stands for them. */
  readonly otherId: string | null
  readonly otherName: string | null
  readonly answers: Answers
  /** Entered by mistake: it does not stand any more. */
  readonly takenBack: boolean
  /** Why it was changed; empty for a first entry. */
  readonly why: string
  /** Null: set up with the authority's files. */
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

/** Somebody else changed it since the page was opened: nothing was written. */
export class ChangedMeanwhile extends Error {}

/** What is known of a child with a file is put right by those who work with that child: nothing was written. */
export class PutRightElsewhere extends Error {
  override readonly name = 'PutRightElsewhere'
}

const tables: Readonly<Record<EntryKind, string>> = {
  relationship: 'relationship_version', danger: 'danger', contact: 'contact_detail', name: 'person_name', tie: 'family_tie', home: 'home', school: 'school', 'legal-status': 'legal_status', involvement: 'involvement_version',
  agreement: 'agreement', 'court-order': 'court_order', wish: 'wish',
}

const columnOf = (field: string): string => field.replaceAll('-', '_')

interface Row {
  readonly kept: Readonly<Record<string, unknown>>
  readonly standsWithId?: string | null
  readonly standsWithName?: string | null
  readonly otherName?: string | null
  readonly writtenByName: string | null
  readonly writtenAt: Date
}

function entryOf(kind: EntryKind, { kept, standsWithId, standsWithName, otherName, writtenByName, writtenAt }: Row): Entry {
  const text = (column: string) => (kept[column] === null || kept[column] === undefined || kept[column] === '' ? null : String(kept[column]))
  return {
    id: String(kept['id']), number: Number(kept['number']), childId: text('child_id'), personId: text('person_id'), standsWithId: standsWithId ?? text('person_id'), standsWithName: standsWithName ?? null, otherId: text('other_id'), otherName: otherName ?? null, takenBack: kept['taken_back'] === true, why: text('why') ?? '', writtenByName, writtenAt,
    answers: Object.fromEntries(entryKinds[kind].fields.map(field => [field.id, field.kind === 'yes-no' ? (kept[columnOf(field.id)] === true ? 'yes' : null) : text(columnOf(field.id))])),
  }
}

/** Which rows of a kind belong to a child's file: those on it, and those of the people around the child. */
const ofFile = (kind: EntryKind): string =>
  kind === 'name' ? isOnFile('e.person_id') : kind === 'tie' ? `(${isOnFile('e.person_id')} or ${isOnFile('e.other_id')})` : 'e.child_id = any(written_to_you.files_of($2))'

/** Somebody is on the file by themself, or by another entry of the same person. */
const isOnFile = (id: string): string => `${id} in (select same.id from written_to_you.person own join written_to_you.person same on same.authority_id = own.authority_id and coalesce(same.merged_into, same.id) = coalesce(own.merged_into, own.id)
  where own.authority_id = $1 and (own.id = $2 or own.id in (select r.person_id from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)))))`

/** Who stands for the one whom an entry is about, where the asker may know them. */
const standsWith = (kind: EntryKind): string => (entryKinds[kind].about === 'child' ? '' : `left join written_to_you.person own on (own.authority_id, own.id) = (e.authority_id, e.person_id)
  left join written_to_you.person kept on (kept.authority_id, kept.id) = (own.authority_id, own.merged_into)${kind === 'tie' ? ` left join written_to_you.person second on (second.authority_id, second.id) = (e.authority_id, e.other_id)
  left join written_to_you.person second_kept on (second_kept.authority_id, second_kept.id) = (second.authority_id, second.merged_into)` : ''}`)

const columns = (kind: EntryKind): string => `to_jsonb(e) as kept, w.full_name as "writtenByName", e.written_at as "writtenAt"${entryKinds[kind].about === 'child' ? '' : ', kept.id as "standsWithId", coalesce(kept.full_name, own.full_name) as "standsWithName"'}${kind === 'tie' ? ', coalesce(second_kept.full_name, second.full_name) as "otherName"' : ''}`
const joined = (kind: EntryKind): string => `left join written_to_you.person w on (w.authority_id, w.id) = (e.authority_id, e.written_by) ${standsWith(kind)}`

/** What stands of a kind on a child's file, newest first by the day it began. What was taken back does not stand. */
export async function readEntries(door: Door, kind: EntryKind, childId: string): Promise<readonly Entry[]> {
  const rows = await door.rows<Row>(
    `select ${columns(kind)} from (select distinct on (e.id) e.* from written_to_you.${tables[kind]} e where e.authority_id = $1 and ${ofFile(kind)} order by e.id, e.number desc) e ${joined(kind)}
     where not e.taken_back order by e.from_day desc nulls last, e.id desc`, [door.asking.authorityId, childId])
  return rows.map(row => entryOf(kind, row))
}

/** All that an entry ever said, newest first; `NotFound` when it is none of this child's file. */
export async function readEntryHistory(door: Door, kind: EntryKind, childId: string, entryId: string): Promise<readonly [Entry, ...Entry[]]> {
  const rows = await door.rows<Row>(`select ${columns(kind)} from written_to_you.${tables[kind]} e ${joined(kind)} where e.authority_id = $1 and e.id = $3 and ${ofFile(kind)} order by e.number desc`, [door.asking.authorityId, childId, entryId])
  const [newest, ...before] = rows.map(row => entryOf(kind, row))
  if (!newest) throw new NotFound('entry')
  door.concerns(childId)
  await alsoTheirs(door, kind, [newest.personId, newest.otherId])
  return [newest, ...before]
}

/**
 * True when this asker may change or take back what follows `entry`. What is known of a child with a file is put right by those who work with that child; but what one entered oneself
 * one may mend. Names and ties alone: all else is of the file on which it stands.
 */
export async function mayPutRight(door: Door, kind: EntryKind, entry: Pick<Entry, 'id' | 'personId' | 'otherId'>): Promise<boolean> {
  if (kind !== 'name' && kind !== 'tie') return true
  const found = await door.one<{ may: boolean }>('select not (written_to_you.has_file_elsewhere($1) or coalesce(written_to_you.has_file_elsewhere($2), false)) or written_to_you.entered_by_asker($3) as may', [entry.personId, entry.otherId, entry.id])
  return found?.may === true
}

/** Names and ties are known wherever the person is: the file of a child whom they are about has what is done with them in its chain too. */
async function alsoTheirs(door: Door, kind: EntryKind, people: readonly (string | null)[]): Promise<void> {
  if (kind !== 'name' && kind !== 'tie') return
  const files = await door.rows<{ id: string }>(
    `select p.id from unnest($2::uuid[]) p (id) where written_to_you.has_file_elsewhere(p.id) or p.id in (select c.person_id from written_to_you.child c where c.authority_id = $1)`, [door.asking.authorityId, people.filter(id => id !== null)])
  for (const { id } of files) door.alsoConcerns(id)
}

/** What is written: a first entry, or one that follows `number` of an entry that is there. */
export interface EntryToWrite {
  readonly kind: EntryKind
  readonly answers: Answers
  readonly personId: string | null
  readonly otherId: string | null
  /** The entry that is changed, with the number that the writer had before them. */
  readonly follows?: { readonly id: string; readonly number: number }
  readonly takenBack?: boolean
  readonly why: string
}

/**
 * Writes an entry. Sent twice it is written once; `ChangedMeanwhile` when somebody else has changed it since. The people it names must be on this child's file: of two entries of one person
 * it is written of the one that is on this file, so that it stays here whatever becomes of the other.
 */
export const writeEntry = (door: Door, key: string, childId: string, entry: EntryToWrite): Promise<{ readonly id: string }> =>
  once(door, key, async () => {
    const { authorityId, personId, at } = door.asking
    await holdFile(door, childId)
    const file = entry.follows ? await follow(door, childId, entry, entry.follows) : (await readChild(door, childId)).id
    await alsoTheirs(door, entry.kind, [entry.personId, entry.otherId])
    const id = entry.follows?.id ?? door.newId()
    const [about, other] = entry.follows ? [entry.personId, entry.otherId] : [await onThisFile(door, childId, entry.personId), await onThisFile(door, childId, entry.otherId)]
    const { fields } = entryKinds[entry.kind]
    const values: readonly (readonly [string, unknown])[] = [
      ['authority_id', authorityId], ['id', id], ['number', (entry.follows?.number ?? 0) + 1],
      ...(entry.kind === 'name' || entry.kind === 'tie' ? [] : [['child_id', file]] as const),
      ...(entryKinds[entry.kind].about === 'child' ? [] : [['person_id', about]] as const),
      ...(entryKinds[entry.kind].about === 'two-people' ? [['other_id', other]] as const : []),
      ...fields.map(({ id: field, kind }) => {
        const answer = entry.answers[field] ?? null
        return [columnOf(field), kind === 'yes-no' ? answer !== null : answer] as const
      }),
      ['taken_back', entry.takenBack ?? false], ['why', entry.why], ['written_by', personId], ['written_at', at],
    ]
    await door.rows(`insert into written_to_you.${tables[entry.kind]} (${values.map(([column]) => column).join(', ')}) values (${values.map((_, index) => `$${index + 1}`).join(', ')})`, values.map(([, value]) => value))
    door.notes(`${entry.kind} ${id} number ${(entry.follows?.number ?? 0) + 1}${entry.takenBack ? ' taken back' : ''}`)
    return { id }
  }, [entry.kind, JSON.stringify(entry.answers), entry.personId, entry.otherId, entry.follows?.id ?? null, String(entry.takenBack ?? false), entry.why])

async function onThisFile(door: Door, childId: string, personId: string | null): Promise<string | null> {
  const own = await door.one<{ id: string }>(
    `select p.id from written_to_you.person p where p.authority_id = $1 and (p.id = $3 or p.merged_into = $3) and (p.id = $2 or p.id in (select r.person_id from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2))))
     order by (p.id <> $3), p.id limit 1`, [door.asking.authorityId, childId, personId])
  return own?.id ?? personId
}

/** One at a time on a child's file: what is opened to a reader is never opened while a danger to the child is being written down. */
export async function holdFile(door: Door, childId: string): Promise<void> {
  await door.rows('select pg_advisory_xact_lock(hashtextextended(file::text, 0)) from unnest(written_to_you.files_of($1)) file order by file', [childId])
}

/** The file on which the entry stands that is followed: of two files of one child it stays with its own. */
async function follow(door: Door, childId: string, { kind }: EntryToWrite, follows: { readonly id: string; readonly number: number }): Promise<string> {
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`entry ${follows.id}`])
  const [newest] = await readEntryHistory(door, kind, childId, follows.id)
  if (newest.number !== follows.number) throw new ChangedMeanwhile()
  if (!await mayPutRight(door, kind, newest)) throw new PutRightElsewhere()
  return newest.childId ?? childId
}

/** Names on a child's file besides those of today's people: earlier ones by the full name of today, schools, and with whom the child has lived. */
export async function readAlsoNamed(door: Door, childId: string): Promise<AlsoNamed> {
  const rows = await door.rows<{ of: string | null; name: string }>(
    `select p.full_name as of, n.name from (select distinct on (e.id) e.* from written_to_you.person_name e where e.authority_id = $1 and ${ofFile('name')} order by e.id, e.number desc) n
       join written_to_you.person p on (p.authority_id, p.id) = (n.authority_id, n.person_id) where not n.taken_back
     union all select null, s.name from (select distinct on (e.id) e.* from written_to_you.school e where e.authority_id = $1 and e.child_id = any(written_to_you.files_of($2)) order by e.id, e.number desc) s where not s.taken_back
     union all select null, h.with_whom from (select distinct on (e.id) e.* from written_to_you.home e where e.authority_id = $1 and e.child_id = any(written_to_you.files_of($2)) order by e.id, e.number desc) h where not h.taken_back`, [door.asking.authorityId, childId])
  const named = rows.flatMap(({ of, name }) => (of === null ? [] : [{ of, name }]))
  return {
    otherNames: new Map([...Map.groupBy(named, ({ of }) => of)].map(([of, names]) => [of, names.map(({ name }) => name)])),
    places: rows.flatMap(({ of, name }) => (of === null ? [name] : [])),
  }
}
