import type { Section } from '../form.ts'

/** Parts that stand in more than one form. One wording, so that a child who reads two documents meets the same words for the same thing. */

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
