import type { Page } from 'playwright-core'

/** What a writer does on the page where records are written, as the page offers it with script and without. */
export interface Hands {
  readonly name: string
  /** Asks for what is worth another look, and waits until the list is there. */
  readonly check: (page: Page) => Promise<void>
  /** Takes better words for the finding. */
  readonly take: (page: Page, quote: string, better: string) => Promise<void>
  /** Keeps the words, and says why. */
  readonly mean: (page: Page, quote: string, reason: string) => Promise<void>
  /** Waits until all that was typed is saved, as far as the page goes without a button. */
  readonly isSaved: (page: Page) => Promise<void>
}

const finding = (page: Page, quote: string) => page.locator('.findings > .finding').filter({ has: page.locator('.finding__words', { hasText: `“${quote}”` }) })

export const withScript: Hands = {
  name: 'with-script',
  check: page => page.locator('.findings__count', { hasText: /\d/ }).waitFor(),
  async take(page, quote, better) {
    await finding(page, quote).getByRole('button', { name: `Change to: ${better}` }).click()
    await finding(page, quote).waitFor({ state: 'detached' })
  },
  async mean(page, quote, reason) {
    await finding(page, quote).getByRole('button', { name: /^I meant that/ }).click()
    await page.getByLabel('Why is it right as it stands?').fill(reason)
    await page.getByRole('button', { name: 'Keep it as it is' }).click()
    await page.getByText('You meant it (1)').waitFor()
  },
  isSaved: page => page.locator('#saved', { hasText: /^Saved \d/ }).waitFor(),
}

export const withoutScript: Hands = {
  name: 'without-script',
  async check(page) {
    await page.getByRole('button', { name: 'Check it' }).first().click()
    await page.locator('.findings > .finding').first().waitFor()
  },
  async take(page, quote, better) {
    await finding(page, quote).getByRole('button', { name: `Use “${better}”` }).click()
    await finding(page, quote).waitFor({ state: 'detached' })
  },
  async mean(page, quote, reason) {
    const asked = finding(page, quote)
    await asked.getByText('I meant that').click()
    await asked.getByLabel('Why, in a few words?').fill(reason)
    await asked.getByRole('button', { name: 'Keep it as it is' }).click()
    await page.getByRole('heading', { name: 'You meant it' }).waitFor()
  },
  async isSaved(page) {
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.locator('#saved', { hasText: /^Saved \d/ }).waitFor()
  },
}
