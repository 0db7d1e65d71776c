import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DraftContent, isDraftKey, isWritersKey } from './draft-content.ts'
import { caseRecordForm } from './forms/case-record.ts'
import { planOrReviewForm } from './forms/plan-or-review.ts'
import { anotherChild, canBeForSeveral, nextEntry, partFor, withoutChild } from './several.ts'
import { problemsOfSeveral } from './several-problems.ts'

const [saffy, jesse, billie, nan, stranger] = ['1', '2', '3', '4', '5'].map(number => `0192f0c1-0000-7000-8000-00000000000${number}`) as [string, string, string, string, string]
const both = [saffy, jesse]
const of = (childId: string) => ({ childId, onFile: new Set([saffy, jesse, billie, nan]) })
const meant = (quote: string) => JSON.stringify({ rule: 'jargon', quote, reason: `about ${quote}` })

const visit: DraftContent = {
  kind: 'visit', date: '2026-11-20', seen: 'alone', [`of.${jesse}.seen`]: 'not-seen', [`of.${jesse}.seen-reason`]: 'You were at football.', 'last-shared': 'yes', [`of.${jesse}.last-shared`]: 'no',
  [`present.${nan}`]: 'yes', [`present.${jesse}`]: 'yes', [`present.${stranger}`]: 'yes',
  'part.what-happened.0.text': 'You made soup together.', 'only.what-happened.0': 'all', [`of.${jesse}.part.what-happened.0.text`]: 'Saffy and you made soup.', [`of.${jesse}.base.what-happened.0`]: 'mark',
  'part.what-happened.1.text': 'Saffy’s secret.', 'only.what-happened.1': saffy,
  'part.worries.state': 'open', 'part.worries.0.worry': 'Jesse’s secret.', 'only.worries.0': jesse,
  'part.next-steps.0.what': 'Nobody chose.', 'meant.0': meant('Jesse’s secret'), 'meant.1': meant('Saffy’s secret'),
}

test('each child’s part is a draft to that child alone', () => {
  expect(partFor(visit, both, of(saffy))).toEqual({
    kind: 'visit', date: '2026-11-20', seen: 'alone', 'last-shared': 'yes', [`present.${nan}`]: 'yes', [`present.${jesse}`]: 'yes',
    'part.what-happened.0.text': 'You made soup together.', 'part.what-happened.1.text': 'Saffy’s secret.', 'meant.1': meant('Saffy’s secret'),
  })
  expect(partFor(visit, both, of(jesse))).toEqual({
    kind: 'visit', date: '2026-11-20', seen: 'not-seen', 'seen-reason': 'You were at football.', 'last-shared': 'no', [`present.${nan}`]: 'yes',
    'part.what-happened.0.text': 'Saffy and you made soup.', 'part.worries.0.worry': 'Jesse’s secret.', 'part.worries.state': 'open', 'meant.0': meant('Jesse’s secret'),
  })
})

test('a draft to one child is that child’s as it stands', () => {
  const content = { seen: 'alone', 'part.what-happened.0.text': 'I came.', [`present.${stranger}`]: 'yes' }
  expect(partFor(content, [saffy], of(saffy))).toBe(content)
})

test('what blocks finishing names the part, and the child', () => {
  const { 'part.next-steps.0.what': _, ...chosen } = visit
  expect(problemsOfSeveral(caseRecordForm, visit, both.map((id, at) => ({ ...of(id), name: ['Saffy', 'Jesse'][at] ?? '' })), '2026-11-24T12:00')).toEqual([{ key: 'only.next-steps.0', says: 'Choose for whom this is: What happens next?' }])
  const bare: DraftContent = { ...chosen, date: '', [`of.${jesse}.seen`]: '' }
  expect(problemsOfSeveral(caseRecordForm, bare, both.map((id, at) => ({ ...of(id), name: ['Saffy', 'Jesse'][at] ?? '' })), '2026-11-24T12:00')).toEqual([
    { key: 'date', says: 'Enter the day on which it happened' }, { key: `of.${jesse}.seen`, says: 'Say if the child was seen alone, with others, or not seen (Jesse)' },
  ])
})

test('a child is taken off with all that was theirs, and late words to them are known as theirs', () => {
  const left = withoutChild(visit, jesse)
  expect(JSON.stringify(left)).not.toMatch(/Jesse’s secret|football|Saffy and you/)
  expect(left['only.worries.0']).toBe(jesse)
  for (const [key, whose] of [['part.worries.0.impact', jesse], [`of.${jesse}.part.what-happened.0.text`, jesse], ['part.what-happened.0.text', undefined], ['part.worries.1.worry', undefined]] as const) expect([key, anotherChild(left, [saffy], key)]).toEqual([key, whose])
  expect(['worries', 'what-happened', 'decisions'].map(section => nextEntry(left, [saffy], section))).toEqual([1, 2, 0])
  expect(partFor(left, [saffy], of(saffy))).toMatchObject({ seen: 'alone', 'part.what-happened.1.text': 'Saffy’s secret.' })
})

test('a visit can be with several; a plan is made for one child at a time', () => expect([caseRecordForm, planOrReviewForm].map(canBeForSeveral)).toEqual([true, false]))

test.each([[`of.${jesse}.part.worries.0.impact`, true, true], [`of.${jesse}.seen`, true, true], ['only.worries.12', true, true], [`of.${jesse}.last-record`, true, false], [`of.${jesse}.base.worries.0`, true, false], [`of.${jesse}.date`, false, false], ['of.x.seen', false, false]])('the key %s', (key, held, written) => {
  expect([isDraftKey(key), isWritersKey(key)]).toEqual([held, written])
})

const sections = ['what-happened', 'worries', 'your-words', 'pictures'] as const
/** One entry of any draft, for anybody or nobody, with words of its own. */
const anyEntry = fc.record({ section: fc.constantFrom(...sections), entry: fc.nat(3), whose: fc.constantFrom('all', saffy, jesse, billie, ''), field: fc.constantFrom('text', 'worry', 'words', 'what'), differently: fc.constantFrom(undefined, saffy, jesse, billie), isMeant: fc.boolean() })

test('no word that is for one child is in another’s part, whatever the draft', () => {
  fc.assert(fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.constantFrom([saffy, jesse], [jesse, saffy, billie], [billie, jesse]), (entries, children) => {
    const content: Record<string, string> = {}
    for (const child of [saffy, jesse, billie]) content[`of.${child}.seen-reason`] = `canary of ${child}`
    for (const [at, { section, entry, field, whose, differently, isMeant }] of entries.entries()) {
      const word = `word${at}x`
      content[`part.${section}.${entry}.${field}`] = word
      if (whose !== '') content[`only.${section}.${entry}`] = whose
      if (differently) content[`of.${differently}.part.${section}.${entry}.${field}`] = `canary of ${differently} ${word}`
      if (isMeant) content[`meant.${at}`] = JSON.stringify({ rule: 'acronym', quote: word, reason: `why ${word}` })
    }
    for (const child of children) {
      const frozen = JSON.stringify(partFor(content, children, of(child)))
      for (const other of [saffy, jesse, billie].filter(id => id !== child)) expect(frozen).not.toContain(`canary of ${other}`)
      for (const [key, word] of Object.entries(content)) {
        const [kind, section, entry] = key.split('.')
        if (kind !== 'part') continue
        const whose = content[`only.${section}.${entry}`]
        // What is for one child alone is in no other's part, in no way at all; what nobody chose is in none.
        if (whose !== 'all' && whose !== child) expect(frozen).not.toContain(word)
        if (whose === child) expect(frozen).toContain(word)
        if (whose === 'all') expect(partFor(content, children, of(child))[key]).toBe(content[`of.${child}.${key}`] ?? word)
      }
      expect(JSON.stringify(withoutChild(content, child))).not.toContain(`canary of ${child}`)
    }
  }), { numRuns: 100 })
})
