import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { About } from '../../src/guidance/about.ts'
import { compare } from '../../src/guidance/rewrite/fidelity/compare.ts'
import type { Comparison, DifferenceKind } from '../../src/guidance/rewrite/fidelity/difference.ts'

interface PlantedLoss { readonly kind: DifferenceKind; readonly quote: string }
interface Line { readonly id: string; readonly source: string; readonly text: string; readonly about: About; readonly planted: readonly PlantedLoss[] }

const lines: readonly Line[] = readFileSync(join(import.meta.dirname, 'pairs.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line))
const faithful = lines.filter(({ planted }) => planted.length === 0)
const about: About = { documentType: 'case-record', date: '2026-03-12', children: [{ name: 'Rowan Ashdene', pronouns: 'she/her', verbal: true }], people: [{ name: 'Dana Ashdene', relationship: 'mother' }, { name: 'Toby Ashdene', relationship: 'brother' }, { name: 'Imogen Fairley', role: 'social worker' }] }

/** The words that tell something, without which two quotations are not of the same thing. */
const tellingWords = (quote: string): readonly string[] => quote.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').split(' ').filter(word => word !== '' && !/^(?:the|a|an|is|to|of|on|in|at|and|that|had|has|was|with|her|his)$/.test(word))

const isFound = ({ lost, added }: Comparison, { kind, quote }: PlantedLoss): boolean =>
  lost.some(each => tellingWords(each.quote).some(word => tellingWords(quote).includes(word))) || added.some(each => each.kind === kind)

const kinds = ({ lost, added }: Comparison): string => `${lost.map(each => `-${each.kind} ${each.quote}`).join(', ')} ${added.map(each => `+${each.kind} ${each.quote}`).join(', ')}`.trim()

describe('on the pairs of this folder', () => {
  it('there are enough of them', () => {
    expect(faithful.length).toBeGreaterThanOrEqual(60)
    expect(lines.flatMap(({ planted }) => planted).length).toBeGreaterThanOrEqual(600)
  })

  const compared = lines.map(line => ({ line, found: compare(line.source, line.text, line.about) }))

  it('95 of 100 losses are found', () => {
    const missed = compared.flatMap(({ line, found }) => line.planted.filter(each => !isFound(found, each)).map(each => `${line.id} ${each.kind} ${each.quote}`))
    expect(missed.length / lines.flatMap(({ planted }) => planted).length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('at most one false alarm stands in 500 words that lost nothing', () => {
    const alarms = compared.flatMap(({ line, found }) => (line.planted.length === 0 ? [...found.lost, ...found.added].map(({ kind, quote }) => `${line.id} ${kind} ${quote}`) : []))
    const words = faithful.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    expect(alarms.length * 500 / words, alarms.join('\n')).toBeLessThanOrEqual(1)
  })
})

describe('a text that says the same in other words', () => {
  it.each([
    ['you for she', 'Rowan said she was cold. Her brother Toby was asleep.', 'You said you were cold. Your brother Toby was asleep.'],
    ['numbers in words', 'Seen at 14.30 on 3 occasions over 2 weeks.', 'I saw you at half past two, three times in two weeks.'],
    ['a date in full', 'Visit on 12/03/26.', 'I came to see you on Thursday 12 March 2026.'],
    ['short forms', 'SW advised that CP conference is on 1/4/26.', 'I told you that the child protection conference is on 1 April 2026.'],
    ['a mum by her name', 'Mother was not at home.', 'Your mum, Dana Ashdene, was not at home.'],
    ['a day counted from the note', 'Three weeks ago Rowan fell. We meet in two days.', 'You fell on 19 February. We will meet on 14 March.'],
    ['what is thought not to be', 'Mother does not think Rowan should visit.', "Your mum thinks you shouldn't visit."],
    ['a day with a name', "Mother has not been drinking since New Year's Eve.", "Your mum hasn't had a drink since 31 December."],
    ['until', 'Mother did not come home until midnight.', 'Your mum came home at midnight.'],
    ['how long between two times', 'Rowan was missing from 9pm until 7am.', 'You were missing for ten hours: from nine in the evening until seven in the morning.'],
    ['denied', 'Mother denied hitting Rowan.', 'Your mum said that she did not hit you.'],
  ])('%s', (_, source, text) => { expect(kinds(compare(source, text, about))).toBe('') })
})

describe('a text that lost something', () => {
  it.each([
    ['a not', 'Rowan did not want to see her mother.', 'You wanted to see your mum.', '-negation not want'],
    ['a number', 'Toby hit Rowan 4 times.', 'Toby hit you 5 times.', '-number 4 +number 5'],
    ['harm', 'Mother slapped Rowan in the kitchen.', 'Your mum was cross with you in the kitchen.', '-harm slapped'],
    ['whose words they are', 'Mother reported that Rowan is always tired.', 'You are always tired.', '-speaker Mother reported'],
    ['who did it', 'Toby pushed Rowan.', 'You pushed Toby.', '-doer Toby pushed Rowan +doer You pushed Toby'],
    ['quoted words', 'Rowan said "I hate it here".', 'You said you hate it here.', '-quotation "I hate it here"'],
    ['a day', 'We will meet on Tuesday.', 'We will meet.', '-date Tuesday'],
    ['a place', 'Rowan cried in the kitchen.', 'You cried.', '-place kitchen'],
  ])('%s', (_, source, text, expected) => { expect(kinds(compare(source, text, about))).toContain(expected) })
})

describe('whatever is compared', () => {
  const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...lines.slice(0, 12).flatMap(({ source, text }) => [source, text])))

  it('a text compared with itself has lost and added nothing', () => {
    for (const { source, text, about: known } of lines.slice(0, 40)) for (const each of [source, text]) expect(kinds(compare(each, `${each} `, known))).toBe('')
  })

  it('any strings are compared, and what is found lies where it says', () => {
    fc.assert(fc.property(anything, anything, (source, text) => {
      const { lost, added } = compare(source, text, about)
      for (const { start, end, quote } of lost) expect(source.slice(start, end)).toBe(quote)
      for (const { start, end, quote } of added) expect(text.slice(start, end)).toBe(quote)
    }), { numRuns: 150 })
  })

  it('a sentence left out that holds a date, a number or quoted words is found', () => {
    const told = ['On Friday 6 March 2026 you went to the dentist.', 'Your nan has 14 budgies.', 'You said "the moon is a lamp".', 'Your school starts again on 9 September.', 'You slept for 11 hours.']
    fc.assert(fc.property(fc.shuffledSubarray(told, { minLength: 2 }), fc.nat(), (sentences, place) => {
      const without = sentences.filter((_, at) => at !== place % sentences.length)
      expect(compare(sentences.join(' '), without.join(' '), about).lost.length).toBeGreaterThan(0)
    }), { numRuns: 60 })
  })

  it('the same pair has the same answer twice', () => {
    for (const { source, text, about: known } of lines.slice(0, 20)) expect(compare(source, text, known)).toEqual(compare(source, text, known))
  })
})
