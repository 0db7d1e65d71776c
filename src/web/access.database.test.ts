import type { LightMyRequestResponse } from 'fastify'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { access, type Action, may, type Standing } from '../domain/access.ts'
import type { Does } from '../domain/asking.ts'
import { documentOf } from '../domain/catalogue.ts'
import { formOf } from '../domain/form-of.ts'
import { makeReady } from '../domain/version.ts'
import { addAboutYou } from '../store/about-you.ts'

import { NotFound } from '../store/as.ts'
import { addAttachment } from '../store/attachments.ts'
import { startDraft } from '../store/drafts.ts'
import { prepareEdition } from '../store/editions.ts'
import { finishDraft } from '../store/finish-draft.ts'
import { writeEntry } from '../store/file-entries.ts'
import { readAtTheGate } from '../store/gates.ts'
import { enterPerson } from '../store/people.ts'
import { shareRecord } from '../store/sharings.ts'
import { bringNote } from '../store/source-notes.ts'
import { addVoice } from '../store/voices.ts'
import { ownApp } from '../testing/own-world.ts'
import type { Somebody } from '../testing/small-world.ts'
import { emptyShare } from './share/form.ts'
import { look } from './share/look.ts'

// The one table, `domain/access.ts`, walked through the pages, the row policies and the audit together (P5, P8).

const { database, world, app } = await ownApp()

type Child = 'rowan' | 'noor'

/** Everybody who can sign in, what they do, and how they stand to each child. */
const people: Readonly<Partial<Record<Somebody, { does: Does } & Partial<Record<Child, Standing | readonly Standing[]>>>>> = {
  imogen: { does: 'practitioner', rowan: 'works-with-child' },
  joseph: { does: 'practitioner', rowan: 'works-with-child' },
  wilma: { does: 'practitioner', noor: 'works-with-child' },
  manager: { does: 'manager', rowan: ['team-works-with-child', 'team-looks-after-work'] },
  otherManager: { does: 'manager', noor: ['team-works-with-child', 'team-looks-after-work'] },
  administrator: { does: 'administrator' },
  rowan: { does: 'reader', rowan: 'opened-to-reader' },
  dana: { does: 'reader' },
  col: { does: 'reader' },
}
const everybody = Object.keys(people) as Somebody[]

/** What is there to be asked for, of one child. */
interface Things { readonly child: string; readonly draft: string; readonly record: string; readonly version: string; readonly sharing: string; readonly step: string; readonly picture: string; readonly note: string; readonly person: string; readonly home: string; readonly about: string; readonly voice: string; readonly allocation: string; readonly allocationNumber: number; readonly edition: string; readonly passage: string; readonly looked: string }

async function thingsOf(child: Child): Promise<Things> {
  const worker = child === 'rowan' ? 'imogen' : 'wilma'
  const childId = world.ids[child]
  const as = <Result>(action: Action, work: Parameters<typeof world.service.as<Result>>[2]) => world.service.as<Result>(world.askingAs(worker), { action, childId }, work)
  const document = documentOf('D01')
  if (!document) throw new Error('the catalogue has no visits')
  const sha256 = await world.service.files.keep(Buffer.from('a drawing'))
  const picture = await as('add-attachment', door => addAttachment(door, { childId, sha256, mediaType: 'image/png', bytes: 9, width: 1, height: 1, whatItIs: 'a drawing', madeBy: 'you' }))
  const content = {
    date: '2026-11-20', seen: 'alone', 'part.what-happened.0.text': 'I came to see you.', 'part.next-steps.0.what': 'I will come again.', 'part.pictures.state': 'open', 'part.pictures.0.what': 'a drawing', 'part.pictures.0.attachment': picture.id,
  }
  const draft = await as('start-draft', door => startDraft(door, v7(), childId, 'D01', content))
  const note = await as('bring-note', door => bringNote(door, v7(), draft.id, { cameAs: 'pasted', fileName: null, words: 'Seen at home.' }))
  const voice = await as('add-voice', door => addVoice(door, childId, {
    kind: 'drawing', words: '', whatItIs: 'a boat', madeBy: 'you', toldTo: 'Imogen Fairley', toldOn: '2026-11-20', howKnown: 'on the pier', recordId: null,
    file: { sha256: sha256.toString('hex'), mediaType: 'image/png', bytes: 9, name: null, width: 1, height: 1 },
  }, true))
  const about = await as('add-about-you', door => addAboutYou(door, childId, { kind: 'like', words: 'Kites', means: '', standsFor: [], saidBy: 'you', saidOn: '2026-11-20' }))
  const finished = await as('finish-draft', async door => {
    const { id } = await startDraft(door, v7(), childId, 'D01', content)
    return finishDraft(door, v7(), id, 1, makeReady(content, { document, form: formOf(document), childName: 'Ro', people: [], glossary: [], timeZone: 'Europe/London', writerName: 'Imogen Fairley', writerJobTitle: 'Social worker' }))
  })
  await as('share-record', door => shareRecord(door, finished.recordId, childId, 'own-page', '2026-11-21'))
  if (child === 'rowan') await as('share-record', door => shareRecord(door, finished.recordId, world.ids.dana, 'read-together', '2026-11-21'))
  const relative = await as('add-person', async door => {
    const id = await enterPerson(door, { 'full-name': 'Pat Newby', 'uses-words': 'true' })
    await writeEntry(door, v7(), childId, { kind: 'relationship', answers: { relationship: 'aunt' }, personId: id, otherId: null, why: '' })
    return id
  })
  const home = await as('write-entry', door => writeEntry(door, v7(), childId, { kind: 'home', answers: { 'with-whom': 'Pat Newby', kind: 'kinship', 'from-day': '2026-01-12' }, personId: null, otherId: null, why: '' }))
  const at = await as('see-edition', door => readAtTheGate(door, finished.recordId))
  const prepared = await as('prepare-edition', door => prepareEdition(door, at, childId, { by: 'child', need: null, answers: new Map(), note: '' }, 'Imogen Fairley'))
  // One that waits for a second person, prepared by somebody who asks for nothing here.
  const edition = { id: v7() }
  await database.owner.query(
    `insert into written_to_you.edition select (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'second_needed', true, 'prepared_by', $3::text))).* from written_to_you.edition e where e.id = $1`, [prepared.id, edition.id, world.ids.administrator])
  const { rows: [ids] } = await database.owner.query<{ sharing: string; step: string; allocation: string; number: number; passage: string }>(
    `select (select id from written_to_you.passage where record_id = $1 order by position limit 1) as passage, (select id from written_to_you.sharing where record_id = $1 and how = 'own-page') as sharing, (select passage_id from written_to_you.open_step where record_id = $1) as step, a.id as allocation, a.number
     from written_to_you.allocation_version a where a.child_id = $2 and a.staff_person_id = $3 order by a.number desc limit 1`, [finished.recordId, childId, world.ids[worker]])
  return { child: childId, draft: draft.id, record: finished.recordId, version: finished.versionId, sharing: ids?.sharing ?? '', step: ids?.step ?? '', picture: picture.id, note: note.id, person: relative, home: home.id, about: about.id, voice: voice.id, allocation: ids?.allocation ?? '', allocationNumber: ids?.number ?? 0, edition: edition.id, passage: ids?.passage ?? '', looked: look(at, childId, emptyShare('2026-11-24', undefined), 'Europe/London').looked }
}

interface Asked { readonly method: 'GET' | 'POST' | 'PUT'; readonly url: string; readonly fields?: Readonly<Record<string, string>>; readonly json?: unknown }

const get = (url: string): Asked => ({ method: 'GET', url })
const post = (url: string, fields: Readonly<Record<string, string>> = {}): Asked => ({ method: 'POST', url, fields })

interface Door { readonly asks: (things: Things) => Asked; /** The row that must exist for them: its table and key. */ readonly row?: (things: Things) => readonly [table: string, key: string, id: string] }

const ofChild = (things: Things) => ['child', 'person_id', things.child] as const
const ofDraft = (things: Things) => ['draft', 'id', things.draft] as const
const ofRecord = (things: Things) => ['record', 'id', things.record] as const
const ofVersion = (things: Things) => ['version', 'id', things.version] as const
const ofEdition = (things: Things) => ['edition', 'id', things.edition] as const
const ofVoice = (things: Things) => ['voice', 'id', things.voice] as const
const ofPicture = (things: Things) => ['attachment', 'id', things.picture] as const

/** How each action that is about a child is asked for through the pages. */
const doors: Partial<Record<Action, Door>> = {
  'see-child': { asks: things => get(`/children/${things.child}`), row: ofChild },
  'list-decisions': { asks: things => get(`/children/${things.child}/decisions`), row: ofChild },
  'comment-record': { asks: things => post(`/records/${things.record}/comments`, { key: v7(), words: 'Well told.' }), row: ofRecord },
  'sign-off-record': { asks: things => post(`/records/${things.record}/sign-off`, { version: '1' }), row: ofRecord },
  'say-told': { asks: things => post(`/records/${things.record}/told`, { do: 'not-told', 'why-not': 'not yet', 'look-again-day': '1', 'look-again-month': '3', 'look-again-year': '2027' }), row: ofRecord },
  'say-done': { asks: things => post(`/children/${things.child}/due/core-group`, Object.fromEntries([['day', '20'], ['month', '11'], ['year', '2026']].map(([box, value]) => [`done-core-group-${things.child}-${box}`, value ?? '']))), row: ofChild },
  'add-about-you': { asks: things => post(`/children/${things.child}/about-you`, { key: v7(), kind: 'like', words: 'Boats', 'said-by': 'you', 'said-on-day': '20', 'said-on-month': '11', 'said-on-year': '2026' }), row: ofChild },
  'change-about-you': { asks: things => post(`/children/${things.child}/about-you/${things.about}`, { key: v7(), do: 'end', became: 'mistaken', 'end-why': 'Said of somebody else' }), row: things => ['about_you', 'id', things.about] },
  'see-voice': { asks: things => get(`/children/${things.child}/told/${things.voice}`), row: ofVoice },
  'add-voice': { asks: things => post(`/children/${things.child}/told`, { key: v7(), kind: 'own-words', words: 'I like boats', 'told-to': 'Imogen Fairley', how: 'on the pier', open: 'no', 'told-on-day': '20', 'told-on-month': '11', 'told-on-year': '2026' }), row: ofChild },
  'open-voice': { asks: things => post(`/children/${things.child}/told/${things.voice}`, { do: 'close' }), row: ofVoice },
  'take-voice-back': { asks: things => post(`/children/${things.child}/told/${things.voice}`, { do: 'take-back', why: 'It was another child’s' }), row: ofVoice },
  'see-my-voice': { asks: things => get(`/voice/${things.voice}/file`), row: ofVoice },
  'see-attachment': { asks: things => get(`/pictures/${things.picture}`), row: ofPicture },
  'start-draft': { asks: things => post(`/children/${things.child}/drafts`, { key: v7(), document: 'D01' }), row: ofChild },
  'read-draft': { asks: things => get(`/drafts/${things.draft}`), row: ofDraft },
  'write-draft': { asks: things => ({ method: 'PUT', url: `/drafts/${things.draft}/content`, json: { version: 1, changes: [{ key: 'place', was: '', now: 'at home' }] } }), row: ofDraft },
  'put-away-draft': { asks: things => post(`/drafts/${things.draft}`, { do: 'put-draft-away' }), row: ofDraft },
  'finish-draft': { asks: things => post(`/drafts/${things.draft}/finish`, { key: v7(), version: '1', do: 'finish' }), row: ofDraft },
  'bring-note': { asks: things => post(`/drafts/${things.draft}/notes`, { key: v7(), words: 'Seen at school.' }), row: ofDraft },
  'read-note': { asks: things => get(`/drafts/${things.draft}/notes/${things.note}`), row: things => ['source_note', 'id', things.note] },
  'read-record': { asks: things => get(`/records/${things.record}`), row: ofRecord },
  'correct-record': { asks: things => post(`/records/${things.record}/corrections`, { key: v7() }), row: ofRecord },
  'prepare-edition': { asks: things => post(`/records/${things.record}/sharings`, { recipient: things.child, do: 'ask', looked: things.looked }), row: ofRecord },
  'see-edition': { asks: things => get(`/editions/${things.edition}`), row: ofEdition },
  'confirm-edition': { asks: things => post(`/editions/${things.edition}/confirmation`, { do: 'refuse', words: 'Ask the court first.' }), row: ofEdition },
  'mark-confidence': { asks: things => post(`/passages/${things.passage}/confidence`, { do: 'mark' }), row: things => ['passage', 'id', things.passage] },
  'share-record': { asks: things => post(`/records/${things.record}/sharings`, { recipient: things.child, do: 'printed', looked: things.looked, 'shared-on-day': '22', 'shared-on-month': '11', 'shared-on-year': '2026' }), row: ofRecord },
  'end-sharing': { asks: things => post(`/sharings/${things.sharing}/end`), row: things => ['sharing', 'id', things.sharing] },
  'settle-next-step': { asks: things => post(`/next-steps/${things.step}`, { outcome: 'done' }), row: things => ['next_step', 'passage_id', things.step] },
  'see-people': { asks: things => get(`/children/${things.child}/people/${things.person}`), row: things => ['relationship_version', 'person_id', things.person] },
  'add-person': { asks: things => post(`/children/${things.child}/people/new`, { key: v7(), 'full-name': `Ulla ${Math.random().toString(36).replace(/[^a-z]/g, '')}`, relationship: 'friend' }), row: ofChild },
  'correct-person': { asks: things => post(`/children/${things.child}/people/${things.person}/correct`, { key: v7(), number: '1', 'full-name': 'Pat Newby-Reed', 'uses-words': 'true', why: 'she told me' }), row: things => ['person_detail', 'person_id', things.person] },
  'write-entry': { asks: things => post(`/children/${things.child}/entries/home/${things.home}`, { key: v7(), number: '1', 'with-whom': 'Pat Newby', kind: 'foster', 'from-day-day': '12', 'from-day-month': '1', 'from-day-year': '2026', why: 'it was a foster home' }), row: things => ['home', 'id', things.home] },
  'join-people': { asks: things => post(`/children/${things.child}/people/${things.person}/join`, { key: v7(), into: things.child, why: 'the same birthday' }), row: things => ['person_detail', 'person_id', things.person] },
  'invite-reader': { asks: things => post(`/children/${things.child}/people/${things.person}/invite`, { key: v7(), do: 'make' }), row: ofChild },
  'end-reader-sign-in': { asks: things => post(`/children/${things.child}/people/${things.person}/invite`, { do: 'end' }), row: ofChild },
  'merge-files': { asks: things => get(`/children/${things.child}/same-child`), row: ofChild },
  'write-allocation': { asks: things => post(`/allocations/${things.allocation}`, { key: v7(), number: String(things.allocationNumber), child: things.child, why: 'she goes on' }), row: things => ['allocation_version', 'id', things.allocation] },
  'read-my-story': { asks: things => get(`/my-story/records/${things.record}`), row: ofRecord },
  'see-my-picture': { asks: things => get(`/pictures/${things.picture}`), row: ofPicture },
  respond: { asks: things => post(`/my-story/records/${things.record}/responses`, { key: v7(), kind: 'that-is-right', words: 'Yes', version: things.version }), row: ofVersion },
}

/** Two ways to the same thing: for staff, and for a reader. */
const otherWay: ReadonlyMap<Action, Action> = new Map([['see-attachment', 'see-my-picture'], ['see-my-picture', 'see-attachment'], ['see-my-voice', 'see-voice']])

const { rows: [harbour] } = await database.owner.query<{ id: string }>(`select id from written_to_you.team where name = 'Harbour Team'`)

/** How each action that is about no child is asked for. */
const ownDoors: Partial<Record<Action, Asked>> = {
  'list-my-children': get('/children'), 'list-my-voice': get('/my-story/told'), search: get('/search'), 'list-oversight': get('/oversight'), 'list-due': get('/due'), 'keep-calendar': get('/calendar'), 'list-timescales': get('/timescales'), 'set-timescale': post('/timescales/core-group', { 'first-count': '5', 'first-unit': 'days', why: 'our procedures' }), 'list-my-story': get('/my-story'), 'list-staff': get('/staff'), 'list-allocations': get('/allocations'), 'list-settings': get('/authority/look'), 'list-changes': get('/changes'), 'list-words': get('/words'),
  'list-forms': get('/forms'), 'change-form': post('/forms/D01', { do: 'hide.family-view' }),
  // What the door above began.
  'publish-form': post('/forms/D01/publish', { draft: '1', 'from-day': '1', 'from-month': '1', 'from-year': '2100', why: 'our procedures' }),
  'confirm-merge': get('/files-to-join'), 'find-people': post('/people/find', { name: 'zzz' }), 'open-file': get('/children/new'),
  'write-staff': post('/staff/new', { 'full-name': 'Ulla Newby', 'job-title': 'Social worker', does: 'practitioner', team: harbour?.id ?? '', 'from-day-day': '24', 'from-day-month': '11', 'from-day-year': '2026' }),
  'write-team': post('/teams', { name: 'Quay Team' }), 'write-settings': post('/authority', { number: '0', name: 'Harbourside Council' }),
  'write-account': post(`/staff/${world.ids.imogen}/account`, { do: 'open' }),
  'write-words': post('/words', { term: 'lighthouse', meaning: 'A tower with a lamp.' }),
}

/** Actions that no page of their own asks for: tried with the page that holds them, by signing in or being invited, or on the command line. */
const elsewhere: ReadonlySet<Action> = new Set(['accept-invitation', 'import', 'sign-in', 'sign-out', 'add-attachment', 'see-training', 'look-elsewhere'])

async function ask(key: Somebody, { method, url, fields, json }: Asked): Promise<LightMyRequestResponse> {
  const headers = { cookie: await world.signIn(app, key) }
  if (json !== undefined) return app.inject({ method, url, headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' }, payload: JSON.stringify(json) })
  return app.inject({ method, url, headers: fields ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' } : headers, ...(fields ? { payload: new URLSearchParams(fields).toString() } : {}) })
}

const audited = async (key: Somebody): Promise<readonly string[]> =>
  (await database.owner.query<{ said: string }>(`select outcome || ' ' || action as said from written_to_you.audit_entry where person_id = $1`, [world.ids[key]])).rows.map(({ said }) => said)

const times = (all: readonly string[], said: string): number => all.filter(each => each === said).length

/** Asks, and says what came of it: by page, by row, and in the audit. */
async function tried(key: Somebody, action: Action, asked: Asked, row?: readonly [string, string, string]) {
  const before = await audited(key)
  const { statusCode } = await ask(key, asked)
  const after = await audited(key)
  const exists = row && await world.service.as(world.askingAs(key), { action }, door => door.one(`select true as there from written_to_you.${row[0]} where authority_id = $1 and ${row[1]} = $2`, [world.authorityId, row[2]]))
    .then(found => found !== undefined, error => error instanceof NotFound ? false : Promise.reject(error))
  const grew = (outcome: string) => after.filter(said => said.startsWith(outcome)).length > before.filter(said => said.startsWith(outcome)).length
  return { page: statusCode === 404 ? 'not found' : statusCode < 400 ? 'open' : `status ${statusCode}`, row: row ? exists : undefined, audit: times(after, `allowed ${action}`) > times(before, `allowed ${action}`) ? 'allowed' : grew('refused') ? 'refused' : 'nothing' }
}

test('every action of the table is asked for here', () => {
  const asked = new Set<string>([...Object.keys(doors), ...Object.keys(ownDoors), ...elsewhere])
  expect([...new Set(access.flatMap(right => right.may))].filter(action => !asked.has(action))).toEqual([])
})

test.each((Object.keys(doors) as Action[]).flatMap(action => (['rowan', 'noor'] as const).map(child => [action, child] as const)))('%s of %s: pages, rows and audit all say what the table says', async (action, child) => {
  const door = doors[action]
  if (!door) throw new Error('no such door')
  const isAllowed = (key: Somebody) => may(people[key]?.does ?? 'reader', action, new Set<Standing>([people[key]?.[child] ?? []].flat()))
  let things = await thingsOf(child)
  for (const key of everybody.filter(each => !isAllowed(each))) {
    // Somebody who may see the thing in another way (a picture, a record) is tried with that way's own row of the table.
    const mayOtherwise = may(people[key]?.does ?? 'reader', otherWay.get(action) ?? action, new Set<Standing>([people[key]?.[child] ?? []].flat()))
    if (mayOtherwise) continue
    expect([key, await tried(key, action, door.asks(things), door.row?.(things))]).toEqual([key, { page: 'not found', row: door.row && false, audit: 'refused' }])
  }
  for (const key of everybody.filter(isAllowed)) {
    expect([key, await tried(key, action, door.asks(things), door.row?.(things))]).toEqual([key, { page: 'open', row: door.row && true, audit: 'allowed' }])
    things = await thingsOf(child)
  }
})

test.each(Object.keys(ownDoors) as Action[])('%s: open to those whom the table names, not found for the others', async action => {
  const asked = ownDoors[action]
  if (!asked) throw new Error('no such door')
  for (const key of everybody) {
    const isAllowed = may(people[key]?.does ?? 'reader', action, new Set())
    expect([key, await tried(key, action, asked)]).toEqual([key, isAllowed ? { page: 'open', row: undefined, audit: 'allowed' } : { page: 'not found', row: undefined, audit: 'refused' }])
  }
})
