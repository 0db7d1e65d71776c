import type { Found, Rule } from '../rule.ts'
import { isReported } from '../text/own-voice.ts'
import { findPhrases, phraseBook } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'
import { promises } from '../words/promises.ts'

/** A promise that nobody can keep. */
export const promise: Rule = {
  id: 'promise',
  asks: 'Can anybody keep this promise? What will be done, and by whom?',
  because: 'A child may hold on to a promise for years. If it is broken, they may not believe the next grown-up.',
  source: ['R1', 'C3', 'F1'],
  certainty: 'worth-a-look',
  good: [
    'I will ring you on Friday, and I will come back on Tuesday 24 March.',
    'Your nan said that she will never let anyone hurt you.',
    'We will do what we can to keep you safe.',
    'You told me, “Mum promised it will never happen again.”',
    'You will never forget that day at the lake.',
    'You will always be able to ask me why.',
    'The judge has said that your dad must not come to the house.',
  ],
  bad: [
    { text: 'Your dad «will never hurt you again».', better: 'The judge has said that your dad must not come near the house.' },
    { text: '«Nobody will hurt you» at Jean’s.', better: 'Jean and I will do all we can to keep you safe at her house.' },
    { text: '«Everything will be fine».', better: 'I do not know yet how it will go. I will ring you as soon as the judge has decided.' },
    { text: '«You will always be safe» with your nan.', better: 'Your nan locks the door at night, and she rings the police when he comes.' },
    { text: 'I am sure that this «will never happen again».', better: 'Your mum has asked a doctor for help, and I will come each week.' },
  ],
  practice: {
    text: 'Your dad has moved out. Nobody will hurt you now.',
    oneWay: 'Your dad has moved out. Your nan has a new lock, and I will ring you each Monday.',
  },
  cannotSee: [
    'A promise in words that are on none of its lists.',
    'Whether a promise was kept.',
    'A plan that will not be carried out: it reads like any other.',
  ],
  find: findPromises,
}

const book = phraseBook<'promise' | 'plain'>([...promises.plain.map(phrase => [phrase, 'plain'] as const), ...promises.promise.map(phrase => [phrase, 'promise'] as const)])

function* findPromises(reading: Reading): Generator<Found> {
  for (const { row, from, start, end } of findPhrases(book, reading)) if (row === 'promise' && !isReported(reading, from)) yield { start, end }
}
