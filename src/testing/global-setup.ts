import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../store/server/embedded.ts'
import { migrate } from '../store/server/migrate.ts'
import { prepareProgramRole, programPassword } from '../store/server/program-role.ts'
import { fastFolder } from './fast-folder.ts'

/** How tests reach the server that they share. */
export interface TestServer {
  readonly ownerUrl: string
  readonly programPassword: string
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

const migrations = join(import.meta.dirname, '../../db/migrations')

/** Each kind of tests that needs a database has one server, and all kinds may run at once. */
const ends: (() => Promise<void>)[] = []

/**
 * One server for a whole run of the database tests, with a migrated database that each test copies.
 * `TEST_POSTGRES=15` takes the PostgreSQL 15 of the machine instead of the one that comes with the program;
 * a path takes the programs in that folder.
 */
export async function setup(project: TestProject): Promise<void> {
  await removeAbandoned(fastFolder())
  const dataDirectory = await mkdtemp(join(fastFolder(), `written-to-you-test-${process.pid}-`))
  const bin = await wantedBin()
  const server = await startEmbedded({
    dataDirectory,
    log: sentence => process.stderr.write(`${sentence}\n`),
    durable: false,
    maxConnections: 200,
    ...(bin === undefined ? {} : { bin }),
  })
  ends.push(async () => {
    await server.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  })
  try {
    const template = 'written_to_you_template'
    const password = await programPassword(dataDirectory)
    await asOwner(server.ownerUrl('postgres'), owner => owner.query(`create database ${template} template template0`))
    await asOwner(server.ownerUrl(template), async owner => {
      await migrate(owner, migrations)
      await prepareProgramRole(owner, password)
    })
    project.provide('testServer', { ownerUrl: server.ownerUrl('postgres'), programPassword: password, template })
  } catch (error) {
    await teardown()
    throw error
  }
}

/** Called by the test runner when all tests are over. */
export async function teardown(): Promise<void> {
  await Promise.all(ends.splice(0).map(end => end()))
}

/** What runs that were killed left behind. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const maker = /^written-to-you-test-(\d+)-/.exec(name)?.[1]
    if (maker === undefined) continue
    try {
      process.kill(Number(maker), 0)
    } catch {
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }
}

async function wantedBin(): Promise<string | undefined> {
  const wanted = process.env['TEST_POSTGRES']
  if (wanted === undefined || wanted === '') return undefined
  const bin = /^\d+$/.test(wanted) ? `/usr/lib/postgresql/${wanted}/bin` : wanted
  await stat(join(bin, 'postgres')).catch(() => {
    throw new Error(
      `TEST_POSTGRES=${wanted}, but there is no ${bin}/postgres. Install it (apt-get install postgresql-${wanted}), or leave it out.`,
    )
  })
  return bin
}

async function asOwner(url: string, work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}
