import { classNames } from '../parts/class-names.ts'
import type { MapPerson } from './view.ts'

interface SignProps {
  readonly describedAs: MapPerson['describedAs']
  readonly isChild?: boolean
  readonly isDanger?: boolean
  readonly hasDied?: boolean
  readonly x: number
  readonly y: number
  /** Half the width. */
  readonly half: number
}

/** The sign of a person: its shape only as they describe themselves. */
export function Sign({ describedAs, isChild, isDanger, hasDied, x, y, half }: SignProps) {
  const look = classNames('map__sign', isChild && 'map__sign--child', isDanger && 'map__sign--danger')
  return (
    <>
      <Shape describedAs={describedAs} look={look} x={x} y={y} half={half} />
      {hasDied && <path class="map__died" d={`M ${x - half} ${y - half} L ${x + half} ${y + half} M ${x + half} ${y - half} L ${x - half} ${y + half}`} />}
      {isDanger && <text class="map__danger" x={x} y={y + 8} text-anchor="middle">!</text>}
    </>
  )
}

function Shape({ describedAs, look, x, y, half }: Pick<SignProps, 'describedAs' | 'x' | 'y' | 'half'> & { readonly look: string }) {
  switch (describedAs) {
    case 'girl-or-woman': return <circle class={look} cx={x} cy={y} r={half} />
    case 'boy-or-man': return <rect class={look} x={x - half} y={y - half} width={half * 2} height={half * 2} />
    case 'another-way': return <path class={look} d={`M ${x} ${y - half} L ${x + half} ${y} L ${x} ${y + half} L ${x - half} ${y} Z`} />
    case null: return <rect class={look} x={x - half} y={y - half * 0.7} width={half * 2} height={half * 1.4} rx={half * 0.6} />
  }
}
