import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { demo } from '../db/demo/index.ts'
import { glossary } from './guidance/words/glossary.ts'
import { doorTo } from './store/as.ts'
import { attachmentFolder } from './store/attachment-files.ts'
import { fillDemo } from './store/fill-demo.ts'
import { projectRoot } from './store/project-root.ts'
import { clamd, scannerAddress } from './store/virus-scanner.ts'
import { openDatabase } from './store/server/database.ts'
import { buildApp } from './web/app.ts'

/** The one place where the parts are put together: settings, database, demo, pages. */
async function start(): Promise<void> {
  const settings = readSettings(process.env)
  await mkdir(settings.dataDirectory, { recursive: true })
  const database = await openDatabase({ ...settings, migrations: join(projectRoot(), 'db/migrations'), demo: settings.isDemo, log: say })
  const as = doorTo(database.pool)
  const files = attachmentFolder(join(settings.dataDirectory, 'attachments'))
  if (settings.isDemo) {
    const owner = await database.owner()
    const written = await fillDemo(owner, as, files, demo, glossary.map(({ term, toChild }) => ({ term, meaning: toChild })), new Date()).finally(() => owner.end())
    if (written > 0) say(`The demo is filled in: ${demo.families.length} invented families, ${written} records.`)
  }
  const app = await buildApp({
    as, pool: database.pool, files, now: () => new Date(),
    virusScanner: settings.scanner && clamd(settings.scanner),
    isDemo: settings.isDemo, isSecure: !settings.isDemo, draftSecret: await keptSecret(join(settings.dataDirectory, 'draft-secret')),
  }, { log: settings.log })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await database.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const address = await listen(app, settings)
  say(`Written to You is ready: ${address}`)
}

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

interface Settings {
  readonly isDemo: boolean
  readonly port: number | undefined
  readonly host: string
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
  readonly log: boolean
  readonly scanner: ReturnType<typeof scannerAddress>
}

/** A start that must not go on, with what to do. */
class CannotStart extends Error {}

function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const isDemo = environment['NODE_ENV'] !== 'production'
  if (!isDemo) {
    throw new CannotStart('NODE_ENV is production, but no sign-in is configured: staff sign in through an OpenID Connect provider, and this version cannot be connected to one yet. Demo sign-in is never offered in production. To see the demo, start without NODE_ENV=production.')
  }
  const port = environment['PORT'] ?? ''
  if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) throw new CannotStart(`PORT is ${port}, which is no port. Give a number from 1 to 65535, or leave it out.`)
  const scanner = environment['CLAMD'] ?? ''
  if (scanner !== '' && !scannerAddress(scanner)) throw new CannotStart(`CLAMD is ${scanner}, which is no address. Give host and port of ClamAV’s daemon, for example 127.0.0.1:3310, or leave it out.`)
  return {
    isDemo, scanner: scannerAddress(scanner), port: port === '' ? undefined : Number(port), host: environment['HOST'] || '127.0.0.1', dataDirectory: resolve(environment['DATA_DIR'] || join(projectRoot(), 'data')),
    databaseUrl: environment['DATABASE_URL'] || undefined, ownerUrl: environment['DATABASE_OWNER_URL'] || undefined, log: environment['LOG'] === 'on',
  }
}

async function keptSecret(file: string): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined)
  if (kept?.length === 32) return kept
  const secret = randomBytes(32)
  await writeFile(file, secret, { mode: 0o600 })
  return secret
}

/** Listens where it was told; without a PORT on 3000 or, when that is taken, on a free one. */
async function listen(app: Awaited<ReturnType<typeof buildApp>>, settings: Settings): Promise<string> {
  const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  try {
    return await app.listen({ port: settings.port ?? 3000, host: settings.host })
  } catch (error) {
    if (!isTaken(error)) throw error
    if (settings.port !== undefined) throw new CannotStart(`Port ${settings.port} is taken by another program. Set PORT to a free one, or leave it out.`)
    return app.listen({ port: 0, host: settings.host })
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CannotStart ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
