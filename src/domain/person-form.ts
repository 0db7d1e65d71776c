import type { EntryForm } from './entry-form.ts'

/** Who somebody is: asked when they are added, and when something is put right. */
export const personForm: EntryForm = {
  fields: [
    { id: 'full-name', kind: 'short-text', label: 'Full name', hint: 'As it stands on their papers, first name first', missing: 'Write down the full name' },
    { id: 'preferred-name', kind: 'short-text', label: 'What do they like to be called?', hint: 'Leave it empty if it is their first name' },
    { id: 'pronouns', kind: 'short-text', label: 'Pronouns', hint: 'As they say themselves: she/her, he/him, they/them. Leave it empty if you do not know' },
    { id: 'date-of-birth', kind: 'day', label: 'When were they born?', hint: 'For example, 27 3 2014. Leave it empty if you do not know', mayLieAhead: true },
    { id: 'died-on', kind: 'day', label: 'If they have died: when?' },
    {
      id: 'described-as', kind: 'choice', label: 'How do they describe themselves?', hint: 'Only as they have said. The family map draws it; without an answer it draws none',
      choices: [{ value: 'girl-or-woman', text: 'A girl or woman' }, { value: 'boy-or-man', text: 'A boy or man' }, { value: 'another-way', text: 'In another way' }],
    },
    { id: 'uses-words', kind: 'choice', label: 'Do they use words?', choices: [{ value: 'true', text: 'Yes' }, { value: 'false', text: 'No: a baby, or somebody who tells things in other ways' }], missing: 'Say if they use words' },
    { id: 'communication', kind: 'long-text', label: 'How is it best to talk with them?', hint: 'What helps, what does not. A child may read this: say it to them' },
    { id: 'languages', kind: 'short-text', label: 'Which languages do they use?', hint: 'For example: British Sign Language, and English in writing' },
    { id: 'interpreter', kind: 'short-text', label: 'Do they need an interpreter?', hint: 'For which language, and whom they know. Leave it empty if they need none' },
  ],
  alsoWrong: answers => {
    const born = answers['date-of-birth']
    const died = answers['died-on']
    return born && died && died < born ? { 'died-on': 'That is before they were born. Mend one of the two days' } : {}
  },
}
