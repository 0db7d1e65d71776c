import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { writeEntry } from '../../store/file-entries.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'

const { database, world, get, post } = await ownApp()
const childId = world.ids.rowan
await world.service.as(world.askingAs('imogen'), { action: 'write-entry', childId }, door => writeEntry(door, v7(), childId, {
  kind: 'contact', answers: { kind: 'address', detail: '12 Canary Row\nHarbour', 'who-may-know': 'parents' }, personId: world.ids.rowan, otherId: null, why: '',
}))
const content = { date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came to 12 Canary Row.' }
const share = (recordId: string, recipient: string) => post('imogen', `/records/${recordId}/sharings`, { recipient, how: 'printed', 'shared-on-day': '22', 'shared-on-month': '11', 'shared-on-year': '2026' })
const sharings = async () => Number((await database.owner.query<{ count: string }>('select count(*) from written_to_you.sharing')).rows[0]?.count)

test('what holds an address that somebody may not know is not shared with them, and the page says what to do', async () => {
  const { recordId } = await finishedRecord(world, content)
  const answer = await share(recordId, childId)
  expect(answer.statusCode).toBe(422)
  expect(textOnPage(answer.body)).toContain('It holds an address or a number that Rowan Ashdene may not know, so it was not shared.')
  expect(await sharings()).toBe(0)
  expect((await share(recordId, world.ids.dana)).statusCode).toBe(303)
  expect(await sharings()).toBe(1)
})

test('without the address it is shared; finished and opened at once, it is kept back', async () => {
  const { recordId } = await finishedRecord(world, { ...content, 'part.what-happened.0.text': 'Ro, I came to your home.' })
  expect((await share(recordId, childId)).statusCode).toBe(303)
  const before = await sharings()
  const started = await post('imogen', `/children/${childId}/drafts`, { key: v7(), document: 'D01' })
  const draft = String(started.headers.location)
  await post('imogen', draft, { ...formOnPage((await get('imogen', draft)).body, 'write-record'), ...content, 'date-day': '20', 'date-month': '11', 'date-year': '2026', do: 'save' })
  const read = (await get('imogen', `${draft}/read`)).body
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(read)?.[1] ?? ''
  const finished = await post('imogen', `${draft}/finish`, { key: hidden('key'), version: hidden('version'), do: 'finish-and-show' })
  expect(String(finished.headers.location)).toMatch(/\?done=keptBack$/)
  expect(textOnPage((await get('imogen', String(finished.headers.location))).body)).toContain('It was not opened on the child’s page')
  expect(await sharings()).toBe(before)
  expect((await get('rowan', '/my-story')).body).not.toContain('Canary')
})
