import type { Form } from '../form.ts'
import { actions, agreed, paper } from './professional-sections.ts'

/** D19, what is written about foster carers, and those who want to be. */
export const fosteringRecordForm: Form = {
  facts: 'dated',
  kinds: [
    { id: 'assessment', label: 'Fostering assessment', titleToChild: 'A paper about foster carers' },
    { id: 'review', label: 'Review of foster carers', titleToChild: 'A paper about foster carers' },
    { id: 'record', label: 'Fostering record', titleToChild: 'A paper about foster carers' },
  ],
  timescales: [
    { says: 'Somebody who wants to foster is assessed as the regulations ask, and approved by the fostering service', source: 'Fostering Services (England) Regulations 2011, regulations 26 and 27', weight: 'law', kinds: ['assessment'] },
    { says: 'Approval is reviewed within a year of it, and then at least once a year', source: 'Fostering Services (England) Regulations 2011, regulation 28', weight: 'law', kinds: ['review'] },
    { says: 'It is written as the fostering service’s own procedures say', source: 'Set it to your own procedures', weight: 'local', kinds: ['record'] },
  ],
  signsOff: 'the fostering manager',
  sections: [
    paper('carers', 'Whom is it about?', 'The carers', { source: ['L3', 'F1'] }),
    paper('household', 'What is their home like, and who lives there?', 'Home and household', { source: ['F1'], opensWith: 'offered', opensFor: ['assessment'] }),
    paper('caring', 'How do they look after children?', 'Looking after children', { source: ['F1', 'R2'] }),
    paper('children', 'What do the children say who live there?', 'What children say', { source: ['V1', 'V2'] }),
    agreed, actions,
  ],
}
