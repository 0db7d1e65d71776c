import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { documentOf } from '../../domain/catalogue.ts'
import type { DraftContent } from '../../domain/draft-content.ts'
import { formOf } from '../../domain/form-of.ts'
import { makeReady } from '../../domain/version.ts'
import { startDraft } from '../../store/drafts.ts'
import { finishDraft } from '../../store/finish-draft.ts'
import { formOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { world, get, post } = await ownApp()
const rowan = world.ids.rowan

/** A finished document to Rowan, by whoever works with her. */
async function finished(code: string, content: DraftContent, who: 'imogen' | 'manager' = 'imogen', correction?: { readonly recordId: string }): Promise<string> {
  const document = documentOf(code)
  if (!document) throw new Error(`the catalogue has no ${code}`)
  const { recordId } = await world.service.as(world.askingAs(who), { action: 'finish-draft', childId: rowan }, async door => {
    const all = { date: '2026-11-20', seen: 'alone', ...content }
    const { id } = await startDraft(door, v7(), rowan, code, all, correction?.recordId)
    return finishDraft(door, v7(), id, 1, makeReady(all, {
      document, form: formOf(document), childName: 'Ro', people: [], glossary: [], timeZone: 'Europe/London', writerName: who === 'imogen' ? 'Imogen Fairley' : 'Bernice Tull', writerJobTitle: 'Social worker', ...(correction ? { correctionReason: 'A day was wrong.' } : {}),
    }))
  })
  return recordId
}
const plan = { 'part.text.0.text': 'This is your plan, Ro.', 'part.what-happened.0.text': 'This is your plan.' }
const page = async (who: Somebody, url: string) => (await get(who, url)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const sectionOf = async (who: Somebody, id: string) => new RegExp(`<section aria-labelledby="${id}">(.*?)</section>`, 's').exec((await get(who, '/oversight')).body)?.[1] ?? ''

test('a plan waits for the manager’s sign-off; a visit, and what the manager wrote, do not', async () => {
  const [recordId, visit, own] = [await finished('D02', plan), await finished('D01', plan), await finished('D02', plan, 'manager')]
  const waiting = await sectionOf('manager', 'waiting')
  expect(waiting).toContain(`/records/${recordId}`)
  expect(waiting).not.toContain(visit)
  expect(waiting).not.toContain(own)
  expect(await sectionOf('manager', 'finished')).toContain(visit)
  expect(await sectionOf('otherManager', 'finished')).not.toContain(visit)
  for (const who of ['imogen', 'dana', 'administrator'] as const) expect((await get(who, '/oversight')).statusCode, who).toBe(404)

  expect((await get('imogen', `/records/${recordId}`)).body).not.toContain('Sign off this text')
  expect((await post('imogen', `/records/${recordId}/sign-off`, { version: '1' })).statusCode).toBe(404)
  expect((await post('otherManager', `/records/${recordId}/sign-off`, { version: '1' })).statusCode).toBe(404)
  expect((await post('manager', `/records/${own}/sign-off`, { version: '1' })).statusCode).toBe(404)
  for (const version of ['1.5', '1e400', '99999999999', 'x', '']) expect((await post('manager', `/records/${recordId}/sign-off`, { version })).statusCode, version).toBe(422)
  expect((await post('manager', `/records/${recordId}/sign-off`, { version: '1', words: 'Clear and kind.' })).statusCode).toBe(303)
  expect(await page('imogen', `/records/${recordId}`)).toMatch(/Signed off by Bernice Tull, Team manager, on 24 November 2026\. +Clear and kind\./)
  expect(await sectionOf('manager', 'waiting')).not.toContain(recordId)

  await finished('D02', { ...plan, 'corrects-version': '1' }, 'imogen', { recordId })
  expect(await sectionOf('manager', 'waiting')).toContain(recordId)
  expect(await page('manager', `/records/${recordId}`)).toContain('Text 1 was signed off by Bernice Tull. What was changed since has not been.')
  const moved = await post('manager', `/records/${recordId}/sign-off`, { version: '1', words: 'Well told.' })
  expect([moved.statusCode, moved.body.includes('Nothing was signed.'), moved.body.includes('Well told.')]).toEqual([422, true, true])
})

test('a colleague’s words reach the writer, are answered and settled, and never the child', async () => {
  const recordId = await finished('D01', plan)
  const say = (who: Somebody, fields: Readonly<Record<string, string>>) => post(who, `/records/${recordId}/comments`, { key: v7(), do: 'say', ...fields })
  const empty = await say('manager', { words: '  ' })
  expect([empty.statusCode, empty.body.includes('Write what you want to say')]).toEqual([422, true])
  expect((await say('manager', { words: 'x'.repeat(4001) })).body).toContain('Make it shorter')
  expect((await say('wilma', { words: 'Hello' })).statusCode).toBe(404)
  const key = v7()
  for (const time of ['once', 'twice']) expect((await say('manager', { words: 'What did <Ro> want?', key })).statusCode, time).toBe(303)
  expect((await sectionOf('manager', 'talks')).match(/What did &lt;Ro/g)).toHaveLength(1)
  const first = /name="answers" value="([0-9a-f-]{36})"/.exec((await get('imogen', `/records/${recordId}`)).body)?.[1] ?? ''
  expect((await say('imogen', { words: 'She wanted to stay.', answers: first })).statusCode).toBe(303)
  expect((await post('manager', `/records/${recordId}/comments`, { key: v7(), do: 'settle', answers: first, words: '' })).statusCode).toBe(303)
  expect(await page('imogen', `/records/${recordId}`)).toMatch(/What did &lt;Ro> want\?.*She wanted to stay\..*Settled by Bernice Tull/)
  expect(await sectionOf('manager', 'talks')).not.toContain('What did')
  const late = await say('imogen', { words: 'But ask <her> again.', do: 'settle', answers: first })
  expect([late.statusCode, late.body.includes('It was settled while you were writing.'), late.body.includes('But ask &lt;her> again.')]).toEqual([422, true, true])
  expect((await say('imogen', { words: 'But ask <her> again.', answers: first })).statusCode).toBe(303)
  expect((await say('imogen', { words: 'x', do: 'settle', answers: v7() })).statusCode).toBe(404)
  expect((await post('imogen', `/records/${recordId}/sharings`, { ...formOnPage((await get('imogen', `/records/${recordId}/share?with=${rowan}`)).body, 'share'), do: 'own-page' })).statusCode).toBe(303)
  expect(await page('rowan', `/my-story/records/${recordId}`)).not.toMatch(/What did|Settled|colleagues/)
})

test('what was decided between professionals stays open until it stands in something to the child', async () => {
  const supervision = await finished('D15', { 'part.decisions.0.what': 'Ro will see a counsellor.', 'part.decisions.0.who': 'Bernice Tull' })
  const quiet = await finished('D15', { 'part.reflection.0.text': 'All is well.' })
  const danger = await finished('D17', { 'part.about.0.text': 'The canal.' })
  const open = await sectionOf('manager', 'not-told')
  expect([open.includes(supervision), open.includes(quiet), open.includes(danger)]).toEqual([true, false, true])
  expect(await page('imogen', `/children/${rowan}/decisions`)).toMatch(/Decided, but not told to Ro yet.*Ro will see a counsellor\..*Bernice Tull.*It stands in a document that is not written to Ro/)

  const told = (record: string, fields: Readonly<Record<string, string>>) => post('imogen', `/records/${record}/told`, fields)
  for (const [fields, says] of [
    [{ do: 'told' }, 'Choose the record in which it stands'], [{ do: 'told', 'in-record': 'x' }, 'Choose the record in which it stands'],
    [{ do: 'not-told' }, 'Write down why it is not told yet'], [{ do: 'not-told', 'why-not': 'It would put her in danger.', 'look-again-day': '1', 'look-again-month': '1', 'look-again-year': '2020' }, 'Enter a day that is still to come'],
    [{ do: 'not-told', 'why-not': `${'x'.repeat(1000)} the end`, 'look-again-day': '1', 'look-again-month': '1', 'look-again-year': '2027' }, 'longer than 1,000 characters'], [{ do: 'not-told', 'why-not': `${'x'.repeat(1000)} the end` }, 'x the end'],
  ] as const) {
    const { statusCode, body } = await told(supervision, fields)
    expect([statusCode, body.includes(says)], says).toEqual([422, true])
  }
  const letter = await finished('D09', { 'part.decisions.0.what': 'You will see a counsellor.', 'part.decisions.0.wanted': 'You asked for it.' }, 'manager')
  expect((await told(supervision, { do: 'told', 'in-record': danger })).statusCode).toBe(404)
  expect((await told(supervision, { do: 'told', 'in-record': supervision })).statusCode).toBe(404)
  expect((await told(supervision, { do: 'told', 'in-record': letter })).statusCode).toBe(303)
  expect(await page('imogen', `/records/${supervision}`)).toContain('It stands in: Management direction and oversight, Friday 20 November 2026')
  expect(await sectionOf('manager', 'not-told')).not.toContain(supervision)

  const later = { do: 'not-told', 'why-not': 'It would put her in danger.', 'look-again-day': '1', 'look-again-month': '3', 'look-again-year': '2027' }
  expect((await told(danger, later)).statusCode).toBe(303)
  expect(await sectionOf('manager', 'not-told')).not.toContain(danger)
  expect(await page('imogen', `/records/${danger}`)).toContain('Not told yet: It would put her in danger. To be looked at again on 1 March 2027.')
  world.clock.now = new Date('2027-03-02T10:00:00Z')
  expect(await sectionOf('manager', 'not-told')).toContain(danger)
  world.clock.now = new Date('2026-11-24T14:02:00Z')
})

test('decisions stand on one page, newest first, as the records say now', async () => {
  const text = await page('imogen', `/children/${rowan}/decisions`)
  expect(text).toContain('What was decided for Ro')
  expect(text).toContain('You asked for it.')
  expect(await page('wilma', `/children/${world.ids.noor}/decisions`)).toContain('No decision stands in Noor D’Arcy’s records yet.')
  expect((await get('wilma', `/children/${rowan}/decisions`)).statusCode).toBe(404)
  expect((await get('imogen', `/children/${rowan}/decisions?page=9`)).headers.location).toBe(`/children/${rowan}/decisions`)
})

test('a manager decides, and writes it to the child, from the record itself', async () => {
  const recordId = await finished('D01', plan)
  const { body } = await get('manager', `/records/${recordId}`)
  expect(body).toContain('Decide something, and write it to Ro')
  const { headers } = await post('manager', `/children/${rowan}/drafts`, { key: v7(), document: 'D09' })
  expect(await page('manager', String(headers.location))).toContain('What do you decide for Ro?')
  expect((await get('imogen', `/records/${recordId}`)).body).not.toContain('Decide something, and write it to Ro')
})
