import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test.each([
  ['You were drawing.', 20, 'You were drawing.'],
  ['You were drawing, and then you showed me', 18, 'You were drawing …'],
  ['You were\n\ndrawing', 20, 'You were drawing'],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaa', 10, 'Aaaaaaaaaa …'],
  ['', 10, ''],
])('%j at %i', (text, length, start) => {
  expect(firstWords(text, length)).toBe(start)
})

test('a beginning says that more follows', () => {
  expect(firstWords('You were dra', 240, false)).toBe('You were …')
})
