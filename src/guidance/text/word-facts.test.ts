import { describe, expect, it } from 'vitest'
import { factsOf } from './word-facts.ts'

describe('how rare a word is', () => {
  it.each([
    ['house', 0], ['feelings', 1], ['running', 0], ['mum', 1], ['happily', 0], ['hamster', 3], ['abduction', 4], ['ascertain', 5], ['statutory', 5], ['tidied', 3], ['old-fashioned', 2], ['qqqq', 5],
  ])('%s', (word, rarity) => {
    expect(factsOf(word).rarity).toBe(rarity)
  })
})
