import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.ts'

const root = join(import.meta.dirname, '..')

/** Runs everything: unit and property tests, database tests on the embedded server, journeys in a real browser; then the database tests on PostgreSQL 15, where one is installed. */
await buildAll({ outDirectory: join(root, 'dist') })
const passed = [run('All tests, on the embedded PostgreSQL', []), hasPostgres15() ? run('Database tests, on PostgreSQL 15', ['--project', 'database'], { TEST_POSTGRES: '15' }) : skip()]
process.exit(passed.every(Boolean) ? 0 : 1)

function run(title: string, more: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...more], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  return status === 0
}

function skip(): boolean {
  console.log('\n── No PostgreSQL 15 is installed here, so the database tests ran on the embedded server alone.')
  return true
}

function hasPostgres15(): boolean {
  return existsSync('/usr/lib/postgresql/15/bin/postgres')
}
