import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersApart, likelySame, nameLikeness, namePartsOf } from './name-likeness.ts'

const never = () => false
const always = () => true

test.each([
  ['Siân O’Reilly-Jones', ['sian', 'oreilly', 'jones']], ['  D\'Arcy,  Noor ', ['darcy', 'noor']], ['Zoë', ['zoe']], ['', []], ['محمد علي', ['محمد', 'علي']],
])('%s has the parts %j', (name, parts) => { expect(namePartsOf(name)).toEqual(parts) })

test.each([
  ['billie', 'billie', 0], ['billie', 'bilie', 1], ['sarah', 'sarha', 1], ['jon', 'john', 1], ['catherine', 'kathryn', 4], ['', 'ab', 2], ['abcdef', 'ghijkl', 4],
])('%s and %s are %i letters apart', (one, other, apart) => { expect(lettersApart(one, other)).toBe(apart) })

describe('likeness', () => {
  test.each([
    ['rowan', ['Rowan Ashdene'], 1], ['row', ['Rowan Ashdene'], 0.9], ['ashdene rowan', ['Rowan Ashdene'], 1], ['rowan maddox', ['Rowan Ashdene'], 0], ['rwoan', ['Rowan'], 0.8], ['ron', ['Rowan'], 0], ['', ['Rowan'], 0], ['rowan', [], 0],
    ['thistle', ['Dana Ashdene', 'Dana Thistlewood'], 0.9],
  ])('%s for %j is %d', (typed, names, likeness) => { expect(nameLikeness(typed, names, never)).toBe(likeness) })

  test('is whole for a name and itself, in any order of its parts, and never more than one', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 4 }), fc.string(), (parts, other) => {
      expect(nameLikeness(parts.toReversed().join(' '), [parts.join('-')], never)).toBe(1)
      const likeness = nameLikeness(other, [parts.join(' ')], always)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
    }))
  })

  test('letters apart: none for the same, the same both ways, and no shorter way round', () => {
    const word = fc.stringMatching(/^[ab]{0,6}$/)
    fc.assert(fc.property(word, word, (one, other) => {
      expect(lettersApart(one, one)).toBe(0)
      expect(lettersApart(one, other, 9)).toBe(lettersApart(other, one, 9))
      expect(lettersApart(one, other, 9)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
    }))
  })
})

describe('likely the same', () => {
  const person = (name: string, dateOfBirth: string | null = null) => ({ names: [name], dateOfBirth })
  test.each([
    [person('Perpetua Lockhart', '1955-04-01'), person('Perpetua Lockhart', '1955-04-01'), 'same'], [person('Perpetua Lockhart', '1955-04-01'), person('Lockhart Perpetua', '1955-01-04'), 'same'],
    [person('Perpetua Lockhart', '1955-04-01'), person('Perpetua Lockhart', '1956-04-01'), 'perhaps'], [person('Perpetua Lockhart', '1955-04-01'), person('Perpetua Lockhart', '1991-07-09'), undefined],
    [person('Perpetua Lockhart'), person('Perpetua Lockhart', '1955-04-01'), 'perhaps'], [person('Perpetua', '1955-04-01'), person('Perpetua Lockhart', '1955-04-01'), 'same'], [person('Perpetua'), person('Perpetua Lockhart'), undefined],
    [person('Jude Vane', '1955-04-01'), person('Perpetua Lockhart', '1955-04-01'), undefined],
  ])('%j and %j: %s', (one, other, likely) => {
    expect(likelySame(one, other, never)).toBe(likely)
    expect(likelySame(other, one, never)).toBe(likely)
  })
})
