import { layOutAround, rings } from '../../domain/around-map.ts'
import { nameInLines } from './label.ts'
import type { MapView } from './view.ts'
import { mapWords as words } from './words.ts'

const label = { width: 152, height: 58, line: 17, letters: 16 } as const
/** So many letters of what somebody is or does stand on the map; all of it stands in the list. */
const mostLetters = 34

/** The child in the middle, and everybody around on circles of closeness. */
export function AroundMap({ view }: { readonly view: MapView }) {
  const { places, circles } = layOutAround(view.around.map(({ personId, ring }) => ({ id: personId, ring })), label)
  const outermost = circles.at(-1)?.radius ?? 0
  const half = Math.ceil(outermost + label.width / 2 + 12)
  return (
    <svg class="map" width={half * 2} height={half * 2} viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`} role="img" aria-labelledby="around-title around-desc">
      <title id="around-title">{words.around(view.name)}</title>
      <desc id="around-desc">{words.description}</desc>
      {circles.map(({ ring, radius }) => <circle class={`map__ring map__ring--${ring}`} cx={0} cy={0} r={radius} />)}
      <Label x={0} y={0} name={view.name} standsAs="" isChild />
      {places.map(({ id, x, y }) => {
        const person = view.around.find(({ personId }) => personId === id)
        return person && <Label x={x} y={y} name={person.fullName} standsAs={person.standsAs} />
      })}
    </svg>
  )
}

interface LabelProps { readonly x: number; readonly y: number; readonly name: string; readonly standsAs: string; readonly isChild?: boolean }

function Label({ x, y, name, standsAs, isChild }: LabelProps) {
  const lines = [...nameInLines(name, label.letters).slice(0, 2), ...nameInLines(standsAs.length > mostLetters ? `${standsAs.slice(0, mostLetters - 2)}…` : standsAs, label.letters).slice(0, 3 - Math.min(2, nameInLines(name, label.letters).length))].filter(line => line !== '')
  const top = y - (lines.length * label.line) / 2
  return (
    <g>
      <rect class={isChild ? 'map__label map__label--child' : 'map__label'} x={x - label.width / 2 + 2} y={y - label.height / 2} width={label.width - 4} height={label.height} rx={8} />
      <text class="map__name" text-anchor="middle">{lines.map((line, at) => <tspan x={x} y={top + (at + 0.78) * label.line}>{line}</tspan>)}</text>
    </g>
  )
}

/** The same in words, the closest first. */
export function AroundInWords({ view }: { readonly view: MapView }) {
  return (
    <>
      {rings.map(ring => {
        const here = view.around.filter(person => person.ring === ring)
        return here.length > 0 && (
          <>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{words.rings[ring]}</h3>
            <ul class="govuk-list govuk-list--bullet">{here.map(person => <li>{person.fullName}{person.standsAs && `, ${person.standsAs}`}</li>)}</ul>
          </>
        )
      })}
    </>
  )
}
