import type { ReadingLevel } from './report.ts'
import { bare, partsOf } from './text/names.ts'
import type { Reading, Token } from './text/reading.ts'
import { formsOf, type SentenceForm } from './text/sentence-forms.ts'
import { syllablesIn } from './text/syllables.ts'
import { tradeWordsIn } from './text/trade-words.ts'
import { insteadOf } from './text/wordings.ts'
import { isFamiliar } from './words/familiar.ts'

/** Fewer words than this say too little. */
const enough = 60
/** A sentence of more words than this makes an eleven-year-old start again. */
const longSentence = 30

/**
 * How hard the text is to read for an eleven-year-old: its hard words with plainer ones, its long sentences, and one band.
 * Led by how familiar the words are, since formulas of syllables and sentences put this field's texts in the wrong order (docs/decisions).
 * Names and quoted words are left out: nobody may make them easier.
 * @param reading the text, read once
 */
export function readingLevel(reading: Reading): ReadingLevel {
  const sums = sumsOf(reading)
  const hard = hardWordsIn(reading, sums)
  const counts = countsOf(reading, sums, hard)
  const longSentences = reading.sentences
    .map(({ start, end }, sentence) => ({ start, end, words: sums(sentence).all }))
    .filter(({ words, start }) => words > longSentence && start >= reading.toChildFrom)
    .map(({ start, end, words }) => ({ start, end, quote: reading.text.slice(start, end), words }))
  const index = indexOf(counts)
  return { index, band: counts.words < enough ? 'too short to tell' : bandOf(index), hardWords: hard.filter(({ start }) => start >= reading.toChildFrom), longSentences }
}

interface Counts { readonly words: number, readonly hard: number, readonly unfamiliar: number, readonly syllables: number, readonly sentences: number }

/** Weights set by hand: a text of familiar words in short sentences lies near 0, a note of the trade near 100. */
function indexOf({ words, hard, unfamiliar, syllables, sentences }: Counts): number {
  if (words === 0) return 0
  const perHundred = (count: number): number => (100 * count) / words
  const index = 3 * perHundred(hard) + 1.2 * perHundred(unfamiliar) + 60 * (syllables / words - 1.25) + 0.9 * (Math.min(40, words / Math.max(1, sentences)) - 12)
  return Math.round(10 * Math.max(0, index)) / 10
}

/** The bounds are wide: readers differ, and no count of words knows them. */
const bandOf = (index: number): ReadingLevel['band'] =>
  index < 26 ? 'easy for most 11-year-olds' : index < 46 ? 'some 11-year-olds would stumble' : 'hard for most 11-year-olds'

function countsOf(reading: Reading, sums: Sums, hardWords: ReadingLevel['hardWords']): Counts {
  let [words, unfamiliar, syllables, sentences] = [0, 0, 0, 0]
  reading.sentences.forEach(({ start, end }, sentence) => {
    if (end <= reading.toChildFrom) return
    const own = sums(sentence, reading.toChildFrom)
    words += own.words
    unfamiliar += own.unfamiliar
    syllables += own.syllables
    if (start >= reading.toChildFrom && own.all > 1) sentences++
  })
  return { words, hard: hardWords.filter(({ start }) => start >= reading.toChildFrom).length, unfamiliar, syllables, sentences }
}

/** What is counted in one sentence. */
interface Sum {
  /** Quoted words and names left out. */
  readonly words: number
  readonly unfamiliar: number
  readonly syllables: number
  /** Every word and number. */
  readonly all: number
  /** The hard words, counted from the sentence's first token. */
  readonly hard: readonly number[]
}

/** The sum of a sentence by its index; of a sentence that begins before `from`, only what comes after. */
type Sums = (sentence: number, from?: number) => Sum

const kept = new WeakMap<Reading['about'], { readonly names: ReadonlySet<string>; readonly sums: WeakMap<SentenceForm, Sum> }>()

function sumsOf(reading: Reading): Sums {
  const known = kept.get(reading.about) ?? { names: namesIn(reading), sums: new WeakMap<SentenceForm, Sum>() }
  kept.set(reading.about, known)
  const forms = formsOf(reading)
  return (sentence, from = 0) => {
    const { start } = reading.sentences[sentence]!
    if (start < from) return sumOf(reading, sentence, known.names, from)
    let sum = known.sums.get(forms[sentence]!)
    if (!sum) {
      sum = sumOf(reading, sentence, known.names, 0)
      known.sums.set(forms[sentence]!, sum)
    }
    return sum
  }
}

function sumOf({ tokens, sentences }: Reading, sentence: number, names: ReadonlySet<string>, after: number): Sum {
  const { from, to } = sentences[sentence]!
  let [words, unfamiliar, syllables, all] = [0, 0, 0, 0]
  const hard: number[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind !== 'punctuation') all++
    if (token.start < after || token.kind !== 'word' || token.quoted || isName(token, names)) continue
    words++
    syllables += syllablesIn(token.lower)
    if (isFamiliar(token.lower)) continue
    unfamiliar++
    if (isLong(token)) hard.push(at - from)
  }
  return { words, unfamiliar, syllables, all, hard }
}

/** Words of the lists, and long words that few children of eleven have met; each once. */
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

const isLong = ({ text, lower }: Token): boolean => text.length >= 8 && !text.includes('-') && syllablesIn(lower) > 2

/** Words written with a capital inside a sentence are names. */
const isName = (token: Token, names: ReadonlySet<string>): boolean =>
  (!token.first && token.text !== token.lower && /^\p{Lu}/u.test(token.text)) || names.has(bare(token.lower))

const namesIn = ({ about }: Reading): ReadonlySet<string> =>
  new Set([...about.children.flatMap(({ name, preferredName }) => [name, preferredName ?? '']), ...about.people.map(({ name }) => name)].flatMap(partsOf).map(part => part.toLowerCase()))
