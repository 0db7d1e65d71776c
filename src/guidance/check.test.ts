import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, createChecker } from './check.ts'
import { usualAbout } from './rules/examples.ts'

const letter = `Rowan, I came to see you and your mum, Dana Ashdene, at home on Thursday 12 March 2026. You told me on your own that you want more time at the allotment.

Your mum said that she is worried about the stairs. You could fall and be badly hurt when the light is broken. What keeps you safer is that your brother Toby holds your hand.

I decided today that the council will mend the light, because you asked. I will come back on Tuesday 24 March.

Imogen Fairley, your social worker`

describe('check', () => {
  it('leaves a good record alone', () => {
    const { addressed, missing, findings } = check(letter, usualAbout)
    expect({ addressed, missing, findings }).toEqual({ addressed: 'yes', missing: [], findings: [] })
  })

  it('says nothing of voice or child reading before the part that is to the child', () => {
    const text = 'Part one. Rowan was seen by Imogen.\n\nPart two. Rowan, you will stay with your mum.'
    const about = { ...usualAbout, documentType: 'management-oversight', toChildFrom: 'Part two.' } as const
    expect(check(text, about).findings.filter(each => each.start < text.indexOf('Part two.'))).toEqual([])
  })

  it('checks only facts and spelling in a document that is not to the child', () => {
    const { addressed, missing, findings } = check('Rowan was seen at home. She met Imogen Fairly on Friday 12 March 2026.', { ...usualAbout, documentType: 'email' })
    expect(addressed).toBe('no')
    expect(missing).toEqual([])
    expect(findings.map(each => each.rule)).toEqual(['wrong-name', 'wrong-date'])
  })

  it('gives every finding its place, its words and its reason, in order', () => {
    const text = 'Rowan said she was tired. The child ate with Mr Lund on Monday 12 March.'
    const { findings } = check(text, usualAbout)
    expect(findings.length).toBeGreaterThan(3)
    for (const each of findings) {
      expect(each.quote).toBe(text.slice(each.start, each.end))
      expect(each.message && each.because && each.source.length).toBeTruthy()
    }
    expect(findings.map(each => each.start)).toEqual(findings.map(each => each.start).sort((a, b) => a - b))
  })

  it('recognises what a form’s labelled lines tell', () => {
    const text = [
      'Rowan, I came today.', 'You told me you like frogs.\nHow I know: on our own in your room',
      'Your dad hit your mum.\nWhat this does to you: you lie awake\nWhat makes it worse: drink\nWhat keeps you safer: your nan',
      'This is what your mum, Dana Ashdene thinks:\nIt has to stop.',
      'You will stay at your nan’s.\nWho decided: Imogen Fairley, social worker\nWhen: 12 March 2026\nWhy: it is safer there',
      'I will ring.\nBy when: 20 March 2026',
    ].join('\n\n')
    expect(check(text, usualAbout).missing).toEqual([])
  })
})

it('asks about missing elements in words that it would not mark itself', () => {
  const { missing, missingElements } = check('Rowan was hit by a man with a belt. It was decided that she will be moved.', usualAbout)
  expect(missingElements.map(each => each.id)).toEqual(missing)
  expect(missing.length).toBeGreaterThan(3)
  for (const { asks, because } of missingElements) {
    expect(check(`${asks} ${because}`, usualAbout).findings.filter(each => each.rule !== 'third-person').map(each => `${each.rule}: ${each.quote}`)).toEqual([])
  }
})

describe('hostile text', () => {
  // That longer ones take no more than their share is shown in hostile-text.test.ts, and that a million characters are read.
  const texts: Record<string, string> = {
    empty: '', blank: ' \n\t\n', 'lone surrogates': '\ud800\udfff'.repeat(10_000), 'one letter': 'a'.repeat(20_000), capitals: 'R'.repeat(20_000),
    quotes: '"'.repeat(20_000), apostrophes: "'".repeat(20_000), 'opening marks': '“'.repeat(20_000), 'half-open quotations': " 'as' a".repeat(4000), stops: '.'.repeat(20_000),
    newlines: '\n'.repeat(20_000), names: 'Rowan '.repeat(5000), 'names in a list': 'Rowan, '.repeat(5000), pronouns: 'she her '.repeat(4000), dates: 'Monday 31 June 2026 '.repeat(1500),
    numbers: '1/2/3/'.repeat(6000), initials: 'A.B.'.repeat(6000), hyphens: 'a-'.repeat(10_000), 'you could': 'you could '.repeat(6000), 'fam said': 'your mum and '.repeat(4000), binary: '\u0000\u0001\u0002\uffff'.repeat(4000),
    'forty thousand words': 'the water was cold and we walked home '.repeat(5000),
  }
  it.each(Object.entries(texts))('finishes on %s', (_name, text) => {
    const { findings } = check(text, usualAbout)
    expect(findings.length).toBeLessThanOrEqual(text.length)
    for (const { start, end } of findings) expect(start >= 0 && end <= text.length && start < end).toBe(true)
  }, 60_000)

  it('gives the same report for the same text, whatever was typed before', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('Rowan ', 'she ', 'you ', 'said ', '. ', '“', '” ', '\n\n', "'", 'Mr Lund ', '31 June ', 'was ', 'it was decided ') }), { maxLength: 5 }), texts => {
      const checker = createChecker(usualAbout)
      for (const text of texts) expect(checker.update(text)).toEqual(check(text, usualAbout))
    }))
  }, 60_000)
})
