import type { Form } from '../form.ts'
import { anythingElse, decisions, familyAndFriends, familyView, goals, health, home, identity, ifItDoesNotWork, ifYouDisagree, lookedAtAgain, nextSteps, pictures, progress, school, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D08, the pathway plan: read at 16, and again in the twenties. */
export const pathwayPlanForm: Form = {
  facts: 'meeting',
  carriesOn: true,
  kinds: [
    { id: 'pathway-plan', label: 'Pathway plan', titleToChild: 'Your plan for growing up and moving on' },
    { id: 'pathway-review', label: 'Review of the pathway plan', titleToChild: 'How your plan for moving on is going' },
  ],
  timescales: [
    { says: 'The assessment is finished within three months of the sixteenth birthday, and the plan as soon as possible after it', source: 'Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010, regulations 42 and 43', weight: 'law', kinds: ['pathway-plan'] },
    { says: 'It is reviewed at most every six months, and when the young person asks', source: 'Care Leavers (England) Regulations 2010, regulation 7', weight: 'law' },
  ],
  signsOff: 'your manager',
  sections: [
    telling('hopes', 'What does {child} want from the next years?', 'What you want from the next years', ['V1', 'V2', 'T2']),
    { ...whatYouToldMe, asks: 'What else did {child} say, and how do you know?' },
    yourWords, { ...whatISaw, opensWith: 'offered' }, progress, home,
    { ...school, asks: 'What about learning and work?', heading: 'Learning and work' },
    telling('money', 'What money does {child} have, and what help is there?', 'Your money', ['C2', 'S2'], { hint: 'Sums and days, not ‘as entitled’.' }),
    health, familyAndFriends, identity,
    telling('skills', 'What can {child} do for themselves, and what would they like help with?', 'Looking after yourself', ['T2', 'T8']),
    telling('what-you-can-ask', 'What can {child} ask of us, and until when?', 'What you can ask of us', ['S2', 'L2'], { hint: 'Plain enough to be understood at 24 as well.' }),
    worries, goals,
    { ...nextSteps, asks: 'Who does what, and by when?', heading: 'Who does what' },
    ifItDoesNotWork,
    { ...familyView, opensWith: 'offered' },
    decisions, ifYouDisagree, lookedAtAgain, pictures, anythingElse,
  ],
}
