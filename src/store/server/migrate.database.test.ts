import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await freshDatabase()
  // As a database is before its first start.
  await database.owner.query('drop schema written_to_you_migration cascade')
  folder = await mkdtemp(join(tmpdir(), 'written-to-you-migrations-'))
  await write('0001-letters.sql', 'create table letter (words text);')
  await write('0002-days.sql', 'alter table letter add column day date;\ncreate index on letter (day);')
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const write = (name: string, sql: string) => writeFile(join(folder, name), sql)

test('applies each file once, in order', async () => {
  expect(await migrate(database.owner, folder)).toEqual(['0001-letters.sql', '0002-days.sql'])
  expect(await migrate(database.owner, folder)).toEqual([])
  await write('0003-more.sql', 'alter table letter add column more text;')
  expect(await migrate(database.owner, folder)).toEqual(['0003-more.sql'])
  const { rows } = await database.owner.query(
    'select name, length(sha256) as length from written_to_you_migration.schema_migration order by 1',
  )
  expect(rows).toEqual(['0001-letters.sql', '0002-days.sql', '0003-more.sql'].map(name => ({ name, length: 64 })))
  await expect(database.pool.query('select from written_to_you_migration.schema_migration')).rejects.toThrow('permission denied')
})

test('line ends of another system are the same file', async () => {
  await migrate(database.owner, folder)
  await write('0002-days.sql', 'alter table letter add column day date;\r\ncreate index on letter (day);')
  expect(await migrate(database.owner, folder)).toEqual([])
})

test('refuses a file that was changed after it was applied', async () => {
  await migrate(database.owner, folder)
  await write('0001-letters.sql', 'create table letter (words text not null);')
  await expect(migrate(database.owner, folder)).rejects.toThrow('The migration 0001-letters.sql was changed after it was applied')
})

test('refuses a database that is newer than the program, and a file that comes too late', async () => {
  await migrate(database.owner, folder)
  await rename(join(folder, '0002-days.sql'), join(folder, '0003-days.sql'))
  await expect(migrate(database.owner, folder)).rejects.toThrow('has the change 0002-days.sql, which this version')
  await write('0002-days.sql', 'alter table letter add column day date;\ncreate index on letter (day);')
  await rm(join(folder, '0003-days.sql'))
  await write('0001-a-late-one.sql', 'select 1')
  await expect(migrate(database.owner, folder)).rejects.toThrow('Two migrations have the number 0001')
  await rename(join(folder, '0001-a-late-one.sql'), join(folder, '0000-a-late-one.sql'))
  await expect(migrate(database.owner, folder)).rejects.toThrow('The migration 0000-a-late-one.sql comes before 0001-letters.sql')
})

test('keeps nothing of a file that fails, and says where', async () => {
  await write('0003-broken.sql', 'alter table letter add column more text;\nselect nothing_like_it;')
  await expect(migrate(database.owner, folder)).rejects.toThrow(
    'The migration 0003-broken.sql failed at line 2: column "nothing_like_it" does not exist. Nothing of it was kept.',
  )
  const { rows } = await database.owner.query(
    `select column_name as name from information_schema.columns where table_name = 'letter' order by 1`,
  )
  expect(rows).toEqual([{ name: 'day' }, { name: 'words' }])
  await write('0003-broken.sql', 'commit; select 1; begin;')
  await expect(migrate(database.owner, folder)).rejects.toThrow('The migration 0003-broken.sql must not begin or commit')
})

test('two starts at once do not race', async () => {
  const address = new URL(inject('testServer').ownerUrl)
  address.pathname = `/${database.name}`
  const other = new pg.Client({ connectionString: address.href })
  await other.connect()
  const applied = await Promise.all([migrate(database.owner, folder), migrate(other, folder)])
  await other.end()
  expect(applied.flat().sort()).toEqual(['0001-letters.sql', '0002-days.sql'])
})
