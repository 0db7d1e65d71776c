import { describe, expect, it } from 'vitest'
import { acronyms } from './acronyms.ts'
import { blame } from './blame.ts'
import { glossary } from './glossary.ts'
import { jargon } from './jargon.ts'
import { judgements } from './judgements.ts'
import { labels } from './labels.ts'
import { legal } from './legal.ts'
import { american, misspellings } from './misspellings.ts'
import { officeWords } from './office-words.ts'
import { roles } from './roles.ts'
import { smallWords } from './small-words.ts'
import { softeners } from './softeners.ts'
import { phrasesOf } from './wording.ts'

const lists = { acronyms, blame, jargon, judgements, labels, legal, officeWords, roles, smallWords, softeners }

describe.each(Object.entries(lists))('the list of %s', (_name, list) => {
  it('has each term once', () => {
    const terms = list.map(({ term }) => term)
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([])
  })

  it.each(list.map(wording => [wording.term, wording] as const))('%s is explained', (_term, wording) => {
    expect(wording.plain).not.toBe('')
    if (wording.toChild !== undefined) expect(wording.toChild).toMatch(/^\p{Lu}.*[.!]$/su)
    for (const phrase of phrasesOf(wording)) {
      expect(phrase, 'no phrase may consist of words that may all be missing').toMatch(/(?:^|\s)[^\s?]*[^\s?.](?=\s|$)/u)
      expect(phrase, 'no choice may be empty').not.toMatch(/\|\||\|(?:\s|\?|$)|(?:^|\s)\|/)
    }
  })
})

describe('the glossary', () => {
  it('has each term once, with a sentence for the child', () => {
    const terms = glossary.map(({ term }) => term.toLowerCase())
    expect(new Set(terms).size).toBe(terms.length)
    for (const { toChild } of glossary) expect(toChild).toMatch(/[.!]$/)
  })
})

describe('spellings', () => {
  it.each([['misspellings', misspellings], ['american', american]] as const)('%s never turn a word into one that is wrong again', (_name, list) => {
    for (const [wrong, right] of list) {
      expect(right).not.toBe(wrong)
      expect(list.has(right)).toBe(false)
    }
  })
})
