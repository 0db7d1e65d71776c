import { expect, test } from 'vitest'
import { dateInWords, fromToInWords, nearDayInWords } from './when.ts'

const today = '2026-11-24'

test.each([
  ['2026-11-24', 'today'], ['2026-11-23', 'yesterday'], ['2026-11-25', 'tomorrow'], ['2026-11-19', 'Thursday 19 November'], ['2025-11-24', 'Monday 24 November 2025'],
])('%s is %s', (day, words) => {
  expect(nearDayInWords(day, today)).toBe(words)
})

test.each([
  ['2024-05-13', '2025-03-28', '13 May 2024 to 28 March 2025'], ['2025-03-31', null, 'since 31 March 2025'], ['2026-12-01', null, 'from 1 December 2026'],
  [null, '2025-03-28', 'until 28 March 2025'], [null, null, ''],
])('from %s to %s: %s', (from, to, words) => {
  expect(fromToInWords(from, to, today)).toBe(words)
})

test('a date without its weekday', () => {
  expect(dateInWords('2026-03-03')).toBe('3 March 2026')
})
