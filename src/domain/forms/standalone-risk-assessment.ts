import type { Form } from '../form.ts'
import { actions, agreed, childsView, danger, familysView, paper } from './professional-sections.ts'

/** D17, one danger looked at by itself. What comes of it must reach the child in an updated assessment or plan. */
export const standaloneRiskAssessmentForm: Form = {
  facts: 'dated',
  timescales: [{ says: 'What came of it is told to the child in their next assessment or plan', source: 'Set it to your own procedures', weight: 'local' }],
  signsOff: 'the worker’s manager',
  sections: [
    paper('about', 'What danger do you look at, and why now?', 'What it is about', { source: ['R1'] }),
    danger, childsView, familysView,
    paper('analysis', 'How likely is it, how bad could it be, and how sure are you?', 'Analysis', { source: ['R1', 'R2', 'F1'], hint: 'Say what is fact and what is your opinion.' }),
    agreed,
    { ...actions, hint: 'One of them tells {child}: in which assessment or plan, and by when.' },
  ],
}
