import { expect, test } from 'vitest'
import { buttonsOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const happened = 'part.what-happened.0.text'

const desk = await writingDesk()

/** Types a text, presses ‘Check it’ and gives the page that comes. */
async function checked(draft: string, text: string): Promise<string> {
  const { headers } = await desk.type('imogen', draft, { [happened]: text }, 'check')
  expect(headers.location).toBe(`${draft}?check=yes#findings`)
  return (await desk.get('imogen', `${draft}?check=yes`)).body
}

test('not checked yet: the list says how', async () => {
  expect(textOnPage((await desk.get('imogen', await desk.start())).body)).toContain('Press ‘Check it’ to see what may be worth another look.')
})

test('a name against the file: found, led to, mended by its button, and nothing else changed', async () => {
  const draft = await desk.start()
  const body = await checked(draft, 'Ro, I came with Dr Salma Quadir. Dr Quadir listened to you.')
  const text = textOnPage(body)
  expect(text).toMatch(/“Quadir” .*The file spells it “Qadir”/)
  expect(body).toContain(`<a href="#${happened}">“Quadir”`)
  const [take] = buttonsOnPage(body).filter(button => button.startsWith('take.') && button.includes('Quadir'))
  const taken = await desk.type('imogen', draft, { place: 'at the surgery' }, take)
  expect(taken.headers.location).toBe(`${draft}?check=yes#findings`)
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'Ro, I came with Dr Salma Qadir. Dr Quadir listened to you.', place: 'at the surgery' })
})

test('words that have changed since are not replaced', async () => {
  const draft = await desk.start()
  const [take] = buttonsOnPage(await checked(draft, 'Ro, I came with Dr Salma Quadir.')).filter(button => button.startsWith('take.'))
  const answer = await desk.type('imogen', draft, { [happened]: 'Ro, this time I came with Dr Salma Quadir.' }, take)
  expect(textOnPage(answer.body)).toContain('The words have changed since, so nothing was replaced.')
  expect((await desk.content(draft))[happened]).toBe('Ro, this time I came with Dr Salma Quadir.')
})

test.each(['take.{', 'take.null', 'take.{"key":"seen","start":0,"end":0,"quote":"","replacement":"x"}', 'take.{"key":"part.what-happened.0.text","start":-1,"end":9e9,"quote":"x","replacement":"y"}', 'meant.{', 'meant.[]', 'keep-mine.x', 'remove-picture.__proto__', 'put-away.__proto__', 'not-meant.seen', 'add-entry.x\r\nset-cookie: a=b', 'keep-theirs.\u4e16'])('the button %s does nothing', async button => {
  const draft = await desk.start()
  const { statusCode } = await desk.type('imogen', draft, { seen: 'alone', [happened]: 'Hello.' }, button)
  expect(statusCode).toBeLessThan(500)
  expect(await desk.content(draft)).toEqual({ kind: 'visit', date: '2026-11-24', seen: 'alone', [happened]: 'Hello.' })
})

test('meant: asked why; then left out, listed with the reason, and asked again when wanted', async () => {
  const draft = await desk.start()
  const [meant] = buttonsOnPage(await checked(draft, 'Ro, I came with Dr Salma Quadir.')).filter(button => button.startsWith('meant.') && button.includes('Quadir'))
  const { reason } = JSON.parse(meant?.slice('meant.'.length) ?? '')

  const noReason = await desk.type('imogen', draft, { checking: 'yes' }, meant)
  expect([noReason.statusCode, textOnPage(noReason.body).includes('Say in a few words why you meant it')]).toEqual([422, true])

  await desk.type('imogen', draft, { checking: 'yes', [reason]: 'This is how she writes it' }, meant)
  const content = await desk.content(draft)
  expect(JSON.parse(content['meant.0'] ?? '')).toMatchObject({ rule: 'wrong-name', quote: 'Quadir', reason: 'This is how she writes it' })
  const after = (await desk.get('imogen', `${draft}?check=yes`)).body
  expect(textOnPage(after)).toMatch(/You meant it “Quadir” This is how she writes it/)
  expect(buttonsOnPage(after).filter(button => button.startsWith('take.') && button.includes('Quadir'))).toEqual([])

  await desk.type('imogen', draft, {}, 'not-meant.meant.0')
  expect(await desk.content(draft)).not.toHaveProperty('meant.0')
})

test('five at once, the rest behind one press; what is not there yet; how it reads', async () => {
  const draft = await desk.start()
  const body = await checked(draft, 'Rowan was seen at home. Rowan disclosed that her dad was LAC. It was decided that she would be NFA. Rowan is manipulative. Concerns were raised by the IRO at the ICPC regarding Rowan.')
  expect(textOnPage(body)).toMatch(/and \d+ more/)
  expect(body.split('<summary class="govuk-details__summary">')[0]?.match(/<li class="finding finding--/g) ?? []).toHaveLength(5)
  expect(textOnPage(body)).toContain('What the record does not have yet')
  expect(textOnPage(body)).toContain('How it reads')
})

test('quoted words are never touched', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { 'part.your-words.0.words': 'Dr Quadir is well bad at lisening' }, 'save')
  expect(buttonsOnPage((await desk.get('imogen', `${draft}?check=yes`)).body).filter(button => button.startsWith('take.'))).toEqual([])
})
