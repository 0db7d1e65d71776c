import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const file = `/children/${world.ids.rowan}`
const day = (prefix: string, iso: string) => ({ [`${prefix}-day`]: iso.slice(8), [`${prefix}-month`]: iso.slice(5, 7), [`${prefix}-year`]: iso.slice(0, 4) })
const addTo = (key: Somebody, childId: string, fields: Readonly<Record<string, string>>) => post(key, `/children/${childId}/people/new`, { key: v7(), ...fields })
const count = async (what: string, values: readonly unknown[] = []) => Number((await database.owner.query<{ count: string }>(`select count(*) from written_to_you.${what}`, [...values])).rows[0]?.count)
const audited = async (action: string, key: Somebody) => count(`audit_entry where action = $1 and person_id = $2 and outcome = 'allowed'`, [action, world.ids[key]])

describe('somebody around a child', () => {
  test('is added with what they are to the child, and stands on the file', async () => {
    const answer = await addTo('imogen', world.ids.rowan, { 'full-name': 'Perpetua Lockhart', relationship: 'nan', ...day('date-of-birth', '1955-04-01') })
    expect(answer.headers.location).toMatch(new RegExp(`^${file}/people/[0-9a-f-]+\\?done=added$`))
    expect(textOnPage((await get('imogen', String(answer.headers.location))).body)).toContain('Perpetua Lockhart')
    expect(textOnPage((await get('joseph', file)).body)).toContain('Perpetua Lockhart , nan')
    expect((await get('wilma', String(answer.headers.location))).statusCode).toBe(404)
  })

  test.each([
    ['Perpetua Lockhart', '1955-04-01', 'the name and the birthday fit'], ['Perpetua Lokhart', '1955-01-04', 'the name and the birthday fit'], ['Lockhart Perpetua', '', 'the name fits'], ['Purpetua Lockheart', '1955-04-01', 'the name and the birthday fit'],
  ])('%s, born %s: before they are added, the writer is asked if it is the one who is here', async (fullName, born, says) => {
    const before = await count('person')
    const answer = await addTo('imogen', world.ids.rowan, { 'full-name': fullName, role: 'Childminder', ...(born ? day('date-of-birth', born) : {}) })
    expect(answer.statusCode).toBe(200)
    const text = textOnPage(answer.body)
    expect(text).toContain('Are they here already?')
    expect(text).toContain(`${says}; born 1 April 1955; nan of Ro`)
    expect(await count('person')).toBe(before)
    expect(formOnPage(answer.body, 'likely')).toMatchObject({ 'full-name': fullName, role: 'Childminder' })
  })

  test.each([['Perpetua Lockhart', '1991-07-09'], ['Edwin Stott', '1955-04-01']])('%s, born %s, is somebody else: nobody is asked', async (fullName, born) => {
    expect((await addTo('imogen', world.ids.rowan, { 'full-name': fullName, relationship: 'friend', ...day('date-of-birth', born) })).statusCode).toBe(303)
  })

  test('whoever it is, the answer is taken: the same one gets a second place on the file, somebody else a page of their own', async () => {
    const asked = await addTo('imogen', world.ids.rowan, { 'full-name': 'Perpetua Lockhart', role: 'Childminder' })
    const form = formOnPage(asked.body, 'likely')
    expect((await post('imogen', `${file}/people/new`, form)).statusCode).toBe(422)
    const id = /name="same"[^>]*value="([0-9a-f-]{36})"/.exec(asked.body)?.[1] ?? ''
    const before = await count('person')
    expect((await post('imogen', `${file}/people/new`, { ...form, same: id })).headers.location).toBe(`${file}/people/${id}?done=added`)
    expect(textOnPage((await get('imogen', `${file}/people/${id}`)).body)).toMatch(/nan.*Childminder|Childminder.*nan/)
    expect(await count('person')).toBe(before)
    for (const colleague of ['joseph', 'manager', 'wilma'] as const) expect((await post('imogen', `${file}/people/new`, { ...form, same: world.ids[colleague] })).statusCode, colleague).toBe(404)
    for (let time = 0; time < 2; time++) expect((await post('imogen', `${file}/people/new`, { ...form, key: '01900000-0000-7000-8000-00000000abcd', same: 'new' })).statusCode).toBe(303)
    expect(await count('person')).toBe(before + 1)
    expect((await post('imogen', `${file}/people/new`, { ...form, do: 'back' })).body).toContain('value="Childminder"')
  })

  test.each([world.ids.noor, world.ids.rowan, v7()])('nobody is put on a file by an id that the asker was not told: %s', async same => {
    expect((await addTo('imogen', world.ids.rowan, { 'full-name': 'Whoever', relationship: 'friend', same })).statusCode).toBe(404)
  })

  test.each([
    [{ relationship: 'friend' }, 'Write down the full name'], [{ 'full-name': 'A' }, 'Say what they are to the child'], [{ 'full-name': 'A', relationship: 'a', role: 'b' }, 'Say the one or the other'],
    [{ 'full-name': 'A', relationship: 'a', 'look-reason': 'x' }, 'Enter their birthday'], [{ 'full-name': 'A', relationship: 'a', ...day('date-of-birth', '2020-13-01') }, 'There is no such day'],
  ])('%j is to be mended', async (fields, says) => {
    const answer = await addTo('imogen', world.ids.rowan, { ...fields, pronouns: 'ze & "zir"' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('ze &amp; &quot;zir&quot;')
  })

  test.each(['wilma', 'administrator', 'rowan', 'dana'] as const)('%s cannot', async key => {
    expect((await get(key, `${file}/people/new`)).statusCode).toBe(404)
    expect((await addTo(key, world.ids.rowan, { 'full-name': 'Sly Fox', relationship: 'friend' })).statusCode).toBe(404)
    expect(await count(`person where full_name = 'Sly Fox'`)).toBe(0)
  })
})

describe('somebody known to another team', () => {
  const perpetua = { 'full-name': 'Perpetua Lockhart', relationship: 'great-aunt', ...day('date-of-birth', '1955-04-01') }

  test('is not told of when nobody gives a reason', async () => {
    const answer = await addTo('wilma', world.ids.noor, { ...perpetua, 'full-name': 'Perpetua Lockhart-Vane' })
    expect(answer.statusCode).toBe(303)
    expect(await count('look_elsewhere')).toBe(0)
  })

  test('is told by name and year of birth alone, and that it was asked is kept', async () => {
    const answer = await addTo('wilma', world.ids.noor, { ...perpetua, 'full-name': 'Petra Lockhart Perpetua', 'look-reason': 'Her mum named her' })
    const text = textOnPage(answer.body)
    expect(text).toContain('Perpetua Lockhart born 1955, known to another team')
    expect(text).not.toMatch(/1 April|Ro\b|Rowan|nan of/)
    const { rows } = await database.owner.query('select reason, asked_by, name from written_to_you.look_elsewhere')
    expect(rows).toEqual([{ reason: 'Her mum named her', asked_by: world.ids.wilma, name: 'Petra Lockhart Perpetua' }])
    expect(await audited('look-elsewhere', 'wilma')).toBe(1)
    expect(JSON.stringify((await database.owner.query('select why from written_to_you.audit_entry')).rows)).not.toMatch(/mum named|Lockhart/)
  })

  test('can be put on the file by the one who was told, today; what the other team wrote stays with it', async () => {
    const asked = await addTo('wilma', world.ids.noor, { ...perpetua, 'full-name': 'Petra Lockhart Perpetua', 'look-reason': 'Her mum named her' })
    const id = /value="([0-9a-f-]{36})"[^>]*>[^<]*<label[^>]*>Perpetua Lockhart</.exec(asked.body)?.[1] ?? ''
    const form = formOnPage(asked.body, 'likely')
    expect((await post('wilma', `/children/${world.ids.noor}/people/new`, { ...form, same: id })).headers.location).toBe(`/children/${world.ids.noor}/people/${id}?done=added`)
    const text = textOnPage((await get('wilma', `/children/${world.ids.noor}/people/${id}`)).body)
    expect(text).toContain('great-aunt')
    expect(text).not.toMatch(/nan\b|Childminder|Rowan/)
    expect((await get('wilma', file)).statusCode).toBe(404)
  })

  test('a child, and somebody of another birthday, are not told of by a slip', async () => {
    const answer = await addTo('wilma', world.ids.noor, { 'full-name': 'Perpetua Lockhart', relationship: 'friend', ...day('date-of-birth', '1956-04-01'), 'look-reason': 'a slip' })
    expect(answer.body).not.toContain('known to another team')
  })
})

describe('a child’s file', () => {
  const child = { 'full-name': 'Quill Oxbow', 'uses-words': 'false', communication: 'You look at what you want.', why: 'The nursery asked', threshold: 'early-help', ...day('date-of-birth', '2024-02-05'), ...day('from-day', '2026-11-20') }
  const open = (key: Somebody, fields: Readonly<Record<string, string>>) => post(key, '/children/new', { key: v7(), ...fields })

  test('is opened by a practitioner, who works with the child from today', async () => {
    const answer = await open('imogen', child)
    expect(answer.headers.location).toMatch(/^\/children\/[0-9a-f-]{36}$/)
    const text = textOnPage((await get('imogen', String(answer.headers.location))).body)
    for (const words of ['Quill Oxbow', 'Does not use words. You look at what you want.', 'Early help, since 20 November 2026', 'Imogen Fairley']) expect(text).toContain(words)
    expect((await get('joseph', String(answer.headers.location))).statusCode).toBe(404)
    expect((await get('manager', String(answer.headers.location))).statusCode).toBe(200)
    expect(textOnPage((await get('imogen', '/children')).body)).toContain('Quill Oxbow')
  })

  test('is not opened twice: who is here already is told first, with the way to their page', async () => {
    const before = await count('child')
    const answer = await open('imogen', { ...child, 'full-name': 'Quil Oxbow' })
    expect(textOnPage(answer.body)).toContain('These children have a file already.')
    expect(await count('child')).toBe(before)
  })

  test('of another team is told as known there, by name and year alone', async () => {
    const answer = await open('wilma', child)
    const text = textOnPage(answer.body)
    expect(text).toContain('Quill Oxbow , born 2024, known to another team')
    expect(text).toContain('Tell your manager')
    const id = (await database.owner.query<{ id: string }>(`select id from written_to_you.person where full_name = 'Quill Oxbow'`)).rows[0]?.id ?? ''
    expect((await open('wilma', { ...child, same: id })).statusCode).toBe(404)
    expect((await get('wilma', `/children/${id}`)).statusCode).toBe(404)
  })

  test('is opened by a manager for somebody of their team, and for nobody else', async () => {
    const form = await get('manager', '/children/new')
    expect(form.body).toContain('Joseph Achterberg')
    expect(form.body).not.toContain('Wilma')
    const other = { ...child, 'full-name': 'Tamsin Rook', ...day('date-of-birth', '2019-01-05') }
    for (const worker of ['', world.ids.wilma, world.ids.administrator]) expect((await open('manager', { ...other, worker })).statusCode).toBe(422)
    const answer = await open('manager', { ...other, worker: world.ids.joseph })
    expect((await get('joseph', String(answer.headers.location))).statusCode).toBe(200)
  })

  test('is opened for a brother who was only around until now', async () => {
    const added = await addTo('imogen', world.ids.rowan, { 'full-name': 'Birch Ashdene', relationship: 'brother', ...day('date-of-birth', '2020-06-01') })
    const id = String(added.headers.location).split('/')[4]?.split('?')[0] ?? ''
    const asked = await open('imogen', { ...child, 'full-name': 'Birch Ashdene', ...day('date-of-birth', '2020-06-01') })
    const answer = await post('imogen', '/children/new', { ...formOnPage(asked.body, 'likely'), same: id })
    expect(answer.headers.location).toBe(`/children/${id}`)
    expect((await get('imogen', `/children/${id}`)).statusCode).toBe(200)
  })

  test.each([[{ why: '' }, 'Say why the file is opened'], [{ threshold: '' }, 'Choose what it is'], [{ 'full-name': '' }, 'Write down the full name'], [{ 'uses-words': '' }, 'Say if they use words']])('%j is to be mended', async (wrong, says) => {
    const answer = await open('imogen', { ...child, 'full-name': 'Nettle Grey', ...wrong })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('You look at what you want.')
  })

  test.each(['administrator', 'rowan', 'dana'] as const)('%s opens none', async key => {
    expect((await get(key, '/children/new')).statusCode).toBe(404)
    expect((await open(key, { ...child, 'full-name': 'Nettle Grey' })).statusCode).toBe(404)
  })
})
