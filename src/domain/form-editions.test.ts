import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CatalogueEntry, catalogue, documentOf } from './catalogue.ts'
import { addField, addPart, bringPart, hidePart, movePart, withPart } from './change-edition.ts'
import { compareForms } from './compare-forms.ts'
import { fieldKey, isDraftKey, passagesOf } from './draft-content.ts'
import { withEarlierParts } from './earlier-parts.ts'
import { asLead } from './edition-wording.ts'
import { asShipped, type FormEdition, freeOwnId } from './form-edition.ts'
import { formFindings } from './form-findings.ts'
import { formOf } from './form-of.ts'
import { inventedAnswers } from './invented-answers.ts'
import { layEdition } from './lay-edition.ts'
import { whyNecessary } from './necessary-parts.ts'
import { readEdition } from './read-edition.ts'
import { makeReady } from './version.ts'

const shippedOf = (code: string): CatalogueEntry => {
  const document = documentOf(code)
  if (!document) throw new Error(`the catalogue has no ${code}`)
  return document
}
const visit = shippedOf('D01')
const partsOf = (document: CatalogueEntry) => formOf(document).sections
const none: ReadonlySet<string> = new Set()
const own = (to: 'child' | 'professionals' = 'child', passage: 'text' | 'decision' | 'quote' = 'text') => ({ to, passage, asks: 'What about school?', heading: 'School' })
const answered = (edition: FormEdition, document = visit) => partsOf(layEdition(document, edition))

test.each(catalogue)('$code with nothing of its own is as shipped', document => {
  expect(readEdition(asShipped, document).problems).toEqual([])
  expect(layEdition(document, asShipped)).toEqual(document)
})

describe('what cannot be', () => {
  const part = (id: string, words: object) => ({ ...asShipped, parts: { [id]: words } })
  const document = (words: object) => ({ ...asShipped, document: words })
  test.each<[what: string, code: string, data: unknown, at: string, says: RegExp]>([
    ['no edition at all', 'D01', 'x', '', /no edition/],
    ['one with less', 'D01', { document: {}, order: [], hidden: [] }, 'parts', /missing/],
    ['one with more', 'D01', { ...asShipped, colour: 'green' }, 'colour', /nothing of this name/],
    ['a title that is empty', 'D01', document({ title: ' ' }), 'document.title', /Write something here/],
    ['a title on two lines', 'D01', document({ title: 'a\nb' }), 'document.title', /one line/],
    ['a heading that is too long', 'D01', part('worries', { heading: 'x'.repeat(101) }), 'parts.worries.heading', /longer than 100/],
    ['the mark for the name where the child reads', 'D01', part('worries', { heading: 'What worries {child}' }), 'parts.worries.heading', /‘you’/],
    ['a part that there is not', 'D01', part('hobbies', {}), 'parts.hobbies', /no such part/],
    ['a question that there is not', 'D01', part('worries', { fields: { colour: {} } }), 'parts.worries.fields.colour', /no such question/],
    ['an own question without a kind', 'D01', part('worries', { fields: { 'own-a': { label: 'Since when?' } } }), 'parts.worries.fields.own-a.kind', /how it is answered/],
    ['an own question without words', 'D01', part('worries', { fields: { 'own-a': { kind: 'date' } } }), 'parts.worries.fields.own-a.label', /Write something/],
    ['a choice of one', 'D01', part('worries', { fields: { 'own-a': { kind: 'choice', label: 'How much?', choices: { 'own-a': 'A lot' } } } }), 'parts.worries.fields.own-a.choices', /two choices/],
    ['a choice of what is answered in words', 'D01', part('worries', { fields: { worry: { choices: { a: 'A' } } } }), 'parts.worries.fields.worry.choices', /nothing to choose/],
    ['a shipped kind of answer changed', 'D01', part('worries', { fields: { worry: { kind: 'date' } } }), 'parts.worries.fields.worry.kind', /nothing of this name/],
    ['the child’s words without their marks', 'D01', part('your-words', { fields: { words: { lead: 'You said: ' } } }), 'parts.your-words.fields.words.lead', /between “ and ”/],
    ['an own part that is nothing', 'D01', part('own-child-a', { asks: 'A?', heading: 'A' }), 'parts.own-child-a.passage', /what the part is/],
    ['own words of the child between professionals', 'D12', part('own-staff-a', { asks: 'A?', heading: 'A', passage: 'quote' }), 'parts.own-staff-a.passage', /what the part is/],
    ['an order with a part twice', 'D01', { ...asShipped, order: ['worries', 'worries'] }, 'order', /twice/],
    ['what the child told hidden', 'D01', { ...asShipped, hidden: ['what-you-told-me'] }, 'parts.what-you-told-me', /wants and feels/],
    ['decisions hidden', 'D01', { ...asShipped, hidden: ['decisions'] }, 'parts.decisions', /who made it, when and why/],
    ['what happens next hidden', 'D01', { ...asShipped, hidden: ['next-steps'] }, 'parts.next-steps', /happens next/],
    ['the child’s view closed at the start', 'D01', part('what-you-told-me', { opensWith: 'offered' }), 'parts.what-you-told-me.opensWith', /open from the start/],
    ['a plan without a day for its review', 'D02', part('looked-at-again', { fields: { when: { needed: '' } } }), 'parts.looked-at-again.fields.when.needed', /none without this/],
    ['a visit that is not written to the child', 'D01', document({ toChild: 'no' }), 'document.toChild', /guidance asks that all/],
    ['a manager’s decision that is not', 'D09', document({ toChild: 'no' }), 'document.toChild', /every decision that touches/],
    ['a part between professionals in what is to the child', 'D01', part('own-staff-a', { asks: 'A?', heading: 'A', passage: 'text' }), 'document.toChild', /between professionals/],
    ['a part to the child in what is not', 'D12', part('own-child-a', { asks: 'A?', heading: 'A', passage: 'text' }), 'document.toChild', /in part/],
    ['in part without saying which', 'D12', { ...part('own-child-a', { asks: 'A?', heading: 'A', passage: 'text' }), document: { toChild: 'part' } }, 'document.partToChild', /which part/],
    ['every kind taken away', 'D05', document({ kinds: Object.fromEntries((shippedOf('D05').form?.kinds ?? []).map(({ id }) => [id, { isOff: true }])) }), 'document.kinds', /one kind/],
    ['a timescale without where it stands', 'D05', document({ timescales: [{ says: 'Within a week' }] }), 'document.timescales.0.source', /Write something/],
  ])('%s', (_, code, data, at, says) => {
    const { edition, problems } = readEdition(data, shippedOf(code))
    expect(edition).toBeUndefined()
    expect(problems.map(each => each.at)).toContain(at)
    expect(problems.find(each => each.at === at)?.says).toMatch(says)
    for (const each of problems) expect(each.says).toMatch(/^[A-Z].*[^.]$|\.$/)
  })
})

describe('what an authority may change', () => {
  test('words, hints, the order, what is open, what is needed', () => {
    const edition = movePart(visit, hidePart(withPart(asShipped, 'worries', { asks: 'What worries you?', hint: '', fields: { impact: { label: 'And {child}?', needed: 'Say what it does' } } }), 'family-view'), 'worries', 'up')
    expect(readEdition(edition, visit).problems).toEqual([])
    const worries = answered(edition).find(({ id }) => id === 'worries')
    expect(worries).toMatchObject({ asks: 'What worries you?', heading: 'What worries us, and what helps' })
    expect(worries?.hint).toBeUndefined()
    expect(worries?.fields[1]).toMatchObject({ id: 'impact', label: 'And {child}?', needed: 'Say what it does', lead: 'What this does to you: ' })
    const shipped = partsOf(visit).map(({ id }) => id).filter(id => id !== 'family-view')
    const at = shipped.indexOf('worries')
    expect(answered(edition).map(({ id }) => id)).toEqual(shipped.with(at - 1, 'worries').with(at, shipped[at - 1] ?? ''))
    expect(answered(bringPart(edition, 'family-view')).map(({ id }) => id)).toContain('family-view')
  })

  test('parts and questions of its own, which a draft can hold and a record tells under the right kind', () => {
    const { edition: withDecision, id } = addPart(visit, asShipped, own('child', 'decision'), none)
    const edition = addField(withDecision, id, { kind: 'choice', label: 'How sure?', lead: asLead('How sure we are:'), choices: ['Quite', 'Very'] }, none)
    expect(readEdition(edition, visit).problems).toEqual([])
    const part = answered(edition).at(-1)
    expect(part).toMatchObject({ id: 'own-child-a', to: 'child', passage: 'decision', repeats: true, opensWith: 'open' })
    expect(part?.fields.map(field => field.id)).toEqual(['what', 'who', 'when', 'why', 'wanted', 'own-a'])
    for (const field of part?.fields ?? []) expect(isDraftKey(fieldKey(id, 0, field.id))).toBe(true)
    const form = formOf(layEdition(visit, edition))
    expect(passagesOf(form, { [fieldKey(id, 0, 'what')]: 'You stay.', [fieldKey(id, 0, 'own-a')]: 'own-b' })).toEqual([{ section: id, entry: 0, kind: 'decision', toChild: true, fields: { what: 'You stay.', 'own-a': 'own-b' } }])
  })

  test('more of it to the child', () => {
    const { edition } = addPart(shippedOf('D12'), { ...asShipped, document: { toChild: 'part', partToChild: 'what the child told us' } }, own(), none)
    expect(readEdition(edition, shippedOf('D12')).problems).toEqual([])
    expect(layEdition(shippedOf('D12'), edition)).toMatchObject({ toChild: 'part', partToChild: 'what the child told us' })
  })

  test('whether it is begun here at all, with a form where there was none', () => {
    expect(layEdition(visit, { ...asShipped, document: { inUse: false } })).toMatchObject({ isOff: true, form: visit.form })
    expect(layEdition(shippedOf('D14'), { ...asShipped, document: { inUse: true } }).form?.sections.map(({ id }) => id)).toEqual(['text'])
  })

  test('local timescales, and none of the law', () => {
    const plan = shippedOf('D07')
    const laid = layEdition(plan, { ...asShipped, document: { timescales: [{ says: 'Within five days', source: 'Our procedures' }] } })
    expect(laid.form?.timescales.filter(({ weight }) => weight !== 'local')).toEqual(plan.form?.timescales.filter(({ weight }) => weight !== 'local'))
    expect(laid.form?.timescales.filter(({ weight }) => weight === 'local').map(({ says }) => says)).toEqual(['Within five days'])
  })
})

test('own ids go on after z, and none is given twice', () => {
  const used = new Set<string>()
  for (let count = 0; count < 60; count++) used.add(freeOwnId('own-', used))
  expect(used.size).toBe(60)
  expect([...used].slice(25, 28)).toEqual(['own-z', 'own-aa', 'own-ab'])
})

/** Changes as an administrator's hands could make them, good and bad. */
const editions = fc.constantFrom(...catalogue).chain(document => {
  const ids = partsOf(document).map(({ id }) => id)
  const text = fc.constantFrom('What else?', '', 'x'.repeat(101), 'To {child}', 'Plain words ')
  const part = fc.record({ asks: text, hint: text, heading: text, opensWith: fc.constantFrom('open', 'offered') }, { requiredKeys: [] })
  const change = fc.oneof(
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom('up', 'down')).map(([id, way]) => (edition: FormEdition) => movePart(document, edition, id, way)),
    fc.constantFrom(...ids).map(id => (edition: FormEdition) => hidePart(edition, id)),
    fc.tuple(fc.constantFrom(...ids), part).map(([id, words]) => (edition: FormEdition) => withPart(edition, id, words)),
    fc.constantFrom('child', 'professionals').map(to => (edition: FormEdition) => addPart(document, edition, own(to), none).edition),
    fc.constantFrom('full', 'part', 'no').map(toChild => (edition: FormEdition) => ({ ...edition, document: { ...edition.document, toChild } })),
  )
  return fc.array(change, { maxLength: 4 }).map(changes => ({ document, edition: changes.reduce<FormEdition>((edition, each) => each(edition), asShipped) }))
})

test('an edition that nothing is said against keeps every necessary part, its questions and to whom it is; kept and read again it is the same', () => {
  fc.assert(fc.property(editions, ({ document, edition }) => {
    const { edition: valid, problems } = readEdition(edition, document)
    expect(valid === undefined).toBe(problems.length > 0)
    if (!valid) return
    const laid = layEdition(document, valid)
    const shipped = formOf(document)
    for (const section of shipped.sections) {
      const now = formOf(laid).sections.find(({ id }) => id === section.id)
      if (whyNecessary(section, shipped)) expect(now).toBeDefined()
      if (now) expect([now.to, now.passage, now.fields.map(({ id, kind }) => `${id} ${kind}`)]).toEqual([section.to, section.passage, section.fields.map(({ id, kind }) => `${id} ${kind}`)])
    }
    expect(['full', 'part', 'no'].indexOf(laid.toChild)).toBeLessThanOrEqual(['full', 'part', 'no'].indexOf(document.toChild))
    expect(layEdition(document, readEdition(JSON.parse(JSON.stringify(valid)), document).edition ?? asShipped)).toEqual(laid)
  }), { numRuns: 150 })
})

describe('a draft that was begun under an older edition', () => {
  const { edition: older, id } = addPart(visit, asShipped, own(), none)
  const withQuestion = addField(older, 'worries', { kind: 'short-text', label: 'Since when?', lead: 'Since: ', choices: [] }, none)
  const newer: FormEdition = { ...hidePart(hidePart(withQuestion, id), 'family-view'), parts: { ...withQuestion.parts, worries: { fields: { 'own-a': { ...withQuestion.parts['worries']?.fields?.['own-a'], isOff: true } } } } }
  const content = { [fieldKey(id, 0, 'text')]: 'You like maths.', [fieldKey('family-view', 0, 'text')]: 'Mum is glad.', [fieldKey('worries', 0, 'own-a')]: 'Since May' }
  const forms = (...all: readonly FormEdition[]) => all.map(edition => formOf(layEdition(visit, edition)))

  test('keeps what it has words in, says that it is no longer asked, and freezes it', () => {
    const [now] = forms(newer)
    if (!now) throw new Error('no form')
    const form = withEarlierParts(now, forms(withQuestion, asShipped), content)
    expect(form.sections.slice(-2).map(section => [section.id, section.hint?.slice(0, 36)])).toEqual([['family-view', 'This part is no longer on the form. '], [id, 'This part is no longer on the form. ']])
    expect(form.sections.find(section => section.id === 'worries')?.fields.at(-1)).toMatchObject({ id: 'own-a', lead: 'Since: ' })
    expect(passagesOf(form, content).flatMap(({ fields }) => Object.values(fields)).toSorted()).toEqual(Object.values(content).toSorted())
  })

  test('has nothing of it once the words are moved', () => {
    const [now] = forms(newer)
    if (!now) throw new Error('no form')
    expect(withEarlierParts(now, forms(withQuestion, asShipped), {}).sections).toEqual(now.sections)
  })
})

test('two editions are compared wording by wording', () => {
  const edition = movePart(visit, hidePart(withPart(asShipped, 'worries', { asks: 'What worries you?' }), 'family-view'), 'worries', 'up')
  const told = compareForms(visit, layEdition(visit, edition))
  expect(told).toContainEqual({ where: 'What worries you?', what: 'Question to the writer', was: 'What are you worried about?', now: 'What worries you?' })
  expect(told.some(({ where, now }) => where === 'What does the family think?' && now === '')).toBe(true)
  expect(told.at(-1)?.what).toBe('Order of the parts')
  expect(compareForms(visit, layEdition(visit, asShipped))).toEqual([])
})

test('the engine asks about wording of the authority’s own that a child may read, and not about words that the authority has settled', () => {
  const dictionary = { correct: () => true }
  const laid = layEdition(visit, withPart(asShipped, 'worries', { asks: 'Which placement?', heading: 'Your placement' }))
  expect(formFindings(laid, visit, '2026-11-24', [], dictionary).map(({ at, finding }) => `${at}: ${finding.quote}`)).toEqual(['parts.worries.heading: placement'])
  expect(formFindings(laid, visit, '2026-11-24', [{ term: 'placement', is: 'fine' }], dictionary)).toEqual([])
  expect(formFindings(visit, visit, '2026-11-24', [], dictionary)).toEqual([])
})

test.each(catalogue)('$code is looked at with invented words in every part', document => {
  const form = formOf(document)
  const content = inventedAnswers(form, '2026-11-24')
  const ready = makeReady(content, { document, form, childName: 'Wren', people: [], glossary: [], timeZone: 'Europe/London', writerName: 'Sol Hart', writerJobTitle: 'Social worker' })
  expect(new Set(ready.passages.map(({ section }) => section))).toEqual(new Set(form.sections.filter(({ passage }) => passage !== 'picture').map(({ id }) => id)))
})
