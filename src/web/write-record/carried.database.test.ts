import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { formOnPage, textOnPage } from '../../testing/form-on-page.ts'
import { writingDesk } from '../../testing/writing-desk.ts'

const desk = await writingDesk()

const meeting = { place: 'Alder Road School', seen: 'with-others', 'part.looked-at-again.0.what': 'We meet again', 'part.looked-at-again.0.when': '2027-02-01' }
const finish = async (draft: string): Promise<string> => {
  const version = /name="version" value="(\d+)"/.exec((await desk.get('imogen', `${draft}/read`)).body)?.[1] ?? ''
  const answer = await desk.post('imogen', `${draft}/finish`, { key: v7(), version, do: 'finish' })
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).split(/[/?]/)[2] ?? ''
}
const openSteps = async () => (await desk.database.owner.query<{ what: string }>('select what from written_to_you.open_step order by what')).rows.map(({ what }) => what)
const outcomes = async () => Object.fromEntries((await desk.database.owner.query<{ what: string; outcome: string }>('select n.what, o.outcome from written_to_you.next_step_outcome o join written_to_you.next_step n using (passage_id) order by o.said_at')).rows.map(({ what, outcome }) => [what, outcome]))

test('from plan to review: open steps and goals are laid in, answered, closed or carried on, and the child sees how far it has come', async () => {
  const plan = await desk.start('imogen', 'D05', 'child-in-need-plan')
  expect((await desk.content(plan))['carried-from']).toBeUndefined()
  await desk.type('imogen', plan, {
    ...meeting, 'part.goals.0.what': 'Ro, you sleep through the night.', 'part.goals.0.sign': 'You are not tired at school.',
    'part.next-steps.0.what': 'I ask for a lamp.', 'part.next-steps.0.who': 'Imogen Fairley, social worker', 'part.next-steps.0.when': '2026-12-01',
  }, 'add-entry.next-steps')
  const { body } = await desk.get('imogen', `${plan}?add=next-steps`)
  await desk.post('imogen', plan, { ...formOnPage(body, 'write-record'), 'part.next-steps.1.what': 'Your dad rings on Sundays.', do: 'save' })
  const planRecord = await finish(plan)
  expect(await openSteps()).toEqual(['I ask for a lamp.', 'We meet again', 'Your dad rings on Sundays.'])

  const review = await desk.start('imogen', 'D05', 'child-in-need-review')
  const carried = await desk.get('imogen', review)
  expect(textOnPage(carried.body)).toContain('What is still open in the last one is laid in below')
  expect(carried.body).toContain(`href="/records/${planRecord}"`)
  const fields = formOnPage(carried.body, 'write-record')
  const entryOf = (what: string) => Object.keys(fields).find(key => /^part\.progress\.\d\.what$/.test(key) && fields[key] === what)?.split('.')[2]
  const [lamp, dad, met] = ['I ask for a lamp.', 'Your dad rings on Sundays.', 'We meet again'].map(entryOf)
  expect(fields[`part.progress.${lamp}.who`]).toBe('Imogen Fairley, social worker')
  expect(fields['part.goals.0.what']).toBe('Ro, you sleep through the night.')
  await desk.type('imogen', review, {
    ...meeting, [`part.progress.${lamp}.how`]: 'It is on your shelf.', [`part.progress.${lamp}.outcome`]: 'done', [`part.progress.${dad}.outcome`]: 'going-on', [`part.progress.${met}.outcome`]: 'not-needed',
    'part.goals.0.progress': 'You slept well all week.', 'part.goals.0.outcome': 'reached',
  })
  const record = await finish(review)
  expect(await outcomes()).toEqual({ 'I ask for a lamp.': 'done', 'We meet again': 'not-needed', 'Your dad rings on Sundays.': 'carried-on' })
  expect(await openSteps()).toEqual(['We meet again', 'Your dad rings on Sundays.'])

  await desk.post('imogen', `/records/${record}/sharings`, { ...formOnPage((await desk.get('imogen', `/records/${record}/share?with=${desk.world.ids.rowan}`)).body, 'share'), do: 'own-page' })
  const read = textOnPage((await desk.get('rowan', `/my-story/records/${record}`)).body)
  for (const words of ['How your plan is going', 'How it is going: It is on your shelf.', 'This is done', 'How far it has come: You slept well all week.', 'We got there', 'Monday 1 February 2027']) expect(read).toContain(words)

  const next = await desk.start('imogen', 'D05', 'child-in-need-review')
  const content = await desk.content(next)
  expect(Object.entries(content).filter(([key]) => /\.(?:progress|goals)\.\d\.what$/.test(key)).map(([, what]) => what).toSorted()).toEqual(['We meet again', 'Your dad rings on Sundays.'])
})

test('a correction of a review says no second time what became of a step, and opens none twice', async () => {
  const before = await openSteps()
  const { rows: [record] } = await desk.database.owner.query<{ id: string }>(`select id from written_to_you.record where document_code = 'D05' order by created_at desc, id desc limit 1`)
  const correction = String((await desk.post('imogen', `/records/${record?.id}/corrections`, { key: v7() })).headers.location)
  const version = /name="version" value="(\d+)"/.exec((await desk.get('imogen', `${correction}/read`)).body)?.[1] ?? ''
  expect((await desk.post('imogen', `${correction}/finish`, { key: v7(), version, do: 'finish', reason: 'The place was wrong' })).statusCode).toBe(303)
  expect(await openSteps()).toEqual(before)
})

test('what a browser makes up about an earlier step is dropped', async () => {
  const draft = await desk.start('imogen', 'D06')
  await desk.type('imogen', draft, { 'part.progress.0.what': 'A step', 'part.progress.0.step': v7(), 'carried-from': v7() })
  const content = await desk.content(draft)
  expect([content['part.progress.0.what'], content['part.progress.0.step'], content['carried-from']]).toEqual(['A step', undefined, undefined])
})
