import type { Form } from '../form.ts'
import { agreed, childsView, familysView, paper } from './professional-sections.ts'

/** D18, the report to the adoption panel about the child. */
export const childPermanenceReportForm: Form = {
  facts: 'dated',
  timescales: [
    { says: 'It holds what the regulations ask', source: 'Adoption Agencies Regulations 2005, regulation 17 and Schedule 1', weight: 'law' },
    { says: 'It is ready in time for the decision on whether the child should be placed for adoption', source: 'Statutory guidance on adoption 2013, chapter 2: check the days against your own timetable', weight: 'statutory guidance' },
  ],
  signsOff: 'your manager and the agency’s adviser',
  sections: [
    paper('child', 'Who is {child}?', 'The child', { source: ['T2', 'V4'] }),
    childsView,
    paper('birth-family', 'Who are their parents, brothers, sisters and family?', 'The family', { source: ['T8', 'L3'] }),
    familysView,
    paper('story', 'What has happened in {child}’s life, and what did we do?', 'The child’s story', { source: ['T7', 'C2'] }),
    paper('health', 'What is known of their health?', 'Health', { source: ['F1'] }),
    paper('options', 'Which other ways were thought of, and why not those?', 'Other options', { source: ['C2', 'R4'] }),
    paper('contact', 'Whom should {child} go on seeing or hearing from?', 'Family time after an order', { source: ['T8'] }),
    agreed,
  ],
}
