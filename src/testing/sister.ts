import { v7 } from 'uuid'
import type { OwnWorld } from './own-world.ts'

/** Adds Rowan's sister Maya, whom Imogen works with too, and Bernice's team: Joseph does not. Gives her id. */
export async function addSister({ database, world }: OwnWorld): Promise<string> {
  const { authorityId: authority_id, ids, clock } = world
  const id = v7()
  const insert = (table: string, row: Readonly<Record<string, unknown>>) =>
    database.owner.query(`insert into written_to_you.${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row))
  await insert('person', { authority_id, id, full_name: 'Maya Ashdene', pronouns: 'she/her', date_of_birth: '2016-03-02', created_at: clock.now })
  await insert('child', { authority_id, person_id: id, uses_words: true, communication: '', created_at: clock.now })
  await insert('account', { authority_id, person_id: id, created_at: clock.now })
  for (const [child_id, person_id, relationship] of [[ids.rowan, id, 'sister'], [id, ids.rowan, 'sister'], [id, ids.dana, 'mum']]) await insert('relationship', { authority_id, id: v7(), child_id, person_id, relationship, parental_responsibility: false })
  await insert('allocation', { authority_id, id: v7(), child_id: id, staff_person_id: ids.imogen, team_id: (await database.owner.query('select team_id from written_to_you.staff where person_id = $1', [ids.imogen])).rows[0].team_id, from_day: '2024-02-01' })
  return id
}
