import type { Form } from '../form.ts'
import { anythingElse, decisions, familyView, goals, ifItDoesNotWork, lookedAtAgain, nextSteps, pictures, progress, strengths, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D05, the child's plan and its reviews at every threshold, conferences with their minutes included. */
export const planOrReviewForm: Form = {
  facts: 'meeting',
  carriesOn: true,
  kinds: [
    { id: 'early-help-plan', label: 'Early help plan', titleToChild: 'Your plan for extra help' },
    { id: 'early-help-review', label: 'Early help review', titleToChild: 'How your plan for extra help is going' },
    { id: 'child-in-need-plan', label: 'Child in need plan', titleToChild: 'Your plan' },
    { id: 'child-in-need-review', label: 'Child in need review', titleToChild: 'How your plan is going' },
    { id: 'conference', label: 'Initial child protection conference', titleToChild: 'A meeting about keeping you safe, and your plan' },
    { id: 'core-group', label: 'Core group', titleToChild: 'How your plan to keep you safe is going' },
    { id: 'review-conference', label: 'Review child protection conference', titleToChild: 'A meeting about how safe you are now' },
  ],
  timescales: [
    { says: 'It is looked at again as often as was agreed with the family', source: 'Working Together to Safeguard Children 2023, chapter 3, section 1, leaves it to local arrangements: set it to yours', weight: 'local', kinds: ['early-help-plan', 'early-help-review'] },
    { says: 'A child in need plan is reviewed regularly, often within three months and then every six', source: 'Children Act 1989, section 17, sets no number of days: set it to your own procedures', weight: 'local', kinds: ['child-in-need-plan', 'child-in-need-review'] },
    { says: 'The conference is held within 15 working days of the strategy discussion', source: 'Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance', kinds: ['conference'] },
    { says: 'The core group first meets within 10 working days of the conference', source: 'Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance', kinds: ['conference', 'core-group'] },
    { says: 'The first review conference is within three months, the next at most six months apart', source: 'Working Together to Safeguard Children 2023, chapter 3, section 3', weight: 'statutory guidance', kinds: ['conference', 'review-conference'] },
  ],
  signsOff: 'your manager, or of a conference its chair',
  sections: [
    telling('why', 'Why is there a plan?', 'Why I am writing this', ['T1', 'R1']),
    {
      id: 'minutes', to: 'child', asks: 'Who said what at the conference?', heading: 'What people said at the meeting', passage: 'view', repeats: true, opensWith: 'offered', opensFor: ['conference', 'review-conference'], source: ['C4', 'F1', 'L3'],
      hint: 'The minutes, to {child}: each under the name of the one who said it.',
      fields: [
        { id: 'who', kind: 'short-text', label: 'Who?', hint: 'Full name and what they do', lead: 'Who said this: ' },
        { id: 'text', kind: 'long-text', label: 'What did they say?', lead: '' },
      ],
    },
    progress,
    { ...whatYouToldMe, asks: 'What does {child} say, want and feel?' },
    { ...yourWords, opensWith: 'offered' },
    { ...whatISaw, opensWith: 'offered' },
    strengths, worries, goals,
    { ...nextSteps, asks: 'Who does what, and by when?', heading: 'Who does what' },
    { ...ifItDoesNotWork, opensWith: 'offered', opensFor: ['conference', 'review-conference'] },
    familyView,
    { ...decisions, opensFor: ['conference', 'review-conference'] },
    lookedAtAgain, pictures, anythingElse,
  ],
}
