import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { type Account, accountFor, giveTo, serverEnvironment } from './account.ts'
import { type Binaries, findBinaries, program } from './binaries.ts'
import { codeOf, keptSecret, sentenceOf, syncFolder } from './secret-file.ts'

/** The superuser of an embedded server. */
export const EMBEDDED_OWNER = 'written_to_you_owner'

export interface EmbeddedOptions {
  /** The folder for all data of the program; the database lives in `postgres` inside it. */
  readonly dataDirectory: string
  readonly log: (sentence: string) => void
  /** Another folder of PostgreSQL programs, for instance an older version. */
  readonly bin?: string
  /** For tests alone: faster, and loses data with the machine's power. */
  readonly durable?: boolean
  readonly maxConnections?: number
}

/** A data folder that is made, and everything needed to start a server on it. */
export interface Place {
  readonly options: EmbeddedOptions
  readonly dataFolder: string
  readonly password: string
  readonly account: Account
  readonly programs: Binaries
}

/** Makes the data folder at the first start, and checks at the others that it is one that can be served. */
export async function prepare(options: EmbeddedOptions): Promise<Place> {
  try {
    return await prepareFolder(options)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error
    throw new Error(
      `The data folder ${options.dataDirectory} cannot be used by this user (${sentenceOf(error)}). ` +
        'Start the program as the user who owns it, or set DATA_DIR to a folder of your own.',
      { cause: error },
    )
  }
}

async function prepareFolder(options: EmbeddedOptions): Promise<Place> {
  await mkdir(options.dataDirectory, { recursive: true, mode: 0o700 })
  const dataDirectory = await realpath(options.dataDirectory)
  const dataFolder = join(dataDirectory, 'postgres')
  const account = await accountFor(dataFolder)
  const programs = await findBinaries(account, options.bin)
  const passwordFile = join(dataDirectory, 'postgres-password')
  const exists = await isDatabase(dataFolder)
  if (
    exists &&
    !(await stat(passwordFile).then(
      () => true,
      () => false,
    ))
  ) {
    throw new Error(`${dataFolder} holds a database, but its password is missing. Put ${passwordFile} back from your back-up.`)
  }
  if (exists) await refuseOtherVersion(dataFolder, programs)
  const place: Place = { options, dataFolder, password: await keptSecret(passwordFile), account, programs }
  if (!exists) await makeCluster(place)
  else if (account !== undefined && (await stat(dataFolder)).uid === 0) await giveTo(account, dataFolder)
  return place
}

async function isDatabase(dataFolder: string): Promise<boolean> {
  try {
    await stat(join(dataFolder, 'PG_VERSION'))
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

async function refuseOtherVersion(dataFolder: string, programs: Binaries): Promise<void> {
  const made = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim()
  const ours = await majorVersion(programs)
  if (made === `${ours}`) return
  throw new Error(
    `${dataFolder} was made by PostgreSQL ${made}, and this program brings PostgreSQL ${ours}, which cannot read it. ` +
      'Restore a back-up into a new data folder, or start the version of the program that made it.',
  )
}

/** Makes the data folder aside and moves it into place whole, so that a start cut short or a second program does no harm. */
async function makeCluster(place: Place): Promise<void> {
  const { account, dataFolder, options, programs } = place
  await removeAbandoned(dataFolder)
  const draft = `${dataFolder}.making-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await mkdir(join(draft, 'data'), { recursive: true, mode: 0o700 })
    await writeFile(join(draft, 'password'), place.password, { mode: 0o600 })
    await giveTo(account, draft)
    const builtin = (await majorVersion(programs)) >= 17
    const args = (folder: string) => [
      '-D',
      join(folder, 'data'),
      '--username',
      EMBEDDED_OWNER,
      '--pwfile',
      join(folder, 'password'),
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      ...(builtin ? ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'] : ['--locale', 'C.UTF-8']),
      '--data-checksums',
      '--no-instructions',
      ...(options.durable === false ? ['--no-sync'] : []),
    ]
    const { code, output } = await finished(await startWith(place, draft, 'initdb', args, 'pipe', false))
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${dataFolder}: ${output.trim()}`)
    try {
      await rename(join(draft, 'data'), dataFolder)
    } catch (error) {
      // Another program was first: its database is as good as ours.
      if (!(await isDatabase(dataFolder))) throw error
    }
    await syncFolder(join(dataFolder, '..'))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function removeAbandoned(dataFolder: string): Promise<void> {
  const parent = join(dataFolder, '..')
  for (const name of await readdir(parent)) {
    const maker = /^postgres\.making-(\d+)-/.exec(name)?.[1]
    if (maker === undefined) continue
    try {
      process.kill(Number(maker), 0)
    } catch {
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }
}

async function majorVersion(programs: Binaries): Promise<number> {
  const child = programs.runner.start(program(programs.bin, 'postgres'), ['--version'], {
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return Number(/(\d+)(\.|devel|beta|rc|\s|$)/.exec((await finished(child)).output)?.[1])
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()))
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}

/**
 * Starts a program of PostgreSQL with arguments made from the name of a folder of its own. A server under another
 * user may be unable to walk down to that folder (`/root` is closed to it): it is handed the folder open, under a
 * name that needs no walking.
 */
export async function startWith(
  { account, programs }: Place,
  folder: string,
  name: 'postgres' | 'initdb',
  args: (folder: string) => readonly string[],
  output: 'pipe' | number,
  detached: boolean,
): Promise<ChildProcess> {
  const options = { cwd: parse(folder).root, env: serverEnvironment(), detached }
  const path = program(programs.bin, name)
  if (account === undefined || process.platform !== 'linux') {
    return programs.runner.start(path, args(folder), { ...options, stdio: ['ignore', output, output] })
  }
  const handed = await open(folder, 'r')
  try {
    return programs.runner.start(path, args('/proc/self/fd/3'), { ...options, stdio: ['ignore', output, output, handed.fd] })
  } finally {
    await handed.close()
  }
}
