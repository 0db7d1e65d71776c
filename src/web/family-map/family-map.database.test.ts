import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import { nameInLines } from './label.ts'

const { world, get, post } = await ownApp()
const file = `/children/${world.ids.rowan}`
const map = async () => (await get('imogen', `${file}/family-map`)).body
const drawingIn = (body: string) => body.slice(body.indexOf('<svg'), body.indexOf('</svg>'))
const tie = (person: string, other: string, kind: string, more: Readonly<Record<string, string>> = {}) => post('imogen', `${file}/entries/tie/new`, { key: v7(), person, other, kind, ...more })

test('is for those who work with the child alone, and its title holds no name', async () => {
  expect(/<title>([^<]*)<\/title>/.exec(await map())?.[1]).toBe('Family map – Written to You')
  for (const key of ['wilma', 'otherManager', 'administrator', 'rowan', 'dana'] as const) expect((await get(key, `${file}/family-map`)).statusCode, key).toBe(404)
  expect((await get('imogen', '/children/x/family-map')).statusCode).toBe(404)
})

test('without ties it says what to do, and shows everybody all the same', async () => {
  const body = await map()
  const text = textOnPage(body)
  expect(text).toContain('No family tie is written down yet.')
  for (const name of ['Rowan Ashdene', 'Dana Ashdene', 'Col Ashdene']) expect(body).toContain(`>${name}</a>`)
  expect(text).toContain('no tie written down')
  expect(text).toContain('Dr Salma Qadir, Doctor at Quay Street Surgery')
})

test('with ties it draws lines by kind and says the same in words; a tie that is over says so', async () => {
  await tie(world.ids.dana, world.ids.rowan, 'birth-parent')
  await tie(world.ids.col, world.ids.rowan, 'step-parent', { 'to-day-day': '1', 'to-day-month': '2', 'to-day-year': '2025' })
  await tie(world.ids.dana, world.ids.col, 'divorced')
  const body = await map()
  expect(body).toContain('map__line map__line--birth-parent"')
  expect(body).toContain('map__line map__line--step-parent map__line--over')
  expect(body.match(/class="map__stroke"/g)).toHaveLength(2)
  const text = textOnPage(body)
  expect(text).toContain('Dana Ashdene , Mum, birth parent of Rowan Ashdene, divorced from Col Ashdene')
  expect(text).toContain('Col Ashdene , Dad, step-parent of Rowan Ashdene (until then), divorced from Dana Ashdene')
  expect(text).not.toContain('No family tie is written down yet.')
})

test('a shape is drawn only as somebody describes themself; a danger is marked in the drawing and said in words', async () => {
  expect(drawingIn(await map())).not.toContain('<circle')
  await post('imogen', `${file}/people/${world.ids.dana}/correct`, { key: v7(), number: '1', 'full-name': 'Dana Ashdene', pronouns: 'she/her', 'uses-words': 'true', 'described-as': 'girl-or-woman', why: 'She told me' })
  await post('imogen', `${file}/entries/danger/new`, { key: v7(), person: world.ids.col, what: 'He hits', 'who-says': 'The court' })
  const body = await map()
  const drawing = drawingIn(body)
  expect(drawing.match(/<circle class="map__sign/g)).toHaveLength(1)
  expect(drawing.match(/map__sign--danger/g)).toHaveLength(1)
  expect(drawing.match(/map__sign--child/g)).toHaveLength(1)
  expect(textOnPage(body)).toMatch(/Col Ashdene[^.]*a danger to Ro/)
})

test('those who are close stand near, as the child sees it', async () => {
  expect(textOnPage(await map())).toContain('Nobody has asked yet')
  const page = (await get('imogen', `${file}/people/${world.ids.dana}`)).body
  const entry = /href="([^"]*\/entries\/relationship\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  await post('imogen', entry, { key: v7(), number: '1', relationship: 'Mum', closeness: 'very-close', 'parental-responsibility': 'yes', why: 'Ro said so' })
  expect(textOnPage(await map())).toMatch(/Very close\s+Dana Ashdene, Mum/)
})

test.each([
  ['Saffron Carrick-Beddow', ['Saffron Carrick-', 'Beddow']], ['Bo', ['Bo']], ['Llanfairpwllgwyngyllgogerych Ó Dálaigh', ['Llanfairpwllgwyn', 'gyllgogerych Ó', 'Dálaigh']], ['', ['']],
])('%s is broken into lines', (name, lines) => { expect(nameInLines(name, 16)).toEqual(lines) })
