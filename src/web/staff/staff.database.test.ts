import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { sessionHolder } from '../../store/sessions.ts'
import { ownApp } from '../../testing/own-world.ts'

const { database, world, app, get, post } = await ownApp()
const { ids } = world

const text = (body: string): string => body.replace(/<[^>]+>/g, ' ').replaceAll('&#39;', '’').replace(/\s+/g, ' ')
const day = (prefix: string, iso: string) => ({ [`${prefix}-day`]: iso.slice(8), [`${prefix}-month`]: iso.slice(5, 7), [`${prefix}-year`]: iso.slice(0, 4) })
const teamOf = async (name: string): Promise<string> => (await database.owner.query<{ id: string }>('select id from written_to_you.team where name = $1', [name])).rows[0]?.id ?? ''
const harbour = await teamOf('Harbour Team')
const hills = await teamOf('Hills Team')
const send = (url: string, fields: Readonly<Record<string, string>>) => post('administrator', url, { key: v7(), ...fields })
const person = { 'full-name': 'Ó Súilleabháin-D’Arcy, Máire', 'job-title': 'Social worker', does: 'practitioner', team: harbour, ...day('from-day', '2026-12-01') }

test('staff stand by name with their team and since when, are found however they are spelt, and pass in pages', async () => {
  const all = text((await get('administrator', '/staff')).body)
  expect(all).toContain('6 people work here, or will.')
  expect(all).toContain('Bernice Tull , Team manager, Harbour Team')
  for (const name of ['Rowan', 'Dana', 'Noor']) expect(all).not.toContain(name)
  expect(text((await get('administrator', `/staff?team=${hills}`)).body)).toContain('3 people work here, or will.')
  for (const find of ['o dal', 'Wilma Ó', 'dalaigh']) expect(text((await send('/staff/find', { find, team: '' })).body)).toContain('One person works here')
  expect(text((await send('/staff/find', { find: 'zzz', team: '' })).body)).toContain('Nobody is here with this name')
  await database.owner.query(`insert into written_to_you.person (authority_id, id, full_name, created_at) select $1, gen_random_uuid(), 'Extra ' || n, now() from generate_series(1, 60) n`, [world.authorityId])
  await database.owner.query(`insert into written_to_you.staff (authority_id, person_id, team_id, job_title, does, from_day, to_day) select $1, id, $2, 'Student', 'practitioner', '2020-01-01', '2020-12-31' from written_to_you.person where full_name like 'Extra %'`, [world.authorityId, hills])
  const second = text((await get('administrator', '/staff?when=earlier&page=2')).body)
  expect(second).toContain('60 people worked here before.')
  expect(second).toContain('Page 2 of 2')
})

test('somebody is added, can sign in once their account is open, and sent twice they are one', async () => {
  const key = v7()
  const first = await post('administrator', '/staff/new', { key, ...person })
  const again = await post('administrator', '/staff/new', { key, ...person })
  expect(first.headers.location).toMatch(/^\/staff\/[0-9a-f-]{36}\?done=added$/)
  expect(again.headers.location).toBe(first.headers.location)
  const page = (first.headers.location ?? '').split('?')[0] ?? ''
  expect(text((await get('administrator', page)).body)).toContain('They cannot sign in')
  expect((await send(`${page}/account`, { do: 'open' })).headers.location).toBe(`${page}?done=opened`)
  expect((await app.inject({ method: 'GET', url: '/sign-in' })).body).toContain(page.split('/').at(-1))
})

test.each([
  [{ ...person, 'full-name': ' ' }, 'Write down the full name'], [{ ...person, team: v7() }, 'Choose one of the answers'], [{ ...person, does: 'reader' }, 'Choose one of the answers'],
  [{ ...person, 'from-day-month': '13' }, 'There is no such day'], [{ ...person, 'job-title': 'x'.repeat(301) }, 'longer than 300 characters'],
])('%j is to be mended, and what was typed is kept', async (typed, says) => {
  const answer = await send('/staff/new', typed)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(says)
  expect(answer.body).toContain(typed['full-name'].trim().split('’')[0])
})

test('another job title from a day on, and a name put right: what was before stays with its days, and old records keep the old name', async () => {
  const member = `/staff/${ids.joseph}`
  const change = { 'full-name': 'Joseph Achterberg', 'job-title': 'Senior family support worker', does: 'practitioner', team: harbour, manner: 'change', ...day('holds-from', '2026-09-01'), ...day('from-day', '2024-01-08'), why: 'He leads the group now' }
  expect((await send(`${member}/change`, { ...change, number: '1' })).headers.location).toBe(`${member}?done=changed`)
  expect((await send(`${member}/change`, { ...change, 'full-name': 'Joseph Achterberg-Obi', manner: 'mistake', why: 'He married', number: '2' })).statusCode).toBe(303)
  const body = text((await get('administrator', member)).body)
  expect(body).toContain('since 1 September 2026: Senior family support worker , Harbour Team')
  expect(body).toContain('8 January 2024 to 31 August 2026: Family support worker , Harbour Team, as Joseph Achterberg')
  expect((await database.owner.query('select full_name from written_to_you.person where id = $1', [ids.joseph])).rows).toEqual([{ full_name: 'Joseph Achterberg-Obi' }])
})

test('of two administrators at once the second is told what the first changed, and loses nothing typed', async () => {
  const answer = await send(`/staff/${ids.joseph}/change`, { 'full-name': 'Joe Achterberg', 'job-title': 'Support worker', does: 'practitioner', team: harbour, manner: 'mistake', ...day('from-day', '2024-01-08'), why: 'As he says it', number: '2' })
  expect(answer.statusCode).toBe(409)
  expect(text(answer.body)).toContain('Keir Stead changed this on 24 November 2026')
  expect(text(answer.body)).toContain('Full name Joseph Achterberg-Obi')
  expect(answer.body).toContain('value="Joe Achterberg"')
})

test('who ends is signed out at once, and the page says with whom they still work; who comes back has a gap', async () => {
  const member = `/staff/${ids.imogen}`
  const token = await world.tokenOf('imogen')
  expect((await sessionHolder(database.pool, token, world.clock.now))?.does).toBe('practitioner')
  expect((await send(`${member}/end`, { number: '1', ...day('to', '2023-01-01'), why: 'She moves' })).body).toContain('before their first day')
  expect((await send(`${member}/end`, { number: '1', ...day('to', '2026-11-24'), why: 'She moves' })).headers.location).toBe(`${member}?done=ended`)
  expect(await sessionHolder(database.pool, token, world.clock.now)).toBeUndefined()
  const body = text((await get('administrator', `${member}?done=ended`)).body)
  expect(body).toContain('They still work with one child. Hand them over')
  expect(body).toContain('Rowan Ashdene, born 14 May 2013')
  expect((await database.owner.query(`select 1 from written_to_you.audit_entry where chain_id = $1 and person_id = $2 and action = 'list-staff'`, [ids.rowan, ids.administrator])).rowCount).toBeGreaterThan(0)
  world.clock.now = new Date('2026-12-07T10:00:00Z')
  expect((await send(`${member}/end`, { number: '2', do: 'back', ...day('back', '2026-12-07') })).headers.location).toBe(`${member}?done=back`)
  expect(text((await get('administrator', member)).body)).toContain('8 January 2024 to 24 November 2026: Social worker')
})

test('the last administrator cannot end themselves, become something else, or close their own account', async () => {
  const me = `/staff/${ids.administrator}`
  const mine = { 'full-name': 'Keir Stead', 'job-title': 'Manager', does: 'manager', team: hills, manner: 'mistake', ...day('from-day', '2024-01-08'), why: 'x', number: '1' }
  for (const [url, fields] of [[`${me}/end`, { number: '1', ...day('to', '2026-12-31'), why: 'I leave' }], [`${me}/change`, mine], [`${me}/account`, { do: 'close' }]] as const) {
    const answer = await send(url, fields)
    expect([url, answer.statusCode]).toEqual([url, 422])
    expect(answer.body).toContain('Nobody else could look after this then')
  }
  expect((await get('administrator', '/administration')).statusCode).toBe(200)
})

test('a team is added, renamed with its day, and closed only when nobody works in it', async () => {
  const key = v7()
  for (let time = 0; time < 2; time++) expect((await send('/teams', { key, name: '  Quay   Team ' })).headers.location).toBe('/teams?done=added')
  const atOnce = await Promise.all([send('/teams', { name: 'Lock Team' }), send('/teams', { name: 'lock team' })])
  expect(atOnce.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
  const quay = await teamOf('Quay Team')
  expect((await send('/teams', { name: 'quay team' })).body).toContain('There is a team of that name already')
  expect((await send(`/teams/${hills}`, { number: '1', do: 'close' })).body).toContain('Somebody still works in this team')
  expect((await send(`/teams/${quay}`, { number: '1', do: 'rename', name: 'Pier Team', ...day('from', '2026-12-01') })).statusCode).toBe(303)
  const late = await send(`/teams/${quay}`, { number: '1', do: 'rename', name: 'Dock Team', ...day('from', '2026-12-01') })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('value="Dock Team"')
  expect((await send(`/teams/${quay}`, { number: '2', do: 'close' })).headers.location).toBe(`/teams/${quay}?done=closed`)
  const body = text((await get('administrator', `/teams/${quay}`)).body)
  expect(body).toContain('Pier Team since 1 December 2026 (before: Quay Team)')
  expect((await send('/staff/new', { ...person, team: quay })).body).toContain('Choose one of the answers')
  expect((await send(`/teams/${quay}`, { number: '3', do: 'open' })).statusCode).toBe(303)
})

test('an administrator reads what was changed, by whom and when: nothing of any file', async () => {
  const body = text((await get('administrator', '/changes')).body)
  for (const says of ['Team closed : Pier Team', 'Account opened : Ó Súilleabháin-D’Arcy, Máire', 'Last day set : Imogen Fairley', 'Came back : Imogen Fairley', 'Keir Stead, 24 November 2026 at 14:02']) expect(body).toContain(says)
  for (const name of ['Rowan', 'Noor']) expect(body).not.toContain(name)
})

test.each(['manager', 'rowan'] as const)('%s finds none of it', async key => {
  for (const url of ['/staff', `/staff/${ids.joseph}`, `/staff/${ids.joseph}/change`, '/teams', '/changes', '/administration']) expect((await get(key, url)).statusCode).toBe(404)
  expect((await post(key, `/staff/${ids.joseph}/end`, { number: '1', why: 'x' })).statusCode).toBe(404)
})
