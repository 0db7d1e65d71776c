import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, childOf, fieldsOf, signedIn, startVisit } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { openBrowser, type Visitor, visit, type Width } from './visitor.ts'

let browser: Browser
let demo: RunningDemo
let priya: Caller
let draft: string
let record: string
let child: string
beforeAll(async () => {
  browser = await openBrowser()
  demo = await runDemo()
  priya = await signedIn(demo.address, 'Priya Venkataraghavan')
  child = await childOf(priya, 'Saffy')
  draft = await startVisit(priya, child)
  await save(draft, { seen: 'alone', 'part.what-happened.0.text': 'Saffy was drawing when I came.' })
  const another = await startVisit(priya, child)
  await save(another, { seen: 'alone', 'part.what-happened.0.text': 'The core group made you cross.', 'part.your-words.0.words': 'It is too loud here to draw.' })
  const { key = '', version = '' } = fieldsOf(await (await priya.get(`${another}/read`)).text())
  record = new URL((await priya.post(`${another}/finish`, { key, version, do: 'finish-and-show' })).headers.get('location') ?? '', demo.address()).pathname
})
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

const save = async (path: string, fields: Readonly<Record<string, string>>) => expect((await priya.post(path, { ...fieldsOf(await (await priya.get(path)).text()), do: 'save', ...fields })).status).toBe(303)

const sit = async (who: string, script: boolean, width: Width = 1280): Promise<Visitor> => {
  const visitor = await visit(browser, demo.address, { width, script })
  await visitor.signIn(who)
  return visitor
}

async function leaves(visitor: Visitor): Promise<void> {
  expect(visitor.faults).toEqual([])
  await visitor.leave()
}

describe('with the keyboard alone (P19)', () => {
  test.each<[string, string, () => string, boolean]>([
    ['My children', 'Priya Venkataraghavan', () => '/children', false],
    ['writing', 'Priya Venkataraghavan', () => `${draft}?check=yes`, false],
    ['writing, with script', 'Priya Venkataraghavan', () => draft, true],
    ['a record', 'Priya Venkataraghavan', () => record, false],
    ['a family map', 'Priya Venkataraghavan', () => `${child}/family-map`, false],
    ['adding somebody', 'Priya Venkataraghavan', () => `${child}/people/new`, false],
    ['a child’s record', 'Saffron Carrick-Beddow', () => `/my-story${record}`, false],
    ['words', 'Keith Lumsden', () => '/words', false],
  ])('%s: everything that can be pressed or filled in is reached, in reading order, and it shows where one is', async (_, who, path, script) => {
    const visitor = await sit(who, script)
    const { page } = visitor
    await visitor.goTo(path())
    if (script) await page.locator('.findings__count', { hasText: /\d/ }).waitFor()
    const wanted = await pressable(page)
    const reached: string[] = []
    for (let press = 0; press < wanted.length * 2 + 20; press++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate<{ name: string; shows: boolean } | null>(`(() => {
        const here = document.activeElement
        if (!here || here === document.body) return null
        const style = getComputedStyle(here)
        const shown = [here, here.parentElement, here.nextElementSibling].filter(Boolean).some(each => { const look = getComputedStyle(each); return look.outlineStyle !== 'none' || look.boxShadow !== 'none' || getComputedStyle(each, '::before').boxShadow !== 'none' || getComputedStyle(each, '::before').outlineStyle !== 'none' })
        return { name: (${nameOf})(here), shows: shown }
      })()`)
      if (!here) continue
      // A box for a day has a stop for each of its parts.
      if (here.name === reached.at(-1)) continue
      if (reached.includes(here.name)) break
      expect(here.shows, `it shows that ${here.name} has the focus`).toBe(true)
      reached.push(here.name)
    }
    expect(wanted.filter(each => !reached.includes(each)), 'not reached').toEqual([])
    expect(reached.filter(each => wanted.includes(each))).toEqual(wanted)
    await leaves(visitor)
  })

  test('a visit is written, read through and finished without a mouse', async () => {
    const visitor = await sit('Priya Venkataraghavan', false)
    const { page } = visitor
    await visitor.goTo('/children')
    await to(page, page.getByRole('button', { name: 'Write a visit to Tobi' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'To Tobi' }).waitFor()
    await to(page, page.getByRole('radio', { name: 'Yes, on their own for some of the time' }))
    await page.keyboard.press('Space')
    await to(page, page.locator('[id="part.what-happened.0.text"]'))
    await page.keyboard.type('Tobi, you showed me the washing machine.')
    await to(page, page.getByRole('button', { name: 'Read it as Tobi will' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'This is what Tobi will read' }).waitFor()
    await to(page, page.getByRole('button', { name: 'Finish, share it later' }))
    await page.keyboard.press('Enter')
    await page.getByText('The record is finished.').waitFor()
    await leaves(visitor)
  })

  test('the first press leads past what stands on top of every page', async () => {
    const visitor = await sit('Priya Venkataraghavan', false)
    await visitor.page.keyboard.press('Tab')
    await visitor.page.keyboard.press('Enter')
    await visitor.page.waitForURL('**#main')
    await leaves(visitor)
  })
})

/** Presses Tab until it is reached. */
async function to(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate('0').then(() => target.and(page.locator(':focus')).count()) > 0) return
  }
  expect.unreachable(`${target} is not reached with the keyboard`)
}

/** How a control is known again: by its label or words, and where it leads. */
const nameOf = `each => [each.tagName, each.name || each.getAttribute('href') || each.textContent.trim().slice(0, 60), each.tagName === 'BUTTON' ? each.value : '', each.closest('form')?.getAttribute('action') ?? '', [...document.querySelectorAll(each.tagName)].filter(other => other.name === each.name).indexOf(each)].join(' ')`

/** Everything on the page that can be pressed or filled in, in the order in which it stands; of a group of radios, the one that Tab comes to. */
const pressable = (page: Page): Promise<readonly string[]> => page.evaluate(`(() => {
  const all = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')].filter(each => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0 && !each.disabled && each.type !== 'hidden')
  const stops = all.filter(each => each.type !== 'radio' || (document.querySelector('input[type=radio]:checked[name="' + each.name + '"]') ?? all.find(other => other.name === each.name)) === each)
  return stops.map(${nameOf})
})()`)

describe('signing out leaves nothing behind (P12)', () => {
  test.each([true, false])('Back shows nothing of what was read; script %s', async script => {
    const visitor = await sit('Saffron Carrick-Beddow', script, 390)
    const { page } = visitor
    await visitor.goTo(`/my-story${record}`)
    await page.getByText('It is too loud here to draw.').waitFor()
    await visitor.signOut()
    for (let step = 0; step < 3; step++) {
      await page.goBack()
      expect(await page.content()).not.toMatch(/too loud|Saffy, this is written/)
      expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
    }
    expect(await visitor.goTo(`/my-story${record}`)).toBe(200)
    expect(await page.content()).not.toMatch(/too loud/)
    expect(await visitor.context.cookies()).toEqual([])
    await leaves(visitor)
  })

  test('the next one at the same browser sees nothing of the one before', async () => {
    const visitor = await sit('Saffron Carrick-Beddow', true, 390)
    const { page } = visitor
    await visitor.goTo(`/my-story${record}`)
    await visitor.signOut()
    await visitor.signIn('Reuben D’Costa')
    expect(await visitor.goTo(`/my-story${record}`)).toBe(404)
    await visitor.goTo('/my-story')
    expect(await page.content()).not.toMatch(/Saffy|too loud/)
    await leaves(visitor)
  })

  test('words that could not be sent stay on the computer as nothing that can be read, and come back to the one who wrote them', async () => {
    const visitor = await sit('Priya Venkataraghavan', true)
    const { page, context } = visitor
    await visitor.goTo(draft)
    const box = page.locator('[id="part.what-i-saw.0.text"]')
    await box.fill('You were laughing')
    await page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    await context.setOffline(true)
    await box.fill('You were laughing at the secret penguin.')
    await page.locator('#saved', { hasText: /on this computer/i }).waitFor()
    const kept = await page.evaluate<string>(`(async () => {
      const databases = await indexedDB.databases()
      const rows = []
      for (const { name } of databases) {
        const database = await new Promise((resolve, reject) => { const open = indexedDB.open(name); open.onsuccess = () => resolve(open.result); open.onerror = reject })
        for (const store of database.objectStoreNames) rows.push(...await new Promise(resolve => { const all = database.transaction(store).objectStore(store).getAll(); all.onsuccess = () => resolve(all.result) }))
        database.close()
      }
      const text = value => value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value && typeof value === 'object' ? Object.values(value).map(text).join(' ') : String(value)
      return JSON.stringify([rows.length, rows.map(text).join(' '), Object.values({ ...localStorage }), Object.values({ ...sessionStorage })])
    })()`)
    expect(JSON.parse(kept)[0]).toBeGreaterThan(0)
    expect(kept).not.toMatch(/penguin|laughing/)
    await page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(demo.address() + draft)
    await again.getByText(/We brought back what you typed/).waitFor()
    expect(await again.locator('[id="part.what-i-saw.0.text"]').inputValue()).toBe('You were laughing at the secret penguin.')
    await again.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
    await expect.poll(async () => fieldsOf(await (await priya.get(draft)).text())['part.what-i-saw.0.text'], { timeout: 20_000 }).toBe('You were laughing at the secret penguin.')
    await context.close()
  })
})

describe('on paper', () => {
  test.each<[string, string, () => string, string]>([
    ['a child’s record', 'Saffron Carrick-Beddow', () => `/my-story${record}`, 'It is too loud here to draw.'],
    ['a child’s list', 'Saffron Carrick-Beddow', () => '/my-story', 'Saffy, this is written to you'],
    ['a record for staff', 'Priya Venkataraghavan', () => record, 'It is too loud here to draw.'],
    ['a family map', 'Priya Venkataraghavan', () => `${child}/family-map`, 'birth parent of'],
    ['who was who', 'Priya Venkataraghavan', () => `${child}/people?on-day=1&on-month=6&on-year=2024`, 'On 1 June 2024'],
  ])('%s prints its words, and none of the buttons', async (_, who, path, words) => {
    const visitor = await sit(who, false)
    const { page } = visitor
    await visitor.goTo(path())
    await page.emulateMedia({ media: 'print' })
    await page.getByText(words).first().waitFor()
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible(), await button.textContent() ?? '').toBe(false)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await leaves(visitor)
  })
})

test('a new word explains itself on paper too', async () => {
  const visitor = await sit('Saffron Carrick-Beddow', false)
  await visitor.goTo(`/my-story${record}`)
  await visitor.page.emulateMedia({ media: 'print' })
  await visitor.page.getByRole('heading', { name: 'Words that may be new' }).waitFor()
  await visitor.page.locator('.new-words dt', { hasText: 'core group' }).waitFor()
  await leaves(visitor)
})

test('more than a record can hold: the writer is told so, and it stays on the page', async () => {
  const visitor = await sit('Priya Venkataraghavan', true)
  const { page } = visitor
  await visitor.goTo(draft)
  await page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
  await page.evaluate(`(() => {
    const box = document.getElementById('part.next-steps.0.what')
    box.value = 'a word '.repeat(1_900_000)
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })()`)
  await page.getByText('That is more than one record can hold.').first().waitFor()
  expect(await page.evaluate(`document.getElementById('part.next-steps.0.what').value.length`)).toBe(13_300_000)
  await visitor.leave()
})
