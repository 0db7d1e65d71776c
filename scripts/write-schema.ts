import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/store/server/embedded.ts'
import { migrate } from '../src/store/server/migrate.ts'
import { fastFolder } from '../src/testing/fast-folder.ts'

const root = resolve(import.meta.dirname, '..')

/** Where the generated text is kept. */
export const schemaFile = join(root, 'db/schema.sql')

const header = `-- The schema as all migrations of db/migrations leave it: to be read, not to be run.
-- Made by scripts/write-schema.ts; a test compares it with a replay. Change the database by a new migration, then make this file anew.
`

/** What stands in the schema written_to_you, as text that is the same for the same schema: roles, tables with all that hangs on them, functions. */
export async function describeSchema(owner: pg.ClientBase): Promise<string> {
  const ask = async <Row extends object>(sql: string) => (await owner.query<Row>(sql)).rows
  const roles = await ask<{ text: string }>(`
    select format('create role %I %s %s', rolname, case when rolcanlogin then 'login' else 'nologin' end, case when rolinherit then 'inherit' else 'noinherit' end)
      || case when rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication then ' -- with more rights than it should have' else '' end as text
    from pg_roles where rolname in ('written_to_you_staff', 'written_to_you_reader', 'written_to_you_administrator', 'written_to_you_sign_in', 'written_to_you_import') order by rolname collate "C"`)
  const schema = await ask<{ text: string }>(`
    select format('grant %s on schema written_to_you to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), ${roleName('grantee')}) as text
    from pg_namespace n, aclexplode(n.nspacl) acl where nspname = 'written_to_you' and grantee <> nspowner group by grantee order by 1`)
  const tables = await ask<{ table: string }>(`
    select relname as "table" from pg_class where relnamespace = 'written_to_you'::regnamespace and relkind not in ('i', 'I', 't') order by relname collate "C"`)
  const functions = await ask<{ text: string; grants: string }>(`
    select pg_get_functiondef(p.oid) as text,
      format('execute on %s: %s', p.oid::regprocedure, coalesce((select string_agg(${roleName('grantee')}, ', ' order by ${roleName('grantee')} collate "C")
        from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee <> p.proowner), 'nobody')) as grants
    from pg_proc p where pronamespace = 'written_to_you'::regnamespace order by p.oid::regprocedure::text collate "C"`)
  const described: string[] = []
  for (const { table } of tables) described.push(await describeTable(owner, table))
  return `${[
    header,
    section('Roles', [...roles, ...schema].map(row => `${row.text};`).join('\n')),
    section('Tables', described.join('\n\n')),
    section('Functions', functions.map(row => `-- ${row.grants}\n${row.text.trimEnd()};`).join('\n\n')),
  ].join('\n')}`
}

const section = (title: string, text: string): string => `-- ── ${title} ──\n\n${text}\n`

/** The name of a role by its number: the owner's is another on each server. */
const roleName = (column: string): string => `case ${column} when 0 then 'public' else (select case when rolname = current_user then 'the owner' else rolname end from pg_roles where oid = ${column}) end`

async function describeTable(owner: pg.ClientBase, table: string): Promise<string> {
  const of = `'written_to_you.${table}'::regclass`
  const ask = async (sql: string) => (await owner.query<{ text: string }>(sql)).rows.map(row => row.text)
  const columns = await ask(`
    select format('%I %s', attname, format_type(atttypid, atttypmod)) || case when attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as text
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where attrelid = ${of} and attnum > 0 and not attisdropped order by attnum`)
  const constraints = await ask(`
    select format('constraint %I %s', conname, pg_get_constraintdef(oid, true)) as text from pg_constraint where conrelid = ${of} and contype in ('p', 'u', 'c', 'f', 'x')
    order by array_position(array['p', 'u', 'c', 'f', 'x'], contype::text), conname collate "C"`)
  const indexes = await ask(`
    select pg_get_indexdef(indexrelid) || ';' as text from pg_index i where indrelid = ${of} and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = i.indrelid) order by 1`)
  const security = await ask(`
    select format('row level security: %s%s', case when relrowsecurity then 'on' else 'OFF' end, case when relforcerowsecurity then ', forced' else ', NOT FORCED' end) as text from pg_class where oid = ${of}`)
  const policies = await ask(`
    select format('create policy %I on written_to_you.${table} as %s for %s to %s', polname, case when polpermissive then 'permissive' else 'restrictive' end,
        case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
        (select string_agg(${roleName('r')}, ', ' order by ${roleName('r')} collate "C") from unnest(polroles) r))
      || coalesce(E'\\n  using (' || pg_get_expr(polqual, polrelid, true) || ')', '') || coalesce(E'\\n  with check (' || pg_get_expr(polwithcheck, polrelid, true) || ')', '') || ';' as text
    from pg_policy where polrelid = ${of} order by polname collate "C"`)
  const grants = await ask(`
    select format('grant %s on written_to_you.${table} to %s;', string_agg(lower(privilege_type), ', ' order by privilege_type), ${roleName('grantee')}) as text
    from pg_class c, aclexplode(c.relacl) where c.oid = ${of} and grantee <> relowner group by grantee
    union all
    select format('grant %s (%s) on written_to_you.${table} to %s;', lower(privilege_type), string_agg(attname, ', ' order by attnum), ${roleName('grantee')})
    from pg_attribute a, aclexplode(a.attacl) where attrelid = ${of} and attnum > 0 and not attisdropped group by grantee, privilege_type
    order by 1`)
  const triggers = await ask(`select pg_get_triggerdef(oid) || ';' as text from pg_trigger where tgrelid = ${of} and not tgisinternal order by tgname collate "C"`)
  return [
    `create table written_to_you.${table} (\n${[...columns, ...constraints].map(line => `  ${line}`).join(',\n')}\n);`,
    ...indexes, ...security.map(text => `-- ${text}`), ...policies, ...grants, ...triggers,
  ].join('\n')
}

/** Plays all migrations in a new database and describes what comes of them. */
async function replay(): Promise<string> {
  const dataDirectory = await mkdtemp(join(fastFolder(), `written-to-you-schema-${process.pid}-`))
  try {
    const server = await startEmbedded({ dataDirectory, log: sentence => console.warn(sentence), durable: false })
    try {
      const owner = new pg.Client({ connectionString: server.ownerUrl('postgres') })
      await owner.connect()
      try {
        await migrate(owner, join(root, 'db/migrations'))
        return await describeSchema(owner)
      } finally {
        await owner.end()
      }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const text = await replay()
  if (process.argv.includes('--check')) {
    const kept = await readFile(schemaFile, 'utf8').catch(() => '')
    if (kept !== text) {
      console.error('db/schema.sql is not what the migrations make. Run: node scripts/write-schema.ts')
      process.exitCode = 1
    }
  } else {
    await writeFile(schemaFile, text)
    console.log(`db/schema.sql is written: ${text.split('\n').length} lines.`)
  }
}
