import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { fastFolder } from '../../testing/fast-folder.ts'
import { accountFor } from './account.ts'
import { findBinaries, installedPackage } from './binaries.ts'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'
import { holds, livePostmaster } from './postmaster.ts'

const asRoot = process.getuid?.() === 0
const onLinux = process.platform === 'linux'
const cleanUps: (() => unknown)[] = []
/** Socket folders of programs that are killed, which cannot tidy up. */
const hosts: string[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

async function newFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(fastFolder(), 'written-to-you-server-'))
  cleanUps.push(async () => {
    for (const name of ['postgres', 'data/postgres']) {
      const left = await livePostmaster(join(folder, name))
      if (left === undefined) continue
      await until(async () => !(await holds(left.pid, join(folder, name))))
    }
    for (const host of hosts.splice(0)) await rm(host, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })
  await chmod(folder, mode)
  return folder
}

async function start(dataDirectory: string, log: (sentence: string) => void = () => undefined): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDirectory, log })
  cleanUps.push(() => server.stop())
  return server
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await what()) return
    await pause(25)
  }
  throw new Error('It did not come about.')
}

interface Held {
  readonly child: ChildProcess
  readonly ownerUrl: string
  readonly adopted: boolean
  readonly pid: number
}

/** Another program that starts the database of a folder and holds it. */
async function otherProgram(dataDirectory: string, env: NodeJS.ProcessEnv = {}): Promise<Held> {
  const here = import.meta.dirname
  const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(here, '../../../node_modules/.bin/node')
  const child = spawn(node, [join(here, '../../testing/hold-database.ts'), dataDirectory], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  cleanUps.push(() => child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  for await (const line of child.stdout) {
    const held = JSON.parse(String(line)) as Omit<Held, 'child'>
    hosts.push(new URL(held.ownerUrl).searchParams.get('host') ?? '/nowhere')
    return { child, ...held }
  }
  throw new Error(said)
}

test('first start, and a restart that keeps what was written', async () => {
  const dataDirectory = join(await newFolder(), 'data')
  const first = await start(dataDirectory)
  expect(first.adopted).toBe(false)
  const [settings] = await ask(
    first.ownerUrl('postgres'),
    `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
            current_setting('password_encryption') as passwords, upper('é') as upper, current_setting('server_encoding') as encoding`,
  )
  expect(settings).toEqual({ fsync: 'on', checksums: 'on', addresses: '', passwords: 'scram-sha-256', upper: 'É', encoding: 'UTF8' })
  await ask(first.ownerUrl('postgres'), `create table letter as select 'Dear Aisha' as words`)
  const wrong = new URL(first.ownerUrl('postgres'))
  wrong.password = 'wrong'
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  const { pathname, searchParams } = new URL(first.ownerUrl('postgres'))
  expect(pathname).toBe('/postgres')
  expect((await stat(searchParams.get('host') ?? '')).mode & 0o777).toBe(0o700)
  expect((await stat(join(dataDirectory, 'postgres-password'))).mode & 0o777).toBe(0o600)
  await first.stop()
  expect(await holds(first.pid(), join(dataDirectory, 'postgres'))).toBe(false)

  const second = await start(dataDirectory)
  expect(second.adopted).toBe(false)
  expect(await ask(second.ownerUrl('postgres'), 'select words from letter')).toEqual([{ words: 'Dear Aisha' }])
  expect((await readdir(dataDirectory)).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log'])
})

test('P14: the server killed with -9 comes back by itself at the same address, with all that was committed', async () => {
  const said: string[] = []
  const server = await start(await newFolder(), sentence => said.push(sentence))
  const url = server.ownerUrl('postgres')
  await ask(url, `create table letter as select 'kept' as words`)
  const before = server.pid()
  process.kill(before, 'SIGKILL')
  await until(async () => server.pid() !== before)
  expect(server.ownerUrl('postgres')).toBe(url)
  expect(await ask(url, 'select words from letter')).toEqual([{ words: 'kept' }])
  expect(said).toEqual(['The database server ended unexpectedly. Starting it again.'])
})

test('P14: the program and its server both killed with -9; the next start recovers', async () => {
  const dataDirectory = await newFolder()
  const held = await otherProgram(dataDirectory)
  await ask(held.ownerUrl, `create table letter as select 'kept' as words`)
  held.child.kill('SIGKILL')
  process.kill(held.pid, 'SIGKILL')
  const next = await start(dataDirectory)
  expect(await ask(next.ownerUrl('postgres'), 'select words from letter')).toEqual([{ words: 'kept' }])
})

test.runIf(onLinux)('a program killed with -9 leaves no server behind', async () => {
  const dataDirectory = await newFolder()
  const held = await otherProgram(dataDirectory)
  await ask(held.ownerUrl, `create table letter as select 'kept' as words`)
  held.child.kill('SIGKILL')
  await until(async () => !(await holds(held.pid, join(dataDirectory, 'postgres'))))
  expect(await readFile(join(dataDirectory, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  const next = await start(dataDirectory)
  expect(next.adopted).toBe(false)
  expect(await ask(next.ownerUrl('postgres'), 'select words from letter')).toEqual([{ words: 'kept' }])
})

test('where the system cannot tie the server to the program, the next start takes over the one left behind', async () => {
  const dataDirectory = await newFolder()
  const held = await otherProgram(dataDirectory, { PATH: '/nowhere' })
  await ask(held.ownerUrl, `create table letter as select 'kept' as words`)
  held.child.kill('SIGKILL')
  await once(held.child, 'exit')
  const next = await start(dataDirectory)
  expect([next.adopted, next.pid()]).toEqual([true, held.pid])
  expect(await ask(next.ownerUrl('postgres'), 'select words from letter')).toEqual([{ words: 'kept' }])
  // Nobody else is left to end it.
  await next.stop()
  expect(await holds(held.pid, join(dataDirectory, 'postgres'))).toBe(false)
})

test('of two programs that start at once on a new folder one takes over the other’s server, and keeps it going alone', async () => {
  const dataDirectory = await newFolder()
  const [one, other] = await Promise.all([otherProgram(dataDirectory), otherProgram(dataDirectory)])
  expect([one.adopted, other.adopted].sort()).toEqual([false, true])
  expect(one.ownerUrl).toBe(other.ownerUrl)
  await ask(other.ownerUrl, `create table letter as select 'kept' as words`)
  const passing = await start(dataDirectory)
  await passing.stop()
  expect([passing.adopted, await holds(passing.pid(), join(dataDirectory, 'postgres'))]).toEqual([true, true])
  const [starter, guest] = one.adopted ? [other, one] : [one, other]
  starter.child.kill('SIGTERM')
  expect(await once(starter.child, 'exit')).toEqual([null, 'SIGTERM'])
  await until(() =>
    ask(guest.ownerUrl, 'select words from letter').then(
      rows => rows.length === 1,
      () => false,
    ),
  )
})

test.runIf(onLinux)('a process that was given the number of a dead server does not stand in the way', async () => {
  const dataDirectory = await newFolder()
  const first = await start(dataDirectory)
  await first.stop()
  const account = await accountFor(join(dataDirectory, 'postgres'))
  const stranger = spawn('sleep', ['60'], account === undefined ? {} : { uid: account.uid, gid: account.gid })
  cleanUps.push(() => stranger.kill())
  await once(stranger, 'spawn')
  await writeFile(join(dataDirectory, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${dataDirectory}/postgres\n1\n5432\n/tmp\n\n`)
  const next = await start(dataDirectory)
  expect(next.adopted).toBe(false)
})

test.skipIf(!asRoot)('a folder that the server’s user cannot walk down to (needs root)', async () => {
  const closed = await newFolder(0o700)
  const dataDirectory = join(closed, 'deep', 'data')
  await mkdir(join(closed, 'deep'), { mode: 0o700 })
  const first = await start(dataDirectory)
  await ask(first.ownerUrl('postgres'), `create table letter as select 'kept' as words`)
  await first.stop()
  const second = await start(dataDirectory)
  expect(await ask(second.ownerUrl('postgres'), 'select words from letter')).toEqual([{ words: 'kept' }])
})

test.skipIf(!asRoot)('programs that the server’s user cannot reach are copied, and the copy is mended (needs root)', async () => {
  const closed = await newFolder(0o700)
  const { home } = await installedPackage()
  await cp(join(home, 'native'), join(closed, 'native'), { recursive: true, verbatimSymlinks: true })
  await rm(join(closed, 'native/lib/libpq.so.5'))
  const installed = async () => ({ home: closed, version: `test-${process.pid}` })
  const account = await accountFor('/nowhere')
  const { bin } = await findBinaries(account, undefined, installed)
  cleanUps.push(() => rm(join(bin, '..'), { recursive: true, force: true }))
  expect(bin.startsWith(closed)).toBe(false)
  await rm(join(bin, '../share/postgresql/postgres.bki'))
  expect((await findBinaries(account, undefined, installed)).bin).toBe(bin)
  await stat(join(bin, '../share/postgresql/postgres.bki'))
})

test('a database without its password, or of another version, is refused in plain words', async () => {
  const dataDirectory = await newFolder()
  await (await start(dataDirectory)).stop()
  await writeFile(join(dataDirectory, 'postgres', 'PG_VERSION'), '12\n')
  await expect(start(dataDirectory)).rejects.toThrow(/was made by PostgreSQL 12, and this program brings PostgreSQL 18/)
  await rm(join(dataDirectory, 'postgres-password'))
  await expect(start(dataDirectory)).rejects.toThrow(/its password is missing/)
})
