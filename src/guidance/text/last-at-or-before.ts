/**
 * Where in a list the last one stands that is at a place or before it, by halves.
 * @param list in order of `placeOf`
 * @param place in whatever `placeOf` counts
 * @returns its index, or -1 where all come later
 */
export function lastAtOrBefore<Each>(list: readonly Each[], place: number, placeOf: (each: Each) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(list[middle]!) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
