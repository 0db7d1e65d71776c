import type { Form } from '../form.ts'
import { anythingElse, decisions, familyAndFriends, familyView, health, home, identity, ifItDoesNotWork, ifYouDisagree, lookedAtAgain, nextSteps, pictures, progress, school, telling, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D07, the care plan of a child in care. */
export const carePlanForm: Form = {
  facts: 'dated',
  carriesOn: true,
  timescales: [
    { says: 'It is there before the child first moves, or at the latest ten working days after', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 4', weight: 'law' },
    { says: 'It says what regulation 5 and Schedule 1 ask: the long plan, health, education, family, identity, home', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 5 and Schedule 1', weight: 'law' },
    { says: 'It is changed after each review, and whenever something important changes', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 6', weight: 'law' },
  ],
  signsOff: 'a manager whom the authority has named for it',
  sections: [
    telling('why', 'Why does {child} live where they live?', 'Why you live where you live', ['T1', 'T7', 'R1'], { hint: 'The true story, as you would tell it to {child} face to face.' }),
    { ...whatYouToldMe, asks: 'What does {child} say, want and feel?' },
    yourWords, { ...whatISaw, opensWith: 'offered' }, home, familyAndFriends, health, school, identity,
    telling('long-plan', 'What is the plan until {child} is grown?', 'The plan for the years to come', ['R4', 'C2'], { hint: 'And why this one, and what else was thought of.' }),
    worries, progress, familyView,
    { ...decisions, opensWith: 'open' },
    { ...nextSteps, asks: 'Who does what, and by when?', heading: 'Who does what' },
    { ...ifItDoesNotWork, opensWith: 'offered' },
    ifYouDisagree, lookedAtAgain, pictures, anythingElse,
  ],
}
