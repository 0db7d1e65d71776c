import type { About } from '../about.ts'
import { type Names, namesOf } from '../text/names.ts'
import { read } from '../text/read.ts'
import { editsFor, type Edit } from './second-person.ts'
import type { Parts } from './sentence/parts.ts'
import { partsIn } from './sentence-parts.ts'
import { WhoIsMeant } from './who-is-meant.ts'

/** Somebody who may be meant. `key`: `child:0` and `person:1` are places in `about`, `together` is the child with somebody, `other` anybody else. */
export interface Candidate { readonly key: string; readonly name: string }

/** A reference that the writer has to settle. Offsets are UTF-16 code units into the source. */
export interface Question {
  /** Stays the same while the source does; an answer is given under it. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The sentence that it stands in. */
  readonly sentence: string
  readonly asks: string
  readonly candidates: readonly Candidate[]
}

/** For each question's id the key of a candidate. */
export type Answers = Readonly<Record<string, string>>

/** What was changed: the place in the source and the place in the result. Offsets are UTF-16 code units, `end` exclusive. */
export interface Change {
  readonly before: { readonly start: number; readonly end: number }
  readonly after: { readonly start: number; readonly end: number }
}

/** A sentence before and after. `start` and `end` are its place in the source. */
export interface RewrittenSentence {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly changed: readonly Change[]
  readonly questions: readonly Question[]
}

export interface Rewritten {
  readonly text: string
  readonly sentences: readonly RewrittenSentence[]
  readonly questions: readonly Question[]
}

/** What a rewriting may be given besides the text and the facts. */
export interface RewriteOptions {
  readonly answers?: Answers
  /** Offset at which it begins; what stands before is only read. */
  readonly from?: number
}

/**
 * Turns a text about the child into a text to the child, without a model. What stands in quotation marks and what is said of other people
 * stays as it is; a reference that cannot safely be settled stays too, and is asked about. Pure, and linear in the length of the text.
 * @param text a note as it stands; any string will do
 * @param about who the child and the people on the file are
 * @returns the text to the child, each sentence before and after, and what to ask; offsets are UTF-16 code units
 */
export function rewrite(text: string, about: About, { answers = {}, from = 0 }: RewriteOptions = {}): Rewritten {
  const reading = read(text, about)
  const names = namesOf(about)
  const who = new WhoIsMeant(reading, names, (at, to) => answers[idOf(reading.tokens[at]!.start, reading.tokens[to - 1]!.end)])
  const sentences: RewrittenSentence[] = []
  const pieces: string[] = []
  let length = 0
  let copied = 0
  for (const [index, sentence] of reading.sentences.entries()) {
    if (about.children.length === 0) break
    const isEndless = sentence.to - sentence.from > longest
    const parts: Parts = isEndless ? { mentions: [], clauses: [] } : partsIn(reading, names, sentence, false)
    const { settled, doubts } = isEndless ? { settled: new Map(), doubts: [] } : who.settle(parts, sentence, index)
    if (sentence.end <= from || sentence.start < reading.toChildFrom) continue
    // A name that is taken to run on into the next line is left as it stands.
    const edits: readonly Edit[] = editsFor(reading.tokens, sentence, parts, settled, about).filter(edit => edit.end <= sentence.end)
    const before = text.slice(sentence.start, sentence.end)
    const questions = doubts.map((doubt): Question => {
      const start = reading.tokens[doubt.from]!.start
      const end = reading.tokens[doubt.to - 1]!.end
      const quote = text.slice(start, end)
      return { id: idOf(start, end), start, end, quote, sentence: before, asks: `Who is “${quote}” here?`, candidates: doubt.candidates.map(key => ({ key, name: nameOf(key, about, names) })) }
    })
    if (isEndless) questions.push({ id: idOf(sentence.start, sentence.end), start: sentence.start, end: sentence.end, quote: before, sentence: before, asks: 'This sentence is too long to be taken apart. Can it be made into several?', candidates: [] })
    const changed: Change[] = []
    pieces.push(text.slice(copied, sentence.start))
    length += sentence.start - copied
    copied = sentence.start
    let after = ''
    for (const edit of edits) {
      after += text.slice(copied, edit.start)
      changed.push({ before: { start: edit.start, end: edit.end }, after: { start: length + after.length, end: length + after.length + edit.text.length } })
      after += edit.text
      copied = edit.end
    }
    after += text.slice(copied, sentence.end)
    copied = sentence.end
    pieces.push(after)
    length += after.length
    sentences.push({ start: sentence.start, end: sentence.end, before, after, changed, questions })
  }
  pieces.push(text.slice(copied))
  return { text: pieces.join(''), sentences, questions: sentences.flatMap(each => each.questions) }
}

/** A sentence of more words and marks than this is left as it is. */
const longest = 400

const idOf = (start: number, end: number): string => `${start}-${end}`

function nameOf(key: string, about: About, names: Names): string {
  if (key === 'together') return 'the child together with somebody'
  if (key === 'children') return 'the children'
  const known = names.known.find(who => who.key === key)
  const child = known?.child === undefined ? undefined : about.children[known.child]
  return (child?.preferredName ?? known?.name) || (key.startsWith('child:') ? 'the child' : key === 'other' ? 'somebody else' : key.slice(key.indexOf(':') + 1))
}
