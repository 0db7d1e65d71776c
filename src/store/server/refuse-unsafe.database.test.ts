import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

/** Prepares something as the owner, looks as another role, and takes all of it back. */
async function refusalOf(role: string, preparation: string): Promise<string | undefined> {
  const { owner } = database
  await owner.query('begin')
  try {
    await owner.query(preparation)
    await owner.query(`set local session authorization ${role}`)
    return await refuseUnsafe(owner).then(
      () => undefined,
      (error: Error) => error.message,
    )
  } finally {
    await owner.query('rollback')
  }
}

test('P21: the program as it is set up, with the tables as they are, may start', async () => {
  await refuseUnsafe(database.pool)
})

test('P21: the owner’s role is refused', async () => {
  await expect(refuseUnsafe(database.owner)).rejects.toThrow(/The database is not safe.*"?written_to_you_owner"? is a superuser/)
})

test.each([
  ['a role past row policies', 'oddly', 'create role oddly login bypassrls', /oddly may pass by row policies/],
  ['a role that makes roles', 'oddly', 'create role oddly login createrole', /oddly may give itself other roles/],
  ['a role that copies', 'oddly', 'create role oddly login replication', /oddly may copy the whole database/],
  [
    'a role that can become a superuser',
    'oddly',
    'create role oddly login noinherit; create role mighty superuser; grant mighty to oddly',
    /oddly can turn into mighty/,
  ],
  [
    'a role that reaches the server’s files',
    'oddly',
    'create role oddly login noinherit; grant pg_read_server_files to oddly',
    /oddly can reach the server's files or programs \(pg_read_server_files\)/,
  ],
  [
    'the owner of a table',
    'oddly',
    'create role oddly login; alter table written_to_you.person owner to oddly',
    /oddly owns written_to_you\.person/,
  ],
  [
    'one who can become the owner of a table',
    'oddly',
    'create role oddly login noinherit; create role holder; grant holder to oddly; alter table written_to_you.person owner to holder',
    /holder owns written_to_you\.person/,
  ],
  ['the owner of the schema', 'oddly', 'create role oddly login; alter schema written_to_you owner to oddly', /oddly owns the schema/],
  [
    'a table without row policies',
    'written_to_you_program',
    'alter table written_to_you.person disable row level security',
    /written_to_you\.person has no row policies turned on/,
  ],
  [
    'a table that lets its owner pass',
    'written_to_you_program',
    'alter table written_to_you.person no force row level security',
    /written_to_you\.person does not hold its owner/,
  ],
  [
    'a policy for everybody',
    'written_to_you_program',
    'create policy open_house on written_to_you.person using (true)',
    /written_to_you\.person has a row policy that lets everybody pass \(open_house\)/,
  ],
  [
    'a trigger that is turned off',
    'written_to_you_program',
    'alter table written_to_you.version disable trigger append_only',
    /a trigger of written_to_you\.version is turned off \(append_only\)/,
  ],
  [
    'a new table that was forgotten',
    'written_to_you_program',
    'create table written_to_you.extra (id int)',
    /written_to_you\.extra has no row/,
  ],
  [
    'a materialized view',
    'written_to_you_program',
    'create materialized view written_to_you.copy as select 1 as one',
    /written_to_you\.copy is a kind of table that cannot have row policies/,
  ],
  [
    'a view with its owner’s rights',
    'written_to_you_program',
    'create view written_to_you.window as select 1 as one',
    /written_to_you\."?window"? shows rows with the rights of its owner/,
  ],
  [
    'the right to empty a table',
    'written_to_you_program',
    'grant truncate on written_to_you.person to written_to_you_staff',
    /written_to_you_staff may empty written_to_you\.person/,
  ],
  [
    'sight of the set-up',
    'written_to_you_program',
    'grant usage on schema written_to_you_migration to written_to_you_reader',
    /written_to_you_reader may read how the database was set up/,
  ],
  ['an empty database', 'written_to_you_program', 'drop schema written_to_you cascade', /the schema written_to_you is missing/],
])('P21: %s is refused', async (_what, role, preparation, reason) => {
  expect(await refusalOf(role, preparation)).toMatch(reason)
})

test('a view with the rights of whoever looks is no reason', async () => {
  const preparation = 'create view written_to_you.pane with (security_invoker = true) as select 1 as one'
  expect(await refusalOf('written_to_you_program', preparation)).toBeUndefined()
})
