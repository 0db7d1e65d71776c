import type { Form } from '../form.ts'
import { actions, agreed, childsView, paper } from './professional-sections.ts'

/** D15, a worker's supervision about one child: between the two of them. A decision made in it goes to the child as D09. */
export const supervisionForm: Form = {
  facts: 'dated',
  timescales: [{ says: 'Each child is talked through at set times', source: 'Set it to your own supervision policy', weight: 'local' }],
  signsOff: 'the supervising manager',
  sections: [
    paper('reflection', 'What has happened since last time, and what do you make of it?', 'Since last time', { source: ['T7', 'F1'] }),
    childsView,
    paper('thinking', 'What did you think through together?', 'What was thought through', { source: ['C3', 'F1'] }),
    agreed,
    actions,
  ],
}
