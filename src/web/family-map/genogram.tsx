import { layOutFamily, type Placed } from '../../domain/family-map.ts'
import { CoupleLine, DescentLine } from './lines.tsx'
import { nameInLines } from './label.ts'
import { Sign } from './sign.tsx'
import type { MapPerson, MapView } from './view.ts'
import { mapWords as words } from './words.ts'

/** Sizes in pixels. */
const size = { column: 152, sign: 44, line: 18, gap: 64, edge: 24, letters: 16 } as const

/** Where somebody's sign has its middle, and where their name ends. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly bottom: number
  readonly half: number
  /** The row's own: names in it end at different heights, lines begin below them all. */
  readonly row: number
}

/** The family as a drawing: signs in rows of generations, lines by kind. All that it shows stands in words beside it. */
export function Genogram({ view }: { readonly view: MapView }) {
  const oldestFirst = view.people.toSorted((a, b) => (a.dateOfBirth ?? '9').localeCompare(b.dateOfBirth ?? '9'))
  const places = layOutFamily(oldestFirst.map(({ personId }) => personId), view.parents, view.couples)
  const { spots, width, height } = spotsOf(places, view.people)
  const spot = (id: string) => spots.get(id)
  const parentage = [...new Set(view.parents.map(tie => parentsOf(view, tie.childId)))]
  return (
    <svg class="map" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="map-title map-desc">
      <title id="map-title">{words.family(view.name)}</title>
      <desc id="map-desc">{words.description}</desc>
      {view.parents.map(tie => <DescentLine tie={tie} parent={spot(tie.parentId)} child={spot(tie.childId)} partner={coupleBeside(view, tie, spots)} shift={parentage.indexOf(parentsOf(view, tie.childId)) % 4} />)}
      {view.couples.map(couple => <CoupleLine couple={couple} one={spot(couple.oneId)} other={spot(couple.otherId)} />)}
      {view.people.map(person => <Person person={person} spot={spot(person.personId)} />)}
    </svg>
  )
}

/** Brothers and sisters of the same parents have their lines in common. */
const parentsOf = (view: MapView, childId: string): string => view.parents.filter(tie => tie.childId === childId).map(tie => tie.parentId).sort().join(' ')

const linesOf = (person: MapPerson): readonly string[] => [...nameInLines(person.fullName, size.letters), ...[yearsOf(person)].filter(years => years !== '')]

const yearsOf = ({ dateOfBirth, diedOn }: MapPerson): string => [dateOfBirth?.slice(0, 4), diedOn && `– ${diedOn.slice(0, 4)}`].filter(Boolean).join(' ')

function spotsOf(places: readonly Placed[], people: readonly MapPerson[]): { spots: ReadonlyMap<string, Spot>; width: number; height: number } {
  const person = new Map(people.map(each => [each.personId, each]))
  const rows = places.length === 0 ? 0 : Math.max(...places.map(({ row }) => row)) + 1
  const tops: number[] = []
  let y = size.edge
  for (let row = 0; row < rows; row++) {
    tops.push(y)
    const most = Math.max(...places.filter(each => each.row === row).map(({ id }) => { const one = person.get(id); return one ? linesOf(one).length : 0 }))
    y += size.sign + 8 + most * size.line + size.gap
  }
  const spots = new Map(places.map(({ id, column, row }) => {
    const top = tops[row] ?? 0
    const one = person.get(id)
    return [id, { x: size.edge + size.column / 2 + column * size.column, y: top + size.sign / 2, top, bottom: top + size.sign + 8 + (one ? linesOf(one).length : 0) * size.line, half: size.sign / 2, row }]
  }))
  return { spots, width: size.edge * 2 + (places.length === 0 ? 1 : Math.max(...places.map(({ column }) => column)) + 1) * size.column, height: y - size.gap + size.edge }
}

/** The partner with whom somebody has this child by the same tie, when the two stand side by side: their line begins between them. */
function coupleBeside(view: MapView, tie: MapView['parents'][number], spots: ReadonlyMap<string, Spot>): Spot | undefined {
  const mine = spots.get(tie.parentId)
  const both = view.parents.filter(other => other.childId === tie.childId && other.kind === tie.kind && other.parentId !== tie.parentId)
    .find(other => view.couples.some(couple => [couple.oneId, couple.otherId].includes(tie.parentId) && [couple.oneId, couple.otherId].includes(other.parentId)))
  const theirs = both && spots.get(both.parentId)
  return mine && theirs && theirs.row === mine.row && Math.abs(theirs.x - mine.x) < size.column * 1.01 ? theirs : undefined
}

function Person({ person, spot }: { readonly person: MapPerson; readonly spot: Spot | undefined }) {
  if (!spot) return null
  return (
    <g>
      <Sign describedAs={person.describedAs} isChild={person.isChild} isDanger={person.isDanger} hasDied={person.diedOn !== null} x={spot.x} y={spot.y} half={spot.half} />
      <text class="map__name" x={spot.x} text-anchor="middle">
        {linesOf(person).map((line, at) => <tspan x={spot.x} y={spot.top + size.sign + 8 + (at + 0.75) * size.line}>{line}</tspan>)}
      </text>
    </g>
  )
}
