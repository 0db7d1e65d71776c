import { spawnSync } from 'node:child_process'
import { readFile, readlink, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from './secret-file.ts'

/** What the server writes about itself in its data folder (`postmaster.pid`). */
export interface Postmaster {
  readonly pid: number
  /** Where it listens: a socket folder or an address. */
  readonly host: string
  readonly port: number
  readonly status: string
}

/** The server that holds this data folder, if one is alive; a file left behind by a dead one is passed over. */
export async function livePostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const written = await writtenPostmaster(dataFolder)
  return written !== undefined && (await holds(written.pid, dataFolder)) ? written : undefined
}

/** What `postmaster.pid` says, whether or not that process is alive. */
export async function writtenPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  let lines: string[]
  try {
    lines = (await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  const socketFolder = lines[4]?.trim() ?? ''
  return {
    pid,
    host: socketFolder !== '' ? socketFolder : lines[5]?.trim() || '127.0.0.1',
    port: Number(lines[3]) || 5432,
    status: lines[7]?.trim() ?? '',
  }
}

/** Whether a process is alive and is the server of this data folder, not another that was given its number. */
export async function holds(pid: number, dataFolder: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  try {
    // A dead process that nobody has collected yet has no command line.
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')[0] ?? ''
    if (basename(command) !== 'postgres') return false
  } catch {
    return false
  }
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(dataFolder))
  } catch (error) {
    return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM'
  }
}

/** Whether the program that started this server is gone, so that nobody will end it but whoever took it over. */
export async function isOrphan(pid: number, dataFolder: string): Promise<boolean> {
  const command = await readFile(join(dataFolder, 'postmaster.opts'), 'utf8').catch(() => '')
  const starter = /written_to_you\.starter=(\d+)/.exec(command)?.[1]
  return starter !== undefined && Number(starter) !== (await parentOf(pid))
}

async function parentOf(pid: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return Number(spawnSync('ps', ['-o', 'ppid=', '-p', `${pid}`], { encoding: 'utf8' }).stdout)
  const fields = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return Number(fields.slice(fields.lastIndexOf(')') + 2).split(' ')[1])
}
