import { describe, expect, it } from 'vitest'
import { problemsBeforeFinishing } from '../../src/domain/before-finishing.ts'
import { catalogue, documentOf } from '../../src/domain/catalogue.ts'
import { problemsIn } from '../../src/domain/entry-form.ts'
import { entryKinds } from '../../src/domain/file-entries.ts'
import { personForm } from '../../src/domain/person-form.ts'
import { formOf } from '../../src/domain/form-of.ts'
import type { Section } from '../../src/domain/form.ts'
import { contentOf } from '../../src/store/fill-demo.ts'
import type { DemoFamily, DemoRecord } from './family.ts'
import { demo, oftenWritten } from './index.ts'

const today = '2026-11-24'

const dayOf = (record: DemoRecord): string => record.at.slice(0, 10)
const nameOf = (record: DemoRecord): string => `${record.child} ${dayOf(record)}`
const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T12:00Z`).toISOString().startsWith(day)
const covers = (span: { readonly from?: string; readonly to?: string }, day: string): boolean => (span.from ?? day) <= day && day <= (span.to ?? day)

const allRecords = demo.families.flatMap(family => family.records.map(record => ({ family, record, name: nameOf(record) })))
const allPeople = [...demo.staff, ...demo.families.flatMap(family => [...family.children, ...family.people])]
const staffOf = new Map(demo.staff.map(member => [member.key, member]))
const signsIn = new Set(allPeople.filter(person => person.signsIn).map(person => person.key))
const keysIn = (family: DemoFamily): Set<string> => new Set([...demo.staff, ...family.children, ...family.people].map(each => each.key))

const sectionsOf = (record: DemoRecord): ReadonlyMap<string, Section> => {
  const document = documentOf(record.document)
  return new Map((document ? formOf(document).sections : []).map(section => [section.id, section]))
}

/** Every answer as `section`, `field`, `value`. */
const answersIn = (sections: DemoRecord['sections']): { section: string; field: string; value: string }[] =>
  Object.entries(sections).flatMap(([section, entries]) => entries.flatMap(entry => Object.entries(entry).map(([field, value]) => ({ section, field, value }))))

describe('keys', () => {
  it('are each used for one person', () => {
    const keys = allPeople.map(person => person.key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it.each(demo.families.map(family => [family.key, family] as const))('point somewhere: %s', (_key, family) => {
    const children = new Set(family.children.map(child => child.key))
    const known = keysIn(family)
    const ofChildren = [...family.around, ...family.allocations, ...family.involvements, ...family.aboutYou, ...family.voices ?? [], ...family.records].map(each => each.child)
    const ofPeople = [
      ...family.around.map(each => each.person), ...family.aboutYou.map(each => each.saidBy), ...(family.voices ?? []).map(each => each.to),
      ...family.records.flatMap(record => [...record.present, ...(record.shared ?? []).map(each => each.with), ...(record.responses ?? []).map(each => each.by)]),
    ]
    const ofStaff = [...family.allocations.map(each => each.staff), ...family.records.flatMap(record => [record.author, ...(record.correction ? [record.correction.by] : [])])]
    expect(ofChildren.filter(key => !children.has(key))).toEqual([])
    expect(ofPeople.filter(key => !known.has(key))).toEqual([])
    expect(ofStaff.filter(key => !staffOf.has(key))).toEqual([])
  })

  it('put everybody who was there around the children, or among the staff or the children themselves', () => {
    const strangers = allRecords.flatMap(({ family, record, name }) => record.present
      .filter(key => !staffOf.has(key) && !family.children.some(child => child.key === key))
      .filter(key => !family.around.some(each => each.person === key && covers(each, dayOf(record))))
      .map(key => `${name}: ${key}`))
    expect(strangers).toEqual([])
  })

  it('name a team for each member of staff', () => {
    expect(demo.staff.filter(member => !demo.teams.some(team => team.key === member.team))).toEqual([])
  })

  it('tell records apart', () => {
    expect(new Set(allRecords.map(({ name }) => name)).size).toBe(allRecords.length)
    expect([...oftenWritten].filter(name => !allRecords.some(each => each.name === name))).toEqual([])
  })
})

describe('what is written', () => {
  it.each(allRecords.map(each => [each.name, each.record] as const))('fits the form of its document: %s', (_name, record) => {
    const parts = sectionsOf(record)
    for (const sections of [record.sections, ...(record.correction ? [record.correction.sections] : [])]) {
      for (const { section, field, value } of answersIn(sections)) {
        const kind = parts.get(section)?.fields.find(each => each.id === field)?.kind
        expect(kind, `${section}.${field}`).toBeDefined()
        expect(value.trim()).not.toBe('')
        if (kind === 'date') expect(isDay(value), value).toBe(true)
      }
    }
    for (const [section, entries] of Object.entries(record.sections)) {
      if (entries.length > 1) expect(parts.get(section)?.repeats).toBe(true)
    }
    expect(record.document === 'D01').toBe(record.contact !== undefined)
  })

  it('is at least one of each document type', () => {
    expect(catalogue.filter(({ code }) => !allRecords.some(({ record }) => record.document === code))).toEqual([])
  })

  it('says which kind it is where a document has several', () => {
    const wrong = allRecords.filter(({ record, name }) => !oftenWritten.has(name) && (documentOf(record.document)?.form?.kinds !== undefined) !== (record.kind !== undefined))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('has all that its form cannot be finished without', () => {
    const lacking = allRecords.filter(({ name, record }) => !oftenWritten.has(name) && record.contact === undefined).flatMap(({ family, name, record }) => {
      const document = documentOf(record.document)
      return document ? problemsBeforeFinishing(formOf(document), contentOf(demo, family, record, record.sections), `${today}T23:59`).map(({ key }) => `${name} ${key}`) : []
    })
    expect(lacking).toEqual([])
  })

  it('is about as long as a record is', () => {
    const words = (record: DemoRecord): number => answersIn(record.sections).flatMap(each => each.value.split(/\s+/)).length
    const counts = allRecords.map(({ name, record }) => [name, words(record), record.contact ? 260 : 320] as const)
    expect(counts.filter(([name, count, most]) => count > most || count < (oftenWritten.has(name) ? 80 : 110))).toEqual([])
  })

  it('names the right weekday', () => {
    const months = 'January February March April May June July August September October November December'.split(' ')
    const dated = new RegExp(`(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night,)? (\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g')
    const wrongIn = (texts: string[], year: string): string[] => texts.flatMap(text => [...text.matchAll(dated)])
      .filter(([, weekday, day, month, named]) =>
        new Date(Date.UTC(Number(named ?? year), months.indexOf(month ?? ''), Number(day))).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }) !== `${weekday}day`)
      .map(match => match[0])
    const wrong = allRecords.flatMap(({ name, record }) => [
      ...(oftenWritten.has(name) ? [] : wrongIn(answersIn(record.sections).map(each => each.value), dayOf(record).slice(0, 4))),
      ...wrongIn(answersIn(record.correction?.sections ?? {}).map(each => each.value), dayOf(record).slice(0, 4)),
    ].map(words => `${name}: ${words}`))
    expect(wrong).toEqual([])
  })

  it('speaks to the child in person, except where it is as often written, or not to the child at all', () => {
    expect(allRecords.filter(({ name, record }) => !oftenWritten.has(name) && documentOf(record.document)?.toChild !== 'no' && !answersIn(record.sections).some(each => /\byou\b/i.test(each.value))).map(each => each.name)).toEqual([])
  })
})

describe('days', () => {
  it('are real', () => {
    const days = demo.families.flatMap(family => [
      ...[...family.around, ...family.allocations, ...family.involvements].flatMap(each => [each.from, each.to]),
      ...family.aboutYou.map(each => each.on), ...(family.voices ?? []).map(each => each.on),
      ...family.records.flatMap(record => [dayOf(record), record.correction?.on, ...(record.shared ?? []).map(each => each.on), ...(record.responses ?? []).map(each => each.on)]),
    ]).concat(allPeople.map(person => person.dateOfBirth), demo.staff.flatMap(member => [member.from, member.to])).filter(day => day !== undefined)
    expect(days.filter(day => !isDay(day) || day > today)).toEqual([])
  })

  it('of records are in order and not before the child was born', () => {
    for (const family of demo.families) {
      const times = family.records.map(record => record.at)
      expect(times).toEqual(times.toSorted())
      for (const record of family.records) {
        expect(record.at).toMatch(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/)
        expect(dayOf(record) >= (family.children.find(child => child.key === record.child)?.dateOfBirth ?? today)).toBe(true)
      }
    }
  })

  it('of spans run forwards, and involvements follow each other', () => {
    for (const family of demo.families) {
      const spans = [...family.around, ...family.allocations, ...family.involvements]
      expect(spans.filter(span => span.from && span.to && span.from > span.to)).toEqual([])
      for (const child of family.children) {
        const own = family.involvements.filter(each => each.child === child.key)
        own.slice(1).forEach((each, at) => { expect(each.from > (own[at]?.to ?? '')).toBe(true) })
      }
    }
  })

  it('find each author at work and working with the child, or say why they wrote', () => {
    const unexplained = allRecords.filter(({ family, record }) => {
      const day = dayOf(record)
      const member = staffOf.get(record.author)
      const works = family.allocations.some(each => each.child === record.child && each.staff === record.author && covers(each, day))
      return !member || !covers(member, day) || works === (record.authorAs !== undefined)
    })
    expect(unexplained.map(each => each.name)).toEqual([])
  })

  it('of allocations lie within the time that the staff member worked here', () => {
    const outside = demo.families.flatMap(family => family.allocations).filter(each => {
      const member = staffOf.get(each.staff)
      return !member || !covers(member, each.from) || (member.to !== undefined && (each.to ?? today) > member.to)
    })
    expect(outside).toEqual([])
  })
})

describe('what stands on a file besides the records', () => {
  const entries = demo.families.flatMap(family => family.entries.map(entry => [`${family.key} ${entry.kind} of ${entry.person ?? entry.child} on ${entry.on}`, family, entry] as const))

  it.each(entries)('%s is of people on the file, fits its form, and was written by somebody who worked with the child', (_, family, { kind, child, person, other, by, on, answers }) => {
    for (const key of [person, other].filter(each => each !== undefined)) expect([child, ...family.around.filter(each => each.child === child).map(each => each.person)]).toContain(key)
    expect(family.allocations.some(each => each.child === child && each.staff === by && covers(each, on))).toBe(true)
    const form = kind === 'person' ? personForm : entryKinds[kind === 'stands' ? 'relationship' : kind]
    expect(Object.keys(answers).filter(id => !form.fields.some(field => field.id === id))).toEqual([])
    if (kind !== 'person' && kind !== 'stands') expect(problemsIn(form, answers, on)).toEqual({})
    expect(Object.entries(answers).filter(([id, answer]) => (/-day$|-from$/.test(id)) && (!isDay(answer) || answer > today))).toEqual([])
  })
})

describe('what is shared', () => {
  it('follows the record, and goes to an own page only where somebody signs in', () => {
    for (const { record, name } of allRecords) {
      for (const each of record.shared ?? []) {
        expect(each.on >= dayOf(record), name).toBe(true)
        if (each.how === 'own-page') expect(signsIn.has(each.with), `${name} ${each.with}`).toBe(true)
      }
    }
  })

  it('reaches one child only', () => {
    const others = allRecords.flatMap(({ family, record, name }) => (record.shared ?? [])
      .filter(each => each.with !== record.child && family.children.some(child => child.key === each.with)).map(() => name))
    expect(others).toEqual([])
  })

  it('is answered by those it was shared with, about words that are there', () => {
    for (const { record, name } of allRecords) {
      const paragraphs = answersIn(record.sections).flatMap(each => each.value.split('\n\n'))
      for (const response of record.responses ?? []) {
        expect((record.shared ?? []).some(each => each.with === response.by && each.on <= response.on), `${name} ${response.by}`).toBe(true)
        if (response.about) expect(paragraphs.some(each => each.startsWith(response.about ?? '')), `${name}: ${response.about}`).toBe(true)
      }
    }
  })

  it('is corrected by somebody at work, after it was written', () => {
    for (const { record, name } of allRecords) {
      if (!record.correction) continue
      expect(record.correction.on > dayOf(record), name).toBe(true)
      expect(covers(staffOf.get(record.correction.by) ?? { to: '' }, record.correction.on), name).toBe(true)
    }
  })
})

describe('notes that records were written from', () => {
  const withNote = allRecords.filter(({ record }) => record.note !== undefined)

  it('are there to be seen, beside a record that anybody can turn one into', () => {
    expect(withNote.map(({ name }) => name)).toEqual(['saffy 2026-11-19'])
    for (const { record } of withNote) expect(formOf(documentOf(record.document) ?? expect.fail('no such document')).sections.length).toBeGreaterThan(1)
  })

  it.each(withNote.map(({ name, record, family }) => [name, record, family] as const))('are about the child and not to them: %s', (_name, record, family) => {
    const child = family.children.find(({ key }) => key === record.child)
    expect(record.note).toContain(child?.preferredName ?? child?.fullName.split(' ')[0])
    expect(record.note).not.toMatch(/\byour?\b/i)
  })
})
