import { beforeAll, expect, test } from 'vitest'
import { finishedRecord } from '../testing/finished-record.ts'
import { foundBroken } from '../testing/behind-its-back.ts'
import { ownWorld } from '../testing/own-world.ts'
import { verifyAudit } from './audit.ts'

const { database, world } = await ownWorld()
beforeAll(async () => {
  await finishedRecord(world, { date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came to see you.\n\nYou showed me the boat.', 'part.what-i-saw.0.text': 'You laughed.' })
})

const found = (change: string) => foundBroken(database.owner, change)

test('P9: a text that was finished holds', async () => {
  expect(await verifyAudit(database.owner)).toMatchObject({ versions: 1, broken: [] })
})

test.each([
  ['a passage’s words', `update written_to_you.passage set fields = '{"text": "It was nothing."}'`, 'is not as it was finished'],
  ['whether a passage is to the child', 'update written_to_you.passage set to_child = false', 'is not as it was finished'],
  ['a passage taken out', `delete from written_to_you.passage where section_id = 'what-i-saw'`, 'is not as it was finished'],
  ['the order of passages', 'update written_to_you.passage set position = 10 - position', 'is not as it was finished'],
  ['who finished it', `update written_to_you.version set finished_by_name = 'Nobody'`, 'is not as it was finished'],
  ['the day', `update written_to_you.version set happened_at = happened_at - interval '1 day'`, 'is not as it was finished'],
  ['who was who', `update written_to_you.version set who_was_who = '[]'`, 'is not as it was finished'],
  ['a version taken away', 'delete from written_to_you.version', 'a version that was finished is missing'],
])('P9: a finished text is found changed: %s', async (_, change, says) => {
  expect(await found(change)).toEqual([expect.stringContaining(says)])
})

test('P9: a text put in by hand is found', async () => {
  const broken = await found(`insert into written_to_you.version (authority_id, id, record_id, child_id, number, happened_at, facts, wording, who_was_who, correction_reason, finished_by, finished_by_name, finished_by_job_title, finished_at)
    select authority_id, gen_random_uuid(), record_id, child_id, 2, happened_at, facts, wording, who_was_who, 'made up', finished_by, finished_by_name, finished_by_job_title, finished_at from written_to_you.version`)
  expect(broken).toEqual([expect.stringContaining('was never finished through the program')])
})
