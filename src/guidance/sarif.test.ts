import { expect, it } from 'vitest'
import { check } from './check.ts'
import { usualAbout } from './rules/examples.ts'
import { toSarif } from './sarif.ts'

const text = 'Rowan, hello.\nYour placement is near.'
const report = check(text, usualAbout)
const results = (log: object): readonly { readonly ruleId: string; readonly locations: unknown }[] => JSON.parse(JSON.stringify(log)).runs[0].results
const placeOf = (log: object) => JSON.stringify(results(log).find(({ ruleId }) => ruleId === 'jargon')?.locations)

it('points at lines and columns where the text is at hand, and at offsets always', () => {
  expect(placeOf(toSarif(report, { uri: 'a visit.txt', text }))).toContain('"region":{"startLine":2,"startColumn":6,"endLine":2,"endColumn":15,"charOffset":19,"charLength":9}')
  expect(placeOf(toSarif(report, { uri: 'a visit.txt' }))).toBe('[{"physicalLocation":{"artifactLocation":{"uri":"a%20visit.txt"},"region":{"charOffset":19,"charLength":9}}}]')
})

it('says what the record lacks as well', () => {
  const ids = results(toSarif(report, { uri: 'visit.txt' })).map(({ ruleId }) => ruleId)
  for (const id of report.missing) expect(ids).toContain(id)
})
