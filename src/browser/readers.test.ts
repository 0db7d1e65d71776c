import { expect, test } from 'vitest'
import type { ToldField } from './fields.ts'
import type { Placed } from './placed.ts'
import { mergePlaced, type Reader, toldTo } from './readers.ts'

const readers = ['Saffy', 'Jesse'].map((name): Reader => ({ id: name.toLowerCase(), name, about: { documentType: 'case-record', date: '2026-11-20', children: [], people: [] } }))
const [saffy, jesse] = readers as [Reader, Reader]

const field = (key: string, text: string, more: Partial<ToldField> = {}): ToldField => ({
  key, control: undefined as never, label: key, lead: '', tail: '', entry: 'worries.0', isDate: false, toChild: true, read: () => text, write: () => undefined, isFocused: () => false, ...more,
})
const told = [
  field('for-all', 'You and Jesse.', { whose: () => 'all' }), field('for-jesse', 'You and Saffy.', { reader: 'jesse', insteadOf: 'for-all' }),
  field('for-saffy-not-said', '', { reader: 'saffy', insteadOf: 'for-all' }), field('saffy-alone', 'secret', { whose: () => 'saffy' }), field('nobody-chose', 'soup', { whose: () => '' }),
]

test.each([[saffy, ['for-all', 'saffy-alone', 'nobody-chose']], [jesse, ['for-jesse', 'nobody-chose']]] as const)('each reads a text of their own: $0.name', (reader, keys) => {
  expect(toldTo(told, reader).map(({ key }) => key)).toEqual(keys)
})

const found = (key: string, start: number): Placed => ({ id: `jargon|${key}|x|0`, key, start, end: start + 1, finding: { rule: 'jargon', start, end: start + 1, quote: 'x', certainty: 'sure', message: 'asks', because: '', source: [], instead: ['better'] } })

test('what stands in everybody’s text is there once; what stands in one child’s says whose, and cannot be changed for all', () => {
  const merged = mergePlaced([[found('for-all', 1), found('saffy-alone', 0)], [found('for-all', 1), found('for-all', 5)]], readers, told.filter(({ key }) => key !== 'for-jesse'))
  expect(merged.map(({ key, start, readers: whose, differ, finding }) => ({ key, start, whose, differ: differ?.map(({ value }) => value), instead: finding.instead }))).toEqual([
    { key: 'for-all', start: 1, whose: undefined, differ: undefined, instead: ['better'] },
    { key: 'saffy-alone', start: 0, whose: ['Saffy'], differ: undefined, instead: ['better'] },
    { key: 'for-all', start: 5, whose: ['Jesse'], differ: ['differ.jesse.worries.0'], instead: [] },
  ])
  expect(new Set(merged.map(({ id }) => id)).size).toBe(3)
})

test('what all who read it are asked about can be changed, though another reads other words in its place', () => {
  const [placed] = mergePlaced([[found('for-all', 1)], []], readers, told)
  expect([placed?.readers, placed?.differ, placed?.finding.instead]).toEqual([['Saffy'], undefined, ['better']])
})
