import type { Found, Rule } from '../rule.ts'
import { namesDoer } from '../text/doer.ts'
import { passivesIn } from '../text/passives.ts'
import { findPhrases, phraseBook } from '../text/phrases.ts'
import type { Reading, Word } from '../text/reading.ts'
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
    'You want to be heard, and you were made to feel welcome.',
    'The gas was cut off in the winter, and the school was closed.',
    'Imogen Fairley decided that your bedtime will be moved.',
    'She’s told us that you can stay, and he’s taken the lock off the door.',
    'You have been told off for talking.',
  ],
  bad: [
    { text: '«It was decided» that you will stay with your nan.', better: 'I decided that you will stay with your nan.' },
    { text: '«Concerns were raised» about your school shoes.', better: 'Peter Lund, your form teacher, was worried about your school shoes.' },
    { text: '«It is believed» that your dad knows the address.', better: 'The police believe that your dad knows the address.' },
    { text: 'Your new coat «will be ordered».', better: 'I will order your new coat.' },
    { text: '«There is a view that» you sleep too little.', better: 'Your nan thinks that you sleep too little.' },
    { text: 'Your brother «got moved» to a new house.', better: 'I moved your brother to a new house.' },
    { text: 'Your shelf «needs to be repaired».', better: 'I will repair your shelf.' },
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

/** Does the sentence say before that somebody decided it? */
function isDecided(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 25) && words[at]!.sentence === words[from]!.sentence; at--) {
    if (!words[at]!.quoted && /^(?:decided|agreed|recommended|ruled|ordered|proposed)$/.test(words[at]!.lower)) return true
  }
  return false
}

const askedOf = new Map(hiddenDoers.map(({ kind, asks }) => [kind, asks]))

function* findHidden(reading: Reading): Generator<Found> {
  const words = reading.words
  const taken: { readonly start: number, readonly end: number }[] = []
  let decided = -1
  let hidden = -1
  for (const { row, start, end, from, to } of findPhrases(book, reading)) {
    taken.push({ start, end })
    const { sentence } = words[from]!
    if (row.kind === 'plain' || namesDoer(reading, to)) continue
    if (row.kind === 'to-do' && hidden !== sentence) {
      if (decided !== sentence && isDecided(words, from)) decided = sentence
      if (decided === sentence) continue
    }
    hidden = sentence
    yield { start, end, message: row.asks, ...(row.look && { certainty: 'worth-a-look' }) }
  }
  let next = 0
  let word = 0
  for (const { kind, start, end } of passivesIn(reading)) {
    while (next < taken.length && taken[next]!.end <= start) next++
    if (next < taken.length && taken[next]!.start < end) continue
    while (word < words.length && words[word]!.start < end) word++
    if (!namesDoer(reading, word)) yield { start, end, message: askedOf.get(kind) ?? hiddenActor.asks }
  }
}
