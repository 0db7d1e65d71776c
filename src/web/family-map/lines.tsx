import { classNames } from '../parts/class-names.ts'
import type { Spot } from './genogram.tsx'
import type { MapView } from './view.ts'

interface DescentProps {
  readonly tie: MapView['parents'][number]
  readonly parent: Spot | undefined
  readonly child: Spot | undefined
  /** The other parent, when the two stand side by side as a couple. */
  readonly partner: Spot | undefined
  /** Lines of different parents turn at different heights. */
  readonly shift: number
}

/** From a parent, or from between the two, down to the child. */
export function DescentLine({ tie, parent, child, partner, shift }: DescentProps) {
  if (!parent || !child) return null
  const look = classNames('map__line', `map__line--${tie.kind}`, tie.isOver && 'map__line--over')
  const x = partner ? (parent.x + partner.x) / 2 : parent.x
  const y = partner ? parent.y : parent.bottom + 2
  if (child.top <= y) return <path class={look} d={`M ${parent.x} ${parent.y} L ${child.x} ${child.y}`} />
  const turn = child.top - 14 - shift * 8
  return <path class={look} d={`M ${x} ${y} V ${turn} H ${child.x} V ${child.top}`} />
}

interface CoupleProps {
  readonly couple: MapView['couples'][number]
  readonly one: Spot | undefined
  readonly other: Spot | undefined
}

/** Between the two of a couple, with a stroke across where they have separated, two where they are divorced. */
export function CoupleLine({ couple: { kind }, one, other }: CoupleProps) {
  if (!one || !other) return null
  const [left, right] = one.x <= other.x ? [one, other] : [other, one]
  const [from, to] = [left.x + left.half, right.x - right.half]
  const middle = (from + to) / 2
  const isNear = left.row === right.row && right.x - left.x < left.half * 8
  // Past those who stand between them.
  const path = isNear ? `M ${from} ${left.y} H ${to}` : `M ${left.x} ${left.top} C ${left.x} ${left.top - 22}, ${right.x} ${right.top - 22}, ${right.x} ${right.top}`
  const y = isNear ? left.y : Math.min(left.top, right.top) - 14
  const strokes = kind === 'separated' ? [0] : kind === 'divorced' ? [-4, 4] : []
  return (
    <>
      <path class={`map__line map__line--${kind}`} d={path} />
      {strokes.map(shift => <path class="map__stroke" d={`M ${middle + shift - 5} ${y + 9} l 10 -18`} />)}
    </>
  )
}
