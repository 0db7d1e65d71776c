import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { attachmentFolder } from '../src/store/attachment-files.ts'
import { doorTo } from '../src/store/as.ts'
import { openDatabase } from '../src/store/server/database.ts'
import { startDemoSession } from '../src/store/sessions.ts'
import { buildApp } from '../src/web/app.ts'
import { generateRecords, type Generated, type Size } from './generate-records.ts'
import { timePages } from './time-pages.ts'
import { watchQueries } from './watched-queries.ts'

/**
 * Server time of every page, one user at a time, on a few and on many generated records, and how much of it is the database's.
 *   npm run bench:pages                      2,000 and 100,000 records
 *   npm run bench:pages -- --statements      each page's three slowest statements as well
 */
const sizes: readonly (Size & { readonly name: string })[] = [
  { name: '2,000 records', children: 40, recordsEach: 50, practitioners: 2, teams: 1 },
  { name: '100,000 records', children: 2000, recordsEach: 50, practitioners: 100, teams: 10 },
]
const rounds = Number(process.env['ROUNDS'] ?? 200)
const showStatements = process.argv.includes('--statements')
const queries = watchQueries()
const migrations = join(import.meta.dirname, '../../db/migrations')

for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'written-to-you-bench-'))
  const database = await openDatabase({ dataDirectory: folder, demo: true, migrations, log: () => undefined })
  try {
    const owner = await database.owner()
    const generated = await generateRecords(owner, size)
    await owner.end()
    const app = await buildApp({ as: doorTo(database.pool), pool: database.pool, files: attachmentFolder(folder), now: () => new Date(), isDemo: true, isSecure: false, draftSecret: randomBytes(32) }, { log: false })
    console.log(`\n${size.name}: milliseconds, ${rounds} rounds after 20 to warm up`)
    console.table(await measure(app, database.pool, generated))
    await app.close()
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(app: FastifyInstance, pool: Parameters<typeof startDemoSession>[0], made: Generated) {
  const cookieOf = async (person: string) => `session=${await startDemoSession(pool, made.authorityId, person, new Date())}`
  const practitioner = await cookieOf(made.practitionerId)
  const child = await cookieOf(made.childId)
  const href = async (cookie: string, url: string, pattern: RegExp) => pattern.exec((await app.inject({ url, headers: { cookie } })).body)?.[0] ?? ''
  const record = await href(practitioner, `/children/${made.childId}`, /\/records\/[0-9a-f-]{36}/)
  const opened = await href(child, '/my-story', /\/my-story\/records\/[0-9a-f-]{36}/)
  const started = await app.inject({ method: 'POST', url: `/children/${made.childId}/drafts`, headers: { cookie: practitioner, 'content-type': 'application/x-www-form-urlencoded' }, payload: 'key=bench-draft-key&document=D01' })
  const draft = String(started.headers.location)
  const pages: readonly (readonly [string, string, string])[] = [
    ['my children', practitioner, '/children'],
    ['my children, as the team’s manager', await cookieOf(made.managerId), '/children'],
    ['a child’s page', practitioner, `/children/${made.childId}`],
    ['a child’s page, second page of the story', practitioner, `/children/${made.childId}?page=2`],
    ['a record', practitioner, record],
    ['write a record', practitioner, draft],
    ['read it as the child will', practitioner, `${draft}/read`],
    ['my story', child, '/my-story'],
    ['a record of my story', child, opened],
    ['staff and teams', await cookieOf(made.administratorId), '/staff'],
    ['words', await cookieOf(made.administratorId), '/words'],
    ['somebody else’s record (refused)', child, record],
    ['sign in', '', '/sign-in'],
  ]
  return timePages(app, pages, { rounds, showStatements, queries })
}
