import { expect, test } from 'vitest'
import { problemsBeforeFinishing } from './before-finishing.ts'
import { caseRecordForm } from './forms/case-record.ts'
import { isDay, isDraftKey, isWritersKey, markOf, mergeChanges, type Change, type DraftContent } from './draft-content.ts'

const key = 'part.what-happened.0.text'

interface Case {
  readonly name: string
  readonly stands: string
  readonly was: string
  readonly now: string
  readonly after: string
  readonly ours?: string
}

test.each<Case>([
  { name: 'what nobody else changed is taken', stands: 'One', was: 'One', now: 'Two', after: 'Two' },
  { name: 'a field that was empty is filled', stands: '', was: '', now: 'Two', after: 'Two' },
  { name: 'a field that is emptied goes', stands: 'One', was: 'One', now: '', after: '' },
  { name: 'what somebody else changed stays, and ours comes back', stands: 'Theirs', was: 'One', now: 'Ours', after: 'Theirs', ours: 'Ours' },
  { name: 'what we did not touch is no conflict', stands: 'Theirs', was: 'One', now: 'One', after: 'Theirs' },
  { name: 'both wrote the same', stands: 'Two', was: 'One', now: 'Two', after: 'Two' },
  { name: 'line ends of a form are those of a script', stands: 'One\nTwo', was: 'One\r\nTwo', now: 'One\r\nTwo\r\nThree', after: 'One\nTwo\nThree' },
  { name: 'emptied by them, changed by us', stands: '', was: 'One', now: 'Ours', after: '', ours: 'Ours' },
])('$name', ({ stands, was, now, after, ours }) => {
  const content: DraftContent = stands === '' ? {} : { [key]: stands }
  for (const change of [{ key, was, now }, { key, was: { mark: markOf(was) }, now }] satisfies Change[]) {
    const merged = mergeChanges(content, [change])
    expect(merged.content[key] ?? '').toBe(after)
    expect(merged.conflicts).toEqual(ours === undefined ? [] : [{ key, theirs: stands, ours }])
  }
})

test.each([
  ['date', true, true], ['present.0192f0c1-0000-7000-8000-000000000000', true, true], ['part.pictures.12.what', true, true], ['part.pictures.12.attachment', true, false],
  ['last-record', true, false], ['document-kind', true, true], ['meant.3', true, true], ['__proto__', false, false], ['constructor', false, false], ['part.x.0.<b>', false, false], ['part.what-happened.0.text\n', false, false],
])('the key %s', (each, held, written) => {
  expect([isDraftKey(each), isWritersKey(each)]).toEqual([held, written])
})

test.each([
  ['2026-03-05', true], ['1900-01-01', true], ['2024-02-29', true], ['2026-02-30', false], ['2025-02-29', false], ['0026-03-05', false], ['1026-03-05', false], ['26-03-05', false], ['2026-3-5', false], ['', false],
])('a day of the calendar: %j is %s', (text, is) => expect(isDay(text)).toBe(is))

test('a field that comes twice in one saving counts once, as it came last', () => {
  expect(mergeChanges({}, [{ key: 'place', was: '', now: 'at home' }, { key: 'place', was: '', now: 'at school' }])).toEqual({ content: { place: 'at school' }, applied: ['place'], conflicts: [] })
})

test('more paragraphs, or more names, than a record can hold are said before finishing', () => {
  const content = { date: '2026-11-20', seen: 'alone', 'also-present': 'a,'.repeat(300), 'part.what-happened.0.text': 'a\n\n'.repeat(3000) }
  expect(problemsBeforeFinishing(caseRecordForm, content, '2026-11-24T12:00').map(problem => problem.key)).toEqual(['part.what-happened.0.text', 'also-present'])
})
