import type { Form } from '../form.ts'
import { paper } from './professional-sections.ts'

/** D13, a paper for court or before court, kept as it was filed. */
export const courtDocumentForm: Form = {
  facts: 'dated',
  kinds: [
    { id: 'letter', label: 'Letter before proceedings', titleToChild: 'A letter about going to court' },
    { id: 'statement', label: 'Social work statement', titleToChild: 'A paper for the court' },
    { id: 'court-care-plan', label: 'Care plan for the court', titleToChild: 'A plan for the court' },
    { id: 'other', label: 'Another paper for the court', titleToChild: 'A paper for the court' },
  ],
  timescales: [
    { says: 'The court decides within 26 weeks, unless it says that more time is needed', source: 'Children Act 1989, section 32', weight: 'law' },
    { says: 'It is filed as the Public Law Outline and the court’s orders say', source: 'Family Procedure Rules 2010, Practice Direction 12A', weight: 'law' },
  ],
  signsOff: 'your manager and the authority’s lawyer',
  sections: [
    paper('text', 'What does it say?', 'The text as filed', { source: ['F1', 'S6'] }),
    {
      id: 'filing', to: 'professionals', asks: 'When and where was it filed?', heading: 'Filing', passage: 'text', repeats: false, opensWith: 'open', source: ['F3', 'S6'],
      fields: [
        { id: 'court', kind: 'short-text', label: 'Court and case number', lead: 'Court: ' },
        { id: 'when', kind: 'date', label: 'Filed on', lead: 'Filed on: ' },
        { id: 'by', kind: 'short-text', label: 'Filed by', hint: 'Full name and what they do', lead: 'Filed by: ' },
      ],
    },
  ],
}
