import { expect, test } from 'vitest'
import { PROGRAM_ROLE } from '../store/server/program-role.ts'
import { freshDatabase } from './test-database.ts'

test('each test has a database of its own, as the program and as the owner', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  try {
    await one.owner.query('create table only_here (id int)')
    const { rows } = await other.owner.query(`select to_regclass('only_here') as found`)
    expect(rows).toEqual([{ found: null }])
    const { rows: who } = await one.pool.query<{ name: string; owns: boolean }>(
      `select current_user as name, exists (select from pg_class where relowner = current_user::regrole) as owns`,
    )
    expect(who).toEqual([{ name: PROGRAM_ROLE, owns: false }])
  } finally {
    await one.drop()
    await other.drop()
  }
  await expect(one.pool.query('select 1')).rejects.toThrow()
})
