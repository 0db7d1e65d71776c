import type { Form } from '../form.ts'
import { decisions, familyView, nextSteps, pictures, whatHappened, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D01, the record of a visit, call or meeting: the parts that the guidance asks for, in the order a child would tell it. */
export const caseRecordForm: Form = {
  facts: 'contact',
  timescales: [
    { says: 'A child in care is visited within a week of coming to a home, then at least every six weeks in the first year', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28', weight: 'law' },
    { says: 'It is written within a few working days of the visit', source: 'Set it to your own procedures', weight: 'local' },
  ],
  signsOff: 'nobody: the one who was there finishes it',
  sections: [
    whatHappened, whatYouToldMe, yourWords, whatISaw, worries, familyView, decisions, nextSteps, pictures,
  ],
}
