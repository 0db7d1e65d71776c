import { kinOf, ownChildOf, peopleWords } from '../words/kin.ts'
import { minds, seenNotDone, seenNotThere } from '../words/minds.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { namesOf } from './names.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { ofSentence, ofSentences } from './sentence-forms.ts'
import type { OwnWord } from './words.ts'

/** A stretch of text in which somebody's mind is read. `from` and `to` are indexes into the words, `to` exclusive. */
export interface MindRead { readonly from: number, readonly to: number, readonly start: number, readonly end: number }

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Words that may stand between somebody and what is said of their mind. */
const between = set("is are was were am has have had 's been being do does did just simply really always also still clearly actually obviously plainly merely purely all now then so too even already only often usually secretly quite very completely totally truly probably likely deliberately constantly currently both again entirely wholly far rather")
const others = set('he she they who both mum dad yp family adults everyone everybody school council college housing nobody')
/** After these, what was begun about somebody goes on: `Gaia knew and looked away`. */
const onwards = set('and but or then')

const book = phraseBook<keyof typeof minds>([...minds.plain.map(phrase => [phrase, 'plain'] as const), ...minds.anybody.map(phrase => [phrase, 'anybody'] as const), ...minds.others.map(phrase => [phrase, 'others'] as const)])

/** Where it is told what goes on in somebody, as the words that follow whoever it is said of. */
export function mindsIn(reading: Reading): readonly MindRead[] {
  const found: MindRead[] = [...motivesIn(reading), ...lacksIn(reading)]
  for (const { row, from, to, start, end } of findPhrases(book, reading)) {
    if (row === 'plain') continue
    const whose = whoseMind(reading, from)
    if (whose === 'other' || (whose === 'child' && row === 'anybody')) found.push({ from, to, start, end })
  }
  return found
}

/** No sentence that anybody writes has more words in a row that only help. */
const helpersAtMost = 8

/** Of whom is it said, judging by the words before? */
function whoseMind(reading: Reading, from: number): 'child' | 'other' | undefined {
  const { words } = reading
  const sentence = words[from]!.sentence
  const first = reading.sentences[sentence]!.fromWord
  let at = from - 1
  while (at >= first && at > from - helpersAtMost && between.has(words[at]!.lower)) at--
  if (at < first) return from === first ? undefined : whoAt(reading, first)
  return whoAt(reading, at) ?? (onwards.has(words[at]!.lower) || words[at + 1]?.parted ? firstOf(reading, first, at) : undefined)
}

/** Of whom does the sentence speak first? */
function firstOf(reading: Reading, first: number, before: number): 'child' | 'other' | undefined {
  for (let at = first; at < before && at < first + 5; at++) {
    const who = whoAt(reading, at)
    if (who && reading.words[at + 1]?.lower !== "'s") return who
  }
  return undefined
}

function whoAt(reading: Reading, at: number): 'child' | 'other' | undefined {
  const { lower, start, quoted } = reading.words[at]!
  if (quoted) return undefined
  if (lower === 'you') return 'child'
  if (others.has(lower) || kinOf(lower) || peopleWords.has(lower) || ownChildOf(lower)) return 'other'
  return isCapital(reading.text, start) && namesOf(reading.about).words.has(lower) ? 'other' : undefined
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))

interface Place { readonly from: number, readonly to: number }

/** A reason stands no further off than this. */
const reach = 20

const persons = set('he she they you')
const onlys = set('only just merely')
const helpers = set("is are was were do does did has have had 's really ever")
const notMotives = set('a an the one two three four five six seven eight nine ten once twice half if when at on in for so because been that as')
/** `He only comes on Tuesdays because …` tells of days. */
const base = bit('base')
/** Where somebody goes to, and nothing they mean to do. */
const places = set('school work bed church town court prison hospital visit visits lunch dinner breakfast tea play sleep rest')
/** What somebody is said to come for. */
const gains = set('money allowance benefits attention sympathy show food dinner tea drugs drink himself herself company biscuits phone wifi bursary')
const timed = set('on at in once twice one two three four')
const whys = set('because so when if to for')
/** After `when she`: what she has in mind, not what goes on. */
const inMind = set('want wants wanted need needs needed know knows knew think thinks thought feel feels felt like likes fancy fancies expect expects suit suits bored cannot')

/** `She only tidies because we are coming`: a reason that somebody is said to have. Where there is no such reason, `only` limits something. */
const ownMotives = ofSentence((_, { form }): readonly Place[] => {
  const { words } = form
  const found: Place[] = []
  for (let at = 1; at < words.length - 2; at++) {
    if (words[at]!.quoted || !onlys.has(words[at]!.lower)) continue
    let subject = at - 1
    while (subject > 0 && subject > at - helpersAtMost && helpers.has(words[subject]!.lower)) subject--
    if (!persons.has(words[subject]!.lower) && !kinOf(words[subject]!.lower)) continue
    let verb = at + 1
    while (verb < at + helpersAtMost && helpers.has(words[verb]?.lower ?? '')) verb++
    if (notMotives.has(words[verb]?.lower ?? 'a')) continue
    if (timed.has(words[verb + 1]?.lower ?? '')) continue
    let why = verb + 1
    while (why < words.length && why < verb + reach && !isMotive(words, why)) why++
    if (why < words.length && why < verb + reach) found.push({ from: subject, to: why + 1 })
  }
  return found
})

function isMotive(words: readonly OwnWord[], at: number): boolean {
  const { lower, quoted } = words[at]!
  if (quoted || !whys.has(lower)) return false
  const [next = '', then = ''] = [words[at + 1]?.lower, words[at + 2]?.lower]
  if (lower === 'because') return true
  if (lower === 'to') return (kindsOf(next) & base) !== 0 && !places.has(next)
  if (lower === 'for') return gains.has(next) || gains.has(then)
  return lower === 'so' ? next === 'that' || persons.has(next) : (persons.has(next) || next === 'it') && inMind.has(helpers.has(then) ? words[at + 3]?.lower ?? '' : then)
}

/** `Your dad does not deserve`, `she cannot imagine`, `he has no loyalty`: what is said not to be in somebody. */
const ownLacks = ofSentence((_, { form }): readonly Place[] => {
  const { words } = form
  const found: Place[] = []
  for (let at = 1; at < words.length - 1; at++) {
    const { lower, quoted, parted } = words[at]!
    if (quoted || parted || (lower !== 'not' && lower !== 'cannot' && lower !== 'no')) continue
    const helper = words[at - 1]!.lower
    const subject = lower === 'cannot' ? at - 1 : at - 2
    if (subject < 0 || !isThird(words[subject]!.lower)) continue
    const next = words[at + 1]!
    if (next.parted || next.quoted) continue
    if (lower === 'no' ? helper === 'has' && !seenNotThere.has(next.lower) && !/^\d/.test(next.lower) : (lower === 'cannot' || helper === 'does' || helper === 'can') && !seenNotDone.has(next.lower)) found.push({ from: subject, to: at + 2 })
  }
  return found
})

const isThird = (word: string): boolean => word === 'he' || word === 'she' || relatives.has(kinOf(word)?.who ?? '')
const relatives = set('mother father grandmother grandfather aunt uncle stepfather stepmother boyfriend girlfriend partner brother sister cousin')

const lacksIn = ofSentences((reading, sentence): readonly MindRead[] => ownLacks(reading, sentence).map(({ from, to }) => {
  const [first, last] = [sentence.fromWord + from, sentence.fromWord + to]
  return { from: first, to: last, start: reading.words[first]!.start, end: reading.words[last - 1]!.end }
}))

const motivesIn = ofSentences((reading, sentence): readonly MindRead[] => ownMotives(reading, sentence).map(({ from, to }) => {
  const [first, last] = [sentence.fromWord + from, sentence.fromWord + to]
  return { from: first, to: last, start: reading.words[first]!.start, end: reading.words[last - 1]!.end }
}))
