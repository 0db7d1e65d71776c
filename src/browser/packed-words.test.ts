import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packWords, unpackWords } from './packed-words.ts'

it('gives back the dictionary letter for letter, and is shorter', () => {
  const dic = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-en-gb')), 'utf8')
  const packed = packWords(dic)
  expect(unpackWords(packed) === dic).toBe(true)
  expect(packed.length).toBeLessThan(dic.length * 0.8)
})

it('gives back any list', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '/', ' ', '0', '\n') })), lines => {
    const list = lines.join('\n')
    expect(unpackWords(packWords(list))).toBe(list)
  }))
})
