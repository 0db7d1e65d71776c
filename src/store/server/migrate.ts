import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { sentenceOf } from './secret-file.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** Any number, as long as no other program on the same database uses it for something else. */
const LOCK = 7_742_190_511

/**
 * Brings a database up to date with the files of a folder, forward only: each file once, in the order of their
 * numbers, in a transaction of its own. Two starts at once do not race. Returns the names that were applied.
 */
export async function migrate(connection: ClientBase, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory)
  await inTransaction(connection, async () => {
    await connection.query(`
      create schema if not exists written_to_you_migration;
      create table if not exists written_to_you_migration.schema_migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default now()
      );
      revoke all on schema written_to_you_migration from public;
    `)
  })
  const applied: string[] = []
  for (;;) {
    const name = await inTransaction(connection, () => applyNext(connection, migrations))
    if (name === undefined) return applied
    applied.push(name)
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.sql')).sort()
  const byNumber = new Map<string, string>()
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
    if (number === undefined) {
      throw new Error(`The migration ${name} needs a name like 0007-what-it-does.sql: four digits, then small letters.`)
    }
    const other = byNumber.get(number)
    if (other !== undefined) throw new Error(`Two migrations have the number ${number}: ${other} and ${name}. Rename the newer.`)
    byNumber.set(number, name)
  }
  return Promise.all(
    names.map(async name => {
      const sql = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Compares what was applied with the files, and applies the first file that is missing. */
async function applyNext(connection: ClientBase, migrations: readonly Migration[]): Promise<string | undefined> {
  const { rows } = await connection.query<{ name: string; sha256: string }>(
    'select name, sha256 from written_to_you_migration.schema_migration order by name collate "C"',
  )
  for (const [index, done] of rows.entries()) {
    const file = migrations.find(({ name }) => name === done.name)
    if (file === undefined) {
      throw new Error(
        `The database has the change ${done.name}, which this version of the program does not know. ` +
          'Start a version at least as new as the one that made it.',
      )
    }
    if (file.sha256 !== done.sha256) {
      throw new Error(
        `The migration ${done.name} was changed after it was applied to this database. ` +
          'Put the file back as it was, and make the change in a new file.',
      )
    }
    const expected = migrations[index]
    if (expected !== undefined && expected.name !== done.name) {
      throw new Error(
        `The migration ${expected.name} comes before ${done.name}, which this database has already. ` +
          'Changes only go forward: give it a number after the last one.',
      )
    }
  }
  const next = migrations[rows.length]
  if (next === undefined) return undefined
  const before = await transactionNumber(connection)
  try {
    await connection.query(next.sql)
  } catch (error) {
    throw new Error(`The migration ${next.name} failed${placeIn(next.sql, error)}: ${sentenceOf(error)}. Nothing of it was kept.`, {
      cause: error,
    })
  }
  if ((await transactionNumber(connection)) !== before) {
    throw new Error(`The migration ${next.name} must not begin or commit: each file is one transaction already.`)
  }
  await connection.query('reset search_path')
  await connection.query('insert into written_to_you_migration.schema_migration (name, sha256) values ($1, $2)', [next.name, next.sha256])
  return next.name
}

async function transactionNumber(connection: ClientBase): Promise<string | undefined> {
  return (await connection.query<{ number: string }>('select pg_current_xact_id()::text as number')).rows[0]?.number
}

/** The lock is held to the end of the transaction, so it also works behind a pooler that hands out transactions. */
async function inTransaction<T>(connection: ClientBase, work: () => Promise<T>): Promise<T> {
  await connection.query('begin')
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await work()
    await connection.query('commit')
    return result
  } catch (error) {
    await connection.query('rollback').catch(() => undefined)
    throw error
  }
}

function placeIn(sql: string, error: unknown): string {
  const position = Number((error as { position?: unknown }).position)
  return Number.isInteger(position) && position > 0 ? ` at line ${sql.slice(0, position).split('\n').length}` : ''
}
