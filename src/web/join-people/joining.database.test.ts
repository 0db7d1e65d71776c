import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const file = `/children/${world.ids.rowan}`
const page = async (url: string, key: Somebody = 'imogen') => textOnPage((await get(key, url)).body)
const added = async (fullName: string, relationship: string): Promise<string> => {
  const answer = await post('imogen', `${file}/people/new`, { key: v7(), 'full-name': fullName, relationship, same: 'new' })
  return String(answer.headers.location).split('/')[4]?.split('?')[0] ?? ''
}
const join = (person: string, fields: Readonly<Record<string, string>>, key: Somebody = 'imogen') => post(key, `${file}/people/${person}/join`, { key: v7(), ...fields })
const danger = (person: string) => post('imogen', `${file}/entries/danger/new`, { key: v7(), person, what: 'She shouted at you', 'who-says': 'Imogen Fairley, social worker' })

test('two entries of one person become one, with both histories; what was written of either stands with the one; and they are taken apart again', async () => {
  const first = await added('Marguerite Vane', 'auntie')
  const second = await added('Margaret Vane', 'neighbour')
  await danger(second)
  const form = await get('imogen', `${file}/people/${second}/join`)
  expect(textOnPage(form.body)).toContain('Marguerite Vane')
  expect((await join(second, { into: first, why: 'Same birthday, she says so' })).headers.location).toBe(`${file}/people/${second}?done=joined`)

  const stands = await page(`${file}/people/${first}`)
  for (const words of ['Another entry of the same person: Margaret Vane', 'auntie', 'neighbour', 'She shouted at you']) expect(stands).toContain(words)
  const people = await page(file)
  expect(people).not.toContain('Margaret Vane')
  expect(people.split('A danger to Ro: She shouted at you').length - 1).toBeGreaterThan(0)
  expect(await page(`${file}/people/${second}`)).toContain('This entry and the one of Marguerite Vane are of one person.')

  const apart = formOnPage((await get('imogen', `${file}/people/${second}/join`)).body, 'apart')
  expect((await join(second, { ...apart, do: 'apart', why: '' })).statusCode).toBe(422)
  expect((await join(second, { ...apart, do: 'apart', why: 'They are cousins' })).headers.location).toBe(`${file}/people/${second}?done=apart`)
  expect(await page(file)).toContain('Margaret Vane')
  expect(await page(`${file}/people/${second}/join`)).toMatch(/taken apart\. They are cousins.*joined with Marguerite Vane\. Same birthday, she says so/)
  const { rows } = await database.owner.query('select number, into_id, why from written_to_you.person_merge where person_id = $1 order by number', [second])
  expect(rows).toEqual([{ number: 1, into_id: first, why: 'Same birthday, she says so' }, { number: 2, into_id: null, why: 'They are cousins' }])
})

test('what is typed on a file of somebody who stands for another entry is seen on that file, whatever becomes of the other', async () => {
  // Her other file: it knows Sunny Vale as well, and there she stands for the entry on Ro’s.
  await database.owner.query(`insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day) select authority_id, gen_random_uuid(), $1, $2, team_id, '2026-01-01' from written_to_you.staff where person_id = $2`, [world.ids.noor, world.ids.imogen])
  const here = await added('Sunny Vale', 'auntie')
  const answer = await post('imogen', `/children/${world.ids.noor}/people/new`, { key: v7(), 'full-name': 'Sunniva Vale', relationship: 'carer', same: 'new' })
  const there = String(answer.headers.location).split('/')[4]?.split('?')[0] ?? ''
  await join(here, { into: there, why: 'The same' })
  await post('imogen', `${file}/entries/name/new`, { key: v7(), person: there, name: 'Sunniva Ray', kind: 'earlier' })
  await post('imogen', `${file}/entries/tie/new`, { key: v7(), person: world.ids.dana, other: there, kind: 'partner' })
  const seen = async (person: string) => {
    const text = await page(`${file}/people/${person}`)
    return [text.includes('Sunniva Ray'), /Dana Ashdene: partner of Sun/.test(text)]
  }
  expect(await seen(there)).toEqual([true, true])
  expect(await page(`${file}/family-map`)).toMatch(/Dana Ashdene , Mum, [^.]*partner of Sunniva Vale/)
  await world.endAllocation('imogen', 'noor')
  expect(await seen(here)).toEqual([true, true])
})

test('sent twice it is done once; joined already, or over two corners, it is not', async () => {
  const [one, two, three] = [await added('Aled Price', 'uncle'), await added('Aled Pryce', 'friend'), await added('Al Price', 'neighbour')]
  const key = v7()
  for (let time = 0; time < 2; time++) expect((await join(two, { key, into: one, why: 'same' })).statusCode).toBe(303)
  for (const [person, into] of [[two, three], [one, three], [three, two]] as const) {
    const answer = await join(person, { into, why: 'the same' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('could not be joined')
    expect(answer.body).toContain('value="the same"')
  }
})

test.each(['rowan', 'dana', 'imogen'] as const)('%s has a file or signs in, and stands for themself', async who => {
  const other = await added(`Twin of ${who}`, 'friend')
  expect((await join(world.ids[who], { into: other, why: 'x' })).statusCode).toBe(who === 'imogen' ? 404 : 422)
})

test.each([[{ why: 'x' }, 'Choose who is the same person'], [{ into: world.ids.dana, why: ' ' }, 'Say in a few words how you know'], [{ into: world.ids.dana, why: 'a'.repeat(1001) }, 'longer than 1,000']])('%j is to be mended', async (fields, says) => {
  const answer = await join(world.ids.doctor, fields)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(says)
})

test.each([['noor', 'imogen'], ['wilma', 'imogen']] as const)('%s is not known here, and nobody is joined with them', async (who, key) => {
  expect((await join(world.ids.doctor, { into: world.ids[who], why: 'x' }, key)).statusCode).toBe(404)
})

test.each(['wilma', 'administrator', 'rowan'] as const)('%s joins nobody', async key => {
  expect((await join(world.ids.doctor, { into: world.ids.dana, why: 'x' }, key)).statusCode).toBe(404)
})
