import { forms } from './inflect.ts'
import type { Reading } from './reading.ts'
import { ofSentence, ofSentences } from './sentence-forms.ts'
import type { OwnWord } from './words.ts'

/**
 * Phrases as contributors write them, found in a text in one pass:
 *
 *     attention seeking          these words, hyphens and capitals aside
 *     one-off|single             either, and one of them is two words
 *     refuse~                    refuse, refuses, refused, refusing
 *     bit|little                 either word
 *     really?                    may be there or not
 *     <self> <their> <number>    any word of a class (see below)
 *     ...                        up to three other words
 */
const classes: Readonly<Record<string, string>> = {
  be: "am|is|are|was|were|be|been|being|'s",
  have: "have|has|had|having|'s|'d",
  self: 'myself|yourself|yourselves|himself|herself|itself|themself|themselves',
  their: "my|your|his|her|its|our|their|'s",
  them: 'me|you|him|her|it|us|them',
  they: 'i|you|he|she|it|we|they',
  number: Array.from({ length: 200 }, (_, i) => `${i + 1}`).join('|'),
  who: 'he|she|they|you|mum|dad|mother|father|parents|stepdad|stepfather|stepmum|stepmother|nan|nana|gran|grandma|grandad|grandmother|grandfather|family|child|children|boy|girl|baby',
}

const longestGap = 3

interface Node<Row> {
  readonly next: Map<string, Node<Row>[]>
  /** Nodes reached without a word, by `...`. */
  readonly skips: Node<Row>[]
  /** How many other words may stand before the next one. */
  readonly gap: number
  /** The one word that leads here; a node with several ways in is never shared between phrases. */
  readonly via: string | undefined
  row: Row | undefined
}

/** A list of phrases made ready, once, for finding. */
export interface PhraseBook<Row> { readonly in: (reading: Reading) => readonly Found<Row>[] }

/** A phrase: `from` and `to` are indexes into the words of the text, or of a sentence by itself. */
interface Found<Row> { readonly row: Row, readonly from: number, readonly to: number }

/** A phrase in the text: `from` and `to` are indexes into the words, `to` exclusive. */
export interface PhraseMatch<Row> { readonly row: Row, readonly from: number, readonly to: number, readonly start: number, readonly end: number }

const node = <Row>(gap: number, via?: string): Node<Row> => ({ next: new Map(), skips: [], gap, via, row: undefined })

/** Makes a list of phrases ready. Two rows with the same phrase: the first one counts. */
export function phraseBook<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): PhraseBook<Row> {
  const root = treeOf(entries)
  const inSentence = ofSentence((_, { form }) => phrasesAmong(root, form.words))
  return {
    in: ofSentences((reading, sentence) => inSentence(reading, sentence).map(({ row, from, to }) => ({ row, from: sentence.fromWord + from, to: sentence.fromWord + to }))),
  }
}

/** A list that goes with the facts of one record and ends with them: nothing of it is kept with the sentences of others. */
export function passingPhraseBook<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): PhraseBook<Row> {
  const root = treeOf(entries)
  return {
    in: reading => reading.sentences.flatMap(({ form, fromWord }) => phrasesAmong(root, form.words).map(({ row, from, to }) => ({ row, from: fromWord + from, to: fromWord + to }))),
  }
}

function treeOf<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): Node<Row> {
  const root = node<Row>(0)
  for (const [phrase, row] of entries) {
    let ends: Node<Row>[] = [root]
    for (const step of phrase.toLowerCase().split(/\s+/)) {
      if (step === '') continue
      const optional = step.endsWith('?')
      const reached = ends.map(end => step === '...' ? skip(end) : branch(end, choices(optional ? step.slice(0, -1) : step)))
      ends = optional ? [...ends, ...reached] : reached
    }
    for (const end of ends) if (end !== root) end.row ??= row
  }
  return root
}

/** One node reached by any of the choices: the one already there when a phrase took the same single choice from here before. */
function branch<Row>(from: Node<Row>, choices: readonly string[]): Node<Row> {
  const sole = choices.length === 1 ? choices[0] : undefined
  const known = sole === undefined ? undefined : from.next.get(sole)?.find(each => each.via === sole)
  if (known) return known
  const to = node<Row>(0, sole)
  for (const choice of choices) {
    const words = choice.split('-')
    let at = from
    words.forEach((word, i) => {
      const there = at.next.get(word)
      const next = i === words.length - 1 ? to : node<Row>(0)
      if (there) there.push(next)
      else at.next.set(word, [next])
      at = next
    })
  }
  return to
}

function skip<Row>(from: Node<Row>): Node<Row> {
  const known = from.skips[0]
  if (known) return known
  const to = node<Row>(longestGap)
  from.skips.push(to)
  return to
}

function choices(step: string): readonly string[] {
  const words = new Set<string>()
  for (const choice of step.split('|')) {
    const named = /^<(\w+)>$/.exec(choice)?.[1]
    if (named !== undefined) for (const word of (classes[named] ?? unknownClass(named)).split('|')) words.add(word)
    else for (const word of choice.endsWith('~') ? forms(choice.slice(0, -1)) : [choice]) words.add(word)
  }
  return [...words]
}

function unknownClass(name: string): never {
  throw new Error(`There is no class of words called <${name}>. The classes are ${Object.keys(classes).join(', ')}.`)
}

/** Finds the phrases outside quotation marks: from left to right, the longest first, none overlapping. No phrase runs from one sentence into the next. */
export const findPhrases = <Row>(book: PhraseBook<Row>, reading: Reading): readonly PhraseMatch<Row>[] =>
  book.in(reading).map(({ row, from, to }) => ({ row, from, to, start: reading.words[from]!.start, end: reading.words[to - 1]!.end }))

function phrasesAmong<Row>(root: Node<Row>, words: readonly OwnWord[]): readonly Found<Row>[] {
  const found: Found<Row>[] = []
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.quoted || !root.next.has(words[from]!.lower)) continue
    const best = longest(root, words, from, from)
    if (!best || best.to === from) continue
    found.push({ row: best.row, from, to: best.to })
    from = best.to - 1
  }
  return found
}

interface Reached<Row> { readonly row: Row, readonly to: number }

function longest<Row>(at: Node<Row>, words: readonly OwnWord[], from: number, i: number): Reached<Row> | undefined {
  let best: Reached<Row> | undefined = at.row === undefined ? undefined : { row: at.row, to: i }
  for (const node of at.skips) best = further(best, longest(node, words, from, i))
  if (at.next.size === 0) return best
  for (let skipped = 0; skipped <= at.gap; skipped++) {
    const word = words[i + skipped]
    if (!word || word.quoted || (i + skipped > from && word.parted)) break
    const nodes = at.next.get(word.lower)
    if (nodes) for (const node of nodes) best = further(best, longest(node, words, from, i + skipped + 1))
  }
  return best
}

const further = <Row>(one: Reached<Row> | undefined, other: Reached<Row> | undefined): Reached<Row> | undefined =>
  !one || (other && other.to > one.to) ? other : one
