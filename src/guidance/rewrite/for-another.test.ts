import { expect, test } from 'vitest'
import type { About } from '../about.ts'
import { forAnother } from './for-another.ts'

const toMaya: About = {
  documentType: 'case-record', date: '2026-11-20', children: [{ name: 'Maya Ashdene', pronouns: 'she/her', verbal: true }],
  people: [{ name: 'Saffron Ashdene', preferredName: 'Saffy', relationship: 'sister', pronouns: 'she/her' }, { name: 'Dana Ashdene', relationship: 'mum', pronouns: 'she/her' }], alsoTo: ['Saffron Ashdene'],
}

test.each([
  ['of two the one who reads is “you”', 'You and Maya were drawing. I sat with you both.', 'You and Saffy were drawing. I sat with you both.'],
  ['in the other order', 'Maya and you had soup.', 'Saffy and you had soup.'],
  ['and what is theirs', 'I saw you and Maya’s den.', 'I saw you and Saffy’s den.'],
  ['who is called changes with it', 'Saffy, you and Maya made soup.', 'Maya, you and Saffy made soup.'],
  ['a sentence that says “you” to nobody is turned', 'It rained. Maya showed me her hamster.', 'It rained. You showed me your hamster.'],
  ['“you” alone stays: only the writer knows who that is', 'Saffy, you showed me your comic. You were tired.', 'Saffy, you showed me your comic. You were tired.'],
  ['what is for both stays', 'I came to see you both.\n\nYour mum made tea.', 'I came to see you both.\n\nYour mum made tea.'],
  ['quoted words stay', 'Your mum said “you and Maya are my heroes”.', 'Your mum said “you and Maya are my heroes”.'],
])('%s', (_, text, start) => expect(forAnother(text, toMaya)).toBe(start))

test('with three children nobody can know who “you” is', () => {
  const three = { ...toMaya, people: [...toMaya.people, { name: 'Jesse Ashdene', relationship: 'brother', pronouns: 'he/him' }], alsoTo: ['Saffron Ashdene', 'Jesse Ashdene'] }
  expect(forAnother('You and Maya were drawing.', three)).toBe('You and Maya were drawing.')
})
