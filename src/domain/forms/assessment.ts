import type { Form } from '../form.ts'
import { analysis, anythingElse, decisions, familyView, nextSteps, pictures, strengths, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D04, an assessment and its updates, parenting, viability and section 47 kinds included. */
export const assessmentForm: Form = {
  facts: 'dated',
  kinds: [
    { id: 'child-and-family', label: 'Child and family assessment', titleToChild: 'Finding out what would help' },
    { id: 'update', label: 'Updated assessment', titleToChild: 'Finding out what would help now' },
    { id: 'parenting', label: 'Parenting assessment', titleToChild: 'Finding out how you are looked after' },
    { id: 'viability', label: 'Viability assessment', titleToChild: 'Finding out if you could live with somebody you know' },
    { id: 'section-47', label: 'Section 47 enquiry', titleToChild: 'Finding out if you are safe' },
  ],
  timescales: [
    { says: 'A decision on what to do is made within one working day of the referral', source: 'Working Together to Safeguard Children 2023, chapter 3', weight: 'statutory guidance', kinds: ['child-and-family', 'section-47'] },
    { says: 'It is finished within 45 working days of the referral', source: 'Children Act 1989, section 17; Working Together to Safeguard Children 2023, chapter 3', weight: 'statutory guidance', kinds: ['child-and-family'] },
    { says: 'When there is to be an initial child protection conference, that is held within 15 working days of the strategy discussion', source: 'Children Act 1989, section 47; Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance', kinds: ['section-47'] },
    { says: 'It is updated whenever something important changes', source: 'Set it to your own procedures', weight: 'local', kinds: ['update'] },
    { says: 'It is ready on the day that the court or the plan sets', source: 'Set it to your own procedures and the court’s timetable', weight: 'local', kinds: ['parenting', 'viability'] },
  ],
  signsOff: 'your manager',
  sections: [
    telling('why', 'Why are you finding out what would help?', 'Why I am writing this', ['T1', 'R1'], { hint: 'Who was worried or asked for help, when, and what they said.' }),
    telling('about-you', 'Who is {child}?', 'Who you are', ['T2', 'V4', 'V5'], { hint: 'What they like, what they are good at, who matters to them.' }),
    { ...whatYouToldMe, asks: 'What does {child} say, want and feel?' },
    yourWords, whatISaw,
    {
      id: 'needs', to: 'child', asks: 'What does {child} need, and who gives it to them?', heading: 'What you need', passage: 'text', repeats: true, opensWith: 'open', source: ['C2', 'T7'],
      fields: [
        { id: 'need', kind: 'long-text', label: 'What {child} needs', lead: '' },
        { id: 'met', kind: 'long-text', label: 'How is it met, and what is missing?', lead: 'How it is now: ' },
      ],
    },
    telling('looked-after', 'How do the grown-ups look after {child}, and could they change what has to change in time?', 'How you are looked after', ['F1', 'R2'], { opensWith: 'offered', opensFor: ['parenting'] }),
    telling('could-live-there', 'Could {child} live with them, now and until they are grown?', 'Could you live there?', ['F1', 'R2'], { opensWith: 'offered', opensFor: ['viability'], hint: 'Who they are to {child}, what their home is like, what they would need from us.' }),
    {
      id: 'enquiry', to: 'child', asks: 'What did you find out about whether {child} is being hurt?', heading: 'What we found out about your safety', passage: 'text', repeats: false, opensWith: 'offered', opensFor: ['section-47'], source: ['R1', 'F1', 'C4'],
      fields: [
        { id: 'text', kind: 'long-text', label: 'What you found out, and how', lead: '' },
        { id: 'found', kind: 'choice', label: 'What does it come to?', lead: '', choices: [
          { value: 'not-so', text: 'What we were worried about was not so.' }, { value: 'safe-now', text: 'You are safe now.' }, { value: 'conference', text: 'We do not think that you are safe, so there will be a meeting about it.' },
        ] },
      ],
    },
    strengths, worries, familyView,
    { ...familyView, id: 'others-view', asks: 'What do the people say who help?', heading: 'What people who help you say', opensWith: 'offered' },
    analysis,
    { ...decisions, asks: 'What was decided?', opensWith: 'open' },
    nextSteps, pictures, anythingElse,
  ],
}
