import { expect, test } from 'vitest'
import { check } from '../../guidance/check.ts'
import { everyElement } from '../../guidance/missing.ts'
import type { MissingId } from '../../guidance/rule.ts'
import { usualAbout } from '../../guidance/rules/examples.ts'
import { rules } from '../../guidance/rules/index.ts'
import { loadDictionary } from '../../store/dictionary.ts'
import { mark } from './marking.ts'
import { itCouldSound } from './words.ts'

const dictionary = loadDictionary()

test.each(rules.map(rule => [rule.id, rule] as const))('%s: the note as it stands is not done, one way to write it is', (_, rule) => {
  expect(mark(rule, rule.practice.text, dictionary)).toMatchObject({ isDone: false, besides: [] })
  expect(mark(rule, rule.practice.oneWay, dictionary)).toEqual({ left: [], besides: [], isShorter: false, isDone: true })
})

test.each(rules.map(rule => [rule.id, rule] as const))('%s: taking nearly all of it out is not done', (_, rule) => {
  expect(mark(rule, 'You sang.', dictionary)).toMatchObject({ isDone: false, isShorter: true })
})

/** A record that lacks what the sentence brings. */
const lacking: Readonly<Partial<Record<MissingId, string>>> = {
  address: 'Rowan was at home. She is well.',
  'child-view': 'Rowan, you were at home and we had tea.',
  'family-view': 'Rowan, your mum was at home when I came, and we had tea.',
  'next-steps': 'Rowan, you were at home and we had tea.',
}

test.each(Object.entries(lacking))('what could be written for “%s” is what the checker looks for', (id, record) => {
  const words = itCouldSound[id as MissingId]
  expect(check(record, usualAbout).missing).toContain(id)
  expect(check(id === 'address' ? words : `${record} ${words}`, usualAbout).missing).not.toContain(id)
})

test.each(everyElement.map(({ id }) => [id]))('what could be written for “%s” is fine by every rule', id => {
  expect(check(itCouldSound[id], usualAbout, { dictionary }).findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([])
})
