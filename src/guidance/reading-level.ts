import type { ReadingLevel } from './report.ts'
import { cutsIn } from './text/cuts.ts'
import { bare, namesOf } from './text/names.ts'
import type { Reading, Token } from './text/reading.ts'
import type { SentenceForm } from './text/sentence-forms.ts'
import { tradeWordsIn } from './text/trade-words.ts'
import { fineWordsIn } from './text/vocabulary.ts'
import { factsOf, rarest } from './text/word-facts.ts'
import { insteadOf } from './text/wordings.ts'
import { misspellings } from './words/misspellings.ts'

/** Fewer words than this say too little. */
const enough = 60
/** A sentence of more words than this makes an eleven-year-old start again. */
const longSentence = 30

/**
 * How hard the text is to read for an eleven-year-old: its hard words with plainer ones, its long sentences, and one band.
 * Led by how familiar the words are, since formulas of syllables and sentences put this field's texts in the wrong order (docs/reading-level.md).
 * Names and quoted words are left out: nobody may make them easier.
 * @param reading the text, read once
 */
export function readingLevel(reading: Reading): ReadingLevel {
  const sums = sumsOf(reading)
  const counts = countsOf(reading, sums)
  const longSentences = reading.sentences
    .map((sentence, at) => ({ sentence, words: sums(at).all }))
    .filter(({ words, sentence }) => words > longSentence && sentence.start >= reading.toChildFrom)
    .map(({ sentence, words }) => ({ start: sentence.start, end: sentence.end, quote: reading.text.slice(sentence.start, sentence.end), words, cutAt: cutsIn(reading, sentence) }))
  const index = indexOf(counts)
  const fine = fineWordsIn(reading)
  const hardWords = hardWordsIn(reading, sums).filter(({ start, end }) => start >= reading.toChildFrom && !fine.some(word => word.start <= start && end <= word.end))
  return { index, band: bandOf(index, counts.words), hardWords, longSentences }
}

/** What a text, or a sentence, is judged by. Quoted words and names are in `all` alone. */
interface Counts {
  words: number
  syllables: number
  prepositions: number
  unfamiliar: number
  /** How many words have each rarity, those that only join others left out. */
  readonly byRarity: number[]
}

const none = (): Counts => ({ words: 0, syllables: 0, prepositions: 0, unfamiliar: 0, byRarity: new Array<number>(rarest + 1).fill(0) })

/** `inSentences` are all the words and numbers of its whole sentences. */
interface TextCounts extends Counts { sentences: number, inSentences: number }

/** What the index is made from. Exported for measuring (`bench/reading.ts`). */
export interface ReadingFeatures {
  /** The mean rarity, 0 to 5, of the rarest quarter of the words that carry meaning. */
  readonly rarestQuarter: number
  /** The share of them that few eleven-year-olds may know. */
  readonly unfamiliar: number
  readonly syllablesPerWord: number
  readonly prepositionsPerWord: number
  /** Natural logarithm of the words in a sentence. */
  readonly sentenceLength: number
}

/** The features of a text; undefined when it has no words. */
export function readingFeatures(reading: Reading): ReadingFeatures | undefined {
  return featuresOf(countsOf(reading, sumsOf(reading)))
}

function featuresOf({ words, syllables, prepositions, unfamiliar, byRarity, sentences, inSentences }: TextCounts): ReadingFeatures | undefined {
  if (words === 0) return undefined
  const withMeaning = byRarity.reduce((sum, count) => sum + count, 0)
  return {
    rarestQuarter: meanOfRarest(byRarity, withMeaning / 4), unfamiliar: unfamiliar / Math.max(1, withMeaning), syllablesPerWord: syllables / words, prepositionsPerWord: prepositions / words,
    sentenceLength: sentences === 0 ? Math.log(words) : Math.log(inSentences / sentences),
  }
}

function meanOfRarest(byRarity: readonly number[], count: number): number {
  let [left, sum] = [count, 0]
  for (let rarity = rarest; rarity > 0 && left > 0; rarity--) {
    const here = Math.min(left, byRarity[rarity]!)
    sum += here * rarity
    left -= here
  }
  return count === 0 ? 0 : sum / count
}

/**
 * How hard teachers would call the text, on the scale of CLEAR turned round (its mean and its standard deviation are about 1): a linear model of five features,
 * fitted by least squares to half of the CommonLit Ease of Readability corpus (2,348 texts; Crossley and others, 2022). On the other half Spearman's correlation is 0.67.
 * Only these six numbers come from it. `bench/reading.ts` fits and measures them again; docs/reading-level.md says what they cannot tell.
 */
const hardness = ({ rarestQuarter, unfamiliar, syllablesPerWord, prepositionsPerWord, sentenceLength }: ReadingFeatures): number =>
  -3.9387 + 0.3332 * rarestQuarter + 1.6427 * unfamiliar + 0.5274 * syllablesPerWord + 3.6733 * prepositionsPerWord + 0.6169 * sentenceLength

/** As hard as texts of Lexile band 900, in the midst of what schools give children of ten and eleven; it is 50 on the index. */
const forEleven = 0.68
/** Points of the index for one of hardness. */
const scale = 20
/** How far, squared, the true hardness lies from what is reckoned: of any text, and what one word in a text of one word would add. */
const spread = { ofTexts: 0.27, ofWords: 15 }
/** In three of four texts the truth lies on this side of the margin. */
const margin = 0.67

function indexOf(counts: TextCounts): number {
  const features = featuresOf(counts)
  if (!features) return 0
  return Math.round(10 * Math.min(100, Math.max(0, 50 + scale * (hardness(features) - forEleven)))) / 10
}

/** The middle band is as wide as the uncertainty, and wider for a short text: what is called easy or hard lies surely on its side. */
function bandOf(index: number, words: number): ReadingLevel['band'] {
  if (words < enough) return 'too short to tell'
  const doubt = scale * margin * Math.sqrt(spread.ofTexts + spread.ofWords / words)
  if (index < 50 - doubt) return 'easy for most 11-year-olds'
  return index > 50 + doubt ? 'hard for most 11-year-olds' : 'some 11-year-olds would stumble'
}

function countsOf(reading: Reading, sums: Sums): TextCounts {
  const counts: TextCounts = { ...none(), sentences: 0, inSentences: 0 }
  reading.sentences.forEach(({ start, end }, sentence) => {
    if (end <= reading.toChildFrom) return
    const own = sums(sentence, reading.toChildFrom)
    counts.words += own.words
    counts.syllables += own.syllables
    counts.prepositions += own.prepositions
    counts.unfamiliar += own.unfamiliar
    for (let rarity = 0; rarity <= rarest; rarity++) counts.byRarity[rarity]! += own.byRarity[rarity]!
    if (start < reading.toChildFrom || own.all < 2) return
    counts.sentences++
    counts.inSentences += own.all
  })
  // A word of the trade is strange to a child however often others say it: `contact`, `placement`.
  for (const { start } of tradeWordsIn(reading)) {
    if (start < reading.toChildFrom) continue
    counts.unfamiliar++
    counts.byRarity[rarest]!++
  }
  return counts
}

/** What is counted in one sentence. */
interface Sum extends Readonly<Counts> {
  /** Every word and number. */
  readonly all: number
  /** The hard words, counted from the sentence's first token. */
  readonly hard: readonly number[]
}

/** The sum of a sentence by its index; of a sentence that begins before `from`, only what comes after. */
type Sums = (sentence: number, from?: number) => Sum

const kept = new WeakMap<Reading['about'], { readonly names: ReadonlySet<string>; readonly sums: WeakMap<SentenceForm, Sum> }>()

function sumsOf(reading: Reading): Sums {
  const known = kept.get(reading.about) ?? { names: namesOf(reading.about).words, sums: new WeakMap<SentenceForm, Sum>() }
  kept.set(reading.about, known)
  return (sentence, from = 0) => {
    const { start, form } = reading.sentences[sentence]!
    if (start < from) return sumOf(reading, sentence, known.names, from)
    let sum = known.sums.get(form)
    if (!sum) {
      sum = sumOf(reading, sentence, known.names, 0)
      known.sums.set(form, sum)
    }
    return sum
  }
}

function sumOf({ tokens, sentences }: Reading, sentence: number, names: ReadonlySet<string>, after: number): Sum {
  const { from, to } = sentences[sentence]!
  const counts = none()
  let all = 0
  const hard: number[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind !== 'punctuation') all++
    if (token.start < after || token.kind !== 'word' || token.quoted || isName(token, names)) continue
    const facts = factsOf(token.lower)
    counts.words++
    counts.syllables += facts.syllables
    if (facts.preposition) counts.prepositions++
    if (facts.joins) continue
    counts.byRarity[facts.rarity]!++
    if (!facts.unfamiliar) continue
    counts.unfamiliar++
    if (isHard(token, facts.rarity, facts.syllables)) hard.push(at - from)
  }
  return { ...counts, all, hard }
}

/** Words of the lists, and rare or long words that few children of eleven have met; each once. */
function hardWordsIn(reading: Reading, sums: Sums): ReadingLevel['hardWords'] {
  const found: ReadingLevel['hardWords'][number][] = []
  const seen = new Set<string>()
  let listed = 0
  for (const match of tradeWordsIn(reading)) {
    const quote = reading.text.slice(match.start, match.end)
    if (seen.has(quote.toLowerCase())) continue
    seen.add(quote.toLowerCase())
    found.push({ start: match.start, end: match.end, quote, instead: insteadOf(reading, match) })
  }
  const covered = found.slice()
  reading.sentences.forEach(({ from }, sentence) => {
    for (const at of sums(sentence).hard) {
      const token = reading.tokens[from + at]!
      while (listed < covered.length && (covered[listed]?.end ?? 0) <= token.start) listed++
      if ((covered[listed]?.start ?? Infinity) <= token.start || seen.has(token.lower)) continue
      seen.add(token.lower)
      found.push({ start: token.start, end: token.end, quote: token.text, instead: [] })
    }
  })
  return found.sort((a, b) => a.start - b.start)
}

/** Of the unfamiliar words, those that are not in the list at all, or rare in it and long. Slips are the spelling rule's, and a strange first word may be a name. */
const isHard = ({ text, lower, first }: Token, rarity: number, syllables: number): boolean =>
  !text.includes('-') && !misspellings.has(lower) && (rarity === rarest ? text.length > 5 && syllables > 1 && !(first && text !== lower && !endsAsWord.test(lower)) : rarity > 2 && syllables > 2)

const endsAsWord = /(?:tion|sion|ment|ness|ity|ing|ed|ly|ance|ence|al|ive|ous|ary|s)$/

/** Words written with a capital inside a sentence are names. */
const isName = (token: Token, names: ReadonlySet<string>): boolean =>
  (!token.first && token.text !== token.lower && /^\p{Lu}/u.test(token.text) && !/^i(?:'|$)/.test(token.lower)) || names.has(bare(token.lower))
