import type { Section } from '../form.ts'

/** Parts that stand in more than one form. One wording, so that a child who reads two documents meets the same words for the same thing. */

/** One running text to the child, under a question. */
export const telling = (id: string, asks: string, heading: string, source: readonly string[], more: Partial<Pick<Section, 'hint' | 'opensWith' | 'opensFor'>> = {}): Section => ({
  id, to: 'child', asks, heading, passage: 'text', repeats: false, opensWith: 'open', source,
  fields: [{ id: 'text', kind: 'long-text', label: heading, lead: '' }], ...more,
})

export const whatHappened = telling('what-happened', 'What happened?', 'What happened', ['T1', 'T7', 'P1'], { hint: 'Start with why you came. Write to {child}, as you would tell it to them.' })

export const whatYouToldMe: Section = {
  id: 'what-you-told-me', to: 'child', asks: 'What did {child} tell you?', heading: 'What you told me', passage: 'text', repeats: false, opensWith: 'open', source: ['V1', 'V4'],
  hint: 'Wishes and feelings, and how you learnt them.',
  fields: [
    { id: 'text', kind: 'long-text', label: 'What {child} told you', lead: '' },
    { id: 'how', kind: 'short-text', label: 'How did you learn it?', hint: 'For example: on our own in your room, while you were drawing', lead: 'How I know: ' },
  ],
}

export const yourWords: Section = {
  id: 'your-words', to: 'child', asks: 'What were {child}’s own words?', heading: 'Your own words', passage: 'quote', repeats: true, opensWith: 'open', source: ['V2'],
  hint: 'Just as they were said. They are never changed or checked.',
  fields: [
    { id: 'words', kind: 'long-text', label: 'The words', lead: 'You said: “', tail: '”' },
    { id: 'to-whom', kind: 'short-text', label: 'Said to whom, and when?', lead: 'You said this to ' },
  ],
}

export const whatISaw: Section = {
  id: 'what-i-saw', to: 'child', asks: 'What did you see?', heading: 'What I saw', passage: 'observation', repeats: false, opensWith: 'open', source: ['V3'],
  hint: 'What {child} did, looked at, played with; how they were with the people there. Needed most when a child does not use words.',
  fields: [{ id: 'text', kind: 'long-text', label: 'What you saw', lead: '' }],
}

export const worries: Section = {
  id: 'worries', to: 'child', asks: 'What are you worried about?', heading: 'What worries us, and what helps', passage: 'worry', repeats: true, opensWith: 'open', source: ['R1', 'R2', 'R3', 'T8'],
  hint: 'Say it plainly. Plain words do not make it smaller.',
  fields: [
    { id: 'worry', kind: 'long-text', label: 'The worry', lead: '' },
    { id: 'impact', kind: 'long-text', label: 'What does it do to {child}?', lead: 'What this does to you: ' },
    { id: 'worse', kind: 'long-text', label: 'What makes it worse?', lead: 'What makes it worse: ' },
    { id: 'safer', kind: 'long-text', label: 'What keeps {child} safer?', lead: 'What keeps you safer: ' },
  ],
}

export const familyView: Section = {
  id: 'family-view', to: 'child', asks: 'What does the family think?', heading: 'What your family thinks', passage: 'view', repeats: true, opensWith: 'open', source: ['V7', 'S5'],
  hint: 'Each view under the name of the one who holds it.',
  fields: [
    { id: 'who', kind: 'short-text', label: 'Whose view is it?', hint: 'For example: your mum, Dana Reed', lead: 'Who thinks this: ' },
    { id: 'text', kind: 'long-text', label: 'What do they think?', lead: '' },
  ],
}

export const decisions: Section = {
  id: 'decisions', to: 'child', asks: 'What was decided?', heading: 'What was decided', passage: 'decision', repeats: true, opensWith: 'offered', source: ['C4', 'V6', 'R4'],
  fields: [
    { id: 'what', kind: 'long-text', label: 'What was decided?', lead: '' },
    { id: 'who', kind: 'short-text', label: 'Who decided it?', hint: 'Full name and what they do', lead: 'Who decided: ' },
    { id: 'when', kind: 'date', label: 'When was it decided?', lead: 'When: ' },
    { id: 'why', kind: 'long-text', label: 'Why?', lead: 'Why: ' },
    { id: 'wanted', kind: 'long-text', label: 'What did {child} want, and how did it count?', lead: 'What you wanted, and how it counted: ' },
  ],
}

export const nextSteps: Section = {
  id: 'next-steps', to: 'child', asks: 'What happens next?', heading: 'What happens next', passage: 'next-step', repeats: true, opensWith: 'open', source: ['R4', 'C2'],
  fields: [
    { id: 'what', kind: 'long-text', label: 'What will be done?', lead: '' },
    { id: 'who', kind: 'short-text', label: 'Who will do it?', hint: 'Full name and what they do', lead: 'Who will do it: ' },
    { id: 'when', kind: 'date', label: 'By when?', lead: 'By when: ' },
  ],
}

export const pictures: Section = {
  id: 'pictures', to: 'child', asks: 'Is there a picture of {child}’s to keep with this?', heading: 'Your pictures', passage: 'picture', repeats: true, opensWith: 'offered', source: ['V2'],
  hint: 'A drawing, a photo or something they wrote.',
  fields: [
    { id: 'what', kind: 'short-text', label: 'What is it?', hint: 'For example: a drawing of your nan in her purple glasses', lead: '' },
    { id: 'made-by', kind: 'short-text', label: 'Who made it, and when?', lead: 'Made by ' },
  ],
}

/** What fits nowhere else. Also where the words stand of a document that was written before it had a form. */
export const anythingElse: Section = {
  id: 'text', to: 'child', asks: 'Is there anything else to say to {child}?', heading: '', passage: 'text', repeats: false, opensWith: 'offered', source: ['T1', 'P1'],
  fields: [{ id: 'text', kind: 'long-text', label: 'Anything else', lead: '' }],
}

export const strengths = telling('strengths', 'What is good, and who helps to keep {child} safe?', 'What is good', ['T7', 'T8', 'R2'], { hint: 'In {child}, in their family, and around them. As much as the worries, and as exact.' })

export const analysis = telling('analysis', 'What do you make of it all, and why?', 'What I think, and why', ['R3', 'C2', 'F1'], { hint: 'What it means for {child}, now and later. Say what is fact and what is your opinion.' })

export const ifItDoesNotWork = telling('if-not', 'What will we do if it does not get better?', 'If it does not get better', ['R4', 'C2'])

/** What we want to get better. Goes on from one review to the next until it is reached. */
export const goals: Section = {
  id: 'goals', to: 'child', asks: 'What should get better for {child}?', heading: 'What we want for you', passage: 'text', repeats: true, opensWith: 'open', source: ['C2', 'T4', 'R4'],
  hint: 'Goals that {child} would understand: ‘You sleep through the night’, not ‘Improve sleep hygiene’.',
  fields: [
    { id: 'what', kind: 'long-text', label: 'The goal', lead: '' },
    { id: 'sign', kind: 'long-text', label: 'How will {child} notice that it is better?', lead: 'How you will notice: ' },
    { id: 'progress', kind: 'long-text', label: 'How far has it come?', hint: 'Leave it empty in a first plan.', lead: 'How far it has come: ' },
    { id: 'outcome', kind: 'choice', label: 'Where does it stand?', lead: '', choices: [{ value: 'going-on', text: 'We are still working on this' }, { value: 'reached', text: 'We got there' }, { value: 'let-go', text: 'This is not a goal any more' }] },
  ],
}

/** What was to be done, carried over from the last plan or review. What is said here closes the step, or lets it go on. */
export const progress: Section = {
  id: 'progress', to: 'child', asks: 'How is what we planned going?', heading: 'How what we planned is going', passage: 'next-step', repeats: true, opensWith: 'offered', source: ['C2', 'R4'],
  hint: 'Carried over from the last one. Say of each how it is going. What is still to be done goes on to the next.',
  fields: [
    { id: 'what', kind: 'long-text', label: 'What was to be done', lead: '' },
    { id: 'who', kind: 'short-text', label: 'Who', hint: 'Full name and what they do', lead: 'Who: ' },
    { id: 'when', kind: 'date', label: 'By when', lead: 'By when: ' },
    { id: 'how', kind: 'long-text', label: 'How is it going?', lead: 'How it is going: ' },
    { id: 'outcome', kind: 'choice', label: 'Is it done?', lead: '', choices: [{ value: 'going-on', text: 'We are still on it' }, { value: 'done', text: 'This is done' }, { value: 'not-needed', text: 'This is not needed any more' }] },
  ],
}

/** When a plan is looked at again: without a day it is no plan. */
export const lookedAtAgain: Section = {
  id: 'looked-at-again', to: 'child', asks: 'When is it looked at again?', heading: 'When we look at this again', passage: 'next-step', repeats: false, opensWith: 'open', source: ['R4', 'C2'],
  fields: [
    { id: 'what', kind: 'short-text', label: 'What will we do then?', hint: 'For example: We meet at your nan’s and go through the plan together', lead: '', needed: 'Say how it will be looked at again' },
    { id: 'who', kind: 'short-text', label: 'Who sees to it?', hint: 'Full name and what they do', lead: 'Who sees to it: ' },
    { id: 'when', kind: 'date', label: 'On which day?', lead: 'When: ', needed: 'Enter the day on which it is looked at again' },
  ],
}

/** Parts of a child's life, as plans and reviews for children in care tell of them. */
export const home = telling('home', 'Where does {child} live, and how is it there?', 'Where you live', ['C2', 'T1'])
export const health = telling('health', 'How is {child}’s health, in body and mind?', 'Your health', ['C2'])
export const school = telling('school', 'How are school and learning?', 'School and learning', ['C2'])
export const familyAndFriends = telling('family-and-friends', 'Whom does {child} see and miss, and when do they meet?', 'Your family and friends', ['T8', 'C2'])
export const identity = telling('identity', 'What matters to {child} about who they are and where they come from?', 'Who you are', ['T2', 'V4'], { hint: 'Likes, interests, faith, language, culture, what they are proud of.' })
export const ifYouDisagree = telling('if-you-disagree', 'What can {child} do if they do not agree?', 'If you do not agree', ['S5', 'S3'], { hint: 'Who listens, how to get an advocate, how to complain: with names and how to reach them.', opensWith: 'offered' })
