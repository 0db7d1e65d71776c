import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const file = `/children/${world.ids.rowan}`
const mum = `${file}/people/${world.ids.dana}`
const page = async (url: string, key: Somebody = 'imogen') => textOnPage((await get(key, url)).body)
const day = (prefix: string, iso: string) => ({ [`${prefix}-day`]: iso.slice(8), [`${prefix}-month`]: iso.slice(5, 7), [`${prefix}-year`]: iso.slice(0, 4) })
const add = (kind: string, fields: Readonly<Record<string, string>>, key: Somebody = 'imogen') => post(key, `${file}/entries/${kind}/new`, { key: v7(), ...fields })
const newest = async (table: string) => (await database.owner.query<{ id: string }>(`select id from written_to_you.${table} order by written_at desc, id desc, number desc limit 1`)).rows[0]?.id ?? ''
const audited = async (action: string) => (await database.owner.query<{ why: string; outcome: string }>('select why, outcome from written_to_you.audit_entry where action = $1 order by at desc, sequence desc', [action])).rows

describe('who somebody is', () => {
  test('stands on their page, for those who work with the child alone', async () => {
    const text = await page(mum)
    for (const words of ['Dana Ashdene', 'she/her', 'Mum', 'has parental responsibility', 'How to reach them Nothing is written down yet.']) expect(text).toContain(words)
    for (const key of ['wilma', 'otherManager', 'administrator', 'rowan', 'dana'] as const) expect((await get(key, mum)).statusCode, key).toBe(404)
    expect((await get('imogen', `${file}/people/${world.ids.noor}`)).statusCode).toBe(404)
    expect((await get('imogen', mum)).body.match(/<title>(.*)<\/title>/)?.[1]).toBe('Somebody around a child – Written to You')
  })

  test('is put right with a reason; what was there before stays, with who wrote it', async () => {
    const form = formOnPage((await get('imogen', `${mum}/correct`)).body, 'correct-person')
    expect(form).toMatchObject({ 'full-name': 'Dana Ashdene', pronouns: 'she/her', 'uses-words': 'true', number: '1' })
    const answer = await post('imogen', `${mum}/correct`, { ...form, 'full-name': 'Dana Ashdene-Cole', ...day('date-of-birth', '1988-05-03'), 'described-as': 'girl-or-woman', languages: 'English and Makaton', why: 'It is on her licence' })
    expect(answer.headers.location).toBe(`${mum}?done=corrected`)
    const text = await page(`${mum}?done=corrected`)
    for (const words of ['Dana Ashdene-Cole', '3 May 1988', 'English and Makaton', 'A girl or woman', 'Why: It is on her licence', 'Imogen Fairley', '(before: Dana Ashdene)', 'Set up with the files']) expect(text).toContain(words)
    expect(await page(file)).toContain('Dana Ashdene-Cole')
    const { rows } = await database.owner.query('select number, full_name from written_to_you.person_detail where person_id = $1 order by number', [world.ids.dana])
    expect(rows).toEqual([{ number: 1, full_name: 'Dana Ashdene' }, { number: 2, full_name: 'Dana Ashdene-Cole' }])
  })

  test('two who change it at once: the second is told, and nothing that they typed is lost', async () => {
    const form = formOnPage((await get('joseph', `${mum}/correct`)).body, 'correct-person')
    await post('imogen', `${mum}/correct`, { ...form, pronouns: 'she/they', why: 'She said so' })
    const second = await post('joseph', `${mum}/correct`, { ...form, key: v7(), communication: 'Ring after six & not <before>', why: 'She asked for it' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Ring after six &amp; not &lt;before>')
    expect(textOnPage(second.body)).toContain('What stands now Pronouns she/they')
    expect((await post('joseph', `${mum}/correct`, { ...formOnPage(second.body, 'correct-person'), pronouns: 'she/they' })).statusCode).toBe(303)
    expect(await page(mum)).toContain('Ring after six & not <before>')
  })

  test.each([
    [{ 'full-name': ' ' }, 'Write down the full name'], [day('date-of-birth', '2026-02-31'), 'There is no such day'], [day('died-on', '2027-01-01'), 'still to come'], [{ why: '' }, 'Say in a few words why'],
    [{ ...day('date-of-birth', '2000-01-01'), ...day('died-on', '1999-01-01') }, 'before they were born'], [{ 'full-name': 'a'.repeat(301) }, 'longer than 300'],
  ])('%j is to be mended, and what was typed is kept', async (wrong, says) => {
    const form = formOnPage((await get('imogen', `${mum}/correct`)).body, 'correct-person')
    const answer = await post('imogen', `${mum}/correct`, { ...form, interpreter: 'Polish, "Ola"', why: 'because', ...wrong })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('Polish, &quot;Ola&quot;')
  })
})

describe('a brother or sister with a file of another team', () => {
  const sibling = `${file}/people/${world.ids.noor}`
  const inTheirChain = async () => (await database.owner.query<{ said: string }>(`select action || ' ' || outcome as said from written_to_you.audit_entry where chain_id = $1 and person_id = any($2) order by sequence desc`, [world.ids.noor, [world.ids.imogen, world.ids.joseph]])).rows.map(({ said }) => said)
  beforeAll(() => database.owner.query(`insert into written_to_you.relationship (authority_id, id, child_id, person_id, relationship) values ($1, gen_random_uuid(), $2, $3, 'baby brother')`, [world.authorityId, world.ids.rowan, world.ids.noor]))
  afterAll(() => database.owner.query('update written_to_you.relationship set taken_back = true where person_id = $1', [world.ids.noor]))

  test('is looked at from here, and that stands in the history of their own file', async () => {
    expect(await page(sibling)).toContain('Noor D’Arcy has a file with another team.')
    expect(await inTheirChain()).toEqual(['see-people allowed'])
  })

  test('is put right by those who work with them: here what was typed is kept, and nothing changed', async () => {
    const form = await get('imogen', `${sibling}/correct`)
    expect(textOnPage(form.body)).toContain('Those who work with Noor D’Arcy put right who Noor D’Arcy is')
    expect(form.body).not.toContain('id="correct-person"')
    const answer = await post('imogen', `${sibling}/correct`, { key: v7(), number: '1', 'uses-words': 'true', 'full-name': 'Noor <Another>', why: 'I think so' })
    expect([answer.statusCode, answer.body.includes('value="Noor &lt;Another>"')]).toEqual([409, true])
    expect((await database.owner.query('select full_name from written_to_you.person where id = $1', [world.ids.noor])).rows).toEqual([{ full_name: 'Noor D’Arcy' }])
    const own = formOnPage((await get('wilma', `/children/${world.ids.noor}/people/${world.ids.noor}/correct`)).body, 'correct-person')
    expect((await post('wilma', `/children/${world.ids.noor}/people/${world.ids.noor}/correct`, { ...own, 'full-name': 'Noor D’Arcy-Lane', why: 'On the certificate' })).statusCode).toBe(303)
  })

  test('another name is added from here, and mended by the one who wrote it or by those who work with them', async () => {
    await add('name', { person: world.ids.noor, name: 'Nour', kind: 'also-known-as' })
    expect((await inTheirChain())[0]).toBe('write-entry allowed')
    const url = `${file}/entries/name/${await newest('person_name')}`
    expect((await post('imogen', url, { ...formOnPage((await get('imogen', url)).body, 'entry'), name: 'Nur', why: 'Spelt so' })).statusCode).toBe(303)
    const others = await get('joseph', url)
    expect(textOnPage(others.body)).toContain('This is about a child who has a file with another team')
    const answer = await post('joseph', url, { key: v7(), number: '2', name: 'N<oo>r', kind: 'also-known-as', why: 'x' })
    expect([answer.statusCode, answer.body.includes('value="N&lt;oo>r"')]).toEqual([409, true])
    const theirs = `/children/${world.ids.noor}/entries/name/${url.split('/').at(-1)}`
    expect((await post('wilma', theirs, { ...formOnPage((await get('wilma', theirs)).body, 'entry'), name: 'Nour D’Arcy', why: 'We know' })).statusCode).toBe(303)
  })
})

describe('entries', () => {
  test('a danger is said plainly: on the page of the one who is, on the child’s page and on that day', async () => {
    expect((await add('danger', { person: world.ids.col, what: 'He hit you on 3 March', 'who-says': 'District Judge Orla Penn', ...day('from-day', '2026-03-03') })).headers.location).toBe(`${file}/people/${world.ids.col}?done=entry`)
    expect(await page(`${file}/people/${world.ids.col}`)).toMatch(/Danger A danger to Ro: He hit you on 3 March\s*District Judge Orla Penn says so, since 3 March 2026/)
    expect(await page(file)).toContain('A danger to Ro: He hit you on 3 March')
    expect(await page(`${file}/people?on-day=2&on-month=3&on-year=2026`)).not.toContain('A danger to Ro')
    expect(await page(`${file}/people?on-day=3&on-month=3&on-year=2026`)).toContain('A danger to Ro')
    const id = await newest('danger')
    const change = formOnPage((await get('imogen', `${file}/entries/danger/${id}`)).body, 'entry')
    await post('imogen', `${file}/entries/danger/${id}`, { ...change, ...day('to-day', '2026-09-01'), why: 'The order has ended' })
    expect(await page(`${file}/people/${world.ids.col}`)).toContain('Once a danger to Ro')
    expect(await page(file)).not.toContain('A danger to Ro')
  })

  test('a danger that stands is said though the one who is was taken off the file, and can be changed and taken back', async () => {
    const put = await post('imogen', `${file}/people/new`, { key: v7(), 'full-name': 'Gerald Stope', relationship: 'lodger', same: 'new' })
    const person = String(put.headers.location).split('/')[4]?.split('?')[0] ?? ''
    await add('danger', { person, what: 'He followed you', 'who-says': 'Police Constable Ivy Rook' })
    await add('contact', { person, kind: 'phone', detail: '01632 960001', 'who-may-know': 'team' })
    const [danger, contact] = [await newest('danger'), await newest('contact_detail')]
    const { rows: [stands] } = await database.owner.query<{ id: string }>('select id from written_to_you.relationship where person_id = $1', [person])
    const takeBack = async (url: string) => post('imogen', url, { ...formOnPage((await get('imogen', url)).body, 'take-back'), do: 'take-back', why: 'It was another child' })
    await takeBack(`${file}/entries/relationship/${stands?.id}`)
    for (const url of [file, `${file}/people`, `${file}/family-map`]) expect(await page(url), url).toMatch(/A danger to Ro: He followed you \( ?Gerald Stope/)
    expect(await page(`${file}/people/${person}`)).toContain('A danger to Ro: He followed you')
    const url = `${file}/entries/danger/${danger}`
    expect((await post('imogen', url, { ...formOnPage((await get('imogen', url)).body, 'entry'), what: 'He followed you home', why: 'She told me more' })).headers.location).toBe(`${file}/people/${person}?done=changed`)
    expect(await page(file)).toContain('A danger to Ro: He followed you home')
    expect((await takeBack(`${file}/entries/contact/${contact}`)).headers.location).toBe(`${file}/people?done=taken-back`)
    expect((await takeBack(url)).headers.location).toBe(`${file}/people?done=taken-back`)
    for (const url of [file, `${file}/people`, `${file}/family-map`]) expect(await page(url), url).not.toContain('He followed you')
    expect((await get('imogen', `${file}/people/${person}`)).statusCode).toBe(404)
    await post('imogen', url, { ...formOnPage((await get('imogen', url)).body, 'entry'), why: 'It does stand' })
    expect(await page(file)).toContain('A danger to Ro: He followed you home')
    await takeBack(url)
  })

  test('how somebody is reached says who may know it, and no reader is shown it', async () => {
    await add('contact', { person: world.ids.dana, kind: 'address', detail: '12 Canary Row\nHarbour', 'who-may-know': 'team' })
    const text = await page(mum)
    expect(text).toContain('12 Canary Row')
    expect(text).toContain('May know it: Nobody outside the team that works with Ro')
    for (const [key, url] of [['rowan', '/my-story'], ['dana', '/my-story'], ['imogen', file], ['imogen', `${file}/people`], ['imogen', '/children']] as const) expect((await get(key, url)).body, url).not.toContain('Canary')
  })

  test('parental responsibility stands with its document, its day and its limits', async () => {
    const { rows: [stands] } = await database.owner.query<{ id: string }>('select id from written_to_you.relationship where person_id = $1', [world.ids.dana])
    const url = `${file}/entries/relationship/${stands?.id}`
    const form = formOnPage((await get('imogen', url)).body, 'entry')
    expect(form).toMatchObject({ relationship: 'Mum', 'parental-responsibility': 'yes' })
    await post('imogen', url, { ...form, closeness: 'very-close', 'responsibility-by': 'birth-mother', ...day('responsibility-from', '2013-05-14'), 'responsibility-limits': 'She may not take Ro abroad', why: 'I saw the certificate' })
    expect(await page(mum)).toMatch(/Mum , very close has parental responsibility, by: gave birth to Ro, 14 May 2013 A court limits it: She may not take Ro abroad/)
    expect((await post('imogen', url, { ...form, number: '2', 'parental-responsibility': '', 'responsibility-limits': 'none', why: 'x' })).body).toContain('You named a document')
  })

  test('somebody put on the file by mistake is taken back, is known from there no more, and can be put back', async () => {
    const { rows: [stands] } = await database.owner.query<{ id: string }>('select id from written_to_you.relationship where person_id = $1', [world.ids.doctor])
    const url = `${file}/entries/relationship/${stands?.id}`
    const form = formOnPage((await get('imogen', url)).body, 'take-back')
    expect((await post('imogen', url, { ...form, do: 'take-back', why: '' })).body).toContain('Say in a few words why')
    expect((await post('imogen', url, { ...form, do: 'take-back', why: 'Another Ashdene' })).headers.location).toBe(`${file}/people?done=taken-back`)
    expect(await page(file)).not.toContain('Salma Qadir')
    expect((await get('imogen', `${file}/people/${world.ids.doctor}`)).statusCode).toBe(404)
    const again = await get('imogen', url)
    expect(textOnPage(again.body)).toContain('This was entered by mistake and does not stand any more.')
    await post('imogen', url, { ...formOnPage(again.body, 'entry'), why: 'It was right' })
    expect(await page(file)).toContain('Salma Qadir')
    expect(await page(url)).toMatch(/Why: Another Ashdene/)
  })

  test('homes stand with why they ended and what the child thought; the page of a day tells where they were then', async () => {
    await add('home', { 'with-whom': 'Dana Ashdene', kind: 'family', ...day('from-day', '2013-05-14'), ...day('to-day', '2026-03-02'), 'why-ended': 'It was not safe', 'child-thought': '“I want my own bed.”' })
    await add('home', { 'with-whom': 'Jo Fell', kind: 'foster', ...day('from-day', '2026-03-03') })
    await add('school', { name: 'Quay Lane Academy', 'place-in-it': 'Year 8', ...day('from-day', '2024-09-03') })
    await add('legal-status', { status: 'interim-care-order', says: 'Made by the Family Court', ...day('from-day', '2026-03-05') })
    const life = await page(`${file}/life`)
    for (const words of ['With Jo Fell (with foster carers)', 'Why it ended: It was not safe', 'What Ro thought: “I want my own bed.”', 'Quay Lane Academy, Year 8', 'Interim care order', 'Child protection']) expect(life).toContain(words)
    const then = await page(`${file}/people?on-day=4&on-month=3&on-year=2026`)
    expect(then).toContain('With Jo Fell')
    expect(then).not.toContain('Interim care order')
    expect(await page(`${file}/people?on-day=2&on-month=3&on-year=2026`)).toContain('With Dana Ashdene')
    expect((await get('imogen', `${file}/people?on-day=31&on-month=2&on-year=2026`)).statusCode).toBe(422)
  })

  test.each([
    ['home', { kind: 'foster' }, 'Say with whom'], ['home', { 'with-whom': 'Jo', kind: 'ship' }, 'Choose one of the answers'], ['home', { 'with-whom': 'Jo', kind: 'foster', 'why-ended': 'x' }, 'Enter the last day too'],
    ['school', { name: 'S', ...day('from-day', '2024-09-03'), ...day('to-day', '2024-09-02') }, 'before the first day'], ['danger', { person: world.ids.col, what: 'x' }, 'Say who says so'],
    ['contact', { person: world.ids.dana, kind: 'phone', detail: '1' }, 'Choose who may know it'], ['relationship', { person: world.ids.dana }, 'Say what they are to the child, or what they do'], ['tie', { kind: 'married', person: world.ids.dana }, 'Choose two people'],
    ['tie', { kind: 'married', person: world.ids.dana, other: world.ids.dana }, 'who are not the same'],
  ])('%s %j is to be mended', async (kind, fields, says) => {
    const answer = await add(kind, fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
  })

  test.each([
    ['danger', { what: 'x', 'who-says': 'y' }], ['contact', { kind: 'phone', detail: '1', 'who-may-know': 'team' }], ['name', { name: 'x', kind: 'earlier' }], ['relationship', { relationship: 'aunt' }],
  ])('%s of somebody who is not on this file is not found', async (kind, fields) => {
    for (const person of [world.ids.noor, world.ids.wilma, v7(), 'x']) expect((await add(kind, { ...fields, person })).statusCode).toBe(404)
  })

  test('what was sent twice stands once, and the audit holds no words of it', async () => {
    const key = v7()
    for (let time = 0; time < 2; time++) await post('imogen', `${file}/entries/name/new`, { key, person: world.ids.dana, name: 'Dana Thistlewood', kind: 'earlier' })
    expect((await page(mum)).split('Dana Thistlewood').length - 1).toBe(2)
    const [last] = await audited('write-entry')
    expect(last?.why).toMatch(/^name(?:; name [0-9a-f-]{36} number 1)?$/)
    expect(JSON.stringify(await audited('write-entry'))).not.toMatch(/Thistlewood|Canary|hit you/)
  })

  test('an entry of one child is not reached through another, nor one that is not there', async () => {
    const id = await newest('home')
    expect((await get('wilma', `/children/${world.ids.noor}/entries/home/${id}`)).statusCode).toBe(404)
    for (const url of [`${file}/entries/home/${v7()}`, `${file}/entries/ship/new`, `${file}/entries/home/x`, `${file}/entries/danger/new`]) expect((await get('imogen', url)).statusCode, url).toBe(404)
  })

  test('family ties join two people on the file', async () => {
    await add('tie', { person: world.ids.dana, other: world.ids.rowan, kind: 'birth-parent' })
    expect(await page(mum)).toMatch(/Dana Ashdene(?:-Cole)?: birth parent of Rowan Ashdene/)
  })
})
