import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { finishedRecord } from '../testing/finished-record.ts'
import { foundBroken } from '../testing/behind-its-back.ts'
import { ownWorld } from '../testing/own-world.ts'
import { verifyAudit } from './audit.ts'
import { writeEntry } from './file-entries.ts'

const { database, world } = await ownWorld()
const { rowan, dana, imogen } = world.ids
/** Every table whose rows are sealed one by one. */
const { rows: sealed } = await database.owner.query<{ name: string }>(`select relname as name from pg_class c where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'seal_row') order by 1`)
const found = (change: string) => foundBroken(database.owner, change)
const school = (name: string) => world.service.as(world.askingAs('imogen'), { action: 'write-entry', childId: rowan }, door =>
  writeEntry(door, v7(), rowan, { kind: 'school', answers: { name, 'from-day': '2024-09-03' }, personId: null, otherId: null, why: '' }))

beforeAll(async () => {
  await finishedRecord(world, { date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came to see you.', 'part.decisions.0.what': 'You will stay.' })
  await school('Quay Lane')
  await school('Hill Top')
})

test('P9: what was written holds, in every authority and however the clock is worded', async () => {
  await database.owner.query(`set timezone = 'Pacific/Auckland'; set bytea_output = 'escape'`)
  expect(await verifyAudit(database.owner)).toMatchObject({ broken: [] })
  await database.owner.query('reset timezone; reset bytea_output')
  expect(sealed.length).toBeGreaterThan(30)
})

describe('P9: a row of history that the owner’s hand changed, took out or put in is named', () => {
  // Of a table that holds nothing here yet, a row is put in and sealed first, so that each has one to change. Its keys and checks are no matter to the seal.
  test.each(sealed.map(({ name }) => name))('%s', async name => {
    const put = `with sample as (select r.* from jsonb_populate_record(null::written_to_you.${name}, (select jsonb_object_agg(a.attname, case
        when a.attname = 'authority_id' then '${world.authorityId}' when t.typname = 'uuid' then '${dana}' when t.typname in ('int4', 'int8', 'numeric', 'int2') then '7' when t.typname = 'bool' then 'true' when t.typname = 'date' then '2026-01-01'
        when t.typname = 'timestamptz' then '2026-01-01T00:00:00Z' when t.typname = 'jsonb' then '{}' when t.typname = 'bytea' then '\\x00' when left(t.typname, 1) = '_' then '{}' else 'x' end)
        from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = 'written_to_you.${name}'::regclass and a.attnum > 0 and not a.attisdropped)) r)
      insert into written_to_you.${name} select * from sample where not exists (select from written_to_you.${name})`
    const checks = await database.owner.query<{ drop: string }>(`select format('alter table written_to_you.%I drop constraint %I', conrelid::regclass::text, conname) as drop from pg_constraint where conrelid = 'written_to_you.${name}'::regclass and contype = 'c'`)
    const sealIt = `insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash) select s.authority_id, '00000000-0000-0000-0000-000000000000', '${name}', s.key, s.hash from written_to_you.rows_as_they_stand('${name}') s
      where not exists (select from written_to_you.row_seal o where o.table_name = '${name}')`
    const prepared = `${checks.rows.map(each => each.drop.replace(/"?written_to_you\.([a-z_]+)"?/, 'written_to_you.$1').replace('written_to_you.written_to_you.', 'written_to_you.')).join(';')};${put};${sealIt};`
    const one = `(select ctid from written_to_you.${name} limit 1)`
    const { rows: [column] } = await database.owner.query<{ name: string; type: string }>(`select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = 'written_to_you.${name}'::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'authority_id' and t.typname in ('text', 'timestamptz', 'date', 'int4', 'uuid') order by (a.attnum = any(i.indkey)), (t.typname <> 'text'), a.attnum limit 1`)
    const other = { text: `'other'`, timestamptz: `'1999-01-01'`, date: `'1999-01-01'`, int4: '99', uuid: `'${imogen}'` }[column?.type ?? ''] ?? 'null'
    expect(await found(`${prepared} update written_to_you.${name} set ${column?.name} = ${other} where ctid = ${one}`)).toEqual(expect.arrayContaining([expect.stringMatching(`a row of ${name} is (not as it was written|missing)`)]))
    expect(await found(`${prepared} delete from written_to_you.${name} where ctid = ${one}`)).toEqual(expect.arrayContaining([expect.stringMatching(`a row of ${name} is missing`)]))
  })
})

test.each([
  ['with its seal', `update written_to_you.school set name = 'Another' where name = 'Hill Top'; update written_to_you.row_seal s set hash = t.hash from written_to_you.rows_as_they_stand('school') t where s.table_name = 'school' and s.key = t.key`, 'not as the audit says'],
  ['out with its seal', `delete from written_to_you.row_seal where table_name = 'school' and split_part(key, '/', 1) in (select id::text from written_to_you.school where name = 'Hill Top'); delete from written_to_you.school where name = 'Hill Top'`, 'are missing with their seals'],
  ['in with the triggers off', `insert into written_to_you.school select authority_id, gen_random_uuid(), 1, child_id, 'Made up', null, null, from_day, null, false, '', written_by, written_at from written_to_you.school limit 1`, 'was never written through the program'],
  ['in with a seal under a made-up transaction', `insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash) select authority_id, gen_random_uuid(), 'school', 'x', hash from written_to_you.row_seal limit 1`, 'under no entry of the audit'],
])('P9: a row put %s is found', async (_, change, says) => {
  expect((await found(change)).join('\n')).toContain(says)
})

test('P9: what was set up by hand is compared with what it was at the last check', async () => {
  const before = await verifyAudit(database.owner)
  const change = `update written_to_you.person_detail set full_name = 'Nobody' where person_id = '${dana}'; update written_to_you.row_seal s set hash = t.hash from written_to_you.rows_as_they_stand('person_detail') t where s.table_name = 'person_detail' and s.key = t.key`
  expect(await foundBroken(database.owner, change)).toEqual([])
  expect(await foundBroken(database.owner, change, before.heads)).toEqual([expect.stringContaining('what was set up by hand is another than at the last check')])
  const setUp = `delete from written_to_you.row_seal where table_name = 'person_detail' and key like '${dana}/%'; delete from written_to_you.person_detail where person_id = '${dana}'`
  expect((await foundBroken(database.owner, setUp, before.heads)).join('\n')).toContain('something that was set up by hand is missing with its seal')
})
