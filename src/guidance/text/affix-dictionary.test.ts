import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { affixDictionary, wordsIn } from './affix-dictionary.ts'
import { letterNumber } from './dictionary.ts'

const file = (name: string): string => readFileSync(new URL(name, import.meta.resolve('dictionary-en-gb')), 'utf8')
const [aff, dic] = [file('index.aff'), file('index.dic')]
const dictionary = affixDictionary(aff, wordsIn(dic))

describe('the British dictionary', () => {
  it.each(['school', 'schools', 'School', 'mother’s', "mother's", 'unhappiest', 'unhappily', 'retried', 'disagreeable', 'worried', 'London', 'colour', 'organise'])('knows “%s”', word => {
    expect(dictionary.correct(word)).toBe(true)
  })

  it.each(['scool', 'schoolss', 'london', 'worryed', 'unschool', 'tryed', 'color', 'becuase', ''])('does not know “%s”', word => {
    expect(dictionary.correct(word)).toBe(false)
  })

  const words = [...wordsIn(dic)].map(([word]) => word).filter(word => /^[A-Za-z']+$/.test(word))
  const letters = [..."abcdefghijklmnopqrstuvwxyz'"]
  const endings = ['', 's', "'s", 'es', 'ed', 'd', 'ied', 'ing', 'er', 'ly', 'ness', 'able', 'ment', 'ication']
  const nearlyWords = fc.tuple(fc.constantFrom('', '', '', 'un', 're', 'dis'), fc.constantFrom(...words), fc.nat(), fc.constantFrom('', '', ...letters), fc.constantFrom(...endings))
    .map(([before, word, at, letter, ending]) => before + (letter === '' ? word : word.slice(0, at % word.length) + letter + word.slice(at % word.length)) + ending)

  it('says just what nspell says, of words and of slips', () => {
    const spelling = nspell(aff, dic)
    fc.assert(fc.property(nearlyWords, word => { expect([word, dictionary.correct(word)]).toEqual([word, spelling.correct(word)]) }), { numRuns: 3000 })
  })

  it('never says that a word cannot have letters that it has', () => {
    fc.assert(fc.property(nearlyWords, word => {
      if (!dictionary.correct(word)) return
      const numbers = [0, 0, ...Array.from(word.toLowerCase(), letter => letterNumber(letter.charCodeAt(0))), 0]
      for (let at = 2; at < numbers.length; at++) expect([word, dictionary.mayHave?.(numbers[at - 2]!, numbers[at - 1]!, numbers[at]!)]).toEqual([word, true])
    }), { numRuns: 2000 })
  })
})
