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
/** More words than follow one another in any text; then it is asked anew. */
const askedAtMost = 2000

/** A phrase that has been followed up to here: what is left of a choice of several words, then its other steps. */
interface Ahead<Row> { readonly row: Row; readonly steps: readonly string[]; readonly at: number; readonly rest: readonly string[] }

/** Where phrases that began alike have come to. What follows is worked out when it is asked: most words of the lists never stand in a text. */
interface Node<Row> {
  /** In the order of the list. */
  readonly ahead: Ahead<Row>[]
  /** The nodes that a word leads to; known for the words that were asked. */
  readonly next: Map<string, readonly Node<Row>[]>
  /** The node reached without a word, by `...`. */
  skip: Node<Row> | undefined
  /** How many other words may stand before the next one. */
  readonly gap: number
  row: Row | undefined
}

/** A list of phrases made ready, once, for finding. */
export interface PhraseBook<Row> { readonly in: (reading: Reading) => readonly Found<Row>[] }

/** A phrase: `from` and `to` are indexes into the words of the text, or of a sentence by itself. */
interface Found<Row> { readonly row: Row, readonly from: number, readonly to: number }

/** A phrase in the text: `from` and `to` are indexes into the words, `to` exclusive. */
export interface PhraseMatch<Row> { readonly row: Row, readonly from: number, readonly to: number, readonly start: number, readonly end: number }

const node = <Row>(gap: number): Node<Row> => ({ ahead: [], next: new Map(), skip: undefined, gap, row: undefined })

/** Makes a list of phrases ready, when it is first asked. Two rows with the same phrase: the first one counts. */
export function phraseBook<Row>(entries: Iterable<Entry<Row>>): PhraseBook<Row> {
  const openings = openingsOf(entries)
  const inSentence = ofSentence((_, { form }) => phrasesAmong(openings, form.words))
  return {
    in: ofSentences((reading, sentence) => inSentence(reading, sentence).map(({ row, from, to }) => ({ row, from: sentence.fromWord + from, to: sentence.fromWord + to }))),
  }
}

/** A list that goes with the facts of one record and ends with them: nothing of it is kept with the sentences of others. */
export function passingPhraseBook<Row>(entries: Iterable<Entry<Row>>): PhraseBook<Row> {
  const openings = openingsOf(entries)
  return {
    in: reading => reading.sentences.flatMap(({ form, fromWord }) => phrasesAmong(openings, form.words).map(({ row, from, to }) => ({ row, from: fromWord + from, to: fromWord + to }))),
  }
}

type Entry<Row> = readonly [phrase: string, row: Row]

/** The phrases that begin with a word; none when no phrase does. */
type Openings<Row> = (word: string) => Node<Row> | undefined

function openingsOf<Row>(entries: Iterable<Entry<Row>>): Openings<Row> {
  let byWord: ByFirstWord<Row> | undefined
  const opened = new Map<string, Node<Row>>()
  return word => {
    const known = opened.get(word)
    if (known) return known
    byWord ??= byFirstWord(entries)
    const own = byWord.words.get(word)
    if (!own) return undefined
    const opening = node<Row>(0)
    for (const [phrase, row] of [...own, ...byWord.any]) follow(opening, { row, steps: stepsOf(phrase), at: 0, rest: nothing })
    opened.set(word, opening)
    byWord.words.delete(word)
    return opening
  }
}

/** Phrases by the words that they may begin with; `any` begin with `...`, and are found only from a word with which another begins. */
interface ByFirstWord<Row> { readonly words: Map<string, Entry<Row>[]>; readonly any: readonly Entry<Row>[] }

function byFirstWord<Row>(entries: Iterable<Entry<Row>>): ByFirstWord<Row> {
  const words = new Map<string, Entry<Row>[]>()
  const any: Entry<Row>[] = []
  const add = (first: string, entry: Entry<Row>): void => {
    const list = words.get(first)
    if (!list) words.set(first, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }
  for (const entry of entries) {
    for (const step of firstSteps(entry[0])) {
      if (step === '...') any.push(entry)
      else for (const choice of choices(step)) add(choice.includes('-') ? choice.split('-', 1)[0]! : choice, entry)
    }
  }
  return { words, any }
}

const stepsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(' ').filter(step => step !== '')
const isOptional = (step: string): boolean => step.endsWith('?')

/** The first step, and those after it that are reached when it is missing. */
function firstSteps(phrase: string): readonly string[] {
  const end = phrase.indexOf(' ')
  if (end > 0 && phrase.charAt(end - 1) !== '?') return [phrase.slice(0, end).toLowerCase()]
  const steps = stepsOf(phrase)
  const needed = steps.findIndex(step => !isOptional(step))
  return needed < 0 ? steps : steps.slice(0, needed + 1)
}

/** What must follow a word that stands in the place of this step: nothing more, or the other words of a choice of several; none when it may not stand there. */
function following(step: string, word: string, between: string): readonly (readonly string[])[] {
  let plain = plainSteps.get(step)
  if (plain === undefined) {
    plain = /[<~-]/.test(step) ? '' : `|${isOptional(step) ? step.slice(0, -1) : step}|`
    plainSteps.set(step, plain)
  }
  if (plain !== '') return plain.includes(between) ? alone : nothing
  const words = otherSteps.get(step) ?? followingWords(step)
  otherSteps.set(step, words)
  return words.get(word) ?? nothing
}

function followingWords(step: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const words = new Map<string, (readonly string[])[]>()
  for (const choice of choices(step)) {
    const [first = '', ...rest] = choice.split('-')
    words.set(first, [...(words.get(first) ?? []), rest])
  }
  return words
}

/** The steps that were asked about, for all lists: many phrases have the same. Most are plain words, and are looked for as they are written. */
const plainSteps = new Map<string, string>()
const otherSteps = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>()
const nothing: readonly never[] = []
const alone: readonly (readonly string[])[] = [nothing]

/** Leads a phrase on to a node: it may end there, go on with its next word, and pass over what may be missing. */
function follow<Row>(to: Node<Row>, ahead: Ahead<Row>): void {
  const { row, steps, rest } = ahead
  if (rest.length > 0) { to.ahead.push(ahead); return }
  for (let at = ahead.at; ; at++) {
    const step = steps[at]
    if (step === undefined) { if (ahead.at > 0) to.row ??= row; return }
    if (step === '...') {
      to.skip ??= node(longestGap)
      follow(to.skip, { row, steps, at: at + 1, rest })
    } else to.ahead.push({ row, steps, at, rest })
    if (!isOptional(step)) return
  }
}

const isOnly = (step: string, word: string): boolean => step.length - Number(isOptional(step)) === word.length && step.startsWith(word)

/** Where a word leads. Phrases that have this very word as their only choice go on together, and so does no other. */
function after<Row>(from: Node<Row>, word: string): readonly Node<Row>[] {
  const known = from.next.get(word)
  if (known) return known
  const between = `|${word}|`
  const nodes: Node<Row>[] = []
  let together: Node<Row> | undefined
  const add = (): Node<Row> => { const to = node<Row>(0); nodes.push(to); return to }
  for (const { row, steps, at, rest } of from.ahead) {
    if (rest.length > 0) {
      if (rest[0] === word) follow(add(), { row, steps, at: rest.length > 1 ? at : at + 1, rest: rest.slice(1) })
      continue
    }
    const step = steps[at]!
    for (const left of following(step, word, between)) {
      const to = isOnly(step, word) && together ? together : add()
      if (isOnly(step, word)) together = to
      follow(to, { row, steps, at: left.length > 0 ? at : at + 1, rest: left })
    }
  }
  if (from.next.size >= askedAtMost) from.next.clear()
  from.next.set(word, nodes)
  return nodes
}

function choices(step: string): readonly string[] {
  const written = isOptional(step) ? step.slice(0, -1) : step
  if (!/[|<~]/.test(written)) return [written]
  const all = written.split('|')
  if (!/[<~]/.test(written)) return all
  return [...new Set(all.flatMap(choice => {
    const named = /^<(\w+)>$/.exec(choice)?.[1]
    if (named !== undefined) return (classes[named] ?? unknownClass(named)).split('|')
    return choice.endsWith('~') ? forms(choice.slice(0, -1)) : [choice]
  }))]
}

function unknownClass(name: string): never {
  throw new Error(`There is no class of words called <${name}>. The classes are ${Object.keys(classes).join(', ')}.`)
}

/** Finds the phrases outside quotation marks: from left to right, the longest first, none overlapping. No phrase runs from one sentence into the next. */
export const findPhrases = <Row>(book: PhraseBook<Row>, reading: Reading): readonly PhraseMatch<Row>[] =>
  book.in(reading).map(({ row, from, to }) => ({ row, from, to, start: reading.words[from]!.start, end: reading.words[to - 1]!.end }))

function phrasesAmong<Row>(openings: Openings<Row>, words: readonly OwnWord[]): readonly Found<Row>[] {
  const found: Found<Row>[] = []
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.quoted) continue
    const root = openings(words[from]!.lower)
    if (!root) continue
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
  if (at.skip) best = further(best, longest(at.skip, words, from, i))
  if (at.ahead.length === 0) return best
  for (let skipped = 0; skipped <= at.gap; skipped++) {
    const word = words[i + skipped]
    if (!word || word.quoted || (i + skipped > from && word.parted)) break
    for (const node of after(at, word.lower)) best = further(best, longest(node, words, from, i + skipped + 1))
  }
  return best
}

const further = <Row>(one: Reached<Row> | undefined, other: Reached<Row> | undefined): Reached<Row> | undefined =>
  !one || (other && other.to > one.to) ? other : one
