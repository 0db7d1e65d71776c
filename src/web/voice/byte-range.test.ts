import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test.each([
  [undefined, undefined], ['bytes=0-', { first: 0, last: 99 }], ['bytes=10-19', { first: 10, last: 19 }], ['bytes=10-1000', { first: 10, last: 99 }], ['bytes=-10', { first: 90, last: 99 }], ['bytes=-1000', { first: 0, last: 99 }],
  ['bytes=99-', { first: 99, last: 99 }], ['bytes=100-', 'outside'], ['bytes=-0', 'outside'], ['bytes=20-10', undefined], ['bytes=-', undefined], ['bytes=0-1,3-4', undefined], ['lines=0-1', undefined], ['bytes=a-b', undefined],
] as const)('%s of a hundred bytes', (header, expected) => {
  expect(byteRange(header, 100)).toEqual(expected)
})

test('a part lies within the file, whatever is asked for', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`)), fc.integer({ min: 1, max: 5000 }), (header, size) => {
    const range = byteRange(header, size)
    if (typeof range === 'object') expect(0 <= range.first && range.first <= range.last && range.last < size).toBe(true)
  }))
})
