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
