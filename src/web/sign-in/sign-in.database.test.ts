import { expect, test } from 'vitest'
import { ownApp } from '../../testing/own-world.ts'
import { buildApp } from '../app.ts'

const { database, world, app } = await ownApp()

const post = (url: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', cookie }, payload: new URLSearchParams(fields).toString() })
const get = (url: string, cookie = '') => app.inject({ method: 'GET', url, headers: { cookie } })
const audited = async (personId: string) =>
  (await database.owner.query<{ action: string; outcome: string }>('select action, outcome from written_to_you.audit_entry where person_id = $1 order by sequence', [personId])).rows.map(({ action, outcome }) => `${action} ${outcome}`)

test.each([
  ['imogen', '/children'], ['manager', '/children'], ['administrator', '/administration'], ['rowan', '/my-story'], ['dana', '/my-story'],
] as const)('%s begins at %s', async (key, home) => {
  const signedIn = await post('/sign-in', { person: world.ids[key] })
  expect([signedIn.statusCode, signedIn.headers.location]).toEqual([303, home])
  const cookie = await world.signIn(app, key)
  expect((await get('/', cookie)).headers.location).toBe(home)
  expect((await get('/sign-in', cookie)).headers.location).toBe(home)
})

test('nobody begins at the sign-in page', async () => {
  expect((await get('/')).headers.location).toBe('/sign-in')
})

test('everybody who can sign in is offered once, and nobody else', async () => {
  const { body } = await get('/sign-in')
  for (const key of ['imogen', 'manager', 'administrator', 'rowan', 'dana'] as const) expect(body.split(world.ids[key])).toHaveLength(2)
  for (const key of ['noor', 'doctor'] as const) expect(body).not.toContain(world.ids[key])
})

test('the cookie is of no use to scripts and other sites; with HTTPS it has the safest name', async () => {
  const [cookie] = (await post('/sign-in', { person: world.ids.imogen })).cookies
  expect(cookie).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(cookie).not.toHaveProperty('secure')
  const secure = await buildApp({ ...world.service, isSecure: true }, { log: false })
  const [safest] = (await secure.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: `person=${world.ids.imogen}` })).cookies
  expect(safest).toMatchObject({ name: '__Host-session', httpOnly: true, sameSite: 'Lax', path: '/', secure: true })
  expect(safest).not.toHaveProperty('domain')
  await secure.close()
})

test.each([
  ['/children?page=2', '/children?page=2'], ['//evil.example', '/children'], ['/\\evil.example', '/children'], ['https://evil.example', '/children'], ['/\t/evil.example', '/children'], ['', '/children'],
])('after signing in, %j leads to %s', async (to, goes) => {
  expect((await post('/sign-in', { person: world.ids.imogen, to })).headers.location).toBe(goes)
  const { body } = await get(`/sign-in?to=${encodeURIComponent(to)}`)
  expect(body.includes('name="to"')).toBe(goes === to)
})

test('somebody unknown is told so, and gets no cookie', async () => {
  for (const person of ['', 'x', world.ids.noor, "' or true --"]) {
    const answer = await post('/sign-in', { person })
    expect([answer.statusCode, answer.cookies]).toEqual([422, []])
    expect(answer.body).toContain('We do not know that person')
  }
})

test('signing out ends the session on the server, and leaves what the browser keeps of unsent words', async () => {
  const cookie = await world.signIn(app, 'joseph')
  expect((await get('/children', cookie)).statusCode).toBe(200)
  const out = await post('/sign-out', {}, cookie)
  expect([out.statusCode, out.headers.location, out.headers['clear-site-data']]).toEqual([303, '/sign-in', '"cache"'])
  expect(out.cookies).toMatchObject([{ name: 'session', value: '', path: '/' }])
  expect((await get('/children', cookie)).headers.location).toBe('/sign-in?to=%2Fchildren')
  expect(await audited(world.ids.joseph)).toEqual(['sign-in allowed', 'list-my-children allowed', 'sign-out allowed'])
})

test('to be somebody else ends the session before', async () => {
  const before = await world.signIn(app, 'wilma')
  const other = await post('/sign-in', { person: world.ids.col }, before)
  expect(other.headers.location).toBe('/my-story')
  expect((await get('/children', before)).statusCode).toBe(303)
})

test('words sent signed out come back with signing in, and go where they belong', async () => {
  const typed = { words: 'You said: “<b>no</b>”\r\nand & laughed', key: '0190c1a2-0000-7000-8000-000000000001' }
  const action = `/children/${world.ids.rowan}/about-you`
  const signedOut = await post(action, typed)
  expect(signedOut.statusCode).toBe(401)
  expect(signedOut.body).toContain('formaction="/sign-in/go-on"')
  const answer = await post('/sign-in/go-on', { 'go-on.person': world.ids.imogen, 'go-on.action': action, ...typed })
  expect(answer.statusCode).toBe(200)
  expect(answer.cookies[0]?.name).toBe('session')
  expect(answer.body).toContain(`<form method="post" action="${action}">`)
  expect(answer.body).toContain('value="You said: “&lt;b>no&lt;/b>”')
  expect(answer.body).toContain('Save what I wrote')
  expect(answer.body).not.toContain('name="go-on.')
})

test('without a person chosen, words stay on the page', async () => {
  const answer = await post('/sign-in/go-on', { 'go-on.person': '', 'go-on.action': '/words', meaning: 'Long and mine' })
  expect([answer.statusCode, answer.cookies]).toEqual([422, []])
  expect(answer.body).toContain('Long and mine')
  expect(answer.body).toContain('<form method="post" action="/words">')
})

test.each(['//evil.example', 'https://evil.example/x', ''])('words never go to %j', async action => {
  const answer = await post('/sign-in/go-on', { 'go-on.person': world.ids.imogen, 'go-on.action': action, words: 'Mine' })
  expect([answer.statusCode, answer.cookies]).toEqual([422, []])
  expect(answer.body).not.toContain('evil.example')
})

test('where no sign-in is set up, the page says so and nobody gets in', async () => {
  const strict = await buildApp({ ...world.service, isDemo: false }, { log: false })
  const page = await strict.inject({ method: 'GET', url: '/sign-in' })
  expect(page.body).toContain('No sign-in is set up here')
  expect(page.body).not.toContain('Imogen')
  const answer = await strict.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: `person=${world.ids.imogen}` })
  expect([answer.statusCode, answer.cookies]).toEqual([404, []])
  await strict.close()
})

test('a form from another site is refused', async () => {
  const answer = await app.inject({ method: 'POST', url: '/sign-out', headers: { 'sec-fetch-site': 'cross-site', cookie: await world.signIn(app, 'imogen') } })
  expect(answer.statusCode).toBe(403)
})

test('a session that nobody used for an hour is over; one that is used goes on for the working day', async () => {
  const cookie = await world.signIn(app, 'imogen')
  const began = world.clock.now
  const statusAfter = async (minutes: number) => {
    world.clock.now = new Date(began.getTime() + minutes * 60_000)
    return (await app.inject({ method: 'GET', url: '/children', headers: { cookie } })).statusCode
  }
  expect([await statusAfter(50), await statusAfter(100), await statusAfter(159), await statusAfter(220)]).toEqual([200, 200, 200, 303])
  world.clock.now = began
})
