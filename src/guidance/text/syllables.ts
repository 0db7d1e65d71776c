import { remembered } from './remembered.ts'

/** How many syllables a word (lower case) has, near enough: groups of vowels, a silent e left out. */
export const syllablesIn = remembered(lower => {
  const groups = lower.match(/[aeiouy]+/g)?.length ?? 1
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscgxz]es$/.test(lower) ? 1 : 0
  return Math.max(1, groups - silent)
})
