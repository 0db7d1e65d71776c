import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mapping, readMapping } from '../domain/import/mapping.ts'
import { localDay } from '../domain/local-time.ts'
import { projectRoot } from '../store/project-root.ts'
import { type Command, type ExitCode, Misuse, type Terminal } from './command.ts'

const help = `written-to-you import MAPPING.json --as NAME [--write]

Brings people, files and records from an earlier system: CSV, JSON or JSON lines, read as a mapping says. docs/importing.md tells all about it.
Without --write nothing is brought: it says line by line what is wrong, and counts. Begun again after it was broken off, it goes on; nothing is brought twice.

  --as NAME             the administrator who imports: their name, or their id. They need the right to (see --allow)
  --write               brings the rows. If anything is wrong, nothing is brought
  --leave-out-wrong     with --write: brings the rows that are right, and leaves the wrong ones out

written-to-you import --allow NAME --until DAY

  --allow NAME          gives an administrator the right to import, as whoever keeps the installation
  --until DAY           the last day of it, such as 2026-12-31; at most 60 days from today

  DATA_DIR              the data folder of the program (data, beside the program, when not set); its database is started if it is not running
  DATABASE_URL, DATABASE_OWNER_URL    a database server of your own: the program's address, and the owner's
`

/** `written-to-you import`. */
export const importCommand: Command = {
  name: 'import',
  summary: 'brings people, files and records from an earlier system',
  help,
  run: (args, terminal) => importWith(optionsFrom(args), { dataDirectory: resolve(process.env['DATA_DIR'] || join(projectRoot(), 'data')), databaseUrl: process.env['DATABASE_URL'] || undefined, ownerUrl: process.env['DATABASE_OWNER_URL'] || undefined }, terminal, () => new Date()),
}

/** What is asked for. */
export type ImportOptions =
  | { readonly allow: string; readonly until: string }
  | { readonly mapping: string; readonly as: string; readonly write: boolean; readonly leaveOutWrong: boolean }

export interface DatabasePlaces {
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
}

function optionsFrom(args: readonly string[]): ImportOptions {
  const { values, rest } = parsed(args)
  const needed = (value: string | undefined, sentence: string) => {
    if (value === undefined || value.trim() === '') throw new Misuse(`${sentence} Try: written-to-you import --help`)
    return value
  }
  if (values.allow !== undefined) return { allow: values.allow, until: needed(values.until, '--allow needs --until: the last day of the right, such as 2026-12-31.') }
  if (rest.length > 1) throw new Misuse(`import takes one mapping, but got “${rest.join('”, “')}”. Try: written-to-you import --help`)
  if (values['leave-out-wrong'] && !values.write) throw new Misuse('--leave-out-wrong says what --write does with wrong rows. Give both, or neither.')
  return {
    mapping: needed(rest[0], 'import needs a mapping: a JSON file that says which file and column of the earlier system is what.'),
    as: needed(values.as, 'import needs --as: the administrator who imports, by name or id.'), write: values.write ?? false, leaveOutWrong: values['leave-out-wrong'] ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true, options: { as: { type: 'string' }, write: { type: 'boolean' }, 'leave-out-wrong': { type: 'boolean' }, allow: { type: 'string' }, until: { type: 'string' } } })
    return { values, rest: positionals }
  } catch (problem) {
    throw new Misuse(`${problem instanceof Error ? problem.message.split('\n')[0]?.replace(/ To specify a positional.*$/, '') : 'That was not understood.'} The options are: --as, --write, --leave-out-wrong, --allow, --until, --help.`)
  }
}

/** Does what is asked for with the database there. */
export async function importWith(options: ImportOptions, places: DatabasePlaces, terminal: Terminal, now: () => Date): Promise<ExitCode> {
  const mapping = 'mapping' in options ? await mappingFrom(options.mapping, terminal) : undefined
  if (mapping === 'wrong') return 1
  // Only now: what is wrong with a mapping is said without a database.
  const { openDatabase } = await import('../store/server/database.ts')
  const { findAdministrators, giveImportRight } = await import('../store/import-rights.ts')
  if (places.databaseUrl === undefined && !existsSync(join(places.dataDirectory, 'postgres'))) throw new Misuse(`There is no database in ${places.dataDirectory}: start the program once, or set DATA_DIR to its data folder.`)
  if (places.databaseUrl !== undefined && places.ownerUrl === undefined) throw new Misuse('DATABASE_URL names the program’s role. Set DATABASE_OWNER_URL too: it is asked who the administrator is.')
  const database = await openDatabase({ ...places, migrations: join(projectRoot(), 'db/migrations'), log: sentence => terminal.complain(`${sentence}\n`), maxConnections: 4 })
  try {
    const owner = await database.owner()
    const who = 'allow' in options ? options.allow : options.as
    const administrators = await findAdministrators(owner, who, now())
    const [administrator] = administrators
    if (!administrator || administrators.length > 1) {
      await owner.end()
      throw new Misuse(administrator ? `There are several administrators called “${who}”: ${administrators.map(each => each.personId).join(', ')}. Give the id.` : `No administrator who works here today is called “${who}”, or has this id. Look the name up on the page Staff and teams.`)
    }
    if ('allow' in options) {
      const today = localDay(now(), administrator.timeZone)
      const last = new Date(Date.parse(today) + 60 * 86_400_000).toISOString().slice(0, 10)
      if (!/^\d{4}-\d{2}-\d{2}$/.test(options.until) || Number.isNaN(Date.parse(options.until)) || options.until < today || options.until > last) {
        await owner.end()
        throw new Misuse(`--until is “${options.until}”. Expected a day from ${today} to ${last}.`)
      }
      await giveImportRight(owner, administrator, options.until, now())
      await owner.end()
      await terminal.print(`${administrator.fullName} may import until ${options.until}. It stands in their audit.\n`)
      return 0
    }
    await owner.end()
    const { runImport } = await import('./import-run.ts')
    return await runImport({ mapping: mapping as Mapping, folder: dirname(resolve(options.mapping)), administrator, write: options.write, leaveOutWrong: options.leaveOutWrong }, database.pool, terminal, now)
  } finally {
    await database.close()
  }
}

async function mappingFrom(file: string, terminal: Terminal): Promise<Mapping | 'wrong'> {
  let json: unknown
  try {
    json = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (problem) {
    throw new Misuse(problem instanceof SyntaxError ? `${file} is no JSON: ${problem.message}. Mend it.` : `There is no mapping “${file}” that can be read. Check its name and the folder that you are in.`)
  }
  const mapping = readMapping(json)
  if (!('problems' in mapping)) return mapping
  await terminal.print(mapping.problems.map(problem => `WRONG   ${file}: ${problem}\n`).join(''))
  return 'wrong'
}
