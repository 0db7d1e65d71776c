import { fairDegrees, fairParts, fairSmall, fairVerbs, generic } from '../words/kind-hedges.ts'
import { kinOf, ownChildOf } from '../words/kin.ts'
import type { Reading } from './reading.ts'
import { ofSentence, ofSentences } from './sentence-forms.ts'
import type { OwnWord } from './words.ts'

/** Words that say how little there was of something. `from` and `to` are indexes into the words, `to` exclusive. */
export interface Hedge { readonly from: number, readonly to: number, readonly start: number, readonly end: number }

interface Place { readonly from: number, readonly to: number }

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const small = set('bit little touch tad shade smidge')
const degrees = set('somewhat slightly mildly moderately rather')
const being = set("is are was were be been being 's get gets got getting become becomes became seem seems seemed feel feels felt run ran")
const articles = set('a an the')
/** What comes after a hedge that looks back to a verb: `lashed out a bit when …`. */
const onwards = set('and but or when while because as if in on at with by over last this that since so until before after during sometimes then where which who')
const slighting = set('slight minor mild silly')
const shrinking = set('some little small brief tiny wee')
const barely = set('exactly precisely altogether entirely particularly terribly overly quite')
/** What is not quite so without being made small. */
const sure = set('sure certain clear ready right true full finished done over yet understand know the a an what how why where as enough old big all')
/** `Not as robust as they might be`, `not what we would wish` */
const wishes = set('might would could should')
const ofAge = set('your that this their his her age of and sisters fathers')
const sides = set('bare strict firm heavy rough slow late light lean small low quiet short tight casual relaxed lax chaotic messy untidy boisterous harsh cool chilly thin loud rowdy lively strong sharp grubby dirty sparse cold high')
const excused = set('anyone anybody everyone everybody any all most many parents families lads boys girls kids children siblings couples teenagers brothers')
const allowed = set('might would does do can will did')
const superlative = /[a-z]{2}est$/
const noPraise = set('forest guest chest latest nearest oldest youngest eldest biggest smallest tallest rest test west nest')
const abstract = /[a-z]{2}(?:ness|ment|tion|sion|ance|ence|ure|ity|tude)$/
const better = /^(?:more|better|less|[a-z]{3,}er)$/
const sizes = /^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|last|what|most|other|others|yours|mine|before|usual|that|this|they|you|she|your|her|his|our|their|any|zero|twice|once|everybody|everyone|anyone|minutes)$/
/** `A little longer` is a length, and makes nothing small. */
const compared = /^\d|[a-z]{3}er$|iest$/
const doing = /(?:ed|ing)$/
const before = set('would had or much or d')

/** Where something is called a bit, somewhat or rather so, whatever it is called: not what a child feels, nor how much there is of a harmless thing. */
export const hedgesIn = ofSentences((reading, sentence): readonly Hedge[] => ownHedges(reading, sentence).map(({ from, to }) => {
  const [first, last] = [sentence.fromWord + from, sentence.fromWord + to]
  return { from: first, to: last, start: reading.words[first]!.start, end: reading.words[last - 1]!.end }
}))

const ownHedges = ofSentence((_: Reading, { form }): readonly Place[] => {
  const found: Place[] = []
  const { words } = form
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.quoted) continue
    const hedge = hedgeAt(words, at)
    if (!hedge) continue
    found.push(hedge)
    at = hedge.to - 1
  }
  return found
})

function hedgeAt(words: readonly OwnWord[], at: number): Place | undefined {
  const { lower } = words[at]!
  if (lower === 'not') return understatement(words, at)
  if ((lower === 'could' || lower === 'might') && words[at + 1]?.lower === 'have' && words[at + 2]?.lower === 'been' && better.test(words[at + 3]?.lower ?? '')) return { from: at, to: at + 4 }
  if (lower === 'less' && words[at + 1]?.lower === 'than') return isSoft(words, at + 2) && !sizes.test(words[at + 2]!.lower) ? { from: at, to: at + 3 } : undefined
  if (slighting.has(lower) || shrinking.has(lower)) return shrunk(words, at)
  if (lower === 'on' && words[at + 1]?.lower === 'the' && words[at + 3]?.lower === 'side' && sides.has(words[at + 2]!.lower)) return { from: at, to: at + 4 }
  if (at === 0 && generic.has(lower)) return excuse(words)
  if ((lower === 'as' || lower === 'like') && excused.has(words[at + 1]?.lower ?? '')) return allowed.has(words[at + 2]?.lower ?? '') ? { from: at, to: at + 3 } : undefined
  if (degrees.has(lower)) return isSoft(words, at + 1) && !before.has(words[at - 1]?.lower ?? '') ? { from: at, to: at + 2 } : undefined
  if (lower !== 'a' || !small.has(words[at + 1]?.lower ?? '')) return undefined
  const next = words[at + 2]
  if (next?.lower === 'of' && !next.parted) return partOf(words, at)
  if (!next || next.parted || onwards.has(next.lower)) return !fairVerbs.has(words[at - 1]?.lower ?? 'and') && !being.has(words[at - 1]?.lower ?? '') ? { from: at - 1, to: at + 2 } : undefined
  const too = next.lower === 'too' || next.lower === 'over' ? 1 : 0
  if (words[at + 1]!.lower === 'little' && !being.has(words[at - 1]?.lower ?? '')) return undefined
  if (too === 1 && words[at + 3] && !words[at + 3]!.parted && !onwards.has(words[at + 3]!.lower)) return { from: at, to: at + 4 }
  return isSoft(words, at + 2 + too) ? { from: at, to: at + 3 + too } : undefined
}

/** `not exactly textbook`, `not the wisest way` */
function understatement(words: readonly OwnWord[], at: number): Place | undefined {
  const [next, then, last] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!next || next.parted || !then || then.parted) return undefined
  if (barely.has(next.lower) && isSoft(words, at + 2) && !sure.has(then.lower) && !doing.test(then.lower)) return { from: at, to: at + 3 }
  if ((next.lower === 'as' || next.lower === 'so') && last?.lower === 'as' && wishes.has(words[at + 5]?.lower ?? '')) return { from: at, to: at + 4 }
  if (next.lower === 'what' && wishes.has(last?.lower ?? '')) return { from: at, to: at + 4 }
  if (then.lower === 'friendly' && !then.parted) return { from: at, to: at + 3 }
  if (next.lower !== 'the') return undefined
  if (then.lower === 'most' && last) return { from: at, to: at + 4 }
  return superlative.test(then.lower) && !noPraise.has(then.lower) ? { from: at, to: at + 3 } : undefined
}

/** `your little adventure`, `a slight gap` */
function shrunk(words: readonly OwnWord[], at: number): Place | undefined {
  const next = words[at + 1]
  if (!next || next.parted || next.quoted || isPerson(next.lower) || fairParts.has(next.lower) || fairSmall.has(next.lower)) return undefined
  return slighting.has(words[at]!.lower) || abstract.test(next.lower) ? { from: at, to: at + 2 } : undefined
}

/** `Lads your age will mess about` */
function excuse(words: readonly OwnWord[]): Place | undefined {
  const at = words.findIndex(({ lower }, i) => i > 0 && i < 5 && (lower === 'will' || lower === 'do' || lower === 'can'))
  return at > 0 && words.slice(1, at).every(({ lower }) => ofAge.has(lower)) && at + 1 < words.length && !words.slice(1, at + 1).some(({ parted }) => parted) ? { from: 0, to: at + 2 } : undefined
}

/** `a bit of a clinch` */
function partOf(words: readonly OwnWord[], at: number): Place | undefined {
  const part = at + 3 + (articles.has(words[at + 3]?.lower ?? '') ? 1 : 0)
  const word = words[part]
  return word && !word.parted && !word.quoted && !fairParts.has(word.lower) && !isPerson(word.lower) ? { from: at, to: part + 1 } : undefined
}

function isSoft(words: readonly OwnWord[], at: number): boolean {
  const word = words[at]
  if (!word || word.parted || word.quoted || word.lower.length < 3 || articles.has(word.lower) || fairDegrees.has(word.lower) || isPerson(word.lower)) return false
  return !compared.test(word.lower) || word.lower === 'under' || word.lower === 'bitter'
}

const isPerson = (word: string): boolean => kinOf(word) !== undefined || ownChildOf(word) !== undefined
