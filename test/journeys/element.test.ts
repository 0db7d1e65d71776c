import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildGuidance } from '../../scripts/build-guidance.ts'
import { fitsIn, isAccessible, keepPicture, openBrowser } from './visitor.ts'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'"
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

const about = JSON.stringify({
  documentType: 'case-record', date: '2026-03-12', children: [{ name: 'Rowan Ashdene', dateOfBirth: '2013-05-14', pronouns: 'she/her', verbal: true }], people: [{ name: 'Dana Ashdene', relationship: 'mum' }],
})
const host = (inside: string, attributes = `about='${about}'`) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Another system</title><script type="module" src="element.js"></script></head><body><main><h1>Another system</h1>
  <form method="get" action="sent.html"><written-to-the-child ${attributes}>${inside}</written-to-the-child><button>Save</button><button type="reset">Start again</button></form></main></body></html>`
const box = '<label for="record">What happened?</label> <textarea id="record" name="record" rows="8" cols="60"></textarea>'

/** Pages of some other system, beside the files of the package. */
const pages: Readonly<Record<string, string>> = {
  '/host.html': host(box),
  '/in-label.html': host('<label>What happened? <textarea name="record"></textarea></label>'),
  '/welsh.html': host(box, `lang="cy" about='${about}'`),
  '/late.html': host(''),
  '/facts-that-are-none.html': host(box, 'about="{"'),
  '/sent.html': '<!doctype html><html lang="en-GB"><title>Sent</title><h1>Sent</h1></html>',
}

let folder: string
let server: Server
let origin: string
let browser: Browser
let context: BrowserContext
let page: Page
let outside: string[]
let complaints: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-to-you-element-'))
  await buildGuidance(join(folder, 'guidance'))
  server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    const say = (status: number, body: Buffer | string) => answer.writeHead(status, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy }).end(body)
    if (pages[path] !== undefined) say(200, pages[path])
    else readFile(join(folder, 'guidance', path)).then(body => say(200, body), () => say(404, ''))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  outside = []
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' })
  context.on('request', request => void (request.url().startsWith(origin) || outside.push(request.url())))
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => void (message.type() === 'error' && !message.text().includes('favicon') && !/404/.test(message.text()) && complaints.push(message.text())))
})
afterEach(async () => {
  await context.close()
  expect(outside, 'requests to other hosts').toEqual([])
  expect(complaints, 'errors in the page').toEqual([])
})

const open = async (path: string) => void await page.goto(`${origin}/${path}`)
const text = () => page.locator('textarea')
const finding = (words: string) => page.locator('li.finding', { hasText: `“${words}”` })
const mark = (words: string) => page.locator('.editor__marks mark', { hasText: words })

test('what is typed is underlined and listed; better words are taken by a button, and undone', async () => {
  await open('host.html')
  await text().click()
  await page.keyboard.type('Rowan, I came to see you. Rowan was happy. ')
  await mark('Rowan was').waitFor()
  await finding('Rowan was').getByRole('button', { name: 'You were' }).click()
  expect(await text().inputValue()).toBe('Rowan, I came to see you. You were happy. ')
  await finding('Rowan was').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  expect(await text().inputValue()).toBe('Rowan, I came to see you. Rowan was happy. ')
  await finding('Rowan was').waitFor()
})

test('the form of the page carries the words, as it did before', async () => {
  await open('host.html')
  await text().fill('Rowan was happy. ')
  await finding('Rowan was').getByRole('button', { name: 'You were' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/sent\.html/)
  expect(new URL(page.url()).searchParams.get('record')).toBe('You were happy. ')
})

test('the underline lies under the words, also when the box scrolls in itself and the window is narrow', async () => {
  await open('host.html')
  await text().fill(`${'Rowan, I came to see you on a rainy day and we talked about many things, in the car.\n\n'.repeat(20)}Rowan was happy.`)
  await mark('Rowan was').waitFor()
  await finding('Rowan was').getByRole('button', { name: 'Go to it' }).click()
  expect(await page.evaluate('getSelection().toString()')).toBe('Rowan was')
  for (const width of [1280, 600, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.evaluate(`(() => {
      const box = document.querySelector('textarea')
      const sheet = document.querySelector('written-to-the-child').shadowRoot.querySelector('.editor__marks')
      const [at, over] = [box, sheet].map(each => each.getBoundingClientRect())
      return [box.scrollHeight - sheet.scrollHeight, box.scrollTop - sheet.scrollTop, Math.round(at.left - over.left), Math.round(at.top - over.top)].join()
    })()`), { message: `at ${width}` }).toBe('0,0,0,0')
  }
  const seen = await page.evaluate<boolean>(`(() => {
    const box = document.querySelector('textarea').getBoundingClientRect()
    const mark = document.querySelector('written-to-the-child').shadowRoot.querySelector('mark').getBoundingClientRect()
    return mark.top >= box.top && mark.bottom <= box.bottom
  })()`)
  expect(seen, 'the finding was scrolled into view').toBe(true)
})

test('spelling is looked up once something is written', async () => {
  const asked: string[] = []
  context.on('request', request => void asked.push(new URL(request.url()).pathname))
  await open('host.html')
  await page.locator('.findings__count', { hasText: 'Nothing just now.' }).waitFor()
  expect(asked.filter(path => path.startsWith('/en-GB'))).toEqual([])
  await text().fill('Rowan, you showed me your rabit. ')
  await finding('rabit').getByRole('button', { name: 'rabbit', exact: false }).first().click()
  expect(await text().inputValue()).toBe('Rowan, you showed me your rabbit. ')
  expect(asked.filter(path => path.startsWith('/en-GB')).sort()).toEqual(['/en-GB.aff', '/en-GB.words'])
})

test('the page is told of each report, and of what was meant; what it keeps it can give back', async () => {
  await open('host.html')
  await page.evaluate(`globalThis.told = { report: [], meant: [] }; for (const kind of ['report', 'meant']) addEventListener('written-to-the-child:' + kind, ({ detail }) => told[kind].push(detail))`)
  await text().fill('Rowan, I came to see you. Rowan was happy. ')
  await finding('Rowan was').getByRole('button', { name: 'I meant that' }).click()
  await page.keyboard.type('It is another Rowan')
  await page.keyboard.press('Enter')
  await finding('Rowan was').waitFor({ state: 'detached' })
  const kept = await page.evaluate<{ meant: readonly object[]; added: object }[]>('told.meant')
  expect(kept).toHaveLength(1)
  expect(kept[0]?.meant).toEqual([expect.objectContaining({ rule: 'third-person', quote: 'Rowan was', reason: 'It is another Rowan' })])
  expect(kept[0]?.added).toEqual(kept[0]?.meant[0])
  expect(await page.evaluate('told.report.at(-1).findings.map(({ start, end }) => document.querySelector("textarea").value.slice(start, end))')).toContain('Rowan was')
  expect(page.url(), 'the form was not sent').toMatch(/host\.html$/)

  await page.reload()
  await page.evaluate(`document.querySelector('written-to-the-child').meant = ${JSON.stringify(kept[0]?.meant)}`)
  await text().fill('Rowan, I came to see you. Rowan was happy. You had tea. ')
  await page.getByText('You meant it (1)').click()
  expect(await finding('Rowan was').count()).toBe(0)
  await page.getByRole('button', { name: 'Ask me again' }).click()
  await finding('Rowan was').waitFor()
  expect(await page.evaluate(`document.querySelector('written-to-the-child').meant`)).toEqual([])
})

test('with the keyboard alone', async () => {
  await open('host.html')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rowan was happy. Rowan likes swimming. ')
  await finding('Rowan likes').waitFor()
  await page.keyboard.press('F8')
  expect(await page.evaluate('getSelection().toString()')).toBe('Rowan was')
  await page.keyboard.press('Alt+1')
  expect(await text().inputValue()).toBe('You were happy. Rowan likes swimming. ')
  const focused = () => page.evaluate(`document.activeElement.shadowRoot?.activeElement?.textContent ?? document.activeElement.name`)
  await page.keyboard.press('Tab')
  expect(await focused()).toContain('You like')
  await page.keyboard.press('Enter')
  expect(await text().inputValue()).toBe('You were happy. You like swimming. ')
  await expect.poll(focused, { message: 'the focus goes on in the list' }).toBe('Worth another look')
})

test('what the record does not have yet, and how it reads', async () => {
  await open('host.html')
  await text().fill('Rowan, I came to see you after school and we had tea with your nan. '.repeat(6))
  await page.locator('.fold', { hasText: 'What the record does not have yet' }).locator('summary').click()
  await page.getByText('What happens next, and who will do it?').waitFor()
  await page.getByText('Easy to read for most 11-year-olds').waitFor()
})

test('other facts, a box that comes late, a box in its label, a form that begins again, and leaving the page', async () => {
  await open('late.html')
  await page.evaluate(`(() => { const box = document.createElement('textarea'); box.value = 'Ellis was happy. '; document.querySelector('written-to-the-child').append(box) })()`)
  await page.locator('.fold', { hasText: 'does not have yet' }).waitFor()
  expect(await finding('Ellis was').count()).toBe(0)
  await page.evaluate(`document.querySelector('written-to-the-child').about = { date: '2026-03-12', children: [{ name: 'Ellis Marwood' }] }`)
  await finding('Ellis was').waitFor()
  await page.evaluate(`document.querySelector('textarea').value = 'Ellis, you were happy. '; document.querySelector('written-to-the-child').refresh()`)
  await finding('Ellis was').waitFor({ state: 'detached' })
  await page.evaluate(`document.querySelector('written-to-the-child').remove()`)
  await expect.poll(() => page.workers()).toEqual([])

  await open('in-label.html')
  await page.getByLabel('What happened?').fill('Rowan was happy. ')
  await finding('Rowan was').waitFor()
  await page.getByRole('button', { name: 'Start again' }).click()
  await finding('Rowan was').waitFor({ state: 'detached' })
})

test('in another language the box is left as it is', async () => {
  await open('welsh.html')
  await text().fill('Rowan was happy. ')
  await page.waitForTimeout(400)
  expect(page.workers()).toEqual([])
  expect(await page.getByRole('heading', { name: 'Worth another look' }).isVisible()).toBe(false)
})

test('facts that cannot be read are said to whoever builds the page, and writing is guided all the same', async () => {
  await open('facts-that-are-none.html')
  await text().fill('The LAC review is on Monday. ')
  await finding('LAC').waitFor()
  expect(complaints.splice(0).join()).toContain('“about” is not the JSON of an object')
})

test('axe finds nothing, on the example page, at a desk and on a phone', async () => {
  await open('example.html')
  await page.getByText(/things, gravest first/).waitFor()
  await finding('Friday 12 March 2026').waitFor()
  await finding('Friday 12 March 2026').getByRole('button', { name: 'I meant that' }).click()
  for (const fold of await page.locator('summary:visible').all()) await fold.click()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await keepPicture(page, `element ${width}`)
    await isAccessible(page)
  }
  await fitsIn(page, 320)
})
