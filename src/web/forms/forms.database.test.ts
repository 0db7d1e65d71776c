import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { asShipped } from '../../domain/form-edition.ts'
import { withPart } from '../../domain/change-edition.ts'
import { readFormEditions } from '../../store/form-editions.ts'
import { textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()
const { database, world, get, post } = desk

type Fields = Readonly<Record<string, string>>

/** The boxes of the one form that is sent to this address, with what stands in them. */
async function boxesOf(url: string): Promise<Record<string, string>> {
  const { body } = await get('administrator', url)
  const form = new RegExp(`<form[^>]*action="${url}"[\\s\\S]*?</form>`).exec(body)?.[0] ?? ''
  const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  return Object.fromEntries([...form.matchAll(/<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g)].flatMap(([tag, words]) => {
    const name = /\sname="([^"]*)"/.exec(tag)?.[1]
    if (name === undefined || (/type="(?:radio|checkbox)"/.test(tag) && !/\schecked/.test(tag))) return []
    return [[name, unescaped(words ?? /\svalue="([^"]*)"/.exec(tag)?.[1] ?? '')]]
  }))
}
const change = async (url: string, typed: Fields) => post('administrator', url, { ...await boxesOf(url), ...typed })
const press = (button: string, code = 'D01') => post('administrator', `/forms/${code}`, { do: button })
const publish = async (typed: Fields = {}, code = 'D01') => change(`/forms/${code}/publish`, { why: 'Our procedures of 2026', ...typed })
const finish = async (draft: string, reason = '') => {
  const { body } = await get('imogen', `${draft}/read`)
  const { headers } = await post('imogen', `${draft}/finish`, { key: v7(), version: /name="version" value="(\d+)"/.exec(body)?.[1] ?? '', do: 'finish', reason })
  return `/records/${String(headers.location).split(/[/?]/)[2] ?? ''}`
}
/** A record as the child reads it, without the ids of its passages: a correction has its own. */
const letterOf = async (record: string) => (/<article[\s\S]*?<\/article>/.exec((await get('imogen', record)).body)?.[0] ?? '').replace(/passage-[0-9a-f-]{36}/g, '')
const page = async (url: string) => textOnPage((await get('administrator', url)).body)

test.each(['/forms', '/forms/D01', '/forms/D01/document', '/forms/D01/parts/worries', '/forms/D01/add', '/forms/D01/preview', '/forms/D01/publish', '/forms/D01/editions', '/forms/D01/editions/0'])('%s is for administrators alone', async url => {
  expect((await get('administrator', url)).statusCode).toBe(200)
  for (const key of ['imogen', 'manager', 'rowan', 'dana'] as const) expect((await get(key, url)).statusCode).toBe(404)
})

test.each(['/forms/D99', '/forms/D01/parts/hobbies', '/forms/D01/editions/7', '/forms/D01/editions/x'])('%s is not found', async url => {
  expect((await get('administrator', url)).statusCode).toBe(404)
})

test('what was written under a form reads as it did after the form is changed; drafts go on without losing a word; a correction is written on the form of its text', async () => {
  const typed = { 'part.what-happened.0.text': 'We walked to the sea.', 'part.family-view.0.who': 'your mum', 'part.family-view.0.text': 'She is glad that you draw.', date: '2026-11-23', seen: 'alone' }
  const old = await desk.start()
  await desk.type('imogen', old, typed)
  const record = await finish(old)
  const letter = await letterOf(record)
  expect(letter).toContain('What your family thinks')
  const going = await desk.start()
  await desk.type('imogen', going, typed)

  expect((await press('hide.family-view')).statusCode).toBe(303)
  expect((await press('up.worries')).statusCode).toBe(303)
  expect((await change('/forms/D01/parts/what-happened', { asks: 'What did you do with {child}?', heading: 'What we did', 'new.label': 'How long?', 'new.kind': 'choice', 'new.choices': 'An hour\nAll day', 'new.lead': 'How long it was:' })).headers.location).toBe('/forms/D01?done=kept#part-what-happened')
  // Nobody writes on it yet.
  expect((await get('imogen', going)).body).not.toContain('What did you do with Ro?')
  expect((await publish()).headers.location).toBe('/forms/D01?done=published')

  expect(await letterOf(record)).toBe(letter)
  const { body } = await get('imogen', going)
  expect(body).toContain('What did you do with Ro?')
  expect(body.indexOf('data-part="worries"')).toBeLessThan(body.indexOf('data-part="what-i-saw"'))
  expect(textOnPage(body)).toMatch(/What does the family think\? .* This part is no longer on the form\./)
  expect(body).toContain('She is glad that you draw.')
  await desk.type('imogen', going, { 'part.what-happened.0.own-a': 'own-b' })
  const newer = await finish(going)
  const finished = await letterOf(newer)
  for (const words of ['What we did', 'How long it was: ', 'All day', 'What your family thinks', 'She is glad that you draw.']) expect(finished).toContain(words)

  const { headers } = await post('imogen', `${record}/corrections`, { key: v7() })
  const correction = String(headers.location)
  expect(textOnPage((await get('imogen', correction)).body)).toContain('What happened?')
  await desk.type('imogen', correction, { 'part.what-happened.0.text': 'We walked to the harbour.' })
  await finish(correction, 'It was the harbour.')
  expect(await letterOf(record)).toBe(letter.replace('We walked to the sea.', 'We walked to the harbour.'))
  expect(await letterOf(`${record}/versions/1`)).toBe(letter)
  // What was finished under an edition is corrected on it, whatever comes after.
  await change('/forms/D01/parts/what-happened', { asks: 'What was it like?', heading: 'How it was' })
  await publish()
  expect((await get('imogen', String((await post('imogen', `${newer}/corrections`, { key: v7() })).headers.location))).body).toContain('What did you do with Ro?')
  expect(await letterOf(newer)).toBe(finished)
})

test('what is published is what is read; the editions stand in order with who, when and why, and one can be published again', async () => {
  const editions = () => world.service.as(world.askingAs('administrator'), { action: 'list-forms' }, door => readFormEditions(door, 'D02'))
  await change('/forms/D02/parts/worries', { heading: 'What is hard' })
  await publish({ 'from-day': '1', 'from-month': '12', 'from-year': '2026', why: 'Plainer words' }, 'D02')
  expect(await editions()).toEqual([{ documentCode: 'D02', number: 1, edition: withPart(asShipped, 'worries', { heading: 'What is hard' }), from: '2026-12-01', why: 'Plainer words', publishedByName: 'Keir Stead', publishedAt: world.clock.now }])
  expect(await page('/forms/D02')).toContain('In use: as shipped. Published and still to come: edition 1, from 1 December 2026.')
  expect((await get('imogen', await desk.start('imogen', 'D02'))).body).not.toContain('What is hard')
  expect(await page('/forms/D02/editions')).toContain('Published by Keir Stead on 24 November 2026, from 1 December 2026: Plainer words')
  expect(await page('/forms/D02/editions/1')).toMatch(/Heading to the reader Before: .* Now: What is hard/)

  expect((await post('administrator', '/forms/D02/editions/0')).headers.location).toBe('/forms/D02/publish')
  expect(await page('/forms/D02/publish')).toMatch(/Before: What is hard Now: /)
  expect((await post('administrator', '/forms/D02/editions/1')).statusCode).toBe(409)
  await publish({ why: 'Back to before' }, 'D02')
  expect((await editions()).map(({ number, edition, from }) => [number, edition, from])[0]).toEqual([2, asShipped, '2026-11-24'])
})

test('what cannot be is said, and nothing typed is lost', async () => {
  const refused = await press('hide.what-you-told-me', 'D03')
  expect(refused.statusCode).toBe(422)
  expect(textOnPage(refused.body)).toContain('What the child wants and feels')
  const typed = await change('/forms/D03/parts/what-you-told-me', { heading: 'What {child} told', 'new.label': 'Which?', 'new.kind': 'choice', 'new.choices': 'Only one' })
  expect(typed.statusCode).toBe(422)
  for (const words of ['What {child} told', 'Only one', 'two choices at least', 'Leave out {child} here']) expect(typed.body).toContain(words)
  const whole = await change('/forms/D03/document', { toChild: 'no', title: '' })
  expect(whole.statusCode).toBe(422)
  expect(textOnPage(whole.body)).toContain('The guidance asks that all of this document is written to the child')
  await change('/forms/D12/document', { toChild: 'part', partToChild: 'what they told us' })
  expect(await page('/forms/D12/publish')).toContain('It cannot be published yet. It is written to the child in part: it needs a part to the child')
  const added = await post('administrator', '/forms/D12/add', { key: v7(), to: 'child', passage: 'text', asks: 'What did {child} say about it?', heading: 'What you said' })
  expect(added.headers.location).toBe('/forms/D12/parts/own-child-a')
  const early = await publish({ 'from-day': '1', 'from-month': '1', 'from-year': '2026', why: '' }, 'D12')
  expect(early.statusCode).toBe(422)
  expect(textOnPage(early.body)).toMatch(/That day is over.*Write down why/)
  expect((await publish({}, 'D12')).statusCode).toBe(303)
  expect(textOnPage((await get('imogen', `/children/${world.ids.rowan}/write`)).body)).toContain('what they told us')
})

test('two administrators at once: what both changed is shown to the second, other parts are kept beside it, and what was looked at is what is published', async () => {
  const part = '/forms/D04/parts/strengths'
  const opened = await boxesOf(part)
  await change(part, { heading: 'What goes well' })
  await press('down.strengths', 'D04')
  const second = await post('administrator', part, { ...opened, heading: 'Good things' })
  expect(second.statusCode).toBe(409)
  expect(textOnPage(second.body)).toMatch(/Keir Stead changed this today at 14:02.*Heading to the reader: What goes well/)
  expect(second.body).toContain('value="Good things"')
  const looked = await boxesOf('/forms/D04/publish')
  expect((await post('administrator', part, { ...opened, was: /name="was" value="([^"]*)"/.exec(second.body)?.[1] ?? '', heading: 'Good things' })).statusCode).toBe(303)
  const moved = await post('administrator', '/forms/D04/publish', { ...looked, why: 'Plainer' })
  expect(moved.statusCode).toBe(409)
  expect(textOnPage(moved.body)).toContain('has changed it since you looked at it')
  expect((await publish({}, 'D04')).statusCode).toBe(303)
  const again = await post('administrator', '/forms/D04/publish', { ...looked, key: v7(), why: 'Plainer' })
  expect(textOnPage(again.body)).toContain('There is no new edition any more')
})

test('a new edition is put away and brought back', async () => {
  await press('hide.family-view', 'D06')
  expect((await press('put-away', 'D06')).headers.location).toBe('/forms/D06?done=away')
  expect(await page('/forms/D06?done=away')).toMatch(/was put away\..*Bring it back/)
  await press('bring-draft', 'D06')
  expect(await page('/forms/D06')).toContain('Parts that are not on the form')
})

test('a document type that is not in use here is not begun, and has its own title where it is', async () => {
  await change('/forms/D10/document', { inUse: 'no' })
  await publish({}, 'D10')
  await change('/forms/D14/document', { inUse: 'yes', title: 'Email kept on the file' })
  await publish({}, 'D14')
  const { body } = await get('imogen', `/children/${world.ids.rowan}/write`)
  expect(body).not.toContain('Kinship assessment')
  expect(body).toContain('Email kept on the file')
  expect(await post('imogen', `/children/${world.ids.rowan}/drafts`, { key: v7(), document: 'D10' })).toMatchObject({ statusCode: 422 })
  expect(await desk.start('imogen', 'D14')).toMatch(/^\/drafts\//)
  expect(await page('/forms')).toMatch(/Kinship assessment to the child in part; not begun here; edition 1, since 24 November 2026/)
})

test('the preview shows the form and a record of it, with invented words and wording worth another look', async () => {
  await change('/forms/D05/parts/worries', { heading: 'Worries about your placement' })
  const preview = await page('/forms/D05/preview')
  expect(preview).toMatch(/As the writer sees it .* As it is read when it is finished .* Worries about your placement/)
  expect(preview).not.toContain('{child}')
  expect(await page('/forms/D05')).toContain('1 wording is worth another look.')
  expect(await page('/forms/D05/parts/worries')).toContain('‘Worries about your placement’:')
})

test('every change is in the audit, with what kind of change it was and no words of it', async () => {
  const { rows } = await database.owner.query<{ why: string }>(`select distinct action || ': ' || why as why from written_to_you.audit_entry where action in ('change-form', 'publish-form') and person_id = $1`, [world.ids.administrator])
  const all = rows.map(({ why }) => why)
  for (const why of ['change-form: D01 hide', 'change-form: D01 part', 'publish-form: edition 1 of D01 from 2026-11-24', 'change-form: D02 an edition again']) expect(all).toContain(why)
  expect(all.filter(why => !/^[a-z-]+: (?:|D\d\d [a-z -]+|edition \d+ of D\d\d from [\d-]{10})$/.test(why))).toEqual([])
})
