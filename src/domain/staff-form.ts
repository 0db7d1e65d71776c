import type { Choice, EntryField, EntryForm } from './entry-form.ts'

/** What a member of staff may do here, as it is asked. */
export const doesChoices: readonly Choice[] = [
  { value: 'practitioner', text: 'Write to the children they work with' },
  { value: 'manager', text: 'Read, write and sign off for all of their team’s children, and say who works with whom' },
  { value: 'administrator', text: 'Look after staff, teams, words and the look of this. They see no child’s file' },
]

const about = (teams: readonly Choice[]): readonly EntryField[] => [
  { id: 'full-name', kind: 'short-text', label: 'Full name', hint: 'As they sign. Children will read it', missing: 'Write down the full name' },
  { id: 'job-title', kind: 'short-text', label: 'Job title', hint: 'For example: social worker. Children will read it', missing: 'Write down the job title' },
  { id: 'does', kind: 'choice', label: 'What may they do here?', choices: doesChoices, missing: 'Choose what they may do here' },
  { id: 'team', kind: 'choice', label: 'Team', choices: teams, missing: 'Choose a team' },
]

const firstDay: EntryField = { id: 'from-day', kind: 'day', label: 'Their first day here', hint: 'For example, 27 3 2026. It may lie ahead', missing: 'Enter the first day', mayLieAhead: true }

/** The form of somebody who begins to work here. `teams`: those that are open, by id. */
export const newStaffForm = (teams: readonly Choice[]): EntryForm => ({ fields: [...about(teams), firstDay] })

/** The form that changes or puts right how somebody stands at work. */
export const changeStaffForm = (teams: readonly Choice[]): EntryForm => ({
  fields: [
    ...about(teams),
    { id: 'manner', kind: 'choice', label: 'Is this new, or was it wrong?', missing: 'Choose one of the two', choices: [{ value: 'change', text: 'It is new from a day on. What was before stays in the history' }, { value: 'mistake', text: 'It was written wrongly. Put it right from the day it stood' }] },
    { id: 'holds-from', kind: 'day', label: 'If it is new: from which day?', hint: 'For example, 27 3 2026. Today or earlier' },
    firstDay,
  ],
  alsoWrong: answers => ({
    ...(answers['manner'] === 'change' && !answers['holds-from'] ? { 'holds-from': 'Enter the day from which it is so' } : {}),
    ...(answers['manner'] === 'change' && answers['holds-from'] && answers['from-day'] && answers['holds-from'] < answers['from-day'] ? { 'holds-from': 'That is before their first day here. Enter a later day' } : {}),
  }),
})
