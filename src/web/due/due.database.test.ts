import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { isBankHoliday } from '../../store/bank-holidays.ts'
import { finishedRecord } from '../../testing/finished-record.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

// Rowan’s child protection plan began on Monday 12 January 2026; today is Tuesday 24 November 2026.
const { database, world, app, get, post } = await ownApp()
const rowan = world.ids.rowan
await database.owner.query(`insert into written_to_you.involvement (authority_id, id, child_id, threshold, from_day) values ($1, $2, $3, 'child-in-need', '2026-11-23')`, [world.authorityId, v7(), world.ids.noor])

const page = async (who: Somebody, url = '/due') => (await get(who, url)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const done = (timescale: string, day: string, month: string, year: string, key = v7()) =>
  post('imogen', `/children/${rowan}/due/${timescale}`, { key, [`done-${timescale}-${rowan}-day`]: day, [`done-${timescale}-${rowan}-month`]: month, [`done-${timescale}-${rowan}-year`]: year })

test.each([
  ['Christmas Day', '2026-12-25', true], ['the day in place of Boxing Day', '2026-12-28', true], ['the Queen’s funeral', '2022-09-19', true], ['a Tuesday in November', '2026-11-24', false], ['St Andrew’s Day, which is Scotland’s', '2026-11-30', false],
])('%s: a bank holiday in England, or not', (_, day, is) => {
  expect(isBankHoliday(day)).toBe(is)
})

test('what is past its day stands first, with where the day comes from', async () => {
  const text = await page('imogen')
  expect(text).toContain('Past its day')
  expect(text).toContain('Core group , Ro , was due Monday 26 January')
  expect(text).toContain('Review conference , Ro , was due Sunday 12 April')
  expect(text).toContain('Working Together to Safeguard Children')
})

test('a visit that is finished takes its date off the list by itself', async () => {
  expect(await page('imogen')).toContain('Visit , Ro , was due Monday 26 January')
  await finishedRecord(world, { kind: 'call', date: '2026-11-23', seen: 'not-seen', 'part.what-happened.0.text': 'I rang you.' })
  expect(await page('imogen')).toContain('Visit , Ro , was due Monday 26 January')
  await finishedRecord(world, { kind: 'visit', date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'I came to see you.' })
  expect(await page('imogen')).toContain('Visit , Ro , by Friday 4 December')
})

test('each sees the children they work with, the manager those of the team, and nobody else’s', async () => {
  expect(await page('wilma')).toContain('Assessment finished , Noor D’Arcy')
  expect(await page('wilma')).not.toContain('Ro ,')
  expect(await page('manager')).toContain('Core group , Ro ,')
  expect((await get('wilma', `/due?child=${rowan}`)).statusCode).toBe(404)
  expect((await get('dana', '/due')).statusCode).toBe(404)
  expect((await post('wilma', `/children/${rowan}/due/core-group`, { [`done-core-group-${rowan}-day`]: '1', [`done-core-group-${rowan}-month`]: '11', [`done-core-group-${rowan}-year`]: '2026' })).statusCode).toBe(404)
})

test('said to be done, once however often it is sent, and taken back', async () => {
  const key = v7()
  const [first, again] = [await done('core-group', '20', '11', '2026', key), await done('core-group', '20', 'nov', '2026', key)]
  expect(first.headers.location).toBe(again.headers.location)
  const address = String(first.headers.location)
  expect(await page('imogen', address)).toContain('It was noted.')
  expect(await page('imogen')).toContain('Core group , Ro , by Friday 1 January 2027')
  const id = new URL(address, 'http://here').searchParams.get('done') ?? ''
  expect((await post('wilma', `/due-done/${id}/take-back`)).statusCode).toBe(404)
  for (const time of ['once', 'twice']) expect((await post('imogen', `/due-done/${id}/take-back`)).statusCode, time).toBe(303)
  expect(await page('imogen')).toContain('Core group , Ro , was due Monday 26 January')
})

test.each([
  ['no day', ['', '', ''], 'Enter the day'], ['a day that is none', ['31', '2', '2026'], 'There is no such day.'], ['a day to come', ['1', '12', '2026'], 'That day is still to come.'],
] as const)('%s is asked to be mended, and stays in the boxes', async (_, [day, month, year], says) => {
  const { statusCode, body } = await done('core-group', day, month, year)
  expect(statusCode).toBe(422)
  expect(body).toContain(says)
  if (day) expect(body).toContain(`value="${day}"`)
})

test('nothing is taken for a timescale that there is not', async () => {
  expect((await done('party', '20', '11', '2026')).statusCode).toBe(404)
})

test('on the child’s page the next dates stand with what is going on', async () => {
  expect(await page('imogen', `/children/${rowan}`)).toContain('Review conference , was due Sunday 12 April')
})

test('what an administrator sets counts for everybody from then on, and says why', async () => {
  const set = (fields: Readonly<Record<string, string>>) => post('administrator', '/timescales/review-conference', { key: v7(), 'first-count': '12', 'first-unit': 'months', 'next-0-count': '', why: 'Our procedures', ...fields })
  for (const [fields, says] of [[{ 'first-count': '' }, 'Enter how many'], [{ 'first-count': '0' }, 'Enter a whole number'], [{ 'next-1-count': 'x' }, 'Enter a whole number'], [{ why: ' ' }, 'Write down why']] as const) {
    const { statusCode, body } = await set(fields)
    expect([statusCode, body.includes(says)], says).toEqual([422, true])
  }
  expect((await set({})).statusCode).toBe(303)
  expect(await page('imogen')).toContain('Review conference , Ro , by Tuesday 12 January 2027')
  expect(await page('administrator', '/timescales')).toContain('Review conference : within 12 months. Set on 24 November 2026: Our procedures')
  await set({ off: 'yes' })
  expect(await page('imogen')).not.toContain('Review conference')
  expect((await post('imogen', '/timescales/review-conference', { 'first-count': '1', why: 'mine' })).statusCode).toBe(404)
  expect((await post('administrator', '/timescales/party', { 'first-count': '1', why: 'mine' })).statusCode).toBe(404)
})

test('a calendar follows an address that holds no name, for as long as its owner wants it and works here', async () => {
  const made = await post('imogen', '/calendar', { do: 'make' })
  const address = /value="http:\/\/[^/"]+(\/calendar\/[\w-]+\.ics)"/.exec(made.body)?.[1] ?? ''
  const calendar = () => app.inject({ method: 'GET', url: address })
  const { statusCode, headers, body } = await calendar()
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(body).toContain('SUMMARY:Core group')
  expect(body).toContain('DTSTART;VALUE=DATE:20260126')
  expect(body.replaceAll('\r\n ', '')).toContain(`/children/${rowan}`)
  for (const name of ['Ro', 'Rowan', 'Ashdene', 'Imogen', 'Harbour']) expect(body, name).not.toMatch(new RegExp(`\\b${name}\\b`))

  const renewed = await post('imogen', '/calendar', { do: 'make' })
  expect((await calendar()).statusCode).toBe(404)
  const next = /value="http:\/\/[^/"]+(\/calendar\/[\w-]+\.ics)"/.exec(renewed.body)?.[1] ?? ''
  expect((await app.inject({ method: 'GET', url: next })).statusCode).toBe(200)
  expect((await get('imogen', '/calendar')).body).not.toContain('.ics')
  await post('imogen', '/calendar', { do: 'stop' })
  expect((await app.inject({ method: 'GET', url: next })).statusCode).toBe(404)
  expect((await app.inject({ method: 'GET', url: '/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics' })).statusCode).toBe(404)

  const joseph = /value="http:\/\/[^/"]+(\/calendar\/[\w-]+\.ics)"/.exec((await post('joseph', '/calendar', { do: 'make' })).body)?.[1] ?? ''
  await database.owner.query(`update written_to_you.staff set to_day = '2026-11-23' where person_id = $1`, [world.ids.joseph])
  expect((await app.inject({ method: 'GET', url: joseph })).statusCode).toBe(404)
})
