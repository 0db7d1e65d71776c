import { describe, expect, it } from 'vitest'
import { readingLevel } from './reading-level.ts'
import { usualAbout } from './rules/examples.ts'
import { read } from './text/read.ts'

const levelOf = (text: string) => readingLevel(read(text, usualAbout))

const easy = `I came to see you at your nan’s house on Monday. You were in the garden with the dog. You showed me how he can sit and roll over. We had a drink and a biscuit at the table.
You told me that you sleep better now. You said that the dark does not scare you so much, because your nan leaves the light on. You would like to see your mum more often. I said that I would ask her.
On Friday I will ring your mum. I will come back next week and tell you what she said.`
const hard = `A multi-agency strategy discussion was convened in accordance with statutory procedures to ascertain whether the threshold for significant harm had been reached. Professionals identified longstanding vulnerabilities, including parental substance misuse,
inconsistent engagement and deteriorating home conditions, notwithstanding considerable intervention. It was recommended that contact arrangements be reassessed, that viability assessments of the extended family be commissioned, and that contingency planning be implemented forthwith.`

describe('reading level', () => {
  it('puts plain words below the words of the trade', () => {
    expect(levelOf(easy).index).toBeLessThan(levelOf(hard).index)
    expect(levelOf(easy).band).toBe('easy for most 11-year-olds')
    expect(levelOf(hard.repeat(2)).band).toBe('hard for most 11-year-olds')
  })

  it('says when a text is too short to tell', () => {
    expect(levelOf('You showed me the dog.').band).toBe('too short to tell')
    expect(levelOf('').index).toBe(0)
  })

  it('names hard words once, with plainer ones', () => {
    const { hardWords } = levelOf('Your placement is near. The placement is fine.')
    expect(hardWords).toEqual([{ start: 5, end: 14, quote: 'placement', instead: ['home', 'where you live'] }])
  })

  it('leaves names and quoted words alone', () => {
    expect(levelOf('Salma Qadir met Bartholomew Featherstonehaugh, and you said, “incomprehensibility”.').hardWords).toEqual([])
  })

  it('shows long sentences', () => {
    const { longSentences } = levelOf(`You ${'ran and '.repeat(20)}stopped. You sat down.`)
    expect(longSentences).toHaveLength(1)
    expect(longSentences[0]?.words).toBe(42)
  })
})
