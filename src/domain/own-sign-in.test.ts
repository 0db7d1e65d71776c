import { expect, test } from 'vitest'
import { keptName, nameProblem, passwordProblem } from './own-sign-in.ts'

test.each([
  ['Otter', undefined], ['  Zoë K ', undefined], ['ann-marie.o’neill', undefined], ['7th heaven', undefined], ['Ołeksandra', undefined],
  ['', 'name-missing'], ['   ', 'name-missing'], ['ab', 'name-shape'], ['dana@example.org', 'name-shape'], ['<script>', 'name-shape'], ['-dash', 'name-shape'], ['a'.repeat(41), 'name-shape'],
])('the name %s: %s', (typed, problem) => {
  expect(nameProblem(typed)).toBe(problem)
})

test('a name is the same with capitals or without, with one spelling of its accents', () => {
  expect(keptName(' ZOË ')).toBe(keptName('zoe\u0308'))
})

test.each([
  ['seven purple otters', undefined], ['correct horse battery', undefined], ['ÄÖÜ ñandú quiere', undefined],
  ['too short', 'password-short'], ['🦦🦦🦦🦦🦦🦦🦦🦦🦦', 'password-short'], ['x'.repeat(201), 'password-long'],
  ['Otter Lamp 7', 'password-is-name'], ['otterlamp2014', 'password-is-name'],
  ['password123', 'password-known'], ['Password!!123', 'password-known'], ['aaaaaaaaaaaa', 'password-known'], ['1234567890', 'password-known'], ['qwertyuiop', 'password-known'], ['abcabcabcabc', 'password-known'], ['Liverpool 2014', 'password-known'],
])('the password %s of Otter Lamp: %s', (typed, problem) => {
  expect(passwordProblem(typed, 'Otter Lamp')).toBe(problem)
})
