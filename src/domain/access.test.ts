import { describe, expect, test } from 'vitest'
import { access, may, mayEver, type Action, type Standing } from './access.ts'
import type { Does } from './asking.ts'

/** Every action, once: the compiler refuses a list that misses one or holds one too many. */
const everyAction = Object.keys({
  'list-my-children': 0, search: 0, 'list-oversight': 0, 'list-due': 0, 'keep-calendar': 0, 'see-child': 0, 'say-done': 0, 'see-attachment': 0,
  'add-about-you': 0, 'change-about-you': 0,
  'see-voice': 0, 'add-voice': 0, 'open-voice': 0, 'take-voice-back': 0, 'list-my-voice': 0, 'see-my-voice': 0,
  'start-draft': 0, 'read-draft': 0, 'write-draft': 0, 'put-away-draft': 0, 'finish-draft': 0, 'add-attachment': 0, 'bring-note': 0, 'read-note': 0,
  'read-record': 0, 'correct-record': 0, 'prepare-edition': 0, 'see-edition': 0, 'confirm-edition': 0, 'mark-confidence': 0, 'share-record': 0, 'end-sharing': 0, 'settle-next-step': 0, 'comment-record': 0, 'sign-off-record': 0, 'say-told': 0, 'list-decisions': 0,
  'list-my-story': 0, 'read-my-story': 0, 'see-my-picture': 0, respond: 0,
  'list-staff': 0, 'write-staff': 0, 'write-account': 0, 'write-team': 0, 'list-words': 0, 'write-words': 0, 'list-timescales': 0, 'set-timescale': 0, import: 0, 'list-forms': 0, 'change-form': 0, 'publish-form': 0,
  'list-allocations': 0, 'write-allocation': 0, 'list-settings': 0, 'write-settings': 0, 'list-changes': 0,
  'see-people': 0, 'add-person': 0, 'correct-person': 0, 'write-entry': 0, 'join-people': 0, 'find-people': 0, 'look-elsewhere': 0, 'open-file': 0, 'merge-files': 0, 'confirm-merge': 0,
  'invite-reader': 0, 'end-reader-sign-in': 0, 'accept-invitation': 0,
  'see-training': 0,
  'sign-in': 0, 'sign-out': 0,
} satisfies Record<Action, 0>) as Action[]

const everybody: readonly Does[] = ['practitioner', 'manager', 'administrator', 'reader']
const standings: readonly Standing[] = ['any', 'works-with-child', 'team-works-with-child', 'team-looks-after-work', 'opened-to-reader', 'may-import']

const standing = (...of: Standing[]): ReadonlySet<Standing> => new Set(of)

test.each(everyAction)('%s is given to somebody', action => {
  expect(everybody.filter(does => mayEver(does, action))).not.toEqual([])
})

describe.each(access)('$who may $may when $when', ({ who, may: actions, when }) => {
  test.each(actions)('%s: somebody who stands so may', action => {
    expect(mayEver(who, action)).toBe(true)
    expect(may(who, action, standing(when))).toBe(true)
  })

  test.each(actions)('%s: somebody who stands in no way, or in every other way, may not', action => {
    if (when === 'any') {
      expect(may(who, action, standing())).toBe(true)
      return
    }
    expect(may(who, action, standing())).toBe(false)
    expect(may(who, action, standing(...standings.filter(other => other !== when)))).toBe(false)
  })

  test.each(actions)('%s: somebody who does other work, and has no row of their own for it, may not', action => {
    for (const other of everybody.filter(does => !access.some(right => right.who === does && right.may.includes(action)))) {
      expect(mayEver(other, action)).toBe(false)
      expect(may(other, action, standing(...standings))).toBe(false)
    }
  })
})

test('nothing of a child’s file is given to everybody who does some work: each such row asks for a standing', () => {
  const without = access.filter(right => right.when === 'any').flatMap(right => right.may)
  expect(new Set(without)).toEqual(new Set(['confirm-merge', 'list-my-children', 'find-people', 'look-elsewhere', 'open-file', 'search', 'list-oversight', 'list-due', 'keep-calendar', 'list-my-story', 'list-my-voice', 'list-staff', 'write-staff', 'write-account', 'write-team', 'list-words', 'write-words', 'list-timescales', 'set-timescale', 'list-forms', 'change-form', 'publish-form', 'list-allocations', 'write-allocation', 'list-settings', 'write-settings', 'list-changes', 'see-training', 'accept-invitation', 'sign-in', 'sign-out']))
})

test('an administrator touches no child’s file but who works with the child, and staff no reader’s page', () => {
  const ofChild = access.filter(right => right.when !== 'any')
  expect(new Set(ofChild.map(right => right.who))).toEqual(new Set(['practitioner', 'manager', 'reader', 'administrator']))
  expect(ofChild.filter(right => right.who === 'administrator')).toEqual([{ who: 'administrator', may: ['import'], when: 'may-import' }])
  for (const action of ofChild.filter(right => right.who !== 'administrator').flatMap(right => right.may).filter(each => each !== 'write-allocation')) expect(mayEver('administrator', action)).toBe(false)
  for (const action of ofChild.filter(right => right.who === 'reader').flatMap(right => right.may)) {
    expect(mayEver('practitioner', action)).toBe(false)
    expect(mayEver('manager', action)).toBe(false)
  }
})

test('no row gives the same action to the same people a second time', () => {
  const given = access.flatMap(right => right.may.map(action => `${right.who} ${action}`))
  expect(new Set(given).size).toBe(given.length)
})
