import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { foundBroken } from '../testing/behind-its-back.ts'
import { ownWorld } from '../testing/own-world.ts'
import { NotFound } from './as.ts'
import { type Head, verifyAudit } from './audit.ts'
import { readChild } from './children.ts'

const { database, world } = await ownWorld()
let before: Awaited<ReturnType<typeof verifyAudit>>
let rowan: string
let imogen: string

beforeAll(async () => {
  const { service, ids, askingAs } = world
  rowan = `${world.authorityId}/${ids.rowan}`
  imogen = `${world.authorityId}/${ids.imogen}`
  for (let number = 0; number < 8; number++) await service.as(askingAs('imogen'), { action: 'see-child', childId: ids.rowan, thingId: ids.dana, why: `look ${number}; ünï` }, door => readChild(door, ids.rowan))
  for (let number = 0; number < 3; number++) await service.as(askingAs('wilma'), { action: 'see-child', childId: ids.rowan }, async () => { throw new NotFound('child') }).catch(() => undefined)
  for (let number = 0; number < 2; number++) await service.as(askingAs('imogen'), { action: 'list-my-children' }, async () => undefined)
  before = await verifyAudit(database.owner)
})

/** What is found after a change of the audit; places and people in it by their names. */
const found = (change: string, heads: readonly Head[] = []) =>
  foundBroken(database.owner, change.replaceAll(':authority', `'${world.authorityId}'`).replaceAll(':rowan', `'${world.ids.rowan}'`).replaceAll(':imogen', `'${world.ids.imogen}'`), heads)

test('P9: what was written holds, and the chains’ ends are told', () => {
  expect(before).toMatchObject({ chains: 2, entries: 13, broken: [] })
  expect(before.heads.map(head => [head.chain, head.sequence])).toEqual(expect.arrayContaining([[rowan, 11], [imogen, 2]]))
})

test('P9: walked again with the heads of before, with more written since, it holds', async () => {
  await world.service.as(world.askingAs('joseph'), { action: 'see-child', childId: world.ids.rowan }, door => readChild(door, world.ids.rowan))
  expect(await verifyAudit(database.owner, before.heads)).toMatchObject({ chains: 2, entries: 14, broken: [] })
})

test.each([
  ['at', `at + interval '1 second'`], ['person_id', 'gen_random_uuid()'], ['does', `'reader'`], ['action', `'read-record'`], ['thing_id', 'null'], ['thing_id', 'gen_random_uuid()'], ['outcome', `'refused'`], ['why', `''`],
  ['request_id', 'gen_random_uuid()'], ['hash', `sha256('x')`],
])('P9: an entry whose %s was changed to %s is found', async (column, value) => {
  const broken = await found(`update written_to_you.audit_entry set ${column} = ${value} where chain_id = :rowan and sequence = 4`)
  expect(broken[0]).toBe(`${rowan}: entry 4 is not as it was written`)
})

test('P9: the last entry changed is found', async () => {
  expect(await found(`update written_to_you.audit_entry set why = 'nothing' where chain_id = :rowan and sequence = 12`)).toEqual([`${rowan}: entry 12 is not as it was written`])
})

test('P9: an entry removed in the middle is found', async () => {
  expect(await found(`delete from written_to_you.audit_entry where chain_id = :rowan and sequence = 5`)).toEqual([`${rowan}: entry 5 is missing`])
})

test('P9: an entry removed in the middle, and those after it numbered anew, is found', async () => {
  const broken = await found(`delete from written_to_you.audit_entry where chain_id = :rowan and sequence = 5;
    update written_to_you.audit_entry set sequence = sequence + 1000 where chain_id = :rowan and sequence > 5; update written_to_you.audit_entry set sequence = sequence - 1001 where chain_id = :rowan and sequence > 1000;
    update written_to_you.audit_head set sequence = 11 where chain_id = :rowan`)
  expect(broken[0]).toBe(`${rowan}: entry 5 is not as it was written`)
})

test('P9: the first entries removed are found', async () => {
  expect(await found(`delete from written_to_you.audit_entry where chain_id = :rowan and sequence <= 2`)).toContain(`${rowan}: entry 1 is missing`)
})

test('P9: two entries that changed places are found', async () => {
  expect(await found(`update written_to_you.audit_entry set sequence = 99 where chain_id = :rowan and sequence = 3; update written_to_you.audit_entry set sequence = 3 where chain_id = :rowan and sequence = 4;
    update written_to_you.audit_entry set sequence = 4 where chain_id = :rowan and sequence = 99`)).toContain(`${rowan}: entry 3 is not as it was written`)
})

test('P9: a tail cut off is found', async () => {
  expect(await found(`delete from written_to_you.audit_entry where chain_id = :rowan and sequence > 9`)).toEqual([`${rowan}: ends at entry 9, should end at 12`])
})

test('P9: a tail cut off together with its head is found through the heads of an earlier walk', async () => {
  const cut = `delete from written_to_you.audit_entry where chain_id = :rowan and sequence > 9;
    update written_to_you.audit_head h set sequence = 9, hash = e.hash from written_to_you.audit_entry e where h.chain_id = :rowan and e.chain_id = h.chain_id and e.sequence = 9`
  expect(await found(cut)).toEqual([])
  expect(await found(cut, before.heads)).toEqual([`${rowan}: had 11 entries at the last check, has 9 now`])
})

test('P9: a head changed or taken away is found', async () => {
  expect(await found(`update written_to_you.audit_head set hash = sha256('x') where chain_id = :rowan`)).toEqual([`${rowan}: its last entry is another one than was written`])
  expect(await found(`update written_to_you.audit_head set sequence = 14 where chain_id = :rowan`)).toEqual([`${rowan}: ends at entry 12, should end at 14`])
  expect(await found(`delete from written_to_you.audit_head where chain_id = :rowan`)).toEqual([`${rowan}: the end of the chain is not written down`])
})

const byHand = (sequence: number, hash: string) => `insert into written_to_you.audit_entry
  select authority_id, chain_id, ${sequence}, at, person_id, does, action, thing_id, outcome, why, request_id, ${hash} from written_to_you.audit_entry where chain_id = :rowan and sequence = 12`

test('P9: an entry added by hand is found, its hash made up or rightly made', async () => {
  expect(await found(byHand(13, `sha256('x')`))).toEqual([`${rowan}: entry 13 is not as it was written`, `${rowan}: ends at entry 13, should end at 12`])
  const right = `${byHand(13, `sha256('x')`)}; update written_to_you.audit_entry e set hash = written_to_you.audit_hash(p.hash, e) from written_to_you.audit_entry p
    where e.chain_id = :rowan and e.sequence = 13 and p.chain_id = e.chain_id and p.sequence = 12`
  expect(await found(right)).toEqual([`${rowan}: ends at entry 13, should end at 12`])
})

test('P9: a chain made up for somebody is found', async () => {
  const broken = await found(`insert into written_to_you.audit_entry select authority_id, person_id, 1, at, person_id, does, action, thing_id, outcome, why, request_id, sha256('x') from written_to_you.audit_entry where chain_id = :rowan and sequence = 12`)
  expect(broken).toHaveLength(2)
})

test('P9: a whole chain removed, its head too, is found through the heads of an earlier walk', async () => {
  const removed = 'delete from written_to_you.audit_entry where chain_id = :imogen; delete from written_to_you.audit_head where chain_id = :imogen'
  expect(await found(removed)).toEqual([])
  expect(await found(removed, before.heads)).toEqual([`${imogen}: had 2 entries at the last check, has 0 now`])
  expect(await found(removed.replace(/;.*/, ''))).toEqual([`${imogen}: ends at entry 0, should end at 2`])
})

test('P9: a chain written anew from the middle, with right hashes and head, is found through the heads of an earlier walk', async () => {
  const anew = `update written_to_you.audit_entry set why = 'nothing' where chain_id = :rowan and sequence = 4;
    do $$ declare n int; begin
      for n in 4..12 loop
        update written_to_you.audit_entry e set hash = written_to_you.audit_hash(p.hash, e) from written_to_you.audit_entry p where e.chain_id = :rowan and e.sequence = n and p.chain_id = e.chain_id and p.sequence = n - 1;
      end loop;
    end $$;
    update written_to_you.audit_head h set hash = e.hash from written_to_you.audit_entry e where h.chain_id = :rowan and e.chain_id = h.chain_id and e.sequence = 12`
  expect(await found(anew)).toEqual([])
  expect(await found(anew, before.heads)).toEqual([`${rowan}: entry 11 is another one than at the last check`])
})

test('the hash is made of what stands in the entry, with the hash before it', async () => {
  const { rows: [row] } = await database.owner.query<{ before: string; parts: string[]; hash: string }>(
    `select encode(p.hash, 'hex') as before, array[e.authority_id::text, e.chain_id::text, e.sequence::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.person_id::text, e.does, e.action, coalesce(e.thing_id::text, ''),
       e.outcome, e.why, e.request_id::text] as parts, encode(e.hash, 'hex') as hash
     from written_to_you.audit_entry e join written_to_you.audit_entry p on p.chain_id = e.chain_id and p.sequence = e.sequence - 1 where e.chain_id = $1 and e.sequence = 2`, [world.ids.rowan])
  expect(createHash('sha256').update([row?.before, ...row?.parts ?? []].join('\u001f')).digest('hex')).toBe(row?.hash)
})

test('a chain longer than one portion is walked whole', async () => {
  const { owner } = database
  await owner.query('begin')
  try {
    await owner.query(`do $$ declare e written_to_you.audit_entry; before bytea := ''; begin
      select * into e from written_to_you.audit_entry where chain_id = '${world.ids.rowan}' and sequence = 1;
      e.chain_id := '${world.ids.joseph}';
      for n in 1..5003 loop
        e.sequence := n;
        e.hash := written_to_you.audit_hash(before, e);
        before := e.hash;
        insert into written_to_you.audit_entry select e.*;
      end loop;
      insert into written_to_you.audit_head values (e.authority_id, e.chain_id, 5003, before);
    end $$`)
    expect(await verifyAudit(owner)).toMatchObject({ chains: 3, entries: 14 + 5003, broken: [] })
    await owner.query('set local session_replication_role = replica')
    await owner.query(`delete from written_to_you.audit_entry where chain_id = $1 and sequence = 5001`, [world.ids.joseph])
    expect((await verifyAudit(owner)).broken).toEqual([`${world.authorityId}/${world.ids.joseph}: entry 5001 is missing`])
  } finally {
    await owner.query('rollback')
  }
})

test('with triggers on, the owner too is refused', async () => {
  await expect(database.owner.query(`update written_to_you.audit_entry set why = 'nothing'`)).rejects.toThrow('history is append-only: audit_entry is never changed or removed')
  await expect(database.owner.query('delete from written_to_you.audit_entry')).rejects.toThrow('history is append-only')
  await expect(database.owner.query('truncate written_to_you.audit_entry')).rejects.toThrow('history is append-only')
  await expect(database.owner.query('delete from written_to_you.audit_head')).rejects.toThrow('history is append-only')
})
