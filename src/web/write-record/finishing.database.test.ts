import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const happened = 'part.what-happened.0.text'
const whole = { [happened]: 'Ro, I came to see you.\n\nWe made pancakes.', seen: 'alone', time: '10:00', place: 'at home' }

const desk = await writingDesk()
beforeEach(() => { desk.world.clock.now = new Date('2026-11-24T14:02:00Z') })

const versionOf = async (draft: string) => String((await desk.database.owner.query<{ version: number }>('select version from written_to_you.draft where id = $1', [draft.split('/')[2]])).rows[0]?.version)
const finish = async (draft: string, fields: Readonly<Record<string, string>> = {}) => desk.post('imogen', `${draft}/finish`, { key: v7(), version: fields['version'] ?? await versionOf(draft), do: 'finish', ...fields })
const recordOf = (answer: { headers: Readonly<Record<string, unknown>> }) => String(answer.headers['location']).split(/[/?]/)[2] ?? ''
const versions = async (recordId: string) =>
  (await desk.database.owner.query<{ number: number; text: string; reason: string | null }>(
    `select v.number, v.correction_reason as reason, string_agg(p.fields->>'text', '|' order by p.position) as text from written_to_you.version v join written_to_you.passage p on p.version_id = v.id
     where v.record_id = $1 group by v.number, v.correction_reason order by v.number`, [recordId])).rows
const sharings = async (recordId: string) =>
  (await desk.database.owner.query<{ recipient: string; how: string; on: string }>(`select recipient_id as recipient, how, shared_on::text as on from written_to_you.sharing where record_id = $1 order by recipient_id`, [recordId])).rows

test('read as Ro will: the words as the child sees them, what is still asked, and two buttons that say what they do', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { ...whole, 'part.your-words.0.words': 'I like it here', [`present.${desk.world.ids.dana}`]: 'yes' }, 'read')
  const { body } = await desk.get('imogen', `${draft}/read`)
  const text = textOnPage(body)
  for (const words of ['This is what Ro will read', 'When we met or talked', 'Tuesday 24 November 2026', 'We made pancakes.', 'I like it here', 'There too: Dana Ashdene, your mum', 'Written by Imogen Fairley, your social worker.', 'Finish and show it to Ro', 'Finish, share it later']) expect(text).toContain(words)
  expect(text).toMatch(/The check still asks|The check has nothing to ask/)
  expect(/<title>(.*?)<\/title>/.exec(body)?.[1]).not.toMatch(/Ro|Ashdene/)
})

test.each([
  [{ date: '' }, 'Enter the day on which it happened', 'date'],
  [{ date: '2026-02-30' }, 'There is no such day', 'date'],
  [{ date: '30/2/2026' }, 'There is no such day', 'date'],
  [{ date: '0026-03-05' }, 'There is no such day', 'date'],
  [{ date: '2026-11-25' }, 'The day is still to come', 'date'],
  [{ time: '25:00' }, 'Enter a time such as 15:30', 'time'],
  [{ time: '14:03' }, 'The time is still to come', 'time'],
  [{ seen: '' }, 'Say if the child was seen', 'seen'],
  [{ [happened]: '  ' }, 'Write at least one part', happened],
  [{ 'part.next-steps.0.what': 'A plan', 'part.next-steps.0.when': 'soon' }, 'There is no such day', 'part.next-steps.0.when'],
])('what stands in the way: %o', async (typed, says, key) => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { ...whole, ...typed })
  const preview = await desk.get('imogen', `${draft}/read`)
  expect([preview.statusCode, textOnPage(preview.body).includes(says), preview.body.includes('finish-and-show')]).toEqual([200, true, false])
  const answer = await finish(draft)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(`<a href="#${key}">`)
  expect(answer.body).toContain(`id="${key}"`)
  for (const [name, value] of Object.entries(typed)) expect(formOnPage(answer.body, 'write-record')[name] ?? '').toBe(value)
})

test('finished and shown: it stands on the child’s own page, and nobody else’s', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, whole)
  const answer = await finish(draft, { do: 'finish-and-show' })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe(`/records/${recordOf(answer)}?done=finished`)
  expect(await sharings(recordOf(answer))).toEqual([{ recipient: desk.world.ids.rowan, how: 'own-page', on: '2026-11-24' }])
  expect((await desk.get('rowan', `/my-story/records/${recordOf(answer)}`)).body).toContain('We made pancakes.')
  expect((await desk.get('dana', `/my-story/records/${recordOf(answer)}`)).statusCode).toBe(404)
  expect((await desk.get('imogen', draft)).headers.location).toBe(`/records/${recordOf(answer)}`)
})

test('finished twice at once, it is one record; then once more, the same', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, whole)
  const version = await versionOf(draft)
  const fields = { key: v7(), version }
  const [one, two, ...others] = await Promise.all([finish(draft, fields), finish(draft, fields), finish(draft, { version }), finish(draft, { version, do: 'finish-and-show' })])
  for (const answer of [two, ...others, await finish(draft, fields), await finish(draft)]) expect(recordOf(answer ?? one)).toBe(recordOf(one))
  expect((await desk.database.owner.query('select from written_to_you.version where record_id = $1', [recordOf(one)])).rowCount).toBe(1)
})

test('changed since it was looked at: looked at once more', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, whole)
  const version = await versionOf(draft)
  await desk.type('joseph', draft, { [happened]: 'Ro, Joseph came.' })
  const answer = await finish(draft, { version })
  expect(answer.statusCode).toBe(409)
  expect(textOnPage(answer.body)).toContain('This changed since you looked at it')
  expect(textOnPage(answer.body)).toContain('Ro, Joseph came.')
  expect((await finish(draft)).statusCode).toBe(303)
})

test('words sent to a draft that has become a record are given back', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, whole)
  const josephs = formOnPage((await desk.get('joseph', draft)).body, 'write-record')
  const recordId = recordOf(await finish(draft))
  const late = await desk.post('joseph', draft, { ...josephs, [happened]: 'Joseph’s late words', do: 'save' })
  expect([late.statusCode, late.body.includes('Joseph’s late words'), late.body.includes(`/records/${recordId}`), late.body.includes('pancakes')]).toEqual([409, true, true, false])
})

test('the last record is readable in place; read together at the start, that is written down with the new one', async () => {
  const { rowan, dana, doctor, col } = desk.world.ids
  const first = await desk.start()
  await desk.type('imogen', first, whole)
  const lastId = recordOf(await finish(first))
  desk.world.clock.now = new Date('2026-12-01T14:02:00Z')
  const draft = await desk.start()
  const { body } = await desk.get('imogen', draft)
  expect(textOnPage(body)).toContain('The last record: Tuesday 24 November, not shared yet')
  expect(textOnPage(body)).toContain('We made pancakes.')
  expect(Object.keys(formOnPage(body, 'write-record'))).toEqual(expect.arrayContaining([`was.last-shared-with.${rowan}`, `was.last-shared-with.${dana}`]))
  expect(Object.keys(formOnPage(body, 'write-record'))).not.toContain(`was.last-shared-with.${doctor}`)

  await desk.type('imogen', draft, { ...whole, date: '2026-11-30', 'last-shared': 'yes', [`last-shared-with.${rowan}`]: 'yes', [`last-shared-with.${dana}`]: 'yes', [`last-shared-with.${doctor}`]: 'yes', [`last-shared-with.${v7()}`]: 'yes' })
  expect((await finish(draft)).statusCode).toBe(303)
  expect(await sharings(lastId)).toEqual([rowan, dana].sort().map(recipient => ({ recipient, how: 'read-together', on: '2026-11-30' })))

  const another = await desk.start()
  await desk.type('imogen', another, { ...whole, 'last-shared': 'no', 'last-shared-why': 'You were tired', [`last-shared-with.${col}`]: 'yes' })
  await finish(another)
  expect(await sharings(lastId)).toHaveLength(2)
})

test('somebody ticked who no longer stands to the child does not hold the record up', async () => {
  const { world: { authorityId, ids }, database } = desk
  desk.world.clock.now = new Date('2027-01-11T14:02:00Z')
  const first = await desk.start()
  await desk.type('imogen', first, whole)
  const lastId = recordOf(await finish(first))
  const draft = await desk.start()
  await desk.type('imogen', draft, { ...whole, 'last-shared': 'yes', [`last-shared-with.${ids.rowan}`]: 'yes', [`last-shared-with.${ids.col}`]: 'yes' })
  await database.owner.query(`update written_to_you.relationship set to_day = '2027-01-10' where authority_id = $1 and person_id = $2`, [authorityId, ids.col])
  expect((await finish(draft)).statusCode).toBe(303)
  await database.owner.query('update written_to_you.relationship set to_day = null where authority_id = $1 and person_id = $2', [authorityId, ids.col])
  expect(await sharings(lastId)).toEqual([{ recipient: ids.rowan, how: 'read-together', on: '2027-01-11' }])
})

test('a correction starts from what it said, asks why, keeps the old and is the next version', async () => {
  const first = await desk.start()
  await desk.type('imogen', first, whole)
  const recordId = recordOf(await finish(first, { do: 'finish-and-show' }))
  const key = v7()
  const draft = String((await desk.post('imogen', `/records/${recordId}/corrections`, { key })).headers.location)
  expect((await desk.post('imogen', `/records/${recordId}/corrections`, { key })).headers.location).toBe(draft)
  const { body } = await desk.get('imogen', draft)
  expect(textOnPage(body)).toContain('This is a correction.')
  expect(formOnPage(body, 'write-record')[happened]).toBe(whole[happened]?.replaceAll('\n', '\r\n'))

  await desk.type('imogen', draft, { [happened]: 'Ro, I came to see you.\n\nWe made waffles.' })
  const noReason = await finish(draft)
  expect([noReason.statusCode, textOnPage(noReason.body).includes('Say why it is corrected')]).toEqual([422, true])
  expect(recordOf(await finish(draft, { reason: 'It was waffles, you told me' }))).toBe(recordId)
  expect(await versions(recordId)).toEqual([
    { number: 1, reason: null, text: 'Ro, I came to see you.|We made pancakes.' },
    { number: 2, reason: 'It was waffles, you told me', text: 'Ro, I came to see you.|We made waffles.' },
  ])
})

test('two corrections begun from one text: the second does not put the older words back', async () => {
  const first = await desk.start()
  await desk.type('imogen', first, whole)
  const recordId = recordOf(await finish(first))
  const [mine, theirs] = [await desk.post('imogen', `/records/${recordId}/corrections`, { key: v7() }), await desk.post('joseph', `/records/${recordId}/corrections`, { key: v7() })].map(({ headers }) => String(headers.location))
  await desk.type('joseph', theirs ?? '', { [happened]: 'Ro, I came to see you.\n\nWe made waffles.' })
  expect((await finish(theirs ?? '', { reason: 'Waffles' })).statusCode).toBe(303)
  await desk.type('imogen', mine ?? '', { place: 'at your nan’s' })
  const { statusCode, body } = await finish(mine ?? '', { reason: 'The place', do: 'finish-and-show' })
  expect([statusCode, textOnPage(body).includes('Somebody else corrected this record after you began'), body.includes('finish-and-show')]).toEqual([409, true, false])
  expect((await versions(recordId)).map(({ text }) => text)).toEqual(['Ro, I came to see you.|We made pancakes.', 'Ro, I came to see you.|We made waffles.'])
  expect(await desk.content(mine ?? '')).toMatchObject({ place: 'at your nan’s' })
})

test('what was not finished is not in the audit as finished', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { ...whole, seen: '' })
  expect((await finish(draft, { do: 'finish-and-show' })).statusCode).toBe(422)
  const { rows } = await desk.database.owner.query<{ action: string; outcome: string }>(`select action, outcome from written_to_you.audit_entry where thing_id = $1 and action = 'finish-draft'`, [draft.split('/')[2]])
  expect(rows).toEqual([])
})

test('no correction of a record that is not mine', async () => {
  const first = await desk.start()
  await desk.type('imogen', first, whole)
  const recordId = recordOf(await finish(first, { do: 'finish-and-show' }))
  for (const key of ['wilma', 'rowan', 'administrator'] as const) expect((await desk.post(key, `/records/${recordId}/corrections`, { key: v7() })).statusCode).toBe(404)
})
