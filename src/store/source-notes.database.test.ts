import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { caseRecordForm } from '../domain/forms/case-record.ts'
import { documentOf } from '../domain/catalogue.ts'
import { makeReady } from '../domain/version.ts'
import { foundBroken } from '../testing/behind-its-back.ts'
import { ownWorld } from '../testing/own-world.ts'
import type { Somebody, SmallWorld } from '../testing/small-world.ts'
import type { Door } from './as.ts'
import { verifyAudit } from './audit.ts'
import { putDraftAway, readDraft, saveDraft, startDraft } from './drafts.ts'
import { finishDraft } from './finish-draft.ts'
import { bringNote, type NoteBrought, putNoteIntoDraft, readNote, readNotesOfDraft, readNotesOfRecord, takeNoteOutOfDraft } from './source-notes.ts'

const { database, world } = await ownWorld()
let draftId: string
beforeEach(async () => { draftId = (await as('start-draft', door => startDraft(door, v7(), world.ids.rowan, 'D01', {}))).id })

const as = <Result>(action: Parameters<SmallWorld['service']['as']>[1]['action'], work: (door: Door) => Promise<Result>, key: Somebody = 'imogen') => world.service.as(world.askingAs(key), { action, thingId: draftId }, work)
const pasted = (words: string) => ({ cameAs: 'pasted', fileName: null, words }) as const
const bring = (words = 'Ro was seen at home.', key: string = v7()) => as('bring-note', door => bringNote(door, key, draftId, pasted(words)))

test('a note stands as it came, with who brought it and when', async () => {
  const words = '\n  Ro seen at home.\n\n“Fine”, she said – twice.\t\u{1F6A2}\n'
  const { id } = await bring(words)
  expect(await as('read-note', door => readNote(door, draftId, id), 'joseph')).toEqual({
    id, draftId, childId: world.ids.rowan, alsoAbout: [], cameAs: 'pasted', fileName: null, words, attachmentId: null, file: null, broughtByName: 'Imogen Fairley', broughtAt: world.clock.now,
  })
  expect(await as('read-draft', door => readNotesOfDraft(door, draftId))).toHaveLength(1)
})

test('P3: brought twice it is one note; other words under the same key are another', async () => {
  const key = v7()
  const [one, again] = await Promise.all([bring('Once.', key), bring('Once.', key)])
  expect(again).toEqual(one)
  expect(await bring('Twice.', key)).not.toEqual(one)
  expect((await as('read-draft', door => readNotesOfDraft(door, draftId))).map(note => note.words)).toEqual(['Once.', 'Twice.'])
})

const file = (holds: string) => ({ sha256: createHash('sha256').update(holds).digest('hex'), bytes: holds.length, mediaType: 'text/plain' })
const filed = (holds: string) => ({ cameAs: 'txt', fileName: 'note.txt', words: holds, file: file(holds) }) as const

test('the file that it came in is known by its hash, its size and its kind', async () => {
  const { id } = await as('bring-note', door => bringNote(door, v7(), draftId, filed('Ro was seen.')))
  expect(await as('read-note', door => readNote(door, draftId, id))).toMatchObject({ words: 'Ro was seen.', file: file('Ro was seen.'), attachmentId: null })
})

test('P3: sent twice, a file or a picture is kept once; the same words in another file are another note', async () => {
  const key = v7()
  const twice = (note: NoteBrought) => Promise.all([1, 2].map(() => as('bring-note', door => bringNote(door, key, draftId, note))))
  const [one, again] = await twice(filed('Once.'))
  expect(again).toEqual(one)
  await twice({ ...filed('Once.'), file: file('\ufeffOnce.') })
  await twice({ cameAs: 'unread', fileName: 'scan.png', words: '', picture: { sha256: Buffer.alloc(32, 1), mediaType: 'image/png', bytes: 9, width: 1, height: 1 } })
  expect((await as('read-draft', door => readNotesOfDraft(door, draftId))).map(note => note.cameAs)).toEqual(['txt', 'txt', 'unread'])
  expect((await database.owner.query(`select count(*)::int as pictures from written_to_you.attachment where sha256 = $1`, [Buffer.alloc(32, 1)])).rows).toEqual([{ pictures: 1 }])
})

test('it stays with the record that the draft becomes, and none is brought behind it', async () => {
  const document = documentOf('D01')
  if (!document) throw new Error('the catalogue has no visits')
  await bring()
  const { recordId } = await as('finish-draft', async door => finishDraft(door, v7(), draftId, (await readDraft(door, draftId)).version, makeReady({ date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'I came.' }, {
    document, form: caseRecordForm, childName: 'Ro', people: [], glossary: [], timeZone: 'Europe/London', writerName: 'Imogen Fairley', writerJobTitle: 'Social worker',
  })))
  expect((await as('read-record', door => readNotesOfRecord(door, recordId), 'manager')).map(note => note.words)).toEqual(['Ro was seen at home.'])
  await expect(bring('Too late.')).rejects.toMatchObject({ name: 'NotFound', recordId })
})

test('to a draft that was put away nothing is brought', async () => {
  await as('put-away-draft', door => putDraftAway(door, draftId))
  await expect(bring()).rejects.toMatchObject({ name: 'NotFound' })
})

test.each(['wilma', 'otherManager'] as const)('P5: %s finds none of it', async key => {
  const { id } = await bring()
  await expect(as('read-note', door => readNote(door, draftId, id), key)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(as('bring-note', door => bringNote(door, v7(), draftId, pasted('Not mine.')), key)).rejects.toMatchObject({ name: 'NotFound' })
})

test.each(['administrator', 'rowan', 'dana'] as const)('P5: %s may not even ask', async key => {
  const { id } = await bring()
  await expect(as('read-note', door => readNote(door, draftId, id), key)).rejects.toMatchObject({ name: 'NotFound' })
})

test('a note of another draft is not found in this one', async () => {
  const { id } = await bring()
  const other = await as('start-draft', door => startDraft(door, v7(), world.ids.rowan, 'D01', {}))
  await expect(as('read-note', door => readNote(door, other.id, id))).rejects.toMatchObject({ name: 'NotFound' })
})

const line = (section: string, text: string) => ({ section, text, gap: ' ' as const })
const put = (noteId: string, lines: readonly ReturnType<typeof line>[], key: string = v7()) => as('write-draft', door => putNoteIntoDraft(door, key, caseRecordForm, { id: noteId, draftId }, lines))
const content = async () => (await as('read-draft', door => readDraft(door, draftId))).content
const happened = 'part.what-happened.0.text'
const write = (text: string, was = '') => as('write-draft', door => saveDraft(door, draftId, [{ key: happened, was, now: text }]))
const takeOut = (command: string, key: Somebody = 'imogen') => as('write-draft', async door => takeNoteOutOfDraft(door, await readDraft(door, draftId), command), key)

test('P4: words from the note go behind what stands there, once, and out again', async () => {
  const { id } = await bring()
  await write('I came on Friday.')
  const key = v7()
  const lines = [line('what-happened', 'You were at home.'), line('next-steps', 'I will ring you.')]
  const [first, again] = [await put(id, lines, key), await put(id, lines, key)]
  expect(again).toEqual(first)
  expect(await content()).toEqual({ [happened]: 'I came on Friday.\n\nYou were at home.', 'part.next-steps.0.what': 'I will ring you.' })
  expect(await takeOut(first.command)).toEqual({ left: 0 })
  expect(await content()).toEqual({ [happened]: 'I came on Friday.' })
})

test('P4: two who put words in at once wipe nothing of each other’s', async () => {
  const { id } = await bring()
  await Promise.all(Array.from({ length: 6 }, (_, at) => put(id, [line('what-happened', `Sentence ${at}.`)])))
  for (let at = 0; at < 6; at++) expect((await content())[happened]).toContain(`Sentence ${at}.`)
})

test('what was changed since is left, and somebody else’s name for it opens nothing', async () => {
  const { id } = await bring()
  const { command } = await put(id, [line('what-happened', 'You were at home.'), line('what-i-saw', 'You smiled.')])
  await write('You were at your home.', 'You were at home.')
  expect(await takeOut(command, 'joseph')).toEqual({ left: 0 })
  expect(await content()).toEqual({ [happened]: 'You were at your home.', 'part.what-i-saw.0.text': 'You smiled.' })
  expect(await takeOut(command)).toEqual({ left: 1 })
  expect(await content()).toEqual({ [happened]: 'You were at your home.' })
})

test('nothing of a note’s words stands in the audit or among the commands', async () => {
  const { id } = await bring('An uncommon word: lighthouse.')
  await put(id, [line('what-happened', 'You drew a lighthouse.')])
  const { rows } = await database.owner.query(`select count(*)::int as found from (select why as text from written_to_you.audit_entry union all select result::text from written_to_you.command) as all_texts where text like '%lighthouse%'`)
  expect(rows).toEqual([{ found: 0 }])
})

const found = (change: string) => foundBroken(database.owner, change)

test.each([
  ['its words', `update written_to_you.source_note set words = 'All was well.' where id = $`, 'is not as it was brought'],
  ['its file', `update written_to_you.source_note set file_sha256 = sha256('other') where id = $`, 'is not as it was brought'],
  ['what its file is', `update written_to_you.source_note set file_type = 'text/html' where id = $`, 'is not as it was brought'],
  ['who brought it', `update written_to_you.source_note set brought_by = child_id where id = $`, 'is not as it was brought'],
  ['when', `update written_to_you.source_note set brought_at = brought_at - interval '1 day' where id = $`, 'is not as it was brought'],
  ['a note taken away', `delete from written_to_you.source_note where id = $`, 'a note that was brought is missing'],
  ['a note put in by hand', `insert into written_to_you.source_note (authority_id, id, child_id, draft_id, came_as, file_name, words, brought_by, brought_at, file_sha256, file_bytes, file_type) select authority_id, gen_random_uuid(), child_id, draft_id, came_as, file_name, 'Made up.', brought_by, brought_at, file_sha256, file_bytes, file_type from written_to_you.source_note where id = $`, 'was never brought through the program'],
])('P9: a note is found changed: %s', async (_, change, says) => {
  const { id } = await as('bring-note', door => bringNote(door, v7(), draftId, filed('Ro was seen at home.')))
  expect((await verifyAudit(database.owner)).broken).toEqual([])
  expect(await found(change.replace('$', `'${id}'`))).toEqual([expect.stringContaining(says)])
})

test('P9: a note that came before files were kept has the seal that it had then', async () => {
  const { id } = await bring('Ro was seen.')
  const [{ kept } = { kept: '' }] = (await database.owner.query<{ kept: string }>(
    `select concat_ws(chr(31), id, draft_id, child_id, came_as, '', words, '', brought_by, extract(epoch from brought_at)) as kept from written_to_you.source_note where id = $1`, [id])).rows
  const { rows } = await database.owner.query<{ why: string }>(`select why from written_to_you.audit_entry where why like $1`, [`%note ${id} seal %`])
  expect(rows[0]?.why).toContain(createHash('sha256').update(kept).digest('hex'))
})

test('the owner cannot change a note either', async () => {
  const { id } = await bring()
  await expect(database.owner.query(`update written_to_you.source_note set words = 'x' where id = $1`, [id])).rejects.toThrow('append-only')
})
