import type { Does } from './asking.ts'

/** How the person who asks must stand to the thing asked for. */
export type Standing =
  /** Nothing more is needed: the page holds only what is the person's own. */
  | 'any'
  /** Allocated to the child today. */
  | 'works-with-child'
  /** Manager of a team that somebody is allocated from today. */
  | 'team-works-with-child'
  /** Manager of a team that somebody is allocated from today, or that was the last to have the child when nobody is. */
  | 'team-looks-after-work'
  /** The version, or what they told us, stands open on the reader's own page. */
  | 'opened-to-reader'
  /** Was given the right to bring in the files of an earlier system, today. */
  | 'may-import'

/** Everything that can be done, by one name each. The names stand in the audit, so they are permanent. */
export type Action =
  | 'list-my-children' | 'search' | 'list-oversight' | 'list-due' | 'keep-calendar' | 'see-child' | 'say-done' | 'see-attachment'
  | 'add-about-you' | 'change-about-you'
  | 'see-voice' | 'add-voice' | 'open-voice' | 'take-voice-back'
  | 'list-my-voice' | 'see-my-voice'
  | 'start-draft' | 'read-draft' | 'write-draft' | 'put-away-draft' | 'finish-draft' | 'add-attachment'
  | 'bring-note' | 'read-note'
  | 'read-record' | 'correct-record' | 'prepare-edition' | 'see-edition' | 'confirm-edition' | 'mark-confidence' | 'share-record' | 'end-sharing' | 'settle-next-step'
  | 'comment-record' | 'sign-off-record' | 'say-told' | 'list-decisions'
  | 'list-my-story' | 'read-my-story' | 'see-my-picture' | 'respond'
  | 'list-staff' | 'write-staff' | 'write-account' | 'write-team' | 'list-words' | 'write-words' | 'list-timescales' | 'set-timescale' | 'list-forms' | 'change-form' | 'publish-form'
  | 'list-allocations' | 'write-allocation'
  | 'list-settings' | 'write-settings' | 'list-changes'
  | 'import'
  | 'see-people' | 'add-person' | 'correct-person' | 'write-entry' | 'join-people'
  | 'find-people' | 'look-elsewhere' | 'open-file'
  | 'invite-reader' | 'end-reader-sign-in' | 'accept-invitation'
  | 'merge-files' | 'confirm-merge'
  | 'see-training'
  | 'sign-in' | 'sign-out'

interface Right {
  readonly may: readonly Action[]
  readonly who: Does
  readonly when: Standing
}

const withTheChild: readonly Action[] = [
  'see-child', 'say-done', 'see-attachment', 'add-about-you', 'change-about-you',
  'see-voice', 'add-voice', 'open-voice', 'take-voice-back',
  'start-draft', 'read-draft', 'write-draft', 'put-away-draft', 'finish-draft', 'add-attachment',
  'bring-note', 'read-note', 'read-record', 'correct-record', 'prepare-edition', 'see-edition', 'confirm-edition', 'mark-confidence', 'share-record', 'end-sharing', 'settle-next-step', 'comment-record', 'say-told', 'list-decisions',
  'see-people', 'add-person', 'correct-person', 'write-entry', 'join-people',
  'invite-reader', 'end-reader-sign-in',
]

/** Before anybody works with the child: looking for people, and opening a file. What is found is what the asker may know. */
const beforeAFile: readonly Action[] = ['find-people', 'look-elsewhere', 'open-file']

/**
 * Who may do what to what: the whole policy. What is not here is refused.
 * The pages ask it what to offer; the row policies in `db/migrations` decide what exists; one test walks it through both.
 */
export const access: readonly Right[] = [
  { who: 'practitioner', may: ['list-my-children', 'search', 'list-due', 'keep-calendar', ...beforeAFile], when: 'any' },
  { who: 'practitioner', may: withTheChild, when: 'works-with-child' },
  { who: 'manager', may: ['confirm-merge', 'list-oversight', 'list-my-children', 'search', 'list-due', 'keep-calendar', ...beforeAFile], when: 'any' },
  { who: 'manager', may: [...withTheChild, 'sign-off-record', 'merge-files'], when: 'team-works-with-child' },
  { who: 'manager', may: ['list-allocations'], when: 'any' },
  { who: 'manager', may: ['write-allocation'], when: 'team-looks-after-work' },
  { who: 'reader', may: ['list-my-story', 'list-my-voice'], when: 'any' },
  { who: 'reader', may: ['read-my-story', 'see-my-picture', 'see-my-voice', 'respond'], when: 'opened-to-reader' },
  {
    who: 'administrator', when: 'any',
    may: [
      'confirm-merge', 'list-staff', 'write-staff', 'write-account', 'write-team', 'list-words', 'write-words', 'list-timescales', 'set-timescale', 'list-forms', 'change-form', 'publish-form', 'list-settings', 'write-settings', 'list-changes',
      // Who works with whom, by name and birthday. Nothing of a file.
      'list-allocations', 'write-allocation',
    ],
  },
  { who: 'administrator', may: ['import'], when: 'may-import' },
  { who: 'practitioner', may: ['see-training', 'sign-in', 'sign-out'], when: 'any' },
  { who: 'manager', may: ['see-training', 'sign-in', 'sign-out'], when: 'any' },
  { who: 'administrator', may: ['see-training', 'sign-in', 'sign-out'], when: 'any' },
  { who: 'reader', may: ['accept-invitation', 'sign-in', 'sign-out'], when: 'any' },
]

/** True when somebody who does this work may ever take the action: what the door asks before it opens a transaction. */
export const mayEver = (does: Does, action: Action): boolean => access.some(right => right.who === does && right.may.includes(action))

/** True when the action is allowed to somebody who does this work and stands so to the thing. */
export const may = (does: Does, action: Action, standings: ReadonlySet<Standing>): boolean =>
  access.some(right => right.who === does && right.may.includes(action) && (right.when === 'any' || standings.has(right.when)))
