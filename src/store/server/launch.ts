import type { ChildProcess } from 'node:child_process'
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { EMBEDDED_OWNER, type Place, startWith } from './cluster.ts'
import { addressOf, listeningPlace } from './listening.ts'
import { holds, livePostmaster, type Postmaster, writtenPostmaster } from './postmaster.ts'
import { codeOf } from './secret-file.ts'

/** A server that answers; `child` when this program started it. */
export type Running = Postmaster & { readonly child?: ChildProcess }

const PATIENCE = 60_000

/** Takes over the server that holds the folder, or starts one, at the address of the one before if there was one. */
export async function adoptOrStart(place: Place, before?: Running): Promise<Running> {
  const deadline = Date.now() + PATIENCE
  let reason = 'it did not answer'
  while (Date.now() < deadline) {
    const live = await livePostmaster(place.dataFolder)
    if (live !== undefined) {
      const answer = live.status === 'ready' ? await connects(place, live) : 'later'
      if (answer === 'yes') return live
      if (answer === 'password') {
        throw new Error(
          `A database server (process ${live.pid}) serves ${place.dataFolder}, but refuses the password in postgres-password. ` +
            'Put that file back from your back-up.',
        )
      }
      reason = `the server that runs already (process ${live.pid}) does not answer`
      await pause(50)
      continue
    }
    const started = await start(place, before)
    if ('running' in started) return started.running
    reason = started.reason
    if (!started.again) break
    await pause(100)
  }
  throw new Error(`The database server for ${place.dataFolder} could not be started: ${reason}`)
}

async function connects(place: Place, server: Postmaster): Promise<'yes' | 'later' | 'password'> {
  const client = new pg.Client({
    connectionString: addressOf(server, EMBEDDED_OWNER, place.password, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'yes'
  } catch (error) {
    void client.end().catch(() => undefined)
    return codeOf(error) === '28P01' ? 'password' : 'later'
  }
}

type Started = { readonly running: Running } | { readonly again: boolean; readonly reason: string }

async function start(place: Place, before: Running | undefined): Promise<Started> {
  const { dataFolder, options } = place
  const listening = await listeningPlace(place, before)
  const logPath = join(dataFolder, '..', 'postgres.log')
  const log = await openLog(logPath)
  const from = (await log.stat()).size
  const durable = options.durable ?? true
  const settings: Record<string, string | number> = {
    ...listening.settings,
    // For whoever takes the server over: whether the one who should end it is still there.
    'written_to_you.starter': process.pid,
    max_connections: options.maxConnections ?? 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not reach a log: errors are told to the program, which knows what may be said.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = (folder: string) => ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  // In a session of its own: Ctrl-C goes to the program alone, which ends the server when its own work is done.
  const child = await startWith(place, dataFolder, 'postgres', args, log.fd, true)
  const gone = new Promise<void>(settle => {
    child.once('exit', () => settle())
    child.once('error', () => settle())
  })
  let over = false
  void gone.then(() => (over = true))
  await log.close()
  const deadline = Date.now() + PATIENCE
  while (!over && Date.now() < deadline) {
    const written = await writtenPostmaster(dataFolder)
    if (written !== undefined && written.pid === child.pid && written.status === 'ready' && (await connects(place, written)) === 'yes') {
      child.unref()
      return { running: { ...written, child } }
    }
    await Promise.race([gone, pause(20)])
  }
  if (!over) {
    await shutDown(child)
    return { again: false, reason: `it was not ready in ${PATIENCE / 1000} seconds (see ${logPath})` }
  }
  const said = (await readFile(logPath, 'utf8')).slice(from).trim()
  const lock = /lock file "([^"]+)" already exists/.exec(said)?.[1]
  if (lock !== undefined) {
    await removeStaleLock(resolve(dataFolder, lock), dataFolder)
    return { again: true, reason: said }
  }
  const again = /pre-existing shared memory block|lock file .* is empty|could not bind|Address already in use/.test(said)
  return { again, reason: `${said || 'it ended at once'} (see ${logPath})` }
}

/**
 * Takes away the lock of a server that is dead, though its number is not free: given to another process since, or
 * not yet collected by the system. PostgreSQL cannot tell, and would refuse until the machine is started again.
 */
async function removeStaleLock(path: string, dataFolder: string): Promise<void> {
  if (process.platform !== 'linux') return
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
  if (pid > 0 && !(await holds(pid, dataFolder))) await rm(path, { force: true })
}

async function openLog(path: string): Promise<FileHandle> {
  if (
    await stat(path).then(
      ({ size }) => size > 5_000_000,
      () => false,
    )
  )
    await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

/** Resolves when the server is no longer alive, or when nobody wants to know any more. */
export async function ended(running: Running, dataFolder: string, enough: () => boolean): Promise<void> {
  const { child } = running
  if (child !== undefined) {
    if (child.exitCode === null && child.signalCode === null) await new Promise(resolve => child.once('exit', resolve))
    return
  }
  while (!enough() && (await holds(running.pid, dataFolder))) await pause(500, undefined, { ref: false })
}

/** Ends a server that was taken over from a program that is gone. */
export async function shutDownOrphan(running: Running, dataFolder: string): Promise<void> {
  const deadline = Date.now() + 30_000
  process.kill(running.pid, 'SIGINT')
  while (Date.now() < deadline && (await holds(running.pid, dataFolder))) await pause(20)
}

/** Asks the server to end in order, then less politely: what was committed is kept in every case. */
export async function shutDown(child: ChildProcess): Promise<void> {
  child.ref()
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = new Promise<boolean>(resolve => child.once('exit', () => resolve(true)))
    child.kill(signal)
    const giveUp = new AbortController()
    const over = await Promise.race([exit, pause(patience, false, { signal: giveUp.signal })]).catch(() => true)
    giveUp.abort()
    if (over) return
  }
}
