import { rmdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { EMBEDDED_OWNER, type EmbeddedOptions, prepare } from './cluster.ts'
import { adoptOrStart, ended, shutDown, shutDownOrphan } from './launch.ts'
import { addressOf } from './listening.ts'
import { isOrphan } from './postmaster.ts'
import { sentenceOf } from './secret-file.ts'

export interface EmbeddedServer {
  /** How the owner (a superuser) connects to a database of this server, as a `postgresql://` address. */
  readonly ownerUrl: (database: string) => string
  /** Whether the server was running already and was taken over from another program. */
  readonly adopted: boolean
  /** The process number of the server now. */
  readonly pid: () => number
  /** Ends the server in an orderly way if this program started it or its starter is gone; otherwise only lets go of it. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the program, or takes over the one that already serves this folder.
 * While it is held, a server that ends by itself is started again at the same address.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await prepare(options)
  let stopping = false
  let running = await adoptOrStart(place)
  const adopted = running.child === undefined

  const startAgain = async () => {
    options.log('The database server ended unexpectedly. Starting it again.')
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
      try {
        running = await adoptOrStart(place, running)
        return
      } catch (error) {
        options.log(`The database server does not start: ${sentenceOf(error)}`)
        await pause(wait, undefined, { ref: false })
      }
    }
  }
  let startingAgain: Promise<void> | undefined
  void (async () => {
    while (!stopping) {
      await ended(running, place.dataFolder, () => stopping)
      if (stopping) return
      startingAgain = startAgain()
      await startingAgain
    }
  })()

  const interrupt = () => {
    if (running.child !== undefined && running.child.exitCode === null) running.child.kill('SIGINT')
  }
  let end: Promise<void> | undefined
  const stop = () => {
    end ??= (async () => {
      stopping = true
      process.removeListener('exit', interrupt)
      process.removeListener('SIGINT', onSignal)
      process.removeListener('SIGTERM', onSignal)
      await startingAgain
      if (running.child !== undefined) await shutDown(running.child)
      else if (await isOrphan(running.pid, place.dataFolder)) await shutDownOrphan(running, place.dataFolder)
      else return
      if (running.host.startsWith('/')) await rmdir(running.host).catch(() => undefined)
    })()
    return end
  }
  // A program with its own way of ending calls `stop` itself; one without still ends the server in order.
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return
    void stop().finally(() => process.kill(process.pid, signal))
  }
  process.on('exit', interrupt)
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)

  return {
    ownerUrl: database => addressOf(running, EMBEDDED_OWNER, place.password, database),
    adopted,
    pid: () => running.pid,
    stop,
  }
}
