import { describe, expect, it } from 'vitest'
import type { About, VocabularyTerm } from './about.ts'
import { check } from './check.ts'
import { usualAbout } from './rules/examples.ts'

const withTerms = (...vocabulary: readonly VocabularyTerm[]): About => ({ ...usualAbout, vocabulary })
const found = (text: string, about: About) => check(text, about, { dictionary: { correct: word => !/^(?:snozzle|snozzles)$/i.test(word) } }).findings.map(({ rule, quote }) => `${rule}: ${quote}`)

describe('words that an authority or a child has settled', () => {
  it.each<[what: string, text: string, term: VocabularyTerm, before: string[], after: string[]]>([
    ['the child’s own word is never asked about', 'You asked when respite is.', { term: 'respite', is: 'fine' }, ['jargon: respite'], []],
    ['nor its plural, nor with a capital', 'Placements are short.', { term: 'placement', is: 'fine' }, ['jargon: Placements'], []],
    ['letters that a child knows', 'You have an EHCP.', { term: 'EHCP', is: 'fine' }, ['acronym: EHCP'], []],
    ['a word that no dictionary has', 'You took your snozzle to bed.', { term: 'snozzle', is: 'fine' }, ['spelling: snozzle'], []],
    ['a word that hurts is asked about all the same', 'You were manipulative.', { term: 'manipulative', is: 'fine' }, ['stigmatising: manipulative'], ['stigmatising: manipulative']],
    ['a word of this authority is explained', 'You will go to the Hearth on Friday.', { term: 'the Hearth', is: 'explain', plain: 'the house for family time' }, [], ['jargon: the Hearth']],
    ['so are its letters', 'You will see your QXA.', { term: 'QXA', is: 'explain', plain: 'quiet room adviser' }, ['acronym: QXA'], ['acronym: QXA']],
    ['everyday letters too, where they mean something else here', 'You will go to the TV.', { term: 'TV', is: 'explain', plain: 'Tarn View, the house for family time' }, [], ['acronym: TV']],
    ['a term of a later day says nothing yet', 'You asked when respite is.', { term: 'respite', is: 'fine', from: '2026-03-13' }, ['jargon: respite'], ['jargon: respite']],
    ['one of a former day no longer', 'You asked when respite is.', { term: 'respite', is: 'fine', to: '2026-03-11' }, ['jargon: respite'], ['jargon: respite']],
    ['on its first and last day it holds', 'You asked when respite is.', { term: 'respite', is: 'fine', from: '2026-03-12', to: '2026-03-12' }, ['jargon: respite'], []],
    ['marks that mean something in our lists mean nothing in theirs', 'You asked when respite is.', { term: '<respite>|?~', is: 'fine' }, ['jargon: respite'], []],
    ['a term without a letter is passed over', 'You asked when respite is.', { term: '|', is: 'fine' }, ['jargon: respite'], ['jargon: respite']],
  ])('%s', (_what, text, term, before, after) => {
    expect(found(text, usualAbout)).toEqual(before)
    expect(found(text, withTerms(term))).toEqual(after)
  })

  it('their own words go before ours', () => {
    const [finding] = check('Your QXA asked about respite.', withTerms({ term: 'respite', is: 'explain', plain: 'your weekend at Jean’s', toChild: 'Respite is your weekend at Jean’s.' }, { term: 'QXA', is: 'fine' })).findings
    expect(finding).toMatchObject({ rule: 'jargon', instead: ['your weekend at Jean’s'] })
    expect(finding?.message).toContain('“Respite is your weekend at Jean’s.”')
  })

  it('of two lines for one term the last one counts: the child’s after the authority’s', () => {
    expect(found('You go to the hub.', withTerms({ term: 'hub', is: 'explain', plain: 'the family centre' }, { term: 'Hub', is: 'fine' }))).toEqual([])
  })

  it('are no hard words either', () => {
    const text = 'You asked when the phlebotomist would come. '.repeat(12)
    expect(check(text, usualAbout).readingLevel.hardWords.map(({ quote }) => quote)).toContain('phlebotomist')
    expect(check(text, withTerms({ term: 'phlebotomist', is: 'fine' })).readingLevel.hardWords.map(({ quote }) => quote)).not.toContain('phlebotomist')
  })
})

it('letters with several meanings ask which is meant', () => {
  const [finding] = check('The judge made an ICO.', usualAbout).findings
  expect(finding?.message).toMatch(/can stand for .*, or .*Which is meant\?/)
  expect(finding?.instead.length).toBeGreaterThan(1)
})
