/** Endings that leave the word's meaning plain to one who knows its stem. */
const endings: readonly (readonly [ending: string, put: string])[] = [
  ['ies', 'y'], ['ied', 'y'], ['ier', 'y'], ['iest', 'y'], ['ily', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'],
  ['er', ''], ['er', 'e'], ['ers', ''], ['est', ''], ['est', 'e'], ['ly', ''], ['ness', ''],
]

/** What a word (lower case) may be made from: `tidied` from `tidi` or `tidy`, `running` from `runn` or `run`. Not all are words. */
export function stemsOf(lower: string): readonly string[] {
  const stems: string[] = []
  for (const [ending, put] of endings) {
    if (lower.length - ending.length < 3 || !lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length) + put
    stems.push(stem)
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1))
  }
  return stems
}

/** The least of what a list says of these words; undefined when it has none of them. */
export function commonestOf(words: readonly string[], list: ReadonlyMap<string, number>): number | undefined {
  let least: number | undefined
  for (const word of words) {
    const own = list.get(word)
    if (own !== undefined && (least === undefined || own < least)) least = own
  }
  return least
}
