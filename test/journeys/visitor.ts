import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.ts'

/** A phone, and a desk. */
export type Width = 390 | 1280

export interface Seat {
  readonly width: Width
  /** Whether the browser runs scripts. */
  readonly script: boolean
}

/** Somebody at a browser of their own, watched all the time. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly seat: Seat
  /** Opens a page of the program: `/children`. */
  readonly goTo: (path: string) => Promise<number>
  /** Chooses a person on the sign-in page and arrives where they begin. */
  readonly signIn: (fullName: string) => Promise<void>
  readonly signOut: () => Promise<void>
  /** What must never happen and did: a request to elsewhere, something that the page's policy stopped, an error in a script. */
  readonly faults: readonly string[]
  readonly leave: () => Promise<void>
}

/** A browser for a file of journeys. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser()
  const launch = () => chromium.launch({ executablePath, args: [...args] })
  // On a small machine that does much at once a browser can crash as it starts: it is started once more.
  return launch().catch(launch)
}

/** Sits somebody down at the program. */
export async function visit(browser: Browser, address: () => string, seat: Seat): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: seat.width, height: seat.width === 390 ? 844 : 900 }, javaScriptEnabled: seat.script, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce',
    hasTouch: seat.width === 390,
  })
  context.setDefaultTimeout(20_000)
  const faults = watch(context, address)
  const page = await context.newPage()
  return {
    page, context, seat, faults,
    goTo: async path => (await page.goto(address() + path))?.status() ?? 0,
    async signIn(fullName) {
      if (!page.url().includes('/sign-in')) await page.goto(`${address()}/sign-in`)
      await page.getByRole('button', { name: fullName }).click()
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
    },
    async signOut() {
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('heading', { name: 'Choose who you are in this demo' }).waitFor()
    },
    leave: () => context.close(),
  }
}

/** Promise P20 and the page's policy, for every page that is opened from here on. */
function watch(context: BrowserContext, address: () => string): readonly string[] {
  const faults: string[] = []
  context.on('request', request => {
    const url = new URL(request.url())
    const isOurs = url.host === new URL(address()).host || url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:'
    if (!isOurs) faults.push(`asked ${url.host} for something`)
  })
  context.on('console', message => {
    // The browser says so of every page that answers 401 to 422, as some must.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded with a status of 4')
    if (message.type() === 'error' && !isStatus) faults.push(`the browser said: ${message.text()}`)
  })
  context.on('weberror', error => faults.push(`a script failed: ${error.error().message}`))
  return faults
}

let axe: Promise<string> | undefined

/** Nothing that axe can find against WCAG 2.2 AA. The source goes in past the page's policy, which stays in force for the page itself. */
export async function isAccessible(page: Page): Promise<void> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(`if (!globalThis.axe) { ${await axe} }`)
  const { violations } = await page.evaluate<AxeResults>(`(() => {
    const later = globalThis.setTimeout
    // Where scripts are off a browser's timers stand still, and axe waits for them between its steps.
    globalThis.setTimeout = (work, milliseconds = 0, ...rest) => milliseconds > 50 ? later(work, milliseconds, ...rest) : (Promise.resolve().then(() => work(...rest)), 0)
    return axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'], preload: false })
      .finally(() => { globalThis.setTimeout = later })
  })()`)
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)).toEqual([])
}

/** Nothing stands beside the page: nobody has to scroll sideways to read. */
export async function fitsIn(page: Page, width: number): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width, height: 700 })
  const wider = await page.evaluate<readonly string[]>(`(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.body.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > width + 1).slice(0, 5).map(each => each.outerHTML.slice(0, 160))
  })()`)
  expect(wider).toEqual([])
  if (before) await page.setViewportSize(before)
}

/** One `h1`, and no level that is passed over on the way down. */
export async function headingsAreInOrder(page: Page): Promise<void> {
  const levels = await page.evaluate<readonly number[]>(`[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(each => each.checkVisibility()).map(each => Number(each.tagName[1]))`)
  expect(levels.filter(level => level === 1), 'one h1').toHaveLength(1)
  expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1), `no heading jumps: ${levels.join(' ')}`).toEqual([])
}

/** Pictures of pages as they were when a journey came to nothing, for whoever looks into it: in `test-results`, which is not kept. */
export async function takePictures(pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [name, page] of Object.entries(pages)) await page.screenshot({ path: join(import.meta.dirname, '../../test-results', `${name}.png`), fullPage: true }).catch(() => undefined)
}

/** Pictures of pages for people to look at: only when `PICTURES` says into which folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`), fullPage: true })
}

/** Each thing to mend in a summary leads to its field, ready to be typed in. */
export async function leadsToFields(page: Page): Promise<void> {
  for (const link of await page.locator('.govuk-error-summary a[href^="#"]').all()) {
    await link.click()
    const id = (await link.getAttribute('href'))?.slice(1) ?? ''
    expect(await page.evaluate(`document.activeElement?.id`), `${await link.textContent()} leads to #${id}`).toBe(id)
  }
}
