import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import type { DraftContent } from '../../domain/draft-content.ts'
import { startDraft } from '../../store/drafts.ts'
import { respond } from '../../store/responses.ts'
import { shareRecord } from '../../store/sharings.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { ownApp } from '../../testing/own-world.ts'

const { database, world, app, get: see } = await ownApp()
let record: { recordId: string; versionId: string }

const written = {
  date: '2026-11-20', time: '15:30', kind: 'visit', place: 'Your home', seen: 'alone', 'also-present': 'Biscuit the gecko',
  'part.what-happened.0.text': 'Ro, I came to see you with Dana Ashdene. <script>alert(1)</script>', 'part.your-words.0.words': 'I’m "fine" & that’s it',
}
const finish = (content: DraftContent, correction?: { recordId: string; reason: string }) => finishedRecord(world, content, correction)
beforeEach(async () => { record = await finish(written) })

const page = async () => (await see('imogen', `/records/${record.recordId}`)).body
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const open = (versionId = record.versionId) => world.service.as(world.askingAs('imogen'), { action: 'share-record', thingId: versionId }, door => shareRecord(door, record.recordId, world.ids.rowan, 'own-page', '2026-11-21'))

test.each([
  ['imogen', 200], ['joseph', 200], ['manager', 200], ['wilma', 404], ['otherManager', 404], ['administrator', 404], ['rowan', 404], ['dana', 404],
] as const)('%s asks for a record of Ro’s and gets %i', async (key, status) => {
  const { statusCode, body } = await see(key, `/records/${record.recordId}`)
  expect(statusCode).toBe(status)
  if (status === 404) expect(body).not.toContain('gecko')
})

test.each(['/records/x', `/records/${v7()}`])('%s is not found', async url => {
  expect((await see('imogen', url)).statusCode).toBe(404)
})

test('shows what the child reads, and the facts round it', async () => {
  const body = await page()
  for (const words of ['Visit, Friday 20 November 2026, 15:30', 'Your home', 'Biscuit the gecko', 'Imogen Fairley, Social worker, finished on 24 November 2026', 'This record was never shared.', 'Nobody has answered this record yet.', 'Dana Ashdene is your mum.']) {
    expect(text(body)).toContain(words)
  }
  expect(body).toContain('&lt;script>alert(1)&lt;/script>')
  expect(body).not.toContain('<script>alert')
  expect(body.match(/<title>(.*)<\/title>/)?.[1]).toBe('A record – Written to You')
  expect((await see('imogen', `/records/${record.recordId}?done=finished`)).body).toContain('The record is finished.')
})

test('a correction keeps what it said before, and why', async () => {
  await open()
  await world.service.as(world.askingAs('rowan'), { action: 'respond' }, door => respond(door, v7(), { versionId: record.versionId, passageId: null, kind: 'not-how-it-was', words: 'It was Thursday' }))
  expect(text(await page())).toContain('Rowan Ashdene said, on Tuesday 24 November 2026: That’s not how it was It was Thursday')
  await finish({ ...written, 'part.what-happened.0.text': 'Ro, I came on Thursday.' }, { recordId: record.recordId, reason: 'You told me the day was wrong' })

  const now = await page()
  expect(now).toContain('Ro, I came on Thursday.')
  expect(now).not.toContain('Ro, I came to see you with')
  expect(text(now)).toContain('Why it was corrected: You told me the day was wrong')
  expect(text(now)).toContain('Answers to what it said before Rowan Ashdene said')
  expect(now).toContain('Ro still reads the text from before the correction')

  const before = await see('imogen', `/records/${record.recordId}/versions/1`)
  expect(before.body).toContain('This is what it said before')
  expect(before.body).toContain('Ro, I came to see you with')
  expect(before.body).not.toContain('Write a correction')
  expect((await see('imogen', `/records/${record.recordId}/versions/2`)).headers.location).toBe(`/records/${record.recordId}`)
  for (const number of ['0', '3', '-1', 'x']) expect((await see('imogen', `/records/${record.recordId}/versions/${number}`)).statusCode).toBe(404)
  for (const key of ['wilma', 'rowan', 'administrator'] as const) expect((await see(key, `/records/${record.recordId}/versions/1`)).statusCode).toBe(404)
})

test('an answer to a passage stands beside it', async () => {
  await open()
  const passage = (await database.owner.query<{ id: string }>(`select id from written_to_you.passage where version_id = $1 and kind = 'quote'`, [record.versionId])).rows[0]?.id ?? ''
  await world.service.as(world.askingAs('rowan'), { action: 'respond' }, door => respond(door, v7(), { versionId: record.versionId, passageId: passage, kind: 'that-is-right', words: '' }))
  const body = await page()
  const beside = body.slice(body.indexOf(`id="passage-${passage}"`))
  expect(text(beside).indexOf('Rowan Ashdene said')).toBeLessThan(300)
  expect(body).toContain('Each answer stands above')
})

test('a correction that is being written can be gone on with', async () => {
  expect(await page()).toContain(`action="/records/${record.recordId}/corrections"`)
  const { id } = await world.service.as(world.askingAs('joseph'), { action: 'correct-record' }, door => startDraft(door, v7(), world.ids.rowan, 'D01', written, record.recordId))
  expect(await page()).toContain(`href="/drafts/${id}"`)
})

test('who no longer works with the child sees nothing with the next request', async () => {
  const cookie = await world.signIn(app, 'joseph')
  const status = async () => (await app.inject({ method: 'GET', url: `/records/${record.recordId}`, headers: { cookie } })).statusCode
  expect(await status()).toBe(200)
  await world.endAllocation('joseph', 'rowan')
  expect(await status()).toBe(404)
})
