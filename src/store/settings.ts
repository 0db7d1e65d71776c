import type { Door } from './as.ts'
import { once } from './commands.ts'
import { ChangedMeanwhile } from './file-entries.ts'

/** The parts that an authority sets, each with a history of its own. */
export type SettingPart = 'name' | 'contact' | 'look' | 'logo'

/** A value that was set, with who set it. An empty one is the default again. */
export interface Setting {
  readonly number: number
  readonly value: Readonly<Record<string, unknown>>
  readonly why: string
  readonly writtenByName: string
  readonly writtenAt: Date
}

/** All that was ever set of a part, newest first; empty while it is the default. */
export const readSettings = (door: Door, part: SettingPart): Promise<readonly Setting[]> =>
  door.rows<Setting>(
    `select s.number, s.value, s.why, w.full_name as "writtenByName", s.written_at as "writtenAt" from written_to_you.authority_setting s join written_to_you.person w on (w.authority_id, w.id) = (s.authority_id, s.written_by)
     where s.authority_id = $1 and s.part = $2 order by s.number desc`, [door.asking.authorityId, part])

/** Sets a part from now on. Sent twice it is set once; `ChangedMeanwhile` when somebody else has set it since `follows` (0: it was never set). */
export const writeSetting = (door: Door, key: string, part: SettingPart, follows: number, value: object, why: string): Promise<{ readonly number: number }> =>
  once(door, key, async () => {
    const { authorityId, personId, at } = door.asking
    await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`setting ${authorityId} ${part}`])
    const [newest] = await readSettings(door, part)
    if ((newest?.number ?? 0) !== follows) throw new ChangedMeanwhile()
    await door.rows('insert into written_to_you.authority_setting (authority_id, part, number, value, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [authorityId, part, follows + 1, JSON.stringify(value), why, personId, at])
    door.notes(`${part} number ${follows + 1}`)
    return { number: follows + 1 }
  }, [part, JSON.stringify(value), why])
