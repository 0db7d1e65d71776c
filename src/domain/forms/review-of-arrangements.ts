import type { Form } from '../form.ts'
import { anythingElse, decisions, familyAndFriends, familyView, health, home, identity, ifYouDisagree, lookedAtAgain, nextSteps, pictures, progress, school, whatHappened, whatISaw, whatYouToldMe, worries, yourWords } from './shared-sections.ts'

/** D06, the review of a child in care: the reviewing officer's letter to the child. */
export const reviewOfArrangementsForm: Form = {
  facts: 'meeting',
  carriesOn: true,
  timescales: [
    { says: 'The first review is within 20 working days of coming into care, the second within three months of it, then at most six months apart', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33', weight: 'law' },
    { says: 'The reviewing officer speaks with the child alone before the review, unless the child does not want that', source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 36', weight: 'law' },
    { says: 'What was decided is written down within five working days, and the whole record within fifteen', source: 'IRO Handbook 2010, chapter 3', weight: 'statutory guidance' },
  ],
  signsOff: 'the independent reviewing officer who writes it',
  sections: [
    { ...whatHappened, asks: 'What was this review about, and how was it?', heading: 'Your review', hint: 'Write a letter: who you are, who came, what {child} did.' },
    { ...whatYouToldMe, asks: 'What did {child} tell you, before the review or at it?', hint: 'Speak with {child} alone before the review, if they want that.' },
    yourWords, { ...whatISaw, opensWith: 'offered' }, progress, home, familyAndFriends, health, school, identity,
    { ...worries, opensWith: 'offered' },
    familyView,
    { ...decisions, opensWith: 'open' },
    nextSteps, ifYouDisagree, lookedAtAgain, pictures, anythingElse,
  ],
}
