import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chown, lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './secret-file.ts'

/** The user that the database server runs as; `undefined` is the user of this program. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. As root it runs as the user who owns the data already, else as
 * `postgres` if the machine has one, else as `nobody`; otherwise as the user of this program.
 */
export async function accountFor(dataFolder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await ownerOf(dataFolder)
  if (owner !== undefined && owner.uid !== 0) return { name: `user ${owner.uid}`, ...owner }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const user = users.find(fields => fields[0] === name)
    if (user !== undefined) return { name, uid: Number(user[2]), gid: Number(user[3]) }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      'Start the program as an ordinary user, or set DATABASE_URL to a database server.',
  )
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(path)
    return { uid, gid }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Gives a folder and all in it to the account. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account === undefined) return
  if (!(await lstat(path)).isSymbolicLink()) await chown(path, account.uid, account.gid)
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), account.uid, account.gid)
  }
}

/** How a program is started as the account; `diesWithParent` when the system ends it if this program is killed. */
export interface Runner {
  readonly account: Account
  readonly diesWithParent: boolean
  readonly start: (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess
}

/**
 * The first way of starting programs as the account that is shown to work with this program:
 * by `setpriv`, which also ties its life to ours, else by a plain change of user.
 * `undefined` when the account cannot run it, for instance because it cannot reach the file.
 */
export function runnerFor(account: Account, program: string): Runner | undefined {
  const bySetpriv = [
    ...(account === undefined ? [] : ['--reuid', `${account.uid}`, '--regid', `${account.gid}`, '--clear-groups']),
    '--pdeathsig',
    'INT',
    '--',
  ]
  const ids = account === undefined ? {} : { uid: account.uid, gid: account.gid }
  const probe = { cwd: '/', env: serverEnvironment(), timeout: 20_000 }
  if (process.platform === 'linux' && spawnSync('setpriv', [...bySetpriv, program, '--version'], probe).status === 0) {
    return {
      account,
      diesWithParent: true,
      start: (name, args, options) => spawn('setpriv', [...bySetpriv, name, ...args], options),
    }
  }
  if (spawnSync(program, ['--version'], { ...probe, ...ids, cwd: undefined }).status === 0) {
    return { account, diesWithParent: false, start: (name, args, options) => spawn(name, args, { ...options, ...ids }) }
  }
  return undefined
}

/** The environment of the server: nothing of ours but where programs are. Settings are given as arguments. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env
  return { PATH: PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot ? { SystemRoot } : {}), ...(TEMP ? { TEMP } : {}) }
}
