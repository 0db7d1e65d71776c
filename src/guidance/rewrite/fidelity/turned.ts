import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import type { Nearby } from './align.ts'
import type { Fact } from './facts.ts'
import { opposites } from './same-words.ts'

const against = new Map<string, string[]>()
for (const [one, other] of opposites) {
  against.set(one, [...(against.get(one) ?? []), other])
  against.set(other, [...(against.get(other) ?? []), one])
}

interface OwnTurn { readonly start: number; readonly end: number; readonly lower: string }

const ownTurns = ofSentence((_, { form: { words } }): readonly OwnTurn[] =>
  words.flatMap(({ lower, from, to, quoted }, at) => (quoted || !against.has(lower) || (lower === 'left' && !isSide(words[at + 1]?.lower ?? '')) || (lower === 'right' && !isSide(words[at + 1]?.lower ?? '')) || (lower === 'with' || lower === 'before' || lower === 'after' || lower === 'all' || lower === 'first' || lower === 'more' || lower === 'some' || lower === 'last') ? [] : [{ start: from, end: to, lower }])))

const isSide = (next: string): boolean => /^(?:arm|leg|hand|eye|ear|cheek|side|wrist|ankle|knee|foot|shoulder|elbow|thigh|shin|temple|forearm|hip|thumb|upper|lower|calf|pinna|lobe|lung|rib|ribs|clavicle|collarbone|femur|humerus|tibia|radius|brow|eyebrow|eyelid|buttock|breast|groin|flank|cheekbone|jaw|heel|palm|fist|nostril|big|little|index|middle|ring|ankle|hamstring)$/.test(next)

/** Words of the note in whose place the text has their opposite. */
export function lostOpposites(from: Reading, to: Reading, near: readonly Nearby[]): readonly { readonly mine: Fact; readonly theirs: Fact }[] {
  return from.sentences.flatMap((sentence, index) => {
    const turns = ownTurns(from, sentence)
    const { group, window, likeness, owned } = near[index]!
    if (turns.length === 0 || (likeness < 0.3 && owned.length === 0)) return []
    return turns.flatMap(({ start, end, lower }) => {
      if (window.some(at => to.sentences[at]!.form.words.some(word => word.lower === lower))) return []
      const other = group.flatMap(at => ownTurns(to, to.sentences[at]!).map(turn => ({ ...turn, at }))).find(turn => against.get(lower)!.includes(turn.lower) && !sentence.form.words.some(word => word.lower === turn.lower))
      if (!other || isTurnedTwice(to, other.at)) return []
      const theirs = to.sentences[other.at]!
      return [{ mine: fact(index, sentence.start, start, end), theirs: fact(other.at, theirs.start, other.start, other.end) }]
    })
  })
}

/** `not safe` for `unsafe`. */
const isTurnedTwice = (reading: Reading, at: number): boolean => reading.sentences[at]!.form.words.some(({ lower }) => lower === 'not' || lower === 'no' || lower === 'never')

const fact = (sentence: number, from: number, start: number, end: number): Fact => ({ sentence, start: from + start, end: from + end, keys: [], loose: false })
