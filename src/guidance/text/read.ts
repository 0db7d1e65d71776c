import { type About, toChildOf } from '../about.ts'
import type { Dictionary } from './dictionary.ts'
import { quotationsIn, type Range } from './quotations.ts'
import type { Paragraph, Reading, Sentence, Token, Word } from './reading.ts'
import { remembered } from './remembered.ts'
import { formOf, type SentenceForm } from './sentence-forms.ts'
import { wordsBetween } from './words.ts'

// Each alternative consumes what it begins to match, so the whole stays linear in the length of the text.
const pieces = /(?:\p{L}\.){2,}|\p{Lu}&\p{Lu}+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|\S/gu
const letter = /^\p{L}/u
const digit = /^\p{N}/u
const smallLetter = /^\p{Ll}/u
const capital = /^\p{Lu}/u

const bullets = new Set(['-', '–', '—', '•', '*', '·', '●', '▪', '◦', '‣', '>', '#'])
const enders = new Set(['.', '!', '?', '…'])
const closers = new Set(["'", '"', '’', '”', ')', ']'])
const openers = new Set(["'", '"', '‘', '“', '(', '['])
/** A stop after these belongs to the word. */
const shortened = new Set('dr mr mrs ms prof rev st sgt insp cllr jr sr vs approx tel no nos dept ext fig para paras'.split(' '))
/** A stop after these may belong to the word: the sentence goes on when a small letter follows. */
const maybeShortened = new Set('etc al inc ltd co min mins hr hrs yr yrs wk wks jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '))

/**
 * Reads a text once, for all rules: its words, sentences, paragraphs and quotations. Linear in the length of the text; any string will do.
 * @param text the record as it stands
 * @param about what is known of it
 * @param dictionary for the spelling rule, if there is one
 * @param toChildFrom offset at which what is to the child begins, where it is known
 * @returns the reading; all offsets are UTF-16 code units into `text`, `end` exclusive
 */
export function read(text: string, about: About, dictionary?: Dictionary, toChildFrom?: number): Reading {
  let [from, fromWord, fromSentence] = [0, 0, 0]
  const placed = rangesOf(text).map(({ start, end }, paragraph) => {
    const found = inPlace(readParagraph(text.slice(start, end)), { start, from, fromWord, fromSentence, paragraph })
    from += found.tokens.length
    fromWord += found.words.length
    fromSentence += found.sentences.length
    return found
  })
  const tokens = inOne(placed.map(each => each.tokens))
  const words = inOne(placed.map(each => each.words))
  const sentences = inOne(placed.map(each => each.sentences))
  const quotations = inOne(placed.map(each => each.quotations))
  const paragraphs = placed.map(each => each.as)
  return { text, about, tokens, words, sentences, paragraphs, quotations, toChildFrom: toChildStart(text, about, toChildFrom), ...(dictionary && { dictionary }) }
}

/** More lists than this are too many to be handed over at once. */
const listsAtMost = 5000

/** The lists as one. Handed over at once they are copied whole, which is the quickest. */
const inOne = <Each>(lists: readonly (readonly Each[])[]): readonly Each[] => (lists.length > listsAtMost ? lists.flat() : ([] as Each[]).concat(...lists))

function toChildStart(text: string, about: About, known: number | undefined): number {
  if (toChildOf(about) === 'no') return text.length
  if (known !== undefined) return known
  return about.toChildFrom ? Math.max(0, text.indexOf(about.toChildFrom)) : 0
}

/** Paragraphs are parted by a line that is empty or blank. */
function rangesOf(text: string): Range[] {
  const found: Range[] = []
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const line = text.slice(at, lineEnd)
    const words = line.trim()
    if (words === '') {
      if (start >= 0) found.push({ start, end })
      start = -1
    } else {
      const from = at + line.length - line.trimStart().length
      if (start < 0) start = from
      end = from + words.length
    }
    at = lineEnd + 1
  }
  if (start >= 0) found.push({ start, end })
  return found
}

/** Where a paragraph stands: the place of its first letter, and the indexes of its first token, word and sentence and of itself. */
interface Place { readonly start: number; readonly from: number; readonly fromWord: number; readonly fromSentence: number; readonly paragraph: number }

interface Placed { readonly place: Place; readonly tokens: readonly Token[]; readonly words: readonly Word[]; readonly sentences: readonly Sentence[]; readonly quotations: readonly Range[]; readonly as: Paragraph }

/** A paragraph read by itself: places and indexes are counted from its beginning. */
interface ReadParagraph {
  readonly tokens: readonly RawToken[]
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly from: number; readonly to: number; readonly form: SentenceForm }[]
  readonly quotations: readonly Range[]
  /** As it stood in the text when it was last read. */
  placed: Placed | undefined
}

/** While a text is being written most of its paragraphs stay as they are, and where they are. */
const knownParagraphs = new Map<string, ReadParagraph>()
const paragraphsAtMost = 600
const longestParagraph = 5000

function readParagraph(text: string): ReadParagraph {
  const known = knownParagraphs.get(text)
  if (known) return known
  const quotations = quotationsIn(text, { start: 0, end: text.length })
  const tokens = rawTokens(text, quotations)
  const read = { tokens, sentences: sentencesOf(text, tokens).map(each => ({ ...each, form: formOf(wordingOf(text, tokens, each), () => wordsBetween(tokens, each.from, each.to)) })), quotations, placed: undefined }
  if (text.length > longestParagraph) return read
  if (knownParagraphs.size >= paragraphsAtMost) knownParagraphs.clear()
  knownParagraphs.set([...text].join(''), read) // Cut out of a text it would keep the whole text in memory.
  return read
}

/** What makes a sentence what it is: its words, and which of them are quoted. */
function wordingOf(text: string, tokens: readonly RawToken[], { start, end, from, to }: { readonly start: number; readonly end: number; readonly from: number; readonly to: number }): string {
  let quoted = ''
  for (let at = from; at < to; at++) if (tokens[at]!.quoted) quoted += `\u0000${at - from}`
  return text.slice(start, end) + quoted
}

function inPlace(read: ReadParagraph, place: Place): Placed {
  const last = read.placed
  const sameIndexes = last?.place.from === place.from && last.place.fromWord === place.fromWord && last.place.fromSentence === place.fromSentence && last.place.paragraph === place.paragraph
  if (sameIndexes && last.place.start === place.start) return last
  const { start, from, fromWord, fromSentence, paragraph } = place
  const tokens = read.tokens.map((token): Token => ({ start: start + token.start, end: start + token.end, text: token.text, lower: token.lower, kind: token.kind, sentence: fromSentence + token.sentence, quoted: token.quoted, first: token.first }))
  const words: Word[] = []
  const sentences = read.sentences.map((each, sentence): Sentence => {
    const first = fromWord + words.length
    for (const word of each.form.words) words.push({ lower: word.lower, start: start + each.start + word.from, end: start + each.start + word.to, sentence: fromSentence + sentence, quoted: word.quoted, parted: word.parted })
    return { start: start + each.start, end: start + each.end, from: from + each.from, to: from + each.to, fromWord: first, paragraph, form: each.form }
  })
  const end = tokens.at(-1)?.end ?? start
  const quotations = read.quotations.map(each => ({ start: start + each.start, end: start + each.end }))
  read.placed = { place, tokens, words, sentences, quotations, as: { start, end, from, to: from + tokens.length, fromSentence, toSentence: fromSentence + sentences.length, answers: sameIndexes ? last.as.answers : [] } }
  return read.placed
}

interface RawToken { readonly start: number; readonly end: number; readonly text: string; readonly lower: string; readonly kind: Token['kind']; sentence: number; readonly quoted: boolean; first: boolean }

function rawTokens(text: string, quotations: readonly Range[]): RawToken[] {
  const tokens: RawToken[] = []
  let quotation = 0
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++
    const quoted = quotation < quotations.length && quotations[quotation]!.start <= start
    const form = writtenOf(piece)
    tokens.push({ start, end: start + piece.length, text: form.text, lower: form.lower, kind: form.kind, sentence: 0, quoted, first: false })
  }
  return tokens
}

interface Written { readonly text: string; readonly lower: string; readonly kind: Token['kind'] }

/** A word as it is written, looked at once: every token of it shares the same strings, which makes them quick to look up. */
const writtenOf = remembered((text): Written => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return { text, lower: lower === text ? text : lower, kind: kindOf(text) }
})

function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0)
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 'word' : code >= 48 && code <= 57 ? 'number' : 'punctuation'
  return letter.test(piece) ? 'word' : digit.test(piece) ? 'number' : 'punctuation'
}

function sentencesOf(text: string, tokens: RawToken[]): { start: number; end: number; from: number; to: number }[] {
  const sentences: { start: number; end: number; from: number; to: number }[] = []
  let from = 0
  let lineStart = true
  let lineFrom = 0
  const close = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (!first || !last || to <= from) return
    let beginning = true
    for (let at = from; at < to; at++) {
      const token = tokens[at]!
      token.sentence = sentences.length
      if (token.kind === 'word') { token.first = beginning; beginning = false }
      else if (token.kind === 'number' && !(at === from && tokens[at + 1]?.text.match(/^[.)]$/))) beginning = false
    }
    sentences.push({ start: first.start, end: last.end, from, to })
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (!next) break
    const listNumber = lineStart && (token.kind === 'number' || (token.kind === 'word' && token.text.length === 1 && next.text === ')'))
    const gap = next.start > token.end ? text.slice(token.end, next.start) : ''
    const newline = gap.includes('\n')
    if (newline) {
      if (gap.indexOf('\n') !== gap.lastIndexOf('\n') || lineBreakEnds(token, next, tokens[at + 2], token.end - lineFrom)) close(at + 1)
      lineFrom = next.start
    } else if (!(lineStart && next.text === '.' && listNumber) && !listNumberDot(tokens, at, from) && endsSentence(tokens, at, gap)) {
      close(at + 1)
    }
    lineStart = newline
  }
  close(tokens.length)
  return sentences
}

/** The stop of '1.' at the beginning of a list item. */
function listNumberDot(tokens: readonly RawToken[], at: number, from: number): boolean {
  return at === from + 1 && tokens[at]!.text === '.' && tokens[from]!.kind === 'number' && tokens[from]!.text.length <= 2
}

/** A new line ends the sentence unless the text is merely wrapped there. */
function lineBreakEnds(token: RawToken, next: RawToken, afterNext: RawToken | undefined, lineLength: number): boolean {
  if (bullets.has(next.text)) return true
  if (next.kind === 'number' && afterNext && (afterNext.text === '.' || afterNext.text === ')') && afterNext.start === next.end) return true
  if (enders.has(token.text) || token.text === ':' || token.text === ';' || closers.has(token.text)) return true
  return !smallLetter.test(next.text) && lineLength < 65
}

/** Does the token at `at` (with the closing marks that may lie before it) end a sentence, given the gap after it? */
function endsSentence(tokens: readonly RawToken[], at: number, gap: string): boolean {
  if (tokens[at]!.kind !== 'punctuation' && !tokens[at]!.text.endsWith('.')) return false
  const next = tokens[at + 1]!
  let last = at
  while (last > 0 && closers.has(tokens[last]!.text) && tokens[last]!.start === tokens[last - 1]!.end && at - last < 3) last--
  const ender = tokens[last]!
  const before = tokens[last - 1]
  if (!enders.has(ender.text)) return ender.text.endsWith('.') && /^(?:[ap]\.m|etc)\.$/.test(ender.lower) && gap !== '' && capital.test(next.text)
  const closed = last < at
  if (gap === '') return !closed && !!before && ender.text !== '…' && before.kind === 'word' && before.text.length > 1 && capital.test(next.text) && next.text.length > 1 && /\p{Ll}$/u.test(before.text)
  if (openers.has(next.text) || next.kind !== 'word') return !belongsToWord(ender, before, next)
  const goesOn = smallLetter.test(next.text)
  if (goesOn && (closed || ender.text === '…' || before?.text === '.')) return false
  return !belongsToWord(ender, before, next)
}

function belongsToWord(ender: RawToken, before: RawToken | undefined, next: RawToken): boolean {
  if (ender.text !== '.' || !before || before.end !== ender.start) return false
  if (before.kind !== 'word') return false
  if (shortened.has(before.lower)) return before.lower === 'no' ? next.kind === 'number' : true
  if (maybeShortened.has(before.lower)) return smallLetter.test(next.text) || next.kind === 'number'
  return before.text.length === 1 && before.text !== 'I' && capital.test(before.text) && capital.test(next.text)
}
