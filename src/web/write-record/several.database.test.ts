import sharp from 'sharp'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { buttonsOnPage, formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { addSister } from '../../testing/sister.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()
const { database, world, get, post } = desk
const { rowan, imogen } = world.ids
const maya = await addSister(desk)
const both = { 'only.what-happened.0': 'all', 'part.what-happened.0.text': 'I came to see you both at home. You and Maya were drawing.' }
const whole = { ...both, seen: 'alone', [`of.${maya}.seen`]: 'with-others', place: 'at home' }
const ofRo = { 'only.worries.0': rowan, 'part.worries.0.worry': 'canaryforro' }
const ofMaya = { 'only.your-words.0': maya, 'part.your-words.0.words': 'canaryformaya' }

/** A visit to both, begun where the writer says who it was with. */
async function begun(typed: Readonly<Record<string, string>> = {}): Promise<string> {
  const draft = String((await post('imogen', `/children/${rowan}/drafts`, { key: v7(), document: 'D01', [`with.${maya}`]: 'yes' })).headers.location)
  // What is for one of them alone begins as one more entry.
  await post('imogen', draft, { ...formOnPage((await get('imogen', draft)).body, 'write-record'), ...typed, do: 'save' })
  return draft
}
const versionOf = async (draft: string) => String((await database.owner.query<{ version: number }>('select version from written_to_you.draft where id = $1', [draft.split('/')[2]])).rows[0]?.version)
const finish = async (draft: string, how = 'finish') => post('imogen', `${draft}/finish`, { key: v7(), version: await versionOf(draft), do: how })
interface OfChild { readonly id: string; readonly child: string; readonly event: string | null; readonly source: string; readonly all: string; readonly seen: string }
const recordsOf = async (draft: string): Promise<readonly OfChild[]> => (await database.owner.query<OfChild>(
  `select r.id, r.child_id as child, r.event_id as event, v.source::text, (v.facts::text || v.who_was_who::text || coalesce((select string_agg(p.fields::text, ' ') from written_to_you.passage p where p.version_id = v.id), '')) as "all", c.seen
   from written_to_you.draft d join written_to_you.record one on one.id = d.became_record_id join written_to_you.record r on r.event_id = one.event_id
   join written_to_you.version v on v.record_id = r.id join written_to_you.event_child c on c.event_id = r.event_id and c.child_id = r.child_id where d.id = $1 order by (r.child_id = d.child_id) desc`, [draft.split('/')[2]])).rows
const looks = async (childId: string, action: string) => Number((await database.owner.query(`select count(*) from written_to_you.audit_entry where chain_id = $1 and action = $2 and outcome = 'allowed'`, [childId, action])).rows[0].count)

test('who it was with is offered before it begins, sisters with how they stand; a plan is for one at a time', async () => {
  const page = textOnPage((await get('imogen', `/children/${rowan}/write`)).body)
  for (const words of ['Who was it with?', 'Maya, sister', 'These are written to one child at a time.']) expect(page).toContain(words)
  const draft = await desk.start('imogen', 'D05', 'child-in-need-plan')
  expect(textOnPage((await get('imogen', draft)).body)).not.toContain('Who was it with?')
  const refused = await desk.type('imogen', draft, { [`with.${maya}`]: 'yes' }, 'with')
  expect([refused.statusCode, textOnPage(refused.body).includes('This kind of document is written to one child at a time.')]).toEqual([422, true])
})

test('one visit, two records: each reads as if written to that child alone, and no word of one is anywhere in the other’s', async () => {
  const before = await Promise.all([looks(rowan, 'finish-draft'), looks(maya, 'finish-draft')])
  const draft = await begun({ ...whole, ...ofRo, ...ofMaya, [`of.${maya}.seen-reason`]: 'canaryformaya you had a friend there' })
  const page = textOnPage((await get('imogen', draft)).body)
  for (const words of ['To Ro and Maya', 'Ro and Maya each get a record of their own', 'Did you see Ro?', 'Did you see Maya?', 'For whom is this?', 'Maya alone']) expect(page).toContain(words)
  const [toRo, toMaya] = await Promise.all([rowan, maya].map(async id => textOnPage((await get('imogen', `${draft}/read?to=${id}`)).body)))
  expect(toRo).toContain('This is what Ro will read')
  expect(toRo).toContain('canaryforro')
  expect(toRo).not.toContain('canaryformaya')
  expect(toMaya).toContain('This is what Maya will read')
  expect(toMaya).toContain('canaryformaya')
  expect(toMaya).not.toContain('canaryforro')
  expect(toMaya).toMatch(/What each of them gets Ro: 2 passages, one of them for nobody else Maya: 2 passages, one of them for nobody else/)

  const answer = await finish(draft, 'finish-and-show')
  expect(answer.statusCode).toBe(303)
  const [ros, mayas, ...more] = await recordsOf(draft)
  if (!ros || !mayas) throw new Error('there are not two records')
  expect([more, ros.child, mayas.child, ros.seen, mayas.seen]).toEqual([[], rowan, maya, 'alone', 'with-others'])
  expect(ros.source + ros.all).not.toContain('canaryformaya')
  expect(mayas.source + mayas.all).not.toContain('canaryforro')
  for (const [reader, record, own, others] of [['rowan', ros, 'canaryforro', 'canaryformaya'], ['imogen', ros, 'canaryforro', 'canaryformaya'], ['imogen', mayas, 'canaryformaya', 'canaryforro']] as const) {
    const { body } = await get(reader, reader === 'rowan' ? `/my-story/records/${record.id}` : `/records/${record.id}`)
    expect([body.includes(own), body.includes(others)]).toEqual([true, false])
  }
  const record = textOnPage((await get('imogen', `/records/${ros.id}`)).body)
  expect(record).toContain('Written at the same time to Maya')
  expect((await get('imogen', `/records/${ros.id}`)).body).toContain(`/records/${mayas.id}`)
  expect((await get('joseph', `/records/${ros.id}`)).body).not.toMatch(new RegExp(`canaryformaya|at the same time|${mayas.id}`))
  expect((await get('rowan', `/my-story/records/${ros.id}`)).body).not.toContain(mayas.id)
  for (const [who, word, found] of [['joseph', 'canaryformaya', false], ['joseph', 'canaryforro', true], ['imogen', 'canaryformaya', true]] as const) {
    const { headers } = await post(who, '/search', { words: word })
    expect([who, word, (await get(who, String(headers.location))).body.includes('/records/')]).toEqual([who, word, found])
  }
  expect(await Promise.all([looks(rowan, 'finish-draft'), looks(maya, 'finish-draft')])).toEqual(before.map(count => count + 1))
  expect((await database.owner.query(`select from written_to_you.audit_entry where why ~ 'canary'`)).rowCount).toBe(0)
  const seals = (await database.owner.query<{ chain: string; why: string }>(`select chain_id as chain, why from written_to_you.audit_entry where action = 'finish-draft' and thing_id = $1 and outcome = 'allowed'`, [draft.split('/')[2]])).rows
  expect(seals.map(({ why }) => why.match(/seal/g)?.length)).toEqual([1, 1])
  // The edition that was opened to each of them is told in her own chain, and in no other's.
  const editions = (await database.owner.query<{ id: string; child: string }>('select id, child_id as child from written_to_you.edition where record_id = any($1)', [[ros.id, mayas.id]])).rows
  expect(editions.length).toBeGreaterThan(0)
  for (const { id, child } of editions) expect(seals.filter(({ why }) => why.includes(id)).map(({ chain }) => chain)).toEqual([child])
})

test('an entry of which nobody said for whom it is stands in the way, and is named; so does what one of them lacks', async () => {
  const draft = await begun({ ...whole, 'only.what-happened.0': '', [`of.${maya}.seen`]: '' })
  const answer = await finish(draft)
  expect(answer.statusCode).toBe(422)
  for (const words of ['Choose for whom this is: What happened?', 'Say if the child was seen alone, with others, or not seen (Maya)']) expect(textOnPage(answer.body)).toContain(words)
  for (const key of ['only.what-happened.0', `of.${maya}.seen`]) expect(answer.body).toContain(`id="${key}"`)
  expect(await recordsOf(draft)).toEqual([])
})

test('who works with one of the two alone does not have the draft; who works with both does, and every look is in both chains', async () => {
  const before = await Promise.all([looks(rowan, 'read-draft'), looks(maya, 'read-draft')])
  const draft = await begun(whole)
  for (const [who, status] of [['joseph', 404], ['wilma', 404], ['otherManager', 404], ['manager', 200], ['imogen', 200]] as const) expect([who, (await get(who, draft)).statusCode]).toEqual([who, status])
  expect((await get('joseph', `/children/${rowan}`)).body).not.toContain(draft)
  for (const child of [rowan, maya]) expect((await get('imogen', `/children/${child}`)).body).toContain(draft)
  expect(textOnPage((await get('imogen', '/children')).body)).toContain('Ro and Maya Ashdene')
  const after = await Promise.all([looks(rowan, 'read-draft'), looks(maya, 'read-draft')])
  expect(after[0]! - before[0]!).toBe(after[1]! - before[1]!)
  expect(after[1]!).toBeGreaterThan(before[1]!)
})

test('what is not right for one of them is asked of her text alone, and said differently from a start that is safe', async () => {
  const draft = await begun(whole)
  const asked = (await get('imogen', `${draft}?check=yes`)).body
  expect(textOnPage(asked)).toContain('In Maya’s record')
  expect(buttonsOnPage(asked)).not.toContainEqual(expect.stringContaining('"quote":"Maya","replacement"'))
  const button = `differ.${maya}.what-happened.0`
  expect(buttonsOnPage(asked)).toContain(button)
  await desk.type('imogen', draft, {}, button)
  expect((await desk.content(draft))[`of.${maya}.part.what-happened.0.text`]).toBe('I came to see you both at home. You and Ro were drawing.')
  const toMaya = textOnPage((await get('imogen', `${draft}/read?to=${maya}`)).body)
  expect([toMaya.includes('You and Ro were drawing.'), toMaya.includes('You and Maya'), toMaya.includes('Ro: one passage Maya: one passage, one said differently')]).toEqual([true, false, true])
  await desk.type('imogen', draft, { 'part.what-happened.0.text': 'We made soup.' })
  expect(textOnPage((await get('imogen', draft)).body)).toContain('The words for everybody have changed since.')
  await desk.type('imogen', draft, {}, `same.${maya}.what-happened.0`)
  expect(await desk.content(draft)).not.toHaveProperty([`of.${maya}.part.what-happened.0.text`])
  expect(textOnPage((await get('imogen', draft)).body)).toContain('You and Ro were drawing.')
})

test('a child taken off loses no words: they are asked about, and go into a record to her alone; late words become nobody else’s', async () => {
  const draft = await begun({ ...whole, ...ofMaya })
  const before = formOnPage((await get('imogen', draft)).body, 'write-record')
  const asking = await desk.type('imogen', draft, {}, `take-off.${maya}`)
  const page = (await get('imogen', String(asking.headers.location).replace(/#.*/, ''))).body
  for (const words of ['These words are for Maya alone', 'canaryformaya']) expect(textOnPage(page)).toContain(words)
  const split = await desk.type('imogen', draft, {}, `split.${maya}`)
  const own = `/drafts/${/begun=([0-9a-f-]{36})/.exec(String(split.headers.location))?.[1]}`
  expect((await get('imogen', own)).body).toContain('canaryformaya')
  expect(await desk.content(own)).toMatchObject({ seen: 'with-others', place: 'at home', 'part.your-words.0.words': 'canaryformaya', 'part.what-happened.0.text': both['part.what-happened.0.text'] })
  expect(JSON.stringify(await desk.content(draft))).not.toContain('canaryformaya')
  // A page that was open all the while is sent.
  await post('imogen', draft, { ...before, 'part.your-words.0.to-whom': 'lateformaya', [`of.${maya}.seen-reason`]: 'lateformaya', do: 'save' })
  expect(JSON.stringify(await desk.content(draft))).not.toContain('lateformaya')
  expect((await get('imogen', draft)).body).toContain('lateformaya')
  const josephs = await get('joseph', draft)
  expect([josephs.statusCode, josephs.body.includes('lateformaya')]).toEqual([200, false])
  expect((await finish(draft)).statusCode).toBe(303)
  const { rows: [ros] } = await database.owner.query<{ all: string }>('select v.source::text as "all" from written_to_you.version v join written_to_you.draft d on d.became_record_id = v.record_id where d.id = $1', [draft.split('/')[2]])
  expect(ros?.all).not.toMatch(new RegExp(`lateformaya|canaryformaya|${maya}`))
})

test('a picture is one child’s unless it is said to be everybody’s; each record has a picture of its own', async () => {
  const draft = await begun(whole)
  const send = async (whose: string) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...formOnPage((await get('imogen', draft)).body, 'write-record'), what: 'a kite', 'picture-key': v7(), ...(whose ? { 'picture-for': whose } : {}) })) body.append(name, value)
    body.append('file', new File([new Uint8Array(await sharp({ create: { width: 4, height: 3, channels: 3, background: '#123456' } }).png().toBuffer())], 'kite.png'))
    const sent = new Request('http://localhost', { method: 'POST', body })
    return desk.app.inject({ method: 'POST', url: `${draft}/pictures`, headers: { cookie: await world.signIn(desk.app, 'imogen'), 'content-type': sent.headers.get('content-type') ?? '' }, payload: Buffer.from(await sent.arrayBuffer()) })
  }
  await desk.type('imogen', draft, {}, 'bring.pictures')
  const unsaid = await send('')
  expect([unsaid.statusCode, textOnPage(unsaid.body).includes('Choose whose picture it is')]).toEqual([422, true])
  for (const whose of [maya, 'all']) expect((await send(whose)).statusCode).toBe(303)
  expect((await finish(draft)).statusCode).toBe(303)
  const { rows } = await database.owner.query<{ child: string; own: string; count: string }>(
    `select p.child_id as child, a.child_id as own, count(*) from written_to_you.passage p join written_to_you.attachment a on a.id = p.attachment_id where p.record_id = any($1) group by 1, 2 order by 3`, [(await recordsOf(draft)).map(({ id }) => id)])
  expect(rows.map(({ child, own, count }) => [child, own, count])).toEqual([[rowan, rowan, '1'], [maya, maya, '2']])
})

test('a correction is of one child’s record alone', async () => {
  const draft = await begun(whole)
  await finish(draft)
  const [ros, mayas] = await recordsOf(draft)
  const correction = String((await post('imogen', `/records/${mayas?.id}/corrections`, { key: v7() })).headers.location)
  expect(textOnPage((await get('imogen', correction)).body)).not.toContain('Who was it with?')
  await desk.type('imogen', correction, { 'part.what-happened.0.text': 'Corrected for Maya.' })
  expect((await post('imogen', `${correction}/finish`, { key: v7(), version: await versionOf(correction), do: 'finish', reason: 'It was wrong' })).statusCode).toBe(303)
  const { rows } = await database.owner.query('select record_id as id, max(number) as texts from written_to_you.version where record_id = any($1) group by 1', [[ros?.id, mayas?.id]])
  expect(new Map(rows.map(({ id, texts }) => [id, texts]))).toEqual(new Map([[ros?.id, 1], [mayas?.id, 2]]))
})

test('who stops working with one of them is told so, loses nothing, and nothing is finished', async () => {
  const draft = await begun(whole)
  const fields = formOnPage((await get('imogen', draft)).body, 'write-record')
  const version = await versionOf(draft)
  await database.owner.query('update written_to_you.allocation set to_day = $3 where staff_person_id = $1 and child_id = $2', [imogen, maya, '2026-11-23'])
  try {
    const says = 'You do not work with all of the children of this draft any more'
    for (const answer of [await get('imogen', draft), await get('imogen', `${draft}/read`), await post('imogen', `${draft}/finish`, { key: v7(), version, do: 'finish' })]) expect([answer.statusCode, textOnPage(answer.body).includes(says)]).toEqual([404, true])
    const late = await post('imogen', draft, { ...fields, place: 'elsewhere', 'part.what-happened.0.text': 'Words that are not lost.', do: 'save' })
    expect([late.statusCode, late.body.includes('Words that are not lost.'), textOnPage(late.body).includes(says)]).toEqual([404, true, true])
    const byScript = await desk.put('imogen', `${draft}/content`, { version: 1, changes: [{ key: 'place', was: '', now: 'here' }] })
    expect([byScript.statusCode, byScript.json().error.includes(says)]).toEqual([404, true])
    expect(textOnPage((await get('joseph', draft)).body)).not.toContain(says)
    expect(await recordsOf(draft)).toEqual([])
  } finally {
    await database.owner.query('update written_to_you.allocation set to_day = null where staff_person_id = $1 and child_id = $2', [imogen, maya])
  }
  expect((await finish(draft)).statusCode).toBe(303)
})

test('a note is turned to one after another, and what is taken is for that child alone', async () => {
  const draft = await begun(whole)
  const brought = await post('imogen', `${draft}/notes`, { key: v7(), words: 'Maya was drawing. Maya told me that she likes her teacher.' })
  const note = String(brought.headers.location)
  expect(textOnPage((await get('imogen', note)).body)).toContain('What you take here is for Ro alone.')
  const toMaya = (await get('imogen', `${note}?to=${maya}`)).body
  expect(textOnPage(toMaya)).toContain('Your note, turned to Maya')
  await post('imogen', note, { ...formOnPage(toMaya, 'turn-note'), 'part.0': 'what-happened', 'part.1': 'what-you-told-me', do: 'put-in' })
  expect(await desk.content(draft)).toMatchObject({ 'only.what-happened.1': maya, 'part.what-happened.1.text': 'You were drawing.', 'only.what-you-told-me.0': maya, 'part.what-you-told-me.0.text': 'You told me that you like your teacher.' })
  expect((await get('joseph', note)).statusCode).toBe(404)
  await finish(draft)
  for (const { id } of await recordsOf(draft)) expect((await get('imogen', `/records/${id}`)).body).toContain('Maya told me that she likes her teacher.')
  expect((await get('joseph', `/records/${(await recordsOf(draft))[0]?.id}`)).body).not.toContain('Maya told me that she likes')
})
