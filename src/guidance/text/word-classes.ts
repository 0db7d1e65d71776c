import { isFirstName } from '../words/first-names.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { remembered } from './remembered.ts'
import type { Unit } from './units.ts'

/** Small words, each a class of its own or with those that stand where it stands. */
const small = `
i|you|it|we|they|him us|them|me|her|my our|his|your|their|its|he she
the|a|an|this|that|these|those|some|any|every each another either neither|no|such|same|other others|own|all both half|much|many several few|more less|most least|one
is isn't|are aren't|was wasn't|were weren't|am|be|been|being|has hasn't|have haven't|had hadn't|having|do|does|did|done|doing|don't|doesn't|didn't
will would can could should must might may shall cannot can't couldn't wouldn't shouldn't won't mustn't mightn't|let lets|able|going|used
to|of|in|on|at|for|with|from|about|by|as|than|like|off|out|up down back away|home together|over through across around along round past|behind near between against without during into onto under inside outside beside above below towards within
and|or nor|but|if|so|because|while although though until unless|when|before after since|who|which|how|what|where|why|whether|whose
there|here|then|not|too|very really quite rather pretty|now|just only also even still already|never always often ever sometimes usually|soon again later perhaps maybe enough yet well|today tomorrow yesterday tonight|ago|last next first second third|almost nearly
myself yourself himself herself itself themselves yourselves ourselves|something anything everything nothing none|someone anyone everyone somebody anybody everybody nobody|mine yours hers ours theirs|lot bit couple|lots plenty
i'm|you're we're they're|he's she's|it's that's what's|there's who's|i've you've we've they've|i'll you'll he'll she'll we'll they'll it'll i'd you'd he'd she'd we'd they'd
say|says|said|saying|tell|tells|told|telling|ask|asks|asked|think know hope feel believe|thinks knows hopes feels believes|thought knew hoped felt believed|want need like love hate|wants needs likes loves hates|wanted needed liked loved hated
go come get|goes comes gets|went|came got|gone|coming getting|see hear|sees hears|saw heard|seen|make help|makes helps|made helped
mr mrs dr miss ms|monday tuesday wednesday thursday friday saturday sunday|january february march april june july august september october november december|o'clock am pm`

/** Classes by what kind of word it may be. */
const open = ['end', 'comma', 'quoted', 'name', 'owner', 'year', 'number', 'kin', 'time', 'times', 'noun', 'nouns', 'adjective', 'state', 'comparative', 'superlative', 'manner', 'ing', 'base', 'base-or-noun', 'third', 'third-or-nouns', 'past', 'past-or-participle', 'participle', 'put', 'come', 'adjective-or-verb', 'adjective-or-participle'] as const
type Open = (typeof open)[number]

const classes = new Map<string, number>()
const groups = small.trim().split(/[|\n]/)
groups.forEach((group, at) => { for (const word of group.split(' ')) classes.set(word, open.length + at) })

/** How many classes of words there are. */
export const classCount = open.length + groups.length
const classOf = new Map(open.map((name, at) => [name, at] as const))
const numberOf = (name: Open): number => classOf.get(name) ?? 0
export const [endClass, commaClass, quotedClass] = [numberOf('end'), numberOf('comma'), numberOf('quoted')]

const compared = new Set(`able angry annoyed brave bright busy calm cheap clean clear clever close cold cool dark deep dirty dry early easy fair fast fat fine friendly full funny gentle good great green grumpy happy hard healthy heavy high hot hungry kind large late light little lonely long loud lovely low lucky mean near neat new nice noisy old pale poor proud quick quiet rich rough rude sad safe scary sharp short shy sick silly simple slow small smart soft strange strong sunny sweet tall thick thin tidy tight tiny tough true ugly warm weak wet wide wild wise young dear big`.split(' ').flatMap(word => {
  const stem = word.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')
  return [stem, /[^aeiou][aeiou][^aeiouwy]$/.test(word) ? word + word.slice(-1) : stem]
}))
const plain = new Set('red blue black white green brown yellow pink purple orange grey gold full real true low rich huge social main whole extra free public local recent various certain common human modern ancient famous serious spare double single final usual daily weekly foster birth rude loose plain fair flat smooth wise thick thin wide narrow deaf blind odd solid raw vast steep gentle tough rare grown-up'.split(' '))

const [base, only, third, thirdOnly, past, participle, pastOnly, ing, adj, state, num, kin, thing, unit, units, people] = (['base', 'only', 'third', 'thirdOnly', 'past', 'participle', 'pastOnly', 'ing', 'adj', 'state', 'num', 'kin', 'thing', 'unit', 'units', 'people'] as const).map(bit) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number]

/** The class of a word in small letters. */
export const wordClass = remembered((lower: string): number => classes.get(lower) ?? numberOf(openClass(lower, kindsOf(lower))))

function openClass(lower: string, kinds: number): Open {
  const has = (kind: number): boolean => (kinds & kind) !== 0
  if (/['’]s?$/.test(lower)) return 'owner'
  if (/\d/.test(lower) || has(num)) return /^(?:19|20)\d\d$/.test(lower) ? 'year' : 'number'
  if (has(kin)) return 'kin'
  if (has(units)) return 'times'
  if (has(unit)) return 'time'
  if (has(people)) return 'nouns'
  const quality = has(adj | state)
  if (has(ing)) return 'ing'
  if (has(base)) return has(past) ? (has(participle) ? 'put' : 'come') : has(participle) ? 'come' : quality ? 'adjective-or-verb' : has(only) ? 'base' : 'base-or-noun'
  if (has(third)) return has(thirdOnly) ? 'third' : 'third-or-nouns'
  if (has(pastOnly)) return 'past'
  if (has(past | participle)) return quality ? 'adjective-or-participle' : !has(participle) ? 'past' : has(past) ? 'past-or-participle' : 'participle'
  if (has(state)) return 'state'
  if (has(adj) || plain.has(lower)) return 'adjective'
  const several = /[^su]s$/.test(lower) && !/(?:is|us)$/.test(lower)
  if (has(thing)) return several ? 'nouns' : 'noun'
  if (lower.endsWith('ly')) return 'manner'
  if (lower === 'better' || lower === 'worse' || lower.endsWith('er') && compared.has(lower.slice(0, -2))) return 'comparative'
  if (lower === 'best' || lower === 'worst' || lower.endsWith('est') && compared.has(lower.slice(0, -3))) return 'superlative'
  if (lower.length > 5 && /(?:ful|less|able|ible|ous|ive|ish|ic|al)$/.test(lower)) return 'adjective'
  return several ? 'nouns' : 'noun'
}

/** The class of a word or mark where it stands. */
export function classAt(units: readonly Unit[], i: number): number {
  const { text, lower, kinds, word } = units[i]!
  if (!word) return kinds === bit('quoted') ? quotedClass : text === ',' ? commaClass : endClass
  if (lower !== '' && /^\p{Lu}\p{Ll}/u.test(text) && !classes.has(lower)) {
    if (/['’]s?$/.test(text)) return numberOf('owner')
    if (lower === text || (kinds === 0 || kinds === bit('noun')) && (i > 0 || isFirstName(lower))) return numberOf('name')
  }
  return wordClass(lower)
}
