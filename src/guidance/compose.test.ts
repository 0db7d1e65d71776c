import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { type Piece, compose } from './compose.ts'
import { usualAbout } from './rules/examples.ts'

const piece: fc.Arbitrary<Omit<Piece, 'key'>> = fc.record({
  lead: fc.constantFrom('', 'Why: ', 'You said: “'),
  text: fc.string({ unit: fc.constantFrom('a', 'Rowan ', ' ', '\n', '\n\n', '“', "'", '.', '\u{1F98A}', '\ud800') }),
  tail: fc.constantFrom('', '”', ' thinks:'),
  entry: fc.constantFrom('one', 'two'),
}, { requiredKeys: ['lead', 'text'] })
const form = fc.array(piece).map(pieces => pieces.map((each, at): Piece => ({ ...each, key: String(at) })))

describe('compose', () => {
  it('maps every character of every field back to itself', () => {
    fc.assert(fc.property(form, pieces => {
      const { text, place } = compose(pieces)
      const reached = new Map<string, string>()
      for (let at = 0; at < text.length; at++) {
        const found = place({ start: at, end: at + 1 })
        if (!found) continue
        const field = pieces.find(each => each.key === found.key)!
        expect(field.text.slice(found.start, found.end)).toBe(text.charAt(at))
        reached.set(found.key, (reached.get(found.key) ?? '') + text.charAt(at))
      }
      for (const { key, text: own } of pieces) expect(reached.get(key) ?? '').toBe(own.trim() === '' ? '' : own)
    }))
  }, 60_000)

  it('puts what is to professionals first, and says where what is to the child begins', () => {
    const { text, toChildFrom, place } = compose([
      { key: 'a', lead: '', text: 'You will stay.' }, { key: 'b', lead: '', text: 'Rowan should stay.', toChild: false }, { key: 'c', lead: '', text: 'I will ring.' },
    ])
    expect(text.slice(0, toChildFrom)).toBe('Rowan should stay.')
    expect(text.slice(toChildFrom).trim()).toBe('You will stay.\n\nI will ring.')
    expect(place({ start: 0, end: 5 })).toEqual({ key: 'b', start: 0, end: 5 })
  })

  it('lets only names, days and spelling be asked about in what is to professionals', () => {
    const { text, toChildFrom } = compose([{ key: 'a', lead: '', text: 'Rowan told Imogene that she is sad. It was noted.', toChild: false }, { key: 'b', lead: '', text: 'You told Imogene that Rowan is sad.' }])
    const report = check(text, { ...usualAbout, documentType: 'management-oversight' }, { toChildFrom })
    const rulesIn = (from: number, to: number) => [...new Set(report.findings.filter(({ start }) => start >= from && start < to).map(({ rule }) => rule))]
    expect(rulesIn(0, toChildFrom)).toEqual(['wrong-name'])
    expect(rulesIn(toChildFrom, text.length)).toEqual(['wrong-name', 'third-person'])
    expect(check(text.slice(0, toChildFrom), { ...usualAbout, documentType: 'management-oversight' }, { toChildFrom }).missing).toEqual([])
  })

  it('leaves empty fields out, lead and all', () => {
    expect(compose([{ key: 'a', lead: 'Why: ', text: ' ' }, { key: 'b', lead: '', text: 'You came.' }]).text).toBe('You came.')
  })

  it('puts the fields of one entry under each other', () => {
    const { text } = compose([
      { key: 'a', lead: '', text: 'You will stay.', entry: '1' },
      { key: 'b', lead: 'Who decided: ', text: 'Imogen Fairley, your social worker', entry: '1' },
      { key: 'c', lead: '', text: 'I will ring.', entry: '2' },
    ])
    expect(text).toBe('You will stay.\nWho decided: Imogen Fairley, your social worker\n\nI will ring.')
  })

  it('cuts a range to the field in which it begins, and knows the form’s own words', () => {
    const { text, place } = compose([{ key: 'a', lead: 'Why: ', text: 'You asked.' }, { key: 'b', lead: '', text: 'I came.' }])
    expect(place({ start: 0, end: 3 })).toBeUndefined()
    expect(place({ start: 2, end: 8 })).toEqual({ key: 'a', start: 0, end: 3 })
    expect(place({ start: 9, end: text.length })).toEqual({ key: 'a', start: 4, end: 10 })
  })

  it('finds a finding’s field again', () => {
    const { text, place } = compose([{ key: 'told', lead: '', text: 'You told me about the sea.' }, { key: 'how', lead: 'How I know: ', text: 'Rowan was drawing' }])
    const finding = check(text, usualAbout).findings.find(each => each.rule === 'third-person')
    expect(finding && place(finding)).toMatchObject({ key: 'how', start: 0 })
  })
})
