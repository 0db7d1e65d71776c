import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { grantRoles, PROGRAM_ROLE, prepareProgramRole, programPassword } from './program-role.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { codeOf } from './secret-file.ts'

/** The name of the database on the server that comes with the program. */
const EMBEDDED_DATABASE = 'written_to_you'

export interface DatabaseOptions {
  /** A database server of one's own (`DATABASE_URL`); without it the one that comes with the program is started. */
  readonly databaseUrl?: string | undefined
  /** The role that sets the database up (`DATABASE_OWNER_URL`); with it `databaseUrl` is used as it is. */
  readonly ownerUrl?: string | undefined
  /** Whether `databaseUrl` alone may set the database up and then give way to the program's role. */
  readonly demo?: boolean
  readonly dataDirectory: string
  readonly log: (sentence: string) => void
  /** The folder of migrations; the program's own when not given. */
  readonly migrations?: string
  /** How many connections the program holds at most. */
  readonly maxConnections?: number
}

export interface Database {
  /** As the program: it sees nothing until it takes on a role for one transaction. */
  readonly pool: pg.Pool
  /** A connection as the owner, for set-up and demo data only. The caller ends it. */
  readonly owner: () => Promise<pg.Client>
  /** Ends all connections, and the server too if this program started it. */
  readonly close: () => Promise<void>
}

const ownMigrations = join(import.meta.dirname, '../../../db/migrations')

/** Opens the database, brings it up to date where it may, and refuses one that would not keep records safe. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl === undefined) return openEmbedded(options)
  const { databaseUrl, ownerUrl } = options
  if (ownerUrl !== undefined) {
    const program = await roleOf(databaseUrl)
    await setUp(ownerUrl, options, owner => grantRoles(owner, program))
    return connect(
      options,
      () => databaseUrl,
      () => ownerUrl,
      async () => undefined,
    )
  }
  if (options.demo === true && (await mayCreateRoles(databaseUrl))) {
    const password = await programPassword(options.dataDirectory)
    await setUp(databaseUrl, options, owner => prepareProgramRole(owner, password))
    return connect(
      options,
      () => as(PROGRAM_ROLE, password, databaseUrl),
      () => databaseUrl,
      async () => undefined,
    )
  }
  return connect(
    options,
    () => databaseUrl,
    undefined,
    async () => undefined,
  )
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const server = await startEmbedded({ dataDirectory: options.dataDirectory, log: options.log })
  try {
    await createIfMissing(server.ownerUrl('postgres'))
    const password = await programPassword(options.dataDirectory)
    const ownerUrl = () => server.ownerUrl(EMBEDDED_DATABASE)
    await setUp(ownerUrl(), options, owner => prepareProgramRole(owner, password))
    return await connect(options, () => as(PROGRAM_ROLE, password, ownerUrl()), ownerUrl, server.stop)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function createIfMissing(url: string): Promise<void> {
  await withClient(url, async owner => {
    const { rows } = await owner.query('select from pg_database where datname = $1', [EMBEDDED_DATABASE])
    if (rows.length > 0) return
    try {
      await owner.query(`create database ${EMBEDDED_DATABASE} template template0`)
    } catch (error) {
      // Another program that started at the same moment was first.
      if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error
    }
  })
}

async function setUp(ownerUrl: string, options: DatabaseOptions, prepareRole: (owner: pg.Client) => Promise<void>): Promise<void> {
  await withClient(ownerUrl, async owner => {
    const applied = await migrate(owner, options.migrations ?? ownMigrations)
    if (applied.length > 0) options.log(`Database brought up to date: ${applied.join(', ')}.`)
    // After the migrations, which create the roles that the program may take on.
    await prepareRole(owner)
  })
}

async function roleOf(url: string): Promise<string> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ name: string }>('select session_user as name')
    return rows[0]?.name ?? ''
  })
}

async function mayCreateRoles(url: string): Promise<boolean> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ may: boolean }>(
      'select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
    )
    return rows[0]?.may === true
  })
}

async function connect(
  options: DatabaseOptions,
  programUrl: () => string,
  ownerUrl: (() => string) | undefined,
  stopServer: () => Promise<void>,
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: programUrl(),
    max: options.maxConnections ?? 20,
    connectionTimeoutMillis: 10_000,
    application_name: 'written-to-you',
  })
  const lost = (error: Error) => {
    if (!pool.ending) options.log(`A connection to the database was lost and will be made anew: ${error.message}`)
  }
  pool.on('error', lost)
  // While it is lent out the pool does not listen to a connection; unheard, its loss would end the program.
  pool.on('connect', client => client.on('error', () => undefined))
  const close = async () => {
    if (!pool.ended) await pool.end()
    await stopServer()
  }
  try {
    await refuseUnsafe(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    pool,
    owner: async () => {
      if (ownerUrl === undefined) throw new Error('There is no owner of the database to set it up with. Set DATABASE_OWNER_URL.')
      const client = new pg.Client({ connectionString: ownerUrl(), application_name: 'written-to-you set-up' })
      client.on('error', () => undefined)
      await client.connect()
      return client
    },
    close,
  }
}

/** The same database by another role. An address may name its host in `?host=` alone, for a socket. */
function as(user: string, password: string, url: string): string {
  const address = new URL(url.replace(/^([a-z]+:\/\/)(?:[^/@]*@)?\//, '$1localhost/'))
  address.searchParams.delete('user')
  address.searchParams.delete('password')
  address.username = user
  address.password = password
  return address.href
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'written-to-you set-up' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
