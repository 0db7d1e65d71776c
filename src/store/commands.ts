import { createHash } from 'node:crypto'
import type { Door } from './as.ts'

/**
 * Does a command once: the same key sent again, at once or after a time-out, gives the first answer back and changes nothing.
 * The key comes with the form. It is worth something only for the same action on the same thing with the same words (`holding`): a page that was gone back to and
 * sent again with other words is another command, so that nothing is called kept that was not. The second of two at once waits for the first, then finds its answer.
 * `result` must be ids and numbers, never text of a record.
 */
export async function once<Result extends object>(door: Door, key: string, work: () => Promise<Result>, holding: readonly (string | null)[] = []): Promise<Result> {
  const command = commandOf(door, key, holding)
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${door.asking.personId}:${command}`])
  const before = await door.one<{ result: Result }>(
    'select result from written_to_you.command where authority_id = $1 and person_id = $2 and key = $3', [door.asking.authorityId, door.asking.personId, command])
  if (before) return before.result
  const result = await work()
  await door.rows('insert into written_to_you.command (authority_id, person_id, key, result, done_at) values ($1, $2, $3, $4, $5)',
    [door.asking.authorityId, door.asking.personId, command, JSON.stringify(result), door.asking.at])
  return result
}

/** The name under which a command's result is kept: it tells nothing of what was sent, so it may stand in an address. */
export function commandOf(door: Door, key: string, holding: readonly (string | null)[] = []): string {
  const { action, childId = null, thingId = null } = door.doing
  return createHash('sha256').update(JSON.stringify([action, childId, thingId, key, ...holding])).digest('hex')
}

/** What a command of this person's came to; undefined when there was none by that name. */
export const resultOf = async (door: Door, command: string): Promise<unknown> =>
  (await door.one<{ result: unknown }>('select result from written_to_you.command where authority_id = $1 and person_id = $2 and key = $3', [door.asking.authorityId, door.asking.personId, command]))?.result
