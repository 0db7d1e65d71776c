import { expect, test } from 'vitest'
import type { RuleId } from './rule.ts'
import { isMeant, meantHere, readMeant } from './meant.ts'

const text = 'Your mum said it hurt her. I drove her home.'
const her = (rule: RuleId, nth: number) => {
  const start = text.indexOf('her', nth === 0 ? 0 : text.indexOf('her') + 1)
  return { id: String(nth), key: 'a', start, end: start + 3, finding: { rule, start, end: start + 3, quote: 'her', certainty: 'sure' as const, message: '', because: '', source: [], instead: [] } }
}

test('of most rules one place is meant, and known again when the text round it changes on one side', () => {
  const meant = [meantHere(her('third-person', 0), text, 'It is Mum')]
  expect(isMeant(meant, her('third-person', 0), text)).toBe(true)
  expect(isMeant(meant, her('third-person', 1), text)).toBe(false)
  const longer = text.replace('I drove', 'Then I drove')
  expect(isMeant(meant, her('third-person', 0), longer)).toBe(true)
})

test('a word is meant wherever it stands', () => {
  const meant = [meantHere(her('jargon', 0), text, '')]
  expect(isMeant(meant, her('jargon', 1), text)).toBe(true)
  expect(isMeant(meant, her('stigmatising', 1), text)).toBe(false)
})

test('what is kept is read again, and what cannot be read is left alone', () => {
  const meant = meantHere(her('third-person', 0), text, 'It is Mum')
  expect(readMeant(JSON.stringify(meant))).toEqual(meant)
  expect(readMeant(JSON.stringify({ rule: 'jargon', quote: 'LAC', reason: 'Hers' }))).toEqual({ rule: 'jargon', quote: 'LAC', reason: 'Hers' })
  for (const broken of ['', '{', 'null', '[]', '{"rule":1,"quote":"a"}']) expect(readMeant(broken)).toBeUndefined()
})
