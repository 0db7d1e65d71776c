import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.ts'
import { openBrowser } from './visitor.ts'
import { type DraftServer, startDraftServer } from './write-record-script.fixture.ts'

const what = 'part.what-happened.0.text'
const told = 'part.what-you-told-me.0.text'
const how = 'part.what-you-told-me.0.how'

let browser: Browser
let server: DraftServer
let context: BrowserContext
let outside: string[]
let complaints: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

beforeEach(async () => {
  server = await startDraftServer()
  outside = []
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  context.on('request', request => void (request.url().startsWith(server.origin) || outside.push(request.url())))
})

afterEach(async () => {
  await context.close()
  await server.close()
  expect(outside, 'requests to other hosts (P20)').toEqual([])
  expect(complaints, 'errors in the page').toEqual([])
})

async function open(where: BrowserContext = context): Promise<Page> {
  const page = await where.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => void (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()) && complaints.push(message.text())))
  await page.goto(`${server.origin}/drafts/d1`)
  await page.locator('#findings-heading').waitFor()
  return page
}

const field = (page: Page, key: string) => page.locator(`[name="${key}"]`)
const saved = (page: Page, text: string | RegExp = 'Saved 14:02') => page.locator('#saved').filter({ hasText: text }).waitFor()
const inDraft = (key: string) => server.draft.content[key] ?? ''
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '')
const until = (check: () => unknown) => expect.poll(check, { timeout: 15_000 }).toBeTruthy()

test('what is typed is underlined, listed, taken by one key, and undone', async () => {
  const page = await open()
  await field(page, what).click()
  await page.keyboard.type('Amira, I came to see you. Amira was happy.')
  const finding = page.locator('li.finding', { hasText: '“Amira was”' })
  await finding.waitFor()
  await page.locator('.editor__marks mark', { hasText: 'Amira was' }).waitFor()
  expect(await finding.locator('.finding__better').first().innerText()).toContain('You were')

  await page.keyboard.press('F8')
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Amira was')
  await page.keyboard.press('Alt+1')
  expect(await field(page, what).inputValue()).toBe('Amira, I came to see you. You were happy.')
  await finding.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  expect(await field(page, what).inputValue()).toBe('Amira, I came to see you. Amira was happy.')
  await finding.waitFor()
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+.')
  expect(await field(page, what).inputValue()).toBe('Amira, I came to see you. You were happy.')
  await saved(page)
  expect(inDraft(what)).toBe('Amira, I came to see you. You were happy.')
})

test('the underline lies under the words, also in a narrow and in a magnified window', async () => {
  const page = await open()
  await field(page, what).fill(`${'Amira, I came to see you on a rainy day and we talked about many things, at your house and in the car. '.repeat(6)}\n\n\nAmira was happy.\n`)
  await page.locator('.editor__marks mark', { hasText: 'Amira was' }).waitFor()
  for (const width of [1280, 800, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    // A long text scrolls inside its box: the marks must be as tall, and as far down.
    const differences = () => field(page, what).evaluate(box => {
      const marks = box.parentElement!.querySelector('.editor__marks')!
      box.scrollTop = 40
      return [box.scrollHeight - marks.scrollHeight, box.clientHeight - marks.clientHeight, box.scrollTop - marks.scrollTop]
    })
    await expect.poll(differences, { message: `box and marks at ${width}` }).toEqual([0, 0, 0])
  }
})

test('spelling is looked up in the worker after the first findings', async () => {
  const page = await open()
  await field(page, what).fill('Amira, you showed me your rabit. ')
  await page.locator('li.finding', { hasText: '“rabit”' }).locator('.finding__better', { hasText: 'rabbit' }).click()
  expect(await field(page, what).inputValue()).toBe('Amira, you showed me your rabbit. ')
})

test('‘I meant that’ is kept with its reason, also over a new page, until it is asked again', async () => {
  const page = await open()
  await field(page, what).fill('Amira, I came to see you. Amira was happy.')
  const finding = page.locator('li.finding', { hasText: '“Amira was”' })
  await finding.getByRole('button', { name: 'I meant that' }).click()
  await page.keyboard.type('It is another Amira')
  await page.keyboard.press('Enter')
  await finding.waitFor({ state: 'detached' })
  await until(() => inDraft('meant.0'))
  expect(JSON.parse(inDraft('meant.0'))).toMatchObject({ rule: 'third-person', quote: 'Amira was', reason: 'It is another Amira' })
  expect(server.posts).toEqual([])

  await page.reload()
  await page.getByText('You meant it (1)').click()
  expect(await page.locator('li.finding', { hasText: '“Amira was”' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Ask me again' }).click()
  await finding.waitFor()
  await until(() => inDraft('meant.0') === '')
})

test('with the keyboard alone: through the list, taking, keeping, and no focus is lost', async () => {
  const page = await open()
  await field(page, what).fill('Amira was happy. Amira likes swimming. Amira has new shoes.')
  await page.locator('li.finding').nth(2).waitFor()
  await page.locator('li.finding .finding__better').first().focus()
  await page.keyboard.press('Enter')
  expect(await field(page, what).inputValue()).toBe('You were happy. Amira likes swimming. Amira has new shoes.')
  expect(await page.evaluate(() => document.activeElement?.closest('li.finding')?.querySelector('.finding__words')?.textContent)).toBe('“Amira likes”')
  await page.waitForTimeout(700)
  expect(await page.evaluate(() => document.activeElement?.closest('li.finding')?.querySelector('.finding__words')?.textContent)).toBe('“Amira likes”')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe(what)
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Amira likes')
})

test('a new report moves neither focus nor the item that holds it', async () => {
  const page = await open()
  await field(page, what).fill('Amira was happy.')
  const goTo = page.locator('li.finding', { hasText: '“Amira was”' }).getByRole('button', { name: 'Go to it' })
  await goTo.focus()
  await field(page, told).evaluate((box: HTMLTextAreaElement) => {
    box.value = 'It was decided that Amira stays. Amira was happy there. Your mum refused to engage. The LAC review agreed. Amira likes it. Amira sings.'
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await page.locator('li.finding').nth(4).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Go to it')
  await page.getByRole('button', { name: /^and \d+ more$/ }).click()
  expect(await page.locator('li.finding').count()).toBeGreaterThan(5)
})

test('a server that is away for an hour: what is typed is kept here, sealed, and arrives when it is back', async () => {
  await context.clock.install()
  const page = await open()
  await page.clock.resume()
  await field(page, what).fill('Before. ')
  await saved(page)
  await server.goDown()
  await field(page, what).click()
  await page.keyboard.press('End')
  await page.keyboard.type('Zanzibar marzipan while there was no signal. ')
  await saved(page, /^Saved on this computer at \d\d:\d\d, not yet sent$/)
  await page.clock.fastForward('01:00:00')
  await page.keyboard.type('And an hour later. ')
  await saved(page, /^Saved on this computer at/)

  const rows = await page.evaluate(() => new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open('written-to-you')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const getting = opening.result.transaction('unsaved').objectStore('unsaved').getAll()
      getting.onsuccess = () => resolve(getting.result.map((row: { sealed: ArrayBuffer }) => JSON.stringify(row) + new TextDecoder('latin1').decode(row.sealed)).join())
    }
  }))
  expect(rows).not.toBe('')
  expect(rows).not.toMatch(/Zanzibar|marzipan|signal/)

  await server.comeBack()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await saved(page)
  expect(inDraft(what)).toBe('Before. Zanzibar marzipan while there was no signal. And an hour later. ')
  await until(() => copiesLeft(page).then(left => left === 0))
})

const copiesLeft = (page: Page) => page.evaluate(() => new Promise<number>(resolve => {
  const opening = indexedDB.open('written-to-you')
  opening.onsuccess = () => {
    const counting = opening.result.transaction('unsaved').objectStore('unsaved').count()
    counting.onsuccess = () => resolve(counting.result)
  }
}))

test('a browser that is killed in mid-typing gives back every acknowledged word, once (P1)', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'written-to-you-profile-'))
  let running: ChildProcess | undefined
  try {
    const first = await launchWith(profile)
    running = first.process
    const page = await open(first.context)
    await field(page, how).fill('In the car')
    await saved(page)
    await server.goDown()
    await field(page, what).click()
    const text = 'Quicksilver porridge: you told me about the walk to the lake. '.repeat(4)
    let kept = ''
    for (const letter of text) {
      await page.keyboard.type(letter, { delay: 20 })
      if (/^Saved on this computer/.test((await page.locator('#saved').textContent()) ?? '')) kept = await field(page, what).inputValue()
    }
    const typed = await field(page, what).inputValue()
    process.kill(-first.process.pid!, 'SIGKILL')
    running = undefined
    await new Promise(resolve => first.process.once('exit', resolve))
    expect(await filesWith(profile, 'porridge'), 'files with readable words').toEqual([])

    await server.comeBack()
    const second = await launchWith(profile)
    running = second.process
    const again = await open(second.context)
    await again.getByText(/We brought back what you typed/).waitFor()
    const back = await field(again, what).inputValue()
    expect(typed.startsWith(back)).toBe(true)
    expect(back.length).toBeGreaterThanOrEqual(kept.length)
    await saved(again)
    expect(inDraft(what)).toBe(back)
    expect(inDraft(how)).toBe('In the car')
    await again.reload()
    await again.waitForTimeout(500)
    expect(await again.getByText(/We brought back what you typed/).count()).toBe(0)
    await second.context.close()
  } finally {
    if (running?.pid && running.exitCode === null) process.kill(-running.pid, 'SIGKILL')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** A browser of its own process group, so that all of it can be killed at once. */
async function launchWith(profile: string): Promise<{ process: ChildProcess; context: BrowserContext }> {
  const { executablePath, args } = await findBrowser()
  await rm(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(executablePath, [...args, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  const connected = await chromium.connectOverCDP(endpoint)
  return { process: child, context: connected.contexts()[0]! }
}

async function filesWith(folder: string, word: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const name of names) {
    const path = join(name.parentPath, name.name)
    if (!name.isFile() || !path.includes('IndexedDB')) continue
    const bytes = await readFile(path)
    if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.push(path)
  }
  return found
}

test('two pages of one draft: fields that nobody is in are brought up to date, and no typing page is disturbed', async () => {
  const one = await open()
  const two = await open()
  await field(two, what).focus()
  await field(one, told).fill('You told me about the lake.')
  await field(one, what).fill('From the first page.')
  await saved(one)
  await expect.poll(() => field(two, told).inputValue()).toBe('You told me about the lake.')
  expect(await field(two, what).inputValue()).toBe('')
  await field(two, how).focus()
  await expect.poll(() => field(two, what).inputValue()).toBe('From the first page.')
  await field(two, what).fill('From the second page.')
  await saved(two)
  await expect.poll(() => field(one, what).inputValue()).toBe('')
    .catch(() => field(one, how).focus())
  await expect.poll(() => field(one, what).inputValue()).toBe('From the second page.')
  expect(await one.locator('.conflict').count() + await two.locator('.conflict').count()).toBe(0)
})

for (const [choice, result] of [['Keep theirs', 'From Dana.'], ['Keep mine', 'From Imogen.'], ['Keep both', 'From Dana.\n\nFrom Imogen.']] as const) {
  test(`two people in one field lose nothing: ${choice} (P4)`, async () => {
    const dana = await browser.newContext()
    await dana.addCookies([{ name: 'who', value: 'dana', url: server.origin }])
    const mine = await open()
    const hers = await open(dana)
    await mine.route('**/content', route => new Promise(resolve => setTimeout(resolve, 600)).then(() => route.continue()))
    await field(mine, what).fill('From Imogen.')
    await field(hers, what).fill('From Dana.')
    await saved(hers)
    const box = mine.locator('.conflict')
    await box.waitFor()
    expect(await box.innerText()).toMatch(/Dana Okafor changed this while you were writing[\s\S]*From Dana\.[\s\S]*From Imogen\./)
    expect(await field(mine, what).inputValue()).toBe('From Imogen.')
    expect(inDraft(what)).toBe('From Dana.')
    await mine.waitForTimeout(700)
    await expectAccessible(mine)
    await mine.getByRole('button', { name: 'Add another' }).click()
    expect(await focused(mine)).toBe('Keep theirs')
    expect(server.posts).toEqual([])
    await box.getByRole('button', { name: choice }).click()
    await saved(mine)
    expect(await field(mine, what).inputValue()).toBe(result)
    await until(() => inDraft(what) === result)
    expect(await box.count()).toBe(0)
    await dana.close()
  })
}

test('signed out while writing: nothing is lost, and it goes on after signing in in another tab', async () => {
  const page = await open()
  server.signedOut = true
  await field(page, what).fill('Typed while signed out.')
  const link = page.getByRole('link', { name: 'Sign in again in a new tab' })
  await link.waitFor()
  await saved(page, /^Saved on this computer at/)
  const [other] = await Promise.all([context.waitForEvent('page'), link.click()])
  await other.getByText('You are signed in').waitFor()
  await other.close()
  await page.bringToFront()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await saved(page)
  expect(inDraft(what)).toBe('Typed while signed out.')
  expect(await link.count()).toBe(0)
})

test('a draft that has become a record says so, with the way to it, and keeps what was typed', async () => {
  const page = await open()
  server.becameRecord = 'r-7'
  await field(page, what).fill('Too late.')
  await page.getByRole('link', { name: 'Read the record' }).waitFor()
  expect(await page.getByRole('link', { name: 'Read the record' }).getAttribute('href')).toBe('/records/r-7')
  await saved(page, /^Saved on this computer at/)
})

test('a button of the form waits for what is on its way, and nothing conflicts with itself', async () => {
  const page = await open()
  server.delay = 500
  await field(page, what).fill('One')
  await page.waitForTimeout(600)
  await field(page, what).fill('One two three')
  await page.getByRole('button', { name: 'Add another' }).click()
  await page.getByRole('heading', { name: '0 conflicts' }).waitFor()
  expect(server.posts).toHaveLength(1)
  expect(server.posts[0]).toMatchObject({ do: 'add', [what]: 'One two three' })
  expect(inDraft(what)).toBe('One two three')
})

test('with no server a button keeps the writer on the page', async () => {
  const page = await open()
  await field(page, what).fill('One')
  await saved(page)
  await server.goDown()
  await field(page, what).fill('One two')
  await page.getByRole('button', { name: 'Add another' }).click()
  await page.getByText(/We cannot reach the server just now/).waitFor()
  expect(await field(page, what).inputValue()).toBe('One two')
  await server.comeBack()
  await page.getByRole('button', { name: 'Add another' }).click()
  await page.getByRole('heading', { name: '0 conflicts' }).waitFor()
  expect(inDraft(what)).toBe('One two')
})

test('a page that is closed at once has sent, or brings back, what was typed', async () => {
  const page = await open()
  await field(page, what).fill('Closed at once.')
  await page.waitForTimeout(60)
  await page.close()
  const again = await open()
  await expect.poll(() => field(again, what).inputValue()).toBe('Closed at once.')
  await until(() => inDraft(what) === 'Closed at once.')
  expect(await again.locator('.conflict').count()).toBe(0)
})

test('200,000 words are taken, saved, and can be typed on', async () => {
  const page = await open()
  const text = 'Amira, I came to see you today and we went to the park. You told me about the lake.\n\n'.repeat(11_200)
  await field(page, what).evaluate((box: HTMLTextAreaElement, words) => {
    box.focus()
    box.setRangeText(words, 0, 0, 'end')
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, text)
  await page.keyboard.type('And one more line.')
  await saved(page)
  expect(inDraft(what).length).toBe(text.length + 'And one more line.'.length)
})

test('axe finds nothing, at a desk and on a phone', async () => {
  const page = await open()
  await field(page, what).fill('Amira, I came to see you. Amira was happy. Your mum refused to engage with the LAC review. It was decided that you would stay. Amira likes swimming. She showed me her rabit.')
  await page.getByRole('button', { name: /^and \d+ more$/ }).waitFor()
  await page.locator('li.finding').first().getByRole('button', { name: 'I meant that' }).click()
  for (const details of await page.locator('#findings details:not([hidden])').all()) await details.evaluate(each => each.setAttribute('open', ''))
  await page.waitForTimeout(600)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForTimeout(600)
  await expectAccessible(page)
})

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
}
