import sharp from 'sharp'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { buttonsOnPage, formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import type { Somebody } from '../../testing/small-world.ts'
import { writingDesk } from '../../testing/writing-desk.ts'
import { wordFile } from './word-file-for-tests.ts'

const desk = await writingDesk()

type Fields = Readonly<Record<string, string>>

const happened = 'part.what-happened.0.text'
const words = 'Ro was at home on Friday. The flat was cold.\n\nRo was drawing. Mum will ring the school tomorrow.'

/** Opens the page, pastes words or chooses a file, and sends it. */
async function bring(draft: string, { pasted = '', file, name = 'note.txt', key = 'imogen' }: { pasted?: string; file?: Buffer | string; name?: string; key?: Somebody }) {
  const fields = { ...formOnPage((await desk.get('imogen', `${draft}/notes`)).body, 'bring-note'), words: pasted }
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  body.append('file', new File(file === undefined ? [] : [new Uint8Array(Buffer.from(file))], file === undefined ? '' : name))
  const sent = new Request('http://localhost', { method: 'POST', body })
  return desk.app.inject({ method: 'POST', url: `${draft}/notes`, headers: { cookie: await desk.world.signIn(desk.app, key), 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
}

const notes = async (draft: string) => (await desk.database.owner.query<{ words: string; came_as: string; file_name: string | null; attachment_id: string | null }>(
  'select words, came_as, file_name, attachment_id from written_to_you.source_note where draft_id = $1 order by id', [draft.split('/')[2]])).rows

/** A draft with a note brought to it: the addresses of both. */
async function brought(pasted = words): Promise<{ draft: string; note: string }> {
  const draft = await desk.start()
  const { headers } = await bring(draft, { pasted })
  return { draft, note: String(headers.location) }
}

/** Presses a button on the page of the note, with some of its fields changed. */
const press = async (note: string, button: string, changed: Fields = {}, page?: string) => desk.post('imogen', note, { ...formOnPage(page ?? (await desk.get('imogen', note)).body, 'turn-note'), ...changed, do: button })
const all = (body: string, value: string): Fields => Object.fromEntries([...body.matchAll(/name="(take\.\d+)"/g)].map(([, name]) => [name ?? '', value]))

test('the write page leads to the note, and what was typed is saved on the way', async () => {
  const draft = await desk.start()
  expect(textOnPage((await desk.get('imogen', draft)).body)).toContain('Start from a note you already have')
  const { statusCode, headers } = await desk.type('imogen', draft, { [happened]: 'Typed before.' }, 'note')
  expect([statusCode, headers.location]).toEqual([303, `${draft}/notes`])
  expect((await desk.content(draft))[happened]).toBe('Typed before.')
})

test('a pasted note is kept as it came, and shown sentence by sentence beside its words to the child', async () => {
  const { draft, note } = await brought()
  expect(note).toMatch(new RegExp(`^${draft}/notes/[0-9a-f-]{36}$`))
  expect(await notes(draft)).toEqual([{ words, came_as: 'pasted', file_name: null, attachment_id: null }])
  const { body } = await desk.get('imogen', note)
  const text = textOnPage(body)
  expect(text).toContain('Your note, turned to Ro')
  expect(body).toContain('<mark class="turn__was"><span class="govuk-visually-hidden">changed: </span>Ro was</mark> at home on Friday.')
  expect(body).toContain('<ins class="turn__now"><span class="govuk-visually-hidden">new: </span>You were</ins> at home on Friday.')
  expect(text).toContain('Nothing to change.')
  expect(body).not.toMatch(/<title>[^<]*Ro/)
})

test.each([
  ['note.txt', 'Ro was seen – at home.', 'txt'], ['Note of visit.md', '# Visit\n\nRo was seen.', 'md'], ['old.txt', Buffer.from('Ro was seen \x96 at home.', 'latin1'), 'txt'],
  ['mail.eml', 'From: Dr Qadir <q@example.org>\r\nSubject: Ro\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nRo was seen – at home.\r\n', 'eml'],
] as const)('%s is read', async (name, file, cameAs) => {
  const draft = await desk.start()
  expect((await bring(draft, { file, name })).statusCode).toBe(303)
  const [note] = await notes(draft)
  expect(note).toMatchObject({ came_as: cameAs, file_name: name })
  expect(note?.words).toContain(cameAs === 'md' ? '# Visit\n\nRo was seen.' : 'Ro was seen – at home.')
  if (cameAs === 'eml') expect(note?.words).toMatch(/^From: Dr Qadir <q@example\.org>\nDate: Tuesday 3 March 2026\nSubject: Ro\n\n/)
})

test('the lines over an e-mail are left out unless they are taken', async () => {
  const draft = await desk.start()
  const { headers } = await bring(draft, { file: 'From: A <a@example.org>\nSubject: A visit\n\nRo was at home on Friday.\n', name: 'a.eml' })
  const put = await press(String(headers.location), 'put-in')
  expect(put.statusCode).toBe(303)
  expect(Object.values(await desk.content(draft))).toContain('You were at home on Friday.')
  expect(JSON.stringify(await desk.content(draft))).not.toContain('example.org')
})

test('a picture of a note is kept beside the record, unread, and no reader sees it', async () => {
  const draft = await desk.start()
  const { headers } = await bring(draft, { file: await sharp({ create: { width: 40, height: 20, channels: 3, background: '#a05' } }).png().toBuffer(), name: 'scan.png' })
  expect(headers.location).toBe(`${draft}/notes?kept=yes`)
  expect(textOnPage((await desk.get('imogen', `${draft}/notes?kept=yes`)).body)).toContain('Type or paste here what it says')
  const [note] = await notes(draft)
  expect(note).toMatchObject({ came_as: 'unread', words: '', file_name: 'scan.png' })
  expect(textOnPage((await desk.get('imogen', draft)).body)).toContain('(not read: scan.png) We have kept it, but we cannot read words in a picture.')
  expect((await desk.get('imogen', `/pictures/${note?.attachment_id}`)).statusCode).toBe(200)
  for (const key of ['rowan', 'dana', 'wilma'] as const) expect((await desk.get(key, `/pictures/${note?.attachment_id}`)).statusCode).toBe(404)
})

const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ and so on')

test('a PDF is kept beside the record as it is, unread', async () => {
  const draft = await desk.start()
  const { headers } = await bring(draft, { file: pdf, name: 'scan.pdf' })
  expect(headers.location).toBe(`${draft}/notes?kept=yes`)
  expect(textOnPage((await desk.get('imogen', `${draft}/notes?kept=yes`)).body)).toContain('we cannot read words in a picture or a PDF. Type or paste here what it says')
  expect(await notes(draft)).toEqual([{ came_as: 'unread', words: '', file_name: 'scan.pdf', attachment_id: null }])
  expect(textOnPage((await desk.get('imogen', draft)).body)).toContain('(not read: scan.pdf) We have kept it, but we cannot read words in a PDF. Download the file as it came (1 kB)')
})

/** The address of the file on the page of a draft. */
const fileOn = async (draft: string) => /href="(\/drafts\/[^"]*\/file)"/.exec((await desk.get('imogen', draft)).body)?.[1] ?? ''

test.each([
  ['note.txt', Buffer.from('Ro was seen \x96 at home.\r\n', 'latin1'), 'text/plain'], ['Notiz “Ro’s” 100%.md', Buffer.from('# Visit'), 'text/markdown'], ['note.docx', wordFile(['Ro was seen.']), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['mail.eml', Buffer.from('From: A <a@example.org>\n\nRo was seen.'), 'message/rfc822'], ['scan.pdf', pdf, 'application/pdf'],
] as const)('P13: the very file, %s, is given back byte for byte, and never to be shown', async (name, file, mediaType) => {
  const draft = await desk.start()
  await bring(draft, { file, name })
  const { statusCode, headers, rawPayload } = await desk.get('joseph', await fileOn(draft))
  expect([statusCode, headers['content-type'], rawPayload.equals(file)]).toEqual([200, mediaType, true])
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%-]+$/)
  expect(decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1] ?? '')).toBe(name)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; sandbox" })
})

test('the file stands beside the finished record too; pasted words have none', async () => {
  const { draft, note } = await brought()
  expect(await fileOn(draft)).toBe('')
  expect((await desk.get('imogen', `${note}/file`)).statusCode).toBe(404)
  await bring(draft, { file: 'Ro was seen at home.' })
  const address = await fileOn(draft)
  await desk.type('imogen', draft, { seen: 'alone', [happened]: 'You were at home.' })
  const { key = '', version = '' } = Object.fromEntries([...(await desk.get('imogen', `${draft}/read`)).body.matchAll(/name="(key|version)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]))
  const { headers } = await desk.post('imogen', `${draft}/finish`, { key, version, do: 'finish' })
  expect((await desk.get('imogen', String(headers.location).split('?')[0] ?? '')).body).toContain(`href="${address}"`)
  expect((await desk.get('imogen', address)).body).toBe('Ro was seen at home.')
})

test('P8: each time the file is fetched is written down, with who', async () => {
  const draft = await desk.start()
  await bring(draft, { file: 'Ro was seen.' })
  const address = await fileOn(draft)
  const looks = async () => (await desk.database.owner.query<{ looks: number }>(`select count(*)::int as looks from written_to_you.audit_entry where person_id = $1 and action = 'read-note' and outcome = 'allowed' and why = 'the file itself'`, [desk.world.ids.joseph])).rows[0]?.looks ?? 0
  const before = await looks()
  await desk.get('joseph', address)
  expect(await looks()).toBe(before + 1)
})

test.each([
  ['an older Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]), 'note.doc', 'Save it as .docx'],
  ['what is no text', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 250, 251, 252]), 'note.txt', 'not of a kind that we know'],
  ['an empty file', '', 'note.txt', 'there are no words in it'],
  ['nothing but spaces', ' \n ', 'note.txt', 'there are no words in it'],
  ['a file of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'note.txt', 'it is too large'],
  ['a PDF of more than 10 MB', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10 * 1024 * 1024)]), 'scan.pdf', 'it is too large'],
  ['more than a note can be', 'word '.repeat(12_001), 'note.txt', 'longer than 60,000 characters'],
])('%s is refused with what to do', async (_, file, name, says) => {
  const draft = await desk.start()
  const { statusCode, body } = await bring(draft, { file, name })
  expect(statusCode).toBe(422)
  expect(textOnPage(body)).toContain(says)
  expect(body).toContain('href="#file"')
  expect(await notes(draft)).toEqual([])
})

test('P1: words that were pasted stay in their box on every refusal', async () => {
  const draft = await desk.start()
  for (const { statusCode, body } of [await bring(draft, { pasted: 'Mine.\n\nTwo.', file: '\u0000\u0001\u0002\u0003' }), await bring(draft, { pasted: `Mine.\n\nTwo.${' x'.repeat(40_000)}` })]) {
    expect(statusCode).toBe(422)
    expect(formOnPage(body, 'bring-note')['words']).toContain('Mine.\r\n\r\nTwo.')
  }
  expect(textOnPage((await bring(draft, {})).body)).toContain('Paste the note, or choose a file')
  const signedOut = await desk.post(undefined, `${draft}/notes`, { words: 'Half an hour of words' })
  expect([signedOut.statusCode, signedOut.body.includes('Half an hour of words')]).toEqual([401, true])
})

test('a draft that was put away, or is nobody’s here, gives the words back', async () => {
  const draft = await desk.start()
  await desk.type('imogen', draft, {}, 'put-draft-away')
  for (const answer of [await desk.post('imogen', `${draft}/notes`, { words: 'Copied from my book.' }), await desk.post('imogen', `/drafts/${v7()}/notes`, { words: 'Copied from my book.' })]) {
    expect([answer.statusCode, answer.body.includes('Copied from my book.')]).toEqual([404, true])
  }
})

test('P3: sent twice it is one note', async () => {
  const draft = await desk.start()
  const fields = { ...formOnPage((await desk.get('imogen', `${draft}/notes`)).body, 'bring-note'), words: 'Once.' }
  const [one, two] = [await desk.post('imogen', `${draft}/notes`, fields), await desk.post('imogen', `${draft}/notes`, fields)]
  expect(one.headers.location).toBe(two.headers.location)
  expect(await notes(draft)).toHaveLength(1)
})

test('the chosen sentences go behind what was written, under their parts, and out again', async () => {
  const { draft, note } = await brought()
  await desk.type('imogen', draft, { [happened]: 'I came on Friday.' })
  const put = await press(note, 'put-in', { 'take.1': 'out', 'part.0': 'what-happened', 'part.1': 'what-happened', 'part.2': 'what-i-saw', 'part.3': 'next-steps' })
  expect(put.statusCode).toBe(303)
  expect(put.headers.location).toMatch(new RegExp(`^${draft}\\?put-in=[0-9a-f]{64}$`))
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'I came on Friday.\n\nYou were at home on Friday.', 'part.what-i-saw.0.text': 'You were drawing.', 'part.next-steps.0.what': expect.stringMatching(/ will ring the school tomorrow\.$/) })
  const { body } = await desk.get('imogen', String(put.headers.location))
  expect(textOnPage(body)).toContain('The words from your note are in the record now')
  const takeOut = buttonsOnPage(body).find(button => button.startsWith('take-out.')) ?? ''
  const out = await desk.post('imogen', draft, { ...formOnPage(body, 'write-record'), place: 'at home', do: takeOut })
  expect(out.headers.location).toBe(`${draft}?taken-out=all`)
  expect(await desk.content(draft)).toMatchObject({ [happened]: 'I came on Friday.', place: 'at home' })
  expect(Object.keys(await desk.content(draft))).not.toContain('part.next-steps.0.what')
  expect(textOnPage((await desk.get('imogen', `${draft}?taken-out=all`)).body)).toContain('out of the record again. The note itself is kept.')
})

test('what was typed in its place since stays', async () => {
  const { draft, note } = await brought('Ro was at home on Friday.')
  const put = await press(note, 'put-in', { 'part.0': 'what-happened' })
  const { body } = await desk.get('imogen', String(put.headers.location))
  const takeOut = buttonsOnPage(body).find(button => button.startsWith('take-out.')) ?? ''
  const out = await desk.post('imogen', draft, { ...formOnPage(body, 'write-record'), [happened]: 'You were at your home.', do: takeOut })
  expect(out.headers.location).toBe(`${draft}?taken-out=some`)
  expect((await desk.content(draft))[happened]).toBe('You were at your home.')
  expect((await desk.post('joseph', draft, { do: takeOut })).headers.location).toBe(`${draft}?taken-out=all`)
  expect((await desk.content(draft))[happened]).toBe('You were at your home.')
})

test('take all, take none, and the note’s own words', async () => {
  const { draft, note } = await brought()
  const { body } = await desk.get('imogen', note)
  const none = await press(note, 'none')
  expect(formOnPage(none.body, 'turn-note')).toMatchObject(all(body, 'out'))
  expect((await press(note, 'put-in', {}, none.body)).statusCode).toBe(422)
  const again = await press(note, 'all', {}, none.body)
  expect(formOnPage(again.body, 'turn-note')).toMatchObject(all(body, 'turned'))
  await press(note, 'put-in', { ...all(body, 'out'), 'take.0': 'as-is', 'part.0': 'what-happened' })
  expect((await desk.content(draft))[happened]).toBe('Ro was at home on Friday.')
})

test('what stands in the record already is not proposed a second time', async () => {
  const { draft, note } = await brought('Ro was at home on Friday.')
  await press(note, 'put-in', { 'part.0': 'what-happened' })
  const { body } = await desk.get('imogen', note)
  expect(textOnPage(body)).toContain('This stands in the record already')
  expect((await press(note, 'put-in', {}, body)).statusCode).toBe(422)
  expect((await desk.content(draft))[happened]).toBe('You were at home on Friday.')
})

const told = 'Ro was at home on Friday. Mum and Ro argued. She was crying. She said that her stomach hurt.'
const radios = (body: string): readonly (readonly [string, string])[] => [...body.matchAll(/<input[^>]*name="(asked\.[^"]+)" type="radio" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const)

test('what cannot be known is asked, with who may be meant and none of these; the answer is used for the rest', async () => {
  const { draft, note } = await brought(told)
  const { body } = await desk.get('imogen', note)
  expect(textOnPage(body)).toContain('Who is “She” here?')
  expect(textOnPage(body)).toContain('None of these')
  const [question = ''] = radios(body)[0] ?? []
  expect(radios(body).filter(([name]) => name === question).map(([, value]) => value)).toEqual(expect.arrayContaining(['child:0', 'other']))
  const answered = await press(note, 'answer', { [question]: 'child:0', 'take.0': 'out' })
  expect([answered.statusCode, textOnPage(answered.body)]).toEqual([200, expect.stringContaining('You answered one question.')])
  expect(textOnPage(answered.body)).toContain('new: You said that new: your stomach hurt.')
  expect(formOnPage(answered.body, 'turn-note')).toMatchObject({ [question.replace('asked.', 'answer.')]: 'child:0', 'take.0': 'out' })
  await press(note, 'put-in', {}, answered.body)
  const all = JSON.stringify(await desk.content(draft))
  expect(all).toContain('You were crying.')
  expect(all).not.toContain('at home on Friday')
  const forgotten = await press(note, 'forget', {}, answered.body)
  expect(radios(forgotten.body).map(([name]) => name)).toContain(question)
})

const manyDoubts = 'Mum and Ro argued. She was crying.\n\nRo and Nan sang. She laughed.\n\nMum and Nan cooked with Ro. She burnt it.'
const questionOn = (body: string): string => radios(body)[0]?.[0] ?? ''
const given = (body: string) => Object.entries(formOnPage(body, 'turn-note')).filter(([name]) => name.startsWith('answer.')).map(([, value]) => value)

test('one question is asked at a time; the next has the focus, without script too; any can be left open', async () => {
  const { note } = await brought(manyDoubts)
  const { body } = await desk.get('imogen', note)
  expect(new Set(radios(body).map(([name]) => name)).size).toBe(1)
  expect(textOnPage(body)).toMatch(/\d things we cannot know/)
  expect(body).not.toContain('autofocus')
  const first = questionOn(body)
  const second = await press(note, `leave-open.${first.replace('asked.', '')}`, { [first]: 'child:0' }, body)
  expect(given(second.body)).toEqual(['left-open'])
  expect([questionOn(second.body) !== first, textOnPage(second.body).includes('You left one open.')]).toEqual([true, true])
  expect(second.body).toMatch(/<input[^>]*type="radio"[^>]*autofocus/)
  expect(textOnPage(second.body)).toContain('To Ro: She was crying.')
})

test('the last answer can be taken back, and what is chosen for the next meanwhile is no answer yet', async () => {
  const { note } = await brought(manyDoubts)
  const { body } = await desk.get('imogen', note)
  const answered = await press(note, 'answer', { [questionOn(body)]: 'child:0' }, body)
  expect(textOnPage(answered.body)).toContain('were crying')
  const undone = await press(note, 'undo', { [questionOn(answered.body)]: 'other' }, answered.body)
  expect([questionOn(undone.body), given(undone.body)]).toEqual([questionOn(body), []])
  expect(textOnPage(undone.body)).toContain('To Ro: She was crying.')
})

test('when there is nothing more to ask, that has the focus, and the way back is still there', async () => {
  const { note } = await brought('Mum and Ro argued. She was crying.')
  const { body } = await desk.get('imogen', note)
  const answered = await press(note, 'answer', { [questionOn(body)]: 'child:0' }, body)
  expect(answered.body).toMatch(/<h2[^>]*autofocus[^>]*>There is nothing more to ask/)
  expect(buttonsOnPage(answered.body)).toContain('undo')
  expect(questionOn((await press(note, 'undo', {}, answered.body)).body)).toBe(questionOn(body))
})

test('somebody else is meant: the words stay', async () => {
  const { note } = await brought(told)
  const { body } = await desk.get('imogen', note)
  const [question = ''] = radios(body)[0] ?? []
  const answered = await press(note, 'answer', { [question]: 'other' })
  expect(textOnPage(answered.body)).toContain('To Ro: She was crying.')
})

test('the note stands beside what is written, and beside the record for ever, for staff alone', async () => {
  const { draft, note } = await brought()
  await press(note, 'put-in')
  await desk.type('imogen', draft, { seen: 'alone' })
  const written = textOnPage((await desk.get('joseph', draft)).body)
  expect(written).toContain('The note it was written from')
  expect(written).toContain('Brought by Imogen Fairley, Tuesday 24 November 2026 at 14:02 (pasted)')
  const { key = '', version = '' } = Object.fromEntries([...(await desk.get('imogen', `${draft}/read`)).body.matchAll(/name="(key|version)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]))
  const finished = await desk.post('imogen', `${draft}/finish`, { key, version, do: 'finish-and-show' })
  const record = String(finished.headers.location).split('?')[0] ?? ''
  const shown = textOnPage((await desk.get('manager', record)).body)
  expect(shown).toContain('The note it was written from')
  expect(shown).toContain('Ro was at home on Friday. The flat was cold.')
  const reads = await desk.get('rowan', `/my-story${record}`)
  expect(reads.statusCode).toBe(200)
  for (const hidden of ['The flat was cold. Ro', 'The note it was written from', 'Ro was']) expect(textOnPage(reads.body)).not.toContain(hidden)
  expect((await desk.get('imogen', note)).headers.location).toBe(record)
  expect((await desk.get('imogen', `${draft}/notes`)).headers.location).toBe(record)
  const late = await desk.post('imogen', `${draft}/notes`, { words: 'One more.' })
  expect([late.statusCode, late.body.includes('One more.')]).toEqual([409, true])
})

test('what stands in the note and not in what is written is told under the note', async () => {
  const { draft, note } = await brought('Ro was at home on Friday 3 March. Col hit Ro twice.')
  expect(textOnPage((await desk.get('imogen', draft)).body)).not.toContain('not found in what you have written')
  await press(note, 'put-in', { 'take.1': 'out' })
  const some = textOnPage((await desk.get('imogen', draft)).body)
  expect(some).toContain('From the note, not found in what you have written')
  expect(some).toContain('Col hit Ro twice')
  await press(note, 'put-in', { 'take.0': 'out', 'take.1': 'turned' })
  expect(textOnPage((await desk.get('imogen', draft)).body)).toContain('We found nothing of the note missing')
})

const buttonFor = (body: string, begins: string, holds: string) => buttonsOnPage(body).find(button => button.startsWith(begins) && button.includes(holds)) ?? ''

test('what is left out on purpose is not told again, until it is looked for again; it is told beside the record', async () => {
  const { draft, note } = await brought()
  await press(note, 'put-in', { 'take.1': 'out' })
  const { body } = await desk.get('imogen', draft)
  const left = await desk.post('imogen', draft, { ...formOnPage(body, 'write-record'), place: 'at home', seen: 'alone', do: buttonFor(body, 'left-out.', 'The flat was cold.') })
  expect([left.statusCode, left.headers.location]).toEqual([303, `${draft}#lost`])
  expect(await desk.content(draft)).toMatchObject({ place: 'at home', 'meant.0': '{"rule":"note-other","quote":"The flat was cold.","reason":""}' })
  const after = (await desk.get('joseph', draft)).body
  expect(textOnPage(after)).toContain('Left out on purpose (1) “The flat was cold.”')
  expect(buttonFor(after, 'left-out.', 'The flat was cold.')).toBe('')
  expect(textOnPage((await desk.get('imogen', `${draft}?check=yes`)).body)).not.toContain('You meant it')
  await desk.post('joseph', draft, { do: buttonFor(after, 'not-left-out.', 'meant.0') })
  expect(buttonFor((await desk.get('imogen', draft)).body, 'left-out.', 'The flat was cold.')).not.toBe('')

  await desk.post('imogen', draft, { do: buttonFor(body, 'left-out.', 'The flat was cold.') })
  const { key = '', version = '' } = Object.fromEntries([...(await desk.get('imogen', `${draft}/read`)).body.matchAll(/name="(key|version)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]))
  const { headers } = await desk.post('imogen', `${draft}/finish`, { key, version, do: 'finish' })
  expect(textOnPage((await desk.get('manager', String(headers.location).split('?')[0] ?? '')).body)).toContain('What the writer left out of the note on purpose “The flat was cold.”')
})

test.each(['left-out.', 'left-out.{}', 'left-out.{"kind":"spelling","quote":"x"}', 'left-out.{"kind":"other","quote":""}', 'left-out.{"kind":"other","quote":5}', 'not-left-out.place'])('P13: %s leaves nothing out and changes nothing', async button => {
  const { draft } = await brought()
  const before = await desk.content(draft)
  expect((await desk.type('imogen', draft, { place: 'at home' }, button)).statusCode).toBe(303)
  expect(await desk.content(draft)).toEqual({ ...before, place: 'at home' })
})

test('P3: left out twice, it is kept once', async () => {
  const { draft } = await brought()
  for (let time = 0; time < 2; time++) await desk.post('imogen', draft, { do: 'left-out.{"kind":"harm","quote":"cold"}' })
  expect(Object.entries(await desk.content(draft)).filter(([key]) => key.startsWith('meant.'))).toEqual([['meant.0', '{"rule":"note-harm","quote":"cold","reason":""}']])
})

test.each(['wilma', 'otherManager', 'administrator', 'rowan', 'dana'] as const)('P5: %s finds none of it', async key => {
  const { draft, note } = await brought('A word between us: lighthouse.')
  await bring(draft, { file: 'In a file: lighthouse.' })
  for (const answer of [await desk.get(key, await fileOn(draft)), await desk.get(key, `${draft}/notes`), await desk.get(key, note), await desk.post(key, note, { do: 'put-in', key: v7() }), await desk.post(key, `${draft}/notes`, { words: 'x' })]) {
    expect(answer.statusCode).toBe(404)
    expect(answer.body).not.toContain('lighthouse')
  }
  expect(await notes(draft)).toHaveLength(2)
})

test('P13: hostile words and names do nothing', async () => {
  const draft = await desk.start()
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)></textarea> \u0000 {{child}}. '
  const { headers } = await bring(draft, { file: `${hostile}Ro was here.`, name: '../../<img src=x>.txt' })
  const note = String(headers.location)
  expect((await notes(draft))[0]).toMatchObject({ file_name: '<img src=x>.txt' })
  for (const answer of [await desk.get('imogen', note), await desk.get('imogen', draft), await press(note, 'answer', { 'answer.<script>': '<script>alert(1)', 'take.0': '<b>', 'part.0': '__proto__' })]) {
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toMatch(/<script>alert|<img src=x/)
  }
})

test('the longest note is turned and put in', async () => {
  const { draft, note } = await brought('Ro was at home on Friday. '.repeat(2300).trim())
  const put = await press(note, 'put-in')
  expect(put.statusCode).toBe(303)
  expect(JSON.stringify(await desk.content(draft)).length).toBeGreaterThan(50_000)
}, 60_000)
