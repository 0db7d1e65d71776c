import { describe, expect, it } from 'vitest'
import { check } from '../guidance/check.ts'
import { usualAbout } from '../guidance/rules/examples.ts'
import { loadDictionary } from '../store/dictionary.ts'

const dictionary = loadDictionary()
const marked = (text: string): string => {
  let shown = ''
  let at = 0
  for (const { rule, start, end } of check(text, usualAbout, { dictionary }).findings) {
    if (rule !== 'spelling') continue
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return shown + text.slice(at)
}
const firstInstead = (text: string): string | undefined => check(text, usualAbout, { dictionary }).findings.find(({ rule }) => rule === 'spelling')?.instead[0]

describe('spelling with a dictionary', () => {
  it.each([
    'You «wispered» to me, and then you «laught».',
    'Your mum said it was «horible».',
    'Your teacher has got a new car.',
    'Rowan, your nana Dana has a PlayStation and a hoodie.',
    'Mr Tchaikowski came, and so did Oluwadamilare.',
    'You ate injera, which is a flat sour bread.',
    'The crèche and the café were shut.',
    'Your colour-coded timetable is on the fridge.',
    'He has «grew», and she has grown.',
    'Your «nans» house is near.',
    'That is their house.',
    'We went to «there» house.',
    'He was «to» tired.',
    'I want to «no» what you think.',
    'You will see her in two «weeks» time.',
    'I saw «an» dog and «a» apple, a university, an hour, a one-off and an MRI.',
  ])('%s', text => expect(marked(text.replace(/[«»]/g, ''))).toBe(text))

  it.each([
    ['You were frigtened.', 'frightened'], ['I recieved it.', 'received'], ['It was the hosptial.', 'hospital'], ['We organized a party.', 'organised'], ['It is definitly true.', 'definitely'],
  ])('%s → %s', (text, instead) => expect(firstInstead(text)).toBe(instead))

  it('gives suggestions for the first twenty unknown words only', () => {
    // Slips of one letter in words that everybody knows: of a word that is near no other nothing is said.
    const text = `You wrote ${['hospital', 'teacher', 'brother', 'holiday', 'weekend'].flatMap(word => Array.from({ length: 8 }, (_, at) => `${word.slice(0, 4)}${'bfjkqvxz'.charAt(at)}${word.slice(4)}`)).join(' ')}`
    const found = check(text, usualAbout, { dictionary }).findings.filter(({ rule }) => rule === 'spelling')
    expect(found).toHaveLength(40)
    expect(found.slice(20).every(({ instead }) => instead.length === 0)).toBe(true)
  })
})
