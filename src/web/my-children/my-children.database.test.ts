import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { DraftContent } from '../../domain/draft-content.ts'
import { startDraft } from '../../store/drafts.ts'
import { respond } from '../../store/responses.ts'
import { shareRecord } from '../../store/sharings.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, app, get } = await ownApp()

const see = (key: Somebody, url = '/children') => get(key, url)
const draft = (content: DraftContent) =>
  world.service.as(world.askingAs('imogen'), { action: 'start-draft', childId: world.ids.rowan }, door => startDraft(door, v7(), world.ids.rowan, 'D01', content))
const finish = (content: DraftContent) => finishedRecord(world, content)

test.each([
  ['imogen', 200, ['Ro', 'Rowan Ashdene, 13 years old']], ['manager', 200, ['Rowan Ashdene']], ['wilma', 200, ['Noor D’Arcy', '9 months old']],
  ['rowan', 404, []], ['dana', 404, []], ['administrator', 404, []],
] as const)('%s gets %i', async (key, status, names) => {
  const { statusCode, body } = await see(key)
  expect(statusCode).toBe(status)
  for (const name of names) expect(body).toContain(name)
  if (key === 'wilma' || key === 'administrator' || key === 'dana') expect(body).not.toContain('Rowan Ashdene')
})

test('a child to whom nothing was written has words for that, and a button to begin', async () => {
  const { body } = await see('wilma')
  expect(body).toContain('Nothing has been written to them yet.')
  expect(body).toContain('Nothing is waiting.')
  expect(body).toContain(`action="/children/${world.ids.noor}/drafts"`)
  expect(body).toContain('Write a visit to Noor D’Arcy')
})

test('somebody who works with no child today is told so kindly, at once', async () => {
  const cookie = await world.signIn(app, 'joseph')
  await world.endAllocation('joseph', 'rowan')
  const { body } = await app.inject({ method: 'GET', url: '/children', headers: { cookie } })
  expect(body).toContain('You are not working with any children at the moment.')
  expect(body).not.toContain('Ashdene')
})

test('shows what was last written, what is due, what is past its day, what was never shared, drafts and answers', async () => {
  const step = (at: number, what: string, when: string) => ({ [`part.next-steps.${at}.what`]: what, [`part.next-steps.${at}.when`]: when })
  const { recordId, versionId } = await finish({
    date: '2026-11-23', kind: 'visit', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came to see you.', ...step(0, 'Ring the school', '2026-11-20'), ...step(1, 'See you again', '2026-11-27'),
  })
  await draft({ date: '2026-11-24' })
  await world.service.as(world.askingAs('imogen'), { action: 'share-record' }, door => shareRecord(door, recordId, world.ids.rowan, 'own-page', '2026-11-24'))
  await world.service.as(world.askingAs('rowan'), { action: 'respond' }, door => respond(door, v7(), { versionId, passageId: null, kind: 'not-how-it-was', words: 'It was raining' }))
  await finish({ date: '2026-11-22', kind: 'visit', seen: 'alone', 'part.what-happened.0.text': 'Ro, we walked.' })
  const { body } = await see('imogen')
  expect(body).toContain(`<a href="/records/${recordId}">Record of a visit, call or meeting, yesterday</a>`)
  for (const words of ['1 step is past its day', 'See you again', 'by Friday 27 November', '1 record was never shared', '1 answer says', '1 record is being written', 'Go on writing to Ro', 'you left off today at 14:02']) expect(body).toContain(words)
  expect(body).not.toContain('It was raining')
})

test('twenty-five children stand on a page; a page too far leads back', async () => {
  for (let at = 0; at < 30; at++) {
    const id = v7()
    const key = [world.authorityId, id]
    await database.owner.query('insert into written_to_you.person (authority_id, id, full_name, created_at) values ($1, $2, $3, now())', [...key, at === 7 ? '<script>alert(1)</script>' : `Żaneta O'Brien-${String(at).padStart(2, '0')}`])
    await database.owner.query('insert into written_to_you.child (authority_id, person_id, created_at) values ($1, $2, now())', key)
    await database.owner.query(`insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day)
      select $1, $3, $2, person_id, team_id, '2026-01-01' from written_to_you.staff where authority_id = $1 and person_id = $4`, [...key, v7(), world.ids.wilma])
  }
  const first = await see('wilma')
  expect(first.body.match(/<h2 class="govuk-summary-card__title"/g)).toHaveLength(25)
  expect(first.body).toContain('31 children')
  expect(first.body).toContain('Page 1 of 2')
  expect(first.body).toContain('&lt;script>alert(1)&lt;/script>')
  expect(first.body).not.toContain('<script>alert')
  expect((await see('wilma', '/children?page=2')).body.match(/<h2 class="govuk-summary-card__title"/g)).toHaveLength(6)
  expect((await see('wilma', '/children?page=9')).headers.location).toBe('/children')
  expect((await see('wilma', '/children?page=-1')).statusCode).toBe(200)
})

test('the title names nobody', async () => {
  const { body } = await see('imogen')
  expect(body.match(/<title>(.*)<\/title>/)?.[1]).toBe('My children – Written to You')
})
