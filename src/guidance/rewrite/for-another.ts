import type { About } from '../about.ts'
import { calledBesideIn } from '../text/called-out.ts'
import { type NameHit, type Names, namesOf } from '../text/names.ts'
import { read } from '../text/read.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { yours } from '../words/yours.ts'
import { rewrite } from './rewrite.ts'

interface Edit { readonly start: number; readonly end: number; readonly text: string }

/**
 * A start for saying to one child what was written to several: only what is safe is changed, and all else stands as it does.
 * Of two children the one who reads is *you* and the other has their name: *you and Maya* is *you and Saffy* to Maya. A sentence that says *you* to nobody is turned to her. A sentence that says *you* alone stays: who that is, only the writer knows.
 * @param about what is known of a record to this child; `alsoTo` names the others
 */
export function forAnother(text: string, about: About): string {
  const reading = read(text, about)
  const names = namesOf(about)
  const other = about.alsoTo?.length === 1 ? names.known.find(({ beside }) => beside) : undefined
  const person = other?.person === undefined ? undefined : about.people[other.person]
  const otherName = person && (person.preferredName ?? person.name.split(' ')[0])
  const [child] = about.children
  const turned = new Map(rewrite(text, about).sentences.map(sentence => [sentence.start, sentence]))
  let done = ''
  let at = 0
  for (const sentence of reading.sentences) {
    const yous = tokensOf(reading, sentence).filter(({ lower, quoted }) => !quoted && yours.has(lower))
    const pairs = otherName === undefined ? [] : pairsIn(reading, sentence, names)
    const edits: Edit[] = pairs.map(hit => ({ ...placeOf(reading, hit), text: otherName ?? '' }))
    if (pairs.length === yous.length && pairs.length > 0 && child) {
      for (const hit of calledBesideIn(reading.tokens.slice(sentence.from, sentence.to), names)) {
        edits.push({ ...placeOf(reading, { ...hit, from: hit.from + sentence.from, to: hit.to + sentence.from }), text: child.preferredName ?? child.name.split(' ')[0] ?? child.name })
      }
    }
    const before = text.slice(sentence.start, sentence.end)
    const whole = yous.length === 0 ? turned.get(sentence.start) : undefined
    done += text.slice(at, sentence.start) + (whole && whole.questions.length === 0 ? whole.after : edited(before, sentence.start, edits))
    at = sentence.end
  }
  return done + text.slice(at)
}

const tokensOf = ({ tokens }: Reading, { from, to }: Sentence) => tokens.slice(from, to)

/** The child's own name in *you and Maya* and *Maya and you*. */
function pairsIn({ tokens }: Reading, { from, to }: Sentence, names: Names): readonly NameHit[] {
  const isAnd = (at: number): boolean => tokens[at]?.lower === 'and' || tokens[at]?.text === '&'
  const pairs: NameHit[] = []
  for (let at = from; at < to; at++) {
    const hit = tokens[at]!.quoted ? undefined : names.at(tokens, at)
    if (hit?.who.child === undefined) continue
    if ((isAnd(at - 1) && tokens[at - 2]?.lower === 'you') || (isAnd(hit.to) && tokens[hit.to + 1]?.lower === 'you')) pairs.push(hit)
    at = hit.to - 1
  }
  return pairs
}

/** A name without the ’s that may follow it. */
function placeOf({ tokens }: Reading, { from, to }: NameHit): { readonly start: number; readonly end: number } {
  const last = tokens[to - 1]!
  return { start: tokens[from]!.start, end: last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0) }
}

function edited(text: string, offset: number, edits: readonly Edit[]): string {
  let done = text
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) done = done.slice(0, edit.start - offset) + edit.text + done.slice(edit.end - offset)
  return done
}
