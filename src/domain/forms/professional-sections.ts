import type { Section } from '../form.ts'

/** Parts of documents between professionals. Nothing here is ever opened to a reader; names and days are checked all the same. */

/** One running text under a question. */
export const paper = (id: string, asks: string, heading: string, more: Partial<Pick<Section, 'hint' | 'opensWith' | 'opensFor' | 'source'>> = {}): Section => ({
  id, to: 'professionals', asks, heading, passage: 'text', repeats: false, opensWith: 'open', source: ['R1', 'F1'],
  fields: [{ id: 'text', kind: 'long-text', label: heading, lead: '' }], ...more,
})

export const childsView: Section = {
  ...paper('child-view', 'What does {child} want and feel?', 'The child’s wishes and feelings', { source: ['V1', 'V2'] }),
  hint: 'In their own words where you have them, inside quotation marks.',
  fields: [
    { id: 'text', kind: 'long-text', label: 'What {child} wants and feels', lead: '' },
    { id: 'how', kind: 'short-text', label: 'How is it known?', lead: 'How it is known: ' },
  ],
}

export const familysView: Section = {
  id: 'family-view', to: 'professionals', asks: 'What does the family think?', heading: 'What the family thinks', passage: 'view', repeats: true, opensWith: 'open', source: ['V7', 'S5'],
  fields: [
    { id: 'who', kind: 'short-text', label: 'Whose view is it?', hint: 'Full name, and who they are to {child}', lead: 'Who thinks this: ' },
    { id: 'text', kind: 'long-text', label: 'What do they think?', lead: '' },
  ],
}

export const danger: Section = {
  id: 'dangers', to: 'professionals', asks: 'What is the danger?', heading: 'Danger, impact and safety', passage: 'worry', repeats: true, opensWith: 'open', source: ['R1', 'R2', 'R3'],
  fields: [
    { id: 'worry', kind: 'long-text', label: 'The danger, as fact', lead: '' },
    { id: 'impact', kind: 'long-text', label: 'What does it do to {child}?', lead: 'Impact: ' },
    { id: 'worse', kind: 'long-text', label: 'What makes it worse?', lead: 'What makes it worse: ' },
    { id: 'safer', kind: 'long-text', label: 'What makes it safer?', lead: 'What makes it safer: ' },
  ],
}

export const agreed: Section = {
  id: 'decisions', to: 'professionals', asks: 'What was decided?', heading: 'Decisions', passage: 'decision', repeats: true, opensWith: 'open', source: ['C4', 'R4', 'V6'],
  hint: 'A decision that touches {child}’s life is written to {child} as well: in a management decision, an assessment or a plan.',
  fields: [
    { id: 'what', kind: 'long-text', label: 'What was decided?', lead: '' },
    { id: 'who', kind: 'short-text', label: 'Who decided it?', hint: 'Full name and what they do', lead: 'Who decided: ' },
    { id: 'when', kind: 'date', label: 'When was it decided?', lead: 'When: ' },
    { id: 'why', kind: 'long-text', label: 'Why?', lead: 'Why: ' },
    { id: 'wanted', kind: 'long-text', label: 'What does {child} want, and how did it count?', lead: 'What the child wants, and how it counted: ' },
  ],
}

export const actions: Section = {
  id: 'actions', to: 'professionals', asks: 'Who does what?', heading: 'Actions', passage: 'next-step', repeats: true, opensWith: 'open', source: ['R4', 'L3'],
  fields: [
    { id: 'what', kind: 'long-text', label: 'What is to be done?', lead: '' },
    { id: 'who', kind: 'short-text', label: 'Who does it?', hint: 'Full name and what they do', lead: 'Who: ' },
    { id: 'when', kind: 'date', label: 'By when?', lead: 'By when: ' },
  ],
}
