import { Secret, TOTP } from 'otpauth'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownApp } from '../../testing/own-world.ts'

const { database, world, app, get, post } = await ownApp()
const { ids, clock } = world

type Fields = Readonly<Record<string, string>>
const send = (url: string, fields: Fields, headers: Fields = {}) => app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload: new URLSearchParams(fields).toString() })
const cookieIn = (answer: { readonly cookies: readonly { name: string; value: string }[] }) => answer.cookies.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${value}`).join('; ')
const invitePath = (person: 'dana' | 'col' | 'rowan') => `/children/${ids.rowan}/people/${ids[person]}/invite`
const codeIn = (body: string) => /code-card__code">([^<]+)</.exec(body)?.[1]
const made = async (person: 'dana' | 'col' | 'rowan', who: 'imogen' | 'manager' = 'imogen') => codeIn((await post(who, invitePath(person), { key: v7(), do: 'make' })).body) ?? expect.unreachable('no code was shown')
const letMinutesPass = (minutes: number) => { clock.now = new Date(clock.now.getTime() + minutes * 60_000) }

/** An app that shows numbers, as somebody would have it on their phone. */
const phoneOf = (body: string) => {
  const letters = /number-app__letters">([^<]+)</.exec(body)?.[1]?.replaceAll(' ', '') ?? expect.unreachable('no secret was shown')
  return () => new TOTP({ secret: Secret.fromBase32(letters) }).generate({ timestamp: clock.now.getTime() })
}
const sealedIn = (body: string) => /name="sealed" value="([^"]+)"/.exec(body)?.[1] ?? ''

const password = 'seven purple otters'
async function setUp(code: string, name: string) {
  const { body } = await send('/welcome', { code })
  const number = phoneOf(body)
  return { number, answer: await send('/welcome/password', { code, sealed: sealedIn(body), name, password, number: number() }) }
}

describe('coming by invitation', () => {
  test('a code is made for somebody in the child’s life, shown once, and lets them choose how they sign in; their page is theirs from then on', async () => {
    const key = v7()
    const first = await post('imogen', invitePath('dana'), { key, do: 'make' })
    const code = codeIn(first.body) ?? ''
    expect(code).toMatch(/^\w{5}-\w{5}$/)
    expect((await post('imogen', invitePath('dana'), { key, do: 'make' })).body).toContain('That code was shown already')
    expect((await database.owner.query('select * from written_to_you.invitation')).rows.map(row => JSON.stringify(row)).join()).not.toContain(code)
    expect((await get('imogen', invitePath('dana'))).body).toContain('that was not used yet')

    const welcome = await send('/welcome', { code: code.toLowerCase().replace('-', ' ') })
    expect(welcome.body).toContain('Hello Dana Ashdene')
    const { number, answer } = await setUp(code, 'Otter Lamp')
    expect(answer.headers.location).toBe('/my-story')
    const story = await app.inject({ url: '/my-story', headers: { cookie: cookieIn(answer) } })
    expect(story.statusCode).toBe(200)
    expect(story.body).toContain('Leave this page now')

    expect((await send('/welcome', { code })).statusCode).toBe(422)
    letMinutesPass(1)
    const again = await send('/sign-in/own', { name: ' otter lamp', password, number: number() })
    expect(again.headers.location).toBe('/my-story')
    const { rows } = await database.owner.query(`select action, does, chain_id = $1 as "inChildsChain" from written_to_you.audit_entry where action in ('invite-reader', 'accept-invitation', 'sign-in') and person_id in ($2, $3) and outcome = 'allowed' order by at, sequence`, [ids.rowan, ids.dana, ids.imogen])
    expect(rows.filter(({ action }) => action !== 'sign-in')).toEqual([
      { action: 'invite-reader', does: 'practitioner', inChildsChain: true }, { action: 'invite-reader', does: 'practitioner', inChildsChain: true }, { action: 'accept-invitation', does: 'reader', inChildsChain: true },
    ])
  })

  test.each([['nothing', '', 'Type the code'], ['a code that never was', '23456-789AB', 'This code is of no use'], ['no code at all', 'dana@example.org', 'This code is of no use']])('%s is answered in a sentence', async (_, code, says) => {
    const answer = await send('/welcome', { code })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
  })

  test('a code is of no use after seven days, when another was made, or when it was taken back', async () => {
    const old = await made('col')
    letMinutesPass(7 * 24 * 60 + 1)
    expect((await send('/welcome', { code: old })).statusCode).toBe(422)
    const before = await made('col')
    const newer = await made('col', 'manager')
    expect((await send('/welcome', { code: before })).statusCode).toBe(422)
    expect((await send('/welcome', { code: newer })).statusCode).toBe(200)
    expect((await post('imogen', invitePath('col'), { do: 'end' })).statusCode).toBe(303)
    expect((await send('/welcome', { code: newer })).statusCode).toBe(422)
    expect((await setUpWithout(newer)).statusCode).toBe(422)
  })
  const setUpWithout = (code: string) => send('/welcome/password', { code, sealed: '', name: 'Kestrel', password, number: '123456' })

  test('what is to be mended is said, the name that was typed stays, and the password is never sent back', async () => {
    const code = await made('rowan')
    const { body } = await send('/welcome', { code })
    for (const [fields, says] of [
      [{ name: 'a@b.org' }, 'letters, digits, blanks'], [{ password: 'short' }, 'at least ten letters'], [{ password: 'Big Kestrel', name: 'big kestrel' }, 'not the same as your name'], [{ number: '000000x' }, 'not the number that the app shows now'],
      [{ number: '' }, 'Type the six digits'], [{ sealed: 'AAAA' }, 'open too long'], [{ name: 'otter LAMP', number: phoneOf(body)() }, 'has this name already'],
    ] as const) {
      const answer = await send('/welcome/password', { code, sealed: sealedIn(body), name: 'Big Kestrel', password, number: phoneOf(body)(), ...fields })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(says)
      expect(answer.body).not.toContain(password)
      expect(answer.body).toContain(`value="${'name' in fields ? fields.name : 'Big Kestrel'}"`)
    }
    // The square stays the one that the phone knows already.
    const answer = await send('/welcome/password', { code, sealed: sealedIn(body), name: '', password, number: '' })
    expect(phoneOf(answer.body)()).toBe(phoneOf(body)())
  })

  test.each([['a colleague', 'joseph'], ['a doctor, who is there for their work', 'doctor'], ['somebody on no file of hers', 'noor']] as const)('%s is not invited', async (_, person) => {
    const path = `/children/${ids.rowan}/people/${ids[person]}/invite`
    expect((await get('imogen', path)).statusCode).toBe(404)
    expect((await post('imogen', path, { key: v7(), do: 'make' })).statusCode).toBe(404)
  })

  test('who does not work with the child, an administrator and a reader make no code', async () => {
    for (const key of ['wilma', 'otherManager', 'administrator', 'dana', 'rowan'] as const) {
      expect((await get(key, invitePath('dana'))).statusCode).toBe(404)
      for (const deed of ['make', 'end']) expect((await post(key, invitePath('dana'), { key: v7(), do: deed })).statusCode).toBe(404)
    }
  })
})

describe('signing in by name, password and number', () => {
  let number: () => string
  beforeAll(async () => {
    const done = await setUp(await made('dana'), 'Quiet Heron')
    number = done.number
    letMinutesPass(1)
  })

  test.each([
    ['a wrong password', () => ({ password: 'seven purple badgers' })], ['a wrong number', () => ({ number: '000000' })], ['a name that nobody has', () => ({ name: 'nobody here' })],
    ['the name from before the new code', () => ({ name: 'otter lamp' })], ['a number of ten minutes ago', () => ({ number: new TOTP({ secret: new Secret({ size: 20 }) }).generate() })],
  ])('%s opens nothing, and all are told in the same words', async (_, wrong) => {
    const answer = await send('/sign-in/own', { name: 'Quiet Heron', password, number: number(), ...wrong() })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Something does not fit')
    expect(answer.cookies).toEqual([])
    letMinutesPass(16)
  })

  test('a number opens once', async () => {
    const fields = { name: 'Quiet Heron', password, number: number() }
    expect((await send('/sign-in/own', fields)).statusCode).toBe(303)
    expect((await send('/sign-in/own', fields)).statusCode).toBe(422)
    letMinutesPass(16)
  })

  test('after five tries that failed it is time to wait, also with all right; a quarter of an hour later it opens', async () => {
    for (let time = 0; time < 5; time++) expect((await send('/sign-in/own', { name: 'Quiet Heron', password: `wrong ${time}`, number: '123456' })).statusCode).toBe(422)
    const answer = await send('/sign-in/own', { name: 'QUIET heron', password, number: number() })
    expect(answer.statusCode).toBe(429)
    expect(answer.body).toContain('wait a quarter of an hour')
    letMinutesPass(15.1)
    expect((await send('/sign-in/own', { name: 'Quiet Heron', password, number: number() })).statusCode).toBe(303)
  })

  test('what is missing is said field by field', async () => {
    const { body, statusCode } = await send('/sign-in/own', { name: '', password: '', number: '' })
    expect(statusCode).toBe(422)
    for (const says of ['Type the name', 'Type your password', 'Type the six digits']) expect(body).toContain(says)
  })

  test('goes on only to a place of ours', async () => {
    letMinutesPass(1)
    expect((await send('/sign-in/own', { name: 'Quiet Heron', password, number: number(), to: 'https://elsewhere.example/' })).headers.location).toBe('/my-story')
    letMinutesPass(1)
    expect((await send('/sign-in/own', { name: 'Quiet Heron', password, number: number(), to: '/my-story?page=1' })).headers.location).toBe('/my-story?page=1')
  })

  test('ended by a worker: signed out wherever they are, at once, and no way in', async () => {
    letMinutesPass(1)
    const cookie = cookieIn(await send('/sign-in/own', { name: 'Quiet Heron', password, number: number() }))
    expect((await app.inject({ url: '/my-story', headers: { cookie } })).statusCode).toBe(200)
    expect((await post('manager', invitePath('dana'), { do: 'end' })).statusCode).toBe(303)
    expect((await app.inject({ url: '/my-story', headers: { cookie } })).headers.location).toContain('/sign-in')
    letMinutesPass(1)
    expect((await send('/sign-in/own', { name: 'Quiet Heron', password, number: number() })).statusCode).toBe(422)
    expect((await get('imogen', invitePath('dana'))).body).toContain('They have no way to sign in yet')
  })

  test('the database alone tells no password and no number', async () => {
    const { rows } = await database.owner.query<{ password_hash: string; number_secret: Buffer }>(`select password_hash, number_secret from written_to_you.reader_sign_in where kind = 'password'`)
    expect(new Set(rows.map(row => row.password_hash)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.password_hash).toMatch(/^scrypt\$32768\$8\$3\$/)
      expect(row.number_secret.length).toBe(48)
    }
  })
})

test('leaving at once ends the session on the server and leads to another place, with nothing left of the page', async () => {
  const cookie = await world.signIn(app, 'rowan')
  const answer = await app.inject({ url: '/leave', headers: { cookie } })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toMatch(/^https:\/\/www\.bbc\.co\.uk\//)
  expect(answer.headers['clear-site-data']).toBe('"cache"')
  expect((await app.inject({ url: '/my-story', headers: { cookie } })).headers.location).toContain('/sign-in')
  expect((await app.inject({ url: '/leave' })).statusCode).toBe(303)
})

test('a passkey that proves nothing opens nothing, and a bare number as the address offers none', async () => {
  const code = await made('col')
  for (const [url, fields] of [['/welcome/passkey', { code, answer: '{"id":"x"}' }], ['/welcome/passkey', { code, answer: 'no json' }], ['/sign-in/passkey', { answer: '{"id":"x","response":{}}' }], ['/sign-in/passkey', {}]] as const) {
    expect((await send(url, fields, { host: 'letters.example.org' })).statusCode).toBe(422)
  }
  expect((await send('/welcome/passkey/options', { code: 'ABCDE-FGHJK' }, { host: 'letters.example.org' })).statusCode).toBe(422)
  expect((await send('/welcome/passkey/options', { code }, { host: 'letters.example.org' })).json()).toMatchObject({ rp: { id: 'letters.example.org', name: 'My page' }, user: { name: 'My page' } })
  expect((await send('/welcome/passkey/options', { code }, { host: '127.0.0.1:3000' })).statusCode).toBe(422)
})
