import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { buildAll } from '../../scripts/build.ts'
import { EMBEDDED_OWNER } from '../../src/store/server/cluster.ts'
import { fastFolder } from '../../src/testing/fast-folder.ts'

const root = join(import.meta.dirname, '../..')

/** The built program with the demo in it, as somebody runs it: a process of its own on data of its own. */
export interface RunningDemo {
  /** Where it listens now: `http://127.0.0.1:41234`. */
  readonly address: () => string
  readonly dataDirectory: string
  /** All that it has printed. */
  readonly said: () => string
  /** A connection as the owner of the database, for what a test prepares behind the program's back. The caller ends it. */
  readonly owner: () => Promise<pg.Client>
  /** The process number of the database server. */
  readonly databaseProcess: () => Promise<number>
  /** As Ctrl-C does. */
  readonly stop: () => Promise<void>
  /** As a power cut does: nothing is said to it. */
  readonly kill: () => Promise<void>
  /** Starts again on the same data. Given a port, it must be free. */
  readonly start: (port?: string) => Promise<void>
  /** Starts a second program on the same data. */
  readonly another: () => Promise<{ readonly address: () => string; readonly stop: () => Promise<void> }>
  /** Stops it and removes its data. */
  readonly end: () => Promise<void>
}

/** How a start that did not come to anything ended. */
export interface EndedStart {
  readonly code: number | null
  readonly said: string
}

/** Starts the built program on a fresh copy of the filled demo. */
export async function runDemo(): Promise<RunningDemo> {
  const program = await builtProgram()
  const dataDirectory = await copyOfFilledDemo(program)
  let running = await startedProgram(program, { DATA_DIR: dataDirectory, PORT: '0' })
  let said = ''
  return {
    dataDirectory,
    address: () => running.address,
    owner: () => ownerOf(dataDirectory),
    databaseProcess: async () => Number((await postmasterOf(dataDirectory))[0]),
    said: () => `${said}${running.said()}`,
    stop: () => running.stop('SIGTERM'),
    kill: () => running.stop('SIGKILL'),
    async start(port = '0') {
      said += running.said()
      running = await startedProgram(program, { DATA_DIR: dataDirectory, PORT: port })
    },
    async another() {
      const second = await startedProgram(program, { DATA_DIR: dataDirectory, PORT: '0' })
      return { address: () => second.address, stop: () => second.stop('SIGTERM') }
    },
    async end() {
      await running.stop('SIGTERM')
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** What the database server writes down of itself: its process, ..., its port, the folder of its socket. */
async function postmasterOf(dataDirectory: string): Promise<readonly string[]> {
  return (await readFile(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8')).split('\n')
}

async function ownerOf(dataDirectory: string): Promise<pg.Client> {
  const [, , , port, socket, address] = await postmasterOf(dataDirectory)
  const password = (await readFile(join(dataDirectory, 'postgres-password'), 'utf8')).trim()
  const owner = new pg.Client({ host: socket || address || '127.0.0.1', port: Number(port), user: EMBEDDED_OWNER, password, database: 'written_to_you' })
  owner.on('error', () => undefined)
  await owner.connect()
  return owner
}

/** Starts the program where it is expected to refuse, and says how it ended. */
export async function refusedStart(environment: NodeJS.ProcessEnv): Promise<EndedStart> {
  const child = launch(await builtProgram(), environment)
  const said = printedBy(child)
  const [code] = await once(child, 'exit')
  return { code: typeof code === 'number' ? code : null, said: said() }
}

interface Started {
  readonly address: string
  readonly said: () => string
  readonly stop: (signal: NodeJS.Signals) => Promise<void>
}

async function startedProgram(program: string, environment: NodeJS.ProcessEnv): Promise<Started> {
  const child = launch(program, environment)
  const said = printedBy(child)
  const exited = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /ready: (http:\/\/\S+)/.exec(said())?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', look)
    void exited.then(() => reject(new Error(`The program ended before it was ready. It said: ${said()}`)))
  })
  return {
    address, said,
    async stop(signal) {
      child.kill(signal)
      await exited
    },
  }
}

function launch(program: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env
  return spawn(process.execPath, [program], { env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
}

function printedBy(child: ChildProcess): () => string {
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { printed += text })
  return () => printed
}

let built: Promise<string> | undefined

/** Builds the program as it is now into a folder of this run's own: others may be building into `dist` meanwhile. `PROGRAM` takes one that is built already. */
function builtProgram(): Promise<string> {
  built ??= process.env['PROGRAM'] ? Promise.resolve(process.env['PROGRAM']) : build()
  return built
}

async function build(): Promise<string> {
  const dist = join(root, 'dist')
  await removeAbandoned(dist, /^journeys-(\d+)$/)
  await removeAbandoned(fastFolder(), /^written-to-you-(?:journey|filling)-(\d+)-/)
  const outDirectory = join(dist, `journeys-${process.pid}`)
  process.once('exit', () => rmSync(outDirectory, { recursive: true, force: true }))
  await buildAll({ outDirectory })
  return join(outDirectory, 'server/start.js')
}

/** What runs that were killed left behind, known by their process number in its name. */
async function removeAbandoned(parent: string, named: RegExp): Promise<void> {
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent)) {
    const maker = named.exec(name)?.[1]
    if (maker !== undefined && !isAlive(Number(maker))) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0)
    return true
  } catch {
    return false
  }
}

/** Filling the demo takes as long as a whole journey, so it is done once for each state of what decides it, and copied from then on. */
async function copyOfFilledDemo(program: string): Promise<string> {
  const filled = await filledDemo(program)
  const copy = await mkdtemp(join(fastFolder(), `written-to-you-journey-${process.pid}-`))
  await chmod(copy, 0o755)
  await promisify(execFile)('cp', ['-a', `${filled}/.`, copy])
  return copy
}

async function filledDemo(program: string): Promise<string> {
  const cache = join(root, 'node_modules/.cache/written-to-you')
  const folder = join(cache, `demo-${await stateOfDemo(sourceOf(program))}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(fastFolder(), `written-to-you-filling-${process.pid}-`))
  await chmod(draft, 0o755)
  const filling = await startedProgram(program, { DATA_DIR: draft, PORT: '0' })
  await filling.stop('SIGTERM')
  for (const name of await readdir(cache)) if (name.startsWith('demo-')) await rm(join(cache, name), { recursive: true, force: true })
  const arriving = `${folder}.${process.pid}`
  await promisify(execFile)('cp', ['-a', draft, arriving])
  await rm(draft, { recursive: true, force: true })
  await rename(arriving, folder).catch(async (error: unknown) => {
    await rm(arriving, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** Known again by all that decides what is in it. */
async function stateOfDemo(source: string): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['db', 'src/store', 'src/domain', 'src/guidance/words/glossary.ts']) {
    const names = folder.endsWith('.ts') ? [''] : (await readdir(join(source, folder), { recursive: true })).filter(name => /\.(?:ts|sql)$/.test(name) && !name.includes('.test.')).sort()
    for (const name of names) hash.update(`${folder}/${name}`).update(await readFile(join(source, folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The project that a program was built from: the nearest folder above it with a package. */
function sourceOf(program: string): string {
  let folder = dirname(program)
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
