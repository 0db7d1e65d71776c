import type { Form } from '../form.ts'
import { anythingElse, decisions, familyView, nextSteps, pictures, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D03, time with family: who came, what they did, how it felt, next time. */
export const familyTimeForm: Form = {
  facts: 'family-time',
  timescales: [
    { says: 'A child in care has reasonable contact with their parents, unless a court says otherwise', source: 'Children Act 1989, section 34, and Schedule 2, paragraph 15', weight: 'law' },
    { says: 'When it is stopped at once to keep the child safe, that can be for no more than seven days without a court', source: 'Children Act 1989, section 34(6); Care Planning, Placement and Case Review (England) Regulations 2010, regulation 8', weight: 'law' },
    { says: 'It is written within a few working days', source: 'Set it to your own procedures', weight: 'local' },
  ],
  signsOff: 'nobody: the one who was there finishes it',
  sections: [
    telling('what-you-did', 'What did you see them do together?', 'What you did together', ['T1', 'T2', 'P1'], { hint: 'Write to {child}: what they played, ate, laughed about.' }),
    telling('hello-and-goodbye', 'How were hello and goodbye?', 'Hello and goodbye', ['V3', 'C2'], { hint: 'How {child} was before, when they met, when they parted, and after.' }),
    { ...whatISaw, asks: 'What did you see between {child} and their family?' },
    { ...whatYouToldMe, asks: 'What did {child} say about it?' },
    yourWords,
    { ...familyView, asks: 'What did the family say about it?' },
    { ...worries, opensWith: 'offered' },
    { ...nextSteps, asks: 'What about next time?', heading: 'Next time' },
    decisions, pictures, anythingElse,
  ],
}
