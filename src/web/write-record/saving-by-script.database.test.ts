import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { writingDesk } from '../../testing/writing-desk.ts'

const happened = 'part.what-happened.0.text'

const desk = await writingDesk()

test('a change is saved, with the time at the authority’s place', async () => {
  const draft = await desk.start()
  const saved = await desk.put('imogen', `${draft}/content`, { version: 1, changes: [{ key: happened, was: '', now: 'One' }] })
  expect([saved.statusCode, saved.json()]).toEqual([200, { version: 2, savedAt: '14:02', conflicts: [] }])
  expect((await desk.put('imogen', `${draft}/content`, { version: 2, changes: [{ key: happened, was: 'One', now: 'One two' }] })).json()).toEqual({ version: 3, savedAt: '14:02', conflicts: [] })
})

test('sent again after a time-out, it is done once', async () => {
  const draft = await desk.start()
  const change = { version: 1, changes: [{ key: happened, was: '', now: 'One' }] }
  await desk.put('imogen', `${draft}/content`, change)
  expect((await desk.put('imogen', `${draft}/content`, change)).json()).toMatchObject({ version: 2, conflicts: [] })
})

test('somebody else wrote meanwhile: other fields come along, the same field is a conflict', async () => {
  const draft = await desk.start()
  await desk.put('imogen', `${draft}/content`, { version: 1, changes: [{ key: happened, was: '', now: 'Hers' }, { key: 'place', was: '', now: 'at home' }] })
  const saved = await desk.put('joseph', `${draft}/content`, { version: 1, changes: [{ key: happened, was: '', now: 'His' }, { key: 'time', was: '', now: '10:00' }] })
  expect(saved.json()).toEqual({
    version: 3, savedAt: '14:02', conflicts: [{ key: happened, theirs: 'Hers', ours: 'His', by: 'Imogen Fairley' }],
    content: { kind: 'visit', date: '2026-11-24', time: '10:00', place: 'at home', [happened]: 'Hers' },
  })
})

test.each([
  ['no JSON', '{'], ['nothing', '{}'], ['a list', '[]'], ['no version', { changes: [] }], ['changes that are none', { version: 1, changes: [{ key: 'place' }] }], ['numbers', { version: 1, changes: [{ key: 'place', was: '', now: 3 }] }],
])('%s is answered in a sentence', async (_, body) => {
  const answer = await desk.put('imogen', `${await desk.start()}/content`, body)
  expect([answer.statusCode, answer.json()]).toEqual([400, { error: expect.stringMatching(/Nothing was changed\.$/) }])
})

test('too much is answered in a sentence', async () => {
  const answer = await desk.put('imogen', `${await desk.start()}/content`, { version: 1, changes: [{ key: happened, was: '', now: 'x'.repeat(13 * 1024 * 1024) }] })
  expect([answer.statusCode, answer.json()]).toEqual([413, { error: expect.any(String) }])
})

test.each(['{', { version: 1, changes: [] }])('what nobody sends is not read: %j', async body => {
  const answer = await desk.put(undefined, `${await desk.start()}/content`, body)
  expect([answer.statusCode, answer.json()]).toEqual([401, { error: expect.stringContaining('signed out') }])
})

test('a draft that has become a record says which', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { [happened]: 'I came to see you.', seen: 'alone', time: '10:00' })
  const finished = await desk.post('imogen', `${draft}/finish`, { key: v7(), version: '2', do: 'finish' })
  const recordId = String(finished.headers.location).split(/[/?]/)[2]
  const late = await desk.put('joseph', `${draft}/content`, { version: 2, changes: [{ key: happened, was: '', now: 'late' }] })
  expect([late.statusCode, late.json()]).toEqual([409, { error: expect.any(String), recordId }])
})

test('the key is one’s own, and only for somebody with a draft to write', async () => {
  const draft = await desk.start()
  const [imogens, again, josephs] = await Promise.all([desk.get('imogen', `${draft}/key`), desk.get('imogen', `${draft}/key`), desk.get('joseph', `${draft}/key`)])
  expect(Buffer.from(imogens.json().key, 'base64')).toHaveLength(32)
  expect(again.json()).toEqual(imogens.json())
  expect(josephs.json()).not.toEqual(imogens.json())
})

test('more than a draft can hold gets a sentence, and what stood before stands', async () => {
  const draft = await desk.start()
  for (const part of ['what-happened', 'what-i-saw']) {
    const answer = await desk.put('imogen', `${draft}/content`, { version: 1, changes: [{ key: `part.${part}.0.text`, was: '', now: 'word '.repeat(600_000) }] })
    expect([part, answer.statusCode]).toEqual([part, part === 'what-happened' ? 200 : 413])
  }
  expect(Object.keys(await desk.content(draft))).not.toContain('part.what-i-saw.0.text')
})
