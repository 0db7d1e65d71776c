import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hands, withoutScript, withScript } from './hands.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { isAccessible, openBrowser, takePictures, type Visitor, visit, type Width } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** All who take part, each at a browser of their own, and what the steps hand on to each other. */
interface Scene {
  readonly demo: RunningDemo
  readonly hands: Hands
  readonly sit: (width: Width) => Promise<Visitor>
  priya: Visitor
  saffy: Visitor
  /** Addresses that only those who work with Saffy may open. */
  readonly addresses: Set<string>
  record: string
}

const priya = 'Priya Venkataraghavan'
const drawing = 'Captain Biscuit on the roof of the school, in green felt pen'
const happened = 'Saffy, I came to see you because we had planned it, and to talk about the weekend. Saffy was drawing a comic when I came in.\n\nThe core group made you cross. I asked the MASH what they knew.'

const part = (scene: Scene, id: string) => scene.priya.page.locator(`#part-${id}`)
const sayIn = (scene: Scene, key: string, words: string) => scene.priya.page.locator(`[id="${key}"]`).fill(words)
const path = (visitor: Visitor) => new URL(visitor.page.url()).pathname

/** The whole job, in the order in which it is done. */
const steps: readonly (readonly [string, (scene: Scene) => Promise<void>])[] = [
  ['Priya signs in and sees the children she works with', async scene => {
    await scene.priya.signIn(priya)
    expect(path(scene.priya)).toBe('/children')
    await scene.priya.page.getByRole('heading', { name: 'My children' }).waitFor()
    for (const name of ['Saffy', 'Jesse Carrick-Beddow', 'Billie', 'Tobi']) await scene.priya.page.getByRole('link', { name, exact: true }).waitFor()
    expect(await scene.priya.page.getByRole('link', { name: 'Anaïs Whitelock' }).count()).toBe(0)
  }],
  ['she opens Saffy’s page, which begins with who Saffy is', async scene => {
    await scene.priya.page.getByRole('link', { name: 'Saffy', exact: true }).click()
    const { page } = scene.priya
    await page.getByRole('heading', { level: 1, name: 'Saffy' }).waitFor()
    const first = page.getByRole('heading', { level: 2 }).first()
    expect(await first.textContent()).toBe('About Saffy')
    await page.getByText('Your crested gecko, Biscuit.').waitFor()
    scene.addresses.add(path(scene.priya))
  }],
  ['she starts a visit; the last record can be read in place', async scene => {
    const { page } = scene.priya
    await page.getByRole('button', { name: 'Write a visit to Saffy' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'To Saffy' }).waitFor()
    scene.addresses.add(path(scene.priya)).add(`${path(scene.priya)}/read`)
    await page.getByText('Read what was written last time').click()
    await page.locator('.last-record').waitFor()
  }],
  ['she says that the last record was shared with Saffy at the start', async ({ priya: { page } }) => {
    await page.getByRole('group', { name: 'Did you share the last record at the start of this visit?' }).getByLabel('Yes').check()
    await page.getByRole('group', { name: 'With whom?' }).getByLabel('Saffy').check()
  }],
  ['she fills in when, where, who was there and if Saffy was seen', async ({ priya: { page } }) => {
    await page.getByLabel('Where?').fill('Your home, at the kitchen table')
    await page.getByRole('group', { name: 'Who was there besides Saffy and you?' }).getByLabel(/^Dionne Carrick/).check()
    await page.getByRole('group', { name: 'Did you see Saffy?' }).getByLabel('Yes, on their own for some of the time').check()
  }],
  ['she writes the parts', async scene => {
    await sayIn(scene, 'part.what-happened.0.text', happened)
    await sayIn(scene, 'part.what-you-told-me.0.text', 'You told me that you want to sleep at Nan’s on Fridays.')
    await sayIn(scene, 'part.what-you-told-me.0.how', 'on our own in your room, while you were drawing')
    await sayIn(scene, 'part.your-words.0.words', 'It is too loud here to draw.')
    await sayIn(scene, 'part.your-words.0.to-whom', 'me, in your room')
    await sayIn(scene, 'part.worries.0.worry', 'Your mum and Lee shouted at each other on Saturday night.')
    await sayIn(scene, 'part.worries.0.impact', 'You could not sleep, and you missed trampolining.')
    await sayIn(scene, 'part.family-view.0.who', 'your mum, Dionne Carrick')
    await sayIn(scene, 'part.family-view.0.text', 'She says that it was one bad night.')
    await sayIn(scene, 'part.next-steps.0.what', 'I will ask your nan about Fridays.')
    await sayIn(scene, 'part.next-steps.0.who', `${priya}, social worker`)
    await scene.hands.isSaved(scene.priya.page)
  }],
  ['she sees what is worth another look: a slip into the third person, and letters that nobody explains', async scene => {
    const { page } = scene.priya
    await scene.hands.check(page)
    for (const quote of ['Saffy was', 'MASH', 'core group']) await page.locator('.finding__words', { hasText: `“${quote}”` }).first().waitFor()
  }],
  ['she takes better words for both', async scene => {
    const { page } = scene.priya
    await scene.hands.take(page, 'Saffy was', 'You were')
    await scene.hands.take(page, 'MASH', 'Multi-Agency Safeguarding Hub (MASH)')
    expect(await page.locator('[id="part.what-happened.0.text"]').inputValue()).toBe(happened.replace('Saffy was', 'You were').replace('the MASH', 'the Multi-Agency Safeguarding Hub (MASH)'))
  }],
  ['of a third she says that she meant it, and why', scene => scene.hands.mean(scene.priya.page, 'core group', 'Saffy says it herself')],
  ['she puts a part away and brings it back with its words', async scene => {
    const { page } = scene.priya
    await part(scene, 'family-view').getByRole('button', { name: /^Put this part away/ }).click()
    await part(scene, 'family-view').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Bring back: What does the family think?' }).click()
    await part(scene, 'family-view').waitFor()
    expect(await page.locator('[id="part.family-view.0.text"]').inputValue()).toBe('She says that it was one bad night.')
  }],
  ['she adds a second saying of Saffy’s, and a decision', async scene => {
    const { page } = scene.priya
    await part(scene, 'your-words').getByRole('button', { name: /^Add another/ }).click()
    await sayIn(scene, 'part.your-words.1.words', 'Nan does not shout, not even at the telly.')
    await page.getByRole('button', { name: 'Add: What was decided?' }).click()
    await sayIn(scene, 'part.decisions.0.what', 'You can sleep at your nan’s on Fridays until Christmas.')
    await sayIn(scene, 'part.decisions.0.who', 'Adjoa Mensah-Whitfield, team manager')
    await sayIn(scene, 'part.decisions.0.why', 'You need a quiet night, and your nan has room.')
    await sayIn(scene, 'part.decisions.0.wanted', 'You asked for this yourself, and that is why we did it.')
    await scene.hands.isSaved(page)
    expect(await page.locator('[id="part.your-words.0.words"]').inputValue()).toBe('It is too loud here to draw.')
  }],
  ['she adds a drawing of Saffy’s', async scene => {
    const { page } = scene.priya
    await page.getByRole('button', { name: /^Add: Is there a picture/ }).click()
    await page.getByLabel('Choose a picture from this computer or phone').setInputFiles({ name: 'drawing.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 320, height: 200, channels: 3, background: '#3a7d44' } }).png().toBuffer() })
    await page.locator('#what').fill(drawing)
    await page.locator('#made-by').fill('you, last week')
    await page.getByRole('button', { name: 'Add this picture' }).click()
    const picture = page.getByRole('img', { name: drawing })
    await picture.waitFor()
    scene.addresses.add(await picture.getAttribute('src') ?? '')
    expect(await page.locator('[id="part.your-words.1.words"]').inputValue()).toBe('Nan does not shout, not even at the telly.')
  }],
  ['she reads it as Saffy will', async scene => {
    const { page } = scene.priya
    await page.getByRole('button', { name: 'Read it as Saffy will' }).click()
    await page.getByRole('heading', { level: 1, name: 'This is what Saffy will read' }).waitFor()
    const letter = page.getByRole('article')
    for (const words of ['You were drawing a comic when I came in.', 'It is too loud here to draw.', 'Nan does not shout, not even at the telly.', 'You can sleep at your nan’s on Fridays until Christmas.', 'one bad night']) await letter.getByText(words).waitFor()
    await letter.getByRole('img', { name: drawing }).waitFor()
    await isAccessible(page)
  }],
  ['she finishes and shows it to Saffy', async scene => {
    const { page } = scene.priya
    await page.getByRole('button', { name: 'Finish and show it to Saffy' }).click()
    await page.waitForURL('**/records/**')
    scene.record = path(scene.priya)
    scene.addresses.add(scene.record)
    await page.getByText('on their own page').first().waitFor()
    await page.getByText('“core group”: Saffy says it herself').waitFor({ state: 'attached' })
    await isAccessible(page)
    await scene.priya.signOut()
  }],
  ['Saffy signs in on her phone and finds it first', async scene => {
    const { page } = scene.saffy
    await scene.saffy.signIn('Saffron Carrick-Beddow')
    await page.getByRole('heading', { level: 1, name: 'Saffy, this is written to you' }).waitFor()
    await isAccessible(page)
    await page.locator('.story-list__item a').first().click()
    expect(path(scene.saffy)).toBe(`/my-story${scene.record}`)
  }],
  ['she reads it, her drawing too, opens a hard word and sees who is who', async scene => {
    const { page } = scene.saffy
    await page.getByText('You were drawing a comic when I came in.').waitFor()
    await page.getByRole('img', { name: drawing }).scrollIntoViewIfNeeded()
    expect(await page.evaluate(`(async image => { await image.decode(); return image.naturalWidth })(document.querySelector('.picture__image'))`)).toBe(320)
    await page.locator('.term__word', { hasText: 'core group' }).first().click()
    await page.locator('.term__meaning').first().waitFor()
    await page.getByText(`${priya} is your social worker.`).waitFor()
    await page.getByText('Dionne Carrick is your mum.').waitFor()
    await isAccessible(page)
  }],
  ['she says of one passage that this is not how it was', async scene => {
    const { page } = scene.saffy
    const passage = page.locator('.passage').filter({ hasText: 'Your mum and Lee shouted' })
    await passage.getByText('Is this right?').click()
    await passage.getByLabel('Your own words, if you want to add some').fill('It was Friday. And Lee was not even there, it was Uncle Dean.')
    await passage.getByRole('button', { name: 'That’s not how it was' }).click()
    await page.getByText('Thank you. We have kept what you said').waitFor()
    await passage.getByText('It was Friday.').waitFor()
    await isAccessible(page)
  }],
  ['and of the whole that it is right', async scene => {
    const { page } = scene.saffy
    await page.locator('#part-after').getByRole('button', { name: 'That’s right' }).click()
    await page.getByText('Thank you. We have kept what you said').waitFor()
    await page.locator('#part-after').getByText(/^You said, on/).waitFor()
  }],
  ['Priya sees the answer on her list, and beside the passage', async scene => {
    const { page } = scene.priya
    await scene.priya.signIn(priya)
    await page.getByText(/answers? says? ‘That’s not how it was’/).first().waitFor()
    await scene.priya.goTo(scene.record)
    await page.locator('.passage').filter({ hasText: 'Your mum and Lee shouted' }).getByText('It was Friday. And Lee was not even there, it was Uncle Dean.').waitFor()
  }],
  ['she writes a correction; it needs its reason', async scene => {
    const { page } = scene.priya
    await page.getByRole('button', { name: 'Write a correction' }).click()
    await page.getByText('This is a correction.').waitFor()
    scene.addresses.add(path(scene.priya))
    await sayIn(scene, 'part.worries.0.worry', 'Your mum and your uncle Dean shouted at each other on Friday night.')
    await page.getByRole('button', { name: 'Read it as Saffy will' }).click()
    await page.getByRole('button', { name: 'Finish, share it later' }).click()
    await page.getByRole('link', { name: 'Say why it is corrected' }).waitFor()
    await isAccessible(page)
    await page.getByLabel('Why is it corrected?').fill('You told me that it was Friday and that it was your uncle Dean. I had it wrong.')
    await page.getByRole('button', { name: 'Finish, share it later' }).click()
    await page.getByText('The correction is finished.').waitFor()
    expect(path(scene.priya)).toBe(scene.record)
  }],
  ['what it said before is still there to read', async scene => {
    const { page } = scene.priya
    await page.getByRole('link', { name: /^Text 1, finished on/ }).click()
    await page.getByText('This is what it said before').waitFor()
    await page.getByText('Your mum and Lee shouted at each other on Saturday night.').waitFor()
    scene.addresses.add(path(scene.priya))
    await isAccessible(page)
  }],
  ['Saffy still reads the text that was shared with her', async scene => {
    await scene.saffy.goTo(`/my-story${scene.record}`)
    await scene.saffy.page.getByText('Your mum and Lee shouted at each other on Saturday night.').waitFor()
    expect(await scene.saffy.page.getByText('your uncle Dean shouted').count()).toBe(0)
  }],
  ['until Priya shares the new one with her', async scene => {
    const { page } = scene.priya
    await scene.priya.goTo(scene.record)
    await page.getByText('Saffy still reads the text from before the correction').waitFor()
    await page.getByRole('link', { name: 'Share this record' }).click()
    await page.getByRole('link', { name: 'Share with Saffron Carrick-Beddow' }).click()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Share with Saffron Carrick-Beddow, on her own page' }).click()
    await page.getByText('It is written down that this was shared.').waitFor()
    await scene.saffy.goTo(`/my-story${scene.record}`)
    await scene.saffy.page.getByText('Your mum and your uncle Dean shouted at each other on Friday night.').waitFor()
    await scene.saffy.page.getByText('Why: You told me that it was Friday').waitFor()
    await isAccessible(scene.saffy.page)
  }],
  ['Dionne reads what was shared with her, and nothing else', async scene => {
    const dionne = await scene.sit(390)
    await dionne.signIn('Dionne Carrick')
    await dionne.page.getByRole('heading', { level: 1, name: 'Records shared with you about Saffy' }).waitFor()
    await dionne.page.locator('.story-list__item a').first().click()
    await dionne.page.getByText('so ‘you’ means Saffy').waitFor()
    await isAccessible(dionne.page)
    await findsNothing(dionne, [...scene.addresses, `/my-story${scene.record}`, '/children', '/staff', '/words'])
    await leaves(dionne)
  }],
  ['Tasia reads her whole file, from the beginning', async scene => {
    const tasia = await scene.sit(1280)
    await tasia.signIn('Anastasia Theodorakopoulos')
    await tasia.page.getByRole('heading', { level: 1, name: 'Tasia, this was written to you' }).waitFor()
    await tasia.page.getByRole('link', { name: 'Start from the beginning' }).click()
    await tasia.page.locator('.story-year h2').first().filter({ hasText: 'When you were 8' }).waitFor()
    await tasia.page.locator('.story-list__item a').first().click()
    await tasia.page.getByText('I was eight. I was not over-familiar').waitFor()
    await isAccessible(tasia.page)
    await findsNothing(tasia, [...scene.addresses, `/my-story${scene.record}`, '/children', '/staff', '/words'])
    await leaves(tasia)
  }],
  ['Adjoa, the manager, reads her team’s records', async scene => {
    const adjoa = await scene.sit(1280)
    await adjoa.signIn('Adjoa Mensah-Whitfield')
    await adjoa.goTo(scene.record)
    await adjoa.page.getByText('your uncle Dean shouted').first().waitFor()
    await findsNothing(adjoa, ['/staff', '/words'])
    await leaves(adjoa)
  }],
  ['Keith, the administrator, explains a word and sees no child', async scene => {
    const keith = await scene.sit(1280)
    await keith.signIn('Keith Lumsden')
    expect(path(keith)).toBe('/administration')
    await keith.page.getByRole('navigation').getByRole('link', { name: 'Words' }).click()
    await keith.page.getByText('Add a word').first().click()
    await keith.page.getByLabel('Word', { exact: true }).fill('time-out card')
    await keith.page.getByRole('group').filter({ hasText: 'Add a word' }).getByLabel('What it means, said to a child').fill('A card that lets you leave the room when it is too much.')
    await keith.page.getByRole('button', { name: 'Add the word' }).click()
    await keith.page.getByText('The word is explained from today on.').waitFor()
    await isAccessible(keith.page)
    await findsNothing(keith, [...scene.addresses, '/children'])
    await leaves(keith)
  }],
  ['Tom, who does not work with Saffy, finds nothing of hers at any address', async scene => {
    const tom = await scene.sit(1280)
    await tom.signIn('Tomás O’Hanrahan')
    await findsNothing(tom, [...scene.addresses, `/my-story${scene.record}`, `${scene.record}/versions/2`])
    await tom.page.getByRole('heading', { level: 1, name: 'We can’t find that page' }).waitFor()
    await isAccessible(tom.page)
    await leaves(tom)
  }],
]

/** Not found, whatever it is: that there is something is a secret too. */
async function findsNothing(visitor: Visitor, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    expect([address, await visitor.goTo(address)]).toEqual([address, 404])
    expect(await visitor.page.locator('main').textContent()).not.toMatch(/Saff(?:y|ron)|Carrick/)
    expect(await visitor.page.title()).toBe('We can’t find that page – Written to You')
  }
}

async function leaves(visitor: Visitor): Promise<void> {
  expect(visitor.faults).toEqual([])
  await visitor.leave()
}

describe.each([
  { name: 'with script', script: true, hands: withScript },
  { name: 'without script', script: false, hands: withoutScript },
])('the whole job, $name', ({ script, hands }) => {
  let scene: Scene
  beforeAll(async () => {
    const demo = await runDemo()
    const sit = (width: Width) => visit(browser, demo.address, { width, script })
    scene = { demo, hands, sit, priya: await sit(1280), saffy: await sit(390), addresses: new Set(), record: '' }
  })
  afterAll(async () => {
    await scene?.priya.leave()
    await scene?.saffy.leave()
    await scene?.demo.end()
  })

  let isBroken = false
  test.for(steps)('%s', async ([, does], { skip }) => {
    skip(isBroken, 'a step before this one came to nothing')
    isBroken = true
    await does(scene).catch(async (error: unknown) => {
      await takePictures({ [`priya-${scene.hands.name}`]: scene.priya.page, [`saffy-${scene.hands.name}`]: scene.saffy.page })
      throw error
    })
    expect([...scene.priya.faults, ...scene.saffy.faults]).toEqual([])
    isBroken = false
  })
})
