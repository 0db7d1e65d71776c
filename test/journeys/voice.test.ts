import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childOf, signedIn } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { openBrowser, visit } from './visitor.ts'

let browser: Browser
let demo: RunningDemo
beforeAll(async () => {
  browser = await openBrowser()
  demo = await runDemo()
})
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

test('a recording is played by the browser itself, from where one likes, and nothing of it is asked for before', async () => {
  const child = await childOf(await signedIn(demo.address, 'Priya Venkataraghavan'), 'Tobi')
  const visitor = await visit(browser, demo.address, { width: 390, script: true })
  await visitor.signIn('Priya Venkataraghavan')
  const asked: string[] = []
  visitor.page.on('request', request => { if (request.url().includes('/voice/')) asked.push(request.url()) })
  await visitor.goTo(`${child}/told?kind=recording`)
  await visitor.page.getByText('you, humming high over your toast').first().waitFor()
  expect(asked).toEqual([])
  const played = await visitor.page.evaluate<{ readonly duration: number; readonly at: number }>(`(async () => {
    const audio = document.querySelector('audio')
    audio.muted = true
    await audio.play()
    audio.pause()
    const there = new Promise(resolve => audio.addEventListener('seeked', resolve, { once: true }))
    audio.currentTime = 4
    await there
    return { duration: audio.duration, at: audio.currentTime }
  })()`)
  expect(played).toEqual({ duration: 6, at: 4 })
  expect(asked.length).toBeGreaterThan(0)
  expect(visitor.faults).toEqual([])
  await visitor.leave()
})

test('a child finds what is theirs on their own page, on paper too', async () => {
  const visitor = await visit(browser, demo.address, { width: 1280, script: false })
  await visitor.signIn('Saffron Carrick-Beddow')
  await visitor.page.getByRole('link', { name: /^What you told us/ }).click()
  const picture = visitor.page.getByAltText('Captain Biscuit on the wall at night')
  await picture.scrollIntoViewIfNeeded()
  expect(await picture.evaluate(image => ('naturalWidth' in image ? image.naturalWidth : 0))).toBe(900)
  await visitor.page.emulateMedia({ media: 'print' })
  expect(await picture.isVisible()).toBe(true)
  expect(visitor.faults).toEqual([])
  await visitor.leave()
})
