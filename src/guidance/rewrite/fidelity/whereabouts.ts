import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import type { Nearby } from './align.ts'
import type { Fact } from './facts.ts'
import { senseOf } from './sense.ts'

/** Places that have no name, a family on each line: what a note may say, and after `=` what else means the same place. */
const lines = `
school = class teacher lesson lessons head playground classroom pupils
nursery preschool pre-school = nursery
college = tutor
hospital ward a&e casualty = hospital doctors emergency nurse
contact-centre family-centre family-time-centre contact-center centre = centre
kitchen =
bedroom room = bed sleep
bathroom toilet toilets loo = bath toilet
lounge living-room sitting-room front-room = living sitting front sofa
garden yard = outside
car van vehicle = car drive drove driving lift taxi
shop shops supermarket = shopping tesco asda aldi lidl
street road = street outside
park playground =
library =
church mosque temple gurdwara =
surgery clinic gp = doctor doctors gp
office offices = office
court = court judge
refuge hostel hotel b&b =
pub bar =
police-station station cells = station police cells
bus train = bus train
stairs staircase = stairs upstairs downstairs
cupboard cellar attic loft =
hallway corridor hall = hall
gym pool swimming-pool = swimming swim gym
beach cinema museum zoo =
caravan =
upstairs = stairs downstairs
downstairs = stairs upstairs
home house flat property address household = home house flat live living lives where
floor =
sofa settee couch =
table =
bed =
bath =
wardrobe =
window =
door doorway doorstep =
gate =
prison = jail
warehouse factory =
farm =
field woods forest =
river canal lake sea =
market =
club =
airport =
cafe café restaurant mcdonald's takeaway = mcdonalds
salon hairdressers =
bank =
garage workshop =
allotment =
chapel =
shed =
balcony =
roof =
playroom playgroup =
dining-room canteen = dining lunch
nan's gran's grandma's = nan gran grandma nana
`

const byFirst = new Map<string, { readonly words: readonly string[]; readonly key: string }[]>()
const answers = new Map<string, string[]>()
for (const line of lines.split('\n')) {
  const [said = '', other = ''] = line.split(' =')
  const phrases = said.trim().split(' ').filter(each => each !== '')
  const key = phrases[0]
  if (key === undefined) continue
  for (const phrase of phrases) {
    const words = phrase.split('-')
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, key }].sort((one, two) => two.words.length - one.words.length))
  }
  for (const word of [...phrases.filter(each => !each.includes('-')), ...other.trim().split(' ').filter(each => each !== '')]) answers.set(word, [...(answers.get(word) ?? []), key])
}

const ways = new Set(['in', 'at', 'to', 'into', 'from', 'outside', 'near', 'by', 'through', 'on', 'inside', 'behind', 'under', 'onto', 'against', 'around', 'off', 'beside', 'down'])
const between = /^(?:the|a|an|his|her|their|my|your|our|mother|mum|father|dad|family|local|back|front|own|mother's|father's|mum's|dad's|this|main|primary|secondary|living|'s|ella's|new|school|nan|police|contact|council|same|of|maternal|paternal)$/
/** `home visit`, `school staff`: no place where something happened. */
const beforeThing = /^(?:visit|visits|conditions|staff|environment|report|reports|attendance|nurse|uniform|work|day|days|time|holidays|holiday|trip|meal|meals|life|learning|address|issues|run|transport|setting|education|circumstances|bag|bags|hearing|order|proceedings|refusal|boy|girl|table|refusing|interview|interviews|transport|council|hours|office|assessment|carer|carers|placement|number|team|worker|manager|support)$/

interface OwnPlace { readonly start: number; readonly end: number; readonly key: string; readonly loose: boolean }

const ownPlaces = ofSentence((_, { form: { words } }): readonly OwnPlace[] => {
  const found: OwnPlace[] = []
  for (let at = 0; at < words.length; at++) {
    const { lower, from, quoted } = words[at]!
    const place = byFirst.get(lower)?.find(each => each.words.every((word, index) => words[at + index]?.lower === word))
    const length = place?.words.length ?? 1
    if (place && !quoted && !beforeThing.test(words[at + length]?.lower ?? '')) {
      let back = at - 1
      while (back >= 0 && back > at - 4 && between.test(words[back]!.lower)) back--
      const way = words[back]?.lower ?? ''
      const alone = words[at]!.parted && (words[at + length]?.parted ?? true) && at > 0
      if (alone || ways.has(way) && words[back - 1]?.lower !== 'missing' && !words[back]!.quoted || ((place.key === 'upstairs' || place.key === 'downstairs'))) found.push({ start: from, end: words[at + length - 1]!.to, key: place.key, loose: false })
      else found.push({ start: from, end: words[at + length - 1]!.to, key: place.key, loose: true })
    }
    for (const key of answers.get(lower) ?? []) found.push({ start: from, end: words[at]!.to, key, loose: true })
    if (place) at += length - 1
  }
  return found
})

/** The places of a reading that have no name. */
export const placesIn = (reading: Reading): readonly Fact[] => reading.sentences.flatMap((sentence, index) =>
  ownPlaces(reading, sentence).map(({ start, end, key, loose }) => ({ sentence: index, start: sentence.start + start, end: sentence.start + end, keys: [key], loose })))

/** After *at the* these are a time, an event or a manner. */
const noSpot = /^(?:time|times|moment|end|start|beginning|point|stage|age|weekend|weekends|request|level|meeting|conference|review|hearing|panel|visit|session|contact|thought|prospect|hands|sight|same|first|very|next|last|door|door's|table|party|idea|expense|minute|present|outset|latest|earliest|birth|moment's|beginning's|scene|address|property|top|bottom|back|front|side|centre|edge|other|child|children|family|mention|disposal|behest|conclusion|close)$/

const ownSpots = ofSentence((_, { form: { words } }): readonly OwnPlace[] => words.flatMap(({ lower, from, to, quoted }, at): readonly OwnPlace[] => {
  const way = words[at - 2]?.lower
  if (quoted || way !== 'at' || !/^(?:the|a|his|her|their)$/.test(words[at - 1]!.lower) || noSpot.test(lower) || /^\d|ing$/.test(lower) || senseOf(lower) === '') return []
  const next = words[at + 1]
  return next !== undefined && !next.parted && senseOf(next.lower) !== '' ? [] : [{ start: from, end: to, key: senseOf(lower), loose: false }]
}))

/** Enough of the sentence is told for what is missing to be missed. */
const mostly = 0.55

/** `at the bakery`: where something was, by a word that no list has, when the text tells the rest and not that. */
export const lostSpots = (from: Reading, near: readonly Nearby[], senses: readonly ReadonlySet<string>[], coverage: (sentence: number) => number): readonly Fact[] => from.sentences.flatMap((sentence, index) =>
  ownSpots(from, sentence).flatMap(({ start, end, key }) => {
    const { window, closest } = near[index]!
    if (closest.length === 0 || window.some(at => senses[at]!.has(key)) || coverage(index) < mostly) return []
    return [{ sentence: index, start: sentence.start + start, end: sentence.start + end, keys: [key], loose: false }]
  }))
