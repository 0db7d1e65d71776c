import { expect, test } from 'vitest'
import { rules } from '../../guidance/rules/index.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, app, get: see, post } = await ownApp()

const plain = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/&lt;/g, '<').replace(/&amp;/g, '&').replace(/\s+/g, ' ')
const send = (key: Somebody, rule: string, words: string) => post(key, `/training/${rule}`, { words })

test.each(['/training', '/training/missing', '/training/jargon'])('%s is for all staff, and nobody else', async url => {
  for (const key of ['imogen', 'manager', 'administrator'] as const) expect((await see(key, url)).statusCode).toBe(200)
  for (const key of ['rowan', 'dana'] as const) {
    expect((await see(key, url)).statusCode).toBe(404)
    expect((await send(key, 'jargon', 'You sang.')).statusCode).toBe(404)
  }
  expect((await app.inject({ method: 'GET', url })).headers.location).toBe(`/sign-in?to=${encodeURIComponent(url)}`)
})

test('every question has its page, made from the rule, and staff find the way there', async () => {
  const { body } = await see('imogen', '/training')
  for (const rule of rules) {
    expect(body).toContain(`href="/training/${rule.id}"`)
    const page = plain((await see('imogen', `/training/${rule.id}`)).body)
    for (const words of [rule.asks, rule.because, rule.practice.text, rule.cannotSee[0] ?? '', rule.bad[0]?.better ?? '']) expect(page).toContain(words)
  }
  expect((await see('administrator', '/words')).body).toContain('href="/training"')
  expect((await see('imogen', '/training/no-such-rule')).statusCode).toBe(404)
})

test('an exercise: what is left is said kindly, and what was typed stays', async () => {
  const { statusCode, body } = await send('imogen', 'jargon', 'You feel at home with your nan.\r\nI will liaise with your school about <b>maths</b> & more.')
  expect(statusCode).toBe(200)
  expect(plain(body)).toContain('One thing is left')
  expect(plain(body)).toContain('“liaise”')
  expect(body).toContain('I will liaise with your school about &lt;b>maths&lt;/b> &amp; more.</textarea>')
  expect(body).not.toContain('govuk-notification-banner--success')
})

test('an exercise that is done says so, and shows one way to write it', async () => {
  const { statusCode, body } = await send('manager', 'hidden-actor', 'Your nan and Peter Lund, your form teacher, were worried about your cough. I decided that you will see a doctor.')
  expect(statusCode).toBe(200)
  expect(body).toContain('govuk-notification-banner--success')
  expect(plain(body)).toContain('One way to write it')
})

test('what other questions would ask stands apart', async () => {
  const page = plain((await send('imogen', 'hidden-actor', 'Peter Lund, your form teacher, was worried about your cough. Your mum and I decided that you will see a docter. ')).body)
  expect(page).toContain('Besides')
  expect(page).toContain('“docter”')
})

test('to take nearly all of it out is not done', async () => {
  expect(plain((await send('imogen', 'stigmatising', 'You sang.')).body)).toContain('it says much less than the note did')
})

test.each([['', 'Write your words in the box first'], ['  \n ', 'Write your words in the box first'], ['a '.repeat(600), 'That is longer than 1,000 characters']])('%j is to be mended first', async (words, says) => {
  const { statusCode, body } = await send('imogen', 'spelling', words)
  expect(statusCode).toBe(422)
  expect(body).toContain(says)
})

test('who practises what is not written down', async () => {
  const entries = async () => (await database.owner.query<{ count: string }>('select count(*) from written_to_you.audit_entry')).rows[0]?.count
  const cookie = await world.signIn(app, 'imogen')
  const before = await entries()
  await app.inject({ method: 'GET', url: '/training/jargon', headers: { cookie } })
  await app.inject({ method: 'POST', url: '/training/jargon', headers: { 'content-type': 'application/x-www-form-urlencoded', cookie }, payload: 'words=Your+placement+is+fine' })
  expect(await entries()).toBe(before)
})
