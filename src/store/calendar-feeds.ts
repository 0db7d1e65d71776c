import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Asking } from '../domain/asking.ts'
import { localDay } from '../domain/local-time.ts'
import type { Door } from './as.ts'
import { hashOf, hashOfToken, signIn } from './sessions.ts'

/** Makes a new address for the asker's calendar, which ends the one before. Gives the token of the address: only its hash is kept. */
export async function startCalendarFeed(door: Door): Promise<{ token: string }> {
  const token = randomBytes(24).toString('base64url')
  await addFeed(door, hashOfToken(token))
  return { token }
}

/** Ends the asker's calendar: its address gives nothing any more. */
export const stopCalendarFeed = (door: Door): Promise<void> => addFeed(door, null)

async function addFeed(door: Door, hash: Buffer | null): Promise<void> {
  const { authorityId, personId, at } = door.asking
  await door.rows('insert into written_to_you.calendar_feed (authority_id, id, person_id, token_hash, made_at) values ($1, $2, $3, $4, $5)', [authorityId, door.newId(), personId, hash, at])
}

/** True when the asker has a calendar address. */
export const hasCalendarFeed = async (door: Door): Promise<boolean> =>
  (await door.one<{ has: boolean }>('select token_hash is not null as has from written_to_you.calendar_feed where authority_id = $1 and person_id = $2 order by made_at desc, id desc limit 1', [door.asking.authorityId, door.asking.personId]))?.has ?? false

/** Who asks when a calendar program comes with a token; undefined when the address was ended, or its owner does not work here today. */
export async function askingOfCalendar(pool: pg.Pool, token: string, at: Date, requestId: string): Promise<Asking | undefined> {
  const [holder] = await signIn<Pick<Asking, 'authorityId' | 'personId' | 'does'> & { readonly timeZone: string }>(pool, `select authority_id as "authorityId", person_id as "personId", does, time_zone as "timeZone"
    from written_to_you.calendar_holder(${hashOf(token)}, ${pg.escapeLiteral(at.toISOString())})`)
  return holder && { authorityId: holder.authorityId, personId: holder.personId, does: holder.does, at, day: localDay(at, holder.timeZone), requestId }
}
