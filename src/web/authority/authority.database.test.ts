import sharp from 'sharp'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { world, app, get, post } = await ownApp()

const text = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const send = (url: string, fields: Readonly<Record<string, string>>) => post('administrator', url, { key: v7(), ...fields })
const checked = { 'checked-day': '23', 'checked-month': '11', 'checked-year': '2026' }
const contact = { child: 'Ring Mo at the council.\n\n  She answers until six: 01632 960002.', adult: 'Write to us.', family: 'Ask your worker.', ...checked }
const sheetOf = async (key: Somebody) => /href="(\/look\/[^"]+\.css[^"]*)"/.exec((await get(key, key === 'rowan' ? '/my-story' : '/training')).body)?.[1]?.replaceAll('&amp;', '&')

test('the name is kept, stands on every page from then on, and the second of two at once is told', async () => {
  expect((await send('/authority', { number: '0', name: ' ' })).statusCode).toBe(422)
  expect((await send('/authority', { number: '0', name: 'Harbour & Hills', why: 'We are one now' })).headers.location).toBe('/authority?done=name')
  expect((await get('imogen', '/children')).body).toContain('Harbour &amp; Hills')
  const late = await send('/authority', { number: '0', name: 'Harbourside' })
  expect(late.statusCode).toBe(409)
  expect(text(late.body)).toContain('Keir Stead changed this on 24 November 2026')
  expect(late.body).toContain('value="Harbourside"')
})

test('the words to readers stand on their page once their numbers were tried, and go back to how they come', async () => {
  expect((await get('rowan', '/my-story')).body).toContain('Childline')
  for (const [wrong, says] of [[{ 'checked-year': '2027' }, 'still to come'], [{ child: ' \n ' }, 'Write at least one line'], [{ family: 'x'.repeat(301) }, 'at most eight lines']] as const) {
    const answer = await send('/authority/contact', { ...contact, number: '0', ...wrong })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
  }
  expect((await send('/authority/contact', { ...contact, number: '0' })).headers.location).toBe('/authority/contact?done=contact')
  const page = (await get('rowan', '/my-story')).body
  expect(page).toContain('<p>She answers until six: 01632 960002.</p>')
  expect(page).not.toContain('Childline')
  expect((await get('dana', '/my-story')).body).toContain('Ask your worker.')
  expect(text((await get('administrator', '/authority/contact')).body)).toContain('The numbers were tried on 23 November 2026.')
  expect((await send('/authority/contact', { do: 'as-it-comes', number: '1' })).statusCode).toBe(303)
  expect((await get('rowan', '/my-story')).body).toContain('Childline')
})

test.each([
  [{ header: '#7d7d7d' }, /contrast with the words on it is 4\.\d to 1, and 4\.5 to 1 is needed/], [{ accent: '#2f80ed' }, /white words on a button is 3\.\d to 1, and 4\.5 to 1/], [{ child: '#a0522d' }, /the paper that it stands on is \d\.?\d? to 1, and 7 to 1/],
  [{ accent: 'blue; }' }, /That is no colour/],
])('%j is refused with what was found, and kept in its box', async (wrong, says) => {
  const answer = await send('/authority/look', { number: '0', typeface: 'system', ...wrong })
  expect(answer.statusCode).toBe(422)
  expect(text(answer.body)).toMatch(says)
  expect(answer.body).toContain(`value="${Object.values(wrong)[0]}"`)
})

test('a look is looked at, then set: a small stylesheet by its content, for staff and readers, and back again', async () => {
  const look = { number: '0', header: '#123c44', accent: '', child: '#4d1a30', typeface: 'dyslexic' }
  const preview = await send('/authority/look', look)
  expect(text(preview.body)).toContain('Nothing is set yet.')
  const shown = /href="(\/look\/preview\.css[^"]+)"/.exec(preview.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await get('administrator', shown)).body).toContain('--header: #123c44; --on-header: #ffffff')
  expect(await sheetOf('imogen')).toBeUndefined()
  expect((await send('/authority/look', { ...look, do: 'set' })).headers.location).toBe('/authority/look?done=look')
  const sheet = await sheetOf('imogen')
  expect(sheet).toMatch(/^\/look\/[0-9a-f]{20}\.css$/)
  expect(await sheetOf('rowan')).toBe(sheet)
  const answer = await get('rowan', sheet ?? '')
  expect(answer.headers['cache-control']).toContain('immutable')
  expect(answer.headers['content-type']).toContain('text/css')
  expect(answer.body).toContain('--child-accent: #4d1a30')
  expect(answer.body).toContain('OpenDyslexic')
  expect((await get('rowan', '/look/0123456789abcdef0123.css')).statusCode).toBe(404)
  expect((await send('/authority/look', { ...look, do: 'set' })).statusCode).toBe(409)
  expect((await send('/authority/look', { number: '1', do: 'as-it-comes' })).statusCode).toBe(303)
  expect(await sheetOf('imogen')).toBeUndefined()
  expect(text((await get('administrator', '/authority/look')).body)).toContain('(before: #123c44')
})

test('a sign is drawn anew from a PNG; nothing else is taken', async () => {
  const sign = async (bytes: Buffer, name: string, fields: Readonly<Record<string, string>> = {}) => {
    const form = new FormData()
    for (const [field, value] of Object.entries({ key: v7(), number: '0', ...fields })) form.append(field, value)
    form.append('sign', new Blob([new Uint8Array(bytes)]), name)
    const body = new Response(form)
    return app.inject({ method: 'POST', url: '/authority/logo', headers: { cookie: await world.signIn(app, 'administrator'), 'content-type': body.headers.get('content-type') ?? '' }, payload: Buffer.from(await body.arrayBuffer()) })
  }
  const png = await sharp({ create: { width: 1200, height: 320, channels: 4, background: '#1d5560' } }).withMetadata().png().toBuffer()
  for (const [bytes, name] of [[Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'sign.svg'], [await sharp(png).jpeg().toBuffer(), 'sign.png'], [png.subarray(0, 200), 'broken.png']] as const) {
    const answer = await sign(bytes, name)
    expect([name, answer.statusCode]).toEqual([name, 422])
    expect(answer.body).toContain('That is no PNG')
  }
  expect((await sign(png, 'sign.png')).headers.location).toBe('/authority/look?done=logo')
  const [, src = ''] = /<img class="logo" src="([^"]+)" width="600" height="160"/.exec((await get('rowan', '/my-story')).body) ?? []
  const drawn = (await get('rowan', src)).rawPayload
  expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', width: 600, height: 160 })
  expect((await sign(png, 'sign.png')).statusCode).toBe(409)
})

test.each(['manager', 'imogen', 'rowan'] as const)('%s sets none of it', async key => {
  for (const url of ['/authority', '/authority/contact', '/authority/look']) expect((await get(key, url)).statusCode).toBe(404)
  expect((await post(key, '/authority', { number: '1', name: 'Mine' })).statusCode).toBe(404)
})
