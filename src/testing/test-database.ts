import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { PROGRAM_ROLE } from '../store/server/program-role.ts'

/** A database of a test's own, migrated, empty, and gone after `drop`. */
export interface TestDatabase {
  readonly name: string
  /** As the program: the role that the product runs with. */
  readonly pool: pg.Pool
  /** As the owner: for preparing what a test needs behind the program's back. */
  readonly owner: pg.Client
  readonly drop: () => Promise<void>
}

/** Copies the migrated database of this run. Call `drop` in `afterAll` or `afterEach`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { ownerUrl, programPassword, template } = inject('testServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(ownerUrl, `create database ${name} template ${template} strategy file_copy`)

  const owner = new pg.Client({ connectionString: inDatabase(ownerUrl, name) })
  const program = new URL(inDatabase(ownerUrl, name))
  program.username = PROGRAM_ROLE
  program.password = programPassword
  const pool = new pg.Pool({ connectionString: program.href, max: 10 })
  // A test may end connections on purpose; what they were doing fails by itself.
  owner.on('error', () => undefined)
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  await owner.connect()

  return {
    name,
    pool,
    owner,
    drop: async () => {
      await Promise.allSettled([pool.end(), owner.end()])
      await onServer(ownerUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
