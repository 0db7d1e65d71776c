import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { importWith } from '../src/cli/import.ts'
import { openDatabase } from '../src/store/server/database.ts'
import { recordText } from './record-text.ts'
import { watchQueries } from './watched-queries.ts'

/**
 * Brings records of an invented earlier system into an empty embedded database, and says how many it brought in a second: the dry run, and the run that looks and writes.
 *   node bench/import-speed.ts [RECORDS] [--by-day]      200,000 when not given, 100 for each child; --by-day: in order of days, so that each batch touches nearly all children
 *   --statements says what the statements took, from the question to the answer
 */
const records = Number(process.argv.slice(2).find(each => /^\d+$/.test(each)) ?? 200_000)
const byDay = process.argv.includes('--by-day')
const queries = process.argv.includes('--statements') ? watchQueries() : undefined
const children = Math.ceil(records / 100)
const folder = await mkdtemp(join(tmpdir(), 'written-to-you-import-'))
const places = { dataDirectory: join(folder, 'data'), databaseUrl: undefined, ownerUrl: undefined }
const says = async (text: string) => void process.stdout.write(text)
const terminal = { input: (async function* () {})(), print: says, complain: (text: string) => void process.stderr.write(text) }
try {
  await mkdir(join(folder, 'old'))
  await writeFile(join(folder, 'old/children.csv'), `ID,NAME,DOB\n${Array.from({ length: children }, (_, at) => `C${at},Child ${name(at)} ${name(at * 7 + 3)},${2010 + (at % 14)}-0${1 + (at % 9)}-1${at % 10}\n`).join('')}`)
  const sentences = recordText(5000).text.split(/(?<=[.?!])\s+/)
  const file = createWriteStream(join(folder, 'old/notes.csv'))
  file.write('ID,CHILD,TYPE,DATE,TITLE,TEXT,AUTHOR\n')
  let bytes = 0
  for (let at = 0; at < records; at++) {
    const text = Array.from({ length: 4 }, (_, each) => sentences[(at * 31 + each * 17) % sentences.length]).join(' ').replaceAll('"', '""')
    bytes += text.length
    const day = byDay ? Math.floor(at / records * 3600) : (at % 100) * 36
    if (!file.write(`N${at},C${byDay ? at % children : Math.floor(at / 100)},VISIT,${new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)} 14:30,Home visit,"${text}",Jo Writer\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  await writeFile(join(folder, 'old/mapping.json'), JSON.stringify({ source: 'Old County', files: [
    { file: 'children.csv', kind: 'child', columns: { key: 'ID', fullName: 'NAME', dateOfBirth: 'DOB' } },
    { file: 'notes.csv', kind: 'record', columns: { key: 'ID', child: 'CHILD', code: 'TYPE', happened: 'DATE', title: 'TITLE', text: 'TEXT', author: 'AUTHOR' }, values: { code: { VISIT: 'D01' } }, always: { contact: 'visit' }, dates: 'YYYY-MM-DD HH:mm' },
  ] }))
  await setUp()
  await importWith({ allow: 'Ada Measure', until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) }, places, terminal, () => new Date())
  console.log(`${records} records of ${children} children, ${Math.round(bytes / records)} letters each on average`)
  for (const write of [false, true]) {
    const began = performance.now()
    await importWith({ mapping: join(folder, 'old/mapping.json'), as: 'Ada Measure', write, leaveOutWrong: false }, places, terminal, () => new Date())
    const seconds = (performance.now() - began) / 1000
    console.log(`${write ? 'looked at and written' : 'looked at'}: ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} records a second`)
    const byStatement = Map.groupBy(queries?.take().statements ?? [], ({ sql }) => sql.replace(/'[^']*'/g, '…').replace(/\s+/g, ' ').slice(0, 110))
    for (const [sql, all] of [...byStatement].map(([sql, all]) => [sql, all.reduce((sum, { milliseconds }) => sum + milliseconds, 0)] as const).sort((one, other) => other[1] - one[1]).slice(0, 8)) console.log(`  ${Math.round(all)} ms  ${sql}`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function setUp(): Promise<void> {
  const database = await openDatabase({ dataDirectory: places.dataDirectory, log: () => undefined })
  const owner = await database.owner()
  const [authority, team, person] = [v7(), v7(), v7()]
  await owner.query('insert into written_to_you.authority (id, name, created_at) values ($1, $2, now())', [authority, 'Measured Council'])
  await owner.query('insert into written_to_you.team (authority_id, id, name) values ($1, $2, $3)', [authority, team, 'Records'])
  await owner.query('insert into written_to_you.person (authority_id, id, full_name, created_at) values ($1, $2, $3, now())', [authority, person, 'Ada Measure'])
  await owner.query(`insert into written_to_you.staff (authority_id, person_id, team_id, job_title, does, from_day) values ($1, $2, $3, 'Administrator', 'administrator', '2020-01-01')`, [authority, person, team])
  await owner.end()
  await database.close()
}

function name(at: number): string {
  const parts = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu']
  return `${parts[at % 10]}${parts[Math.floor(at / 10) % 10]}${parts[Math.floor(at / 100) % 10]}${parts[Math.floor(at / 1000) % 10]}`
}
