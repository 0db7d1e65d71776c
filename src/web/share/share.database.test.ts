import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { DraftContent } from '../../domain/draft-content.ts'
import type { Answers } from '../../domain/entry-form.ts'
import type { EntryKind } from '../../domain/file-entries.ts'
import { readEntries, writeEntry } from '../../store/file-entries.ts'
import { enterPerson } from '../../store/people.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const { rowan, dana, col, doctor, noor, wilma, joseph } = world.ids

const written: DraftContent = { date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'Ro, we drew boats.' }
const record = (more: DraftContent = {}) => finishedRecord(world, { ...written, ...more }).then(({ recordId }) => recordId)
const entry = (kind: EntryKind, personId: string | null, answers: Answers) =>
  world.service.as(world.askingAs('imogen'), { action: 'write-entry', childId: rowan }, door => writeEntry(door, v7(), rowan, { kind, answers, personId, otherId: null, why: '' }))
const takeBack = (kind: EntryKind, personId: string | null) => world.service.as(world.askingAs('imogen'), { action: 'write-entry', childId: rowan }, async door => {
  for (const each of (await readEntries(door, kind, rowan)).filter(row => row.personId === personId)) await writeEntry(door, v7(), rowan, { kind, answers: each.answers, personId, otherId: null, follows: each, takenBack: true, why: 'a test is over' })
})
const page = async (who: Somebody, url: string) => textOnPage((await get(who, url)).body)
/** The form of sharing as the worker has it before them. */
const form = async (recordId: string, recipient: string, who: Somebody = 'imogen') => formOnPage((await get(who, `/records/${recordId}/share?with=${recipient}`)).body, 'share')
const send = (recordId: string, fields: Readonly<Record<string, string>>, who: Somebody = 'imogen') => post(who, `/records/${recordId}/sharings`, fields)
const share = async (recordId: string, recipient: string, how: string, more: Readonly<Record<string, string>> = {}) => send(recordId, { ...await form(recordId, recipient), do: how, ...more })
const sharings = async (recordId: string) => (await database.owner.query<{ how: string; recipient: string; ended: boolean }>('select how, recipient_id as recipient, ended_at is not null as ended from written_to_you.sharing where record_id = $1 order by id', [recordId])).rows
const editionOf = (answer: { readonly headers: { readonly location?: unknown } }): string => /editions\/([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1] ?? ''

test('first with whom, and by what right; then exactly what they will read, on a button that says so', async () => {
  const recordId = await record()
  const whom = await page('imogen', `/records/${recordId}/share`)
  for (const line of ['Share with Rowan Ashdene it is written to them', 'Share with Dana Ashdene, Mum parental responsibility', 'Share with Dr Salma Qadir, Doctor at Quay Street Surgery there for their work']) expect(whom).toContain(line)
  expect(whom).not.toMatch(/Share with (?:Joseph|Noor)/)
  const mum = (await get('imogen', `/records/${recordId}/share?with=${dana}`)).body
  expect(textOnPage(mum)).toContain('Nobody here has written down the day of the document')
  expect(mum).toContain('Share with Dana Ashdene, Mum, on her own page</button>')
  expect(mum).toContain('Ro, we drew boats.')
  const shared = await share(recordId, dana, 'own-page')
  expect(shared.headers.location).toBe(`/records/${recordId}?done=shared#shared`)
  expect(await page('dana', `/my-story/records/${recordId}`)).toContain('This is written to Ro, so ‘you’ means Ro.')
  const staff = await page('imogen', `/records/${recordId}`)
  expect(staff).toContain('Dana Ashdene : on their own page, on 24 November 2026, by Imogen Fairley')
  const end = /action="(\/sharings\/[^"]+\/end)"/.exec((await get('imogen', `/records/${recordId}`)).body)?.[1] ?? ''
  for (const key of ['wilma', 'rowan', 'dana', 'administrator'] as const) expect((await post(key, end)).statusCode).toBe(404)
  for (let time = 0; time < 2; time++) expect((await post('imogen', end)).headers.location).toBe(`/records/${recordId}?done=ended#shared`)
  expect((await get('dana', `/my-story/records/${recordId}`)).statusCode).toBe(404)
})

test('sent twice with one form it is shared once; shared anew, the newer edition takes the older one’s place', async () => {
  const recordId = await record()
  const fields = { ...await form(recordId, rowan), do: 'own-page' }
  for (let time = 0; time < 2; time++) expect((await send(recordId, fields)).statusCode).toBe(303)
  expect(await sharings(recordId)).toEqual([{ how: 'own-page', recipient: rowan, ended: false }])
  await share(recordId, rowan, 'own-page')
  expect((await sharings(recordId)).map(({ ended }) => ended)).toEqual([true, false])
})

test.each([
  ['no such day', { 'shared-on-day': '31' }, 'There is no such day'], ['a day to come', { 'shared-on-day': '25' }, 'still to come'], ['before it happened', { 'shared-on-day': '19' }, 'It had not happened yet'],
  ['not what was looked at', { looked: 'something else' }, 'Something changed since you looked'], ['a part left out without a reason', { 'why.x': '' }, 'Say in a few words why'],
])('%s is to be mended, nothing is shared, and nothing typed is lost', async (what, wrong, says) => {
  const recordId = await record()
  const fields = await form(recordId, dana)
  const part = Object.keys(fields).find(name => /^keep\.[0-9a-f-]{36}$/.test(name)) ?? ''
  const answer = await send(recordId, { ...fields, do: 'printed', ...(what.startsWith('a part') ? { [part]: 'yes' } : { note: 'kept' }), ...wrong })
  expect([answer.statusCode, textOnPage(answer.body).includes(says)], says).toEqual([422, true])
  expect(await sharings(recordId)).toEqual([])
})

test('corrected while somebody looks, nothing is shared before they look again', async () => {
  const recordId = await record()
  const fields = await form(recordId, dana)
  await finishedRecord(world, { ...written, 'part.what-happened.0.text': 'Ro, we drew ships.' }, { recordId, reason: 'You told me' })
  const answer = await send(recordId, { ...fields, do: 'own-page' })
  expect([answer.statusCode, answer.body.includes('Ro, we drew ships.'), await sharings(recordId)]).toEqual([422, true, []])
})

test('who has no right is told so, and shown nothing: the aunt, somebody of another file, a colleague, a stranger', async () => {
  const recordId = await record()
  const aunt = await world.service.as(world.askingAs('imogen'), { action: 'add-person', childId: rowan }, async door => {
    const id = await enterPerson(door, { 'full-name': 'Pat Newby', 'uses-words': 'true' })
    await writeEntry(door, v7(), rowan, { kind: 'relationship', answers: { relationship: 'aunt' }, personId: id, otherId: null, why: '' })
    return id
  })
  const seen = await get('imogen', `/records/${recordId}/share?with=${aunt}`)
  expect(textOnPage(seen.body)).toMatch(/Pat Newby has no right to see this.*Nothing on Ro’s file gives Pat Newby a right.*What could give them a right/)
  expect(seen.body).not.toContain('boats')
  const real = await form(recordId, dana)
  for (const recipient of [aunt, noor, wilma, joseph, v7(), 'x']) expect((await send(recordId, { ...real, recipient, do: 'own-page' })).statusCode, recipient).toBe(404)
  expect((await send(recordId, { ...real, recipient: doctor, by: 'responsibility', do: 'own-page' })).statusCode).toBe(404)
  expect(await sharings(recordId)).toEqual([])
  await entry('agreement', aunt, { 'agreed-by': 'responsible', 'who-agreed': 'Dana Ashdene', covers: 'everything', 'from-day': '2026-11-01' })
  expect(await page('imogen', `/records/${recordId}/share?with=${aunt}`)).toContain('Dana Ashdene agreed to it on 1 November 2026.')
  expect((await share(recordId, aunt, 'read-together')).statusCode).toBe(303)
})

test('somebody whose work it is needs it for something', async () => {
  const recordId = await record()
  const without = await share(recordId, doctor, 'printed')
  expect([without.statusCode, without.body.includes('Choose for what they need it')]).toEqual([422, true])
  const done = await share(recordId, doctor, 'printed', { need: 'health' })
  expect(String(done.headers.location)).toMatch(/^\/editions\/[0-9a-f-]{36}\/copy$/)
  const copy = await page('imogen', String(done.headers.location))
  expect(copy).toContain('Made for Dr Salma Qadir, Doctor at Quay Street Surgery, on 24 November 2026. It is for them alone.')
  for (const key of ['dana', 'rowan', 'wilma', 'administrator'] as const) expect((await get(key, String(done.headers.location))).statusCode).toBe(404)
})

describe('where a danger hangs over it', () => {
  test('two people look, nothing tells where Ro is, and what comes meanwhile puts it out of date', async () => {
    await entry('danger', col, { what: 'He hit you', 'who-says': 'District Judge Orla Penn', 'from-day': '2026-03-03' })
    await entry('school', null, { name: 'Alder Road Primary School', 'from-day': '2024-09-03' })
    const recordId = await record({ place: 'Your home', 'part.what-happened.0.text': 'Ro, we drew boats.', 'part.your-words.0.words': 'I am scared of Dad', 'part.next-steps.0.what': 'I will come to Alder Road again.' })
    const seen = (await get('imogen', `/records/${recordId}/share?with=${col}`)).body
    expect(textOnPage(seen)).toMatch(/Col Ashdene is written down as a danger to Ro\..*A second person must look at it/)
    expect(seen).toContain('Ask a second person to confirm: share with Col Ashdene, Dad</button>')
    const alone = await share(recordId, col, 'own-page')
    expect(await sharings(recordId)).toEqual([])
    expect((await post('imogen', `/editions/${editionOf(alone)}/sharings`, { do: 'own-page' })).statusCode).not.toBe(303)

    const asked = await share(recordId, col, 'ask')
    const edition = `/editions/${editionOf(asked)}`
    expect(await page('imogen', edition)).toContain('You prepared it, so somebody else confirms it')
    for (const key of ['imogen', 'wilma', 'dana', 'col', 'administrator'] as const) expect((await post(key, `${edition}/confirmation`, { do: 'confirm' })).statusCode, key).toBe(404)
    expect((await post('imogen', `${edition}/sharings`, { do: 'own-page' })).statusCode).toBe(409)
    expect((await get('manager', '/oversight')).body).toContain(edition)
    expect((await get('imogen', '/children')).body).not.toContain(edition)
    expect((await get('joseph', `/children/${rowan}`)).body).toContain(edition)
    expect((await get('imogen', `/children/${rowan}`)).body).not.toContain(edition)
    const noReason = await post('manager', `${edition}/confirmation`, { do: 'refuse', words: ' ' })
    expect([noReason.statusCode, noReason.body.includes('Say what should be done first')]).toEqual([422, true])
    expect((await post('manager', `${edition}/confirmation`, { do: 'confirm' })).headers.location).toBe(`${edition}?done=confirmed`)
    expect((await post('imogen', `${edition}/sharings`, { do: 'own-page' })).statusCode).toBe(303)

    const his = (await get('col', `/my-story/records/${recordId}`)).body
    expect(his).toContain('Ro, we drew boats.')
    for (const secret of ['Alder Road', 'scared', 'I will come', 'Your home', 'kept back']) expect(his).not.toContain(secret)
    expect(await page('imogen', `/records/${recordId}`)).toContain('2 parts kept back')

    expect(await page('imogen', `/records/${recordId}`)).not.toContain('changed since this was opened')

    const later = editionOf(await share(recordId, col, 'ask'))
    await post('manager', `/editions/${later}/confirmation`, { do: 'confirm' })
    await entry('court-order', col, { does: 'no-contact', court: 'Harbour Family Court', 'from-day': '2026-11-24' })
    expect(await page('imogen', `/editions/${later}`)).toContain('This is out of date')
    expect(await page('imogen', `/records/${recordId}`)).toContain('changed since this was opened')
    const stopped = await post('imogen', `/editions/${later}/sharings`, { do: 'own-page' })
    expect([stopped.statusCode, stopped.body.includes('Something changed meanwhile')]).toEqual([409, true])
    const refused = editionOf(await share(recordId, col, 'ask'))
    await post('manager', `/editions/${refused}/confirmation`, { do: 'refuse', words: 'Ask the court first' })
    expect((await post('imogen', `/editions/${refused}/sharings`, { do: 'printed', 'shared-on-day': '24', 'shared-on-month': '11', 'shared-on-year': '2026' })).statusCode).toBe(409)
    expect(await page('imogen', `/editions/${refused}`)).toContain('Not confirmed by Bernice Tull, Team manager, on 24 November 2026: Ask the court first')
    const { rows } = await database.owner.query<{ action: string }>(`select distinct action from written_to_you.audit_entry where chain_id = $1 and action like '%edition' and outcome = 'allowed' order by 1`, [rowan])
    expect(rows.map(({ action }) => action)).toEqual(['confirm-edition', 'prepare-edition', 'see-edition'])
  })

  test('he finds nothing at any address that he can guess', async () => {
    const recordId = await record()
    const edition = editionOf(await share(recordId, col, 'ask'))
    for (const url of [`/records/${recordId}`, `/records/${recordId}/share`, `/records/${recordId}/share?with=${col}`, `/editions/${edition}`, `/editions/${edition}/copy`, `/my-story/records/${recordId}`, `/children/${rowan}`]) expect((await get('col', url)).statusCode, url).toBe(404)
    for (const [url, fields] of [[`/records/${recordId}/sharings`, { recipient: col, do: 'own-page' }], [`/editions/${edition}/sharings`, { do: 'own-page' }], [`/editions/${edition}/confirmation`, { do: 'confirm' }], [`/my-story/records/${recordId}/responses`, { kind: 'that-is-right' }]] as const) expect((await post('col', url, fields)).statusCode, url).toBe(404)
    await takeBack('danger', col)
    await takeBack('court-order', col)
  })
})

test('what must stay out is let in by two, with a reason; what the worker decides is kept with why', async () => {
  await entry('contact', rowan, { kind: 'address', detail: '12 Canary Row\nHarbour', 'who-may-know': 'team' })
  const recordId = await record({ 'part.what-happened.0.text': 'Ro, I came to 12 Canary Row.', 'part.your-words.0.words': 'I like boats' })
  const fields = await form(recordId, dana)
  const address = Object.entries(fields).find(([name, value]) => name.startsWith('keep.') && value === 'yes')?.[0] ?? ''
  const kept = await share(recordId, dana, 'own-page')
  expect(kept.statusCode).toBe(303)
  expect(await page('dana', `/my-story/records/${recordId}`)).toMatch(/One part is kept back because of how or where somebody can be reached\./)
  const changed = { ...fields, [address]: 'no', [address.replace('keep', 'why')]: 'She lives there too' }
  const looked = await send(recordId, { ...changed, do: 'look' })
  expect(looked.body).toContain('Ask a second person to confirm: share with Dana Ashdene, Mum')
  const edition = editionOf(await send(recordId, { ...formOnPage(looked.body, 'share'), do: 'ask' }))
  expect(await page('manager', `/editions/${edition}`)).toMatch(/shown, though it was proposed to stay out.*Why: She lives there too/)
  await post('manager', `/editions/${edition}/confirmation`, { do: 'confirm' })
  await post('imogen', `/editions/${edition}/sharings`, { do: 'own-page' })
  expect(await page('dana', `/my-story/records/${recordId}`)).toContain('Ro, I came to 12 Canary Row.')
})

test('what was told in confidence is kept back, and nothing is said of it, until the mark is taken off', async () => {
  const recordId = await record({ 'part.your-words.0.words': 'I have a friend called Bo' })
  const mark = /action="(\/passages\/[0-9a-f-]{36}\/confidence)"/g
  const words = [...(await get('imogen', `/records/${recordId}`)).body.matchAll(mark)].at(-1)?.[1] ?? ''
  for (const key of ['wilma', 'dana', 'rowan'] as const) expect((await post(key, words, { do: 'mark' })).statusCode).toBe(404)
  expect((await post('imogen', words, { do: 'mark' })).statusCode).toBe(303)
  await share(recordId, dana, 'own-page')
  expect(await page('dana', `/my-story/records/${recordId}`)).not.toMatch(/friend called Bo|kept back/)
  await finishedRecord(world, { ...written, 'part.your-words.0.words': 'I have a friend called Bob' }, { recordId, reason: 'The name was wrong' })
  expect(await page('imogen', `/records/${recordId}/share?with=${dana}`)).toContain('It was told in confidence')
  await share(recordId, rowan, 'own-page')
  expect(await page('rowan', `/my-story/records/${recordId}`)).toContain('friend called Bob')
})

test('finished and opened at once only where nothing is asked', async () => {
  const finish = async (text: string) => {
    const started = await post('imogen', `/children/${rowan}/drafts`, { key: v7(), document: 'D01' })
    const draft = String(started.headers.location)
    await post('imogen', draft, { ...formOnPage((await get('imogen', draft)).body, 'write-record'), ...written, 'part.what-happened.0.text': text, 'date-day': '20', 'date-month': '11', 'date-year': '2026', do: 'save' })
    const read = (await get('imogen', `${draft}/read`)).body
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(read)?.[1] ?? ''
    return String((await post('imogen', `${draft}/finish`, { key: hidden('key'), version: hidden('version'), do: 'finish-and-show' })).headers.location)
  }
  expect(await finish('Ro, we flew kites.')).toMatch(/\?done=finished$/)
  const kept = await finish('Ro, I came to 12 Canary Row.')
  expect(kept).toMatch(/\?done=keptBack$/)
  expect(await page('imogen', kept)).toContain('It was not opened on the child’s page')
  expect((await get('rowan', '/my-story')).body).not.toContain('Canary')
})

test('P7: planted in every field, nothing reaches a page or a copy of somebody who may not know it', async () => {
  const canaries = [['address', '77 Canary Wharf Road', 'professionals'], ['phone', '01632 960177', 'child'], ['email', 'canary77@example.org', 'parents'], ['address', '5 Canary Lane', 'team']] as const
  for (const [kind, detail, mayKnow] of canaries) await entry('contact', rowan, { kind, detail, 'who-may-know': mayKnow })
  const all = canaries.map(([, detail]) => detail)
  const fields = ['place', 'seen-reason', 'also-present', 'part.what-happened.0.text', 'part.your-words.0.words', 'part.decisions.0.what', 'part.next-steps.0.what', 'part.worries.0.worry']
  const recordId = await record({ 'part.what-i-saw.0.text': 'You smiled.', ...Object.fromEntries(fields.map(field => [field, `We were at ${all.join(' and ')} again.`])) })
  for (const [reader, id, need] of [['rowan', rowan, ''], ['dana', dana, ''], ['doctor', doctor, 'health']] as const) {
    const printed = await share(recordId, id, 'printed', { need })
    await share(recordId, id, 'own-page', { need })
    const bodies = [(await get('imogen', String(printed.headers.location))).body, ...reader === 'doctor' ? [] : [(await get(reader, `/my-story/records/${recordId}`)).body, (await get(reader, '/my-story')).body]]
    expect(bodies.slice(0, 2).every(body => body.includes('You smiled.')), reader).toBe(true)
    for (const canary of all) expect(bodies.some(body => body.includes(canary)), `${reader} ${canary}`).toBe(false)
  }
})
