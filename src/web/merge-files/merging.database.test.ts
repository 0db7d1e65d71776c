import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../store/audit.ts'
import { shareRecord } from '../../store/sharings.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const { rowan, noor } = world.ids
const file = `/children/${rowan}`
const page = async (url: string, key: Somebody = 'manager') => textOnPage((await get(key, url)).body)
const content = (what: string, day: string) => ({ date: day, seen: 'alone', 'part.what-happened.0.text': `${what} mended the lantern.`, 'part.next-steps.0.what': `We will see ${what} again.`, 'part.decisions.0.what': `${what} stays.` })
const of = (who: Somebody) => (sql: string) => world.service.as(world.askingAs(who), { action: 'see-child' }, door => door.rows<{ id: string }>(sql))
const history = async () => (await database.owner.query<{ text: string }>(`select table_name || ' ' || key || ' ' || encode(hash, 'hex') as text from written_to_you.row_seal order by authority_id, seal_id, number`)).rows.map(({ text }) => text)

let noorsRecord = ''
let rowansRecord = ''
let noorsDraft = ''
beforeAll(async () => {
  // Noor was opened a second time, as a child of the other team: Bernice’s team works with both for this.
  await database.owner.query(`insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day) select authority_id, gen_random_uuid(), $1, person_id, team_id, '2026-11-01' from written_to_you.staff where person_id = $2`, [noor, world.ids.manager])
  rowansRecord = (await finishedRecord(world, content('Rowan', '2026-11-20'))).recordId
  noorsRecord = (await finishedRecord(world, content('Noor', '2026-11-19'), undefined, ['wilma', 'noor'])).recordId
  noorsDraft = String((await post('wilma', `/children/${noor}/drafts`, { key: v7(), document: 'D01' })).headers.location)
  await post('wilma', `/children/${noor}/about-you`, { key: v7(), kind: 'like', words: 'Night trains', 'said-by': 'you', 'said-on-day': '20', 'said-on-month': '11', 'said-on-year': '2026' })
  await post('wilma', `/children/${noor}/told`, { key: v7(), kind: 'own-words', words: 'I like the harbour', 'told-to': 'Wilma', how: 'on a walk', open: 'no', 'told-on-day': '20', 'told-on-month': '11', 'told-on-year': '2026' })
  await post('wilma', `/children/${noor}/people/new`, { key: v7(), 'full-name': 'Tomas D’Arcy', relationship: 'Grandad', same: 'new' })
  await post('wilma', `/children/${noor}/entries/home/new`, { key: v7(), 'with-whom': 'Tomas D’Arcy', kind: 'kinship', 'from-day-day': '1', 'from-day-month': '3', 'from-day-year': '2026' })
  await world.service.as(world.askingAs('wilma'), { action: 'share-record' }, door => shareRecord(door, noorsRecord, noor, 'own-page', '2026-11-21'))
})

const propose = (fields: Readonly<Record<string, string>>, key: Somebody = 'manager') => post(key, `${file}/same-child/${noor}`, { key: v7(), ...fields })
const waiting = (key: Somebody = 'otherManager') => page('/files-to-join', key)
const decide = (key: Somebody, fields: Readonly<Record<string, string>>) => post(key, '/files-to-join', { file: noor, number: '1', why: '', ...fields })

describe('before two agree, nothing changes', () => {
  test('both are looked at side by side, by a manager whose team works with both; the look is in both chains', async () => {
    expect(await page(`${file}/same-child`)).toContain('Noor D’Arcy , born 1 February 2026')
    const text = await page(`${file}/same-child/${noor}`)
    for (const words of ['Rowan Ashdene Noor D’Arcy', '14 May 2013 Sunday 1 February 2026', 'Dana Ashdene, Mum', 'Tomas D’Arcy, Grandad', 'Wilma Ó Dálaigh, Social worker']) expect(text).toContain(words)
    const { rows } = await database.owner.query(`select distinct chain_id from written_to_you.audit_entry where action = 'merge-files' and why = 'side by side' and outcome = 'allowed'`)
    expect(rows).toHaveLength(2)
    for (const key of ['imogen', 'wilma', 'otherManager', 'administrator', 'rowan'] as const) expect((await get(key, `${file}/same-child/${noor}`)).statusCode, key).toBe(404)
  })

  test.each([[{ why: 'x' }, 'Choose which file stands for both'], [{ stands: rowan, why: ' ' }, 'Say in a few words how you know'], [{ stands: rowan, why: 'a'.repeat(1001) }, 'longer than 1,000'], [{ stands: noor, why: 'x' }, 'The child signs in with the file that would stand behind']])('%j is to be mended, and stays', async (fields, says) => {
    const { statusCode, body } = await propose(fields)
    expect([statusCode, body.includes(says)]).toEqual([422, true])
  })

  test('it is proposed; the one who proposed cannot confirm; practitioners and readers decide nothing', async () => {
    for (const key of ['imogen', 'otherManager', 'administrator', 'rowan'] as const) expect((await propose({ stands: rowan, why: 'x' }, key)).statusCode, key).toBe(404)
    expect((await propose({ stands: rowan, why: 'One birthday, said twice' })).headers.location).toBe(`${file}/same-child?done=proposed`)
    expect((await propose({ stands: rowan, why: 'again' })).body).toContain('Somebody has decided about these two meanwhile')
    expect(await waiting('manager')).toContain('You proposed it: somebody else decides.')
    expect((await decide('manager', { do: 'confirm' })).statusCode).toBe(422)
    for (const key of ['imogen', 'rowan'] as const) expect((await decide(key, { do: 'confirm' })).statusCode, key).toBe(404)
    expect(await page(`/children/${noor}`)).not.toContain('lantern with')
    expect((await get('imogen', `/children/${noor}`)).statusCode).toBe(404)
  })

  test('declined with a reason it is over, and can be proposed again', async () => {
    for (const key of ['otherManager', 'administrator'] as const) expect(await waiting(key)).toMatch(/Noor D’Arcy and Rowan Ashdene.*born 1 February 2026.*Proposed by Bernice Tull on 24 November 2026: One birthday, said twice/)
    expect(await waiting('administrator')).not.toMatch(/lantern|Grandad/)
    const empty = await decide('administrator', { do: 'decline' })
    expect([empty.statusCode, empty.body.includes('Say in a few words why you decline')]).toEqual([422, true])
    expect((await decide('administrator', { do: 'decline', why: 'Ask the school first' })).statusCode).toBe(303)
    expect((await decide('administrator', { do: 'confirm' })).statusCode).toBe(404)
    expect((await propose({ stands: rowan, why: 'The school says so too' })).statusCode).toBe(303)
    expect((await decide('administrator', { do: 'confirm', number: '1' })).statusCode).toBe(422)
  })
})

describe('confirmed, the two are one', () => {
  let before: readonly string[] = []
  beforeAll(async () => {
    before = await history()
    expect((await decide('administrator', { do: 'confirm', number: '3' })).headers.location).toBe('/files-to-join?done=confirmed')
    world.clock.now = new Date('2026-11-24T15:02:00Z')
  })

  test('no row of history was changed; both chains are whole', async () => {
    const now = new Set(await history())
    expect(before.filter(row => !now.has(row))).toEqual([])
    expect(await verifyAudit(database.owner)).toMatchObject({ broken: [] })
  })

  test.each(['imogen', 'wilma', 'manager', 'otherManager'] as const)('%s sees all of it from the one, and the old address leads there', async key => {
    const text = await page(file, key)
    for (const words of ['Rowan mended the lantern', 'Noor mended the lantern', 'Night trains', 'I like the harbour', 'Tomas D’Arcy', 'Dana Ashdene', 'We will see Noor again', 'We will see Rowan again', 'Wilma Ó Dálaigh', 'Imogen Fairley']) expect(text, words).toContain(words)
    expect((await get(key, file)).body).toContain(noorsDraft)
    expect((await get(key, `/children/${noor}`)).headers.location).toBe(file)
    expect((await get(key, `/children/${noor}/people/${noor}?done=added`)).headers.location).toBe(`${file}/people/${rowan}?done=added`)
    for (const url of [`${file}/life`, `${file}/people`]) expect(await page(url, key), url).toContain('With Tomas D’Arcy')
    expect(await page(`${file}/decisions`, key)).toMatch(/Rowan stays\..*Noor stays\./)
    expect((await get(key, '/children')).body).not.toContain(`/children/${noor}`)
    expect((await get(key, `/records/${noorsRecord}`)).statusCode).toBe(200)
    const found = await post(key, '/search', { words: 'lantern', child: rowan })
    expect(await page(String(found.headers.location), key)).toContain('2 records')
  })

  test('somebody who worked with neither sees neither; the reader has what they had', async () => {
    expect((await get('administrator', file)).statusCode).toBe(404)
    expect(await of('imogen')(`select id from written_to_you.sharing where recipient_id = '${noor}' and ended_at is null`)).toHaveLength(1)
    expect(await page('/my-story', 'rowan')).not.toContain('lantern')
  })

  test('what stands on the other file is changed from here and stays there; a form that was open is sent on', async () => {
    const { rows: [home] } = await database.owner.query<{ id: string }>('select id from written_to_you.home where child_id = $1', [noor])
    const url = `${file}/entries/home/${home?.id}`
    expect((await post('imogen', url, { ...formOnPage((await get('imogen', url)).body, 'entry'), 'with-whom': 'Tomas and Ida D’Arcy', kind: 'kinship', why: 'They told me' })).statusCode).toBe(303)
    const about = /about-you\/([0-9a-f-]{36})/.exec((await get('imogen', `${file}/about-you`)).body)?.[1] ?? ''
    expect((await post('imogen', `${file}/about-you/${about}`, { key: v7(), do: 'end', became: 'mistaken', 'end-why': 'Said of another' })).statusCode).toBe(303)
    const told = /told\/([0-9a-f-]{36})/.exec((await get('imogen', `${file}/told`)).body)?.[1] ?? ''
    expect((await post('imogen', `${file}/told/${told}`, { do: 'open' })).statusCode).toBe(303)
    expect((await post('imogen', `${file}/told/${told}`, { do: 'take-back', why: 'It was another’s' })).statusCode).toBe(303)
    const sent = await post('wilma', `/children/${noor}/about-you`, { key: v7(), kind: 'like', words: 'Late tea' })
    expect([sent.statusCode, sent.headers.location]).toEqual([307, `${file}/about-you`])
    expect((await database.owner.query('select distinct child_id from written_to_you.home where id = $1', [home?.id])).rows).toEqual([{ child_id: noor }])
    expect((await post('imogen', `${file}/entries/school/new`, { key: v7(), name: 'Quay Lane', 'from-day-day': '3', 'from-day-month': '9', 'from-day-year': '2025' })).statusCode).toBe(303)
  })

  test('a record on the other file is shared with the child and those around them, and a draft there is gone on with', async () => {
    for (const recipient of [rowan, world.ids.dana]) {
      const form = formOnPage((await get('imogen', `/records/${noorsRecord}/share?with=${recipient}`)).body, 'share')
      expect((await post('imogen', `/records/${noorsRecord}/sharings`, { ...form, do: 'printed' })).statusCode).toBe(303)
    }
    expect((await post('imogen', `/records/${noorsRecord}/corrections`, { key: v7() })).statusCode).toBe(303)
    expect((await get('imogen', noorsDraft)).statusCode).toBe(200)
    await post('imogen', `/next-steps/${(await of('imogen')(`select passage_id as id from written_to_you.open_step where child_id = '${noor}'`))[0]?.id}`, { outcome: 'done' })
    expect(await page(file, 'wilma')).not.toContain('We will see Noor again')
  })

  test('a file is never taken apart as a mere entry of a person', async () => {
    expect((await post('manager', `${file}/people/${noor}/join`, { key: v7(), do: 'apart', why: 'x' })).statusCode).toBe(422)
    expect((await get('imogen', `/children/${noor}`)).headers.location).toBe(file)
  })
})

describe('taken apart again', () => {
  test('it says what stays where, asks why, and each has again what was written on it', async () => {
    const before = await history()
    const text = await page(`${file}/same-child`)
    expect(text).toMatch(/The file of Noor D’Arcy stands behind the one of Rowan Ashdene since 24 November 2026\. Keir Stead confirmed it\./)
    expect(text).toMatch(/on the file of Rowan Ashdene: 0 records, 0 drafts, \d+ other/)
    expect(text).toMatch(/on the file of Noor D’Arcy: 0 records, 1 draft, \d+ other/)
    const apart = formOnPage((await get('manager', `${file}/same-child`)).body, 'apart')
    expect((await post('imogen', `${file}/same-child`, { ...apart, why: 'x' })).statusCode).toBe(404)
    expect((await post('manager', `${file}/same-child`, { ...apart, why: '' })).statusCode).toBe(422)
    expect((await post('manager', `${file}/same-child`, { ...apart, why: 'They are cousins' })).headers.location).toBe(`${file}/same-child?done=apart`)
    const now = new Set(await history())
    expect(before.filter(row => !now.has(row))).toEqual([])
    expect(await page(file, 'imogen')).not.toMatch(/Noor mended|Tomas|Wilma/)
    expect((await get('imogen', `/children/${noor}`)).statusCode).toBe(404)
    const noors = await page(`/children/${noor}`, 'wilma')
    for (const words of ['Noor mended the lantern', 'Tomas D’Arcy']) expect(noors).toContain(words)
    expect(await page(`/children/${noor}/life`, 'wilma')).toContain('With Tomas and Ida D’Arcy')
    expect(await page(`/children/${noor}/life`, 'wilma')).not.toContain('Quay Lane')
    expect((await get('wilma', `/records/${rowansRecord}`)).statusCode).toBe(404)
    expect(await verifyAudit(database.owner)).toMatchObject({ broken: [] })
  })
})
