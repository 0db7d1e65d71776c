import { expect, test } from 'vitest'
import { createPatientDictionary } from './patient-dictionary.ts'

test('suggestions that would keep a check waiting are looked up afterwards', () => {
  let now = 0
  const dictionary = createPatientDictionary({ correct: () => false, suggest: word => (now += 20, [`${word}!`]) }, () => now)
  dictionary.begin()
  expect(['one', 'two', 'three'].map(word => dictionary.suggest(word))).toEqual([['one!'], ['two!'], []])
  expect(dictionary.left()).toBe(1)
  dictionary.lookUpOne()
  expect(dictionary.left()).toBe(0)
  dictionary.begin()
  expect(dictionary.suggest('three')).toEqual(['three!'])
})
