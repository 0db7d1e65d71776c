import type { Form } from '../form.ts'
import { paper } from './professional-sections.ts'

/** D12, what happened, in order. */
export const chronologyForm: Form = {
  facts: 'dated',
  timescales: [
    { says: 'For court a summary chronology is filed with the application', source: 'Family Procedure Rules 2010, Practice Direction 12A (Public Law Outline)', weight: 'law' },
    { says: 'It is kept up to date while we work with a child', source: 'Set it to your own procedures', weight: 'local' },
  ],
  signsOff: 'your manager',
  sections: [
    {
      id: 'events', to: 'professionals', asks: 'What happened, in order?', heading: 'Events', passage: 'text', repeats: true, opensWith: 'open', source: ['T1', 'F3', 'C2'],
      hint: 'Oldest first. What happened, not what it was called.',
      fields: [
        { id: 'when', kind: 'date', label: 'When', lead: 'When: ' },
        { id: 'what', kind: 'long-text', label: 'What happened', lead: '' },
        { id: 'impact', kind: 'long-text', label: 'What it meant for {child}', lead: 'What it meant for the child: ' },
        { id: 'source', kind: 'short-text', label: 'Where is it written?', lead: 'Source: ' },
      ],
    },
    paper('summary', 'What does it show, taken together?', 'Summary', { source: ['C2'], opensWith: 'offered' }),
  ],
}
