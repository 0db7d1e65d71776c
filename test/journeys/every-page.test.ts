import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMorePeople, longName, newWorker } from './more-people.ts'
import { type Caller, childOf, fieldsOf, signedIn, startVisit } from './over-http.ts'
import { type RunningDemo, runDemo } from './running-demo.ts'
import { fitsIn, headingsAreInOrder, isAccessible, keepPicture, leadsToFields, openBrowser, type Visitor, visit } from './visitor.ts'

/** Where the pages are, and who asks for them without a browser to bring them into the state that is wanted. */
interface World {
  readonly demo: RunningDemo
  readonly keith: Caller
  readonly priya: Caller
  readonly saffy: Caller
  readonly child: string
  readonly newChild: string
  /** A record that Saffy has answered, that was corrected, and that can be shared again. */
  readonly record: string
  readonly names: RegExp
}

interface PageState {
  readonly name: string
  /** Who sits there; nobody is signed in when absent. */
  readonly who?: string
  /** The browser runs scripts: where the page has one. */
  readonly script?: true
  readonly status?: number
  /** Its address, or what is done to get there, with the answer's status. */
  readonly at: (world: World, visitor: Visitor) => Promise<string | number>
  /** What a person would see there. */
  readonly shows: string | RegExp
}

const priya = 'Priya Venkataraghavan'
const saffy = 'Saffron Carrick-Beddow'
const keith = 'Keith Lumsden'
const tom = 'Tomás O’Hanrahan'
const adjoa = 'Adjoa Mensah-Whitfield'
const noSuchId = '01900000-0000-7000-8000-000000000000'

/** Stands for more text than is taken, which the page itself makes. */
const tooMuch = 'more text than is taken'

/** Sends a form from a page of the program, as a button on it would. */
async function send({ page, goTo }: Visitor, path: string, fields: Readonly<Record<string, string>>): Promise<number> {
  if (!page.url().startsWith('http')) await goTo('/sign-in')
  const [answer] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`(() => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', action: ${JSON.stringify(path)} })
      for (const [name, value] of ${JSON.stringify(Object.entries(fields))}) { const field = document.createElement('textarea'); Object.assign(field, { name, value: value === ${JSON.stringify(tooMuch)} ? 'x'.repeat(13_000_000) : value }); form.append(field) }
      document.body.append(form)
      form.submit()
    })()`),
  ])
  return answer?.status() ?? 0
}

/** A document of another type begun, with what is written in it: its page. */
const begun = async ({ priya: who, child }: World, document: string, fields: Readonly<Record<string, string>> = {}, kind = ''): Promise<string> => {
  const answer = await who.post(`${child}/drafts`, { key: crypto.randomUUID(), document, kind })
  const { pathname } = new URL(answer.headers.get('location') ?? '', answer.url)
  expect((await who.post(pathname, { ...fieldsOf(await (await who.get(pathname)).text()), do: 'save', ...fields })).status).toBe(303)
  return pathname
}
const oversight = { 'part.decisions.0.what': 'Saffy, you will sleep at your nan’s on Fridays.', 'part.oversight.0.text': 'The visits are on time. The school has not been asked.' }

const draft = async ({ priya: who, child }: World, fields: Readonly<Record<string, string>> = {}): Promise<string> => {
  const path = await startVisit(who, child)
  expect((await who.post(path, { ...fieldsOf(await (await who.get(path)).text()), do: 'save', ...fields })).status).toBe(303)
  return path
}
const written = {
  seen: 'alone', place: 'Your home', 'part.what-happened.0.text': 'Saffy was drawing when I came. SW asked the MASH.\n\nThe core group made you cross.', 'part.worries.0.worry': 'Your dad came to the door at night.',
  'part.your-words.0.words': 'It is too loud here to draw.', 'part.next-steps.0.what': 'I will ring you.',
}

const note = 'Saffy was seen at home on Friday. She was drawing a comic when the visitor came.\n\nDionne said that she was tired. The visitor will ring the school tomorrow.'
/** A draft with a note brought to it: its page. */
const brought = async (world: World, words = note): Promise<string> => {
  const answer = await world.priya.post(`${await draft(world, written)}/notes`, { key: crypto.randomUUID(), words })
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', answer.url).pathname
}
const ofDraft = (path: string): string => path.replace(/\/notes\/.*$/, '')
/** Puts a note into its draft and gives where that leads, with what stands after `?`. */
const putIn = async ({ priya: who }: World, path: string): Promise<string> => {
  const answer = await who.post(path, { ...fieldsOf(await (await who.get(path)).text()), do: 'put-in' })
  expect(answer.status).toBe(303)
  const { pathname, search } = new URL(answer.headers.get('location') ?? '', answer.url)
  return pathname + search
}

const telling = { kind: 'own-words', 'told-to': 'Priya Venkataraghavan', how: 'on the stairs', open: 'no', 'told-on-day': '23', 'told-on-month': '11', 'told-on-year': '2026' }
/** The page of the newest thing of a kind that Saffy told us. */
const tellingOf = async ({ priya: who, child }: World, kind: string): Promise<string> => /href="(\/children\/[^"]+\/told\/[0-9a-f-]{36})"/.exec(await (await who.get(`${child}/told?kind=${kind}`)).text())?.[1] ?? ''
/** The page on which the newest thing that is said about Saffy is put right. */
const aboutOf = async ({ priya: who, child }: World): Promise<string> => /href="(\/children\/[^"]+\/about-you\/[0-9a-f-]{36})"/.exec(await (await who.get(`${child}/about-you?kind=like`)).text())?.[1] ?? ''

/** Asks a search and gives the address of what was found. */
const searched = async ({ priya: who }: World, fields: Readonly<Record<string, string>>): Promise<string> => new URL((await who.post('/search', fields)).headers.get('location') ?? '', 'http://here').pathname

/** The page of somebody who works here. */
const memberOf = async ({ keith: who }: World, fullName: string): Promise<string> => new RegExp(`href="(/staff/[0-9a-f-]{36})">${fullName}<`).exec(await (await who.get('/staff')).text())?.[1] ?? expect.unreachable(`${fullName} does not work here`)
/** The form that changes them, filled in with what stands and a reason. */
const changeOf = async (world: World, fullName: string): Promise<Readonly<Record<string, string>>> => ({ ...fieldsOf(await (await world.keith.get(`${await memberOf(world, fullName)}/change`)).text()), manner: 'mistake', why: 'A slip' })

/** The page of somebody on Saffy's file. */
const personOf = async ({ priya: who, child }: World, fullName: string): Promise<string> =>
  new RegExp(`href="(${child}/people/[0-9a-f-]{36})">${fullName}<`).exec(await (await who.get(child)).text())?.[1] ?? expect.unreachable(`${fullName} is not on the file`)
const idOf = async (world: World, fullName: string): Promise<string> => (await personOf(world, fullName)).split('/').at(-1) ?? ''
/** The form of sharing her record with somebody, sent with one of its buttons: where it leads. */
const gone = async (world: World, fullName: string, how: string): Promise<string> => {
  const { priya: who, record } = world
  const fields = fieldsOf(await (await who.get(`${record}/share?with=${await idOf(world, fullName)}`)).text())
  return new URL((await who.post(`${record}/sharings`, { ...fields, do: how })).headers.get('location') ?? '', 'http://here').pathname
}
const prepared = (world: World): Promise<string> => gone(world, 'Lee Beddow', 'ask')
const copyOf = (world: World, fullName: string): Promise<string> => gone(world, fullName, 'printed')
/** An entry of a kind on somebody's page. */
const entryOf = async ({ priya: who }: World, person: string, kind: string): Promise<string> =>
  new RegExp(`href="([^"]*/entries/${kind}/[0-9a-f-]{36})"`).exec(await (await who.get(person)).text())?.[1] ?? expect.unreachable(`no ${kind} there`)

const states: readonly PageState[] = [
  { name: 'sign in', at: async () => '/sign-in', shows: 'Choose who you are in this demo' },
  { name: 'sign in, as somebody who is not known', status: 422, at: (_, visitor) => send(visitor, '/sign-in', { person: noSuchId }), shows: 'We do not know that person.' },
  { name: 'signed out while writing', status: 401, at: async (world, visitor) => send(visitor, await draft(world, written), { ...written, do: 'save' }), shows: 'You were signed out' },

  { name: 'own sign-in, something to mend', status: 422, at: (_, visitor) => send(visitor, '/sign-in/own', { name: 'Otter Lamp' }), shows: 'Type your password' },
  { name: 'welcome, a code of no use', status: 422, at: (_, visitor) => send(visitor, '/welcome', { code: '23456-789AB' }), shows: 'This code is of no use' },
  { name: 'how somebody signs in', who: priya, at: async world => `${await personOf(world, 'Dionne Carrick')}/invite`, shows: 'They have no way to sign in yet' },

  { name: 'My children, none', who: newWorker, at: async () => '/children', shows: 'You are not working with any children at the moment.' },
  { name: 'My children', who: priya, at: async () => '/children', shows: /^\d+ children$/ },
  { name: 'My children, second page', who: priya, at: async () => '/children?page=2', shows: 'Child Number-9' },

  { name: 'a child’s page', who: priya, at: async world => world.child, shows: 'About Saffy' },
  { name: 'a child’s page, second page of the story', who: priya, at: async world => `${world.child}?page=2`, shows: 'The story so far' },
  { name: 'a child’s page, nothing there and a long name', who: priya, at: async world => world.newChild, shows: 'Nothing is written down yet of what' },
  { name: 'a child’s page, a next step was settled', who: priya, at: async world => `${world.child}?done=step`, shows: 'It was taken off the list of next steps.' },

  { name: 'all about a child', who: priya, at: async world => `${world.child}/about-you`, shows: 'Who Saffy is to themselves' },
  { name: 'all about a child, of one kind', who: priya, at: async world => `${world.child}/about-you?kind=own-word&done=added`, shows: 'It was added.' },
  { name: 'all about a child, nothing there and a long name', who: priya, at: async world => `${world.newChild}/about-you`, shows: 'Nothing is written down yet. Ask' },
  { name: 'all about a child, what stands no more', who: priya, at: async (world, visitor) => {
    await send(visitor, await aboutOf(world), { do: 'put-right', kind: 'like', words: 'Biscuit, your crested gecko.', 'said-by': 'you', 'said-on-day': '3', 'said-on-month': '4', 'said-on-year': '2025', why: 'I had left out his name.' })
    return `${world.child}/about-you?earlier=yes`
  }, shows: /^Put right by Priya/ },
  { name: 'add something about a child', who: priya, at: async world => `${world.child}/about-you/add`, shows: 'Something they are proud of' },
  { name: 'add something about a child, something to mend', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/about-you`, { 'said-on-day': '31', 'said-on-month': '2', 'said-on-year': '2026' }), shows: 'What you typed is still here.' },
  { name: 'add a word of a child’s', who: priya, at: async world => `${world.child}/about-you/add?kind=own-word`, shows: 'What does Saffy call it?' },
  { name: 'add a word of a child’s, something to mend', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/about-you`, { kind: 'own-word', 'said-on-day': '' }), shows: 'What you typed is still here.' },
  { name: 'put right what is said about a child', who: priya, at: world => aboutOf(world), shows: 'It leaves the page and stays in the history.' },
  { name: 'put right what is said about a child, something to mend', who: priya, status: 422, at: async (world, visitor) => send(visitor, await aboutOf(world), { do: 'put-right', kind: '' }), shows: 'What you typed is still here.' },
  { name: 'take off what is said about a child, something to mend', who: priya, status: 422, at: async (world, visitor) => send(visitor, await aboutOf(world), { do: 'end' }), shows: 'What you typed is still here.' },
  { name: 'take off what is said about a child, somebody was first', who: priya, status: 409, at: async (world, visitor) => {
    const path = await aboutOf(world)
    await send(visitor, path, { do: 'end', became: 'mistaken', 'end-why': 'It was said of Jesse.' })
    return send(visitor, path, { do: 'end', became: 'mistaken', 'end-why': 'It was about Billie.' })
  }, shows: 'Somebody else changed this before you.' },

  { name: 'oversight', who: adjoa, at: async () => '/oversight', shows: 'Your team’s records' },
  { name: 'big decisions', who: priya, at: async world => `${world.child}/decisions`, shows: 'What was decided for Saffy' },
  { name: 'big decisions, none', who: priya, at: async world => `${world.newChild}/decisions`, shows: /No decision stands in/ },
  { name: 'a record, nothing said to a colleague', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.record}/comments`, { words: '' }), shows: 'Write what you want to say' },
  { name: 'dates', who: priya, at: async () => '/due', shows: 'What is due' },
  { name: 'dates, a day to mend', who: tom, status: 422, at: async (_, visitor) => {
    await visitor.goTo('/due')
    return send(visitor, await visitor.page.locator('form[action*="/due/"]').first().getAttribute('action') ?? '', {})
  }, shows: 'Enter the day, for example 27 3 2026' },
  { name: 'dates, none', who: newWorker, at: async () => '/due', shows: 'Nothing is due.' },
  { name: 'calendar address', who: priya, at: (_, visitor) => send(visitor, '/calendar', { do: 'make' }).then(() => '/calendar'), shows: 'You have a calendar address.' },
  { name: 'timescales', who: keith, at: async () => '/timescales', shows: 'By when things are due' },
  { name: 'forms', who: keith, at: async () => '/forms', shows: 'Document types and their forms' },
  { name: 'a form, changed', who: keith, at: (_, visitor) => send(visitor, '/forms/D01', { do: 'hide.family-view' }), shows: 'Parts that are not on the form' },
  { name: 'a part of a form, something to mend', who: keith, status: 422, at: (_, visitor) => send(visitor, '/forms/D01/parts/worries', { asks: '', 'new.label': 'How sure?', 'new.kind': 'choice' }), shows: 'Write down two choices at least' },
  { name: 'a document type', who: keith, at: async () => '/forms/D09/document', shows: 'Which part of it is to the child' },
  { name: 'a part to add, something to mend', who: keith, status: 422, at: (_, visitor) => send(visitor, '/forms/D01/add', {}), shows: 'Write something here' },
  { name: 'a form looked at', who: keith, at: async () => '/forms/D01/preview', shows: 'As it is read when it is finished' },
  { name: 'a form to publish, something to mend', who: keith, status: 409, at: (_, visitor) => send(visitor, '/forms/D01/publish', { draft: '0' }), shows: 'Write down why' },
  { name: 'editions of a form', who: keith, at: async () => '/forms/D01/editions', shows: 'As shipped' },
  { name: 'an edition', who: keith, at: async () => '/forms/D01/editions/0', shows: 'Publish this one again' },
  { name: 'our own words, something to mend', who: keith, status: 422, at: (_, visitor) => send(visitor, '/words/own', { new: 'yes', term: 'QXA', plain: 'the placement' }), shows: 'would itself be asked about' },
  { name: 'timescales, something to mend', who: keith, status: 422, at: (_, visitor) => send(visitor, '/timescales/core-group', { 'first-count': 'x' }), shows: 'Enter a whole number from 1 to 400' },
  { name: 'what a child told us', who: priya, at: async world => `${world.child}/told`, shows: 'Captain Biscuit on the wall at night' },
  { name: 'what a child told us, of one kind', who: priya, at: async world => `${world.child}/told?kind=letter&done=added`, shows: 'It is kept.' },
  { name: 'what a child told us, nothing there and a long name', who: priya, at: async world => `${world.newChild}/told`, shows: 'Nothing is here yet.' },
  { name: 'what a child without words told us', who: priya, at: async world => `${await childOf(world.priya, 'Tobi')}/told`, shows: 'you, humming high over your toast' },
  { name: 'what a child told us, taken back', who: priya, at: async (world, visitor) => {
    await send(visitor, `${world.child}/told`, { ...telling, words: 'This was Jesse.' })
    await send(visitor, await tellingOf(world, 'own-words'), { do: 'take-back', why: 'It was Jesse who said it.' })
    return `${world.child}/told?kind=own-words`
  }, shows: /Taken back by Priya/ },
  { name: 'keep own words', who: priya, at: async world => `${world.child}/told/add?kind=own-words`, shows: 'What did Saffy say?' },
  { name: 'keep a recording', who: priya, at: async world => `${world.child}/told/add?kind=recording`, shows: /Sound only: mp3/ },
  { name: 'keep a letter', who: priya, at: async world => `${world.child}/told/add?kind=letter`, shows: /Choose the letter/ },
  { name: 'keep an observation, something to mend', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/told`, { kind: 'observation' }), shows: 'What you typed is still here.' },
  { name: 'keep a drawing, something to mend', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/told`, { kind: 'drawing', what: 'Your nan’s cat' }), shows: 'Choose a file first' },
  { name: 'one thing that a child told us', who: priya, at: world => tellingOf(world, 'drawing'), shows: 'Saffy can see it on their own page.' },
  { name: 'one thing that a child told us, to be taken back without a reason', who: priya, status: 422, at: async (world, visitor) => send(visitor, await tellingOf(world, 'drawing'), { do: 'take-back', why: '' }), shows: 'Write down why, in a few words' },
  { name: 'what you told us', who: saffy, at: async () => '/my-story/told', shows: 'Captain Biscuit on the wall at night' },
  { name: 'what you told us, nothing yet', who: longName, at: async () => '/my-story/told', shows: 'There is nothing here yet.' },

  { name: 'search', who: priya, at: async world => `/search?child=${world.child.split('/').at(-1)}`, shows: 'Whose file?' },
  { name: 'search, something to mend', who: priya, status: 422, at: (_, visitor) => send(visitor, '/search', { words: '', from: '2026-02-30' }), shows: 'Type at least one word to look for' },
  { name: 'search, found', who: priya, at: world => searched(world, { words: 'nan' }), shows: /^\d+ records$/ },
  { name: 'search, nothing found', who: priya, at: world => searched(world, { words: 'rhinoceros' }), shows: 'No record was found that holds these words.' },

  { name: 'write, the first record', who: priya, at: async world => startVisit(world.priya, world.newChild), shows: /This is the first record to/ },
  { name: 'write, the first record, with script', who: priya, script: true, at: async world => startVisit(world.priya, world.newChild), shows: /This is the first record to/ },
  { name: 'write, with what is worth another look', who: priya, at: async world => `${await draft(world, written)}?check=yes`, shows: 'Worth another look' },
  { name: 'write, with what is worth another look, with script', who: priya, script: true, at: async world => draft(world, written), shows: /\d things, gravest first/ },
  { name: 'write, all parts open', who: priya, at: async world => draft(world, { ...written, 'part.decisions.state': 'open', 'part.pictures.state': 'open' }), shows: 'Choose a picture from this computer or phone' },
  { name: 'write, before it can be finished', who: priya, at: async world => `${await draft(world, { date: '2026-02-30', time: '25:00' })}?problems=yes`, shows: 'Before you can finish' },
  { name: 'write, ‘I meant that’ without a reason', who: priya, status: 422, at: async (world, visitor) => {
    await visitor.goTo(`${await draft(world, written)}?check=yes`)
    await visitor.page.getByText('I meant that').first().click()
    const [answer] = await Promise.all([visitor.page.waitForNavigation(), visitor.page.getByRole('button', { name: 'Keep it as it is' }).first().click()])
    return answer?.status() ?? 0
  }, shows: 'Say in a few words why you meant it' },
  { name: 'write, the words to replace have gone', who: priya, status: 422, at: async (world, visitor) => send(visitor, await draft(world, written), { do: `take.${JSON.stringify({ key: 'part.what-happened.0.text', start: 3, end: 9, quote: 'nobody', replacement: 'x' })}` }), shows: 'The words have changed since' },
  { name: 'write, two people in one field', who: priya, status: 409, at: async (world, visitor) => send(visitor, await draft(world, written), { do: 'save', 'was.part.what-happened.0.text': '', 'part.what-happened.0.text': 'Somebody else’s words.' }), shows: 'Nothing is lost: both texts are here.' },
  { name: 'write, words kept beside', who: priya, at: async (world, visitor) => {
    const path = await draft(world, written)
    await send(visitor, path, { do: 'keep-mine.part.what-happened.0.text', 'was.part.what-happened.0.text': '', 'part.what-happened.0.text': 'Mine.', 'mine.part.what-happened.0.text': 'Mine.' })
    return path
  }, shows: 'Words kept beside this record' },
  { name: 'write, no picture chosen', who: priya, status: 422, at: async (world, visitor) => send(visitor, `${await draft(world, written)}/pictures`, { 'part.pictures.state': 'open' }), shows: /Choose a picture first/ },
  { name: 'a draft put away', who: priya, at: async (world, visitor) => send(visitor, await draft(world, written), { do: 'put-draft-away' }), shows: 'The draft is put away' },
  { name: 'a document without a form', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/drafts`, { document: 'D99' }), shows: 'There is no form for this kind of document yet.' },
  { name: 'choosing what to write', who: priya, at: async ({ child }) => `${child}/write`, shows: 'Write something for Saffy' },
  { name: 'a document in part to the child, being written', who: priya, at: world => begun(world, 'D09', oversight), shows: 'This part is not written to Saffy.' },
  { name: 'a document in part to the child, read through', who: priya, at: async world => `${await begun(world, 'D09', oversight)}/read`, shows: 'Not written to Saffy' },
  { name: 'a document to professionals, being written', who: priya, at: world => begun(world, 'D16'), shows: 'This is not written to Saffy' },
  { name: 'a document to professionals, read through', who: priya, at: async world => `${await begun(world, 'D15', { 'part.thinking.0.text': 'We thought about the house.' })}/read`, shows: 'We thought about the house.' },
  { name: 'words for a draft that became a record', who: priya, status: 409, at: async (world, visitor) => {
    const path = await draft(world, written)
    const { key = '', version = '' } = fieldsOf(await (await world.priya.get(`${path}/read`)).text())
    expect((await world.priya.post(`${path}/finish`, { key, version, do: 'finish' })).status).toBe(303)
    return send(visitor, path, { do: 'save', 'part.what-i-saw.0.text': 'More that I saw.' })
  }, shows: 'Your words are here' },
  { name: 'words for a draft that is not there', who: priya, status: 404, at: (_, visitor) => send(visitor, `/drafts/${noSuchId}`, { do: 'save', 'part.what-i-saw.0.text': 'More that I saw.' }), shows: 'Your words are here' },

  { name: 'start from a note', who: priya, at: async world => `${await draft(world, written)}/notes`, shows: 'Start from a note you already have' },
  { name: 'start from a note, one is there already', who: priya, at: async world => `${ofDraft(await brought(world))}/notes?kept=yes`, shows: 'Notes already here' },
  { name: 'start from a note, neither words nor file', who: priya, status: 422, at: async (world, visitor) => send(visitor, `${await draft(world, written)}/notes`, { words: '' }), shows: /Paste the note, or choose a file/ },
  { name: 'turn a note', who: priya, at: world => brought(world), shows: 'Your note, turned to Saffy' },
  { name: 'turn a note, one of no questions', who: priya, at: world => brought(world, 'Saffy was at home on Friday.'), shows: 'Sentence by sentence' },
  { name: 'turn a note, all left out', who: priya, at: async (world, visitor) => send(visitor, await brought(world), { do: 'none' }), shows: 'Sentence by sentence' },
  { name: 'turn a note, nothing chosen', who: priya, status: 422, at: async (world, visitor) => send(visitor, await brought(world, 'Saffy drew.'), { do: 'put-in', 'take.0': 'out' }), shows: 'All sentences are left out. Take at least one' },
  { name: 'turn a note, a picture of one', who: priya, at: async world => {
    const path = await draft(world, written)
    const body = new FormData()
    body.append('file', new File([new Uint8Array(await sharp({ create: { width: 320, height: 200, channels: 3, background: '#eee' } }).png().toBuffer())], 'note.png'))
    expect((await world.priya.send(`${path}/notes`, body)).status).toBe(303)
    return path
  }, shows: 'The note it was written from' },
  { name: 'write, words from a note put in', who: priya, at: async world => putIn(world, await brought(world)), shows: 'Take them out again' },
  { name: 'write, words from a note put in, with script', who: priya, script: true, at: async world => putIn(world, await brought(world)), shows: 'Take them out again' },
  { name: 'write, words from a note taken out', who: priya, at: async world => `${ofDraft(await brought(world))}?taken-out=all`, shows: /out of the record again/ },
  { name: 'a note for a draft that is not there', who: priya, status: 404, at: (_, visitor) => send(visitor, `/drafts/${noSuchId}/notes`, { words: note }), shows: 'Your words are here' },
  { name: 'a record with its note', who: priya, at: async world => {
    const path = ofDraft(await putIn(world, await brought(world)).then(address => address.split('?')[0] ?? ''))
    const { key = '', version = '' } = fieldsOf(await (await world.priya.get(`${path}/read`)).text())
    const answer = await world.priya.post(`${path}/finish`, { key, version, do: 'finish' })
    return new URL(answer.headers.get('location') ?? '', answer.url).pathname
  }, shows: 'The note it was written from' },

  { name: 'read it through, nothing written', who: priya, at: async world => `${await startVisit(world.priya, world.child)}/read`, shows: 'Nothing is written yet.' },
  { name: 'read it through', who: priya, at: async world => `${await draft(world, written)}/read`, shows: 'Finish and show it to Saffy' },
  { name: 'read it through, it has moved', who: priya, status: 409, at: async (world, visitor) => send(visitor, `${await draft(world, written)}/finish`, { key: crypto.randomUUID(), version: '1', do: 'finish' }), shows: 'This changed since you looked at it' },

  { name: 'a record', who: priya, at: async world => world.record, shows: 'Written to Saffy' },
  { name: 'a record, just finished', who: priya, at: async world => `${world.record}?done=finished`, shows: /The correction is finished|The record is finished/ },
  { name: 'a record, an earlier text', who: priya, at: async world => `${world.record}/versions/1`, shows: 'This is what it said before' },
  { name: 'sharing, with whom', who: priya, at: async world => `${world.record}/share`, shows: 'With whom do you want to share it?' },
  { name: 'sharing with a mother', who: priya, at: async world => `${world.record}/share?with=${await idOf(world, 'Dionne Carrick')}`, shows: 'This is what Dionne Carrick will read' },
  { name: 'sharing with somebody who is a danger, to be mended', who: priya, status: 422, at: async (world, visitor) => send(visitor, `${world.record}/sharings`, { recipient: await idOf(world, 'Lee Beddow'), do: 'ask', looked: 'else' }), shows: /is written down as a danger/ },
  { name: 'sharing with somebody who has no right', who: priya, at: async world => `${world.record}/share?with=${await idOf(world, 'Rita Carrick')}`, shows: 'Rita Carrick has no right to see this' },
  { name: 'what waits for a second person', who: adjoa, at: prepared, shows: /It waits for you/ },
  { name: 'what waits for a second person, refused without a reason', who: adjoa, status: 422, at: async (world, visitor) => send(visitor, `${await prepared(world)}/confirmation`, { do: 'refuse' }), shows: 'Say what should be done first' },
  { name: 'a copy for a mother', who: priya, at: world => copyOf(world, 'Dionne Carrick'), shows: /It is for them alone\./ },

  { name: 'not found, signed in', who: priya, status: 404, at: async () => `/children/${noSuchId}`, shows: 'We can’t find that page' },
  { name: 'not found, nobody signed in', status: 404, at: async () => '/no/such/page', shows: 'We can’t find that page' },
  { name: 'too large', who: priya, status: 413, at: async (world, visitor) => send(visitor, await draft(world), { do: 'save', 'part.what-happened.0.text': tooMuch }), shows: 'That is too large to send' },
  { name: 'an address that cannot be read', who: priya, status: 404, at: async () => '/children/%E0%A4%A', shows: 'We can’t find that page' },

  { name: 'her story, nothing in it and a long name', who: longName, at: async () => '/my-story', shows: 'There is nothing here yet.' },
  { name: 'her story', who: saffy, at: async () => '/my-story', shows: 'Saffy, this is written to you' },
  { name: 'her story, second page', who: saffy, at: async () => '/my-story?page=2', shows: 'Page 2 of 2' },
  { name: 'her record', who: saffy, at: async world => `/my-story${world.record}`, shows: 'Is this how it was?' },
  { name: 'her record, with an answer just kept', who: saffy, at: async world => `/my-story${world.record}?kept=yes`, shows: 'Thank you. We have kept what you said' },
  { name: 'her record, an answer that is neither', who: saffy, status: 400, at: (world, visitor) => send(visitor, `/my-story${world.record}/responses`, { words: 'It was Friday.' }), shows: 'Choose one of the two answers' },
  { name: 'not found, for her', who: saffy, status: 404, at: async () => `/my-story/records/${noSuchId}`, shows: 'We can’t find that page' },
  { name: 'his story', who: 'Reuben D’Costa', at: async () => '/my-story', shows: 'Reuben, this is written to you' },
  { name: 'what was shared with a mother', who: 'Dionne Carrick', at: async () => '/my-story', shows: 'Records shared with you about Saffy' },
  { name: 'a whole file, from the beginning', who: 'Anastasia Theodorakopoulos', at: async () => '/my-story?order=oldest-first', shows: 'Tasia, this was written to you' },

  { name: 'people, on a day', who: priya, at: async world => `${world.child}/people?on-day=1&on-month=6&on-year=2024`, shows: 'On 1 June 2024' },
  { name: 'people, a day that is none', who: priya, status: 422, at: async world => `${world.child}/people?on-day=31&on-month=2&on-year=2024`, shows: 'There is no such day.' },
  { name: 'people, nobody there and a long name', who: priya, at: async world => `${world.newChild}/people`, shows: 'Who was who around' },
  { name: 'people, where a child has lived', who: priya, at: async world => `${world.child}/life`, shows: 'Thornbury Lane Primary School' },
  { name: 'people, where a child has lived, nothing there', who: priya, at: async world => `${world.newChild}/life?done=entry`, shows: 'No home is written down yet.' },
  { name: 'people, a family map', who: priya, at: async world => `${world.child}/family-map`, shows: 'What the signs mean' },
  { name: 'people, a family map without ties and a long name', who: priya, at: async world => `${world.newChild}/family-map`, shows: 'No family tie is written down yet.' },
  { name: 'people, somebody', who: priya, at: world => personOf(world, 'Dionne Carrick'), shows: 'How to reach them' },
  { name: 'people, a danger', who: priya, at: world => personOf(world, 'Lee Beddow'), shows: /A danger to Saffy/ },
  { name: 'people, the child', who: priya, at: async world => `${world.child}/people/${world.child.split('/').at(-1)}`, shows: 'Who they are' },
  { name: 'people, putting somebody right', who: priya, at: async world => `${await personOf(world, 'Dionne Carrick')}/correct`, shows: 'Put right who Dionne Carrick is' },
  { name: 'people, putting somebody right, to be mended', who: priya, status: 422, at: async (world, visitor) => send(visitor, `${await personOf(world, 'Dionne Carrick')}/correct`, { number: '1', 'date-of-birth-day': '40' }), shows: 'Write down the full name' },
  { name: 'people, somebody else was faster', who: priya, status: 409, at: async (world, visitor) => send(visitor, `${await personOf(world, 'Dionne Carrick')}/correct`, { number: '99', 'full-name': 'Dionne Carricke', 'uses-words': 'true', why: 'a slip' }), shows: 'What stands now' },
  { name: 'people, adding a home', who: priya, at: async world => `${world.child}/entries/home/new`, shows: 'Add a home' },
  { name: 'people, adding a home, to be mended', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/entries/home/new`, {}), shows: 'Say with whom' },
  { name: 'people, adding a tie, to be mended', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/entries/tie/new`, {}), shows: 'Choose two people' },
  { name: 'people, a tie where nobody else is', who: priya, at: async world => `${world.newChild}/entries/tie/new`, shows: 'Add a family tie' },
  { name: 'people, changing an entry', who: priya, at: async world => entryOf(world, await personOf(world, 'Dionne Carrick'), 'relationship'), shows: 'It was entered by mistake' },
  { name: 'people, taking an entry back, to be mended', who: priya, status: 422, at: async (world, visitor) => send(visitor, await entryOf(world, await personOf(world, 'Dionne Carrick'), 'relationship'), { number: '2', do: 'take-back' }), shows: 'What was the mistake?' },
  { name: 'people, adding somebody', who: priya, at: async world => `${world.child}/people/new`, shows: 'Add somebody around Saffy' },
  { name: 'people, adding somebody, to be mended', who: priya, status: 422, at: (world, visitor) => send(visitor, `${world.child}/people/new`, { 'look-reason': 'x' }), shows: 'Say what they are to the child, or what they do' },
  { name: 'people, somebody who may be here already', who: priya, at: (world, visitor) => send(visitor, `${world.child}/people/new`, { 'full-name': 'Rita Carick', relationship: 'nan' }), shows: 'Are they here already?' },
  { name: 'people, adding a child', who: priya, at: async () => '/children/new', shows: 'Open their file' },
  { name: 'people, adding a child, for a manager', who: 'Adjoa Mensah-Whitfield', at: async () => '/children/new', shows: 'Who begins to work with them?' },
  { name: 'a child’s second file, chosen', who: adjoa, at: async world => `${world.child}/same-child`, shows: 'Look at both, side by side' },
  { name: 'a child’s second file, side by side, to be mended', who: adjoa, status: 422, at: (world, visitor) => send(visitor, `${world.child}/same-child/${world.newChild.split('/').at(-1)}`, {}), shows: 'Choose which file stands for both' },
  { name: 'two files that wait for a second person', who: 'Keith Lumsden', at: async () => '/files-to-join', shows: 'Nothing is waiting.' },
  { name: 'people, a child known to another team', who: priya, at: (_, visitor) => send(visitor, '/children/new', {
    'full-name': 'Anaïs Whitelock', 'uses-words': 'false', why: 'The nursery asked', threshold: 'early-help', 'date-of-birth-day': '26', 'date-of-birth-month': '1', 'date-of-birth-year': '2026', 'from-day-day': '24', 'from-day-month': '11', 'from-day-year': '2026',
  }), shows: /born 2026, known to another team/ },
  { name: 'people, finding', who: priya, at: async () => '/people/find', shows: 'Name, or a part of it' },
  { name: 'people, found', who: priya, at: (_, visitor) => send(visitor, '/people/find', { name: 'carick' }), shows: /^\d+ people$/ },
  { name: 'people, nobody found', who: priya, at: (_, visitor) => send(visitor, '/people/find', { name: 'Zebedee' }), shows: 'Nobody was found among those you may know.' },
  { name: 'people, finding, to be mended', who: priya, status: 422, at: (_, visitor) => send(visitor, '/people/find', { 'born-day': '40' }), shows: 'There is no such day.' },
  { name: 'people, the same twice', who: priya, at: async world => `${await personOf(world, 'Hazel Tolliver')}/join`, shows: 'Make them one person' },
  { name: 'people, the same twice, to be mended', who: priya, status: 422, at: async (world, visitor) => send(visitor, `${await personOf(world, 'Hazel Tolliver')}/join`, {}), shows: 'Choose who is the same person' },
  { name: 'people, one who has a file', who: priya, at: async world => `${await personOf(world, 'Jesse Carrick-Beddow')}/join`, shows: /stands for itself/ },

  { name: 'administration', who: keith, at: async () => '/administration', shows: 'Nothing here shows a child’s file.' },
  { name: 'changes', who: keith, at: async () => '/changes', shows: /^Team changed/ },
  { name: 'staff', who: keith, at: async () => '/staff', shows: 'Add somebody' },
  { name: 'staff, found by name', who: keith, at: (_, visitor) => send(visitor, '/staff/find', { find: 'o\'hanrahan', team: '' }), shows: 'One person works here, or will.' },
  { name: 'staff, nobody found', who: keith, at: (_, visitor) => send(visitor, '/staff/find', { find: 'zzz', team: '' }), shows: 'Nobody is here with this name, in this team.' },
  { name: 'somebody who works here', who: keith, at: world => memberOf(world, priya), shows: 'With whom they work' },
  { name: 'adding somebody who works here, to be mended', who: keith, status: 422, at: (_, visitor) => send(visitor, '/staff/new', {}), shows: 'Write down the full name' },
  { name: 'changing somebody who works here, somebody else was faster', who: keith, status: 409, at: async (world, visitor) => send(visitor, `${await memberOf(world, priya)}/change`, { ...await changeOf(world, priya), number: '99' }), shows: /changed this on/ },
  { name: 'a last day, to be mended', who: keith, status: 422, at: async (world, visitor) => send(visitor, `${await memberOf(world, priya)}/end`, { 'to-day': '40', number: '1' }), shows: 'There is no such day. Enter a real date, for example 27 3 2026' },
  { name: 'teams, one to be mended', who: keith, status: 422, at: (_, visitor) => send(visitor, '/teams', { name: '' }), shows: 'Write down what it is called' },
  { name: 'a team that cannot be closed', who: keith, status: 422, at: async (world, visitor) => {
    const answer = await world.keith.get('/teams')
    return send(visitor, /href="(\/teams\/[0-9a-f-]{36})">Hollins Team/.exec(await answer.text())?.[1] ?? '', { do: 'close', number: '2' })
  }, shows: /Somebody still works in this team/ },
  { name: 'who works with whom', who: keith, at: async () => '/allocations', shows: 'Workers, and with how many children they work' },
  { name: 'who works with whom, for a manager', who: adjoa, at: async () => '/allocations', shows: 'The children of your team, and who works with them.' },
  { name: 'who works with whom, no child found', who: keith, status: 422, at: (_, visitor) => send(visitor, '/allocations/children', { child: 'x' }), shows: 'Write at least two letters of a name' },
  { name: 'a worker and their children, to be mended', who: keith, status: 422, at: async (world, visitor) => send(visitor, (await memberOf(world, priya)).replace('/staff/', '/allocations/workers/'), {}), shows: 'Choose at least one child' },
  { name: 'who works with a child, to be mended', who: adjoa, status: 422, at: (world, visitor) => send(visitor, `/allocations${world.child}`, { role: 'x' }), shows: 'Choose to whom' },
  { name: 'the authority', who: keith, at: async () => '/authority', shows: /as the clocks show them at Europe\/London/ },
  { name: 'words to readers, to be mended', who: keith, status: 422, at: (_, visitor) => send(visitor, '/authority/contact', { child: '' }), shows: 'Write at least one line' },
  { name: 'the look, a colour too weak', who: keith, status: 422, at: (_, visitor) => send(visitor, '/authority/look', { accent: '#2f80ed', typeface: 'system' }), shows: /is needed so that everybody can read it/ },
  { name: 'the look, looked at', who: keith, at: (_, visitor) => send(visitor, '/authority/look', { header: '#1b2a5a', accent: '#8a1c4a', child: '#5a1c3a', typeface: 'dyslexic' }), shows: 'This is how it would look' },
  { name: 'words', who: keith, at: async () => '/words', shows: 'Words, and what they mean to a child' },
  { name: 'words, something to mend', who: keith, status: 422, at: (_, visitor) => send(visitor, '/words', { term: '', meaning: '' }), shows: 'Write down the word' },
  { name: 'training', who: priya, at: async () => '/training', shows: 'Nobody sees what you practise' },
  { name: 'training, for an administrator', who: keith, at: async () => '/training', shows: 'Speaking to the child' },
  { name: 'training, a question', who: priya, at: async () => '/training/third-person', shows: 'Before and after' },
  { name: 'training, something is left', who: priya, at: (_, visitor) => send(visitor, '/training/jargon', { words: 'I will liaise with your school about your home with your nan, and I will ask for a docter.' }), shows: 'One thing is left' },
  { name: 'training, done', who: priya, at: (_, visitor) => send(visitor, '/training/opinion-as-fact', { words: 'Your dad did not come to your football on Saturday. I do not know why.' }), shows: 'The checker has nothing more to ask here.' },
  { name: 'training, nothing written', who: priya, status: 422, at: (_, visitor) => send(visitor, '/training/spelling', { words: '' }), shows: 'Write your words in the box first' },
  { name: 'training, what a record can lack', who: priya, at: async () => '/training/missing', shows: 'What happens next, and who will do it?' },

  { name: 'words, one was taken out', who: keith, at: async () => '/words?done=retired', shows: 'The word was taken out.' },
]

let browser: Browser
let world: World
beforeAll(async () => {
  browser = await openBrowser()
  const demo = await runDemo()
  await addMorePeople(demo)
  world = await prepare(demo)
})
afterAll(async () => {
  await Promise.all([...seats.values()].map(visitor => visitor.leave()))
  await browser?.close()
  await world?.demo.end()
})

/** Enough records for a second page, and one with an answer, a correction and a second sharing. */
async function prepare(demo: RunningDemo): Promise<World> {
  const who = await signedIn(demo.address, priya)
  const reader = await signedIn(demo.address, saffy)
  const child = await childOf(who, 'Saffy')
  const finish = async (path: string, more: Readonly<Record<string, string>> = {}) => {
    const { key = '', version = '' } = fieldsOf(await (await who.get(`${path}/read`)).text())
    const answer = await who.post(`${path}/finish`, { key, version, do: 'finish-and-show', ...more })
    expect(answer.status).toBe(303)
    return new URL(answer.headers.get('location') ?? '', answer.url).pathname
  }
  const all = { demo, keith: await signedIn(demo.address, keith), priya: who, saffy: reader, child, newChild: await childOf(who, longName), record: '', names: await namesIn(demo) }
  for (let at = 0; at < 14; at++) await finish(await draft(all, { ...written, 'part.what-happened.0.text': `You showed me page ${at + 1} of your comic.` }))
  const record = await finish(await draft(all, written))
  const passage = /id="passage-([^"]+)"/.exec(await (await reader.get(`/my-story${record}`)).text())?.[1] ?? ''
  await reader.post(`/my-story${record}/responses`, { key: crypto.randomUUID(), kind: 'not-how-it-was', passage, words: 'I was not drawing. I was doing homework.' })
  await reader.post(`/my-story${record}/responses`, { key: crypto.randomUUID(), kind: 'that-is-right', words: '' })
  const correction = await who.post(`${record}/corrections`, { key: crypto.randomUUID() })
  const path = new URL(correction.headers.get('location') ?? '', correction.url).pathname
  expect((await who.post(path, { ...fieldsOf(await (await who.get(path)).text()), 'part.what-happened.0.text': 'You were doing your homework when I came.' })).status).toBe(303)
  await finish(path, { reason: 'You told me that it was homework.' })
  return { ...all, record }
}

/** Every name in the demo: none may stand in a title or an address. */
async function namesIn(demo: RunningDemo): Promise<RegExp> {
  const owner = await demo.owner()
  try {
    const { rows } = await owner.query<{ name: string }>(`select distinct unnest(regexp_split_to_array(full_name || ' ' || coalesce(preferred_name, ''), '[ -]')) as name from written_to_you.person`)
    const names = rows.map(({ name }) => name).filter(name => name.length > 2 && !['Number', 'Child'].includes(name))
    return new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'iu')
  } finally {
    await owner.end()
  }
}

/** An address as a person would read it: without the random identifiers, in which 'deb' or 'ada' can stand by chance. */
function addressToRead(address: string): string {
  return decodeURIComponent(address.replace('%E0%A4%A', '')).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'identifier')
}

const seats = new Map<string, Visitor>()
/** One browser for each person, signed in once. */
async function seatOf({ who, script }: Pick<PageState, 'who' | 'script'>): Promise<Visitor> {
  const key = `${who} ${script}`
  const seated = seats.get(key) ?? await visit(browser, world.demo.address, { width: 390, script: script ?? false })
  if (!seats.has(key) && who) await seated.signIn(who)
  seats.set(key, seated)
  return seated
}

describe('every page, in every state', () => {
  test.for(states.map(state => [state.name, state] as const))('%s', async ([name, state]) => {
    const visitor = await seatOf(state)
    const { page, faults } = visitor
    const answers: string[] = []
    const listen = (answer: { request(): { resourceType(): string }; headers(): Record<string, string> }) => {
      if (answer.request().resourceType() === 'document') answers.push(answer.headers()['cache-control'] ?? 'nothing')
    }
    page.on('response', listen)
    const arrived = await state.at(world, visitor)
    expect(typeof arrived === 'number' ? arrived : await visitor.goTo(arrived)).toBe(state.status ?? 200)
    await page.getByText(state.shows).filter({ visible: true }).first().waitFor()
    page.off('response', listen)

    expect(answers.filter(each => !each.includes('no-store')), 'no copy is kept by the browser').toEqual([])
    expect(await page.title()).toMatch(/ – Written to You$/)
    expect(await page.title()).not.toMatch(world.names)
    expect(addressToRead(page.url())).not.toMatch(world.names)
    await headingsAreInOrder(page)
    await leadsToFields(page)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
      await keepPicture(page, `${name} ${width}`)
      await isAccessible(page)
    }
    await fitsIn(page, 320)
    expect(faults).toEqual([])
  })
})
