import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { readPerson } from './people.ts'

/** What was decided about an entry: joined with another one, or (`intoId` null) taken apart from it again. */
export interface Joining {
  readonly number: number
  readonly intoId: string | null
  readonly intoName: string | null
  readonly why: string
  readonly writtenByName: string
  readonly writtenAt: Date
}

/** These two cannot be one: nothing was written. */
export class CannotJoin extends Error {}

/** All that was decided about an entry, newest first. */
export const readJoinings = (door: Door, personId: string): Promise<readonly Joining[]> =>
  door.rows<Joining>(
    `select m.number, m.into_id as "intoId", o.full_name as "intoName", m.why, w.full_name as "writtenByName", m.written_at as "writtenAt" from written_to_you.person_merge m
     join written_to_you.person w on (w.authority_id, w.id) = (m.authority_id, m.written_by) left join written_to_you.person o on (o.authority_id, o.id) = (m.authority_id, m.into_id)
     where m.authority_id = $1 and m.person_id = $2 order by m.number desc`, [door.asking.authorityId, personId])

/** Entries that were joined with this one, and stand behind it. */
export const readJoinedWith = (door: Door, personId: string): Promise<readonly { readonly personId: string; readonly fullName: string }[]> =>
  door.rows(`select id as "personId", full_name as "fullName" from written_to_you.person where authority_id = $1 and merged_into = $2 order by full_name`, [door.asking.authorityId, personId])

/**
 * Joins an entry with another one that stands for both from now on, or (`intoId` null) takes the two apart. Nothing else of either is touched.
 * `CannotJoin` for somebody with a file or an account, for colleagues, and for entries that are joined already.
 */
export const joinPeople = (door: Door, key: string, childId: string, personId: string, intoId: string | null, why: string): Promise<{ readonly personId: string }> =>
  once(door, key, async () => {
    const { authorityId, personId: writer, at } = door.asking
    await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`join ${authorityId}`])
    const person = await readPerson(door, childId, personId)
    if (intoId === personId) throw new CannotJoin()
    if (intoId === null ? person.mergedInto === null : person.mergedInto !== null || person.hasFile) throw new CannotJoin()
    if (intoId !== null && !await isKnown(door, intoId)) throw new NotFound('person')
    if (intoId !== null && await hasFile(door, intoId)) door.alsoConcerns(intoId)
    const number = ((await readJoinings(door, personId))[0]?.number ?? 0) + 1
    await door.rows('insert into written_to_you.person_merge (authority_id, person_id, number, into_id, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7)', [authorityId, personId, number, intoId, why, writer, at])
      .catch((error: unknown) => { throw isRefused(error) ? new CannotJoin() : error })
    door.notes(intoId === null ? `person ${personId} taken apart` : `person ${personId} joined with ${intoId}`)
    return { personId }
  }, [intoId, why])

const hasFile = async (door: Door, personId: string): Promise<boolean> =>
  (await door.one('select true where written_to_you.has_file_elsewhere($2) or exists (select from written_to_you.child where authority_id = $1 and person_id = $2)', [door.asking.authorityId, personId])) !== undefined

const isKnown = async (door: Door, personId: string): Promise<boolean> =>
  (await door.one(`select true from written_to_you.person where authority_id = $1 and id = $2 and id = any(written_to_you.people_on_my_files())`, [door.asking.authorityId, personId])) !== undefined

const isRefused = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501'
