import type { Found, Rule } from '../rule.ts'
import { labelsIn } from '../text/labelled.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { predicatesIn } from '../text/predicates.ts'
import type { Reading } from '../text/reading.ts'
import { insteadOf } from '../text/wordings.ts'
import type { Wording } from '../words/wording.ts'

/** Words that label, judge or blame the child or the family. */
export const stigmatising: Rule = {
  id: 'stigmatising',
  asks: 'Does this judge the person? Could it say what happened, and what lay behind it?',
  because: 'A label stays. The child may carry it as the truth about themselves, or about somebody they love.',
  source: ['C1', 'T8', 'L4', 'R1'],
  certainty: 'sure',
  good: [
    'You shouted and threw a cup. Later you told me that you had thought nobody was coming for you.',
    'Your mum did not come to the meeting, because the bus did not run.',
    'You said, “Everyone calls me lazy.”',
    'Your brother has epilepsy and takes a tablet every night.',
    'Kick-off was at three and you played until the end.',
    'It was a cold day and your hands were blue.',
    'You told me that you had been rude to your nan, and that you are sorry.',
    'Your brother was poorly and your mum was worried about him.',
    'You are not a burden to anybody.',
    'You gripped my finger and would not let go.',
    'Your aunt is calm, funny and fair.',
    'Your community centre has never had a better cook, and in your house the eldest speaks first.',
    'The nurse will not work with you on Mondays, because that is her day off.',
    'You played the trumpet and went straight back to the hall.',
  ],
  bad: [
    { text: 'You can be «manipulative» at bedtime.', better: 'At bedtime you asked each of us in turn for one more story.' },
    { text: 'Your mum «failed to attend» the meeting.', better: 'Your mum did not come to the meeting. I do not know yet what got in the way.' },
    { text: 'You keep «putting yourself at risk».', better: 'There are people at the station who could hurt you.' },
    { text: 'Your dad is «hopeless with money».', better: 'The money ran out on the tenth, and your dad asked the food bank for help.' },
    { text: 'Your mum was «surly» on the phone.', better: 'Your mum answered with one word each time. She had been up all night.' },
    { text: 'Your parents are «more interested in their» phones than in your homework.', better: 'Your parents looked at their phones while you read to them.' },
    { text: 'Your dad has «burnt his bridges» with the school.', better: 'Your dad shouted at two teachers, and the school has asked him to ring before he comes.' },
    { text: 'Your dad has a «reputation for telling tales».', better: 'Your dad has told us about your mum’s boyfriend four times.' },
    { text: 'You are «going the same way as» your cousin.', better: 'You and your cousin were both stopped by the police in the same shop.' },
    { text: 'You «got yourself arrested».', better: 'The police took you to the station on Sunday.' },
    { text: 'Your uncle is «a jailbird» and Auntie Bea is as «hard as nails».', better: 'Your uncle has been in prison. Your aunt did not cry when she told me about it.' },
    { text: 'You are «drawn to trouble».', better: 'You were at the station three times this week, and older lads were there.' },
    { text: 'This is «attention-seeking».', better: 'You wanted somebody to sit with you.' },
  ],
  practice: {
    text: 'Your mum failed to attend the meeting. At bedtime you were attention-seeking.',
    oneWay: 'Your mum did not come to the meeting. I do not know yet what got in the way. At bedtime you called for your nan four times, and she sat with you.',
  },
  cannotSee: [
    'A judgement in words that are on none of its lists, unless it is one word that says what somebody is.',
    'Scorn that lies in what is left out, or in the order in which things are told.',
    'Whether a court has found it: it only knows that the words are heavy.',
  ],
  find: findLabels,
}

function* findLabels(reading: Reading): Generator<Found> {
  yield* onLists(reading)
  const words = reading.words
  const labels = labelsIn(reading)
  for (const at of predicatesIn(reading)) {
    if (isTheirWord(reading, at) || labels.some(({ from, to }) => from <= at + 2 && at <= to + 1 && words[from]!.sentence === words[at]!.sentence)) continue
    const { start, end } = words[at]!
    yield { start, end, certainty: 'worth-a-look', message: `“${reading.text.slice(start, end)}” may read as a judgement. Say instead: what happened.` }
  }
}

function* onLists(reading: Reading): Generator<Found> {
  const matches = labelsIn(reading).filter(({ from }) => !isTheirWord(reading, from))
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!
    const { row, start } = match
    // `Lazy and rude` is one judgement.
    let last = match
    while (matches[i + 1] && joined(reading, last, matches[i + 1]!)) last = matches[++i]!
    yield {
      start, end: last.end, instead: last === match ? insteadOf(reading, match) : [], ...(row.look && last.row.look && { certainty: 'worth-a-look' }),
      message: `“${reading.text.slice(start, last.end)}” may read as a judgement. Say instead: ${row.plain}.${row.fine ? ` (Fine ${row.fine}.)` : ''}`,
    }
  }
}

/** True when nothing stands between two of them, or an `and` with one more word. */
function joined(reading: Reading, one: PhraseMatch<Wording>, other: PhraseMatch<Wording>): boolean {
  const words = reading.words
  if (words[one.from]?.sentence !== words[other.from]?.sentence) return false
  return other.from === one.to || (other.from === one.to + 1 && words[one.to]?.lower === 'and' && other.to === other.from + 1)
}

/** True when the child is said to have said it (`you told me that …`), or somebody was called it. */
function isTheirWord(reading: Reading, from: number): boolean {
  const words = reading.words
  for (let i = from - 1; i >= 0 && i > from - 4; i--) if (words[i]!.lower === 'called' || words[i]!.lower === 'calls') return true
  for (let i = from - 1; i > 0 && i > from - 20 && words[i]?.sentence === words[from]?.sentence; i--) {
    if (tellings.has(words[i]!.lower) && (words[i - 1]!.lower === 'you' || (words[i - 1]!.lower === 'to' && words[i - 2]?.lower === 'you') || (words[i - 1]!.lower === 'not' && words[i]!.lower === 'think'))) return true
  }
  return false
}

const tellings = new Set(['said', 'told', 'say', 'tell', 'think', 'thought', 'feel', 'felt', 'asked'])
