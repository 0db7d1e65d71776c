import { expect, test } from 'vitest'
import { dayInWords } from './day.ts'

test.each([
  ['2026-03-03', 'Tuesday 3 March 2026'],
  ['2024-02-29', 'Thursday 29 February 2024'],
  ['1961-12-31', 'Sunday 31 December 1961'],
  ['2100-01-01', 'Friday 1 January 2100'],
])('%s is said %s', (day, said) => {
  expect(dayInWords(day)).toBe(said)
})

test.each(['2026-02-30', '2026-3-3', 'in the spring', '', '2026-03-03T15:30'])('%j is not a day, and stays as it was written', written => {
  expect(dayInWords(written)).toBe(written)
})
