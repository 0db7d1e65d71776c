import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, editionOf, unexplained } from './edition-of.ts'
import { gateAsText, gateFor } from './gate.ts'
import { agreement, contact, danger, letterOf, order, type OtherFile, ros, type Written } from './near-misses.fixture.ts'

const whoMayKnow = ['team', 'professionals', 'child', 'parents', 'child-and-parents'] as const

/** What must not reach somebody, with the file that says so. */
const anyCanary = fc.record({
  kind: fc.constantFrom('address', 'phone', 'email'), number: fc.integer({ min: 10, max: 99 }), mayKnow: fc.constantFrom(...whoMayKnow), whose: fc.constantFrom('ro', 'carer', 'aunt', 'mum', 'dad'),
})
const textOf = ({ kind, number }: { readonly kind: string; readonly number: number }): string => (kind === 'address' ? `${number} Canary Wharf Road` : kind === 'phone' ? `01632 9601${number}` : `canary${number}@example.org`)

const frames: readonly ((canary: string) => Written)[] = [
  canary => `We met at ${canary} and drew boats.`, canary => `quote: I like ${canary}`, canary => `place: ${canary}`, canary => `there: Jo Bell, your carer at ${canary}`, canary => `reason: You were at ${canary}`, canary => `corrected: It was ${canary}`,
  canary => `next-step: I write to ${canary}`, canary => `decision: You stay at ${canary}.`, canary => `view: Nan says ${canary}`,
]

const anyScene = fc.record({
  canary: anyCanary, frames: fc.uniqueArray(fc.nat(frames.length - 1), { minLength: 1, maxLength: 5 }), recipient: fc.constantFrom('ro', 'mum', 'dad', 'teacher', 'aunt'),
  changes: fc.subarray<OtherFile>([danger('dad'), order('mum', 'no-contact', '2026-01-01'), agreement('aunt', 'child', 'Rowan Ashdene')]),
})

const isEntitled = (recipient: string, whose: string, mayKnow: (typeof whoMayKnow)[number]): boolean => {
  if (recipient === whose && recipient !== 'ro') return true
  if (recipient === 'teacher') return mayKnow !== 'team'
  if (recipient === 'ro') return mayKnow === 'child' || mayKnow === 'child-and-parents'
  return recipient !== 'aunt' && (mayKnow === 'parents' || mayKnow === 'child-and-parents')
}

test('P7: whatever is planted wherever, no edition holds how somebody is reached whom the reader may not know', () => {
  let kept = 0
  fc.assert(fc.property(anyScene, ({ canary, frames: chosen, recipient, changes }) => {
    const file = [contact(canary.whose, canary.kind, textOf(canary), canary.mayKnow), ...changes].reduce((before, next) => next(before), ros)
    const letter = letterOf(['I came to see you.', ...chosen.map(at => frames[at]?.(textOf(canary)) ?? '')])
    const gate = gateFor(file, { ...letter, whoWasWho: [...letter.whoWasWho, { fullName: 'Jo Bell', isToYou: `your carer at ${textOf(canary)}` }] }, recipient)
    if (!gate) return
    const edition = editionOf(file, letter, gate, recipient, new Map())
    const shown = letter.passages.filter(({ id }) => edition.parts.find(({ partId }) => partId === id)?.isShown)
    const seen = JSON.stringify([edition.facts, edition.whoWasWho, edition.correctionReason, edition.glossary, shown])
    const may = isEntitled(recipient, canary.whose, canary.mayKnow) && (!gate.isGrave || recipient === canary.whose)
    if (!may) {
      kept++
      expect(seen).not.toContain(textOf(canary))
    }
  }), { numRuns: 600, seed: 7 })
  expect(kept).toBeGreaterThan(150)
})

test('P7: a reader who is a danger learns no carer, no school and no place of work, in whatever field it stands', () => {
  const file = danger('dad')(ros)
  for (const secret of ['Jo Bell', 'Sam', 'Alder Road Primary School', 'Alder Road', 'Quay Street Surgery']) {
    for (const frame of frames) {
      const letter = letterOf(['I came to see you.', frame(secret)])
      const gate = gateFor(file, letter, 'dad')
      if (!gate) throw new Error('he has parental responsibility')
      const { facts, whoWasWho, correctionReason, parts } = editionOf(file, letter, gate, 'dad', new Map())
      const shown = letter.passages.filter(({ id }) => parts.find(({ partId }) => partId === id)?.isShown)
      expect(JSON.stringify([facts, whoWasWho, correctionReason, shown]), frame(secret)).not.toContain(secret)
      expect(parts.every(({ told }) => told !== 'said')).toBe(true)
      expect(whoWasWho.map(({ fullName }) => fullName)).toEqual(['Imogen Fairley'])
    }
  }
})

test('what the worker decides is kept with why, and what must stay out is let in by two', () => {
  const letter = letterOf(['You live at 12 Canary Row.', 'Your dad was drunk.', 'We drew boats.'])
  const gate = gateFor(ros, letter, 'mum')
  if (!gate) throw new Error('she has parental responsibility')
  const answers = (of: Readonly<Record<string, Answer>>) => new Map(Object.entries(of))
  const asProposed = editionOf(ros, letter, gate, 'mum', new Map())
  expect(asProposed.parts.map(({ isShown, reason, told }) => [isShown, reason, told])).toEqual([[false, 'address', 'said'], [false, 'private', 'said'], [true, null, null]])
  expect([asProposed.isOverridden, asProposed.isEmpty]).toEqual([false, false])
  const own = answers({ p1: { keepsBack: false, why: 'She was there' }, p2: { keepsBack: true, why: 'Ro would not like it' } })
  expect(editionOf(ros, letter, gate, 'mum', own).parts.map(({ isShown, reason, why }) => [isShown, reason, why])).toEqual([[false, 'address', ''], [true, null, 'She was there'], [false, 'worker', 'Ro would not like it']])
  expect(editionOf(ros, letter, gate, 'mum', answers({ p0: { keepsBack: false, why: 'She lives there too' } })).isOverridden).toBe(true)
  expect(unexplained(letter, gate, answers({ p0: { keepsBack: false, why: ' ' }, p1: { keepsBack: true, why: '' }, p2: { keepsBack: true, why: '' } }))).toEqual(['p0', 'p2'])
  const nothing = answers({ p2: { keepsBack: true, why: 'x' } })
  expect(editionOf(ros, letter, gate, 'mum', nothing).isEmpty).toBe(true)
})

test('the gate is another one as soon as the text, the file or the day is another', () => {
  const letter = letterOf(['You live with Jo.'])
  const said = (file = ros, of = letter) => { const gate = gateFor(file, of, 'dad'); return gate && gateAsText(of, gate) }
  expect(said()).toBe(said())
  for (const other of [said(danger('dad')(ros)), said(order('dad', 'no-contact', '2026-11-24')(ros)), said(ros, { ...letter, number: 2 }), said(contact('ro', 'other', 'with Jo', 'team')(ros))]) expect(other).not.toBe(said())
})
