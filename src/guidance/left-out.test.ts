import { expect, test } from 'vitest'
import { isLeftOut, isOfNote, leftOut } from './left-out.ts'
import { readMeant } from './meant.ts'
import { lostOf } from './rewrite/fidelity/lost.ts'
import { rules } from './rules/index.ts'

const about = { documentType: 'case-record', date: '2026-11-24', people: [], children: [{ name: 'Ro', pronouns: 'any', verbal: true }] } as const

test('a sentence that was not found is told once, and what stands in it is not told again', () => {
  const note = 'Ro was at home. The police came at 11 pm because a neighbour heard shouting.'
  expect(lostOf(note, 'You were at home.', about).map(({ kind, quote }) => [kind, quote])).toEqual([['other', 'The police came at 11 pm because a neighbour heard shouting.']])
  expect(lostOf(note, 'You were at home. The police came because a neighbour heard shouting.', about).map(({ quote }) => quote)).toEqual(['11 pm'])
})

test('what was left out on purpose is known again when it is read from the draft, and is no finding', () => {
  const kept = readMeant(JSON.stringify(leftOut({ kind: 'number', quote: '11 pm' })))
  expect(kept && [isOfNote(kept), isLeftOut([kept], { kind: 'number', quote: '11 pm' }), isLeftOut([kept], { kind: 'date', quote: '11 pm' }), isLeftOut([kept], { kind: 'number', quote: '10 pm' })]).toEqual([true, true, false, false])
  expect(rules.filter(rule => isOfNote({ rule: rule.id }))).toEqual([])
})
