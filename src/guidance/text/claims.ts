import { claimWeights } from '../words/claim-weights.ts'
import { claimWords } from '../words/claim-words.ts'
import { isFirstName } from '../words/first-names.ts'
import { kinOf, ownChildOf, peopleWords } from '../words/kin.ts'
import { bit, kindsOf, verbOf } from '../words/word-kinds.ts'
import { forms } from './inflect.ts'
import { ofSentence } from './sentence-forms.ts'
import type { OwnWord } from './words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(each => {
  const verb = verbOf(each)
  return [...forms(each), ...(verb ? [verb.past, verb.participle, verb.third, verb.ing] : [])]
}))
const inner = verbs(claimWords.inner)
const guise = verbs(claimWords.guise)
const telling = verbs(claimWords.telling)
const senses = verbs(claimWords.senses)
const innerState = set(claimWords.innerState)
const innerThing = set(claimWords.innerThing)
const absolute = set(claimWords.absolute)
const times = set(claimWords.time)
const perhaps = set(claimWords.perhaps)
const openings = set('and but so then also perhaps clearly obviously plainly deep down of course still now for once again in truth really sadly maybe because if when as while though although yes no')
const helper = /^(?:is|are|was|were|am|has|have|had|'s|'d|does|do|did|not|never|always|only|just|really|simply|will|would|can|cannot|could|should|must|been|being|be|also|still|now|then|so|too|quite|very|all|both|already|even|perfectly|no|rather|sooner|more|most|clearly|obviously|plainly)$/
const places = /^(?:in|at|on|under|into|from|by|behind|with|through|round|up|off|near|outside)$/
const owning = /^(?:the|a|your|his|her|my|their)$/
const wished = /^(?:want|wanted|like|liked|love|loved|enjoy|enjoyed|miss|missed|hope|feel|felt|worry|need)$/
const abstract = /.{3}(?:ness|tion|ment|ship|ity|ence|ance|ism)$/

/** Patterns of the words that are not quoted. */
const patterns: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['only to', /\b(?:only|just|simply)\b.* (?:to|for|because|so|when|if) /],
  ['does it to', /\b(?:does|do|did|doing|done|said|says) (?:it|this|that|so|all)\b.* (?:to|for|because|so|out) /],
  ['trying to', /\b(?:trying|wants|wanted|hoping|looking|waiting|out|determined|desperate|happy|going|quick) to\b/],
  ['so that they', /\bso (?:that )?(?:he|she|they|nobody|you)\b/],
  ['than', /\bthan\b|\b(?:rather|sooner)\b/],
  ['before you', /\b(?:before|above|first|ahead of|over)(?: of)? (?:you|everything|anything|anyone|her|his|your)\b/],
  ['it is', /^(?:it|this|that|they|these) (?:is|was|are|were|'s) (?:all |just |only |simply |nothing |no )?[a-z]+/],
  ['might', /\b(?:could|might|may) (?:have|be)\b/],
  ['begins with if', /^(?:if|when|while)\b/],
  ['writer', /\b(?:i|me|we|us|my|our)\b/],
]

type Who = 'you' | 'writer' | 'they' | 'it' | 'there' | 'kin' | 'everybody' | 'other'

/** The signs that a sentence claims to know somebody's mind, or tells what anybody could see. */
export function claimSigns(words: readonly OwnWord[], text: string): ReadonlySet<string> {
  const own = words.filter(each => !each.quoted)
  const all = own.map(each => each.lower)
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(text.charAt(own[at]!.from))
  const signs = new Set<string>()
  const on = (sign: string, is: boolean): void => { if (is) signs.add(sign) }
  const start = startOf(all)
  const { who, at } = subjectOf(all, start, isCapital)
  const person = who === 'they' || who === 'kin'
  const speaks = person ? 'they' : who === 'you' ? 'you' : undefined
  signs.add(`of ${who}`)
  on('of somebody late', at - start > 1)

  let verb = at + 1
  while (verb < all.length && (helper.test(all[verb]!) || /^(?!only|family|reply).+ly$/.test(all[verb]!))) verb++
  const helpers = all.slice(at + 1, verb)
  const head = all[verb] ?? ''
  const rest = all.slice(verb)
  const kinds = kindsOf(head)
  const has = (some: readonly string[], of: ReadonlySet<string>): boolean => some.some(each => of.has(each))
  if (who === 'you' && wished.test(head)) signs.add('your wish')
  else if (inner.has(head)) signs.add(speaks ? `${speaks} inner` : 'inner')
  else on('inner later', has(rest, inner))
  if (guise.has(head)) signs.add(speaks ? `${speaks} guise` : 'guise')
  else on('guise later', has(rest, guise))
  on('inner state', has(rest, innerState))
  on('they inner state', person && innerState.has(head))
  on('inner thing', has(all, innerThing))
  const isPast = ((kinds & bit('past')) !== 0 && (kinds & bit('base')) === 0) || /^(?:was|were|had|did)$/.test(helpers[0] ?? '')
  const isFuture = /^(?:will|would|'d)$/.test(helpers[0] ?? '')
  const isPresent = (kinds & bit('third')) !== 0 || /^(?:is|are|has|have|does|do|'s)$/.test(helpers[0] ?? '') || (who === 'you' && (kinds & bit('base')) !== 0)
  if (speaks && (isPast || isFuture || isPresent)) signs.add(`${speaks} ${isPast ? 'past' : isFuture ? 'will' : 'present'}`)
  if (helpers.some(each => /^(?:not|never|no|cannot)$/.test(each))) signs.add(person ? 'they not' : 'not')
  on('bare adverb', helpers.some(each => /^(?:only|just|simply|really|clearly|obviously|perfectly|always|never)$/.test(each)))
  const absolutes = all.filter(each => absolute.has(each)).length
  on('absolute', absolutes > 0)
  on('absolute twice', absolutes > 1)
  const plain = all.join(' ')
  for (const [sign, pattern] of patterns) on(sign, pattern.test(plain))
  if (/\bbecause (?:he|she|they|you|it)\b/.test(plain)) signs.add(speaks ? 'because they' : 'because')
  on('it passive', who === 'it' && (kinds & (bit('participle') | bit('past'))) !== 0)
  on('quoted', own.length < words.length)
  on('time', all.some(each => times.has(each) || /\d/.test(each)))
  on('perhaps', has(all, perhaps))
  on('telling', all.some((each, index) => index !== verb && telling.has(each)))
  on('they tell', telling.has(head))
  on('senses', has(all, senses))
  on('name', own.some((each, index) => index > start && each.lower !== 'i' && isCapital(index)))
  const things = all.filter(each => (kindsOf(each) & bit('thing')) !== 0).length
  on('thing', things > 0)
  on('things', things > 1)
  const where = all.filter((each, index) => places.test(each) && owning.test(all[index + 1] ?? '')).length
  on('place', where > 0)
  on('places', where > 1)
  on('and', all.includes('and'))
  const commas = text.split(',').length - 1
  on('comma', commas > 0)
  on('commas', commas > 1)
  on('colon', /[:;]/.test(text))
  on('question', /\?\s*$/.test(text))
  on('abstract', all.some(each => abstract.test(each)))
  signs.add(all.length <= 5 ? 'five words' : all.length <= 8 ? 'eight words' : all.length <= 11 ? 'eleven words' : all.length <= 16 ? 'sixteen words' : all.length > 22 ? 'long' : 'twenty words')
  for (let later = verb + 1; later < all.length - 2; later++) if (/^(?:and|but|because|so|that)$/.test(all[later]!) && /^(?:he|she|they|you|it)$/.test(all[later + 1]!)) {
    let next = later + 2
    while (next < all.length && helper.test(all[next]!)) next++
    on('later not', /^(?:no|not|never|only)$/.test(all[next - 1]!) && next > later + 2)
  }
  on('and inner', all.some((each, index) => index > verb && each === 'and' && (inner.has(all[index + 1] ?? '') || /^(?:not|never|cannot|only|thinks)$/.test(all[index + 1] ?? ''))))
  return signs
}

function startOf(words: readonly string[]): number {
  let at = 0
  while (at < words.length && at < 4 && openings.has(words[at]!)) at++
  return at
}

/** Of whom a sentence speaks first. */
function subjectOf(words: readonly string[], start: number, isCapital: (at: number) => boolean): { readonly who: Who; readonly at: number } {
  for (let at = start; at < Math.min(start + 5, words.length); at++) {
    const word = words[at]!
    const who = whoIs(word) ?? (at === start && isCapital(at) && !owning.test(word) && !/^(?:an|our)$/.test(word) && (isFirstName(word) || !kindsOf(word)) ? 'kin' : undefined)
    if (who) return { who: who === 'kin' && words[at + 1] === "'s" ? 'other' : who, at }
  }
  return { who: 'other', at: start }
}

function whoIs(word: string): Who | undefined {
  if (word === 'you' || word === 'there') return word
  if (/^(?:i|we)$/.test(word)) return 'writer'
  if (/^(?:he|she|they)$/.test(word)) return 'they'
  if (/^(?:it|this|that|these|those)$/.test(word)) return 'it'
  if (kinOf(word) || peopleWords.has(word) || ownChildOf(word)) return 'kin'
  return /^(?:nobody|everyone|everybody|nothing|none|neither|both)$/.test(word) ? 'everybody' : undefined
}

const weights: ReadonlyMap<string, number> = new Map(claimWeights.signs.split(' | ').flatMap(group => {
  const [weight, signs = ''] = group.split(': ')
  return signs.split(', ').map(sign => [sign, Number(weight)] as const)
}))

/** How much a sentence's signs speak for its claiming to know somebody's mind: above nought it is likelier than not. */
export const claimIn = ofSentence((reading, { form, start, end }): number => {
  let sum = claimWeights.from
  for (const sign of claimSigns(form.words, reading.text.slice(start, end))) sum += weights.get(sign) ?? 0
  return sum
})
