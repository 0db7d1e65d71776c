import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const file = `/children/${world.ids.rowan}`
const find = async (fields: Readonly<Record<string, string>>, key: Somebody = 'imogen') => post(key, '/people/find', fields)
const foundBy = async (name: string, key: Somebody = 'imogen'): Promise<readonly string[]> => [...(await find({ name }, key)).body.matchAll(/<li><strong>([^<]+)<\/strong>/g)].map(([, found]) => found ?? '')

for (const [fullName, relationship] of [['Siân O’Reilly-Jones', 'auntie'], ['Catherine Maddox', 'foster carer'], ['Wilhelmina Quarmby', 'great-nan'], ['Mohammed Yusuf Rahman', 'uncle'], ['Stephen Phillips', 'friend of your mum']] as const) {
  await post('imogen', `${file}/people/new`, { key: v7(), 'full-name': fullName, relationship, same: 'new' })
}

test.each([
  ['Rowan', 'Rowan Ashdene'], ['ro', 'Rowan Ashdene'], ['ashd', 'Rowan Ashdene'], ['Ashdene Rowan', 'Rowan Ashdene'], ['ROWAN', 'Rowan Ashdene'], ['Rwoan', 'Rowan Ashdene'],
  ['sian', 'Siân O’Reilly-Jones'], ['oreilly', 'Siân O’Reilly-Jones'], ['O\'Reilly', 'Siân O’Reilly-Jones'], ['jones sian', 'Siân O’Reilly-Jones'], ['Shan Jones', 'Siân O’Reilly-Jones'],
  ['Kathryn', 'Catherine Maddox'], ['Cathrine Madox', 'Catherine Maddox'], ['maddocks', 'Catherine Maddox'], ['Wilhelmia', 'Wilhelmina Quarmby'], ['Willhelmina Quarmbey', 'Wilhelmina Quarmby'],
  ['Mohamed Rahman', 'Mohammed Yusuf Rahman'], ['Muhammad', 'Mohammed Yusuf Rahman'], ['Yousef', 'Mohammed Yusuf Rahman'], ['Steven Philips', 'Stephen Phillips'], ['salma', 'Dr Salma Qadir'],
])('%s finds %s', async (typed, found) => {
  expect(await foundBy(typed)).toContain(found)
})

test.each(['Zebedee', 'Rowan Maddox', 'x', 'Noor', 'D’Arcy', 'Wilma', '%', '_', '\' or 1=1', 'Rowan\u0000'.slice(6)])('%s finds nobody', async typed => {
  expect(await foundBy(typed)).toEqual([])
})

test('the best comes first, and says of which child they are', async () => {
  expect((await foundBy('Ashdene'))[0]).toMatch(/Ashdene$/)
  expect(textOnPage((await find({ name: 'Kathryn' })).body)).toMatch(/1 person Catherine Maddox\s+foster carer of Ro/)
})

test('by birthday, alone or with a name', async () => {
  const born = { 'born-day': '14', 'born-month': '5', 'born-year': '2013' }
  expect(textOnPage((await find(born)).body)).toContain('1 person Rowan Ashdene , called Ro, born 14 May 2013')
  expect(textOnPage((await find({ ...born, name: 'rowan' })).body)).toContain('1 person')
  expect(textOnPage((await find({ ...born, name: 'Catherine' })).body)).toContain('Nobody was found')
})

test('an earlier name, and one that was put right, still find', async () => {
  const person = await foundBy('Wilhelmina')
  expect(person).toEqual(['Wilhelmina Quarmby'])
  const { rows: [row] } = await database.owner.query<{ id: string }>(`select id from written_to_you.person where full_name = 'Wilhelmina Quarmby'`)
  await post('imogen', `${file}/entries/name/new`, { key: v7(), person: row?.id ?? '', name: 'Mina Featherstone', kind: 'earlier' })
  expect(textOnPage((await find({ name: 'Fetherstone' })).body)).toContain('Wilhelmina Quarmby , also Mina Featherstone')
})

test('a name that is too long for any is told, and stays', async () => {
  const long = `Rowan ${'a'.repeat(300)}`
  const answer = await find({ name: long })
  expect([answer.statusCode, answer.body.includes('longer than 300'), answer.body.includes(long)]).toEqual([422, true, true])
  expect(await foundBy('Rowan von und zu der an dem bei Maddox')).toEqual([])
})

test('only those whom the asker may know are found: each asks for themself', async () => {
  expect(await foundBy('Catherine', 'wilma')).toEqual([])
  expect(await foundBy('Noor', 'wilma')).toEqual(['Noor D’Arcy'])
  expect(await foundBy('Rowan', 'manager')).toEqual(['Rowan Ashdene'])
  for (const key of ['administrator', 'rowan', 'dana'] as const) {
    expect((await find({ name: 'Rowan' }, key)).statusCode).toBe(404)
    expect((await get(key, '/people/find')).statusCode).toBe(404)
  }
})

test('what is missing is said, what was typed stays, and neither address nor audit holds a name', async () => {
  expect((await find({})).body).toContain('Type a name, or a birthday')
  const answer = await find({ name: 'Row "an"', 'born-day': '31', 'born-month': '2', 'born-year': '2013' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('There is no such day')
  expect(answer.body).toContain('value="Row &quot;an&quot;"')
  expect(JSON.stringify((await database.owner.query(`select why from written_to_you.audit_entry where action = 'find-people'`)).rows)).not.toMatch(/Rowan|Kathryn/i)
})
