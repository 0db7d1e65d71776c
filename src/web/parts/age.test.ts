import { expect, test } from 'vitest'
import { ageInWords, nextBirthday } from './age.ts'

test.each([
  ['2026-11-24', '2026-11-24', '0 days old'],
  ['2026-11-23', '2026-11-24', '1 day old'],
  ['2026-10-20', '2026-11-24', '5 weeks old'],
  ['2026-09-24', '2026-11-24', '2 months old'],
  ['2025-06-25', '2026-11-24', '16 months old'],
  ['2024-11-24', '2026-11-24', '2 years old'],
  ['2013-11-25', '2026-11-24', '12 years old'],
  ['2012-02-29', '2026-02-28', '13 years old'],
  ['2012-02-29', '2026-03-01', '14 years old'],
  ['2026-12-01', '2026-11-24', 'not born yet'],
])('born on %s, on %s: %s', (dateOfBirth, day, words) => {
  expect(ageInWords(dateOfBirth, day)).toBe(words)
})

test.each([
  ['2013-05-17', '2026-11-24', '2027-05-17', 14],
  ['2013-11-24', '2026-11-24', '2026-11-24', 13],
  ['2012-02-29', '2026-11-24', '2027-03-01', 15],
  ['2012-02-29', '2027-11-24', '2028-02-29', 16],
])('born on %s, on %s: the next birthday is on %s', (dateOfBirth, day, next, turns) => {
  expect(nextBirthday(dateOfBirth, day)).toEqual({ day: next, turns })
})
