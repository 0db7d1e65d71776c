import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { catalogue } from '../../domain/catalogue.ts'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()

const withForm = catalogue.flatMap(entry => (entry.form ? [{ ...entry, form: entry.form }] : []))
const finish = async (draft: string, how: 'finish' | 'finish-and-show') => {
  const { body } = await desk.get('imogen', `${draft}/read`)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  const { statusCode, headers } = await desk.post('imogen', `${draft}/finish`, { key: v7(), version, do: how })
  expect(statusCode).toBe(303)
  return { preview: textOnPage(body), record: `/records/${String(headers.location).split(/[/?]/)[2] ?? ''}` }
}

test('all that can be written is on one page, each with a sentence and a button of its own', async () => {
  const { body } = await desk.get('imogen', `/children/${desk.world.ids.rowan}/write`)
  const text = textOnPage(body)
  for (const { title, isFor } of withForm) for (const words of [title, isFor]) expect(text).toContain(words)
  expect(new Set([...body.matchAll(/name="key" value="([^"]+)"/g)].map(([, key]) => key)).size).toBe(withForm.length)
  expect(/<title>(.*?)<\/title>/.exec(body)?.[1]).not.toMatch(/Ro|Ashdene/)
  for (const key of ['wilma', 'rowan', 'dana', 'administrator'] as const) expect((await desk.get(key, `/children/${desk.world.ids.rowan}/write`)).statusCode).toBe(404)
})

test.each(withForm)('$code $title is begun with what it asks, and read through', async ({ code, form, toChild }) => {
  const kind = form.kinds?.[0]?.id ?? ''
  const draft = await desk.start('imogen', code, kind)
  const { body } = await desk.get('imogen', draft)
  const fields = formOnPage(body, 'write-record')
  expect(fields['document-kind'] ?? '').toBe(kind)
  expect('was.place' in fields).toBe(form.facts !== 'dated')
  expect('was.last-shared' in fields).toBe(false)
  for (const section of form.sections) if (section.opensWith === 'open' || section.opensFor?.includes(kind)) expect(body).toContain(`data-part="${section.id}"`)
  expect(body.includes('data-to="professionals"')).toBe(toChild !== 'full')
  expect((await desk.get('imogen', `${draft}/read`)).statusCode).toBe(200)
})

test('written in part: the child reads the decision; the oversight, and who is named only there, they never see', async () => {
  const draft = await desk.start('imogen', 'D09')
  await desk.type('imogen', draft, {
    'part.decisions.0.what': 'Ro, you will stay at your school.', 'part.decisions.0.who': 'Imogen Fairley, social worker', 'part.decisions.0.when': '2026-11-23', 'part.decisions.0.why': 'You are happy there.',
    'part.oversight.0.text': 'Dr Salma Qadir says the mother’s illness is getting worse.', 'part.actions.0.what': 'Ring the surgery.',
  })
  const { preview, record } = await finish(draft, 'finish-and-show')
  expect(preview).toMatch(/This is what Ro will read .*you will stay at your school.* Not written to Ro .*getting worse/)
  const read = await desk.get('rowan', `/my-story${record}`)
  expect(textOnPage(read.body)).toContain('Ro, you will stay at your school.')
  for (const secret of ['Qadir', 'illness', 'Ring the surgery', 'Oversight']) expect(read.body).not.toContain(secret)
  const staff = textOnPage((await desk.get('imogen', record)).body)
  expect(staff).toMatch(/Written to Ro in part .*Not written to Ro .*getting worse/)
  const { rows } = await desk.database.owner.query<{ section: string; to: boolean }>(`select p.section_id as section, p.to_child as to from written_to_you.passage p where p.record_id = $1 order by p.position`, [record.split('/')[2]])
  expect(rows).toEqual([{ section: 'decisions', to: true }, { section: 'oversight', to: false }, { section: 'actions', to: false }])
  const { rows: [kept] } = await desk.database.owner.query<{ event: string | null; who: string }>(`select r.event_id as event, v.who_was_who::text as who from written_to_you.record r join written_to_you.version v on v.record_id = r.id where r.id = $1`, [record.split('/')[2]])
  expect([kept?.event, kept?.who.includes('Qadir')]).toEqual([null, false])
})

test('not written to the child: it is finished, stands in the story as such, and is not shared, nor said never to have been', async () => {
  const before = textOnPage((await desk.get('imogen', '/children')).body)
  const draft = await desk.start('imogen', 'D15')
  await desk.type('imogen', draft, { 'part.thinking.0.text': 'We thought about the house.' })
  const look = await desk.get('imogen', `${draft}/read`)
  expect(look.body).not.toContain('finish-and-show')
  const { record } = await finish(draft, 'finish-and-show')
  const id = record.split('/')[2]
  expect((await desk.database.owner.query('select from written_to_you.sharing where record_id = $1', [id])).rowCount).toBe(0)
  expect((await desk.post('imogen', `${record}/sharings`, { recipient: desk.world.ids.rowan, do: 'own-page' })).statusCode).toBe(404)
  expect((await desk.get('rowan', `/my-story${record}`)).statusCode).toBe(404)
  expect(textOnPage((await desk.get('imogen', record)).body)).toContain('Not written to Ro')
  expect(textOnPage((await desk.get('imogen', `/children/${desk.world.ids.rowan}`)).body)).toContain('We thought about the house. Written by Imogen Fairley, not written to the child')
  const count = (text: string) => /(\S+) records? (?:was|were) never shared/.exec(text)?.[1]
  expect(count(textOnPage((await desk.get('imogen', '/children')).body))).toBe(count(before))
})

test('a kind must be chosen where a document has several', async () => {
  for (const { code, form } of withForm.filter(each => each.form.kinds)) {
    const draft = await desk.start('imogen', code, 'no-such-kind')
    await desk.type('imogen', draft, { 'part.text.0.text': 'Words' })
    const { body, statusCode } = await desk.get('imogen', `${draft}?problems=yes`)
    expect([code, statusCode, textOnPage(body).includes('Choose which kind it is'), form.kinds?.length]).toEqual([code, 200, true, form.kinds?.length])
  }
})
