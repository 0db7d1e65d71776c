import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, app, get: see, post } = await ownApp()

const send = (key: Somebody, fields: Readonly<Record<string, string>>) => post(key, '/words', { key: v7(), ...fields })
const kept = async () =>
  (await database.owner.query<{ term: string; meaning: string; from: string; to: string | null }>(`select term, meaning, from_day::text as from, to_day::text as to from written_to_you.glossary_term order by from_day, id`)).rows.map(({ term, meaning, from, to }) => `${term}: ${meaning} ${from}–${to ?? ''}`)

test.each(['/administration', '/words', '/changes'])('%s is for administrators alone', async url => {
  expect((await see('administrator', url)).statusCode).toBe(200)
  for (const key of ['imogen', 'manager', 'rowan', 'dana'] as const) expect((await see(key, url)).statusCode).toBe(404)
  expect((await app.inject({ method: 'GET', url })).headers.location).toBe(`/sign-in?to=${encodeURIComponent(url)}`)
})

test('a word is added, changed from today and taken out; nothing of what it meant before is lost', async () => {
  expect((await see('administrator', '/words')).body).toContain('No word is explained yet.')
  expect((await send('administrator', { term: 'Core group', meaning: 'People who meet <b>often</b>.' })).headers.location).toBe('/words?done=explained&find=Core%20group')
  expect((await see('administrator', '/words?done=explained')).body).toContain('People who meet &lt;b>often&lt;/b>.')
  const id = (await database.owner.query<{ id: string }>('select id from written_to_you.glossary_term')).rows[0]?.id ?? ''

  world.clock.now = new Date('2026-12-01T10:00:00Z')
  const key = v7()
  for (let time = 0; time < 2; time++) expect((await send('administrator', { key, id, meaning: 'People who meet to help you.' })).statusCode).toBe(303)
  expect(await kept()).toEqual(['Core group: People who meet <b>often</b>. 2026-11-24–2026-11-30', 'Core group: People who meet to help you. 2026-12-01–'])

  world.clock.now = new Date('2026-12-05T10:00:00Z')
  const { body } = await see('administrator', '/words')
  expect(body).toContain('since 1 December 2026')
  const now = body.match(/name="id" value="([^"]+)"/)?.[1] ?? ''
  expect((await send('administrator', { id: now, do: 'retire' })).headers.location).toBe('/words?done=retired')
  expect((await kept()).at(-1)).toBe('Core group: People who meet to help you. 2026-12-01–2026-12-04')
  expect((await see('administrator', '/words')).body).toContain('No word is explained yet.')
})

test('many words stand in pages, can be found by their letters, and one to be mended is shown where it stands', async () => {
  await database.owner.query(`insert into written_to_you.glossary_term (authority_id, id, term, meaning, from_day)
    select $1, gen_random_uuid(), 'Word ' || to_char(n, 'FM00'), 'Means ' || n, '2026-01-01' from generate_series(1, 60) n`, [world.authorityId])
  const shown = (body: string) => [...body.matchAll(/<h2 [^>]*>([^<]+)<\/h2>/g)].map(([, term]) => term)
  const { body } = await see('administrator', '/words?page=3')
  expect(shown(body)).toHaveLength(10)
  expect(body).toContain('Page 3 of 3')
  expect(shown((await see('administrator', '/words?page=99')).body)).toHaveLength(10)
  expect(shown((await see('administrator', '/words?find=WORD%205')).body)).toEqual(Array.from({ length: 10 }, (_, at) => `Word 5${at}`))
  expect((await see('administrator', '/words?find=zzz')).body).toContain('No word has these letters in it.')
  const id = (await database.owner.query<{ id: string }>(`select id from written_to_you.glossary_term where term = 'Word 40'`)).rows[0]?.id ?? ''
  const answer = await send('administrator', { id, meaning: '' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(`id="meaning-${id}"`)
})

test.each([
  [{ term: '', meaning: 'Something' }, 'Write down the word'], [{ term: 'a'.repeat(101), meaning: 'Something' }, 'longer than 100'],
  [{ term: 'Panel', meaning: ' ' }, 'Write down what it means'], [{ term: 'Panel', meaning: 'a'.repeat(1001) }, 'longer than 1,000'],
])('%j is to be mended, and what was typed is kept', async (typed, says) => {
  const before = await kept()
  const answer = await send('administrator', typed)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(says)
  expect(answer.body).toContain(typed.term.trim())
  expect(await kept()).toEqual(before)
})

test('a word that is there already is changed where it stands, not added again', async () => {
  await send('administrator', { term: 'Advocate', meaning: 'Somebody on your side.' })
  const answer = await send('administrator', { term: ' advocate ', meaning: 'Somebody else' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('explained already')
  expect((await kept()).filter(line => line.startsWith('Advocate'))).toHaveLength(1)
})

test.each(['imogen', 'manager', 'rowan'] as const)('%s cannot write words', async key => {
  expect((await send(key, { term: 'Risk', meaning: 'Nothing' })).statusCode).toBe(404)
  expect((await send(key, { id: v7(), do: 'retire' })).statusCode).toBe(404)
})
