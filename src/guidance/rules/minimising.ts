import type { Found, Rule } from '../rule.ts'
import { after, before, harmNear } from '../text/harm.ts'
import { type Hedge, hedgesIn } from '../text/hedges.ts'
import { labelsIn } from '../text/labelled.ts'
import { isReported } from '../text/own-voice.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'
import { findWordings, insteadOf, wordingBook } from '../text/wordings.ts'
import { dangersIn } from '../told.ts'
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
    'Your dad hit you on the arm. You stayed a little longer at your nan’s, and you were a bit shy with me.',
    'Your nan fetched you after your dad had hit you. There is a slight cold going round, and she kept a bit of cake for you.',
    'He locked you out. You are not quite ready to see him, and I think that is fair.',
    'Your grandad is very protective of his tomatoes.',
    'Your dad hit your mum. He has never raised his hand to you, and she was very upset.',
  ],
  bad: [
    { text: 'There was an «altercation» and your dad broke your mum’s arm.', better: 'Your dad broke your mum’s arm.' },
    { text: '«Things got a bit heated». Your mum’s boyfriend threw a plate at her.', better: 'Your mum’s boyfriend shouted and threw a plate at her.' },
    { text: 'Your dad was «a little abrupt» with you. He pulled you up the stairs by your hair.', better: 'Your dad pulled you up the stairs by your hair.' },
    { text: 'They have a «volatile relationship».', better: 'Your mum’s boyfriend hits her.' },
    { text: 'Your carer «tapped you on the leg».', better: 'Your carer hit you on the leg.' },
    { text: 'Your mum «likes a drink».', better: 'Your mum drinks most of a bottle of wine each evening and then cannot wake up.' },
    { text: 'Your stepdad held your mum in «a bit of a cuddle» by the door until she could not breathe.', better: 'Your stepdad held your mum by the neck until she could not breathe.' },
    { text: 'Your uncle hit you with his belt. He was «not exactly gentle».', better: 'Your uncle hit you with his belt.' },
    { text: 'Bedtimes are «on the firm side»: your aunt locked you in the cellar.', better: 'Your aunt locked you in the cellar at bedtime.' },
    { text: 'Two men locked you in a van. You came home after this «little excursion».', better: 'Two men locked you in a van. You came home on Monday.' },
    { text: 'He choked your mum. «Couples will row».', better: 'He choked your mum.' },
    { text: 'Your stepdad broke two of your teeth. The telling-off «could have been gentler».', better: 'Your stepdad broke two of your teeth.' },
    { text: 'There was blood on your pillow. «He is strict».', better: 'There was blood on your pillow, and you told me that he had hit you.' },
    { text: 'There was «an incident» at home. Your stepdad kicked your brother.', better: 'Your stepdad kicked your brother at home.' },
  ],
  practice: {
    text: 'There was an altercation on Friday night. Your dad punched your mum, and you hid under the table.',
    oneWay: 'On Friday night your dad punched your mum, and you hid under the table.',
  },
  cannotSee: [
    'Harm that is left out altogether.',
    'Soft words that are on none of its lists.',
    'Harm told further off than three sentences before or two after: ‘an incident’ alone is let be.',
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
  const isNearHarm = ({ from, to }: Hedge): boolean => harmNear(reading, from, to) || dangerBeside(reading, from)
  const listed = inOrder(findWordings(always, reading), findWordings(besideHarm, reading).filter(isNearHarm))
  const hedged = hedgesIn(reading).filter(hedge => !labels.some(label => label.from < hedge.to && hedge.from < label.to) && isNearHarm(hedge))
  for (const match of inOrder<PhraseMatch<Softener> | Hedge>(listed, hedged)) {
    if (match.start < end || isReported(reading, match.from) || isNoMeasure(reading, match)) continue
    if (last && match.from === last.to) continue // `fond of the` `odd flutter` is one thing to ask about.
    end = match.end
    last = match
    const row = 'row' in match ? match.row : undefined
    yield {
      start: match.start, end, instead: 'row' in match ? insteadOf(reading, match) : [], ...((!row || row.look || !isNearHarm(match)) && { certainty: 'worth-a-look' }),
      message: `“${reading.text.slice(match.start, end)}” may make it sound smaller than it was. Say plainly: ${row?.plain ?? 'what happened, and how bad it was'}.${row?.fine ? ` (Fine ${row.fine}.)` : ''}`,
    }
  }
}

const might = new Set(['never', 'may'])
const raised = new Set(['very', 'so', 'really', 'extremely', 'deeply', 'terribly', 'badly', 'too', 'seriously', 'horribly'])

/** What could come of it (`you could be bullied`), what never was, and what is called very much so makes nothing small. */
function isNoMeasure({ words }: Reading, { from, to }: Hedge): boolean {
  const { sentence } = words[from]!
  if (raised.has(words[from - 1]?.lower ?? '') && to === from + 1) return true
  for (let at = from - 1; at >= 0 && at > from - 12 && words[at]!.sentence === sentence; at--) {
    if (might.has(words[at]!.lower)) return words[at + 1]!.lower !== 'not'
    if (words[at + 1]!.parted || /^(?:and|but|because|so|when|which|who|he|she|they|i|we)$/.test(words[at]!.lower)) return false
  }
  return false
}

/** Is a danger told in one of the sentences beside the one of this word? */
function dangerBeside(reading: Reading, from: number): boolean {
  const own = reading.words[from]!.sentence
  const dangers = dangersIn(reading)
  for (let each = own - before; each <= own + after; each++) if (each !== own && dangers.has(each)) return true
  return false
}

/** Two lists of matches as one, in the order of the text; where both begin at the same word the longer one is first. */
const inOrder = <Match extends Hedge>(one: readonly Match[], other: readonly Match[]): readonly Match[] =>
  other.length === 0 ? one : [...one, ...other].sort((a, b) => a.from - b.from || b.to - a.to)
