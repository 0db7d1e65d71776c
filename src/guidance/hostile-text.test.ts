import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { usualAbout } from './rules/examples.ts'

/** Knows nothing: every word is unknown, and each is asked for. */
const knowsNothing = { correct: () => false }
const random = (seed: number) => () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648 }
const noise = (): string => { const next = random(7); return Array.from({ length: 12_000 }, () => Math.floor(next() * 1e9).toString(36).replace(/\d/g, 'q')).join(' ') }

describe('text that is meant to be slow', () => {
  it.each([
    ['one word that never ends', 'a'.repeat(200_000)],
    ['unknown words only', noise()],
    ['short forms only', noise().toUpperCase()],
    ['one short form again and again', 'IRO ('.repeat(20_000)],
    ['one endless passive sentence', 'it was also decided and will be told by the end '.repeat(10_000)],
    ['one endless row of soft words', `a ${'things got heated '.repeat(10_000)}`],
    ['hyphens', 'a-'.repeat(100_000)],
    ['apostrophes', "it's ".repeat(40_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['phrases that nearly fit', 'put his own things at some '.repeat(10_000)],
    ['slips', 'you should of been to many their is '.repeat(5_000)],
  ])('is checked in time: %s', (_what, text) => {
    const before = performance.now()
    check(text, usualAbout, { dictionary: knowsNothing })
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
