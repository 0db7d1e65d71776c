import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, RuleId } from '../guidance/rule.ts'
import { editBetween, findingAt, inOrderOfGravity, movedBy, neighbour, type Placed, placeFindings } from './placed.ts'

const finding = (rule: RuleId, start: number, end: number, certainty: Finding['certainty'] = 'sure'): Finding => ({ rule, start, end, quote: 'x'.repeat(end - start), certainty, message: '', because: '', source: [], instead: [] })
const at = (key: string, start: number, end: number, rule: RuleId = 'jargon', certainty: Finding['certainty'] = 'sure'): Placed => ({ id: `${key}${start}`, key, start, end, finding: finding(rule, start, end, certainty) })

test('an edit is what lies between what two texts share', () => {
  expect(editBetween('abc', 'abc')).toBeUndefined()
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, removed, added, tail) => {
    const before = head + removed + tail
    const after = head + added + tail
    const edit = editBetween(before, after)
    if (!edit) {
      expect(before).toBe(after)
      return
    }
    expect(before.slice(0, edit.from) + after.slice(edit.from, edit.from + edit.added) + before.slice(edit.from + edit.removed)).toBe(after)
  }))
})

test('a place that is kept over an edit still holds the same words', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (before, added, a, b, c, d) => {
    const [from, to] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [number, number]
    const [start, end] = [c % (before.length + 1), d % (before.length + 1)].sort((x, y) => x - y) as [number, number]
    if (start === end) return
    const after = before.slice(0, from) + added + before.slice(to)
    const edit = editBetween(before, after)
    const moved = edit ? movedBy({ start, end }, edit) : { start, end }
    if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
  }))
})

test('the gravest comes first: sure before worth a look, then by rule, then as it stands', () => {
  const all = [at('a', 0, 1, 'spelling'), at('a', 2, 3, 'wrong-name', 'worth-a-look'), at('a', 4, 5, 'minimising'), at('a', 6, 7, 'wrong-date'), at('b', 0, 1, 'minimising')]
  expect(inOrderOfGravity(all).map(({ finding: { rule }, start }) => [rule, start])).toEqual([['wrong-date', 6], ['minimising', 4], ['minimising', 0], ['spelling', 0], ['wrong-name', 2]])
})

test('the same words twice are two findings, each with an id that stays', () => {
  const place = ({ start, end }: { start: number; end: number }) => (start < 10 ? { key: 'a', start, end } : undefined)
  const ids = placeFindings([finding('jargon', 1, 2), finding('jargon', 5, 6), finding('jargon', 12, 13)], place).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  expect(placeFindings([finding('jargon', 3, 4), finding('jargon', 8, 9)], place).map(({ id }) => id)).toEqual(ids)
})

test('going on from the last begins anew', () => {
  const all = [at('b', 1, 2), at('a', 5, 6), at('a', 1, 3)]
  const order = ['a', 'b']
  expect(neighbour(all, order, undefined, 1)).toBe(all[2])
  expect(neighbour(all, order, { key: 'a', start: 1, end: 3 }, 1)).toBe(all[1])
  expect(neighbour(all, order, { key: 'a', start: 9, end: 9 }, 1)).toBe(all[0])
  expect(neighbour(all, order, { key: 'b', start: 1, end: 2 }, 1)).toBe(all[2])
  expect(neighbour(all, order, { key: 'a', start: 1, end: 3 }, -1)).toBe(all[0])
  expect(neighbour([], order, undefined, 1)).toBeUndefined()
})

test('the caret at either end of the words is at the finding', () => {
  const all = [at('a', 2, 5), at('a', 5, 7)]
  expect(findingAt(all, 'a', 1)).toBeUndefined()
  expect(findingAt(all, 'a', 2)).toBe(all[0])
  expect(findingAt(all, 'a', 5)).toBe(all[1])
  expect(findingAt(all, 'b', 3)).toBeUndefined()
})
