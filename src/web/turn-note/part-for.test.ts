import { expect, test } from 'vitest'
import type { About } from '../../guidance/about.ts'
import { partFor } from './part-for.ts'

const about: About = {
  documentType: 'case-record', date: '2026-11-24', children: [{ name: 'Rowan Ashdene', preferredName: 'Ro', pronouns: 'she/her', verbal: true }], people: [{ name: 'Dana Ashdene', relationship: 'Mum', pronouns: 'she/her' }],
}

test.each([
  ['I came to see you at home on Friday.', 'what-happened'],
  ['You told me that you want to live with your nan.', 'what-you-told-me'],
  ['You were drawing when I came, and you smiled at your mum.', 'what-i-saw'],
  ['You were drawing a comic when the social worker came.', 'what-i-saw'],
  ['Your dad was drunk and shouted at you.', 'worries'],
  ['Your mum thinks that it was one bad night.', 'family-view'],
  ['It was decided that you will live with your nan.', 'decisions'],
  ['I will ring your school tomorrow.', 'next-steps'],
  ['', 'what-happened'],
])('%s goes under %s', (sentence, part) => {
  expect(partFor(sentence, about)).toBe(part)
})
