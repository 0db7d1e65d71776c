import type { Form } from '../form.ts'
import { actions, agreed, childsView, danger, paper } from './professional-sections.ts'

/** D16, a strategy discussion: what agencies tell each other and decide when a child may be suffering significant harm. */
export const strategyDiscussionForm: Form = {
  facts: 'discussion',
  timescales: [
    { says: 'It is held when there is reasonable cause to suspect that a child is suffering, or is likely to suffer, significant harm', source: 'Children Act 1989, section 47; Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance' },
    { says: 'When it leads to an initial child protection conference, that is held within 15 working days of this discussion', source: 'Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance' },
  ],
  signsOff: 'the manager who led the discussion',
  sections: [
    paper('why-now', 'Why are you talking today?', 'Why this discussion', { source: ['R1', 'F1'] }),
    {
      id: 'shared', to: 'professionals', asks: 'What did each agency share?', heading: 'What was shared', passage: 'view', repeats: true, opensWith: 'open', source: ['F1', 'L3'],
      fields: [
        { id: 'who', kind: 'short-text', label: 'Who shared it?', hint: 'Full name, what they do and for whom', lead: 'Who shared this: ' },
        { id: 'text', kind: 'long-text', label: 'What did they share?', lead: '' },
      ],
    },
    danger, childsView,
    paper('safety-now', 'How is {child} safe tonight?', 'Safety now', { source: ['R2', 'R4'] }),
    agreed, actions,
  ],
}
