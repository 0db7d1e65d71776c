import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { buttonsOnPage, formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const happened = 'part.what-happened.0.text'

const desk = await writingDesk()

test('a record is started with a visit today, once for one form', async () => {
  const { ids } = desk.world
  const key = v7()
  const [one, other] = await Promise.all([1, 2].map(() => desk.post('imogen', `/children/${ids.rowan}/drafts`, { key, document: 'D01' })))
  expect(one?.statusCode).toBe(303)
  expect(other?.headers.location).toBe(one?.headers.location)
  expect(await desk.content(String(one?.headers.location))).toEqual({ kind: 'visit', date: '2026-11-24' })
})

test('a kind of document without a form is said plainly, and nothing is started', async () => {
  const before = (await desk.database.owner.query('select from written_to_you.draft')).rowCount
  for (const document of ['D14', 'D99', '', '<script>']) {
    const { statusCode, body } = await desk.post('imogen', `/children/${desk.world.ids.rowan}/drafts`, { key: v7(), document })
    expect([statusCode, textOnPage(body).includes('There is no form for this kind of document yet.')]).toEqual([422, true])
  }
  expect((await desk.database.owner.query('select from written_to_you.draft')).rowCount).toBe(before)
})

test('the page says to whom, and holds no name in its title', async () => {
  const draft = await desk.start()
  const { body } = await desk.get('imogen', draft)
  expect(textOnPage(body)).toContain('To Ro 13 years old, she/her')
  expect(textOnPage(body)).toContain('This is the first record to Ro.')
  expect(textOnPage(body)).toContain('Saved 14:02')
  expect(/<title>(.*?)<\/title>/.exec(body)?.[1]).not.toMatch(/Ro|Ashdene/)
  expect(textOnPage(body)).toContain('What are you worried about?')
  expect(body).toContain('data-part="worries"')
  const impact = /<textarea[^>]*id="part.worries.0.impact"[^>]*>/.exec(body)?.[0]
  for (const attribute of ['name="part.worries.0.impact"', 'data-lead="What this does to you: "', 'data-tail', 'data-entry="worries.0"', 'data-guided', 'spellcheck="false"']) expect(impact).toContain(attribute)
  const about = JSON.parse(/data-about="([^"]*)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '')
  expect(about).toMatchObject({ documentType: 'case-record', date: '2026-11-24', children: [{ name: 'Rowan Ashdene', preferredName: 'Ro' }] })
})

test('what is typed is saved, line for line, and given back as it was', async () => {
  const draft = await desk.start()
  const text = '\nRo, I came to see you.\n\nYour mum said “hello” & <b>so did</b> Nan.\t'
  const saved = await desk.type('imogen', draft, { [happened]: text.replaceAll('\n', '\r\n'), place: 'at home', seen: 'alone', [`present.${desk.world.ids.dana}`]: 'yes' })
  expect([saved.statusCode, saved.headers.location]).toEqual([303, draft])
  expect(await desk.content(draft)).toEqual({ kind: 'visit', date: '2026-11-24', [happened]: text, place: 'at home', seen: 'alone', [`present.${desk.world.ids.dana}`]: 'yes' })
  expect(formOnPage((await desk.get('imogen', draft)).body, 'write-record')[happened]).toBe(text.replaceAll('\n', '\r\n'))
})

test('a box that was ticked and is not any more is emptied', async () => {
  const draft = await desk.start()
  const key = `present.${desk.world.ids.dana}`
  await desk.type('imogen', draft, { [key]: 'yes' })
  const { [key]: ticked, ...fields } = formOnPage((await desk.get('imogen', draft)).body, 'write-record')
  expect(ticked).toBe('yes')
  await desk.post('imogen', draft, { ...fields, do: 'save' })
  expect(await desk.content(draft)).not.toHaveProperty(key)
})

test.each(['check', 'read', 'put-away.worries', 'bring.pictures', 'add-entry.worries', 'take.{}', 'not-meant.meant.0', 'nonsense', 'put-draft-away'])('the button %s saves first', async button => {
  const draft = await desk.start()
  const { statusCode } = await desk.type('imogen', draft, { [happened]: 'I came to see you.' }, button)
  expect(statusCode).toBeLessThan(500)
  expect((await desk.content(draft))[happened]).toBe('I came to see you.')
})

test('a part is put away with its words, and brought back with them', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { 'part.worries.0.worry': 'Your dad shouts.' }, 'put-away.worries')
  const away = (await desk.get('imogen', draft)).body
  expect(away).not.toContain('data-part="worries"')
  expect(buttonsOnPage(away)).toContain('bring.worries')
  await desk.type('imogen', draft, {}, 'bring.worries')
  expect(formOnPage((await desk.get('imogen', draft)).body, 'write-record')['part.worries.0.worry']).toBe('Your dad shouts.')
})

test('one more of a part that can have several', async () => {
  const draft = await desk.start()
  const added = await desk.type('imogen', draft, { 'part.your-words.0.words': 'I like it here' }, 'add-entry.your-words')
  const { body } = await desk.get('imogen', String(added.headers.location).split('#')[0] ?? '')
  expect(Object.keys(formOnPage(body, 'write-record'))).toContain('part.your-words.1.words')
})

test('two who write in one field: theirs stands, ours is shown beside it and kept', async () => {
  const draft = await desk.start()
  const josephs = formOnPage((await desk.get('joseph', draft)).body, 'write-record')
  await desk.type('imogen', draft, { [happened]: 'Imogen’s words' })
  const answer = await desk.post('joseph', draft, { ...josephs, [happened]: 'Joseph’s words', place: 'at school', do: 'read' })
  expect(answer.statusCode).toBe(409)
  expect(textOnPage(answer.body)).toContain('Imogen Fairley changed this while you wrote')
  expect(answer.body).toContain(`href="#conflict-${happened}"`)
  for (const words of ['Imogen’s words', 'Joseph’s words']) expect(textOnPage(answer.body)).toContain(words)
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'Imogen’s words', place: 'at school' })
  expect(textOnPage((await desk.get('imogen', draft)).body)).toContain('Words kept beside this record (1)')

  const mine = await desk.post('joseph', draft, { ...formOnPage(answer.body, 'write-record'), do: `keep-mine.${happened}` })
  expect(mine.statusCode).toBe(303)
  expect((await desk.content(draft))[happened]).toBe('Joseph’s words')
  const after = textOnPage((await desk.get('joseph', draft)).body)
  for (const words of ['Joseph’s words', 'Imogen’s words']) expect(after).toContain(words)
})

test('mine put in its place while they write on: asked again, nothing lost', async () => {
  const draft = await desk.start()
  const josephs = formOnPage((await desk.get('joseph', draft)).body, 'write-record')
  await desk.type('imogen', draft, { [happened]: 'One' })
  const conflict = await desk.post('joseph', draft, { ...josephs, [happened]: 'Mine', do: 'save' })
  await desk.type('imogen', draft, { [happened]: 'One and two' })
  const again = await desk.post('joseph', draft, { ...formOnPage(conflict.body, 'write-record'), [happened]: 'typed over it', do: `keep-mine.${happened}` })
  expect(again.statusCode).toBe(409)
  for (const words of ['Mine', 'One and two', 'typed over it']) expect(textOnPage(again.body)).toContain(words)
})

test('a draft put away is not found, and can be brought back', async () => {
  const draft = await desk.start()
  const away = await desk.type('imogen', draft, { [happened]: 'Words' }, 'put-draft-away')
  expect(textOnPage(away.body)).toContain('The draft is put away')
  expect((await desk.get('imogen', draft)).statusCode).toBe(404)
  const late = await desk.post('joseph', draft, { [happened]: 'Joseph came late', do: 'save' })
  expect([late.statusCode, late.body.includes('Joseph came late')]).toEqual([404, true])
  expect((await desk.post('imogen', `${draft}/bring-back`, {})).headers.location).toBe(draft)
  expect((await desk.content(draft))[happened]).toBe('Words')
})

test.each([['wilma'], ['otherManager'], ['administrator'], ['rowan'], ['dana']] as const)('%s finds none of it', async key => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { [happened]: 'Between us' })
  const answers = [
    await desk.get(key, draft), await desk.get(key, `${draft}/read`), await desk.get(key, `${draft}/key`), await desk.post(key, draft, { do: 'save', [happened]: 'x' }),
    await desk.post(key, `${draft}/finish`, { key: v7(), version: '2', do: 'finish' }), await desk.put(key, `${draft}/content`, { version: 1, changes: [] }),
    await desk.post(key, `/children/${desk.world.ids.rowan}/drafts`, { key: v7(), document: 'D01' }), await desk.post(key, `${draft}/bring-back`, {}), await desk.post(key, `${draft}/pictures`, {}),
  ]
  expect(answers.map(answer => answer.statusCode)).toEqual(answers.map(() => 404))
  for (const { body } of answers) expect(body).not.toContain('Between us')
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'Between us' })
})

test.each(['not-an-id', '%00', '../../etc/passwd', v7()])('no draft %s', async id => {
  expect((await desk.get('imogen', `/drafts/${encodeURIComponent(id)}`)).statusCode).toBe(404)
})

test('signed out while writing: the words come back', async () => {
  const draft = await desk.start()
  const { statusCode, body } = await desk.post(undefined, draft, { [happened]: 'Half an hour of words', do: 'save' })
  expect([statusCode, body.includes('Half an hour of words')]).toEqual([401, true])
  expect((await desk.put(undefined, `${draft}/content`, { version: 1, changes: [] })).json()).toEqual({ error: expect.stringContaining('signed out') })
})

test('a page left open by one person takes no words in the name of another who signed in on the same browser', async () => {
  const draft = await desk.start()
  const { body } = await desk.get('imogen', draft)
  const [form = '', save = '', key = ''] = ['action', 'data-save', 'data-key'].map(name => new RegExp(` ${name}="(${draft}[^"]*)"`).exec(body)?.[1])
  const change = { version: 1, changes: [{ key: happened, was: '', now: 'Imogen’s words' }] }
  const sent = await desk.put('joseph', save, change)
  expect([sent.statusCode, sent.json()]).toEqual([401, { error: expect.stringContaining('Somebody else has signed in') }])
  expect((await desk.get('joseph', key)).headers.location).toBe('/')
  const back = await desk.post('joseph', form, { [happened]: 'Imogen’s words', do: 'save' })
  expect([back.statusCode, back.body.includes('Imogen’s words'), textOnPage(back.body).includes('sign in as yourself')]).toEqual([401, true, true])
  expect(await desk.content(draft)).not.toHaveProperty(happened)
  expect((await desk.put('imogen', save, change)).statusCode).toBe(200)
  expect((await desk.get('imogen', key)).statusCode).toBe(200)
  expect((await desk.post('imogen', form, { place: 'at home', do: 'save' })).statusCode).toBe(303)
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'Imogen’s words', place: 'at home' })
})

test('hostile words do nothing', async () => {
  const draft = await desk.start()
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)></textarea>’; drop table x; -- {{child}} $\{1} \u0000`
  await desk.type('imogen', draft, { [happened]: hostile, place: hostile, 'also-present': hostile, 'part.your-words.0.words': hostile })
  for (const page of [draft, `${draft}?check=yes`, `${draft}/read`, `${draft}?add=${encodeURIComponent(hostile)}&problems=yes`]) {
    const { statusCode, body } = await desk.get('imogen', page)
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/<script>alert|<img src=x/)
  }
})

test('what a browser makes up is dropped', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, { 'part.pictures.0.attachment': v7(), 'last-record': v7(), 'part.x': '1', constructor: 'x', 'was.toString': '' })
  expect(await desk.content(draft)).toEqual({ kind: 'visit', date: '2026-11-24' })
})

test('200,000 words are saved and shown again', async () => {
  const draft = await desk.start()
  const text = 'a few words, '.repeat(66_667)
  expect((await desk.type('imogen', draft, { [happened]: text })).statusCode).toBe(303)
  expect((await desk.content(draft))[happened]).toBe(text)
  expect((await desk.type('imogen', draft, { place: 'at home' })).statusCode).toBe(303)
  expect(await desk.content(draft)).toMatchObject({ [happened]: text, place: 'at home' })
  for (const page of [`${draft}?check=yes`, `${draft}/read`]) expect((await desk.get('imogen', page)).statusCode).toBe(200)
}, 60_000)

test('more than a record can hold is refused whole', async () => {
  const draft = await desk.start()
  expect((await desk.post('imogen', draft, { [happened]: 'x'.repeat(13 * 1024 * 1024), do: 'save' })).statusCode).toBe(413)
  expect(await desk.content(draft)).not.toHaveProperty(happened)
})

test.each(['imogen', undefined] as const)('a form with more fields than any of ours is not read (%s)', async key => {
  const draft = await desk.start()
  const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`f${at}`, 'x']))
  expect((await desk.post(key, draft, { ...fields, [happened]: 'x', do: 'save' })).statusCode).toBe(413)
  expect(await desk.content(draft)).not.toHaveProperty(happened)
})
