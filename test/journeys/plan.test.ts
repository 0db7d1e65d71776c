import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { isAccessible, openBrowser, type Visitor, visit } from './visitor.ts'

let demo: RunningDemo
let browser: Browser
beforeAll(async () => { [demo, browser] = [await runDemo(), await openBrowser()] })
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

const gate = 'Fit the gate and the window locks.'

/** From My children to a page on which a review of Anaïs's plan is written. */
async function beginReview({ page, goTo }: Visitor): Promise<void> {
  await goTo('/children')
  await page.getByRole('link', { name: /Anaïs/ }).first().click()
  await page.getByRole('link', { name: 'Write something else' }).click()
  await page.getByRole('heading', { level: 1, name: /^Write something for/ }).waitFor()
  await page.getByRole('button', { name: /^Child in need review/ }).click()
  await page.getByText('What is still open in the last one is laid in below').waitFor()
}

describe.each([{ name: 'with script', script: true }, { name: 'without script', script: false }])('a plan and its review, $name', ({ script }) => {
  test('what was planned is laid in, answered, and goes on or is closed', async () => {
    const tom = await visit(browser, demo.address, { width: script ? 1280 : 390, script })
    const { page } = tom
    await tom.signIn('Tomás O’Hanrahan')
    await beginReview(tom)
    const carried = await page.locator('[id^="part.progress."][id$=".what"]').evaluateAll(boxes => boxes.map(box => ('value' in box ? String(box.value) : '')))
    expect(carried.includes(gate)).toBe(script)
    expect(await page.locator('[id="part.goals.0.what"]').inputValue()).toBe('Somebody wakes when you cry, every night.')
    await isAccessible(page)
    for (const [at, what] of carried.entries()) {
      await page.locator(`[id="part.progress.${at}.how"]`).fill('It is in, and it holds.')
      await page.getByRole('radio', { name: what === gate ? 'This is done' : 'We are still on it' }).nth(what === gate ? 0 : at).check()
    }
    await page.getByLabel('Where?').fill('Marl Bay Children’s Centre')
    await page.getByRole('group', { name: /^Was Anaïs there/ }).getByLabel('Yes').check()
    await page.locator('[id="part.looked-at-again.0.what"]').fill('We meet again.')
    await page.locator('[id="part.looked-at-again.0.when"]').fill('2027-03-16')
    await page.getByRole('button', { name: /^Read it as/ }).click()
    await page.getByRole('heading', { level: 1, name: /^This is what/ }).waitFor()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Finish, share it later' }).click()
    await page.getByText('The record is finished.').waitFor()
    await page.getByRole('heading', { level: 1, name: /Child in need review/ }).waitFor()
    expect(tom.faults).toEqual([])
    await tom.leave()
  })
})

test('a safety plan prints on one page, from the child’s own page and from the record', async () => {
  const saffy = await visit(browser, demo.address, { width: 1280, script: true })
  await saffy.signIn('Saffron Carrick-Beddow')
  const plan = saffy.page.getByRole('link', { name: /^Your plan for staying safe/ })
  for (let page = 1; page < 4 && await plan.count() === 0; page++) await saffy.goTo(`/my-story?page=${page}`)
  await plan.first().click()
  await saffy.page.getByText('custard').first().waitFor()
  const pdf = await saffy.page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await saffy.leave()
})
