import { expect, test } from 'vitest'
import { forms, marked } from './forms.ts'

test('a pattern that comes after the first text was looked at is refused, not silently missed', () => {
  marked('you lie awake')
  expect(() => forms('lies? awake')).toThrow('load the whole engine first')
})
