import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { fitsIn, isAccessible, openBrowser, visit } from './visitor.ts'

let demo: RunningDemo
let browser: Browser
beforeAll(async () => { [demo, browser] = [await runDemo(), await openBrowser()] })
afterAll(async () => {
  await browser?.close()
  await demo?.end()
})

describe.each([{ name: 'with script', script: true }, { name: 'without script', script: false }])('a visit to two sisters, $name', ({ script }) => {
  test('is begun with both, written once, said differently to one, and becomes a record to each', async () => {
    const priya = await visit(browser, demo.address, { width: script ? 1280 : 390, script })
    const { page } = priya
    await priya.signIn('Priya Venkataraghavan')
    await page.locator('a[href^="/children/"]').filter({ hasText: 'Saffy' }).first().click()
    await page.getByRole('link', { name: 'Write something else' }).click()
    await page.getByRole('group', { name: 'Who was it with?' }).first().getByLabel('Billie, sister').check()
    if (script) await isAccessible(page)
    await page.getByRole('button', { name: /^Begin.*Record of a visit/ }).click()
    await page.getByRole('heading', { level: 1, name: 'To Saffy and Billie' }).waitFor()

    const part = (id: string) => page.locator(`[data-part="${id}"]`)
    await part('what-happened').getByLabel('Both of them').check()
    await page.locator('[id="part.what-happened.0.text"]').fill('I came to see you both. You and Billie had made pancakes.')
    await part('what-you-told-me').getByLabel('Saffy alone').check()
    await page.locator('[id="part.what-you-told-me.0.text"]').fill('You told me about the letter to your dad.')
    await part('next-steps').locator('[id="part.next-steps.0.what"]').fill('I will come again.')
    await page.getByLabel('Where?').fill('Your nan’s house')
    for (const name of ['Saffy', 'Billie']) await page.getByRole('group', { name: `Did you see ${name}?` }).getByLabel('Yes, with others there').check()
    if (!script) await page.getByRole('button', { name: 'Check it' }).first().click()

    const asked = page.locator('.finding').filter({ has: page.locator('.finding__whose', { hasText: 'In Billie’s record' }) }).filter({ hasText: '“Billie”' })
    await asked.getByRole('button', { name: 'Say it differently to Billie' }).click()
    await page.getByRole('group', { name: 'How Billie reads it' }).getByRole('textbox').waitFor()
    expect(await page.getByRole('group', { name: 'How Billie reads it' }).getByRole('textbox').inputValue()).toBe('I came to see you both. You and Saffy had made pancakes.')
    await isAccessible(page)
    await fitsIn(page, 320)

    await page.getByRole('button', { name: 'Read it as each of them will' }).click()
    await page.getByRole('link', { name: 'Choose for whom this is: What happens next?' }).click()
    await part('next-steps').getByLabel('Both of them').check()
    await page.getByRole('button', { name: 'Read it as each of them will' }).click()
    await page.getByRole('heading', { level: 1, name: 'This is what Saffy will read' }).waitFor()
    expect(await page.locator('article').innerText()).toContain('the letter to your dad')
    await page.getByRole('link', { name: 'Billie', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'This is what Billie will read' }).waitFor()
    const toBillie = await page.locator('article').innerText()
    expect([toBillie.includes('You and Saffy had made pancakes.'), toBillie.includes('letter')]).toEqual([true, false])
    await isAccessible(page)
    await page.getByRole('button', { name: 'Finish, share it later' }).click()
    await page.getByText('The record is finished.').waitFor()
    await page.getByRole('link', { name: 'Written at the same time to Billie' }).click()
    await page.getByText('Written to Billie', { exact: true }).waitFor()
    expect(await page.locator('article').innerText()).toContain('You and Saffy had made pancakes.')
    expect(priya.faults).toEqual([])
    await priya.leave()
  })
})
