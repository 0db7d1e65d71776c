import { expect, test } from 'vitest'
import { finishedRecord } from '../../testing/finished-record.ts'
import { textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const { recordId } = await finishedRecord(world, { date: '2026-03-02', seen: 'alone', 'part.what-happened.0.text': 'We mended your bicycle <with> string.', 'part.decisions.0.what': 'You will stay with your nan.' })
for (let day = 1; day <= 24; day++) await finishedRecord(world, { date: `2026-01-${String(day).padStart(2, '0')}`, seen: 'alone', 'part.what-happened.0.text': `We fed the ducks, the ${day}. time.` })

const ask = (who: Somebody, fields: Readonly<Record<string, string>>) => post(who, '/search', fields)
const askAndSee = async (who: Somebody, fields: Readonly<Record<string, string>>) => get(who, String((await ask(who, fields)).headers.location))

test('what is asked stands in no address; what is found does on the page, with its words marked and its signs as text', async () => {
  const asked = await ask('imogen', { words: 'bicycle' })
  expect(asked.statusCode).toBe(303)
  expect(asked.headers.location).toMatch(/^\/search\/[0-9a-f-]{36}$/)
  const { body } = await get('imogen', String(asked.headers.location))
  expect(body).toContain('1 record')
  expect(body).toContain('<mark>bicycle</mark>')
  expect(body).not.toContain('<with>')
  expect(body).toContain(`href="/records/${recordId}"`)
  expect(body).toMatch(/<input [^>]*name="words"[^>]*value="bicycle"/)
  expect(body).not.toMatch(/<title>[^<]*bicycle/)
})

test('the way from a child’s page looks in that file, and keeps what was chosen', async () => {
  expect((await get('imogen', `/children/${world.ids.rowan}`)).body).toContain(`href="/search?child=${world.ids.rowan}"`)
  const { body } = await get('imogen', `/search?child=${world.ids.rowan}`)
  expect(body).toMatch(new RegExp(`<option value="${world.ids.rowan}" selected`))
  const found = await askAndSee('imogen', { words: 'nan', child: world.ids.rowan, part: 'decisions', order: 'newest' })
  expect(found.body).toMatch(new RegExp(`<option value="${world.ids.rowan}" selected`))
  expect(found.body).toMatch(/value="decisions"[^>]* checked/)
  expect(found.body).toContain('<mark>nan</mark>')
})

test.each([
  ['no words', { words: '  ' }, 'Type at least one word to look for, or choose'],
  ['only signs', { words: '!!', document: 'D05' }, 'Type at least one word to look for'],
  ['very many words', { words: 'word '.repeat(60) }, 'That is longer than 200 characters.'],
  ['a day that is none', { words: 'nan', from: '2026-02-30' }, 'There is no such day.'],
  ['days the wrong way round', { words: 'nan', from: '2026-03-02', to: '2026-03-01' }, 'The first day comes after the last one.'],
])('%s is asked to be mended, and stays in the boxes', async (_, fields, says) => {
  const { statusCode, body } = await ask('imogen', fields)
  expect(statusCode).toBe(422)
  expect(body).toContain(says)
  for (const value of Object.values(fields)) if (value.trim()) expect(body).toContain(`value="${value.trim()}"`)
})

test('nothing found, and words that are too common, are said with what to do', async () => {
  expect((await askAndSee('imogen', { words: 'zebra' })).body).toContain('No record was found that holds these words.')
  expect((await askAndSee('imogen', { words: 'the' })).body).toContain('Add a word that says more.')
  expect((await askAndSee('imogen', { words: 'bicy' })).body).toContain('These hold words that begin like them.')
})

test('without words, all records of a kind, a year or a child are listed, newest first', async () => {
  const visits = (await askAndSee('imogen', { document: 'D01', year: '2026' })).body
  expect(visits).toContain('25 records')
  expect(visits).toMatch(/<option value="2026" selected[^>]*>2026, this year/)
  expect(visits).toContain('We mended your bicycle &lt;with> string.')
  expect((await askAndSee('imogen', { year: '2025', document: 'D01' })).body).toContain('There is no such record.')
  expect((await askAndSee('imogen', { child: world.ids.rowan, part: 'decisions' })).body).toContain('1 record')
  expect((await askAndSee('wilma', { document: 'D01' })).body).toContain('There is no such record.')
  expect((await askAndSee('imogen', { words: 'ducks', year: '2025' })).body).toContain('No record was found')
})

test.each([['Rowan', 'Rowan Ashdene , called Ro, born 14 May 2013 Ro’s page'], ['Rwoan Ashden', 'Rowan Ashdene'], ['14/5/2013', 'Rowan Ashdene'], ['Dana', 'Dana Ashdene Mum of Ro'], ['Ashdene 14 May 2013', '1 person Rowan Ashdene'], ['salma', 'Dr Salma Qadir']])('%s finds somebody too', async (words, found) => {
  expect(textOnPage((await askAndSee('imogen', { words })).body)).toContain(found)
})

test('people are found on one’s own files alone, within what was asked, and the look stands in the chain of the file', async () => {
  expect((await askAndSee('wilma', { words: 'Rowan' })).body).not.toContain('Ashdene,')
  expect(textOnPage((await askAndSee('imogen', { words: 'Dana', child: world.ids.noor })).body)).not.toContain('Mum of Ro')
  const { headers } = await ask('joseph', { words: 'Dana' })
  await get('joseph', String(headers.location))
  const { rows } = await database.owner.query('select action from written_to_you.audit_entry where chain_id = $1 and person_id = $2 and thing_id = $3', [world.ids.rowan, world.ids.joseph, String(headers.location).split('/')[2]])
  expect(rows).toEqual([{ action: 'search' }])
})

test('many are shown page by page; a page behind the last leads to the first', async () => {
  const address = String((await ask('imogen', { words: 'ducks' })).headers.location)
  const first = (await get('imogen', address)).body
  expect(first).toContain('24 records')
  expect(first).toContain(`href="${address}?page=2"`)
  expect((await get('imogen', `${address}?page=2`)).body.match(/<h3/g)).toHaveLength(4)
  expect((await get('imogen', `${address}?page=9`)).headers.location).toBe(address)
})

test('words by their beginnings are shown page by page too', async () => {
  const address = String((await ask('imogen', { words: 'duc' })).headers.location)
  expect((await get('imogen', address)).body).toContain('24 records')
  expect((await get('imogen', `${address}?page=2`)).body.match(/<h3/g)).toHaveLength(4)
})

test('somebody else’s search, and the file of a child of another team, are not found', async () => {
  const address = String((await ask('imogen', { words: 'bicycle' })).headers.location)
  expect((await get('joseph', address)).statusCode).toBe(404)
  expect((await askAndSee('wilma', { words: 'bicycle', child: world.ids.rowan })).body).toContain('No record was found')
  expect((await askAndSee('imogen', { words: 'bicycle', child: 'nobody' })).body).toContain('No record was found')
  expect((await get('wilma', '/search')).body).not.toContain('Ashdene')
  expect((await get('dana', '/search')).statusCode).toBe(404)
})
