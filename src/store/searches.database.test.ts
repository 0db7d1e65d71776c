import fc from 'fast-check'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { DraftContent } from '../domain/draft-content.ts'
import { readSearch } from '../domain/search.ts'
import { anyWorld, everyClaim, insertWorld, visible } from '../testing/access-world.ts'
import { finishedRecord } from '../testing/finished-record.ts'
import { ownWorld } from '../testing/own-world.ts'
import type { Somebody } from '../testing/small-world.ts'
import { NotFound } from './as.ts'
import { keepSearch, readKeptSearch, searchRecords } from './searches.ts'

const { database, world } = await ownWorld()
const records: Record<string, string> = {}

const written: Readonly<Record<string, DraftContent>> = {
  bicycle: { date: '2026-03-02', seen: 'alone', place: 'at Quay Street', 'part.what-happened.0.text': 'I came to see you and we mended your bicycle. It’s red & <fast>, said your “nan’s” friend.' },
  decided: { date: '2026-05-04', seen: 'alone', 'part.what-happened.0.text': 'We talked.', 'part.decisions.0.what': 'You will stay with your nan until Easter.', 'part.decisions.0.why': 'Because it is calm there.' },
  said: { date: '2026-06-05', seen: 'alone', 'part.what-happened.0.text': 'We talked about your nan.', 'part.your-words.0.words': 'I only sleep when the lamp is on' },
  year: { date: '2025-11-03', seen: 'alone', 'part.what-happened.0.text': 'This was your review. We mended nothing.' },
}

for (const [name, content] of Object.entries(written)) records[name] = (await finishedRecord(world, content)).recordId

const find = (fields: Readonly<Record<string, string>>, who: Somebody = 'imogen', skip = 0, take = 20) =>
  world.service.as(world.askingAs(who), { action: 'search' }, door => searchRecords(door, readSearch(fields).search, skip, take))
const found = async (fields: Readonly<Record<string, string>>, who?: Somebody) =>
  (await find(fields, who)).found.map(({ recordId }) => Object.keys(records).find(name => records[name] === recordId) ?? recordId).sort()

test.each([
  ['one word', { words: 'bicycle' }, ['bicycle']],
  ['another form of a word', { words: 'Bicycles mending' }, ['bicycle']],
  ['both words are wanted', { words: 'talked lamp' }, ['said']],
  ['one or the other', { words: 'bicycle or lamp' }, ['bicycle', 'said']],
  ['words side by side', { words: '"came to see"' }, ['bicycle']],
  ['not with this word', { words: 'mended -bicycle' }, ['year']],
  ['the place', { words: 'quay' }, ['bicycle']],
  ['who wrote it', { words: 'Fairley' }, ['bicycle', 'decided', 'said', 'year']],
  ['only what was decided', { words: 'nan', part: 'decisions' }, ['decided']],
  ['only the child’s own words', { words: 'sleep', part: 'own-words' }, ['said']],
  ['not in own words what stands elsewhere', { words: 'nan', part: 'own-words' }, []],
  ['from a day on', { words: 'talked', from: '2026-05-05' }, ['said']],
  ['up to a day, which counts', { words: 'talked', to: '2026-05-04' }, ['decided']],
  ['another kind of document', { words: 'talked', document: 'D05' }, []],
  ['its kind of document', { words: 'bicycle', document: 'D01' }, ['bicycle']],
  ['signs of the query language', { words: "bicycle & ! | :* ' \\ (" }, ['bicycle']],
  ['an apostrophe, curved or not', { words: "it's red" }, ['bicycle']],
  ['a word in curved quotation marks, with a curved apostrophe', { words: 'nan friend' }, ['bicycle']],
  ['curved quotation marks around what is wanted side by side', { words: '“mended your bicycle”' }, ['bicycle']],
  ['curved quotation marks around what is nowhere side by side', { words: '“bicycle mended”' }, []],
])('%s', async (_, fields, names) => {
  expect(await found(fields)).toEqual(names)
})

test('a word that stands nowhere is looked for as the beginning of one', async () => {
  expect(await find({ words: 'bicy' })).toMatchObject({ byBeginnings: true, found: [{ recordId: records['bicycle'] }], total: 1 })
  expect(await find({ words: 'zebra' })).toMatchObject({ byBeginnings: false, found: [], total: 0 })
})

test('words that stand in nearly every record are said to be too common', async () => {
  expect(await find({ words: 'the and' })).toMatchObject({ tooCommon: true, found: [] })
})

test('the newest first, when that is asked, and page by page', async () => {
  const days = (page: Awaited<ReturnType<typeof find>>) => page.found.map(each => each.happenedAt.toISOString().slice(0, 10))
  expect(days(await find({ words: 'Fairley', order: 'newest' }))).toEqual(['2026-06-05', '2026-05-04', '2026-03-02', '2025-11-03'])
  expect(await find({ words: 'Fairley', order: 'newest' }, 'imogen', 1, 2)).toMatchObject({ total: 4, found: [{ recordId: records['decided'] }, { recordId: records['bicycle'] }] })
})

test('shows a piece of the record with the words that were found', async () => {
  const [first] = (await find({ words: 'bicycle fast' })).found
  expect(first?.snippet.filter(piece => piece.isFound).map(piece => piece.text)).toEqual(['bicycle', 'fast'])
  expect(first?.snippet.map(piece => piece.text).join('')).toContain('red &  fast')
})

describe('others’ files', () => {
  test.each(['wilma', 'otherManager'] as const)('%s finds nothing of a child of another team', async who => {
    expect(await found({ words: 'bicycle' }, who)).toEqual([])
    expect(await found({ words: 'bicycle', child: world.ids.rowan }, who)).toEqual([])
  })

  test('the manager of the team does', async () => {
    expect(await found({ words: 'bicycle', child: world.ids.rowan }, 'manager')).toEqual(['bicycle'])
  })

  test('a search that somebody else asked is not found', async () => {
    const { id } = await world.service.as(world.askingAs('imogen'), { action: 'search' }, door => keepSearch(door, readSearch({ words: 'bicycle', order: 'newest' }).search))
    expect(await world.service.as(world.askingAs('imogen'), { action: 'search' }, door => readKeptSearch(door, id))).toEqual({ words: 'bicycle', part: 'all', order: 'newest' })
    await expect(world.service.as(world.askingAs('joseph'), { action: 'search' }, door => readKeptSearch(door, id))).rejects.toThrow(NotFound)
    await expect(world.service.as(world.askingAs('imogen'), { action: 'search' }, door => readKeptSearch(door, v7()))).rejects.toThrow(NotFound)
  })

  test('each child of whom something is shown has the look in their own audit', async () => {
    const looks = async () => Number((await database.owner.query(`select count(*) from written_to_you.audit_entry where chain_id = $1 and action = 'search'`, [world.ids.rowan])).rows[0].count)
    const before = await looks()
    await find({ words: 'zebra' })
    expect(await looks()).toBe(before)
    await find({ words: 'bicycle' })
    expect(await looks()).toBe(before + 1)
  })
})

test('a corrected record is found by its new words and no longer by the old ones', async () => {
  const { recordId } = await finishedRecord(world, { date: '2026-07-01', seen: 'alone', 'part.what-happened.0.text': 'We saw a heron.' })
  expect((await find({ words: 'heron' })).total).toBe(1)
  await finishedRecord(world, { date: '2026-07-01', seen: 'alone', 'part.what-happened.0.text': 'We saw a cormorant.' }, { recordId, reason: 'It was another bird.' })
  expect([(await find({ words: 'heron' })).total, (await find({ words: 'cormorant' })).total]).toEqual([0, 1])
})

test('the function that searches lets staff find exactly the records they may read, whatever the world is like', async () => {
  const { owner } = database
  await fc.assert(fc.asyncProperty(anyWorld, async many => {
    await owner.query('begin')
    try {
      await owner.query(insertWorld(many))
      const { rows: kept } = await owner.query<{ key: string }>(`select authority_id || '/' || record_id as key from written_to_you.record_words where authority_id = any($1)`, [many.authorityIds])
      const searchable = new Set(kept.map(row => row.key))
      expect(searchable.size).toBe(new Set(many.rows.passage.map(passage => `${passage.authority_id}/${passage.record_id}`)).size)
      for (const claim of everyClaim(many).filter(each => each.role === 'staff')) {
        await owner.query(`select set_config('written_to_you.authority', '${claim.authorityId ?? ''}', true), set_config('written_to_you.person', '${claim.personId ?? ''}', true), set_config('written_to_you.day', '${claim.day ?? ''}', true)`)
        const { rows } = await owner.query<{ key: string }>(`select current_setting('written_to_you.authority') || '/' || record_id as key from written_to_you.search_records('child | !child', null, 'all', null, null, null, false, 0, 1000)`)
        expect(new Set(rows.map(row => row.key))).toEqual(visible(many, claim, 'record').intersection(searchable))
      }
    } finally {
      await owner.query('rollback')
    }
  }), { numRuns: 8 })
})

test('a record longer than one vector can hold is finished, and found by its beginning', async () => {
  const many = Array.from({ length: 160_000 }, (_, index) => `word${index.toString(36)}`).join(' ')
  await finishedRecord(world, { date: '2026-08-01', seen: 'alone', 'part.what-happened.0.text': `An aardvark came. ${many}` })
  expect((await find({ words: 'aardvark' })).total).toBe(1)
})
