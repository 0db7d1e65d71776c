import type { Form } from '../form.ts'
import { actions, paper } from './professional-sections.ts'
import { anythingElse, decisions, nextSteps, whatYouToldMe } from './shared-sections.ts'

/** D11, a permanence panel: the chair's recommendation is to the child. */
export const permanencePanelForm: Form = {
  facts: 'dated',
  timescales: [
    { says: 'The decision is made within seven working days of the panel’s recommendation', source: 'Adoption Agencies Regulations 2005, regulations 19 and 33; statutory guidance on adoption 2013', weight: 'statutory guidance' },
    { says: 'A panel for long-term fostering keeps to the authority’s own times', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 22B, sets conditions and no days: set it to your own procedures', weight: 'local' },
  ],
  signsOff: 'the panel’s chair; the decision is made by the agency’s decision-maker',
  sections: [
    { ...decisions, id: 'recommendation', asks: 'What does the panel recommend for {child}, and why?', heading: 'What the panel recommends', hint: 'The chair writes it to {child}.', opensWith: 'open' },
    { ...whatYouToldMe, asks: 'What did the panel know of what {child} wants?', heading: 'What we knew of what you want' },
    { ...decisions, asks: 'What did the decision-maker decide?' },
    nextSteps, anythingElse,
    paper('members', 'Who sat on the panel, and who came?', 'Panel members and who attended', { source: ['L3'] }),
    paper('heard', 'What did the panel read and hear?', 'What the panel read and heard', { source: ['F1'] }),
    paper('discussion', 'What did the panel discuss?', 'Discussion', { source: ['C3', 'F1'] }),
    paper('advice', 'What did the legal and medical advisers say?', 'Advice', { source: ['F1'], opensWith: 'offered' }),
    actions,
  ],
}
