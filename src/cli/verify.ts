import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { projectRoot } from '../store/project-root.ts'
import { attachmentFolder } from '../store/attachment-files.ts'
import type { Head, Verified } from '../store/audit.ts'
import { isSetUp } from '../store/row-seals.ts'
import { type Command, type ExitCode, Misuse, type Terminal } from './command.ts'

const help = `written-to-you verify

Walks the chains of the audit (who looked at a record, who wrote, when and why) and computes every entry's hash anew.
It says which entry was changed, removed, added by hand or cut off at the end; which finished text of a record, note that one was
written from, or other row of history is not as it was; and which kept picture, recording or file is missing or changed. Then it exits with 1.

The ends of the chains are kept in audit-heads.json in the data folder and compared the next time: that is how an end that was
cut off together with its note in the database is found. Keep a copy of that file where nobody who can change the database can.

  DATA_DIR              the data folder of the program (data, beside the program, when not set); its database is started if it is not running
  DATABASE_OWNER_URL    the owner's address of a database server of your own
`

/** `written-to-you verify`. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'walks the audit, and says where something was changed behind the program’s back',
  help,
  run: async (args, terminal) => {
    if (args.length > 0) throw new Misuse(`verify takes nothing, but got “${args[0]}”. Try: written-to-you verify --help`)
    return verify(placesFrom(process.env), terminal)
  },
}

/** Where the database is, and where the ends of the chains are kept. */
export interface Places {
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
}

function placesFrom(environment: NodeJS.ProcessEnv): Places {
  return {
    dataDirectory: resolve(environment['DATA_DIR'] || join(projectRoot(), 'data')),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    ownerUrl: environment['DATABASE_OWNER_URL'] || undefined,
  }
}

/** Walks the chains and compares them with what the last check kept. The heads kept are replaced only when all is whole. */
export async function verify(places: Places, terminal: Terminal): Promise<ExitCode> {
  const file = join(places.dataDirectory, 'audit-heads.json')
  const before = await keptHeads(file)
  if (before === 'unreadable') {
    await terminal.print(`The ends of the chains that the last check kept in ${file} cannot be read: the file was changed or damaged.\nPut back a copy of it. Without one, remove it: the next check then has nothing to compare with.\n`)
    return 1
  }
  const verified = await walk(places, before ?? [], terminal)
  if (verified.broken.length > 0) {
    await terminal.print(`${verified.broken.map(sentence => `BROKEN  ${sentence}\n`).join('')}\nThe audit is not whole: ${counted(verified.broken.length, 'place')} in ${counted(verified.entries, 'entry', 'entries')} of ${counted(verified.chains, 'chain')}. A chain is named by its authority and by the child or person it is about.\n`
      + `Change nothing, keep a copy of the database and of ${file}, and tell whoever answers for your records.\n`)
    return 1
  }
  await keepHeads(file, merged(before ?? [], verified.heads))
  await terminal.print(`The audit is whole: ${counted(verified.entries, 'entry', 'entries')} in ${counted(verified.chains, 'chain')}.\n${
    before === undefined ? `This was the first check: there was nothing to compare with. The ends of the chains are now kept in ${file}.\n` : `It goes on from where it ended at the last check (${counted(before.filter(head => !isSetUp(head)).length, 'chain')} in ${file}).\n`}${counted(verified.versions, 'finished text')} and ${counted(verified.notes, 'note')} compared with what the audit says of when they were finished and brought; ${counted(verified.rows, 'other row')} of history with their seals; ${counted(verified.files, 'kept file')} with their names.\n`)
  return 0
}

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

async function walk(places: Places, before: readonly Head[], terminal: Terminal): Promise<Verified> {
  // Only now: the other commands need no database, and start sooner without what it takes.
  const { verifyAuditAtOneMoment } = await import('../store/audit.ts')
  const opened = await openAsOwner(places, terminal).catch((problem: unknown) => {
    throw problem instanceof Misuse ? problem : new Misuse(`The database could not be opened: ${problem instanceof Error ? problem.message : String(problem)}`)
  })
  try {
    return await verifyAuditAtOneMoment(opened.owner, before, attachmentFolder(join(places.dataDirectory, 'attachments')))
  } finally {
    await opened.close()
  }
}

async function openAsOwner({ dataDirectory, databaseUrl, ownerUrl }: Places, terminal: Terminal) {
  if (ownerUrl !== undefined) {
    const { default: pg } = await import('pg')
    const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, application_name: 'written-to-you verify' })
    await owner.connect()
    return { owner, close: () => owner.end() }
  }
  if (databaseUrl !== undefined) throw new Misuse('DATABASE_URL names the program’s role, which cannot read the audit. Set DATABASE_OWNER_URL to the owner’s address.')
  if (!existsSync(join(dataDirectory, 'postgres'))) throw new Misuse(`There is no database in ${dataDirectory}: nothing was written there yet. Set DATA_DIR to the program’s data folder.`)
  const { openDatabase } = await import('../store/server/database.ts')
  const database = await openDatabase({ dataDirectory, migrations: join(projectRoot(), 'db/migrations'), log: sentence => terminal.complain(`${sentence}\n`), maxConnections: 2 })
  const owner = await database.owner().catch(async (problem: unknown) => {
    await database.close()
    throw problem
  })
  return {
    owner,
    close: async () => {
      await owner.end()
      await database.close()
    },
  }
}

/** What an earlier check kept; undefined when there was none. */
async function keptHeads(file: string): Promise<readonly Head[] | 'unreadable' | undefined> {
  const text = await readFile(file, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined
    throw new Misuse(`${file} cannot be read: ${problem.message}`)
  })
  if (text === undefined) return undefined
  try {
    const { heads } = JSON.parse(text) as { heads?: unknown }
    return Array.isArray(heads) && heads.every(isHead) ? heads : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { chain, sequence, hash } = value as Readonly<Record<string, unknown>>
  return typeof chain === 'string' && Number.isSafeInteger(sequence) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
}

/** Once kept, a chain is looked for ever after. */
const merged = (before: readonly Head[], now: readonly Head[]): readonly Head[] =>
  [...new Map([...before, ...now].map(head => [head.chain, head])).values()].sort((a, b) => (a.chain < b.chain ? -1 : 1))

/** All of it or nothing: a check that is broken off leaves the heads of the one before. */
async function keepHeads(file: string, heads: readonly Head[]): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const written = await open(beside, 'wx', 0o600)
    try {
      await written.writeFile(`${JSON.stringify({ heads }, null, 1)}\n`)
      await written.sync()
    } finally {
      await written.close()
    }
    await rename(beside, file)
  } catch (problem) {
    await rm(beside, { force: true })
    throw new Misuse(`The audit is whole, but the ends of its chains could not be kept in ${file}: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}
