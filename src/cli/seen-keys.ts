/** Which keys stood where: for millions of them, so a key is kept as a number of 53 bits. That two keys share one is likely once in a hundred imports of ten million rows. */
export class SeenKeys {
  readonly #places = new Map<number, number>()

  /** Where the key stood before; undefined: it is new, and stands here from now on. `place`: a whole number. */
  seenBefore(key: string, place: number): number | undefined {
    const number = numberOf(key)
    const before = this.#places.get(number)
    if (before === undefined) this.#places.set(number, place)
    return before
  }
}

/** Two hashes of the FNV kind beside each other. */
function numberOf(key: string): number {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x5bd1e995) ^ (two >>> 13)
  }
  return (one >>> 0) * 0x200000 + ((two >>> 0) & 0x1fffff)
}
