import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { DraftContent } from '../../domain/draft-content.ts'
import { respond } from '../../store/responses.ts'
import { shareRecord } from '../../store/sharings.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, app, get: see, post: send } = await ownApp()

const finish = (content: DraftContent, correctsRecordId?: string) => finishedRecord(world, content, correctsRecordId === undefined ? undefined : { recordId: correctsRecordId, reason: 'It was wrong' })
const refused = async (key: Somebody) =>
  (await database.owner.query<{ action: string }>(`select action from written_to_you.audit_entry where person_id = $1 and outcome = 'refused' order by at`, [world.ids[key]])).rows.map(({ action }) => action)

test.each([
  ['imogen', 200], ['manager', 200], ['wilma', 404], ['otherManager', 404], ['administrator', 404], ['rowan', 404], ['dana', 404],
] as const)('%s asks for Ro’s page and gets %i', async (key, status) => {
  const { statusCode, body } = await see(key, `/children/${world.ids.rowan}`)
  expect(statusCode).toBe(status)
  if (status === 404) {
    expect(body).not.toContain('Talks best')
    expect(await refused(key)).toContain('see-child')
  }
})

test.each(['/children/x', `/children/${v7()}`, '/children/%27%20or%201'])('%s is not found', async url => {
  expect((await see('imogen', url)).statusCode).toBe(404)
})

test('opens with who the child is, and has words for what is not there yet', async () => {
  const { body } = await see('imogen', `/children/${world.ids.rowan}`)
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  const order = ['Full name', 'Pronouns', '14 May 2013, 13 years old', 'Talks best while drawing', 'About Ro', 'Nothing is written down yet of what Ro', 'People around them', 'Dana Ashdene', 'Dr Salma Qadir (she/her)', 'What is going on now', 'Nothing is waiting to be done', 'Child protection', 'The story so far', 'Nothing has been written to Ro yet']
  const places = order.map(words => text.indexOf(words))
  expect(places.every(place => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(body.match(/<title>(.*)<\/title>/)?.[1]).toBe('A child’s page – Written to You')
})

test('a next step is settled by those who work with the child, once, and leaves the list', async () => {
  await finish({ date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came.', 'part.next-steps.0.what': 'Ring the <i>school</i>', 'part.next-steps.0.who': 'Imogen Fairley', 'part.next-steps.0.when': '2026-11-23' })
  const before = await see('imogen', `/children/${world.ids.rowan}`)
  expect(before.body).toContain('Ring the &lt;i>school&lt;/i>')
  expect(before.body).toContain('It was to be done by yesterday')
  const action = before.body.match(/action="(\/next-steps\/[^"]+)"/)?.[1] ?? ''
  for (const key of ['wilma', 'rowan', 'administrator'] as const) expect((await send(key, action, { outcome: 'done' })).statusCode).toBe(404)
  expect((await send('imogen', action, { outcome: 'perhaps' })).statusCode).toBe(404)
  for (let time = 0; time < 2; time++) expect((await send('imogen', action, { outcome: 'done' })).headers.location).toBe(`/children/${world.ids.rowan}?done=step#now`)
  expect((await see('imogen', `/children/${world.ids.rowan}?done=step`)).body).not.toContain('Ring the')
})

test('an answer that it was not so stands there until the record is corrected', async () => {
  const content = { date: '2026-11-21', seen: 'alone', 'part.what-happened.0.text': 'Ro, it was sunny.' }
  const { recordId, versionId } = await finish(content)
  await world.service.as(world.askingAs('imogen'), { action: 'share-record' }, door => shareRecord(door, recordId, world.ids.rowan, 'own-page', '2026-11-24'))
  await world.service.as(world.askingAs('rowan'), { action: 'respond' }, door => respond(door, v7(), { versionId, passageId: null, kind: 'not-how-it-was', words: 'It rained & "poured"' }))
  const body = async () => (await see('imogen', `/children/${world.ids.rowan}`)).body
  expect(await body()).toContain('<q>It rained &amp; &quot;poured&quot;</q>')
  await finish({ ...content, 'part.what-happened.0.text': 'Ro, it rained.' }, recordId)
  const after = await body()
  expect(after).not.toContain('poured')
  expect(after).toContain('corrected since')
})

test('the story is read in pages, newest first', async () => {
  for (let day = 1; day <= 19; day++) await finish({ date: `2026-10-${String(day).padStart(2, '0')}`, seen: 'alone', 'part.what-happened.0.text': `Ro, this was on day ${day}. ${'We talked. '.repeat(40)}` })
  const first = (await see('imogen', `/children/${world.ids.rowan}`)).body
  expect(first).toContain('Saturday 21 November 2026: ')
  expect(first).toContain('never shared')
  expect(first).toContain('first shared on 24 November 2026')
  expect(first).toContain('Page 1 of 2')
  expect(first.match(/Written by Imogen Fairley/g)).toHaveLength(20)
  const second = (await see('imogen', `/children/${world.ids.rowan}?page=2`)).body
  expect(second.match(/Written by Imogen Fairley/g)).toHaveLength(1)
  expect(second).toContain('this was on day 1.')
  expect((await see('imogen', `/children/${world.ids.rowan}?page=3`)).headers.location).toBe(`/children/${world.ids.rowan}`)
})

test('who no longer works with the child sees nothing with the next request', async () => {
  const cookie = await world.signIn(app, 'joseph')
  const status = async () => (await app.inject({ method: 'GET', url: `/children/${world.ids.rowan}`, headers: { cookie } })).statusCode
  expect(await status()).toBe(200)
  await world.endAllocation('joseph', 'rowan')
  expect(await status()).toBe(404)
})
