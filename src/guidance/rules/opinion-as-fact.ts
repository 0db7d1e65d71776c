import type { Found, Rule } from '../rule.ts'
import { claimIn } from '../text/claims.ts'
import { labelsIn } from '../text/labelled.ts'
import { type MindRead, mindsIn } from '../text/minds.ts'
import { hasOwner } from '../text/own-voice.ts'
import { findPhrases, phraseBook } from '../text/phrases.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { mindReadings } from '../words/mind-readings.ts'

/** Judgements, and readings of somebody's mind, told as facts that nobody owns. */
export const opinionAsFact: Rule = {
  id: 'opinion-as-fact',
  asks: 'Whose view is this, and what is it based on?',
  because: 'When a guess stands there as a fact, the child may believe it of themselves or of their family for the rest of their life.',
  source: ['F1', 'F2', 'C1', 'S2'],
  certainty: 'worth-a-look',
  good: [
    'I think that your dad was ashamed, because he looked at the floor and spoke very quietly.',
    'Your mum told me that she does not want to see him again.',
    'You do not want to move, and you told me so twice.',
    'You said, “He only wants my phone.”',
    'Your nan loves you very much.',
    'Your dad does not work on Fridays.',
    'You enjoy singing with your nan.',
    'Your mum could not stand up without help.',
    'Your stepdad did not want to come to the phone.',
    'If your mum drinks again you could be left alone at night.',
    'Your teacher said that you understand fractions now.',
    'Your aunt only eats fish on Fridays, and you only sing when the door is shut.',
    'Your mum knows where your inhaler is.',
    'Your nan does not drive, she has no garden and she cannot climb the stairs.',
    'He told me that he does not deserve you.',
    'I promised you that she will never ring at night again.',
    'Your nan will have you back on Sunday after tea.',
    'You hid from me behind the curtain and then you laughed.',
  ],
  bad: [
    { text: '«Your dad does not care about school.»', better: 'Your dad did not come to the school meetings in May and June. I do not know why.' },
    { text: '«Deep down you know that he lies.»', better: 'I think that you may not be sure about him, because you asked me twice if he meant it.' },
    { text: '«She is only doing it for the money.»', better: 'Your nan told me that she needs the money for a bigger car.' },
    { text: '«Your stepdad thinks the rules are for other people.»', better: 'Your stepdad told the police officer that he would not keep to the judge’s rules.' },
    { text: '«She would rather be at the pub than with you.»', better: 'Your mum went to the pub on Friday and on Saturday, and you were with your nan.' },
    { text: '«Your parents will never change.»', better: 'Your parents have said three times that they would stop, and each time the hitting began again.' },
    { text: '«He only says sorry because he wants his dinner.»', better: 'He said sorry, and then he asked when his dinner would be ready.' },
    { text: '«Your sister will have her new flat wrecked by Easter and will go running back to him.»', better: 'Your sister has a new flat. She has gone back to him twice since May.' },
    { text: '«She knew about it all along and looked away.»', better: 'Your brother told her about it in May. She told me that she did not believe him.' },
    { text: '«Your stepmum begrudges every hour that you spend there.»', better: 'Your stepmum asked me twice when you would be leaving.' },
    { text: '«Your sister has no curiosity.»', better: 'Your sister did not ask me anything.' },
    { text: '«Your aunt finds it hard to trust anybody.»', better: 'Your aunt told me that she does not like to be hugged.' },
    { text: '«Your uncle wants you gone.»', better: 'Your uncle told me that he cannot have you in the flat after June.' },
    { text: '«It was jealousy, plain and simple.»', better: 'I wonder if you were jealous, because you hid the card that he had made.' },
    { text: '«You are trying to get back at your nan.»', better: 'You poured away the milk after your nan had said no to the cinema.' },
    { text: '«All of this comes from her childhood.»', better: 'Her doctor wrote that what happened to her as a child makes it hard for her to sleep.' },
    { text: '«Your mum has lost interest in you.»', better: 'Your mum has not rung since March.' },
  ],
  practice: {
    text: 'Your dad does not care about your football.',
    oneWay: 'Your dad did not come to your last three matches. I do not know why, so I will ask him.',
  },
  cannotSee: [
    'An opinion told without any of the words it knows.',
    'Whether what stands in the next sentence is the evidence.',
    'Whether the child said it themselves somewhere else in the record.',
  ],
  find: findOpinions,
}

const book = phraseBook<'opinion' | 'plain'>([...mindReadings.plain.map(phrase => [phrase, 'plain'] as const), ...mindReadings.opinion.map(phrase => [phrase, 'opinion'] as const)])
/** A longer sentence mostly holds its reasons. */
const longest = 28
/** So little may speak for a claim where a list has found one; and so much must where none has (text/claims.ts). */
const hardlyAny = -4
const likely = 0
/** So many words apart a judgement and a reading of a mind are one thing to ask about. */
const near = 1

function* findOpinions(reading: Reading): Generator<Found> {
  const words = reading.words
  // What is judged already is asked about there.
  const judged = new Map<number, { readonly from: number, readonly to: number }[]>()
  for (const label of labelsIn(reading)) {
    const sentence = words[label.from]!.sentence
    judged.set(sentence, [...judged.get(sentence) ?? [], label])
  }
  let last = -1
  for (const { from, to, start, end } of inOrder(inOrder(findPhrases(book, reading).filter(({ row }) => row === 'opinion'), mindsIn(reading)), claimsIn(reading).filter(claim => !judged.has(words[claim.from]!.sentence)))) {
    const sentence = words[from]?.sentence ?? -1
    const place = reading.sentences[sentence]
    if (sentence === last || !place || place.to - place.from > longest || isSeen(reading, place) || hasOwner(reading, sentence, start, end)) continue
    const labels = judged.get(sentence)
    if (labels?.some(label => label.from < to + near && from < label.to + near)) {
      labels.push({ from, to })
      continue
    }
    last = sentence
    yield labels ? { start, end } : { start: place.start, end: place.end }
  }
}

/** Does it tell what anybody could see, with hardly a sign of a mind? What somebody *will* do nobody has seen, however much of time and place is told. */
const isSeen = (reading: Reading, place: Sentence): boolean => claimIn(reading, place) < hardlyAny && !place.form.words.some(({ lower }) => lower === 'will')

/** Sentences that claim to know a mind by their signs, whatever their words. Their owner would stand in them: the words of the claim are none. */
const claimsIn = (reading: Reading): readonly MindRead[] => reading.sentences.flatMap(place => {
  const { fromWord, form } = place
  const first = reading.words[fromWord]
  return first && form.words.length > 2 && claimIn(reading, place) > likely ? [{ from: fromWord, to: fromWord + form.words.length, start: first.start, end: first.start }] : []
})

const inOrder = (one: readonly MindRead[], other: readonly MindRead[]): readonly MindRead[] => (other.length === 0 ? one : [...one, ...other].sort((a, b) => a.from - b.from))
