import type { Found, Rule } from '../rule.ts'
import { harmNear } from '../text/harm.ts'
import { type Hedge, hedgesIn } from '../text/hedges.ts'
import { labelsIn } from '../text/labelled.ts'
import { isReported } from '../text/own-voice.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'
import { findWordings, insteadOf, wordingBook } from '../text/wordings.ts'
import { smallUses } from '../words/small-uses.ts'
import { smallWords } from '../words/small-words.ts'
import { type Softener, softeners } from '../words/softeners.ts'

/** Words that make harm sound smaller or vaguer than the facts. */
export const minimising: Rule = {
  id: 'minimising',
  asks: 'Does this make what happened sound smaller than it was?',
  because: 'A child who finds it made small may think that they were wrong to be scared, and nobody who reads it will see the danger.',
  source: ['T6', 'R1', 'C3'],
  certainty: 'sure',
  good: [
    'Your dad hit your mum in the face and her lip bled.',
    'You were a bit shy at first and then you showed me your fish.',
    'Your dad said that it was just a bit of a falling-out.',
    'You and your brother had a row about the blue bike.',
    'You told me it was “not ideal”.',
    'It was not the best pizza, you said, but you ate it all.',
    'There was a bit of rain, and you were slightly late for the bus.',
    'Your mum was a little low on milk, so you walked to the shop together.',
    'On Sunday you and Toby had an argument over the swing.',
  ],
  bad: [
    { text: 'There was an «altercation» and your dad broke your mum’s arm.', better: 'Your dad broke your mum’s arm.' },
    { text: '«Things got a bit heated». Your mum’s boyfriend threw a plate at her.', better: 'Your mum’s boyfriend shouted and threw a plate at her.' },
    { text: 'Your dad was «a little abrupt» with you. He pulled you up the stairs by your hair.', better: 'Your dad pulled you up the stairs by your hair.' },
    { text: 'They have a «volatile relationship».', better: 'Your mum’s boyfriend hits her.' },
    { text: 'Your carer «tapped you on the leg».', better: 'Your carer hit you on the leg.' },
    { text: 'Your mum «likes a drink».', better: 'Your mum drinks most of a bottle of wine each evening and then cannot wake up.' },
    { text: 'There was «an incident» at home. Your stepdad kicked your brother.', better: 'Your stepdad kicked your brother at home.' },
  ],
  practice: {
    text: 'There was an altercation on Friday night. Your dad punched your mum, and you hid under the table.',
    oneWay: 'On Friday night your dad punched your mum, and you hid under the table.',
  },
  cannotSee: [
    'Harm that is left out altogether.',
    'Soft words that are on none of its lists.',
    'Harm told further off than the next sentence: ‘an incident’ alone is let be.',
  ],
  find: findSofteners,
}

const all = [...softeners, ...smallWords]
const always = wordingBook(all.filter(row => !row.besideHarm), smallUses)
const besideHarm = wordingBook(all.filter(row => row.besideHarm), smallUses)

function* findSofteners(reading: Reading): Generator<Found> {
  let end = -1
  let last: Hedge | undefined
  const labels = labelsIn(reading)
  const listed = inOrder(findWordings(always, reading), findWordings(besideHarm, reading).filter(({ from, to }) => harmNear(reading, from, to)))
  const hedged = hedgesIn(reading).filter(({ from, to }) => harmNear(reading, from, to) && !labels.some(label => label.from < to && from < label.to))
  for (const match of inOrder<PhraseMatch<Softener> | Hedge>(listed, hedged)) {
    if (match.start < end || isReported(reading, match.from)) continue
    if (last && match.from === last.to) continue // `fond of the` `odd flutter` is one thing to ask about.
    end = match.end
    last = match
    const row = 'row' in match ? match.row : undefined
    yield {
      start: match.start, end, instead: 'row' in match ? insteadOf(reading, match) : [], ...((!row || row.look) && { certainty: 'worth-a-look' }),
      message: `“${reading.text.slice(match.start, end)}” may make it sound smaller than it was. Say plainly: ${row?.plain ?? 'what happened, and how bad it was'}.${row?.fine ? ` (Fine ${row.fine}.)` : ''}`,
    }
  }
}

/** Two lists of matches as one, in the order of the text; where both begin at the same word the longer one is first. */
const inOrder = <Match extends Hedge>(one: readonly Match[], other: readonly Match[]): readonly Match[] =>
  other.length === 0 ? one : [...one, ...other].sort((a, b) => a.from - b.from || b.to - a.to)
