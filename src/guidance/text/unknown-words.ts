import type { Found } from '../rule.ts'
import { everyday, acronyms } from '../words/acronyms.ts'
import { familiar } from '../words/familiar.ts'
import { kinOf } from '../words/kin.ts'
import { isFirstName } from '../words/first-names.ts'
import { knownWords } from '../words/known-words.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { american, misspellings } from '../words/misspellings.ts'
import { capitalsIn } from './capitals.ts'
import { isExplained } from './explained.ts'
import type { Dictionary } from './dictionary.ts'
import { partsOf } from './names.ts'
import type { Reading, Token } from './reading.ts'
import { remembered } from './remembered.ts'
import { ofSentences, type SentenceForm } from './sentence-forms.ts'
import { smallStartsIn } from './small-starts.ts'
import { suggestionsFor } from './suggestions.ts'
import { isTradeWord } from './trade-words.ts'
import { factsOf, rarest } from './word-facts.ts'

/** Suggestions cost the most: only the first so many unknown words of a text get them, and none that is longer than any English word. */
const suggestionsAtMost = 20
const longestWord = 24

/** Words that no list knows, with what may have been meant. */
export function* unknownWordsIn(reading: Reading): Generator<Found> {
  yield* ownersIn(reading)
  for (const at of smallStartsIn(reading)) {
    const { start, end, text } = reading.tokens[at]!
    const right = text.charAt(0).toUpperCase() + text.slice(1)
    yield { start, end, instead: [right], message: 'A sentence begins with a capital letter.' }
  }
  const { names, spelling, doubtful } = knowledgeFor(reading)
  const suggested = new Map<string, readonly string[]>()
  const suggest = (word: string): readonly string[] =>
    !spelling || suggested.size >= suggestionsAtMost || word.length > longestWord ? [] : spelling.suggest(word)
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    const { from, to, form } = reading.sentences[sentence]!
    for (const at of doubtful(form, reading.tokens, from, to)) {
      const token = reading.tokens[from + at]!
      const known = knownMistake(token, names)
      if (known) { yield known; continue }
      if (quotedWordsOf(reading).has(token.lower)) continue
      const instead = suggested.get(token.text) ?? suggest(token.text)
      suggested.set(token.text, instead)
      if (instead.length === 0 && spelling && token.text.length <= longestWord && suggested.size <= suggestionsAtMost && canBeSpoken.test(token.lower)) continue
      if ((token.first && !isNear(token.text, instead[0], spelling)) || isExplained(reading, token.start, token.end, sentence)) continue
      yield { start: token.start, end: token.end, instead, certainty: instead.length > 0 ? 'sure' : 'worth-a-look' }
    }
  }
}

/** What has a vowel or two and is near no word we know is likely a word that we do not know: a dish, a game, a dialect. */
const canBeSpoken = /^(?!.*[^aeiouy']{5})[^aeiouy]*[aeiouy]/

/** What may follow a name that owns it. */
const owned = bit('thing') | bit('noun') | bit('kin') | bit('ing') | bit('adj')
const notOwned = bit('be') | bit('have') | bit('modal') | bit('prep') | bit('conj') | bit('past') | bit('do') | bit('det') | bit('poss') | bit('subject') | bit('third') | bit('adv')

/** `Rowans room`: a name of the file with an s and without its apostrophe. */
function* ownersIn(reading: Reading): Generator<Found> {
  const { names } = knowledgeFor(reading)
  for (const at of capitalsWithS(reading)) {
    const { text, lower, start, end, sentence, first } = reading.tokens[at]!
    const next = reading.tokens[at + 1]
    if (!next || names.has(lower) || !(names.has(lower.slice(0, -1)) || (!first && isFirstName(lower.slice(0, -1)) && !isFirstName(lower) && (kindsOf(next.lower) & bit('thing')) !== 0))) continue
    const before = reading.tokens[at - 1]
    if (next.kind !== 'word' || next.sentence !== sentence || next.text !== next.lower || before?.lower === 'the' || (before?.sentence === sentence && hasCapital(before) && !before.first)) continue
    const kinds = kindsOf(next.lower)
    if ((kinds & owned) === 0 && (kinds & notOwned) !== 0) continue
    yield { start, end, instead: [`${text.slice(0, -1)}’s`], message: `Did you mean “${text.slice(0, -1)}’s”?` }
  }
}

/** Words with a capital and an s at the end. */
const capitalsWithS = (reading: Reading): readonly number[] => capitalsIn(reading).filter(at => { const { lower } = reading.tokens[at]!; return lower.length > 3 && lower.endsWith('s') })

const quotedIn = ofSentences(({ tokens }, { from, to }) => {
  const found: string[] = []
  for (let at = from; at < to; at++) if (tokens[at]!.quoted) found.push(tokens[at]!.lower)
  return found
})
const quotedWords = new WeakMap<Reading, ReadonlySet<string>>()

/** A word that somebody is quoted with is known in that text. */
function quotedWordsOf(reading: Reading): ReadonlySet<string> {
  const known = quotedWords.get(reading)
  if (known) return known
  const found = new Set(quotedIn(reading))
  quotedWords.set(reading, found)
  return found
}

interface Knowledge {
  readonly names: ReadonlySet<string>
  readonly spelling: Memory | undefined
  /** The words of a sentence that are misspelt or unknown, counted from its first token. */
  readonly doubtful: (form: SentenceForm, tokens: readonly Token[], from: number, to: number) => readonly number[]
}

const withoutDictionary = {}
const knowledge = new WeakMap<Reading['about'], WeakMap<object, Knowledge>>()

/** What is known for all texts about the same people with the same dictionary. */
function knowledgeFor(reading: Reading): Knowledge {
  const { about, dictionary } = reading
  const byDictionary = knowledge.get(about) ?? new WeakMap<object, Knowledge>()
  knowledge.set(about, byDictionary)
  const known = byDictionary.get(dictionary ?? withoutDictionary)
  if (known) return known
  const names = namesIn(reading)
  const spelling = dictionary && memoryOf(dictionary)
  const found = new WeakMap<SentenceForm, readonly number[]>()
  const made: Knowledge = {
    names, spelling,
    doubtful(form, tokens, from, to) {
      let places = found.get(form)
      if (!places) {
        places = tokens.slice(from, to).flatMap((token, at) => (isDoubtful(token, names, spelling) ? [at] : []))
        found.set(form, places)
      }
      return places
    },
  }
  byDictionary.set(dictionary ?? withoutDictionary, made)
  return made
}

const isDoubtful = (token: Token, names: ReadonlySet<string>, spelling: Memory | undefined): boolean =>
  token.kind === 'word' && !token.quoted &&
  (knownMistake(token, names) !== undefined || (token.text.length > 2 && spelling !== undefined && isUnknown(token, names, spelling.correct)))

/** A common misspelling or an American spelling: known without a dictionary. */
function knownMistake(token: Token, names: ReadonlySet<string>): Found | undefined {
  if (names.has(token.lower)) return undefined
  const small = smallLetters.get(token.text)
  if (small !== undefined) return { start: token.start, end: token.end, instead: [small], message: `“${small}” begins with a capital letter.` }
  if (hasCapital(token) && token.text.length > 5 && knownWords.has(token.lower)) return undefined
  if (hasCapital(token) && (!token.first || /day$/.test(token.lower))) {
    const day = isFirstName(token.lower) || realPlaces.has(token.lower) ? '' : misspeltDay(token.lower)
    if (day !== '') return { start: token.start, end: token.end, instead: [day] }
    if (!token.first) return undefined
  }
  if (/^\p{Lu}{2,}$/u.test(token.text)) return undefined
  const right = misspellings.get(token.lower)
  if (right !== undefined) return { start: token.start, end: token.end, instead: [withCapital(token, right)] }
  const british = britishOf(token.lower)
  return british === '' ? undefined : { start: token.start, end: token.end, instead: [withCapital(token, british)], message: `“${token.text}” is the American spelling.` }
}

/** What begins with a capital wherever it stands: peoples, languages, beliefs, feasts and places that are no other word. */
const properNames = `French German Italian Spanish Portuguese Romanian Ukrainian Russian Turkish Arabic Kurdish Somali Urdu Punjabi Bengali Gujarati Welsh Irish Scottish Jamaican Nigerian Pakistani Syrian Afghan Iraqi Iranian Albanian Vietnamese Sudanese Eritrean Ethiopian Ghanaian Lithuanian Latvian Hungarian Bulgarian Slovakian Chinese Japanese Korean Indian African Asian American European Australian Bangladeshi Swahili Tigrinya Amharic Pashto Farsi Yoruba Twi Tamil Hindi Mandarin Cantonese
Muslim Christian Jewish Hindu Sikh Buddhist Islam Islamic Quran Bible Halloween Diwali Ramadan Eid Hanukkah Bonfire-Night August
London Manchester Birmingham Liverpool Leeds Sheffield Bristol Nottingham Leicester Newcastle Glasgow Edinburgh Cardiff Swansea Belfast Oxford Cambridge Brighton Southampton Portsmouth Plymouth Bradford Doncaster Rotherham Chesterfield Derbyshire Yorkshire Lancashire Cornwall Blackpool Scarborough Skegness England Scotland Wales Ireland Britain France Spain Germany Italy Poland Romania India Pakistan Nigeria Ghana Africa Europe America Australia Somalia Syria Iraq Albania Ukraine Bangladesh`
/** Long names of counties and cities, one slip from which no other name is. */
const places = 'Lincolnshire Derbyshire Yorkshire Lancashire Nottinghamshire Nottingham Leicestershire Leicester Staffordshire Northamptonshire Northampton Oxfordshire Cambridgeshire Cambridge Gloucestershire Gloucester Hertfordshire Herefordshire Bedfordshire Buckinghamshire Warwickshire Worcestershire Wiltshire Hampshire Berkshire Shropshire Northumberland Middlesbrough Birmingham Manchester Liverpool Sheffield Newcastle Sunderland Southampton Portsmouth Peterborough Scarborough Huddersfield Wakefield Doncaster Rotherham Barnsley Chesterfield Wolverhampton Shrewsbury Edinburgh Aberdeen Pembrokeshire Canterbury Colchester Winchester Chichester Eastbourne Bournemouth Blackpool'.split(' ')
/** Days, months and the like that begin with a capital letter. *May* and *March* are words as well. */
const smallLetters: ReadonlyMap<string, string> = new Map(`${properNames} Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February April June July September October November December Christmas Easter English British`.split(/\s+/).map(word => [word.toLowerCase(), word]))
const days = [...smallLetters.values()].filter(word => /(?:day|ary|ber)$/.test(word))

/** Real names that are one slip from another. */
const realPlaces = new Set('shenfield stockpot northumbria scarboro colchester southport stretford'.split(' ').concat(places.map(place => place.toLowerCase())))
/** `Wendesday`, `Febuary`, `Linconshire`: one slip away from a long name of a day or month. */
const misspeltDay = remembered((lower): string => {
  if (lower.length < 5 || smallLetters.has(lower)) return ''
  return (lower.length > 7 ? places : []).find(place => Math.abs(place.length - lower.length) < 2 && isOneSlip(place.toLowerCase(), lower)) ?? days.find(day => Math.abs(day.length - lower.length) < 2 && isOneSlip(day.toLowerCase(), lower)) ?? ''
})

/** One letter more, less or other, or two changed over. */
function isOneSlip(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  const rest = one.slice(from)
  const left = other.slice(from)
  return rest.slice(1) === left || rest === left.slice(1) || rest.slice(1) === left.slice(1) || (rest[0] === left[1] && rest[1] === left[0] && rest.slice(2) === left.slice(2))
}

/** The British spelling of an American word, or nothing. */
const britishOf = remembered(lower => {
  for (const part of lower.split('-')) {
    const british = american.get(part) ?? fromOr(part) ?? fromIze(part)
    if (british !== undefined) return lower.replace(part, british)
  }
  return ''
})

const keepsZ = /^(?:size|prize|seize|capsize|baptize|maize|amaze|gaze|blaze|doze|freeze|squeeze|sneeze|breeze|ooze|booze|snooze|bulldoze|graze|raze|haze|laze|maze|daze|glaze|assize|resize|oversize|undersize|kamikaze)/

/** `colored` is `coloured`; `humorous` and `honorary` stay. */
function fromOr(lower: string): string | undefined {
  const [, stem, ending] = /^((?:un|dis|mis)?(?:behavi|col|fav|hon|hum|lab|neighb|rum|harb|flav|savi|od|vap|arm|parl|splend|tum|cand|demean|endeav|ferv|clam|ranc|val))or(s|ed|ing|ful|fully|ite|ites|able|ably|er|ers|less|hood|hoods|ly|al|ally|y|'s)?$/.exec(lower) ?? []
  return stem === undefined ? undefined : `${stem}our${ending ?? ''}`
}

/** `organize` is `organise`; `prize` stays. */
function fromIze(lower: string): string | undefined {
  if (lower.length < 7 || keepsZ.test(lower) || !/[a-z]iz(?:e|es|ed|ing|ation|ations|er|ers)$/.test(lower)) return undefined
  return lower.replace(/iz(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, 'is')
}

function isUnknown(token: Token, names: ReadonlySet<string>, correct: (word: string) => boolean): boolean {
  if (!token.first && hasCapital(token)) return false
  return spelledParts(token.text).some(part => !correct(part) && !names.has(part.toLowerCase()) && !isMade(part.toLowerCase(), correct))
}

/** What of a word a dictionary can be asked about. */
const spelledParts = remembered((text): readonly string[] => {
  if (/\p{N}|\p{Lu}.*\p{Lu}|\./u.test(text) || !/^[\p{Script=Latin}'’‑-]+$/u.test(text)) return []
  return text.replaceAll('’', "'").replace(/'(?:s|ll|d|ve|re)?$/, '').split(/[-‑]/).filter(part => part.length > 2)
})

/** A word with something put before it that any word may have: `rebooked`, `preverbal`. Short rests are more often a slip. */
function isMade(lower: string, correct: (word: string) => boolean): boolean {
  const rest = /^(?:un|non|pre|post|over|under|anti|multi|semi|micro|cyber|neuro|inter|super|step|grand|great|self|mid)(.{5,})$/.exec(lower)?.[1] ?? /^(?:re|co)(.{4,}(?:ed|ing|s))$/.exec(lower)?.[1]
  return (rest !== undefined && correct(rest)) || (/^.{6,30}ers?$/.test(lower) && correct(lower.replace(/ers?$/, ''))) || (/is(?:e|ed|es|er|ers|ing|ation)$/.test(lower) && lower.length > 7 && correct(lower.replace(/is(?=(?:e|ed|es|er|ers|ing|ation)$)/, 'iz')))
}

const hasCapital = ({ text, lower }: Token): boolean => text !== lower && /^\p{Lu}/u.test(text)

const shortForms: ReadonlySet<string> = new Set([...everyday, ...acronyms.map(({ term }) => term)].map(term => term.toLowerCase()))
const isListed = (lower: string): boolean => knownWords.has(lower) || isTradeWord(lower) || familiar.has(lower) || kinOf(lower) !== undefined || shortForms.has(lower)

/** What has been looked up in a dictionary, kept for all texts. The same question always gets the same answer. */
interface Memory { readonly correct: (word: string) => boolean; readonly suggest: (word: string) => readonly string[] }

const memories = new WeakMap<Dictionary, Memory>()

function memoryOf(dictionary: Dictionary): Memory {
  const known = memories.get(dictionary)
  if (known) return known
  const memory: Memory = {
    correct: remembered(word => word.length <= 40 && (isListed(word.toLowerCase()) || dictionary.correct(word) || dictionary.correct(word.toLowerCase()) || dictionary.correct(withoutAccents(word)))),
    suggest: remembered(word => suggestionsFor(word, dictionary)),
  }
  memories.set(dictionary, memory)
  return memory
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** A word that begins a sentence may be a name: it counts as misspelt only when it is one letter off a small word, and one that people say or a long one. */
function isNear(word: string, suggestion: string | undefined, spelling: Memory | undefined): boolean {
  if (suggestion === undefined || word.length < 5 || Math.abs(word.length - suggestion.length) > 1 || suggestion.charAt(0).toLowerCase() !== word.charAt(0).toLowerCase()) return false
  if (/^\p{Ll}+$/u.test(suggestion)) return true
  const small = suggestion.toLowerCase()
  return /^\p{Lu}\p{Ll}+$/u.test(suggestion) && word.length > 6 && !isFirstName(word.toLowerCase()) && spelling?.correct(small) === true && (factsOf(small).rarity < rarest || word.length > 7)
}

const namesIn = ({ about }: Reading): ReadonlySet<string> =>
  new Set([...about.children.flatMap(({ name, preferredName }) => [name, preferredName ?? '']), ...about.people.flatMap(({ name, relationship }) => [name, relationship ?? ''])]
    .flatMap(name => [...partsOf(name), ...partsOf(name).flatMap(part => part.split('-'))]).map(part => part.toLowerCase().replace(/[()]/g, '')))

const withCapital = ({ text }: Token, word: string): string => (/^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
