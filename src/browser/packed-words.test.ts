import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsIn } from '../guidance/text/affix-dictionary.ts'
import { packWords, unpackWords } from './packed-words.ts'

const sorted = (flags: string): string => [...flags].sort().join('')

it('gives back every word of the dictionary that may be asked about, and is shorter than half', () => {
  const dic = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-en-gb')), 'utf8')
  const packed = packWords(dic)
  const back = new Map(unpackWords(packed))
  const left = [...wordsIn(dic)].filter(([word, flags]) => back.get(word) !== sorted(flags)).map(([word]) => word)
  expect(left.filter(word => !/[-\d]|\p{Lu}.*\p{Lu}/u.test(word))).toEqual([])
  expect(back.size).toBeGreaterThan(48_000)
  expect(packed.length).toBeLessThan(dic.length / 2)
})

it('gives back any words', () => {
  const word = fc.tuple(fc.constantFrom('A', 'a', 'b', 'é', ''), fc.string({ unit: fc.constantFrom('a', 'b', 'é', "'"), minLength: 1, maxLength: 8 })).map(parts => parts.join(''))
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(word, fc.string({ unit: fc.constantFrom('S', 'M', 'D') })), { selector: ([each]) => each }), words => {
    const packed = packWords(`${words.length}\n${words.map(([each, flags]) => (flags === '' ? each : `${each}/${flags}`)).join('\n')}\n`)
    expect(new Map(unpackWords(packed))).toEqual(new Map(words.map(([each, flags]) => [each, sorted(flags)])))
  }))
})
