import { crc32 } from 'node:zlib'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, caller, childOf, fieldsOf, signedIn, startVisit, to } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

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

const happened = 'part.what-happened.0.text'

async function save(draft: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return priya.post(draft, { ...fieldsOf(await (await priya.get(draft)).text()), do: 'save', ...fields })
}

async function draftWith(fields: Readonly<Record<string, string>>): Promise<string> {
  const draft = await startVisit(priya, child)
  expect((await save(draft, fields)).status).toBe(303)
  return draft
}

async function finish(draft: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { key = '', version = '' } = fieldsOf(await (await priya.get(`${draft}/read`)).text())
  const answer = await priya.post(`${draft}/finish`, { key, version, do: 'finish-and-show', ...more })
  expect(answer.status).toBe(303)
  return to(answer)
}

/** The SW is not explained, so that the list of findings has something to quote beside it. */
const hostile = 'SW <script>window.hurt=1</script><img src=x onerror="window.hurt=2">" onfocus="window.hurt=3" autofocus="\' javascript:window.hurt=4 \u202Eright to left\u202C \u0000 {{7*7}} #{7*7} </textarea><svg onload=window.hurt=5> &lt;b&gt; https://evil.example/'
/** As it must stand there: what a database cannot hold is marked, the rest is as it was typed. */
const asTyped = hostile.replace('\u0000', '\uFFFD')

describe('hostile text does nothing, anywhere (P13)', () => {
  test.each([true, false])('in every field, on every page; script %s', async script => {
    const empty = await startVisit(priya, child)
    const opened = await (await priya.get(empty)).text()
    const everyField = Object.keys(fieldsOf(opened)).filter(name => /^(?:part\..*\.\d+\.|place$|also-present$|seen-reason$|last-shared-why$)/.test(name) && !name.endsWith('.when'))
    expect(everyField.length).toBeGreaterThan(15)
    const draft = await draftWith({ ...Object.fromEntries(everyField.map(name => [name, hostile])), seen: 'alone', 'last-shared': 'no', 'part.decisions.0.what': hostile, 'part.pictures.state': 'open' })
    const stands = fieldsOf(await (await priya.get(draft)).text())
    for (const name of everyField) expect(stands[name]).toBe(asTyped)

    expect((await addPicture(draft, await png(), { what: hostile, 'made-by': hostile })).status).toBe(303)
    expect((await priya.post(`${child}/about-you`, { key: crypto.randomUUID(), kind: 'like', words: hostile, 'said-by': hostile.slice(0, 190), 'said-on-day': '1', 'said-on-month': '2', 'said-on-year': '2026' })).status).toBe(303)
    const checked = await save(draft, { do: `meant.${JSON.stringify({ rule: 'acronym', quote: hostile, reason: 'reason-0' })}`, 'reason-0': hostile })
    expect([200, 303, 422]).toContain(checked.status)

    const staff = await sit('Priya Venkataraghavan', script)
    for (const path of [`${draft}?check=yes`, `${draft}/read`, child]) await opensSafely(staff, path)
    const record = await finish(draft)
    const passage = /id="passage-([^"]+)"/.exec(await (await saffy.get(`/my-story${record}`)).text())?.[1] ?? ''
    expect((await saffy.post(`/my-story${record}/responses`, { key: crypto.randomUUID(), kind: 'not-how-it-was', passage, words: hostile })).status).toBe(303)
    const correction = to(await priya.post(`${record}/corrections`, { key: crypto.randomUUID() }))
    expect((await save(correction, { [happened]: 'You were here.' })).status).toBe(303)
    await opensSafely(staff, correction)
    await finish(correction, { reason: hostile })
    for (const path of [record, `${record}/versions/1`, `${record}?done=${encodeURIComponent(hostile)}&with=${encodeURIComponent(hostile)}`, child, '/children', `/sign-in?to=${encodeURIComponent('javascript:alert(1)')}`]) await opensSafely(staff, path)
    const reader = await sit('Saffron Carrick-Beddow', script)
    for (const path of ['/my-story', `/my-story${record}`, `/my-story?page=1&order=${encodeURIComponent(hostile)}`]) await opensSafely(reader, path)
    await reader.leave()

    await staff.context.clearCookies()
    await staff.goTo('/sign-in')
    await staff.leave()
  })

  test('in a word and its meaning, which stand in a child’s record', async () => {
    const keith = await signedIn(demo.address, 'Keith Lumsden')
    const term = 'zoggle <b>"\'&'
    expect((await keith.post('/words', { key: crypto.randomUUID(), term, meaning: hostile })).status).toBe(303)
    const record = await finish(await draftWith({ [happened]: `You told me about the ${term} plan.`, seen: 'alone' }))
    for (const [who, path] of [['Keith Lumsden', '/words'], ['Saffron Carrick-Beddow', `/my-story${record}`]] as const) {
      const visitor = await sit(who, true)
      await opensSafely(visitor, path)
      await visitor.leave()
    }
  })

  test('words that are sent signed out are given back as words', async () => {
    const nobody = caller(demo.address, '')
    const page = await (await nobody.post(`/drafts/${crypto.randomUUID()}`, { [happened]: hostile, '"><script>x</script>': hostile })).text()
    expect(page).not.toMatch(/<script>|<img|<svg/)
    expect(fieldsOf(page)[happened]).toBe(asTyped)
  })
})

describe('a great deal of text', () => {
  const words = Array.from({ length: 200_000 }, (_, at) => `word${at % 997}`).join(' ')

  test('200,000 words in one part are saved whole, by the page’s script and by its form', async () => {
    const draft = await startVisit(priya, child)
    expect((await priya.put(`${draft}/content`, { version: 1, changes: [{ key: happened, was: '', now: words }] })).status).toBe(200)
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe(words)
    expect((await save(draft, { [happened]: `${words} and more` })).status).toBe(303)
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe(`${words} and more`)
  })

  test('more than a record can hold is refused in a sentence, and what stood there stands', async () => {
    const draft = await draftWith({ [happened]: 'You were here.' })
    const answer = await priya.put(`${draft}/content`, { version: 2, changes: [{ key: happened, was: 'You were here.', now: 'x'.repeat(13_000_000) }] })
    expect([answer.status, (await answer.json()).error]).toEqual([413, 'That is more than one record can hold. It is kept on this computer. Make it shorter, or put part of it in a second record.'])
    expect((await priya.post(draft, { [happened]: 'x'.repeat(13_000_000), do: 'save' })).status).toBe(413)
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe('You were here.')
  })
})

describe('what is not what it says it is', () => {
  test('bytes that are no text are never taken for words, and break nothing', async () => {
    const draft = await draftWith({ [happened]: 'You were here.' })
    const bytes = new Uint8Array(Array.from({ length: 4096 }, (_, at) => (at * 197) % 256))
    for (const type of ['application/x-www-form-urlencoded', 'application/json', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/octet-stream', 'text/plain', '']) {
      for (const path of [draft, `${draft}/content`, `${draft}/pictures`, `${draft}/finish`, `${child}/drafts`]) {
        const answer = await fetch(demo.address() + path, { method: path.endsWith('content') ? 'PUT' : 'POST', redirect: 'manual', headers: { cookie: priya.cookie, 'content-type': type }, body: bytes })
        expect(answer.status, `${type} to ${path.replace(/[0-9a-f-]{36}/g, '…')}`).toBeLessThan(500)
      }
    }
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe('You were here.')
  })

  test.each<[string, unknown]>([
    ['nothing', null], ['a list', []], ['no changes', { version: 1 }], ['a version that is none', { version: 'x', changes: [] }], ['changes that are none', { version: 1, changes: [1, null, {}] }],
    ['a key that is not ours', { version: 1, changes: [{ key: '__proto__', was: '', now: 'x' }, { key: 'constructor', was: '', now: 'x' }, { key: 'part.pictures.0.attachment', was: '', now: crypto.randomUUID() }] }],
  ])('a save with %s changes nothing', async (_, body) => {
    const draft = await draftWith({ [happened]: 'You were here.' })
    const before = fieldsOf(await (await priya.get(draft)).text())
    const answer = await priya.put(`${draft}/content`, body)
    expect(answer.status).toBeLessThan(500)
    const after = fieldsOf(await (await priya.get(draft)).text())
    expect({ ...after, 'picture-key': '' }).toEqual({ ...before, 'picture-key': '' })
  })

  test('half a character is kept as a mark, not as an error', async () => {
    const draft = await startVisit(priya, child)
    expect((await priya.put(`${draft}/content`, { version: 1, changes: [{ key: happened, was: '', now: 'half \uD83D and nothing \u0000' }] })).status).toBe(200)
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe('half \uFFFD and nothing \uFFFD')
  })

  test.each(['', 'D99', 'D01; drop table', '__proto__', '<script>'])('a document type %j is not begun', async code => {
    const answer = await priya.post(`${child}/drafts`, { key: crypto.randomUUID(), document: code })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('There is no form for this kind of document yet.')
  })

  test.each([['2026-02-30', 'There is no such day.'], ['yesterday', 'There is no such day.'], ['', 'Enter the day on which it happened'], ['2999-01-01', 'The day is still to come.']])('the day %j stands as it was typed, and is asked about before finishing', async (date, says) => {
    const draft = await draftWith({ date, seen: 'alone', [happened]: 'You were here.' })
    const page = await (await priya.get(`${draft}?problems=yes`)).text()
    expect(fieldsOf(page)['date']).toBe(date)
    expect(page).toContain(says)
    const { version = '' } = fieldsOf(await (await priya.get(draft)).text())
    expect((await priya.post(`${draft}/finish`, { key: crypto.randomUUID(), version, do: 'finish' })).status).toBe(422)
  })
})

describe('pictures', () => {
  const bytesOf = (text: string) => Buffer.from(text)
  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['no picture at all, named .jpg', () => bytesOf('I am a letter'), 'This file is not a picture that we can open.'],
    ['a page, named .png', () => bytesOf('<!doctype html><script>window.hurt=1</script>'), 'This file is not a picture that we can open.'],
    ['a drawing that holds a script', () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>window.hurt=1</script></svg>'), 'This file is not a picture that we can open.'],
    ['an iPhone photo, named .jpg', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), bytesOf('ftypheic'), Buffer.from([0, 0, 0, 0]), bytesOf('mif1heic'), Buffer.alloc(64)]), 'This is an iPhone photo of a kind (HEIC)'],
    ['half a picture', async () => (await png()).subarray(0, 60), 'This file is not a picture that we can open.'],
    ['more than 10 MB', () => Buffer.concat([Buffer.from([0xFF, 0xD8, 0xFF, 0xE0]), Buffer.alloc(11 * 1024 * 1024)]), 'This picture is larger than 10 MB.'],
    ['nothing', () => Buffer.alloc(0), 'Choose a picture first.'],
    ['a picture that claims more dots than memory holds', () => claimsToBe(60_000, 60_000), 'This picture is too large to open safely.'],
  ])('%s is refused in a sentence, and what was typed is saved', async (_, bytes, says) => {
    const draft = await draftWith({ 'part.pictures.state': 'open' })
    const answer = await addPicture(draft, await bytes(), { [happened]: 'Typed beside it.' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe('Typed beside it.')
  })

  test('where a photo was taken, and whatever was hidden behind it, is gone', async () => {
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } }).withExif({ IFD0: { Copyright: 'secret-place' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer()
    const draft = await draftWith({ 'part.pictures.state': 'open' })
    expect((await addPicture(draft, Buffer.concat([photo, bytesOf('<script>window.hurt=1</script>PK\u0003\u0004')]), { what: 'A photo of the sea' })).status).toBe(303)
    const src = /<img class="picture-entry__image" src="([^"]+)"/.exec(await (await priya.get(draft)).text())?.[1] ?? ''
    const answer = await priya.get(src)
    const kept = Buffer.from(await answer.arrayBuffer())
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual(['image/jpeg', 'nosniff'])
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
    for (const hidden of ['secret-place', '<script>', 'PK\u0003\u0004']) expect(kept.includes(hidden)).toBe(false)
  })
})

describe('forms of another site', () => {
  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }], ['no origin that a browser names', { origin: 'null' }], ['a page elsewhere on the web', { 'sec-fetch-site': 'cross-site' }], ['a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
  ])('a form from %s does nothing', async (_, headers) => {
    const draft = await draftWith({ [happened]: 'You were here.' })
    for (const [path, fields] of [[draft, { [happened]: 'forged', do: 'save' }], [`${draft}/finish`, { do: 'finish-and-show' }], [`${child}/drafts`, { document: 'D01' }], ['/sign-out', {}]] as const) {
      const answer = await priya.post(path, fields, headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toMatch(/nothing was done/)
    }
    expect(fieldsOf(await (await priya.get(draft)).text())[happened]).toBe('You were here.')
  })
})

const png = () => sharp({ create: { width: 30, height: 20, channels: 4, background: '#80008080' } }).png().toBuffer()

/** The head of a PNG of this size, as a bomb has. */
async function claimsToBe(width: number, height: number): Promise<Buffer> {
  const real = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).png().toBuffer()
  const head = Buffer.from(real.subarray(12, 29))
  head.writeUInt32BE(width, 4)
  head.writeUInt32BE(height, 8)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(head))
  return Buffer.concat([real.subarray(0, 12), head, sum, real.subarray(33)])
}

async function addPicture(draft: string, bytes: Buffer, fields: Readonly<Record<string, string>>): Promise<Response> {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...fieldsOf(await (await priya.get(draft)).text()), ...fields })) data.append(name, value)
  data.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  return priya.send(`${draft}/pictures`, data)
}

async function sit(who: string, script: boolean): Promise<Visitor> {
  const visitor = await visit(browser, demo.address, { width: 1280, script })
  visitor.page.on('dialog', dialog => {
    hurts.push(`a dialog said ${dialog.message()}`)
    void dialog.dismiss()
  })
  await visitor.signIn(who)
  return visitor
}
const hurts: string[] = []

/** Nothing of it ran, was asked for, or even tried to: the words stand there as words. */
async function opensSafely({ page, goTo, faults, seat }: Visitor, path: string): Promise<void> {
  expect(await goTo(path), path).toBe(200)
  if (seat.script && path.includes('/drafts/') && !path.includes('/read')) await page.locator('.findings__count', { hasText: /\d/ }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('window.hurt'), path).toBeUndefined()
  expect(await page.locator('main script, main svg[onload], main img[src="x"], [onfocus], [onerror], a[href^="javascript:"], a[href*="evil.example"]').count(), path).toBe(0)
  expect([...faults, ...hurts], path).toEqual([])
}
