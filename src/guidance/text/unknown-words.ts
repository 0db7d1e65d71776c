import type { Found } from '../rule.ts'
import { everyday, acronyms } from '../words/acronyms.ts'
import { familiar } from '../words/familiar.ts'
import { kinOf } from '../words/kin.ts'
import { knownWords } from '../words/known-words.ts'
import { american, misspellings } from '../words/misspellings.ts'
import type { Dictionary } from './dictionary.ts'
import { partsOf } from './names.ts'
import type { Reading, Token } from './reading.ts'

/** Suggestions cost the most: only the first so many unknown words of a text get them, and none that is longer than any English word. */
const suggestionsAtMost = 20
const longestWord = 24

/** Words that no list knows, with what may have been meant. */
export function* unknownWordsIn(reading: Reading): Generator<Found> {
  const names = namesIn(reading)
  const lookUp = reading.dictionary && lookUpIn(reading.dictionary)
  const suggested = new Map<string, readonly string[]>()
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.quoted || token.text.length < 3) continue
    const known = knownMistake(token, names)
    if (known) yield known
    else if (lookUp && reading.dictionary && isUnknown(token, names, lookUp)) {
      let instead = suggested.get(token.text)
      if (instead === undefined) {
        instead = suggested.size < suggestionsAtMost && token.text.length <= longestWord ? suggestionsFor(token.text, reading.dictionary) : []
        suggested.set(token.text, instead)
      }
      if (token.first && !isNear(token.text, instead[0])) continue
      yield { start: token.start, end: token.end, instead, certainty: instead.length > 0 ? 'sure' : 'worth-a-look' }
    }
  }
}

/** A common misspelling or an American spelling: known without a dictionary. */
function knownMistake(token: Token, names: ReadonlySet<string>): Found | undefined {
  if (names.has(token.lower) || (!token.first && /^\p{Lu}/u.test(token.text))) return undefined
  const right = misspellings.get(token.lower)
  if (right !== undefined) return { start: token.start, end: token.end, instead: [withCapital(token, right)] }
  for (const part of token.lower.split('-')) {
    const british = american.get(part) ?? fromIze(part)
    if (british !== undefined) return { start: token.start, end: token.end, instead: [withCapital(token, token.lower.replace(part, british))], message: `“${token.text}” is the American spelling.` }
  }
  return undefined
}

const keepsZ = /^(?:size|prize|seize|capsize|baptize|maize|amaze|gaze|blaze|doze|freeze|squeeze|sneeze|breeze|ooze|booze|snooze|bulldoze|graze|raze|haze|laze|maze|daze|glaze|assize|resize|oversize|undersize|kamikaze)/

/** `organize` is `organise`; `prize` stays. */
function fromIze(lower: string): string | undefined {
  if (lower.length < 7 || keepsZ.test(lower) || !/[a-z]iz(?:e|es|ed|ing|ation|ations|er|ers)$/.test(lower)) return undefined
  return lower.replace(/iz(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, 'is')
}

function isUnknown(token: Token, names: ReadonlySet<string>, correct: (word: string) => boolean): boolean {
  const { text } = token
  if (!token.first && /^\p{Lu}/u.test(text)) return false
  if (/\p{N}|\p{Lu}.*\p{Lu}|\./u.test(text) || !/^[\p{Script=Latin}'’‑-]+$/u.test(text)) return false
  const word = text.replaceAll('’', "'").replace(/'s?$/, '')
  return word.split(/[-‑]/).some(part => part.length > 2 && !names.has(part.toLowerCase()) && !isListed(part.toLowerCase()) && !correct(part))
}

const shortForms: ReadonlySet<string> = new Set([...everyday, ...acronyms.map(({ term }) => term)].map(term => term.toLowerCase()))
const isListed = (lower: string): boolean => knownWords.has(lower) || familiar.has(lower) || kinOf(lower) !== undefined || shortForms.has(lower)

const caches = new WeakMap<Dictionary, Map<string, boolean>>()
const cacheAtMost = 50_000

/** Looks each word up once for all texts: as it stands, and small. */
function lookUpIn(dictionary: Dictionary): (word: string) => boolean {
  const cache = caches.get(dictionary) ?? new Map<string, boolean>()
  caches.set(dictionary, cache)
  return word => {
    const known = cache.get(word)
    if (known !== undefined) return known
    const right = word.length > 40 ? false : dictionary.correct(word) || dictionary.correct(word.toLowerCase())
    if (cache.size >= cacheAtMost) cache.clear()
    cache.set(word, right)
    return right
  }
}

function suggestionsFor(word: string, dictionary: Dictionary): readonly string[] {
  return dictionary.suggest(word).filter(each => each !== word).slice(0, 3)
}

/** A word that begins a sentence may be a name: it counts as misspelt only when it is one letter off a small word. */
function isNear(word: string, suggestion: string | undefined): boolean {
  return suggestion !== undefined && word.length > 4 && /^\p{Lu}?\p{Ll}+$/u.test(suggestion) && Math.abs(word.length - suggestion.length) < 2 && suggestion.charAt(0).toLowerCase() === word.charAt(0).toLowerCase()
}

const namesIn = ({ about }: Reading): ReadonlySet<string> =>
  new Set([...about.children.flatMap(({ name, preferredName }) => [name, preferredName ?? '']), ...about.people.flatMap(({ name, relationship }) => [name, relationship ?? ''])]
    .flatMap(name => [...partsOf(name), ...partsOf(name).flatMap(part => part.split('-'))]).map(part => part.toLowerCase().replace(/[()]/g, '')))

const withCapital = ({ text }: Token, word: string): string => (/^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
