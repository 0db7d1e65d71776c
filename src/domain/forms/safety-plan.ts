import type { Form } from '../form.ts'
import { anythingElse, familyView, lookedAtAgain, pictures, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D02, a safety plan: one page that the child can keep. */
export const safetyPlanForm: Form = {
  facts: 'meeting',
  onePage: true,
  timescales: [
    { says: 'It is made on the day on which it is needed, and the child and their family have a copy that day', source: 'Set it to your own safeguarding procedures', weight: 'local' },
    { says: 'It is looked at again on the day that stands in it', source: 'Set it to your own safeguarding procedures', weight: 'local' },
  ],
  signsOff: 'your manager',
  sections: [
    { ...worries, asks: 'What are we worried about?' },
    telling('signs', 'How will {child} notice that it is not safe?', 'How you will notice that it is not safe', ['R1', 'R2'], { hint: 'What {child} sees, hears or feels first.' }),
    {
      id: 'what-you-can-do', to: 'child', asks: 'Whom can {child} go to, and how?', heading: 'Who you can go to', passage: 'text', repeats: true, opensWith: 'open', source: ['R2', 'L3'],
      fields: [
        { id: 'who', kind: 'short-text', label: 'Who?', hint: 'Full name and who they are to {child}', lead: 'Who: ' },
        { id: 'how', kind: 'short-text', label: 'How can {child} reach them?', lead: 'How to reach them: ' },
      ],
    },
    {
      id: 'who-does-what', to: 'child', asks: 'Who does what to keep {child} safe?', heading: 'Who does what to keep you safe', passage: 'text', repeats: true, opensWith: 'open', source: ['R2', 'R4', 'L3'],
      fields: [
        { id: 'who', kind: 'short-text', label: 'Who?', hint: 'Full name and who they are to {child}', lead: 'Who: ' },
        { id: 'what', kind: 'long-text', label: 'What do they do?', lead: '' },
        { id: 'if-not', kind: 'long-text', label: 'What happens if they cannot?', lead: 'If they cannot: ' },
      ],
    },
    lookedAtAgain,
    { ...whatYouToldMe, asks: 'What does {child} say about this plan?', heading: 'What you said about this plan' },
    { ...yourWords, opensWith: 'offered' },
    { ...whatISaw, opensWith: 'offered' },
    { ...familyView, opensWith: 'offered' },
    pictures, anythingElse,
  ],
}
