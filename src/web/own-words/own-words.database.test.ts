import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()
const { app, world, get, post } = desk

const today = { 'from-day': '24', 'from-month': '11', 'from-year': '2026' }
const settle = (fields: Readonly<Record<string, string>>) => post('administrator', '/words/own', { key: v7(), new: 'yes', says: 'explain', ...today, ...fields })
const pack = async (): Promise<{ readonly terms: readonly object[] }> => JSON.parse((await get('administrator', '/words/own/pack')).body)
const bring = async (file: string) => {
  const cookie = await world.signIn(app, 'administrator')
  const payload = `--x\r\nContent-Disposition: form-data; name="file"; filename="words.json"\r\nContent-Type: application/json\r\n\r\n${file}\r\n--x--\r\n`
  return app.inject({ method: 'POST', url: '/words/own/pack', headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' }, payload })
}
const asked = async (draft: string) => textOnPage((await get('imogen', `${draft}?check=yes`)).body)

test.each(['/words/own', '/words/own/pack'])('%s is for administrators alone', async url => {
  expect((await get('administrator', url)).statusCode).toBe(200)
  for (const key of ['imogen', 'manager', 'rowan'] as const) expect((await get(key, url)).statusCode).toBe(404)
})

test('a word is settled from a day, and whoever writes from then on is asked to explain it, on the server and in the browser; below the record it is explained', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { 'part.what-happened.0.text': 'You went to the Hearth with your mum.', date: '2026-11-23', seen: 'alone' })
  expect(await asked(draft)).not.toContain('the house for family time')
  expect((await settle({ term: 'the Hearth', plain: 'the house for family time', toChild: 'The Hearth is the house where you see your family.' })).headers.location).toBe('/words/own?done=settled')
  expect(await asked(draft)).toContain('the house for family time')
  expect((await get('imogen', draft)).body).toMatch(/data-about="[^"]*the house for family time/)
  expect(textOnPage((await get('imogen', `${draft}/read`)).body)).toContain('the Hearth The Hearth is the house where you see your family.')

  await settle({ term: 'hub', says: 'fine', 'from-day': '1', 'from-month': '12' })
  expect(textOnPage((await get('administrator', '/words/own')).body)).toMatch(/hub Never asked about from 1 December 2026, settled by Keir Stead/)
  expect((await post('administrator', '/words/own', { key: v7(), term: 'the Hearth', do: 'end', ...today })).headers.location).toBe('/words/own?done=ended')
  expect(await asked(draft)).not.toContain('the house for family time')
})

test('plain words that would themselves be asked about are not taken, and nothing typed is lost', async () => {
  const refused = await settle({ term: 'QXA', plain: 'the placement', toChild: 'Ask your IRO.', 'from-day': '40' })
  expect(refused.statusCode).toBe(422)
  for (const words of ['‘placement’ would itself be asked about', '‘IRO’ would itself be asked about', 'Enter the day', 'value="QXA"', 'value="40"']) expect(refused.body).toContain(words)
  await settle({ term: 'QXA', plain: 'the quiet room helper' })
  const changed = await post('administrator', '/words/own', { key: v7(), term: 'QXA', says: 'explain', plain: '', ...today })
  expect(textOnPage(changed.body)).toContain('Write down plain words that can stand in its place')
})

test('the pack goes out and comes in as the file that the command line takes; a file with something to mend is not taken', async () => {
  const before = await pack()
  expect(before.terms).toContainEqual({ term: 'QXA', is: 'explain', plain: 'the quiet room helper', from: '2026-11-24' })
  expect((await bring(JSON.stringify(before))).headers.location).toBe('/words/own?done=none')
  const more = [{ term: 'Tarn View', is: 'fine', from: '2026-01-01', to: '2026-12-31' }, { term: 'QXA', is: 'explain', plain: 'the helper in the quiet room', from: '2026-12-01' }]
  expect((await bring(JSON.stringify({ terms: more }))).headers.location).toBe('/words/own?done=taken')
  const after = await pack()
  for (const term of [more[0], more[1], { term: 'QXA', is: 'explain', plain: 'the quiet room helper', from: '2026-11-24', to: '2026-11-30' }]) expect(after.terms).toContainEqual(term)

  for (const [file, says] of [['{', 'is not JSON'], ['[{"term": "a"}]', 'needs “is”'], [JSON.stringify([{ term: 'ZZT', is: 'explain', plain: 'your placement' }]), '‘ZZT’: ‘placement’ would itself be asked about']] as const) {
    const refused = await bring(file)
    expect(refused.statusCode).toBe(422)
    expect(textOnPage(refused.body)).toContain(says)
  }
  expect(await pack()).toEqual(after)
})
