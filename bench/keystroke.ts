import { type Browser, chromium, type Page } from 'playwright-core'
import { demo } from '../db/demo/index.ts'
import { findBrowser } from '../scripts/find-browser.ts'
import { runDemo } from '../test/journeys/running-demo.ts'
import { workBetweenKeys } from './main-thread.ts'
import { quantile } from './quantile.ts'
import { recordText } from './record-text.ts'

/**
 * Typing into a long record on the running program, in a real browser, 40 keys a second.
 *   npm run bench:keystroke                      into 2,000 words
 *   npm run bench:keystroke -- --words=20000     into a longer one
 */
const words = Number(process.argv.find(each => each.startsWith('--words='))?.slice(8) ?? 2000)
const keys = 1000
const keysASecond = 40
/** Each time this is typed one finding more is there, at the space after the misspelt word. */
const typed = ' You told me about the freind who came.'

/** What the page saw, in milliseconds. */
interface Seen {
  /** From the key to its letter on the screen. */
  readonly letters: number[]
  /** From the space that ends a misspelt word to the list that counts it. */
  readonly findings: number[]
  readonly checks: number[]
  readonly longTasks: number[]
}

const server = await runDemo()
let browser: Browser | undefined
try {
  const { executablePath, args } = await findBrowser()
  browser = await chromium.launch({ executablePath, args: [...args] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(hearWorker)
  await openDraft(page, server.address())
  const box = page.locator('textarea[data-lead], textarea[data-guided]').first()
  await box.fill(recordText(words).text)
  await page.locator('li.finding').first().waitFor()
  // The dictionary arrives and the words of the text are looked up before the clock starts.
  await page.waitForTimeout(6000)
  await box.press('Control+End')
  await page.evaluate(watch)
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'] })
  const spent = await spentOn(page)
  const before = await spent()
  const took = await type(page)
  const after = await spent()
  const work = workBetweenKeys(await browser.stopTracing())
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => (globalThis as unknown as { keysSeen: Seen }).keysSeen)
  console.log(`${words.toLocaleString('en-GB')} words, ${keys} keys, ${Math.round(keys * 1000 / took)} a second: milliseconds`)
  console.table({
    'main thread at work, a key': row(work),
    'from a key to its letter on the screen': row(seen.letters),
    'a check in the worker': row(seen.checks),
    'from the end of a misspelt word to the list that counts it': row(seen.findings),
  })
  const each = (what: keyof Spent) => `${Math.round(100 * (after[what] - before[what]) / keys) / 100} ms`
  console.log(`Of the main thread’s work a key, on average: script ${each('script')}, layout and style ${each('layout')}; the rest is the browser’s own.`)
  console.log(`Tasks over 50 ms: ${seen.longTasks.length}${seen.longTasks.length > 0 ? `, the longest ${Math.round(Math.max(...seen.longTasks))} ms` : ''}.`)
} finally {
  await browser?.close()
  await server.end()
}

function row(times: readonly number[]) {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), worst: quantile(times, 1), measured: times.length }
}

/** What the page's main thread has spent on the page's own work since it was opened, in milliseconds. */
interface Spent { readonly script: number; readonly layout: number }

async function spentOn(page: Page): Promise<() => Promise<Spent>> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  return async () => {
    const { metrics } = await tools.send('Performance.getMetrics')
    const of = (name: string) => 1000 * (metrics.find(each => each.name === name)?.value ?? 0)
    return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') }
  }
}

/** As the first practitioner of the demo, at a new record to the first child. */
async function openDraft(page: Page, address: string): Promise<void> {
  const family = demo.families[0]
  const child = family?.children[0]
  const worker = demo.staff.find(({ key }) => family?.allocations.some(({ child: whose, staff, to }) => whose === child?.key && staff === key && to === undefined))
  if (!child || !worker) throw new Error('The demo has nobody who works with its first child.')
  await page.goto(`${address}/sign-in`)
  await page.getByRole('button', { name: worker.fullName }).click()
  await page.getByRole('link', { name: child.preferredName ?? child.fullName }).first().click()
  await page.locator('form[action$="/drafts"] button').first().click()
  await page.locator('form#write-record').waitFor()
}

/** Types at an even pace whatever the page does, and says how long it took. */
async function type(page: Page): Promise<number> {
  const began = performance.now()
  for (let key = 0; key < keys; key++) {
    const wait = began + key * 1000 / keysASecond - performance.now()
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    await page.keyboard.type(typed.charAt(key % typed.length))
  }
  return performance.now() - began
}

/** Runs in the page before its scripts: hears what the worker says each check took. */
function hearWorker(): void {
  const { Worker } = globalThis
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly took?: number }>) => {
        const { keysSeen } = globalThis as unknown as { keysSeen?: Seen }
        if (data.took !== undefined) keysSeen?.checks.push(data.took)
      })
    }
  }
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { letters: [], findings: [], checks: [], longTasks: [] }
  Object.assign(globalThis, { keysSeen: seen })
  let misspeltAt: number | undefined
  addEventListener('keydown', event => {
    const began = event.timeStamp
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => void seen.letters.push(performance.now() - began)
      channel.port2.postMessage(undefined)
    })
    const box = event.target
    if (event.key === ' ' && box instanceof HTMLTextAreaElement && box.value.slice(0, box.selectionStart).endsWith('freind')) misspeltAt = began
  }, { capture: true })
  const count = document.querySelector('.findings__count')
  if (count) new MutationObserver(() => {
    if (misspeltAt === undefined) return
    seen.findings.push(performance.now() - misspeltAt)
    misspeltAt = undefined
  }).observe(count, { childList: true, characterData: true, subtree: true })
  new PerformanceObserver(list => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
}
