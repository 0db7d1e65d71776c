import type { Found, Rule } from '../rule.ts'
import { namesDoer } from '../text/doer.ts'
import { findPhrases, phraseBook } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'
import { type HiddenDoer, hiddenDoers } from '../words/hidden-doers.ts'

/** Passive or impersonal forms that leave out who did, said, saw or decided. */
export const hiddenActor: Rule = {
  id: 'hidden-actor',
  asks: 'Who did this, or who will? Can the child see it?',
  because: 'A child wants to know who decided about their life, who was worried, and whom they can ask.',
  source: ['C4', 'L3', 'F1', 'R1'],
  certainty: 'sure',
  good: [
    'Imogen Fairley decided that you will stay with your nan.',
    'It was decided by the judge that you will stay with your nan.',
    'You were born in Leeds.',
    'You will be eleven in May, and you are excited.',
    'The door was broken and the window was open.',
    'You said, “It was decided without me.”',
    'You were picked up by your dad at three.',
  ],
  bad: [
    { text: '«It was decided» that you will stay with your nan.', better: 'I decided that you will stay with your nan.' },
    { text: '«Concerns were raised» about your school shoes.', better: 'Peter Lund, your form teacher, was worried about your school shoes.' },
    { text: '«It is believed» that your dad knows the address.', better: 'The police believe that your dad knows the address.' },
    { text: 'Your new coat «will be ordered».', better: 'I will order your new coat.' },
    { text: 'A place «is to be found» for your brother.', better: 'I will find a place for your brother.' },
  ],
  practice: {
    text: 'Concerns were raised about your cough. It was decided that you will see a doctor.',
    oneWay: 'Peter Lund, your form teacher, was worried about your cough. Your mum and I decided that you will see a doctor.',
  },
  cannotSee: [
    'A doer who is named in the sentence before: it looks at the same sentence alone.',
    'Whether a passive matters to the child: it asks about those that mostly do.',
    'A doer hidden by a noun (‘the removal’, ‘after a disclosure’).',
  ],
  find: findHidden,
}

const book = phraseBook<HiddenDoer>(hiddenDoers.flatMap(row => row.match.map(phrase => [phrase, row] as const)))

function* findHidden(reading: Reading): Generator<Found> {
  for (const { row, start, end, to } of findPhrases(book, reading)) {
    if (row.kind === 'plain' || namesDoer(reading, to)) continue
    yield { start, end, message: row.asks, ...(row.look && { certainty: 'worth-a-look' }) }
  }
}
