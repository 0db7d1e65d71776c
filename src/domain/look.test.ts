import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastOf, darker, lookAsItComes, lookIn, readColour, tooWeak, wordsOn } from './look.ts'

test.each([
  ['#1D5560', '#1d5560'], [' 1d5560 ', '#1d5560'], ['#abc', '#aabbcc'], ['', undefined], ['blue', undefined], ['#12345', undefined], ['#12345g', undefined], ['url(x)', undefined], ['#1d5560;}', undefined],
])('%j is read as %j', (typed, colour) => expect(readColour(typed)).toBe(colour))

test.each([['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#777777', '#ffffff', 4.48], ['#1d5560', '#ffffff', 8.37]])('%s and %s: %d to 1', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})

test.each([
  ['header', '#1d5560', undefined], ['header', '#ffe08a', undefined], ['header', '#7d7d7d', 4.5],
  ['accent', '#1d5560', undefined], ['accent', '#2f80ed', 4.5], ['accent', '#ffffff', 4.5],
  ['child', '#7a2e4d', undefined], ['child', '#a0522d', 7],
] as const)('%s %s: what is too weak needs %s', (part, colour, needs) => {
  expect(tooWeak(part, colour)?.needs).toBe(needs)
})

test('the words on any colour are the stronger of the two, and a darker colour stands out more on white', () => {
  const anyColour = fc.tuple(...[0, 1, 2].map(() => fc.nat(255))).map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`)
  fc.assert(fc.property(anyColour, colour => {
    expect(contrastOf(colour, wordsOn(colour))).toBeGreaterThan(3.9)
    expect(contrastOf(darker(colour, 0.3), '#ffffff')).toBeGreaterThanOrEqual(contrastOf(colour, '#ffffff'))
  }), { numRuns: 60 })
})

test('what was kept is read, and what cannot be read is as it comes', () => {
  expect(lookIn({ header: '#123456', accent: 'red', typeface: 'dyslexic', more: 1 })).toEqual({ header: '#123456', accent: null, child: null, typeface: 'dyslexic' })
  for (const nothing of [undefined, null, 'x', {}, { typeface: 'comic' }]) expect(lookIn(nothing)).toEqual(lookAsItComes)
})
