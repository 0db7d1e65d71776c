import { expect, test } from 'vitest'
import { type ContactDetail, hiddenIn, type ShownTo } from './hidden-details.ts'

const detail = (kind: string, text: string, whoMayKnow: string, personId = 'mum'): ContactDetail => ({ personId, kind, detail: text, whoMayKnow })
const child: ShownTo = { personId: 'child', isChild: true, isParent: false, isProfessional: false }
const dad: ShownTo = { personId: 'dad', isChild: false, isParent: true, isProfessional: false }
const teacher: ShownTo = { personId: 'teacher', isChild: false, isParent: false, isProfessional: true }
const home = detail('address', '4 Tannery Steps\nFernleigh FN2 7QQ', 'team', 'child')

test.each([
  ['You live at 4 Tannery Steps now.', true], ['You live at 4, Tannery  Steps.', true], ['the house, fn2 7qq, is warm', true], ['FN27QQ', true], ['You live at 14 Tannery Steps.', false], ['We met in Fernleigh.', false], ['', false],
])('a hidden address in “%s”: %s', (text, isSeen) => {
  for (const to of [child, dad, teacher]) expect(hiddenIn([text], [home], to).length > 0).toBe(isSeen)
})

test.each([
  ['Flat 2, 14 Alder Road', 'You moved to 14 Alder Road.', true], ['12, Alder Road', 'You live at 12 Alder Road.', true], ['12, Alder Road', 'You live on Alder Road.', false],
  ['The Old Mill, Fernleigh', 'You live at the old mill.', true], ['The Old Mill, Fernleigh', 'We met in Fernleigh.', false],
])('of the address “%s” in “%s”: %s', (address, text, isSeen) => {
  expect(hiddenIn([text], [detail('address', address, 'team', 'child')], child).length > 0).toBe(isSeen)
})

test.each([['Ring 01632 960114.', true], ['Ring 01632960114', true], ['(01632) 960-114', true], ['Ring +44 1632 960114', true], ['Ring 01632.960.114', true], ['Ring 01632 960115.', false], ['114', false]])('a hidden number in “%s”: %s', (text, isSeen) => {
  expect(hiddenIn([text], [detail('phone', '01632 960114, after four', 'professionals')], child).length > 0).toBe(isSeen)
})

test.each<[string, ShownTo, boolean]>([
  ['team', child, false], ['team', teacher, false], ['professionals', teacher, true], ['professionals', dad, false], ['child', child, true], ['child', dad, false], ['parents', dad, true], ['parents', child, false],
  ['child-and-parents', child, true], ['child-and-parents', dad, true], ['nonsense', teacher, false],
])('who may know %s: %j %s', (whoMayKnow, to, may) => {
  expect(hiddenIn(['Write to 9 Quay Street.'], [detail('address', '9 Quay Street', whoMayKnow)], to).length === 0).toBe(may)
})

test('one’s own is known to oneself; an email is seen in whatever letters', () => {
  expect(hiddenIn(['Ring 01632 960114'], [detail('phone', '01632 960114', 'team', 'dad')], dad)).toEqual([])
  expect(hiddenIn(['Mail DANA@example.org.'], [detail('email', 'dana@example.org', 'team')], child)).toHaveLength(1)
})
