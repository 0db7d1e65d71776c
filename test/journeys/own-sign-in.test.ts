import { Secret, TOTP } from 'otpauth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childOf, signedIn } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { headingsAreInOrder, isAccessible, keepPicture, openBrowser, visit, type Visitor } from './visitor.ts'

let browser: Browser
let demo: RunningDemo
/** Passkeys bind themselves to a name, never to a bare number. */
const address = () => demo.address().replace('127.0.0.1', 'localhost')
beforeAll(async () => {
  browser = await openBrowser()
  demo = await runDemo()
})
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

/** Priya hands over a card, as she does when she meets somebody: what stands on it. */
async function codeFor(fullName: string): Promise<string> {
  const child = await childOf(await signedIn(demo.address, 'Priya Venkataraghavan'), 'Saffy')
  const priya = await visit(browser, address, { width: 1280, script: false })
  await priya.signIn('Priya Venkataraghavan')
  await priya.goTo(child)
  await priya.page.getByRole('link', { name: fullName }).first().click()
  await priya.page.getByRole('link', { name: 'How they sign in to their own page' }).click()
  await priya.page.getByRole('button', { name: /^Make a (new )?code$/ }).click()
  const code = await priya.page.locator('.code-card__code').textContent()
  await isAccessible(priya.page)
  await headingsAreInOrder(priya.page)
  await keepPicture(priya.page, 'a code on a card 1280')
  expect(priya.faults).toEqual([])
  await priya.leave()
  return code ?? ''
}

/** The way out leads to another's page, which no test asks for: where it leads is read from the answer, and the rest is as a browser does it. */
async function watchTheWayOut({ page }: Visitor): Promise<string[]> {
  const ledTo: string[] = []
  await page.route('**/leave', async route => {
    const answer = await route.fetch({ maxRedirects: 0 })
    ledTo.push(answer.headers()['location'] ?? '')
    await route.fulfill({ status: 200, contentType: 'text/html', headers: { 'set-cookie': answer.headers()['set-cookie'] ?? '' }, body: '<!doctype html><title>The weather</title>' })
  })
  return ledTo
}

async function isRight({ page }: Visitor, name: string): Promise<void> {
  await isAccessible(page)
  await headingsAreInOrder(page)
  await keepPicture(page, name)
}

test('with a code from a card and a device of her own mum comes in, leaves at once, and comes again', async () => {
  const code = await codeFor('Dionne Carrick')
  const mum = await visit(browser, address, { width: 390, script: true })
  const { page } = mum
  const session = await mum.context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  const ledTo = await watchTheWayOut(mum)

  await mum.goTo('/welcome')
  await isRight(mum, 'welcome 390')
  await page.getByLabel('The code on your card').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: /^Hello / }).waitFor()
  await isRight(mum, 'set up 390')
  await page.getByRole('button', { name: 'Use this device' }).click()
  await page.waitForURL('**/my-story')
  await isRight(mum, 'my story with a way out 390')

  for (let time = 0; time < 3; time++) await page.keyboard.press('Escape')
  await page.waitForURL('**/leave')
  await page.goBack()
  expect(await page.content()).not.toContain('Dionne')
  await mum.goTo('/my-story')
  expect(page.url()).toContain('/sign-in')

  await mum.goTo('/sign-in/own')
  await isRight(mum, 'own sign-in 390')
  await page.getByRole('button', { name: 'Sign in with this device' }).click()
  await page.waitForURL('**/my-story')
  await page.getByRole('link', { name: 'Leave this page now' }).click()
  await page.waitForURL('**/leave')
  expect(new Set(ledTo)).toEqual(new Set(['https://www.bbc.co.uk/weather']))
  expect(mum.faults).toEqual([])
  await mum.leave()
})

test('without script: a name, a password and the number that an app shows; and the way out is a link', async () => {
  const code = await codeFor('Dionne Carrick')
  const mum = await visit(browser, address, { width: 1280, script: false })
  const { page } = mum
  const ledTo = await watchTheWayOut(mum)
  await mum.goTo('/welcome')
  await page.getByLabel('The code on your card').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.getByRole('button', { name: 'Use this device' }).isVisible()).toBe(false)
  const letters = (await page.locator('.number-app__letters').textContent() ?? '').replaceAll(' ', '')
  await page.getByLabel('Choose a name').fill('Harbour Light')
  await page.getByLabel('Choose a password').fill('seven purple otters')
  await page.getByLabel('The number that the app shows now').fill(new TOTP({ secret: Secret.fromBase32(letters) }).generate())
  await isRight(mum, 'set up 1280')
  await page.getByRole('button', { name: 'Keep this and go to my page' }).click()
  await page.waitForURL('**/my-story')
  await page.getByRole('link', { name: 'Leave this page now' }).click()
  await page.waitForURL('**/leave')
  await mum.goTo('/my-story')
  expect(page.url()).toContain('/sign-in')
  expect(new Set(ledTo)).toEqual(new Set(['https://www.bbc.co.uk/weather']))
  expect(mum.faults).toEqual([])
  await mum.leave()
})
