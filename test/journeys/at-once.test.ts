import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, childOf, fieldsOf, signedIn, startVisit, to } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { isAccessible, openBrowser, type Visitor, visit } from './visitor.ts'

let browser: Browser
let demo: RunningDemo
let priya: Caller
let saffy: Caller
let child: string
beforeAll(async () => {
  browser = await openBrowser()
  demo = await runDemo()
  priya = await signedIn(demo.address, 'Priya Venkataraghavan')
  saffy = await signedIn(demo.address, 'Saffron Carrick-Beddow')
  child = await childOf(priya, 'Saffy')
})
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

const key = 'part.what-happened.0.text'
const five = [1, 2, 3, 4, 5]

async function draftWith(fields: Readonly<Record<string, string>>): Promise<string> {
  const draft = await startVisit(priya, child)
  expect((await priya.post(draft, { ...fieldsOf(await (await priya.get(draft)).text()), do: 'save', ...fields })).status).toBe(303)
  return draft
}

async function countIn(table: string, where: string, ...values: readonly unknown[]): Promise<number> {
  const owner = await demo.owner()
  try {
    return Number((await owner.query(`select count(*) from written_to_you.${table} where ${where}`, [...values])).rows[0].count)
  } finally {
    await owner.end()
  }
}

describe('the same button pressed again and again, at once, does it once (P3)', () => {
  test('a visit is begun', async () => {
    const same = crypto.randomUUID()
    const answers = await Promise.all(five.map(() => priya.post(`${child}/drafts`, { key: same, document: 'D01' })))
    expect(new Set(answers.map(to)).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual(five.map(() => 303))
  })

  test('a record is finished and shown', async () => {
    const draft = await draftWith({ seen: 'alone', [key]: 'You showed me your comic.' })
    const { key: same = '', version = '' } = fieldsOf(await (await priya.get(`${draft}/read`)).text())
    const answers = await Promise.all(five.map(() => priya.post(`${draft}/finish`, { key: same, version, do: 'finish-and-show' })))
    expect(answers.map(({ status }) => status)).toEqual(five.map(() => 303))
    const [record] = new Set(answers.map(to))
    expect(new Set(answers.map(to)).size).toBe(1)
    const id = record?.split('/').at(-1)
    expect(await countIn('version', 'record_id = $1', id)).toBe(1)
    expect(await countIn('sharing', 'record_id = $1', id)).toBe(1)
  })

  test('a child answers, from an impatient thumb', async () => {
    const record = /\/my-story\/records\/([^"]+)/.exec(await (await saffy.get('/my-story')).text())?.[1] ?? ''
    const before = await countIn('response', 'record_id = $1', record)
    const same = crypto.randomUUID()
    const answers = await Promise.all(five.map(() => saffy.post(`/my-story/records/${record}/responses`, { key: same, kind: 'that-is-right', words: 'Yes.' })))
    expect(answers.map(({ status }) => status)).toEqual(five.map(() => 303))
    expect(await countIn('response', 'record_id = $1', record)).toBe(before + 1)
  })

  test('a picture is added', async () => {
    const draft = await draftWith({ 'part.pictures.state': 'open' })
    const fields = fieldsOf(await (await priya.get(draft)).text())
    const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'purple' } }).png().toBuffer()
    const form = () => {
      const data = new FormData()
      for (const [name, value] of Object.entries(fields)) data.append(name, value)
      data.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'drawing.png')
      return data
    }
    const answers = await Promise.all(five.map(() => priya.send(`${draft}/pictures`, form())))
    expect(answers.map(({ status }) => status)).toEqual(five.map(() => 303))
    expect((await (await priya.get(draft)).text()).match(/<img class="picture-entry__image"/g)).toHaveLength(1)
  })

  test('something is added to the child’s page', async () => {
    const [, month = '', day = ''] = new Date().toISOString().slice(0, 10).split('-')
    const words = { kind: 'like', words: 'Fireworks from far away.', 'said-by': 'Saffy', 'said-on-day': day, 'said-on-month': month, 'said-on-year': String(new Date().getUTCFullYear()) }
    const same = fieldsOf(await (await priya.get(child)).text())['key'] ?? ''
    const answers = await Promise.all(five.map(() => priya.post(`${child}/about-you`, { ...words, key: same })))
    expect(answers.map(({ status }) => status)).toEqual(five.map(() => 303))
    expect(await countIn('about_you', 'words = $1', words.words)).toBe(1)
  })
})

describe('two people on one draft never wipe each other (P4)', () => {
  test('different fields, at once: both stand', async () => {
    const draft = await startVisit(priya, child)
    const adjoa = await signedIn(demo.address, 'Adjoa Mensah-Whitfield')
    const fields = ['part.what-happened.0.text', 'part.what-i-saw.0.text', 'part.what-you-told-me.0.text', 'place', 'also-present', 'seen-reason']
    await Promise.all(fields.map((field, at) => (at % 2 ? priya : adjoa).put(`${draft}/content`, { version: 1, changes: [{ key: field, was: '', now: `in ${field}` }] })))
    const stands = fieldsOf(await (await priya.get(draft)).text())
    for (const field of fields) expect(stands[field]).toBe(`in ${field}`)
  })

  test('one field, without script: both texts are shown, and whichever is chosen, the other is kept', async () => {
    const draft = await draftWith({ [key]: 'You were drawing.' })
    const asAdjoa = await signedIn(demo.address, 'Adjoa Mensah-Whitfield')
    const opened = fieldsOf(await (await asAdjoa.get(draft)).text())
    await priya.post(draft, { ...fieldsOf(await (await priya.get(draft)).text()), [key]: 'You were drawing a gecko.', do: 'save' })
    const late = await asAdjoa.post(draft, { ...opened, [key]: 'You were drawing at the table.', do: 'save' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('You were drawing a gecko.')
    expect(page).toContain('You were drawing at the table.')
    const chosen = await asAdjoa.post(draft, { ...fieldsOf(page), do: `keep-mine.${key}` })
    expect(chosen.status).toBe(303)
    const after = await (await priya.get(draft)).text()
    expect(fieldsOf(after)[key]).toBe('You were drawing at the table.')
    expect(after).toContain('You were drawing a gecko.')
  })

  test('one field, with script: each sees the other’s words and chooses', async () => {
    const draft = await draftWith({ [key]: 'You were drawing.' })
    const one = await sit('Priya Venkataraghavan', true)
    const two = await sit('Adjoa Mensah-Whitfield', true)
    for (const visitor of [one, two]) await visitor.goTo(draft)
    await box(one).fill('You were drawing a gecko.')
    await one.page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    await expectStands(draft, 'You were drawing a gecko.')
    await box(two).fill('You were drawing at the table.')
    const both = two.page.getByRole('group', { name: /^Two texts for/ })
    await both.getByText('You were drawing a gecko.').waitFor()
    await both.getByText('You were drawing at the table.').waitFor()
    await isAccessible(two.page)
    await both.getByRole('button', { name: 'Keep both' }).click()
    await both.waitFor({ state: 'detached' })
    await two.page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    const stands = fieldsOf(await (await priya.get(draft)).text())[key] ?? ''
    expect(stands).toContain('You were drawing a gecko.')
    expect(stands).toContain('You were drawing at the table.')
    for (const visitor of [one, two]) await leaves(visitor)
  })
})

describe('signed out while writing (P1)', () => {
  /** As when somebody was away too long, or was signed out elsewhere. */
  const endSessions = async () => {
    const owner = await demo.owner()
    await owner.query('update written_to_you.session set ended_at = now() where ended_at is null')
    await owner.end()
  }
  /** The demo's callers have lost their sessions too. */
  const comeBack = async () => {
    priya = await signedIn(demo.address, 'Priya Venkataraghavan')
    saffy = await signedIn(demo.address, 'Saffron Carrick-Beddow')
  }

  test('without script: the words are given back, and saved after signing in on the spot', async () => {
    const draft = await draftWith({})
    const visitor = await sit('Priya Venkataraghavan', false)
    await visitor.goTo(draft)
    await box(visitor).fill('You told me about the\n\nschool trip & “the bus”.')
    await endSessions()
    const { page } = visitor
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor()
    expect(await page.getByLabel(/^What you wrote/).inputValue()).toContain('school trip & “the bus”.')
    await page.getByLabel('Who are you?').selectOption({ label: 'Priya Venkataraghavan, Social worker' })
    await page.getByRole('button', { name: 'Sign in and go on' }).click()
    await page.getByRole('heading', { level: 1, name: 'You are signed in again' }).waitFor()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Save what I wrote' }).click()
    await page.getByRole('heading', { level: 1, name: 'To Saffy' }).waitFor()
    expect(await box(visitor).inputValue()).toBe('You told me about the\n\nschool trip & “the bus”.')
    await comeBack()
    await expectStands(draft, 'You told me about the\n\nschool trip & “the bus”.')
    await leaves(visitor)
  })

  test('without script, a child’s answer: her words are given back and kept', async () => {
    const visitor = await sit('Saffron Carrick-Beddow', false, 390)
    const { page } = visitor
    await page.locator('.story-list__item a').first().click()
    const whole = page.locator('#part-after')
    await whole.getByLabel('Your own words, if you want to add some').fill('It was Lee who said that, not me.')
    await endSessions()
    await whole.getByRole('button', { name: 'That’s not how it was' }).click()
    await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor()
    await isAccessible(page)
    await page.getByLabel('Who are you?').selectOption({ label: 'Saffron Carrick-Beddow' })
    await page.getByRole('button', { name: 'Sign in and go on' }).click()
    await page.getByRole('button', { name: 'Save what I wrote' }).click()
    await page.getByText('Thank you. We have kept what you said').waitFor()
    await page.getByText('It was Lee who said that, not me.').waitFor()
    await comeBack()
    await leaves(visitor)
  })

  test('with script: it says so, keeps the words on this computer, and sends them once the writer is signed in again', async () => {
    const draft = await draftWith({})
    const visitor = await sit('Priya Venkataraghavan', true)
    await visitor.goTo(draft)
    await box(visitor).fill('You told me')
    await visitor.page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    await expectStands(draft, 'You told me')
    await endSessions()
    await box(visitor).pressSequentially(' about the school trip.')
    await visitor.page.getByText('You have been signed out.').first().waitFor()
    await isAccessible(visitor.page)
    const [tab] = await Promise.all([visitor.context.waitForEvent('page'), visitor.page.getByRole('link', { name: 'Sign in again in a new tab' }).click()])
    await tab.getByRole('button', { name: 'Priya Venkataraghavan' }).click()
    await tab.getByRole('button', { name: 'Sign out' }).waitFor()
    await tab.close()
    await visitor.page.bringToFront()
    await visitor.page.evaluate(`dispatchEvent(new Event('focus'))`)
    await visitor.page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    await comeBack()
    await expectStands(draft, 'You told me about the school trip.')
    await leaves(visitor)
  })
})

const sit = async (who: string, script: boolean, width: 390 | 1280 = 1280): Promise<Visitor> => {
  const visitor = await visit(browser, demo.address, { width, script })
  await visitor.signIn(who)
  return visitor
}

const box = ({ page }: Visitor) => page.locator(`[id="${key}"]`)

async function expectStands(draft: string, text: string): Promise<void> {
  await expect.poll(async () => fieldsOf(await (await priya.get(draft)).text())[key], { timeout: 20_000 }).toBe(text)
}

async function leaves(visitor: Visitor): Promise<void> {
  expect(visitor.faults).toEqual([])
  await visitor.leave()
}
