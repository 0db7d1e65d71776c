import { expect, test } from 'vitest'
import { check } from '../guidance/check.ts'
import { type AlsoNamed, aboutOf } from './about-file.ts'
import { documentOf } from './catalogue.ts'

const child = { fullName: 'Rowan Ashdene', preferredName: 'Ro', dateOfBirth: '2013-05-14', pronouns: 'she/her', usesWords: true }
const around = [
  { fullName: 'Dana Ashdene', preferredName: null, pronouns: 'she/her', relationship: 'mum', role: null },
  { fullName: 'Imogen Fairley', preferredName: null, pronouns: 'she/her', relationship: null, role: 'social worker' },
]
const also: AlsoNamed = { otherNames: new Map([['Imogen Fairley', ['Imogen Fairlie']], ['Dana Ashdene', ['Dana Ashdeen']]]), places: ['Qwarmby Lane Academy', 'Placement with Jo Thwaitely, CAMHS'] }

const asked = (text: string, known?: AlsoNamed): readonly string[] => {
  const document = documentOf('D01')
  if (!document) throw new Error('the catalogue has no visits')
  return check(text, aboutOf(child, around, document, '2026-11-24', { also: known })).findings.filter(({ rule }) => rule === 'wrong-name' || rule === 'spelling').map(({ quote }) => quote)
}

test.each([
  ['Imogen Fairlie came to see you.', 'Fairlie'], ['Your mum, Dana Ashdeen, was there.', 'Ashdeen'],
])('%s is asked about, until the file knows the earlier name', (text, quote) => {
  expect(asked(text)).toContain(quote)
  expect(asked(text, also)).toEqual([])
})

test('a slip for a name of today is asked about all the same', () => {
  expect(asked('Your mum, Dana Ashdenne, was there.', also)).toEqual(['Ashdenne'])
})

test('schools and homes on the file are known words', () => {
  const document = documentOf('D01')
  if (!document) throw new Error('the catalogue has no visits')
  expect(aboutOf(child, around, document, '2026-11-24', { also }).vocabulary?.map(({ term }) => term)).toEqual(['Qwarmby', 'Lane', 'Academy', 'Jo', 'Thwaitely'])
})
