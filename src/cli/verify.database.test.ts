import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { attachmentFolder } from '../store/attachment-files.ts'
import { readChild } from '../store/children.ts'
import { openDatabase } from '../store/server/database.ts'
import { ownWorld } from '../testing/own-world.ts'
import type { ExitCode } from './command.ts'
import { verify, verifyCommand, type Places } from './verify.ts'

const { database, world } = await ownWorld()
let places: Places
beforeEach(async () => {
  const address = new URL(inject('testServer').ownerUrl)
  address.pathname = `/${database.name}`
  places = { dataDirectory: await mkdtemp(join(tmpdir(), 'written-to-you-verify-')), databaseUrl: undefined, ownerUrl: address.href }
  await look()
  return () => rm(places.dataDirectory, { recursive: true, force: true })
})

const look = () => world.service.as(world.askingAs('imogen'), { action: 'see-child', childId: world.ids.rowan }, door => readChild(door, world.ids.rowan))

async function run(where = places): Promise<{ code: ExitCode; said: string }> {
  let said = ''
  const code = await verify(where, { input: (async function* () {})(), print: async text => { said += text }, complain: text => { said += text } })
  return { code, said }
}

const behind = async (sql: string) => {
  await database.owner.query('set session_replication_role = replica')
  await database.owner.query(sql, [world.ids.rowan]).finally(() => database.owner.query('set session_replication_role = origin'))
}

test('P9: whole the first time, and compared the second', async () => {
  expect(await run()).toMatchObject({ code: 0, said: expect.stringMatching(/^The audit is whole: \d+ entr(y|ies) in 1 chain\.\nThis was the first check/) })
  await look()
  expect(await run()).toMatchObject({ code: 0, said: expect.stringMatching(/It goes on from where it ended at the last check \(1 chain in /) })
  const file = join(places.dataDirectory, 'audit-heads.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ heads: [{ chain: `${world.authorityId}/${world.ids.rowan}` }, { chain: `${world.authorityId}/set up` }] })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(places.dataDirectory)).toEqual(['audit-heads.json'])
})

test('P9: the place is told, and the heads kept before stay', async () => {
  await run()
  await look()
  await look()
  await run()
  const kept = await readFile(join(places.dataDirectory, 'audit-heads.json'), 'utf8')
  await behind(`with last as (delete from written_to_you.audit_entry where chain_id = $1 and sequence = (select max(sequence) from written_to_you.audit_entry where chain_id = $1) returning sequence)
    update written_to_you.audit_head h set sequence = e.sequence, hash = e.hash from written_to_you.audit_entry e, last where h.chain_id = $1 and e.chain_id = $1 and e.sequence = last.sequence - 1`)
  const { code, said } = await run()
  expect(code).toBe(1)
  expect(said).toMatch(new RegExp(`^BROKEN  ${world.authorityId}/${world.ids.rowan}: had \\d+ entries at the last check, has \\d+ now\n`))
  expect(await readFile(join(places.dataDirectory, 'audit-heads.json'), 'utf8')).toBe(kept)
  // Without what was kept, nobody could tell.
  expect(await run({ ...places, dataDirectory: await mkdtemp(join(places.dataDirectory, 'other-')) })).toMatchObject({ code: 0 })
})

test('P9: a kept file that is missing, or is not as it was kept, is told', async () => {
  const files = attachmentFolder(join(places.dataDirectory, 'attachments'))
  const sha256 = await files.keep(Buffer.from('a drawing'))
  await database.owner.query(`insert into written_to_you.attachment (authority_id, id, child_id, sha256, media_type, bytes, width, height, what_it_is, made_by, uploaded_by, uploaded_at)
    values ($1, gen_random_uuid(), $2, $3, 'image/png', 9, 3, 3, 'A boat', 'Ro', $4, '2026-01-01')`, [world.authorityId, world.ids.rowan, sha256, world.ids.imogen])
  expect((await run()).said).toContain('1 kept file with their names')
  const [folder = '', name = ''] = [sha256.toString('hex').slice(0, 2), sha256.toString('hex').slice(2)]
  const place = join(places.dataDirectory, 'attachments', folder, name)
  await writeFile(place, 'another drawing')
  expect(await run()).toMatchObject({ code: 1, said: expect.stringMatching(/the file of attachment [0-9a-f-]+ is not as it was kept/) })
  await rm(place)
  expect(await run()).toMatchObject({ code: 1, said: expect.stringMatching(/the file of attachment [0-9a-f-]+ is missing/) })
  await files.keep(Buffer.from('a drawing'))
  expect(await run()).toMatchObject({ code: 0 })
  await behind('delete from written_to_you.attachment where child_id = $1')
  expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining('a row of attachment is missing') })
  await behind(`delete from written_to_you.row_seal where table_name = 'attachment' and key <> $1::text`)
})

test('while others read and write, it is one moment that is walked', async () => {
  let isWalked = false
  const reading = (async () => { while (!isWalked) await look() })()
  for (let number = 0; number < 5; number++) expect((await run()).said).toContain('The audit is whole')
  isWalked = true
  await reading
})

test.each(['', '{"heads": [{"chain": 1}]}', 'not json', '[]', 'null'])('heads that cannot be read (%j) are told, and not written over', async text => {
  const file = join(places.dataDirectory, 'audit-heads.json')
  await writeFile(file, text)
  expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining('cannot be read') })
  expect(await readFile(file, 'utf8')).toBe(text)
})

describe('what it cannot do is said plainly', () => {
  test('a database that is not there', async () => {
    await expect(run({ ...places, ownerUrl: undefined })).rejects.toThrow(`There is no database in ${places.dataDirectory}`)
    await expect(run({ ...places, ownerUrl: 'postgresql://nobody@127.0.0.1:9/none' })).rejects.toThrow('The database could not be opened')
  })

  test('an address of the program alone', async () => {
    await expect(run({ ...places, ownerUrl: undefined, databaseUrl: 'postgresql://x' })).rejects.toThrow('Set DATABASE_OWNER_URL')
  })

  test('an argument', async () => {
    await expect(verifyCommand.run(['now'], { input: (async function* () {})(), print: async () => undefined, complain: () => undefined })).rejects.toThrow('verify takes nothing, but got “now”')
  })
})

test('the database that comes with the program is taken over while it runs, and started when it does not', async () => {
  const dataDirectory = places.dataDirectory
  const running = await openDatabase({ dataDirectory, log: () => undefined })
  try {
    expect((await run({ ...places, ownerUrl: undefined })).said).toContain('The audit is whole: 0 entries in 0 chains.')
    expect((await running.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  } finally {
    await running.close()
  }
  expect((await run({ ...places, ownerUrl: undefined })).code).toBe(0)
})
