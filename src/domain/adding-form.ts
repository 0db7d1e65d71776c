import type { EntryForm } from './entry-form.ts'
import { entryKinds } from './file-entries.ts'
import { personForm } from './person-form.ts'

const fieldsOf = (form: EntryForm, ids: readonly string[]) => ids.flatMap(id => form.fields.filter(field => field.id === id))

const lookReason = { id: 'look-reason', kind: 'long-text', label: 'Shall we ask if another team knows them? Say why you need to know', hint: 'We need their birthday for it. That you asked, and why, is kept. You are told a name and a year of birth, nothing else. Leave it empty if you need not ask' } as const

/** Somebody who is put on a child's file: the least that must be known. All else is written on their own page. */
export const addPersonForm: EntryForm = {
  fields: [...fieldsOf(personForm, ['full-name', 'preferred-name', 'pronouns', 'date-of-birth']), ...fieldsOf(entryKinds.relationship, ['relationship', 'role', 'parental-responsibility', 'from-day']), lookReason],
  alsoWrong: answers => ({
    ...entryKinds.relationship.alsoWrong?.(answers),
    ...(answers['look-reason'] && !answers['date-of-birth'] ? { 'date-of-birth': 'Enter their birthday, or leave out the question to other teams' } : {}),
  }),
}

/** A child whose file is opened. */
export const openFileForm: EntryForm = {
  fields: [
    ...fieldsOf(personForm, ['full-name', 'preferred-name', 'pronouns']),
    { id: 'date-of-birth', kind: 'day', label: 'When were they born?', hint: 'For example, 27 3 2014. For a baby who is not born yet, the day on which they are expected', mayLieAhead: true },
    ...fieldsOf(personForm, ['uses-words', 'communication', 'languages', 'interpreter']),
    { id: 'why', kind: 'long-text', label: 'Why do we open a file?', hint: 'Who asked, and for what help. We ask with it if another team knows the child: that is kept too', missing: 'Say why the file is opened' },
    ...fieldsOf(entryKinds.involvement, ['threshold']),
    { id: 'from-day', kind: 'day', label: 'Since when do we work with them?', hint: 'For example, 27 3 2026', missing: 'Say since when' },
  ],
}

