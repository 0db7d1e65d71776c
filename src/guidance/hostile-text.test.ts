import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { usualAbout } from './rules/examples.ts'

/** Knows nothing: every word is unknown, and each is asked for. */
const knowsNothing = { correct: () => false }
const random = (seed: number) => () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648 }

/** Words that nobody has seen, other ones for every seed. */
const noise = (words: number, seed: number): string => { const next = random(seed); return Array.from({ length: words }, () => Math.floor(next() * 1e9).toString(36).replace(/\d/g, 'q')).join(' ') }

const many = (words: string) => (times: number) => words.repeat(times)
const kinds: readonly (readonly [what: string, some: number, text: (times: number, seed: number) => string])[] = [
  ['one word that never ends', 12_500, many('a')],
  ['unknown words only', 750, noise],
  ['short forms only', 750, (times, seed) => noise(times, seed).toUpperCase()],
  ['one short form again and again', 1250, many('IRO (')],
  ['one endless passive sentence', 600, many('it was also decided and will be told by the end ')],
  ['one endless row of soft words', 600, times => `a ${'things got heated '.repeat(times)}`],
  ['hyphens', 6_000, many('a-')],
  ['apostrophes', 2500, many("it's ")],
  ['quotation marks', 3000, many('"')],
  ['phrases that nearly fit', 600, many('put his own things at some ')],
  ['slips', 300, many('you should of been to many their is ')],
  ['names without end', 1250, many('Rowan and Dana, ')],
  ['dates without end', 600, many('on Monday 3 March 2025 and ')],
  ['danger without end', 300, many('he hit her with a belt because you were scared and cried and ')],
  ['empty paragraphs', 6_000, many('\n\n')],
  ['paragraphs of one word', 1250, many('Hello\n\n')],
  ['brackets and colons', 2500, many('(:) ')],
]

/** Processor time of one check, in milliseconds. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage()
  check(text, usualAbout, { dictionary: knowsNothing })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** How many times longer eight times the text may take: in proportion it is 8, a square would be 64, and a busy machine stretches both. */
const mostTimesLonger = 32
/** Shorter times say nothing. */
const tooShortToTell = 30

describe('text that is meant to be slow', () => {
  it.each(kinds)('takes time in proportion to its length: %s', (_what, some, text) => {
    // Each time in other words, so that nothing is known from the time before. The machine may be busy: what seems too long is measured again.
    const timesLonger = (round: number): number => {
      const [short, long] = [some, 8 * some].map(times => timeOf(`${noise(1, times + round)} ${text(times, times + round)}`)) as [number, number]
      return long > tooShortToTell ? long / Math.max(short, tooShortToTell / mostTimesLonger) : 0
    }
    let least = timesLonger(1)
    for (let round = 2; round <= 4 && least >= mostTimesLonger; round++) least = Math.min(least, timesLonger(round))
    expect(least).toBeLessThan(mostTimesLonger)
  })

  const million = 1_000_000
  const all = kinds.map(([, , text]) => { const piece = text(40, 1); return piece.repeat(Math.ceil(million / kinds.length / piece.length)) }).join('\n\n')
  it.each([
    ['a million characters of all kinds', million, all],
    ['a hundred thousand in one word', million / 10, 'a-'.repeat(million / 20)],
    ['a hundred thousand in paragraphs of one word', million / 10, 'Hello\n\n'.repeat(million / 70)],
  ])('is checked when it has %s', (_what, least, text) => {
    expect(text.length).toBeGreaterThan(0.99 * least)
    expect(check(text, usualAbout, { dictionary: knowsNothing }).readingLevel.band).toBeTypeOf('string')
  }, 60_000)
})

describe('text that is broken off', () => {
  const words = 'This is what you and I, and each of these two children of the family, told both of them about the 9 year old and his own'.split(' ')
  it.each([usualAbout, { ...usualAbout, children: [] }])('is checked whatever its last word is', about => {
    for (const word of words) for (const before of ['', 'You told me about ', 'On 3 May ']) expect(check(before + word, about).findings).toBeInstanceOf(Array)
  })
})
