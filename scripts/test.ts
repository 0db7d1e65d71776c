import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.ts'

const root = join(import.meta.dirname, '..')

/**
 * Runs everything: unit and property tests and database tests on the embedded server; then journeys in a real browser, which mostly wait for it,
 * and beside them the database tests on PostgreSQL 15, where one is installed.
 */
await buildAll({ outDirectory: join(root, 'dist') })
const passed = [await run('Unit tests, and database tests on the embedded PostgreSQL', ['--project', 'unit', '--project', 'database'])]
passed.push(...await Promise.all([
  run('Journeys in a browser', ['--project', 'journeys']),
  hasPostgres15() ? runAside('Database tests, on PostgreSQL 15', ['--project', 'database', '--maxWorkers=1'], { TEST_POSTGRES: '15' }) : skip(),
]))
process.exit(passed.every(Boolean) ? 0 : 1)

function run(title: string, more: readonly string[]): Promise<boolean> {
  console.log(`\n── ${title}`)
  return new Promise(resolve => vitest(more, 'inherit', {}).on('close', status => resolve(status === 0)))
}

/** The same with what it says kept until it is done, so that two runs do not talk through each other. */
function runAside(title: string, more: readonly string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = vitest(more, 'pipe', environment)
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise(resolve => child.on('close', status => {
    console.log(`\n── ${title}\n${Buffer.concat(said).toString()}`)
    resolve(status === 0)
  }))
}

function vitest(more: readonly string[], stdio: 'inherit' | 'pipe', environment: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...more], { cwd: root, stdio: ['ignore', stdio, stdio], env: { ...process.env, ...environment } })
}

function skip(): boolean {
  console.log('\n── No PostgreSQL 15 is installed here, so the database tests ran on the embedded server alone.')
  return true
}

function hasPostgres15(): boolean {
  return existsSync('/usr/lib/postgresql/15/bin/postgres')
}
