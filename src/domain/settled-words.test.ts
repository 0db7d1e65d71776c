import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packOf, statementsOf, type WordStatement, wordProblems } from './settled-words.ts'
import { readVocabularyFile } from './vocabulary-file.ts'

const today = '2026-11-24'
const word = (term: string, more: Partial<WordStatement> = {}): WordStatement => ({ term, says: 'explain', plain: 'the house for family time', toChild: '', from: today, ...more })

test('a word is so until the day before something else is said of it', () => {
  expect(packOf([word('the Hearth', { from: '2026-01-01' }), word('the hearth', { plain: 'the blue house', from: '2026-03-01' }), word('the Hearth', { says: 'ended', plain: '', from: '2026-06-01' }), word('hub', { says: 'fine', plain: '', toChild: 'The hub is where you play.' })])).toEqual([
    { term: 'hub', is: 'fine', toChild: 'The hub is where you play.', from: today },
    { term: 'the Hearth', is: 'explain', plain: 'the house for family time', from: '2026-01-01', to: '2026-02-28' },
    { term: 'the hearth', is: 'explain', plain: 'the blue house', from: '2026-03-01', to: '2026-05-31' },
  ])
})

test('of two sayings from one day the later counts', () => {
  expect(packOf([word('hub'), word('hub', { plain: 'the play house' })])).toEqual([{ term: 'hub', is: 'explain', plain: 'the play house', from: today }])
})

test('a pack that is given out and taken in again is the same pack, and the very file that the command line reads', () => {
  const day = fc.integer({ min: 0, max: 400 }).map(offset => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10))
  const statement = fc.record({ term: fc.constantFrom('hub', 'Hub', 'QXA', 'the Hearth'), says: fc.constantFrom('fine', 'explain', 'ended'), plain: fc.constantFrom('the play house', 'a talk'), toChild: fc.constantFrom('', 'The hub is where you play.'), from: day })
  fc.assert(fc.property(fc.array(statement, { maxLength: 8 }), statements => {
    const pack = packOf(statements)
    const { terms, problems } = readVocabularyFile(JSON.parse(JSON.stringify({ terms: pack })))
    expect([terms, problems]).toEqual([pack, []])
    expect(packOf(terms.flatMap(term => statementsOf(term, today)))).toEqual(pack)
  }), { numRuns: 60 })
})

describe('what stands against a word', () => {
  test.each<[what: string, statement: WordStatement, problems: object]>([
    ['nothing', word('the Hearth', { toChild: 'The Hearth is the house where you see your family.' }), {}],
    ['nothing of a word that is fine, though it is jargon', word('respite', { says: 'fine', plain: '', toChild: 'Respite is your weekend at Jean’s.' }), {}],
    ['no word', word(''), { term: 'Write down the word' }],
    ['no letter', word('|'), { term: 'A word has a letter in it. Write down the word' }],
    ['no plain words', word('QXA', { plain: '' }), { plain: 'Write down plain words that can stand in its place' }],
    ['plain words that are jargon', word('QXA', { plain: 'the placement' }), { plain: '‘placement’ would itself be asked about. Say it more plainly' }],
    ['plain words that are the word itself', word('placement', { plain: 'your placement' }), { plain: '‘placement’ would itself be asked about. Say it more plainly' }],
    ['a sentence to the child with letters in it', word('hub', { toChild: 'The hub is where your IRO works.' }), { toChild: '‘IRO’ would itself be asked about. Say it more plainly' }],
  ])('%s', (_, statement, problems) => {
    expect(wordProblems(statement, [], { correct: () => true })).toEqual(problems)
  })

  test('but what else the authority has settled as fine can explain it', () => {
    expect(wordProblems(word('QXA', { plain: 'the placement' }), [{ term: 'placement', is: 'fine' }], { correct: () => true })).toEqual({})
  })
})

test.each<[what: string, data: unknown, problems: readonly string[]]>([
  ['nothing', undefined, []],
  ['no list', { terms: 'x' }, ['“vocabulary” must be a list.']],
  ['every line that cannot be read', [{}, { term: 'hub' }, { term: 'hub', is: 'explain' }, { term: 'hub', is: 'fine', from: '2026-02-30' }, { term: 'hub', is: 'fine', to: 5 }], [
    'Term 1 of the vocabulary needs a “term”.', 'The term “hub” needs “is”: "fine" or "explain".', 'The term “hub” is to be explained: say how in “plain”.', 'The “from” of “hub” 2026-02-30 is not a day in the calendar.',
    'The “to” of “hub” must be written as year-month-day, such as 2026-03-05, but is 5.']],
])('a file: %s', (_, data, problems) => {
  expect(readVocabularyFile(data).problems).toEqual(problems)
})
