import type { Found, Rule } from '../rule.ts'
import { calledBesideIn } from '../text/called-out.ts'
import { namesOf } from '../text/names.ts'
import { nearNamesIn } from '../text/near-names.ts'
import type { Reading } from '../text/reading.ts'

/** A visit to two sisters that is written once. */
const sisters = { people: [{ name: 'Saffron Ashdene', preferredName: 'Saffy', relationship: 'sister', pronouns: 'she/her' }], alsoTo: ['Saffron Ashdene'] }

/** A name that is spelt otherwise than on the file. */
export const wrongName: Rule = {
  id: 'wrong-name',
  asks: 'The file spells this name another way. Which is right?',
  because: 'Somebody who finds their name spelt wrong may feel that nobody looked at them properly.',
  source: ['F3', 'S6'],
  certainty: 'sure',
  applies: 'all',
  good: [
    'Your mum, Dana Ashdene, spoke with Peter Lund.',
    'You and the Ashdenes next door went to the sea.',
    'Your friend Megan came with her rabbit.',
    'In March you went to see Dr Qadir.',
    'Your friend Rowen came. You and Rowen made a den.',
    { text: 'Your friend Lillie came. Lillie brought her rabbit.', about: { children: [{ name: 'Lily Ashdene', pronouns: 'she/her', verbal: true }] } },
    { text: 'Saffy and Rowan, I came to see you both. You and Saffy made soup. Saffy, who is in Year 8, was tired.', about: sisters },
    { text: 'Kate has gone. You told Cat so.', about: { people: [{ name: 'Kate Hill', role: 'key worker' }] } },
  ],
  bad: [
    { text: 'Imogen «Fairly» came to see you at school.', better: 'Imogen Fairley came to see you at school.' },
    { text: 'You told «Imogene» about your model boats.', better: 'You told Imogen about your model boats.' },
    { text: 'Your mum, Dana «Ashdeen», was there.', better: 'Your mum, Dana Ashdene, was there.' },
    { text: 'You told me, «Denis», that you like maths.', better: 'You told me, Dennis, that you like maths.', about: { children: [{ name: 'Dennis Ashdene', pronouns: 'he/him', verbal: true }] } },
    { text: 'Your key worker, Curtis «Low», drove you.', better: 'Your key worker, Curtis Lowe, drove you.', about: { people: [{ name: 'Curtis Lowe', role: 'key worker' }] } },
    { text: 'You told «Stephen» that you sleep well.', better: 'You told Steven that you sleep well.', about: { people: [{ name: 'Steven Hill', role: 'key worker' }] } },
    { text: '«Saffy», you showed me your comic.', better: 'Your sister Saffy showed me her comic.', about: sisters },
    { text: 'Dr «Quadir» listened to your chest.', better: 'Dr Qadir listened to your chest.' },
  ],
  practice: {
    text: 'Your mum, Dana Ashdeen, came to your school play. Imogen Fairley, your social worker, sat beside her. You waved to Imogene twice.',
    oneWay: 'Your mum, Dana Ashdene, came to your school play. Imogen Fairley, your social worker, sat beside her. You waved to Imogen twice.',
  },
  cannotSee: [
    'A name that is wrong but spelt like another real one, with no surname beside it.',
    'Names of three letters or fewer, unless they are spelt in several ways.',
    'Somebody who is not on the file.',
  ],
  find: findWrongNames,
}

function* findWrongNames(reading: Reading): Generator<Found> {
  for (const { from, to } of calledBesideIn(reading.tokens, namesOf(reading.about))) {
    const [first, last] = [reading.tokens[from]!, reading.tokens[to - 1]!]
    yield { start: first.start, end: last.end, instead: [], message: 'Another child is called by name here. Who reads this one?' }
  }
  for (const near of nearNamesIn(reading, namesOf(reading.about))) {
    const token = reading.tokens[near.at]!
    const tail = /['’]s$/.exec(token.text)?.[0] ?? ''
    yield {
      start: token.start, end: token.end - tail.length, instead: [near.right],
      message: `The file spells it “${near.right}”. Which is right?`,
      ...(!near.confirmed && token.first && { certainty: 'worth-a-look' as const }),
    }
  }
}
