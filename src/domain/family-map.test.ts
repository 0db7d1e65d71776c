import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutAround, rings } from './around-map.ts'
import { type Couple, layOutFamily, type ParentTie } from './family-map.ts'

const birth = (parentId: string, childId: string): ParentTie => ({ parentId, childId, kind: 'birth-parent' })
const together = (oneId: string, otherId: string): Couple => ({ oneId, otherId, kind: 'partner' })
/** Each row from left to right, as one word each. */
const drawn = (ids: readonly string[], parents: readonly ParentTie[], couples: readonly Couple[]): readonly string[] =>
  [...Map.groupBy(layOutFamily(ids, parents, couples), each => each.row).entries()].sort(([a], [b]) => a - b).map(([, row]) => row.toSorted((a, b) => a.column - b.column).map(each => each.id).join(' '))

describe('a family is laid out by generations', () => {
  test.each<[string, string, readonly ParentTie[], readonly Couple[], readonly string[]]>([
    ['a child with mum and dad', 'kid mum dad', [birth('mum', 'kid'), birth('dad', 'kid')], [together('mum', 'dad')], ['mum dad', 'kid']],
    ['a nan above mum', 'kid mum nan', [birth('mum', 'kid'), birth('nan', 'mum')], [], ['nan', 'mum', 'kid']],
    ['a mum between two dads', 'a b mum one two', [birth('mum', 'a'), birth('one', 'a'), birth('mum', 'b'), birth('two', 'b')], [together('mum', 'one'), together('mum', 'two')], ['one mum two', 'a b']],
    ['two families of one child', 'kid mum carer', [birth('mum', 'kid'), { parentId: 'carer', childId: 'kid', kind: 'foster-carer' }], [], ['mum carer', 'kid']],
    ['those without a tie below', 'kid mum friend', [birth('mum', 'kid')], [], ['mum', 'kid', 'friend']],
    ['nobody tied', 'kid friend', [], [], ['kid friend']],
    ['a tie to nobody', 'kid', [birth('gone', 'kid')], [], ['kid']],
    ['nobody at all', '', [], [], []],
  ])('%s', (_, ids, parents, couples, rows) => { expect(drawn(ids === '' ? [] : ids.split(' '), parents, couples)).toEqual(rows) })

  test('a parent stands over the middle of their children', () => {
    const places = new Map(layOutFamily(['mum', 'a', 'b', 'c'], ['a', 'b', 'c'].map(child => birth('mum', child)), []).map(each => [each.id, each.column]))
    expect(places.get('mum')).toBeCloseTo(((places.get('a') ?? 0) + (places.get('c') ?? 0)) / 2)
  })
})

const anyFamily = fc.nat(14).chain(count => {
  const id = fc.nat(count).map(number => `p${number}`)
  return fc.record({
    ids: fc.constant(Array.from({ length: count + 1 }, (_, number) => `p${number}`)),
    // Also what makes no sense: two who are each other's parents, somebody who is their own.
    parents: fc.array(fc.record({ parentId: id, childId: id, kind: fc.constantFrom('birth-parent', 'step-parent', 'foster-carer', 'adoptive-parent', 'special-guardian') }), { maxLength: 20 }),
    couples: fc.array(fc.record({ oneId: id, otherId: id, kind: fc.constantFrom('married', 'divorced', 'partner', 'separated') }), { maxLength: 8 }),
  })
})

test('whatever the ties, everybody is drawn once and nobody stands on another', () => {
  fc.assert(fc.property(anyFamily, ({ ids, parents, couples }) => {
    const places = layOutFamily(ids, parents, couples)
    expect(places.map(each => each.id).toSorted()).toEqual(ids.toSorted())
    for (const row of Map.groupBy(places, each => each.row).values()) {
      const columns = row.map(each => each.column).toSorted((a, b) => a - b)
      columns.slice(1).forEach((column, at) => { expect(column - (columns[at] ?? 0)).toBeGreaterThanOrEqual(1 - 1e-9) })
    }
    for (const { column, row } of places) {
      expect(column).toBeGreaterThanOrEqual(-1e-9)
      expect(Number.isInteger(row) && row >= 0).toBe(true)
    }
    expect(layOutFamily(ids, parents, couples)).toEqual(places)
  }))
})

test('where the ties agree, parents stand above their children and couples in one row', () => {
  const anyTree = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(anyTree, choices => {
    const parents = choices.map((choice, at) => birth(`p${choice % (at + 1)}`, `p${at + 1}`))
    const ids = ['p0', ...choices.map((_, at) => `p${at + 1}`)]
    const row = new Map(layOutFamily(ids, parents, []).map(each => [each.id, each.row]))
    for (const { parentId, childId } of parents) expect(row.get(childId)).toBe((row.get(parentId) ?? 0) + 1)
  }))
})

test('around a child: everybody once, no label on another nor on the child, the closer the nearer', () => {
  const label = { width: 140, height: 60 }
  fc.assert(fc.property(fc.array(fc.constantFrom(...rings), { maxLength: 30 }), chosen => {
    const { places, circles } = layOutAround(chosen.map((ring, at) => ({ id: String(at), ring })), label)
    expect(places.map(each => Number(each.id)).toSorted((a, b) => a - b)).toEqual(chosen.map((_, at) => at))
    const all = [{ x: 0, y: 0 }, ...places]
    for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) expect(Math.abs(one.x - other.x) >= label.width - 1e-6 || Math.abs(one.y - other.y) >= label.height - 1e-6).toBe(true)
    expect(circles.map(each => each.radius)).toEqual(circles.map(each => each.radius).toSorted((a, b) => a - b))
    for (const place of places) expect(Math.hypot(place.x, place.y)).toBeCloseTo(circles.find(each => each.ring === place.ring)?.radius ?? 0)
  }), { numRuns: 60 })
})
