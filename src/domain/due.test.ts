import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from './catalogue.ts'
import { byHand, type Done, duesOf, type Stretch } from './due.ts'
import { timescales, timescalesAs } from './timescales.ts'
import { endOf, isWorkingDay } from './working-days.ts'

// Christmas 2026 and the days around it, as they fall in England.
const bankHolidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'])
const isBankHoliday = (day: string) => bankHolidays.has(day)

describe('a span of time', () => {
  test.each([
    ['10 working days over a weekend', '2026-11-24', { count: 10, unit: 'working-days' }, '2026-12-08'],
    ['one working day from a Friday', '2026-11-27', { count: 1, unit: 'working-days' }, '2026-11-30'],
    ['one working day from a Saturday', '2026-11-28', { count: 1, unit: 'working-days' }, '2026-11-30'],
    ['three working days over Christmas', '2026-12-23', { count: 3, unit: 'working-days' }, '2026-12-30'],
    ['six weeks', '2026-11-24', { count: 6, unit: 'weeks' }, '2027-01-05'],
    ['seven days', '2026-12-28', { count: 7, unit: 'days' }, '2027-01-04'],
    ['three months from the last of November', '2026-11-30', { count: 3, unit: 'months' }, '2027-02-28'],
    ['three months into a leap year', '2027-11-30', { count: 3, unit: 'months' }, '2028-02-29'],
    ['six months over a new year', '2026-09-15', { count: 6, unit: 'months' }, '2027-03-15'],
    ['none', '2026-11-24', { count: 0, unit: 'working-days' }, '2026-11-24'],
  ] as const)('%s', (_, from, span, end) => {
    expect(endOf(from, span, isBankHoliday)).toBe(end)
  })

  test('in working days ends on one, and holds just so many', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const from = new Date(Date.UTC(2026, 9, 1 + offset)).toISOString().slice(0, 10)
      const end = endOf(from, { count, unit: 'working-days' }, isBankHoliday)
      expect(isWorkingDay(end, isBankHoliday)).toBe(true)
      const between = Array.from({ length: (Date.parse(end) - Date.parse(from)) / 86_400_000 }, (_, index) => new Date(Date.parse(from) + (index + 1) * 86_400_000).toISOString().slice(0, 10))
      expect(between.filter(day => isWorkingDay(day, isBankHoliday))).toHaveLength(count)
    }), { numRuns: 60 })
  })
})

const inCare = (done: readonly Done[], dateOfBirth: string | null = '2015-03-02'): Stretch => ({ threshold: 'child-in-care', from: '2026-11-02', dateOfBirth, follows: false, done })
const dues = (stretch: Stretch) => Object.fromEntries(duesOf(stretch, timescales, '2026-11-24', isBankHoliday).map(due => [due.timescale.id, due.by]))

describe('what is due', () => {
  test('at the beginning: each thing by its first day', () => {
    expect(dues(inCare([]))).toEqual({
      'child-in-care-visit': '2026-11-09', 'care-plan': '2026-11-16', 'personal-education-plan': '2026-11-16', 'review-of-arrangements': '2026-11-30', 'health-assessment': '2026-11-30',
    })
  })

  test.each([
    ['after the first review, three months', [{ code: 'D06', kind: 'review', times: 1, last: '2026-11-20' }], 'review-of-arrangements', '2027-02-20'],
    ['after the second, six', [{ code: 'D06', kind: 'review', times: 2, last: '2027-02-20' }], 'review-of-arrangements', '2027-08-20'],
    ['after the ninth, six', [{ code: 'D06', kind: 'review', times: 9, last: '2031-02-28' }], 'review-of-arrangements', '2031-08-28'],
    ['what is done once is not asked for again', [{ code: 'D07', kind: '', times: 1, last: '2026-11-10' }], 'care-plan', undefined],
    ['a call is no visit', [{ code: 'D01', kind: 'call', times: 4, last: '2026-11-20' }], 'child-in-care-visit', '2026-11-09'],
    ['a visit is', [{ code: 'D01', kind: 'call', times: 4, last: '2026-11-20' }, { code: 'D01', kind: 'visit', times: 1, last: '2026-11-06' }], 'child-in-care-visit', '2026-12-18'],
    ['what was said by hand counts for its own', [{ code: byHand, kind: 'health-assessment', times: 1, last: '2026-11-20' }], 'health-assessment', '2027-11-20'],
    ['and for nothing else', [{ code: byHand, kind: 'health-assessment', times: 1, last: '2026-11-20' }], 'personal-education-plan', '2026-11-16'],
  ] as const)('%s', (_, done, id, by) => {
    expect(dues(inCare(done))[id]).toBe(by)
  })

  test.each([
    ['a baby', '2026-02-01', ['health-assessment-below-five']], ['on the fifth birthday', '2021-11-24', ['health-assessment', 'personal-education-plan']], ['the day before it', '2021-11-25', ['health-assessment-below-five', 'personal-education-plan']],
    ['at sixteen', '2010-11-24', ['health-assessment', 'pathway-plan', 'personal-education-plan']], ['a birthday that is not known', null, ['health-assessment', 'health-assessment-below-five', 'pathway-plan', 'personal-education-plan']],
  ])('%s', (_, dateOfBirth, ids) => {
    expect(Object.keys(dues(inCare([], dateOfBirth))).filter(id => /health|education|pathway/.test(id)).sort()).toEqual(ids)
  })

  test.each([[false, ['child-in-need-assessment', 'child-in-need-review', 'child-in-need-visit']], [true, ['child-in-need-review', 'child-in-need-visit']]])('an assessment is due where the work begins, not where one stretch follows another (%s)', (follows, ids) => {
    expect(Object.keys(dues({ threshold: 'child-in-need', from: '2026-11-02', dateOfBirth: '2015-03-02', follows, done: [] })).sort()).toEqual(ids)
  })

  test('is told soonest first, and only of the stretch of work that it is', () => {
    const days = duesOf(inCare([]), timescales, '2026-11-24', isBankHoliday)
    expect(days.map(due => due.by)).toEqual([...days.map(due => due.by)].sort())
    expect(new Set(days.map(due => due.timescale.threshold))).toEqual(new Set(['child-in-care']))
  })
})

describe('the table of timescales', () => {
  test('has ids once, a source for each, and codes that are in the catalogue', () => {
    expect(new Set(timescales.map(timescale => timescale.id)).size).toBe(timescales.length)
    for (const { source, doneBy, id } of timescales) {
      expect(source.length, id).toBeGreaterThan(20)
      for (const code of doneBy === 'by-hand' ? [] : doneBy.codes) {
        expect(documentOf(code), id).toBeDefined()
        for (const kind of doneBy === 'by-hand' || code === 'D01' ? [] : doneBy.kinds ?? []) expect(documentOf(code)?.form?.kinds?.map(each => each.id), id).toContain(kind)
      }
    }
  })

  test('is as an authority sets it; what it does not set stays', () => {
    const set = timescalesAs([{ timescaleId: 'core-group', first: { count: 5, unit: 'working-days' }, next: [], isOff: false }, { timescaleId: 'child-in-need-visit', first: { count: 1, unit: 'days' }, next: [], isOff: true }, { timescaleId: 'unknown', first: { count: 1, unit: 'days' }, next: [], isOff: false }])
    expect(set).toHaveLength(timescales.length - 1)
    expect(set.find(each => each.id === 'core-group')).toMatchObject({ first: { count: 5 }, next: [], what: 'Core group' })
    expect(set.find(each => each.id === 'child-in-care-visit')).toBe(timescales.find(each => each.id === 'child-in-care-visit'))
  })
})
