import { expect, test } from 'vitest'
import { check } from '../guidance/check.ts'
import { usualAbout } from '../guidance/rules/examples.ts'
import { isLongAgo, type OwnWord, vocabularyOfChild } from './about-you.ts'

const bigHouse: OwnWord = { words: 'my big house', standsFor: ['placement', 'foster home'], from: '2026-01-01', to: null }
const found = (text: string, ...words: readonly OwnWord[]) =>
  check(text, { ...usualAbout, vocabulary: vocabularyOfChild(words) }).findings.filter(({ rule }) => rule === 'jargon' || rule === 'acronym').map(({ quote, instead }) => [quote, ...instead.slice(0, 1)].join(' → '))

test.each<[text: string, words: OwnWord[], expected: string[]]>([
  ['You like your placement.', [bigHouse], ['placement → your big house']],
  ['You like your foster home.', [bigHouse], ['foster home → your big house']],
  ['You like your big house.', [bigHouse], []],
  ['You go to respite on Friday.', [{ ...bigHouse, words: 'respite', standsFor: [] }], []],
  ['You go to your respite on Friday.', [{ ...bigHouse, words: 'my respite', standsFor: [] }], []],
  ['You like your placement.', [{ ...bigHouse, to: '2026-03-11' }, { ...bigHouse, words: 'the farm', from: '2026-03-12' }], ['placement → the farm']],
  ['You like your placement.', [{ ...bigHouse, words: 'the farm', from: '2026-02-01' }, bigHouse], ['placement → the farm']],
  ['You like the placement.', [bigHouse, { ...bigHouse, words: 'the placement', standsFor: [] }], []],
])('%s', (text, words, expected) => {
  expect(found(text, ...words)).toEqual(expected)
})

test.each([
  [null, '2026-11-24', true], ['2026-05-24', '2026-11-24', false], ['2026-05-23', '2026-11-24', true], ['2026-02-28', '2026-08-31', false], ['2026-02-27', '2026-08-31', true], ['2025-12-31', '2026-06-30', false],
] as const)('the newest from %s, today %s: long ago %s', (newest, today, isLong) => {
  expect(isLongAgo(newest, today)).toBe(isLong)
})
