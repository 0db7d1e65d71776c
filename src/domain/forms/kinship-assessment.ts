import type { Form } from '../form.ts'
import { actions, danger, paper } from './professional-sections.ts'
import { analysis, anythingElse, decisions, familyView, nextSteps, strengths, whatYouToldMe } from './shared-sections.ts'

/** D10, whether somebody in the family or a friend can look after the child: analysis and decision to the child, what was asked of the carers not. */
export const kinshipAssessmentForm: Form = {
  facts: 'dated',
  timescales: [
    { says: 'Temporary approval of a relative or friend lasts at most 16 weeks', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24', weight: 'law' },
    { says: 'It can be made longer once, by at most eight weeks', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25', weight: 'law' },
    { says: 'For special guardianship the report holds what the regulations ask', source: 'Special Guardianship Regulations 2005, regulation 21 and Schedule', weight: 'law' },
  ],
  signsOff: 'a manager, whose decision stands in it',
  sections: [
    { ...whatYouToldMe, asks: 'What does {child} say about living there?' },
    { ...strengths, opensWith: 'offered' },
    { ...analysis, hint: 'Could {child} live there until they are grown? What is good about it, what worries you, what would help.' },
    { ...familyView, opensWith: 'offered' },
    { ...decisions, asks: 'What did the manager decide?', opensWith: 'open' },
    nextSteps, anythingElse,
    paper('carers', 'Who are they, and what is their story?', 'The carers', { source: ['F1', 'L3'] }),
    paper('household', 'What is their home like, and who lives there?', 'Home and household', { source: ['F1'] }),
    paper('checks', 'What came of the checks and references?', 'Checks and references', { source: ['F1', 'S6'], hint: 'Which check, on which day, with what answer.' }),
    paper('caring', 'How well can they look after this child, and what support would they need?', 'Capacity and support', { source: ['R2', 'F1'] }),
    danger, actions,
  ],
}
