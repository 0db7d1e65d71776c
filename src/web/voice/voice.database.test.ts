import sharp from 'sharp'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { finishedRecord } from '../../testing/finished-record.ts'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'
import { buildApp } from '../app.ts'
import { shortSound } from './sound-for-tests.ts'

const { database, world, app, get: see, post: send } = await ownApp()

const told = `/children/${world.ids.rowan}/told`
const onPage = async (url = told, key: Somebody = 'imogen') => textOnPage((await see(key, url)).body)
const said = { 'told-to': 'Imogen Fairley, your social worker', 'told-on-day': '20', 'told-on-month': '11', 'told-on-year': '2026', how: 'in the car', open: 'yes' }

/** Sends the form as a browser does, with a file in it. */
async function give(fields: Readonly<Record<string, string>>, file?: Buffer, { key = 'imogen', name = 'IMG_1.jpg', to = app }: { key?: Somebody; name?: string; to?: typeof app } = {}) {
  const body = new FormData()
  for (const [field, value] of Object.entries({ key: v7(), ...said, ...fields })) body.append(field, value)
  body.append('file', new File(file ? [new Uint8Array(file)] : [], file ? name : ''))
  const sent = new Request('http://localhost', { method: 'POST', body })
  return to.inject({ method: 'POST', url: told, headers: { cookie: await world.signIn(app, key), 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
}

const photo = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#a05' } }).jpeg().withExif({ IFD0: { Copyright: 'Harbour Lane 12' }, IFD3: { GPSLatitude: '53/1 7/1 0/1' } }).toBuffer()
const idOf = async (words: string): Promise<string> => (await database.owner.query<{ id: string }>('select id from written_to_you.voice where words = $1 or what_it_is = $1 order by id desc', [words])).rows[0]?.id ?? ''
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.from([0, 0, 0, 0]), Buffer.from('mif1heic'), Buffer.alloc(64)])
const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42'), Buffer.alloc(4), Buffer.from('mp42isom'), Buffer.from([0, 0, 0, 33]), Buffer.from('hdlr'), Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(16)])
const spoken = Buffer.from(film.toString('latin1').replace('vide', 'soun'), 'latin1')
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

test('nothing is there yet', async () => {
  expect(await onPage()).toContain('Nothing is here yet. Ro may have said, drawn or shown a lot')
  expect(await onPage(`${told}?kind=letter`)).toContain('Nothing of this kind is here yet.')
  expect(await onPage('/my-story/told', 'rowan')).toContain('There is nothing here yet.')
})

test('words are kept just as they were said, once, with to whom, when and how; and stand on the child’s own page alone', async () => {
  const words = 'I want to <b>live</b> with "Nan", me & Biscuit'
  const key = v7()
  for (let time = 0; time < 2; time++) expect((await give({ key, kind: 'own-words', words })).headers.location).toBe(`${told}?done=added`)
  const { body } = await see('imogen', `${told}?done=added`)
  expect(body.split('“I want to &lt;b>live&lt;/b> with &quot;Nan&quot;, me &amp; Biscuit”').length).toBe(2)
  expect(textOnPage(body)).toContain('Said to Imogen Fairley, your social worker, Friday 20 November 2026 . How we know: in the car')
  expect(await onPage('/my-story/told', 'rowan')).toContain('You said this to Imogen Fairley, your social worker, Friday 20 November 2026')
  expect(await onPage('/my-story', 'rowan')).toContain('What you told us (1)')
  expect((await see('imogen', `/children/${world.ids.rowan}`)).body).toContain('I want to &lt;b>live')
  expect(await onPage('/my-story/told', 'dana')).not.toContain('Biscuit')
  expect(await onPage('/my-story', 'dana')).not.toContain('What you told us')
})

test('a drawing is made anew without what a camera wrote into it, and shown to staff and to the child, to nobody else', async () => {
  expect((await give({ kind: 'drawing', what: 'your house', 'made-by': 'you', words: '' }, await photo())).statusCode).toBe(303)
  const url = `/voice/${await idOf('your house')}/file`
  expect((await see('imogen', told)).body).toContain(`src="${url}" alt="your house" width="40" height="20"`)
  for (const key of ['imogen', 'manager', 'rowan'] as const) {
    const shown = await see(key, url)
    expect([key, shown.statusCode, shown.headers['content-type'], shown.headers['x-content-type-options'], shown.headers['cache-control']]).toEqual([key, 200, 'image/jpeg', 'nosniff', 'private, no-store'])
    expect(shown.rawPayload.includes('Harbour Lane 12')).toBe(false)
    expect((await sharp(shown.rawPayload).metadata()).exif).toBeUndefined()
  }
  for (const key of ['wilma', 'otherManager', 'administrator', 'dana', 'col'] as const) expect([key, (await see(key, url)).statusCode]).toEqual([key, 404])
})

test('a recording is kept as it came and played part by part', async () => {
  const sound = shortSound()
  expect((await give({ kind: 'recording', what: 'you, humming', words: 'Hm hm hm' }, sound, { name: 'hum.wav' })).statusCode).toBe(303)
  const url = `/voice/${await idOf('you, humming')}/file`
  expect((await see('rowan', '/my-story/told')).body).toContain(`<audio controls preload="none" src="${url}"`)
  const whole = await see('rowan', url)
  expect([whole.statusCode, whole.headers['content-type'], whole.headers['accept-ranges'], whole.rawPayload.equals(sound)]).toEqual([200, 'audio/wav', 'bytes', true])
  const cookie = await world.signIn(app, 'rowan')
  const part = async (range: string) => app.inject({ method: 'GET', url, headers: { cookie, range } })
  const middle = await part('bytes=4-11')
  expect([middle.statusCode, middle.headers['content-range'], middle.headers['content-length'], middle.rawPayload.equals(sound.subarray(4, 12))]).toEqual([206, `bytes 4-11/${sound.length}`, '8', true])
  const beyond = await part(`bytes=${sound.length}-`)
  expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${sound.length}`])
  expect((await see('rowan', '/my-story')).headers['content-security-policy']).toContain('media-src \'self\'')
})

test.each([
  ['letter', pdf, 'letter.pdf', 'application/pdf', 'attachment; filename="file.pdf"'], ['recording', spoken, 'hum.mp4', 'audio/mp4', 'inline; filename="file.m4a"'], ['message', undefined, '', undefined, undefined],
] as const)('a %s', async (kind, file, name, type, disposition) => {
  const what = `your ${kind} ${name}`
  expect((await give({ kind, what, words: file ? '' : 'Can I come home?' }, file, { name })).statusCode).toBe(303)
  const shown = await see('imogen', `/voice/${await idOf(what)}/file`)
  expect([shown.statusCode, shown.headers['content-type'], shown.headers['content-disposition']]).toEqual(type ? [200, type, disposition] : [404, 'text/html; charset=utf-8', undefined])
})

test.each([
  ['own-words', {}, undefined, 'Write down the words'], ['own-words', { words: 'a', 'told-to': '' }, undefined, 'Write down the name'], ['own-words', { words: 'a', how: ' ' }, undefined, 'Write down how it is known'],
  ['own-words', { words: 'a', open: '' }, undefined, 'Choose yes or not now'], ['own-words', { words: 'a', 'told-on-year': '2027' }, undefined, 'still to come'], ['letter', { what: 'a letter' }, undefined, 'Write down what it says, or choose a file'],
  ['drawing', { what: 'a cat' }, undefined, 'Choose a file first'], ['drawing', { what: 'a cat' }, heic, 'This is an iPhone photo of a kind (HEIC)'], ['drawing', { what: 'a cat' }, Buffer.from('no picture'), 'not a picture that we can open'],
  ['drawing', { what: 'a cat' }, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'not a picture that we can open'],
  ['drawing', { what: 'a cat' }, Buffer.alloc(10 * 1024 * 1024 + 1), 'A picture can have 10 MB'], ['recording', { what: 'a song' }, film, 'There are moving pictures in this file'], ['recording', { what: 'a song' }, pdf, 'not a recording that we can play'],
  ['recording', { what: 'a song' }, Buffer.alloc(25 * 1024 * 1024 + 1), 'larger than 25 MB'], ['letter', { what: 'a letter' }, Buffer.from('<html><script>alert(1)</script>'), 'neither a picture nor a PDF'],
] as const)('%s with %j: said plainly, and what was typed is still there', async (kind, wrong, file, says) => {
  const answer = await give({ kind, how: 'while we <b>walked</b>', ...wrong }, file)
  expect([answer.statusCode, textOnPage(answer.body).includes(says)]).toEqual([422, true])
  if (!('how' in wrong)) expect(answer.body).toContain('while we &lt;b>walked&lt;/b>')
})

test('when something else is to be mended, the page says that the file has to be chosen again', async () => {
  expect(textOnPage((await give({ kind: 'drawing', what: '' }, await photo())).body)).toContain('A file that was chosen has to be chosen again.')
})

test.each([
  ['infected', async () => 'infected' as const, 'The virus scanner found something harmful'],
  ['not to be reached', () => Promise.reject(new Error('nobody there')), 'The virus scanner cannot be asked just now'],
])('with a scanner that says %s, no file is taken and none is kept', async (_, virusScanner, says) => {
  const scanned = await buildApp({ ...world.service, virusScanner }, { log: false })
  const answer = await give({ kind: 'drawing', what: 'your shed' }, await photo(), { to: scanned })
  expect([answer.statusCode, textOnPage(answer.body).includes(says), answer.body.includes('your shed')]).toEqual([422, true, true])
  expect(await idOf('your shed')).toBe('')
  await scanned.close()
})

test('with a scanner that finds nothing, it is taken', async () => {
  const scanned = await buildApp({ ...world.service, virusScanner: async () => 'clean' }, { log: false })
  expect((await give({ kind: 'drawing', what: 'your clean shed' }, await photo(), { to: scanned })).statusCode).toBe(303)
  await scanned.close()
})

test('it is taken off the child’s page and put back by staff', async () => {
  await give({ kind: 'observation', words: 'You held on to the gate.', open: 'no' })
  const here = `${told}/${await idOf('You held on to the gate.')}`
  const theirs = async () => (await onPage('/my-story/told', 'rowan')).includes('You held on to the gate.')
  expect(await theirs()).toBe(false)
  for (const [deed, stands] of [['open', true], ['open', true], ['close', false], ['open', true]] as const) {
    expect((await send('imogen', here, { do: deed })).headers.location).toBe(`${here}?done=${deed === 'open' ? 'opened' : 'closed'}`)
    expect(await theirs()).toBe(stands)
  }
  expect((await send('imogen', here, { do: 'burn' })).statusCode).toBe(404)
})

test('what is taken back leaves every page, with the reason in the history', async () => {
  await give({ kind: 'drawing', what: 'a boat of somebody else’s' }, await photo())
  const id = await idOf('a boat of somebody else’s')
  expect((await send('imogen', `${told}/${id}`, { do: 'take-back', why: '' })).statusCode).toBe(422)
  for (let time = 0; time < 2; time++) expect((await send('imogen', `${told}/${id}`, { do: 'take-back', why: 'It is Noor’s' })).statusCode).toBe(303)
  expect(await onPage()).toContain('Taken back by Imogen Fairley: It is Noor’s')
  expect(await onPage()).not.toContain('a boat of somebody')
  expect((await see('rowan', `/voice/${id}/file`)).statusCode).toBe(404)
  expect((await send('imogen', `${told}/${id}`, { do: 'open' })).statusCode).toBe(404)
})

test('it stands beside the record that it belongs to, for staff and for the child; what is quoted in records is listed too', async () => {
  const { recordId } = await finishedRecord(world, { date: '2026-11-19', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came.', 'part.your-words.0.words': 'The gate squeaks', 'part.your-words.0.to-whom': 'Imogen Fairley', 'part.what-i-saw.0.text': 'You swung on it.' })
  expect((await see('imogen', `${told}/add?kind=letter&record=${recordId}`)).body).toContain(`<option value="${recordId}" selected`)
  await give({ kind: 'letter', what: 'your letter about the gate', words: 'Dear gate', record: recordId })
  expect(await onPage(`/records/${recordId}`)).toContain('your letter about the gate')
  expect(await onPage()).toContain('“The gate squeaks” Said to Imogen Fairley, Thursday 19 November 2026')
  expect(await onPage(`${told}?kind=observation`)).toContain('You swung on it.')
  await send('imogen', `/records/${recordId}/sharings`, { ...formOnPage((await see('imogen', `/records/${recordId}/share?with=${world.ids.rowan}`)).body, 'share'), do: 'own-page' })
  expect(await onPage(`/my-story/records/${recordId}`, 'rowan')).toContain('your letter about the gate')
  const others = await finishedRecord(world, { date: '2026-11-18', seen: 'alone', 'part.what-happened.0.text': 'Ro, I came.' })
  expect(await onPage(`/records/${others.recordId}`)).not.toContain('your letter about the gate')
  expect((await give({ kind: 'own-words', words: 'x', record: v7() })).statusCode).toBe(404)
})

test.each(['wilma', 'administrator', 'rowan', 'dana'] as const)('%s neither sees staff’s list nor keeps anything', async key => {
  for (const url of [told, `${told}/add?kind=own-words`, `${told}/${await idOf('your house')}`]) expect([url, (await see(key, url)).statusCode]).toEqual([url, 404])
  expect((await give({ kind: 'drawing', what: 'slipped in' }, await photo(), { key })).statusCode).toBe(404)
  expect(await idOf('slipped in')).toBe('')
})

test('signed out with a file: the words come back', async () => {
  const body = new FormData()
  for (const [field, value] of Object.entries({ ...said, kind: 'drawing', words: 'Half an hour of words' })) body.append(field, value)
  body.append('file', new File([new Uint8Array(await photo())], 'x.jpg'))
  const sent = new Request('http://localhost', { method: 'POST', body })
  const answer = await app.inject({ method: 'POST', url: told, headers: { 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
  expect([answer.statusCode, answer.body.includes('Half an hour of words')]).toEqual([401, true])
})

test('a long list is read in pages', async () => {
  for (let number = 1; number <= 21; number++) await give({ kind: 'message', what: `text ${number}`, words: 'Hi' })
  expect(await onPage(`${told}?kind=message`)).toContain('Page 1 of 2')
  expect((await see('imogen', `${told}?page=99`)).headers.location).toBe(told)
  expect(await onPage('/my-story/told?page=2', 'rowan')).toContain('Page 2 of 2')
  expect((await see('rowan', '/my-story/told?page=99')).statusCode).toBe(404)
})
