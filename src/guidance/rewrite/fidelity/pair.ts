import { lastAtOrBefore } from '../../text/last-at-or-before.ts'
import { namesOf } from '../../text/names.ts'
import { align, type Alignment, type Nearby } from './align.ts'
import { coverageOf } from './coverage.ts'
import { type Comparison, type Difference, type DifferenceKind, messageOf } from './difference.ts'
import { bySentence, type Fact } from './facts.ts'
import { activeNames, introduced, type Mention, type People, peopleIn, withIntroduced } from './people.ts'
import { namesIn, properIn } from './proper.ts'
import type { Side } from './side.ts'

/** Below this two sentences may tell of different things. */
export const alike = 0.2

/** Two texts beside one another, who is spoken of in both, and what was found so far. */
export class Pair {
  readonly source: Side
  readonly text: Side
  readonly alignment: Alignment
  readonly sourcePeople: People
  readonly textPeople: People
  readonly sourceMentions: readonly Mention[]
  readonly textMentions: readonly Mention[]
  /** What several people are: it tells none of them. */
  readonly shared: ReadonlySet<string>
  readonly sourceBySentence: readonly (readonly Mention[])[]
  readonly sourceKeys: readonly ReadonlySet<string>[]
  readonly sourceParts: ReadonlySet<string>
  readonly textParts: ReadonlySet<string>
  readonly coverage: (sentence: number, wanted?: ReadonlySet<string>) => number
  /** Where somebody stands of whom it was already said. */
  readonly told = new Set<number>()
  readonly lost: Difference[] = []
  readonly added: Difference[] = []

  constructor(source: Side, text: Side) {
    this.source = source
    this.text = text
    this.alignment = align(source, text)
    this.coverage = coverageOf(source, text, this.alignment.forth, this.alignment.back)
    const seen = new Set<string>()
    namesIn(source.reading, seen)
    namesIn(text.reading, seen)
    const names = namesOf(source.reading.about)
    const [mine, theirs] = [properIn(source.reading, names, seen), properIn(text.reading, names, seen)]
    const active = new Set<string>()
    activeNames(source.reading, mine, active)
    activeNames(text.reading, theirs, active)
    this.sourcePeople = peopleIn(source.reading, mine, active, true)
    this.textPeople = peopleIn(text.reading, theirs, active, false)
    const told = introduced([{ reading: source.reading, people: this.sourcePeople }, { reading: text.reading, people: this.textPeople }])
    this.sourceMentions = withIntroduced(this.sourcePeople.mentions, told)
    this.textMentions = withIntroduced(this.textPeople.mentions, told)
    this.sourceBySentence = bySentence(this.sourceMentions, source.own.length)
    this.sourceKeys = this.sourceBySentence.map(list => new Set(list.flatMap(({ keys }) => keys)))
    this.shared = sharedKeys([...this.sourceMentions, ...this.textMentions])
    this.sourceParts = new Set(this.sourceMentions.flatMap(({ parts }) => parts))
    this.textParts = new Set(this.textMentions.flatMap(({ parts }) => parts))
  }

  lose(kind: DifferenceKind, { start, end }: Pick<Fact, 'start' | 'end'>, beside: number | undefined): void {
    if (this.stands(this.source, this.alignment.forth, start, this.text)) return
    this.lost.push(difference(kind, start, end, this.source, beside === undefined ? undefined : this.text.reading.sentences[beside], 'lost'))
  }

  add(kind: DifferenceKind, { start, end }: Pick<Fact, 'start' | 'end'>, beside: number | undefined): void {
    if (this.stands(this.text, this.alignment.back, start, this.source)) return
    this.added.push(difference(kind, start, end, this.text, beside === undefined ? undefined : this.source.reading.sentences[beside], 'added'))
  }

  /** Does the sentence stand on the other side word for word? Then nothing of it is lost. */
  private stands(side: Side, near: readonly Nearby[], start: number, other: Side): boolean {
    const index = sentenceAt(side, start)
    const form = side.reading.sentences[index]?.form
    return form !== undefined && near[index]!.group.some(at => other.reading.sentences[at]!.form.wording === form.wording)
  }

  /** What was found, in order. */
  found(): Comparison {
    return { lost: tidied(this.lost), added: tidied(this.added) }
  }
}

function sharedKeys(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { as, keys, parts } of mentions) {
    if (as !== 'name') continue
    const who = keys.find(key => key.startsWith('person:')) ?? parts[0] ?? ''
    for (const key of keys) if (key.startsWith('role:') || key.startsWith('kin:')) if ((names.get(key) ?? who) === who) names.set(key, who); else shared.add(key)
  }
  return shared
}

/** The sentence in which a place lies. */
const sentenceAt = ({ reading: { sentences } }: Side, start: number): number => Math.max(0, lastAtOrBefore(sentences, start, each => each.start))

function difference(kind: DifferenceKind, start: number, end: number, side: Side, beside: { readonly start: number; readonly end: number } | undefined, as: 'lost' | 'added'): Difference {
  const quote = side.text.slice(start, end)
  return { kind, start, end, quote, beside: beside && { start: beside.start, end: beside.end }, message: messageOf(kind, quote, as) }
}

/** In order, each place once for each kind. */
function tidied(all: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  return all.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }).sort((one, other) => one.start - other.start || one.end - other.end)
}
