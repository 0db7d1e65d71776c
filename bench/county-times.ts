import { randomBytes } from 'node:crypto'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { attachmentFolder } from '../src/store/attachment-files.ts'
import { doorTo } from '../src/store/as.ts'
import { openDatabase } from '../src/store/server/database.ts'
import { startDemoSession } from '../src/store/sessions.ts'
import { buildApp } from '../src/web/app.ts'
import { measuredPeople } from './county.ts'
import { type TimedPage, timePages } from './time-pages.ts'
import { watchQueries } from './watched-queries.ts'

/**
 * Server time of the pages that staff use most, one user at a time, on a county's ten years (`fill-county`): on a file of usual length, and on one of 5,000 records.
 *   node bench/run.ts county-times FOLDER [--statements]
 */
const [, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder that fill-county filled.')
const queries = watchQueries()
const database = await openDatabase({ dataDirectory: folder, demo: true, migrations: join(import.meta.dirname, '../../db/migrations'), log: sentence => console.log(sentence) })
try {
  const owner = await database.owner()
  const { authorityId, managerId, usual, long } = await measuredPeople(owner)
  await owner.end()
  const app = await buildApp({ as: doorTo(database.pool), pool: database.pool, files: attachmentFolder(folder), now: () => new Date(), isDemo: true, isSecure: false, draftSecret: randomBytes(32) }, { log: false })
  const cookieOf = async (person: string) => `session=${await startDemoSession(database.pool, authorityId, person, new Date())}`
  const manager = await cookieOf(managerId)
  const [worker, longWorker] = [await cookieOf(usual.practitionerId), await cookieOf(long.practitionerId)]
  const recordOf = async (cookie: string, child: string) => /\/records\/[0-9a-f-]{36}/.exec((await app.inject({ url: `/children/${child}?page=3`, headers: { cookie } })).body)?.[0] ?? ''
  const searched = async (cookie: string, fields: Readonly<Record<string, string>>) =>
    String((await app.inject({ method: 'POST', url: '/search', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ part: 'all', order: 'best', ...fields }).toString() })).headers.location)
  const pages: readonly TimedPage[] = [
    ['a child’s page', worker, `/children/${usual.childId}`],
    ['a child’s page, 5,000 records', longWorker, `/children/${long.childId}`],
    ['a child’s page, far back in 5,000', longWorker, `/children/${long.childId}?page=200`],
    ['a record', worker, await recordOf(worker, usual.childId)],
    ['a record, of 5,000', longWorker, await recordOf(longWorker, long.childId)],
    ['search within a child', worker, await searched(worker, { words: 'school', child: usual.childId })],
    ['search within a child, 5,000 records', longWorker, await searched(longWorker, { words: 'school', child: long.childId })],
    ['search over a caseload', worker, await searched(worker, { words: 'school mum' })],
    ['search over a caseload, with a long file', longWorker, await searched(longWorker, { words: 'school' })],
    ['search over a team’s children', manager, await searched(manager, { words: 'school mum' })],
    ['people, misspelt', worker, '/people/find', { name: 'Okafer Sinclare' }],
    ['people, misspelt, over a team’s children', manager, '/people/find', { name: 'Zofja Patell' }],
    ['my children', worker, '/children'],
    ['my children, with a long file', longWorker, '/children'],
    ['my children, as the team’s manager', manager, '/children'],
    ['what is due, as the team’s manager', manager, '/due'],
    ['oversight, as the team’s manager', manager, '/oversight'],
  ]
  console.log(`load before: ${loadavg().map(each => each.toFixed(1)).join(' ')}`)
  console.table(await timePages(app, pages, { rounds: Number(process.env['ROUNDS'] ?? 200), showStatements: process.argv.includes('--statements'), queries }))
  console.log(`load after: ${loadavg().map(each => each.toFixed(1)).join(' ')}`)
  await app.close()
} finally {
  await database.close()
}
