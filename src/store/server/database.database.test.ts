import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { fastFolder } from '../../testing/fast-folder.ts'
import { freshDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { type Database, openDatabase } from './database.ts'
import { PROGRAM_ROLE, prepareProgramRole } from './program-role.ts'

let dataDirectory: string
let database: TestDatabase
const opened: Database[] = []
const log = () => undefined

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(fastFolder(), 'written-to-you-database-'))
  database = await freshDatabase()
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
  await database.drop()
  await rm(dataDirectory, { recursive: true, force: true })
})

async function open(options: Partial<Parameters<typeof openDatabase>[0]>): Promise<Database> {
  const one = await openDatabase({ dataDirectory, log, ...options })
  opened.push(one)
  return one
}

function address(user?: string, password = ''): string {
  const url = new URL(inject('testServer').ownerUrl)
  url.pathname = `/${database.name}`
  if (user !== undefined) {
    url.username = user
    url.password = password
  }
  return url.href
}

test('without an address the program’s own server is started, set up and reconnected after it was killed', async () => {
  const own = await open({})
  const who = `select current_user::text as who, (select count(*) from pg_class where relowner = current_user::regrole)::int as owned`
  expect((await own.pool.query(who)).rows).toEqual([{ who: PROGRAM_ROLE, owned: 0 }])
  expect((await stat(join(dataDirectory, 'program-password'))).mode & 0o777).toBe(0o600)
  await expect(own.pool.query('select from written_to_you.person')).rejects.toThrow('permission denied')
  const client = await own.pool.connect()
  await client.query('begin; set local role written_to_you_staff')
  expect((await client.query('select from written_to_you.person')).rowCount).toBe(0)
  // The server is killed while a connection is lent out and another one idles.
  const owner = await own.owner()
  const { rows } = await owner.query<{ pid: number }>(`select pg_read_file('postmaster.pid')::text as pid`)
  process.kill(Number.parseInt(String(rows[0]?.pid), 10), 'SIGKILL')
  await expect
    .poll(
      () =>
        own.pool.query('select 1 as one').then(
          ({ rows }) => rows,
          () => [],
        ),
      { timeout: 20_000 },
    )
    .toEqual([{ one: 1 }])
  client.release(true)
  await owner.end().catch(() => undefined)
})

test('an owner’s address in a demo sets up, then gives way to the program’s role', async () => {
  // The role is shared by all databases of the test server, so its password is too.
  await writeFile(join(dataDirectory, 'program-password'), `${inject('testServer').programPassword}\n`, { mode: 0o600 })
  const demo = await open({ databaseUrl: address(), demo: true })
  expect((await demo.pool.query('select session_user::text as who')).rows).toEqual([{ who: PROGRAM_ROLE }])
  await (await demo.owner()).end()
})

test('P21: an owner’s address alone is refused outside a demo', async () => {
  await expect(open({ databaseUrl: address() })).rejects.toThrow(/not safe.*is a superuser/)
})

test('with an owner’s address beside it the program’s address is used as it is', async () => {
  const role = `written_to_you_of_${database.name}`
  await database.owner.query(`create role ${role} login noinherit password 'of its own'`)
  try {
    const both = await open({ databaseUrl: address(role, 'of its own'), ownerUrl: address() })
    expect((await both.pool.query('select session_user::text as who')).rows).toEqual([{ who: role }])
    const client = await both.pool.connect()
    await client.query('begin; set local role written_to_you_reader')
    expect((await client.query('select from written_to_you.record')).rowCount).toBe(0)
    client.release(true)

    const alone = await open({ databaseUrl: address(role, 'of its own') })
    await expect(alone.owner()).rejects.toThrow('Set DATABASE_OWNER_URL')
    await Promise.all([both.close(), alone.close()])
    opened.length = 0
  } finally {
    await database.owner.query(`drop role ${role}`)
  }
})

test('the program’s role is put right when it was changed, and left alone otherwise', async () => {
  const { owner } = database
  const password = inject('testServer').programPassword
  const state = `select r.xmin::text, (select count(*) from pg_auth_members where member = r.oid)::int as roles from pg_authid r where rolname = $1`
  const before = (await owner.query(state, [PROGRAM_ROLE])).rows
  await prepareProgramRole(owner, password)
  expect((await owner.query(state, [PROGRAM_ROLE])).rows).toEqual(before)
  expect(before[0]).toMatchObject({ roles: 5 })
  await owner.query('begin')
  await owner.query(`alter role ${PROGRAM_ROLE} inherit createdb`)
  await prepareProgramRole(owner, password)
  const { rows } = await owner.query('select rolinherit, rolcreatedb from pg_roles where rolname = $1', [PROGRAM_ROLE])
  await owner.query('rollback')
  expect(rows).toEqual([{ rolinherit: false, rolcreatedb: false }])
})
