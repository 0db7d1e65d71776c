import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { shareRecord } from '../../store/sharings.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()

const content = (text: string) => ({ kind: 'visit', date: '2026-11-24', time: '10:00', seen: 'alone', 'part.what-happened.0.text': text })
const open = (recordId: string) =>
  desk.world.service.as(desk.world.askingAs('imogen'), { action: 'share-record', thingId: recordId }, door => shareRecord(door, recordId, desk.world.ids.rowan, 'own-page', '2026-11-24'))
const answers = async (recordId: string) => (await desk.database.owner.query<{ versionId: string; kind: string; words: string }>(
  `select version_id as "versionId", kind, words from written_to_you.response where record_id = $1 order by answered_at, id`, [recordId])).rows

test.each(['the whole', 'a passage'] as const)('%s: an answer belongs to the text that was before the reader, though a correction was opened meanwhile', async what => {
  const { recordId, versionId } = await finishedRecord(desk.world, content('We went to the park.'))
  await open(recordId)
  const page = (await desk.get('rowan', `/my-story/records/${recordId}`)).body
  const passage = /name="passage" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const version = /name="version" value="([^"]+)"/.exec(page)?.[1] ?? ''
  await finishedRecord(desk.world, content('We went to the pool.'), { recordId, reason: 'It was the pool' })
  await open(recordId)
  const answer = { key: v7(), version, kind: 'not-how-it-was', words: 'It was the pool', ...(what === 'a passage' && { passage }) }
  expect((await desk.post('rowan', `/my-story/records/${recordId}/responses`, answer)).statusCode).toBe(303)
  expect(await answers(recordId)).toEqual([{ versionId, kind: 'not-how-it-was', words: 'It was the pool' }])
})

test('sent twice it is kept once; gone back to and sent with other words, both are kept', async () => {
  const { recordId, versionId } = await finishedRecord(desk.world, content('We made pancakes.'))
  await open(recordId)
  const answer = { key: v7(), version: versionId, kind: 'that-is-right', words: 'Yes' }
  for (const sent of [answer, answer, { ...answer, kind: 'not-how-it-was', words: 'No, waffles' }]) await desk.post('rowan', `/my-story/records/${recordId}/responses`, sent)
  expect((await answers(recordId)).map(({ words }) => words).sort()).toEqual(['No, waffles', 'Yes'])
})

test('a text that is not open to the reader is not answered', async () => {
  const { recordId } = await finishedRecord(desk.world, content('We drew.'))
  expect((await desk.post('rowan', `/my-story/records/${recordId}/responses`, { key: v7(), kind: 'that-is-right', words: 'x' })).statusCode).toBe(404)
  expect(await answers(recordId)).toEqual([])
})
