import sharp from 'sharp'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import type { Somebody } from '../../testing/small-world.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const happened = 'part.what-happened.0.text'

const desk = await writingDesk()

/** Opens the page, types, chooses a file and presses ‘Add this picture’. */
async function add(draft: string, file: Buffer | undefined, typed: Readonly<Record<string, string>> = {}, key: Somebody = 'imogen') {
  const fields = { ...formOnPage((await desk.get('imogen', draft)).body, 'write-record'), ...typed }
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new File(file ? [new Uint8Array(file)] : [], file ? 'IMG_1.jpg' : ''))
  const sent = new Request('http://localhost', { method: 'POST', body })
  return desk.app.inject({ method: 'POST', url: `${draft}/pictures`, headers: { cookie: await desk.world.signIn(desk.app, key), 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
}

const photo = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#a05' } }).jpeg().withExif({ IFD0: { Copyright: 'Harbour Lane 12' }, IFD3: { GPSLatitude: '53/1 7/1 0/1' } }).toBuffer()

test('a picture is kept with what it is, made anew without what the camera wrote into it, and shown to those who may see it', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  const original = await photo(4000, 100)
  expect(original.includes('Harbour Lane 12')).toBe(true)
  const answer = await add(draft, original, { [happened]: 'Typed beside it', what: 'your drawing of Nan’s cat', 'made-by': 'you, on Sunday' })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${draft}#part-pictures`])
  const content = await desk.content(draft)
  expect(content).toMatchObject({ [happened]: 'Typed beside it', 'part.pictures.0.what': 'your drawing of Nan’s cat', 'part.pictures.0.made-by': 'you, on Sunday' })

  const url = `/pictures/${content['part.pictures.0.attachment']}`
  expect((await desk.get('imogen', draft)).body).toContain(`src="${url}" alt="your drawing of Nan’s cat"`)
  const shown = await desk.get('imogen', url)
  expect([shown.statusCode, shown.headers['content-type'], shown.headers['x-content-type-options'], shown.headers['cache-control'], shown.headers['content-disposition']]).toEqual([200, 'image/jpeg', 'nosniff', 'private, no-store', 'inline'])
  expect(shown.rawPayload.includes('Harbour Lane 12')).toBe(false)
  const { width, exif } = await sharp(shown.rawPayload).metadata()
  expect([width, exif]).toEqual([3000, undefined])

  for (const key of ['wilma', 'administrator', 'rowan', 'dana'] as const) expect((await desk.get(key, url)).statusCode).toBe(404)
  await desk.type('imogen', draft, { seen: 'alone' })
  const { body } = await desk.get('imogen', `${draft}/read`)
  expect(body).toContain(`src="${url}"`)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  expect((await desk.post('imogen', `${draft}/finish`, { key: v7(), version, do: 'finish-and-show' })).statusCode).toBe(303)
  expect((await desk.get('rowan', url)).statusCode).toBe(200)
  expect((await desk.get('dana', url)).statusCode).toBe(404)
})

test('the same form sent twice keeps one picture', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  const file = await photo()
  const key = { 'picture-key': v7() }
  await Promise.all([add(draft, file, key), add(draft, file, key)])
  expect(Object.keys(await desk.content(draft)).filter(each => each.endsWith('.attachment'))).toHaveLength(1)
})

test('two pictures, and one taken out again', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  await add(draft, await photo(), { what: 'one' })
  await add(draft, await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } }).png().toBuffer(), { what: 'two' })
  const before = await desk.content(draft)
  expect((await desk.get('imogen', `/pictures/${before['part.pictures.1.attachment']}`)).headers['content-type']).toBe('image/png')
  await desk.type('imogen', draft, {}, 'remove-picture.0')
  const content = await desk.content(draft)
  expect([content['part.pictures.0.attachment'], content['part.pictures.0.what'], content['part.pictures.1.what']]).toEqual([undefined, undefined, 'two'])
})

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.from([0, 0, 0, 0]), Buffer.from('mif1heic'), Buffer.alloc(64)])

test.each([
  ['nothing', undefined, 'Choose a picture first.'],
  ['a text', Buffer.from('no picture at all'), 'This file is not a picture that we can open.'],
  ['a drawing with script in it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'This file is not a picture that we can open.'],
  ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3]), 'This file is not a picture that we can open.'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'This file is not a picture that we can open.'],
  ['an iPhone photo', heic, 'This is an iPhone photo of a kind (HEIC)'],
  ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1), 'This picture is larger than 10 MB.'],
])('%s: said plainly, and what was typed is saved', async (_, file, says) => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  const answer = await add(draft, file, { [happened]: 'Half an hour of words' })
  expect([answer.statusCode, textOnPage(answer.body).includes(says)]).toEqual([422, true])
  expect(answer.body).toContain('href="#file"')
  expect((await desk.content(draft))[happened]).toBe('Half an hour of words')
})

test('a small file that claims to be huge is not opened', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(textOnPage((await add(draft, bomb)).body)).toContain('too large to open safely')
})

test('signed out with a picture: the words come back', async () => {
  const draft = await desk.start()
  const body = new FormData()
  body.append(happened, 'Half an hour of words')
  body.append('file', new File([new Uint8Array(await photo())], 'x.jpg'))
  const sent = new Request('http://localhost', { method: 'POST', body })
  const answer = await desk.app.inject({ method: 'POST', url: `${draft}/pictures`, headers: { 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
  expect([answer.statusCode, answer.body.includes('Half an hour of words')]).toEqual([401, true])
})

test('no button puts another picture in the place of one that was added', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'bring.pictures')
  await add(draft, await photo(), { what: 'your drawing' })
  const key = 'part.pictures.0.attachment'
  const { [key]: quote = '' } = await desk.content(draft)
  await desk.type('imogen', draft, {}, `take.${JSON.stringify({ key, start: 0, end: quote.length, quote, replacement: v7() })}`)
  expect((await desk.content(draft))[key]).toBe(quote)
})

test('a picture that is not this child’s neither shows nor stands in the way of the words', async () => {
  const { world: { authorityId, ids }, database } = desk
  const draft = await desk.start()
  await desk.type('imogen', draft, { [happened]: 'Still here' }, 'bring.pictures')
  const noors = v7()
  await database.owner.query(
    `insert into written_to_you.attachment (authority_id, id, child_id, sha256, media_type, bytes, width, height, what_it_is, made_by, uploaded_by, uploaded_at) values ($1, $2, $3, $4, 'image/png', 1, 1, 1, 'a drawing', 'Noor', $5, now())`,
    [authorityId, noors, ids.noor, Buffer.alloc(32), ids.wilma])
  await database.owner.query(`update written_to_you.draft set content = content || jsonb_build_object('part.pictures.0.attachment', $2::text, 'part.pictures.0.what', 'a drawing') where id = $1`, [draft.split('/')[2], noors])
  const page = await desk.get('imogen', draft)
  expect([page.statusCode, page.body.includes('Still here'), page.body.includes(noors)]).toEqual([200, true, false])
})
