import { expect, test } from 'vitest'
import { check } from '../../src/guidance/check.ts'
import { compose } from '../../src/guidance/compose.ts'
import { aboutOf } from '../../src/domain/about-file.ts'
import { documentOf } from '../../src/domain/catalogue.ts'
import { piecesOf } from '../../src/domain/draft-content.ts'
import { formOf } from '../../src/domain/form-of.ts'
import { contentOf } from '../../src/store/fill-demo.ts'
import { demo, oftenWritten } from './index.ts'

const written = demo.families.flatMap(family => family.records.map(record => ({ family, record, name: `${record.child} ${record.at.slice(0, 10)}` }))).filter(({ name }) => !oftenWritten.has(name))

test.each(written)('the check is sure of nothing in $name', ({ family, record }) => {
  const document = documentOf(record.document)
  const child = family.children.find(({ key }) => key === record.child)
  if (!document || !child) throw new Error('the demo has no such document, or no such child')
  const around = family.around.filter(each => each.child === record.child).flatMap(each => [...family.people, ...family.children].filter(({ key }) => key === each.person)
    .map(person => ({ fullName: person.fullName, preferredName: person.preferredName ?? null, pronouns: person.pronouns, relationship: each.relationship ?? null, role: each.role ?? null })))
  const staff = demo.staff.map(member => ({ fullName: member.fullName, preferredName: member.preferredName ?? null, pronouns: member.pronouns, relationship: null, role: member.jobTitle }))
  const about = aboutOf({ ...child, preferredName: child.preferredName ?? null }, [...around, ...staff], document, record.at.slice(0, 10))
  for (const sections of [record.sections, ...(record.correction ? [record.correction.sections] : [])]) {
    const { text, toChildFrom } = compose(piecesOf(formOf(document), contentOf(demo, family, record, sections)))
    expect(check(text, about, { toChildFrom }).findings.filter(({ certainty }) => certainty === 'sure').map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([])
  }
})
