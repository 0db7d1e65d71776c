import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { textOnPage } from '../../testing/form-on-page.ts'
import { ownApp } from '../../testing/own-world.ts'
import type { Somebody } from '../../testing/small-world.ts'

const { database, world, get: see, post: send } = await ownApp()

const all = `/children/${world.ids.rowan}/about-you`
const onPage = async (url = all, key: Somebody = 'imogen') => textOnPage((await see(key, url)).body)
const typed = { key: v7(), kind: 'like', words: 'You like <b>drawing</b> & "Biscuit"', 'said-by': 'Rowan Ashdene', 'said-on-day': '20', 'said-on-month': 'nov', 'said-on-year': '2026' }
const add = (more: Readonly<Record<string, string>> = {}) => send('imogen', all, { ...typed, key: v7(), ...more })
/** Where the entry with these words is put right. */
const changeOf = async (words: string): Promise<string> => {
  const item = (await see('imogen', all)).body.split('<li>').find(each => each.includes(words) && each.includes('Put it right'))
  return item?.match(/href="([^"]+\/about-you\/[0-9a-f-]{36})"/)?.[1] ?? ''
}

test('nothing is there yet: the page and the child’s page say whom to ask, and so does My children', async () => {
  expect(await onPage()).toContain('Nothing is written down yet. Ask Ro, or somebody who knows them well')
  expect(await onPage(`/children/${world.ids.rowan}`)).toContain('You could ask Ro or Dr Salma Qadir (Doctor at Quay Street Surgery) what is new.')
  expect(await onPage('/children')).toContain('Nothing is written down yet of who Ro is and what they like')
  expect(await onPage(`/children/${world.ids.noor}`, 'wilma')).toContain('You could watch what makes Noor D’Arcy smile.')
})

test.each([
  [{ kind: '' }, 'Choose what it is'], [{ words: ' ' }, 'Write down what it is'], [{ 'said-by': '' }, 'Write down who said so'], [{ 'said-on-day': '31' }, 'There is no such day'],
  [{ 'said-on-month': 'dec' }, 'still to come'], [{ words: 'a'.repeat(1001) }, 'longer than 1,000'],
  [{ kind: 'own-word', means: '' }, 'Write down what they mean by it'], [{ kind: 'own-word', means: 'x', words: 'a'.repeat(101) }, 'longer than 100'], [{ kind: 'own-word', means: 'x', 'stands-for': 'a'.repeat(501) }, 'longer than 500'],
])('%j is to be mended, and what was typed is kept', async (wrong, says) => {
  const answer = await send('imogen', all, { ...typed, ...wrong })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(says)
  expect(answer.body).toContain('<title>Something to mend:')
  expect(answer.body).toContain(typed.key)
  if (!('words' in wrong)) expect(textOnPage(answer.body) + answer.body).toContain('You like &lt;b>drawing&lt;/b> &amp; &quot;Biscuit&quot;')
})

test('something added twice stands there once, with who said so, when, and who wrote it down', async () => {
  for (let time = 0; time < 2; time++) expect((await send('imogen', all, typed)).headers.location).toBe(`${all}?done=added`)
  const { body } = await see('imogen', `${all}?done=added`)
  expect(body.split('You like &lt;b>drawing&lt;/b>').length - 1).toBe(2)
  expect(textOnPage(body)).toContain('Rowan Ashdene, 20 November 2026; written down by Imogen Fairley')
  expect(body).toContain('It was added.')
  expect((await see('imogen', `/children/${world.ids.rowan}`)).body).toContain('You like &lt;b>drawing')
  expect(await onPage('/children')).not.toContain('what they like since')
})

test('a form that was gone back to and sent with other words adds them too, and its key is worth nothing elsewhere', async () => {
  const key = v7()
  for (const words of ['You like swimming', 'You like swimming far out']) await add({ key, words })
  const body = await onPage()
  for (const words of ['Likes: You like swimming Rowan', 'Likes: You like swimming far out Rowan']) expect(body).toContain(words)
  const started = await send('imogen', `/children/${world.ids.rowan}/drafts`, { key, document: 'D01' })
  expect((await see('imogen', String(started.headers.location))).statusCode).toBe(200)
})

test.each(['wilma', 'administrator', 'rowan', 'dana'] as const)('%s can neither see, add nor change', async key => {
  const change = await changeOf('You like swimming far out')
  for (const url of [all, `${all}/add`, change]) expect([url, (await see(key, url)).statusCode]).toEqual([url, 404])
  for (const [url, fields] of [[all, typed], [change, { ...typed, do: 'put-right', why: 'x' }], [change, { do: 'end', became: 'mistaken', 'end-why': 'x' }]] as const) expect((await send(key, url, { ...fields, key: v7() })).statusCode).toBe(404)
})

test('what is put right leaves its old words in the history, with the reason; both are never changed', async () => {
  await add({ words: 'You like dogs' })
  const change = await changeOf('You like dogs')
  expect((await send('imogen', change, { ...typed, words: 'You like one dog', do: 'put-right', why: '' })).body).toContain('Write down why')
  for (let time = 0; time < 2; time++) expect((await send('imogen', change, { ...typed, words: 'You like one dog: Biscuit', do: 'put-right', why: 'It was one dog' })).headers.location).toBe(`${all}?done=put-right`)
  const now = await onPage()
  expect(now).toContain('You like one dog: Biscuit')
  expect(now).not.toContain('You like dogs')
  expect(await onPage(`${all}?earlier=yes`)).toContain('Likes: You like dogs Rowan Ashdene, 20 November 2026; written down by Imogen Fairley Put right by Imogen Fairley on 24 November 2026. It was one dog')
  expect(await onPage(change)).toContain('This does not stand any more')
})

test('who comes second is told so, and nothing of theirs is lost or half done', async () => {
  await add({ words: 'You like rain' })
  const change = await changeOf('You like rain')
  await send('joseph', change, { key: v7(), do: 'end', became: 'mistaken', 'end-why': 'Said of somebody else' })
  const answer = await send('imogen', change, { ...typed, key: v7(), words: 'You like warm rain', do: 'put-right', why: 'It was warm' })
  expect([answer.statusCode, textOnPage(answer.body).includes('Somebody else changed this before you'), answer.body.includes('You like warm rain')]).toEqual([409, true, true])
  const { rows } = await database.owner.query(`select from written_to_you.about_you where words = 'You like warm rain'`)
  expect(rows).toEqual([])
})

test.each([
  [{ became: '' }, 'Choose what happened'], [{ became: 'mistaken' }, 'Write down why'], [{ became: 'no-longer', 'until-day': '' }, 'There is no such day'], [{ became: 'no-longer', 'until-year': '2027' }, 'still to come'],
])('taking something off with %j is to be mended', async (wrong, says) => {
  const answer = await send('imogen', await changeOf('You like swimming far out'), { key: v7(), do: 'end', 'until-day': '1', 'until-month': '3', 'until-year': '2026', ...wrong })
  expect([answer.statusCode, answer.body.includes(says)]).toEqual([422, true])
})

test('when the newest is more than six months old, the pages say so kindly', async () => {
  await database.owner.query(`alter table written_to_you.about_you disable trigger user; update written_to_you.about_you set said_on = '2026-05-23'; alter table written_to_you.about_you enable trigger user`)
  expect(await onPage(`/children/${world.ids.rowan}`)).toContain('The newest thing that is written down about Ro is from 23 May 2026.')
  expect(await onPage('/children')).toContain('Nothing new about Ro and what they like since 23 May 2026')
})

test('a child’s own words are obeyed while writing, from the day on which they were said to the last on which they hold', async () => {
  const started = await send('imogen', `/children/${world.ids.rowan}/drafts`, { key: v7(), document: 'D01' })
  const draft = String(started.headers.location)
  await send('imogen', draft, { do: 'save', 'part.what-happened.0.text': 'Ro, your placement is warm. You asked when respite is.', seen: 'alone' })
  const asked = async () => (await onPage(`${draft}?check=yes`)).match(/A child may not know “\w+”\. In plain words: [^.]+/g)
  expect(await asked()).toHaveLength(2)
  await add({ kind: 'own-word', words: 'respite', means: 'your weekend at Jean’s' })
  await add({ kind: 'own-word', words: 'my big house', means: 'your home with Jean Pell', 'stands-for': 'placement, foster home' })
  expect(await asked()).toEqual(['A child may not know “placement”. In plain words: your big house'])
  expect((await see('imogen', draft)).body).toContain('&quot;vocabulary&quot;:[{&quot;term&quot;:&quot;placement&quot;')
  expect(await onPage()).toContain('my big house means your home with Jean Pell Said in place of: placement, foster home')
  await send('imogen', await changeOf('my big house'), { key: v7(), do: 'end', became: 'no-longer', 'until-day': '23', 'until-month': '11', 'until-year': '2026' })
  expect(await asked()).not.toEqual(['A child may not know “placement”. In plain words: your big house'])
  expect(await onPage(`${all}?earlier=yes&kind=own-word`)).toContain('It was so until 23 November 2026.')
})

test('a long list is read in pages, and by kind', async () => {
  for (let number = 1; number <= 21; number++) await add({ kind: 'important-thing', words: `Shell number ${number}` })
  const first = await onPage(`${all}?kind=important-thing`)
  expect(first).toContain('Things that matter (21)')
  expect(first).toContain('Page 1 of 2')
  expect(first).not.toContain('You like swimming')
  expect((await onPage(`${all}?kind=important-thing&page=2`)).match(/Shell number/g)).toHaveLength(2)
  expect((await see('imogen', `${all}?page=9`)).headers.location).toBe(all)
})
