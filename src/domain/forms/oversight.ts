import type { Form } from '../form.ts'
import { actions, paper } from './professional-sections.ts'
import { anythingElse, decisions, familyView, nextSteps, whatYouToldMe } from './shared-sections.ts'

/** D09, management direction and oversight: every decision that touches the child's life is to the child with its reasons; what the manager thinks of the work is not. */
export const oversightForm: Form = {
  facts: 'dated',
  timescales: [{ says: 'A manager looks at the work with a child at set times, and whenever something important changes', source: 'Set it to your own supervision and oversight policy', weight: 'local' }],
  signsOff: 'the manager who writes it',
  sections: [
    { ...decisions, asks: 'What do you decide for {child}?', hint: 'Write it to {child}: what will be different for them, and why.', opensWith: 'open' },
    { ...whatYouToldMe, asks: 'What does {child} want, and how do you know?', heading: 'What you want', hint: 'What {child} told their social worker, drew or showed.' },
    { ...familyView, opensWith: 'offered' },
    { ...nextSteps, asks: 'What happens next for {child}?' },
    anythingElse,
    paper('oversight', 'What did you look at, and what do you think of it?', 'Oversight', { source: ['R4', 'C3'], hint: 'What you read and whom you heard. What is going well in the work, and what is missing.' }),
    { ...actions, asks: 'What do you ask of the team?', heading: 'Directions to the team' },
  ],
}
