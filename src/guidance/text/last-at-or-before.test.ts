import { expect, it } from 'vitest'
import { lastAtOrBefore } from './last-at-or-before.ts'

it.each([
  [[], 3, -1], [[4], 3, -1], [[3], 3, 0], [[1, 3, 3, 5], 3, 2], [[1, 3, 5], 4, 1], [[1, 3, 5], 9, 2],
])('in %j the last at or before %i is at %i', (list, place, index) => expect(lastAtOrBefore(list, place, each => each)).toBe(index))
