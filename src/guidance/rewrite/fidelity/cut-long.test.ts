import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutLong } from './cut-long.ts'

it('a text of sentences that people write stays as it is', () => {
  expect(cutLong('You said that you were cold. Your brother was asleep, and it was late.')).toBe('You said that you were cold. Your brother was asleep, and it was late.')
})

it('an endless sentence ends sooner, and every place stays where it was', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Ella', 'said,', 'and', 'hit', 'never', '3'), { minLength: 900, maxLength: 1500 }), words => {
    const text = words.join(' ')
    const cut = cutLong(text)
    expect(cut.length).toBe(text.length)
    expect(Math.max(...cut.split('.').map(each => each.length))).toBeLessThan(1600)
  }), { numRuns: 20 })
})
