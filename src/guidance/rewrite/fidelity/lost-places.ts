import { bare, namesOf } from '../../text/names.ts'
import type { Nearby } from './align.ts'
import type { DifferenceKind } from './difference.ts'
import { type Fact, missed } from './facts.ts'
import type { People } from './people.ts'
import type { Side } from './side.ts'
import { lostSpots, placesIn } from './whereabouts.ts'
import { alike, type Pair } from './pair.ts'

/** Named places and things, and those that have no name. */
export function lostPlaces(pair: Pair): void {
  const { forth, back } = pair.alignment
  const words = (side: Side): ReadonlySet<string> => new Set(side.reading.tokens.map(each => bare(each.lower)))
  const [mine, theirs] = [words(pair.source), words(pair.text)]
  const known = namesOf(pair.source.reading.about)
  const told = new Set<string>()
  const other = (side: Side, people: People, has: ReadonlySet<string>, say: (kind: DifferenceKind, fact: Pick<Fact, 'start' | 'end'>, beside: number | undefined) => void, near: readonly Nearby[]): void => {
    const somebody = new Set(people.mentions.map(({ from }) => from))
    for (const { from, to, parts, as } of people.proper) {
      const first = side.reading.tokens[from]!
      if (as === 'person' || first.quoted || somebody.has(from)) continue
      const gone = parts.filter(part => !has.has(part) && !known.words.has(part))
      if (gone.length === 0 || told.has(parts.join(' '))) continue
      if (gone.length < parts.length && !gone.includes(parts[0]!) && parts.length > 1) continue
      told.add(parts.join(' '))
      say(as === 'place' ? 'place' : 'name', { start: first.start, end: side.reading.tokens[to - 1]!.end }, near[first.sentence]!.group[0])
    }
  }
  other(pair.source, pair.sourcePeople, theirs, (kind, fact, beside) => pair.lose(kind, fact, beside), forth)
  told.clear()
  other(pair.text, pair.textPeople, mine, (kind, fact, beside) => pair.add(kind, fact, beside), back)
  for (const each of lostSpots(pair.source.reading, pair.alignment.forth, pair.text.meant, pair.coverage)) pair.lose('place', each, forth[each.sentence]!.closest[0])
  for (const { fact, beside } of missed(placesIn(pair.source.reading), placesIn(pair.text.reading), forth, pair.text.own.length, undefined, { anywhere: false })) {
    if (forth[fact.sentence]!.likeness >= alike || forth[fact.sentence]!.owned.length > 0) pair.lose('place', fact, beside)
  }
}
