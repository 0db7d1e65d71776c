import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Place } from './cluster.ts'
import { codeOf } from './secret-file.ts'

/** A socket folder or an address, and the port. */
export interface Listening {
  readonly host: string
  readonly port: number
}

/** The `postgresql://` address of a database behind a socket folder or a host name. */
export function addressOf(server: { host: string; port: number }, user: string, password: string, database: string): string {
  const who = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  const name = encodeURIComponent(database)
  return server.host.startsWith('/')
    ? `postgresql://${who}@localhost:${server.port}/${name}?host=${encodeURIComponent(server.host)}`
    : `postgresql://${who}@${server.host}:${server.port}/${name}`
}

/** A private folder for the socket, short enough for the system's limit; else this machine's own address. */
export async function listeningPlace(place: Place, before: Listening | undefined): Promise<{ settings: Record<string, string | number> }> {
  const folder = before?.host.startsWith('/') && (await isPrivate(before.host, place.account)) ? before.host : await socketFolder(place)
  if (folder !== undefined) {
    return {
      settings: {
        listen_addresses: '',
        unix_socket_directories: folder,
        unix_socket_permissions: '0700',
        port: before?.host === folder ? before.port : 5432,
      },
    }
  }
  const port = before !== undefined && (await isFree(before.port)) ? before.port : await freePort()
  return { settings: { listen_addresses: '127.0.0.1', unix_socket_directories: '', port } }
}

async function socketFolder({ account, dataFolder }: Place): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  const name = `wty-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`
  for (const parent of await temporaryFolders(account)) {
    const folder = join(parent, name)
    if (Buffer.byteLength(folder) + '-XXXXXX/.s.PGSQL.5432.lock'.length > 100) continue
    try {
      await mkdir(folder, { mode: 0o700 })
      if (account !== undefined) await chown(folder, account.uid, account.gid)
      return folder
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') continue
      if (await isPrivate(folder, account)) return folder
      // Somebody else holds the name: take one that nobody can know.
      const other = await mkdtemp(`${folder}-`)
      if (account !== undefined) await chown(other, account.uid, account.gid)
      return other
    }
  }
  return undefined
}

/** The folders for short-lived files that the account can walk down to. */
async function temporaryFolders(account: Account): Promise<string[]> {
  const folders: string[] = []
  for (const folder of new Set(process.platform === 'win32' ? [tmpdir()] : [tmpdir(), '/tmp'])) {
    if (await isReachable(folder, account)) folders.push(folder)
  }
  return folders
}

async function isPrivate(folder: string, account: Account): Promise<boolean> {
  try {
    const { uid, mode, isDirectory } = await lstat(folder).then(found => ({
      uid: found.uid,
      mode: found.mode,
      isDirectory: found.isDirectory(),
    }))
    return isDirectory && uid === (account?.uid ?? process.getuid?.()) && (mode & 0o077) === 0
  } catch {
    return false
  }
}

/** Whether another user can walk down to this folder: every folder on the way lets everyone pass. */
async function isReachable(folder: string, account: Account): Promise<boolean> {
  if (account === undefined) return true
  try {
    for (let path = await realpath(folder); ; path = join(path, '..')) {
      if (((await stat(path)).mode & 0o001) === 0) return false
      if (path === '/') return true
    }
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 5432))
    })
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
