/** How close somebody is to a child, nearest first; the last: nobody has asked yet. */
export const rings = ['very-close', 'close', 'further-away', 'not-asked'] as const
export type Ring = (typeof rings)[number]

/** Where somebody stands around the child, who is at 0, 0. In the units of the label's size. */
export interface AroundPlace {
  readonly id: string
  readonly ring: Ring
  readonly x: number
  readonly y: number
}

/** The circle of a ring, around 0, 0. */
export interface RingCircle {
  readonly ring: Ring
  readonly radius: number
}

/**
 * Puts people on circles around a child, the closest on the innermost. Circles are as wide as their labels need: two labels of this width and height never touch, nor the child's own.
 * A ring with nobody on it is left out.
 */
export function layOutAround(people: readonly { readonly id: string; readonly ring: Ring }[], label: { readonly width: number; readonly height: number }): { readonly places: readonly AroundPlace[]; readonly circles: readonly RingCircle[] } {
  const apart = Math.hypot(label.width, label.height)
  const places: AroundPlace[] = []
  const circles: RingCircle[] = []
  let before = 0
  for (const ring of rings) {
    const here = people.filter(person => person.ring === ring)
    if (here.length === 0) continue
    const radius = Math.max(before + apart, here.length < 2 ? 0 : apart / (2 * Math.sin(Math.PI / here.length)))
    // Each ring begins a little further round, so that labels of one stand in the gaps of another.
    const turn = -Math.PI / 2 + circles.length * 0.35
    here.forEach(({ id }, at) => {
      const angle = turn + (2 * Math.PI * at) / here.length
      places.push({ id, ring, x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    })
    circles.push({ ring, radius })
    before = radius
  }
  return { places, circles }
}
