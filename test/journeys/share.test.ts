import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childOf, fieldsOf, signedIn, startVisit } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { isAccessible, openBrowser, visit } from './visitor.ts'

let demo: RunningDemo
let browser: Browser
beforeAll(async () => {
  [demo, browser] = [await runDemo(), await openBrowser()]
  const owner = await demo.owner()
  await owner.query(`insert into written_to_you.account (authority_id, person_id, created_at) select authority_id, id, now() from written_to_you.person where full_name = 'Jodie Carrick'`).finally(() => owner.end())
})
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

test('a visit to two sisters is shared with their mother by two people, while their father is a danger; an aunt without a right finds nothing', async () => {
  const caller = await signedIn(demo.address, 'Priya Venkataraghavan')
  const child = await childOf(caller, 'Saffy')
  const draft = await startVisit(caller, child)
  const text = { 'part.what-happened.0.text': 'You and Billie built a den.', 'part.what-i-saw.0.text': 'We walked home to 4 Tannery Steps.', 'part.what-you-told-me.0.text': 'You asked me not to tell your mum about the song.' }
  await caller.post(draft, { ...fieldsOf(await (await caller.get(draft)).text()), ...text, seen: 'with-others', place: 'the park', do: 'save' })
  const { key = '', version = '' } = fieldsOf(await (await caller.get(`${draft}/read`)).text())
  const record = new URL((await caller.post(`${draft}/finish`, { key, version, do: 'finish' })).headers.get('location') ?? '', demo.address()).pathname

  const priya = await visit(browser, demo.address, { width: 390, script: false })
  await priya.signIn('Priya Venkataraghavan')
  await priya.goTo(`${record}/share`)
  await priya.page.getByRole('link', { name: 'Share with Dionne Carrick, mum' }).click()
  await priya.page.getByText('You asked me not to tell your mum about the song.').first().waitFor()
  expect(await priya.page.locator('#preview + .letter').innerText()).not.toMatch(/the song|Tannery/)
  const address = priya.page.locator('.gate-part').filter({ hasText: 'Tannery Steps' })
  await address.getByLabel('Show it').check()
  await address.getByLabel('Why?').fill('It is her home')
  await priya.page.getByRole('button', { name: 'Look at it again with these changes' }).click()
  expect(await priya.page.locator('#preview + .letter').innerText()).toMatch(/Tannery/)
  await isAccessible(priya.page)
  await priya.page.getByRole('button', { name: /^Ask a second person to confirm: share with Dionne Carrick, mum/ }).click()
  await priya.page.getByText('It is prepared, and waits for a second person.').waitFor()
  const edition = new URL(priya.page.url()).pathname

  const adjoa = await visit(browser, demo.address, { width: 1280, script: true })
  await adjoa.signIn('Adjoa Mensah-Whitfield')
  await adjoa.goTo('/oversight')
  await adjoa.page.locator(`a[href="${edition}"]`).click()
  await adjoa.page.getByText('Why: It is her home').waitFor()
  await isAccessible(adjoa.page)
  await adjoa.page.getByRole('button', { name: /^I have looked at it: it may be shared with Dionne Carrick/ }).click()
  await adjoa.page.getByText('You confirmed it.').waitFor()
  await adjoa.leave()

  await priya.goTo(edition)
  await priya.page.getByRole('button', { name: 'Share with Dionne Carrick, mum, on her own page' }).click()
  await priya.page.getByText('It is written down that this was shared.').waitFor()
  await priya.goTo(`${record}/share`)
  await priya.page.getByRole('link', { name: /^Share with Jodie Carrick/ }).click()
  await priya.page.getByRole('heading', { name: 'Jodie Carrick has no right to see this' }).waitFor()
  expect(await priya.page.getByText('built a den').count()).toBe(0)
  await priya.leave()

  const dionne = await visit(browser, demo.address, { width: 390, script: false })
  await dionne.signIn('Dionne Carrick')
  await dionne.goTo(`/my-story${record}`)
  await dionne.page.getByText('built a den').first().waitFor()
  expect(await dionne.page.getByText('the song').count()).toBe(0)
  await isAccessible(dionne.page)
  await dionne.leave()

  const jodie = await visit(browser, demo.address, { width: 1280, script: false })
  await jodie.signIn('Jodie Carrick')
  for (const path of [record, `${record}/share`, edition, `${edition}/copy`, `/my-story${record}`, child, '/oversight']) expect(await jodie.goTo(path), path).toBe(404)
  await jodie.goTo('/my-story')
  expect(await jodie.page.getByText('built a den').count()).toBe(0)
  expect([priya, adjoa, dionne, jodie].flatMap(({ faults }) => faults).filter(fault => !/404/.test(fault))).toEqual([])
  await jodie.leave()
})
