import { describe, expect, test } from 'vitest'
import { toChildByDefault } from '../guidance/about.ts'
import { check } from '../guidance/check.ts'
import { usualAbout } from '../guidance/rules/examples.ts'
import { statements } from '../guidance/statements.ts'
import { catalogue } from './catalogue.ts'
import { fieldKey, isDraftKey, passagesOf } from './draft-content.ts'
import { formOf } from './form-of.ts'

const known = new Set(Object.keys(statements))
const forms = catalogue.flatMap(entry => (entry.form ? [{ ...entry, form: entry.form }] : []))

test('nineteen document types, each with a code and an id of its own, and the mode that the guidance gives it', () => {
  expect(catalogue.map(({ code }) => code)).toEqual(Array.from({ length: 19 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`))
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(19)
  expect(Object.fromEntries(catalogue.map(({ id, toChild }) => [id, toChild]))).toEqual(toChildByDefault)
})

test('what is written in part says which part', () => {
  expect(catalogue.filter(({ toChild, partToChild }) => (toChild === 'part') !== (partToChild !== undefined))).toEqual([])
})

describe.each(forms)('$code $title', ({ toChild, form }) => {
  const { sections } = form

  test('has parts and fields with ids of their own, which a draft can hold', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    for (const { id, fields } of sections) {
      expect(new Set(fields.map(field => field.id)).size).toBe(fields.length)
      for (const field of fields) expect(isDraftKey(fieldKey(id, 0, field.id)), `${id}.${field.id}`).toBe(true)
    }
  })

  test('names statements of the guidance for each part', () => {
    for (const { id, source } of sections) {
      expect(source.length, id).toBeGreaterThan(0)
      expect(source.filter(each => !known.has(each)), id).toEqual([])
    }
  })

  test('is written to those to whom the guidance has it written', () => {
    const to = new Set(sections.map(section => section.to))
    expect([...to].toSorted()).toEqual({ full: ['child'], part: ['child', 'professionals'], no: ['professionals'] }[toChild])
    expect(passagesOf(form, Object.fromEntries(sections.map(({ id, fields }) => [fieldKey(id, 0, fields[0]?.id ?? ''), 'Words']))).filter(passage => passage.toChild).length > 0).toBe(toChild !== 'no')
  })

  test('asks of every decision what, who, when, why and what the child wanted', () => {
    for (const { passage, fields } of sections) if (passage === 'decision') expect(fields.map(({ id }) => id)).toEqual(['what', 'who', 'when', 'why', 'wanted'])
  })

  test('asks of every step what, who and by when', () => {
    for (const { passage, fields } of sections) if (passage === 'next-step') expect(fields.map(({ id }) => id).slice(0, 3)).toEqual(['what', 'who', 'when'])
  })

  test('has a place for the child’s view, and for how it was learnt', () => {
    if (toChild === 'full') expect(sections.some(({ passage }) => passage === 'observation')).toBe(true)
    if (toChild !== 'no') expect(sections.some(({ source, fields }) => source.includes('V1') && fields.some(({ id }) => id === 'how'))).toBe(true)
  })

  test('lays open goals and steps into the next one where it is a plan or a review', () => {
    expect(form.carriesOn === true).toBe(sections.some(({ id }) => id === 'progress'))
    for (const { id, fields } of sections) if (id === 'goals' || id === 'progress') expect(fields.map(field => field.id)).toContain('outcome')
  })

  test('has something to write on at once, and says by when and who signs it off', () => {
    expect(sections.some(({ opensWith }) => opensWith === 'open')).toBe(true)
    expect(form.signsOff).not.toBe('')
    expect(form.timescales.length).toBeGreaterThan(0)
    for (const { source, says } of form.timescales) for (const words of [source, says]) expect(words).toMatch(/^[A-Z].*[^.]$/)
  })

  test('speaks of kinds that it has', () => {
    const kinds = new Set(form.kinds?.map(({ id }) => id))
    expect(kinds.size).toBe(form.kinds?.length ?? 0)
    expect([...sections.flatMap(({ opensFor = [] }) => opensFor), ...form.timescales.flatMap(({ kinds: of = [] }) => of)].filter(kind => !kinds.has(kind))).toEqual([])
  })
})

test('the check asks about nothing in the words of a form itself', () => {
  const words = forms.filter(({ toChild }) => toChild !== 'no').flatMap(({ form }) => form.sections).filter(({ to }) => to === 'child')
    .flatMap(({ heading, fields }) => [heading, ...fields.flatMap(({ lead, choices = [] }) => [lead.replace(/: “?$/, '.'), ...choices.map(({ text }) => text)])])
  expect([...new Set(words)].flatMap(each => check(each, usualAbout).findings.map(({ rule, quote }) => `${rule}: ${quote}`))).toEqual([])
})

test('parts that stand in several forms ask in the same fields, so that what is said of one can be found in the next', () => {
  const byId = Map.groupBy(forms.flatMap(({ form }) => form.sections), ({ id, to }) => `${id} to ${to}`)
  for (const [id, sections] of byId) expect(new Set(sections.map(({ fields, passage }) => `${passage}: ${fields.map(field => field.id)}`)).size, id).toBe(1)
})

test('a document without a form is one running text, to those to whom it is written', () => {
  for (const entry of catalogue) if (!entry.form) expect(formOf(entry).sections.map(({ id, to }) => [id, to])).toEqual([['text', entry.toChild === 'no' ? 'professionals' : 'child']])
})
