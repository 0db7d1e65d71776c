import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClientBase, escapeIdentifier } from 'pg'
import { codeOf, keptSecret } from './secret-file.ts'

/** The role that the program logs in with: it owns nothing and, by itself, may do nothing. */
export const PROGRAM_ROLE = 'written_to_you_program'

/** The roles that the program takes on for one transaction; the migrations create them and say what each may do. */
const ROLES_TO_TAKE_ON = [
  'written_to_you_staff',
  'written_to_you_reader',
  'written_to_you_administrator',
  'written_to_you_sign_in',
  'written_to_you_import',
] as const

/** The password of the program's role, kept in the data folder. */
export async function programPassword(dataDirectory: string): Promise<string> {
  return keptSecret(join(dataDirectory, 'program-password'))
}

/**
 * Creates the program's role or brings it up to date: a log-in without any right of its own that may take on
 * the roles above when they exist. It is left alone when nothing is amiss, so databases of one server can share it.
 */
export async function prepareProgramRole(owner: ClientBase, password: string): Promise<void> {
  // Roles are shared by all databases of a server, and advisory locks are not: two set-ups at once can collide.
  for (let attempt = 1; ; attempt++) {
    try {
      await createOrRefresh(owner, password)
      await grantRoles(owner, PROGRAM_ROLE)
      return
    } catch (error) {
      const collided = ['23505', '42710', 'XX000'].includes(codeOf(error) ?? '')
      if (!collided || attempt === 5) throw error
      await pause(50 * attempt)
    }
  }
}

async function createOrRefresh(owner: ClientBase, password: string): Promise<void> {
  const attributes = 'login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
  const secret = scramSecret(password, randomBytes(16))
  const { rows } = await owner.query<{ right: boolean }>(
    `select rolcanlogin and not (rolinherit or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls) as right
       from pg_roles where rolname = $1`,
    [PROGRAM_ROLE],
  )
  if (rows[0] === undefined) {
    await owner.query(`create role ${PROGRAM_ROLE} ${attributes} password '${secret}'`)
    return
  }
  if (!rows[0].right) await owner.query(`alter role ${PROGRAM_ROLE} ${await changeable(owner, attributes)}`)
  if (!isSecretOf(await storedSecret(owner), password)) await owner.query(`alter role ${PROGRAM_ROLE} password '${secret}'`)
}

/** Only a superuser may mention these attributes, even to take them away. */
async function changeable(owner: ClientBase, attributes: string): Promise<string> {
  const { rows } = await owner.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
  return rows[0]?.rolsuper ? attributes : 'login noinherit nocreatedb nocreaterole'
}

async function storedSecret(owner: ClientBase): Promise<string | undefined> {
  const { rows: allowed } = await owner.query<{ yes: boolean }>(`select has_table_privilege('pg_catalog.pg_authid', 'select') as yes`)
  if (!allowed[0]?.yes) return undefined
  const { rows } = await owner.query<{ rolpassword: string }>('select rolpassword from pg_catalog.pg_authid where rolname = $1', [
    PROGRAM_ROLE,
  ])
  return rows[0]?.rolpassword
}

/** Lets a log-in role take on the roles of the product, each for a transaction; nothing is inherited. */
export async function grantRoles(owner: ClientBase, program: string): Promise<void> {
  const { rows: roles } = await owner.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1) order by 1', [
    ROLES_TO_TAKE_ON,
  ])
  const { rows: version } = await owner.query<{ number: number }>(`select current_setting('server_version_num')::int as number`)
  // Before PostgreSQL 16 the role's own NOINHERIT says this, and the words do not exist.
  const manner = (version[0]?.number ?? 0) >= 160_000 ? ' with inherit false, set true, admin false' : ''
  const { rows: held } = await owner.query<{ role: string; grant: Record<string, unknown> }>(
    `select role.rolname as role, to_jsonb(member) as grant
       from pg_auth_members member
       join pg_roles role on role.oid = member.roleid
       join pg_roles program on program.oid = member.member
      where program.rolname = $1`,
    [program],
  )
  for (const { rolname } of roles) {
    const grants = held.filter(({ role }) => role === rolname).map(({ grant }) => grant)
    const right = ({ inherit_option: inherits = false, set_option: takesOn = true, admin_option: gives }: Record<string, unknown>) =>
      inherits === false && takesOn === true && gives === false
    if (grants.length > 0 && grants.every(right)) continue
    await owner.query(`grant ${escapeIdentifier(rolname)} to ${escapeIdentifier(program)}${manner}`)
  }
}

function isSecretOf(stored: string | undefined, password: string): boolean {
  const salt = /^SCRAM-SHA-256\$4096:([^$]+)\$/.exec(stored ?? '')?.[1]
  return salt !== undefined && scramSecret(password, Buffer.from(salt, 'base64')) === stored
}

/** What the server stores instead of the password; sent instead of it, so that it reaches no log or statement list. */
function scramSecret(password: string, salt: Buffer): string {
  const rounds = 4096
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const clientKey = createHmac('sha256', salted).update('Client Key').digest()
  const serverKey = createHmac('sha256', salted).update('Server Key').digest()
  const storedKey = createHash('sha256').update(clientKey).digest()
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey.toString('base64')}:${serverKey.toString('base64')}`
}
