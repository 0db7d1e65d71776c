import type { Nearby } from './align.ts'
import type { Side } from './side.ts'

const accounted = 0.4

/** How much of what a sentence tells stands among its counterparts and beside them: 0 to 1, rare words more than common ones. */
export function coverageOf(from: Side, to: Side, near: readonly Nearby[], back: readonly Nearby[]): (sentence: number, wanted?: ReadonlySet<string>) => number {
  const counts = new Map<string, number>()
  for (const senses of [...from.own, ...to.own]) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1)
  const all = from.own.length + to.own.length
  const weight = (sense: string): number => Math.log(1 + all / (counts.get(sense) ?? 1))
  return (sentence, wanted = from.own[sentence]!) => {
    const { window } = near[sentence]!
    // What another sentence of the note accounts for tells little of this one.
    const there = (sense: string): number => {
      let most = 0
      for (const at of window) {
        if (!to.meant[at]!.has(sense)) continue
        const owner = back[at]!.group[0]
        if (owner === undefined || owner === sentence || !from.meant[owner]!.has(sense)) return 1
        most = accounted
      }
      return most
    }
    let [told, asked] = [0, 0]
    for (const sense of wanted) {
      const own = weight(sense)
      asked += own
      told += own * there(sense)
    }
    for (const sense of from.meant[sentence]!) if (!from.own[sentence]!.has(sense)) told += 0.7 * weight(sense) * there(sense)
    return asked === 0 ? 1 : Math.min(1, told / asked)
  }
}
