import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeSchema, schemaFile } from '../../scripts/write-schema.ts'
import { freshDatabase, type TestDatabase } from '../testing/test-database.ts'
import { PROGRAM_ROLE } from './server/program-role.ts'

let database: TestDatabase
beforeAll(async () => { database = await freshDatabase() })
afterAll(() => database.drop())

const migrations = join(import.meta.dirname, '../../db/migrations')

/** SHA-256 of each migration that was published: such a file is never changed again. Before a release, its new migrations are added here. */
const published: Readonly<Record<string, string>> = {}

/** One column of an answer, sorted. */
async function list(sql: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  return (await database.owner.query<{ name: string }>(sql, [...values])).rows.map(row => row.name).sort()
}

const roles = [PROGRAM_ROLE, 'written_to_you_staff', 'written_to_you_reader', 'written_to_you_administrator', 'written_to_you_sign_in', 'written_to_you_import']
const inSchema = `relnamespace = 'written_to_you'::regnamespace and relkind in ('r', 'p')`

test('db/schema.sql is what the migrations make (else: node scripts/write-schema.ts)', async () => {
  const made = await describeSchema(database.owner)
  const { rows: [server] } = await database.owner.query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`)
  // Servers word the same schema each in their own way: the file holds the words of the one that comes with the program.
  if (server?.version === 18) expect(made).toBe(await readFile(schemaFile, 'utf8'))
  expect(made.split('\n').length).toBeGreaterThan(1000)
})

test('it sees a change of any kind', async () => {
  const before = await describeSchema(database.owner)
  for (const change of [
    'alter table written_to_you.team add column colour text', 'alter table written_to_you.team alter name drop not null', 'alter table written_to_you.team drop constraint team_name_check', 'create index on written_to_you.team (name)',
    'alter table written_to_you.team no force row level security', 'alter policy staff_see on written_to_you.team using (true)', 'grant select on written_to_you.team to written_to_you_reader', 'grant update (name) on written_to_you.team to written_to_you_staff',
    'drop trigger append_only on written_to_you.passage', 'alter function written_to_you.people_known() security invoker', 'grant execute on function written_to_you.people_known() to public', 'alter role written_to_you_staff inherit',
    'create view written_to_you.seen as select 1 as one', 'grant create on schema written_to_you to written_to_you_staff',
  ]) {
    await database.owner.query(`begin; ${change}`)
    expect(await describeSchema(database.owner), change).not.toBe(before)
    await database.owner.query('rollback')
  }
  expect(await describeSchema(database.owner)).toBe(before)
})

test('migrations go forward by number, and what was published stands', async () => {
  const names = (await readdir(migrations)).filter(name => name.endsWith('.sql')).sort()
  const numbers = names.map(name => Number(name.slice(0, 4)))
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  for (const [name, hash] of Object.entries(published)) {
    expect(createHash('sha256').update((await readFile(join(migrations, name), 'utf8')).replaceAll('\r\n', '\n')).digest('hex'), `${name} was published and may not change`).toBe(hash)
  }
})

describe('every table', () => {
  test('has row policies, forced', async () => {
    expect((await list(`select relname as name from pg_class where ${inSchema}`)).length).toBeGreaterThan(30)
    expect(await list(`select relname as name from pg_class where ${inSchema} and not (relrowsecurity and relforcerowsecurity)`)).toEqual([])
  })

  test('has a key that begins with the authority', async () => {
    expect(await list(`select relname as name from pg_class c where ${inSchema} and not exists (
      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary and a.attname = 'authority_id')`)).toEqual(['authority', 'failed_sign_in', 'passkey_challenge', 'session'])
  })

  test('points to others by the authority first, so that nothing hangs on a row of another authority', async () => {
    expect(await list(`select conname as name from pg_constraint k
      join pg_attribute own on own.attrelid = k.conrelid and own.attnum = k.conkey[1] join pg_attribute other on other.attrelid = k.confrelid and other.attnum = k.confkey[1]
      where k.connamespace = 'written_to_you'::regnamespace and k.contype = 'f' and not (own.attname = 'authority_id' and (other.attname = 'authority_id' or (k.confrelid = 'written_to_you.authority'::regclass and other.attname = 'id')))`)).toEqual([])
  })

  test('lets a role of the program pass only by a policy that compares the authority', async () => {
    const policies = `pg_policy p join pg_class c on c.oid = p.polrelid and ${inSchema} where p.polpermissive and p.polname <> 'set_up'`
    expect((await list(`select polname || ' on ' || relname as name from ${policies}`)).length).toBeGreaterThan(50)
    const compares = (expression: string) => `pg_get_expr(${expression}, p.polrelid) like '%= ( SELECT written_to_you.asking_authority()%'`
    expect(await list(`select polname || ' on ' || relname as name from ${policies} and not coalesce(${compares('polqual')}, ${compares('polwithcheck')})`)).toEqual([])
    expect(await list(`select polname || ' on ' || relname as name from ${policies} and polwithcheck is not null and not ${compares('polwithcheck')}`)).toEqual([])
    expect(await list(`select polname || ' on ' || relname as name from pg_policy p join pg_class c on c.oid = p.polrelid where 0 = any(polroles)`)).toEqual([])
  })
})

describe('functions', () => {
  test('with the rights of the owner find nothing by a path that the asker can set', async () => {
    expect((await list(`select proname as name from pg_proc where pronamespace = 'written_to_you'::regnamespace and prosecdef`)).length).toBeGreaterThan(10)
    expect(await list(`select proname as name from pg_proc where pronamespace = 'written_to_you'::regnamespace and prosecdef and not coalesce(proconfig, '{}') @> array['search_path=""']`)).toEqual([])
  })

  test('are open to nobody by default, and to those who sign in only the narrow ones', async () => {
    expect(await list(`select proname as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where pronamespace = 'written_to_you'::regnamespace and grantee = 0`)).toEqual([])
    expect(await list(`select proname as name from pg_proc where pronamespace = 'written_to_you'::regnamespace and has_function_privilege('written_to_you_sign_in', oid, 'execute')`))
      .toEqual(['accept_invitation', 'asking_authority', 'asking_day', 'asking_person', 'calendar_holder', 'demo_people', 'end_session', 'invited_by_code', 'keep_challenge', 'note_failed_sign_in', 'passkey_of', 'password_of', 'session_holder',
        'start_demo_session', 'start_reader_session', 'take_challenge', 'write_audit'])
    expect(await list(`select proname as name from pg_proc where pronamespace = 'written_to_you'::regnamespace and has_function_privilege($1, oid, 'execute')`, [PROGRAM_ROLE])).toEqual([])
  })
})

describe('the program’s roles', () => {
  test('own nothing, and are no more than they should be', async () => {
    expect(await list(`select rolname as name from pg_roles where rolname = any($1)`, [roles])).toEqual([...roles].sort())
    expect(await list(`select relname as name from pg_class where relowner in (select oid from pg_roles where rolname = any($1))`, [roles])).toEqual([])
    expect(await list(`select proname as name from pg_proc where proowner in (select oid from pg_roles where rolname = any($1))`, [roles])).toEqual([])
    expect(await list(`select nspname as name from pg_namespace where nspowner in (select oid from pg_roles where rolname = any($1)) or (nspname like 'written%' and exists (
      select from unnest($1::text[]) r where has_schema_privilege(r, pg_namespace.oid, 'create')))`, [roles])).toEqual([])
    expect(await list(`select rolname as name from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit or rolcanlogin <> (rolname = $2))`, [roles, PROGRAM_ROLE])).toEqual([])
  })

  test('remove nothing and empty nothing, anywhere', async () => {
    expect(await list(`select r || ' ' || relname as name from pg_class, unnest($1::text[]) r where ${inSchema} and (has_table_privilege(r, pg_class.oid, 'delete') or has_table_privilege(r, pg_class.oid, 'truncate')
      or has_table_privilege(r, pg_class.oid, 'trigger') or has_any_column_privilege(r, pg_class.oid, 'references'))`, [roles])).toEqual([])
  })

  test('change a draft, the end of a sharing and the end of a word, and nothing of what is history', async () => {
    const history = await list(`select distinct tgrelid::regclass::text as name from pg_trigger where tgname = 'append_only'`)
    for (const table of ['version', 'passage', 'quote', 'observation', 'decision', 'next_step', 'next_step_outcome', 'response', 'event', 'event_child', 'event_attendee', 'about_you', 'about_you_change', 'voice', 'voice_taken_back', 'attachment', 'audit_entry', 'draft_kept_words', 'source_note']) expect(history).toContain(`written_to_you.${table}`)
    expect(await list(`select r || ' ' || relname as name from pg_class, unnest($1::text[]) r where ${inSchema} and has_any_column_privilege(r, pg_class.oid, 'update')`, [roles]))
      .toEqual(['written_to_you_administrator glossary_term', 'written_to_you_staff draft', 'written_to_you_staff invitation', 'written_to_you_staff reader_sign_in', 'written_to_you_staff sharing', 'written_to_you_staff voice_opening'])
    expect(await list(`select relname || '.' || attname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 where ${inSchema} and exists (select from unnest($1::text[]) r where has_column_privilege(r, pg_class.oid, attnum, 'update'))`, [roles]))
      .toEqual(['draft.also_about', 'draft.became_record_id', 'draft.changed_at', 'draft.changed_by', 'draft.content', 'draft.put_away_at', 'draft.version', 'glossary_term.to_day', 'invitation.ended_at', 'invitation.ended_by', 'reader_sign_in.ended_at', 'reader_sign_in.ended_by', 'sharing.ended_at', 'sharing.ended_by', 'voice_opening.ended_at', 'voice_opening.ended_by'])
  })

  test('have every row of history sealed, but for what has a seal of its own or is derived', async () => {
    expect(await list(`select relname as name from pg_class where ${inSchema} and exists (select from pg_trigger t where t.tgrelid = pg_class.oid and t.tgname = 'append_only') and not exists (select from pg_trigger t where t.tgrelid = pg_class.oid and t.tgname = 'seal_row')`))
      .toEqual(['audit_entry', 'name_key', 'passage', 'row_seal', 'source_note', 'version'])
  })

  test('reach no table of sessions, accounts or the audit, but that an administrator sees who can sign in and what was changed in how the authority is set up', async () => {
    expect(await list(`select r || ' ' || relname as name from pg_class, unnest($1::text[]) r where ${inSchema} and relname in ('session', 'account', 'failed_sign_in', 'passkey_challenge', 'audit_entry', 'audit_head', 'row_seal')
      and (has_any_column_privilege(r, pg_class.oid, 'select') or has_any_column_privilege(r, pg_class.oid, 'insert')) order by 1`, [roles])).toEqual(['written_to_you_administrator account', 'written_to_you_administrator audit_entry'])
    expect(await list(`select relname as name from pg_class where ${inSchema} and has_any_column_privilege($1, oid, 'select')`, ['written_to_you_sign_in'])).toEqual([])
  })
})
