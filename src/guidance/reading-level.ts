import type { ReadingLevel } from './report.ts'
import { bare, partsOf } from './text/names.ts'
import type { Reading, Token } from './text/reading.ts'
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
  const names = namesIn(reading)
  const hard = hardWordsIn(reading, names)
  const counts = countsOf(reading, names, hard)
  const longSentences = reading.sentences
    .map(({ start, end, from, to }) => ({ start, end, words: wordsBetween(reading, from, to) }))
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

function countsOf(reading: Reading, names: ReadonlySet<string>, hardWords: ReadingLevel['hardWords']): Counts {
  let [words, unfamiliar, syllables] = [0, 0, 0]
  for (const token of reading.tokens) {
    if (token.start < reading.toChildFrom || token.kind !== 'word' || token.quoted || isName(token, names)) continue
    words++
    syllables += syllablesIn(token.lower)
    if (!isFamiliar(token.lower)) unfamiliar++
  }
  const sentences = reading.sentences.filter(({ start, from, to }) => start >= reading.toChildFrom && wordsBetween(reading, from, to) > 1).length
  return { words, hard: hardWords.filter(({ start }) => start >= reading.toChildFrom).length, unfamiliar, syllables, sentences }
}

/** Words of the lists, and long words that few children of eleven have met; each once. */
function hardWordsIn(reading: Reading, names: ReadonlySet<string>): ReadingLevel['hardWords'] {
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
  for (const token of reading.tokens) {
    while (listed < covered.length && (covered[listed]?.end ?? 0) <= token.start) listed++
    if ((covered[listed]?.start ?? Infinity) <= token.start || token.quoted || seen.has(token.lower) || !isHard(token, names)) continue
    seen.add(token.lower)
    found.push({ start: token.start, end: token.end, quote: token.text, instead: [] })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Long and not familiar. Words written with a capital inside a sentence are names. */
function isHard(token: Token, names: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' || token.text.length < 8 || token.text.includes('-') || isName(token, names) || isFamiliar(token.lower)) return false
  return syllablesIn(token.lower) > 2
}

const isName = (token: Token, names: ReadonlySet<string>): boolean =>
  (!token.first && token.text !== token.lower && /^\p{Lu}/u.test(token.text)) || names.has(bare(token.lower))

const namesIn = ({ about }: Reading): ReadonlySet<string> =>
  new Set([...about.children.flatMap(({ name, preferredName }) => [name, preferredName ?? '']), ...about.people.map(({ name }) => name)].flatMap(partsOf).map(part => part.toLowerCase()))

function wordsBetween({ tokens }: Reading, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'punctuation') words++
  return words
}
