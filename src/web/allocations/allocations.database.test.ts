import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get, post } = await ownApp()
const { ids } = world

const text = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const day = (prefix: string, iso: string) => ({ [`${prefix}-day`]: iso.slice(8), [`${prefix}-month`]: iso.slice(5, 7), [`${prefix}-year`]: iso.slice(0, 4) })
const of = async (child: Somebody) => (await database.owner.query<{ id: string; number: number; who: string; from: string; to: string | null; back: boolean }>(
  `select distinct on (a.id) a.id, a.number, p.full_name as who, a.from_day::text as "from", a.to_day::text as "to", a.taken_back as back from written_to_you.allocation_version a join written_to_you.person p on p.id = a.staff_person_id where a.child_id = $1 order by a.id, a.number desc`, [ids[child]])).rows
const works = async (child: Somebody) => (await of(child)).filter(({ back }) => !back).map(({ who, from, to }) => `${who} ${from}–${to ?? ''}`).sort()
const send = (key: Somebody, url: string, fields: Readonly<Record<string, string>>) => post(key, url, { key: v7(), ...fields })
const allocationOf = async (child: Somebody, who: Somebody) => (await of(child)).find(each => each.to === null && each.who === { imogen: 'Imogen Fairley', joseph: 'Joseph Achterberg', wilma: 'Wilma Ó Dálaigh' }[who as 'imogen'])
const chainOf = async (child: Somebody) => (await database.owner.query<{ said: string }>(`select outcome || ' ' || does || ' ' || action as said from written_to_you.audit_entry where chain_id = $1 order by sequence`, [ids[child]])).rows.map(({ said }) => said)
const sees = async (key: Somebody, child: Somebody) => (await get(key, `/children/${ids[child]}`)).statusCode

test('a manager sees the children of the team and an administrator everybody’s, by name and birthday alone', async () => {
  expect(text((await get('manager', '/allocations')).body)).toContain('Imogen Fairley , Social worker: one child')
  expect((await get('manager', `/allocations/children/${ids.noor}`)).statusCode).toBe(404)
  const found = text((await send('administrator', '/allocations/children', { child: 'noor d\'arc' })).body)
  expect(found).toContain('Noor D’Arcy , born 1 February 2026')
  expect(await chainOf('noor')).toContain('allowed administrator list-allocations')
  const { body } = await get('administrator', `/allocations/children/${ids.rowan}`)
  for (const words of ['drawing', 'child-protection', 'Dana', 'Mum']) expect(text(body)).not.toContain(words)
  expect(await sees('administrator', 'rowan')).toBe(404)
  expect((await send('administrator', '/allocations/children', { child: 'n' })).statusCode).toBe(422)
  for (const key of ['imogen', 'rowan', 'dana'] as const) expect((await get(key, '/allocations')).statusCode).toBe(404)
})

test('a child is handed over on a day ahead: until then nothing changes, from then on the other opens the file', async () => {
  const mine = await allocationOf('rowan', 'joseph')
  const handing = { [`which.${mine?.id}`]: '1', to: ids.manager, ...day('day', '2026-12-01'), why: 'Joseph goes on leave' }
  const key = v7()
  for (let time = 0; time < 2; time++) expect((await post('manager', `/allocations/workers/${ids.joseph}`, { key, ...handing })).headers.location).toBe(`/allocations/workers/${ids.joseph}?done=handed`)
  expect(await works('rowan')).toEqual(['Bernice Tull 2026-12-01–', 'Imogen Fairley 2024-02-01–', 'Joseph Achterberg 2024-02-01–2026-11-30'])
  expect((await chainOf('rowan')).filter(said => said === 'allowed manager write-allocation')).toHaveLength(1)
  expect(await sees('joseph', 'rowan')).toBe(200)
  world.clock.now = new Date('2026-12-01T00:30:00Z')
  expect(await sees('joseph', 'rowan')).toBe(404)
  world.clock.now = new Date('2026-11-24T14:02:00Z')
})

test.each([
  [{ to: '' }, 'Choose to whom'], [{ 'day-month': '13' }, 'There is no such day'], [{ why: ' ' }, 'Write down why'], [{ to: 'imogen' }, 'Rowan Ashdene: they work together on those days already'], [{ to: 'wilma' }, 'They do not work here on that day'],
] as const)('a handing over with %j is to be mended, and what was typed is kept', async (wrong, says) => {
  const mine = (await of('rowan')).find(({ who }) => who === 'Bernice Tull')
  const { to = 'joseph', ...rest } = wrong as { to?: string }
  const before = await works('rowan')
  const answer = await send('manager', `/allocations/workers/${ids.manager}`, { [`which.${mine?.id}`]: '1', ...day('day', '2027-01-04'), why: 'Because of the move', to: to === '' ? '' : ids[to as Somebody], ...rest })
  expect(answer.statusCode).toBe(422)
  expect(text(answer.body)).toContain(says)
  if (!('why' in wrong)) expect(answer.body).toContain('value="Because of the move"')
  expect(await works('rowan')).toEqual(before)
})

test('what somebody else changed meanwhile is told, and nothing is handed over twice', async () => {
  const mine = (await of('rowan')).find(({ who }) => who === 'Joseph Achterberg')
  const answer = await send('manager', `/allocations/workers/${ids.joseph}`, { [`which.${mine?.id}`]: '1', to: ids.imogen, ...day('day', '2026-12-08'), why: 'A slip' })
  expect(answer.statusCode).toBe(409)
  expect(text(answer.body)).toContain('Somebody else has changed this while you were here')
})

test('a child is given a second worker with a role; the same one twice, or a second main one, is refused with what to do', async () => {
  const giving = { to: ids.joseph, kind: 'second', role: 'play worker', ...day('from', '2027-02-01'), why: 'She likes to play with him' }
  expect((await send('manager', `/allocations/children/${ids.rowan}`, giving)).headers.location).toBe(`/allocations/children/${ids.rowan}?done=given`)
  expect((await send('manager', `/allocations/children/${ids.rowan}`, { ...giving, why: 'again' })).body).toContain('They work with this child on those days already')
  expect(text((await send('manager', `/allocations/children/${ids.rowan}`, { ...giving, kind: 'main', ...day('from', '2026-12-02'), ...day('until', '2026-12-20') })).body)).toMatch(/is the main worker (since|from) .*Hand over from them/)
  expect(text((await get('manager', `/allocations/children/${ids.rowan}`)).body)).toContain('play worker, Harbour Team: second worker, from 1 February 2027')
})

test('what was taken back opens no file and stays in the history; a last day can be set and mended', async () => {
  const mine = await allocationOf('rowan', 'imogen')
  const address = `/allocations/${mine?.id}`
  expect((await send('manager', address, { child: ids.rowan, number: '1', ...day(`last-${mine?.id}`, '2020-01-01'), why: 'x' })).body).toContain('That is before the first day')
  expect((await send('manager', address, { child: ids.rowan, number: '1', ...day(`last-${mine?.id}`, '2026-12-31'), why: 'She leaves the team' })).statusCode).toBe(303)
  expect((await send('manager', address, { child: ids.rowan, number: '2', why: 'She stays' })).statusCode).toBe(303)
  expect(await works('rowan')).toContain('Imogen Fairley 2024-02-01–')
  expect((await send('manager', address, { child: ids.rowan, number: '3', do: 'take-back', why: 'Never worked with her' })).headers.location).toBe(`/allocations/children/${ids.rowan}?done=back`)
  expect(await sees('imogen', 'rowan')).toBe(404)
  expect(text((await get('manager', `/allocations/children/${ids.rowan}`)).body)).toContain('Taken back')
})

test('a child whom nobody works with stands in a list of its own for the manager who had them, and can be given a worker from there', async () => {
  const before = await allocationOf('noor', 'wilma')
  expect((await send('otherManager', `/allocations/${before?.id}`, { child: ids.noor, number: '1', ...day(`last-${before?.id}`, '2026-11-20'), why: 'Wilma is ill' })).statusCode).toBe(303)
  expect(text((await get('otherManager', '/allocations')).body)).toContain('Nobody works with these children One child has no worker today. Give them one. Noor D’Arcy')
  expect(text((await get('manager', '/allocations')).body)).toContain('Every child has a worker today.')
  expect(text((await get('administrator', '/allocations/nobody')).body)).toContain('Noor D’Arcy')
  expect(await sees('otherManager', 'noor')).toBe(404)
  const giving = { key: v7(), to: ids.wilma, kind: 'main', ...day('from', '2026-11-24'), why: 'Nobody had them' }
  for (let time = 0; time < 2; time++) expect((await post('otherManager', `/allocations/children/${ids.noor}`, giving)).statusCode).toBe(303)
  expect(await sees('wilma', 'noor')).toBe(200)
  expect(text((await get('otherManager', '/allocations')).body)).toContain('Every child has a worker today.')
})

test('somebody who has left still has children until they are handed over: they stand with nobody, and an administrator moves them to another team', async () => {
  await database.owner.query(`update written_to_you.staff set to_day = '2026-11-20' where person_id = $1`, [ids.wilma])
  expect(text((await get('administrator', '/allocations')).body)).toContain('One child has no worker today. Give them one. Noor D’Arcy')
  const { rows: [harbour] } = await database.owner.query<{ id: string }>(`select id from written_to_you.team where name = 'Harbour Team'`)
  const now = await allocationOf('noor', 'wilma')
  expect((await send('administrator', `/allocations/workers/${ids.wilma}`, { [`which.${now?.id}`]: '1', team: harbour?.id ?? '', to: ids.imogen, ...day('day', '2026-11-24'), why: 'The family moved to the harbour' })).statusCode).toBe(303)
  expect(await sees('imogen', 'noor')).toBe(200)
  expect(await sees('manager', 'noor')).toBe(200)
  expect(await sees('otherManager', 'noor')).toBe(404)
})
