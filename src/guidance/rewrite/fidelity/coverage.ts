import type { Nearby } from './align.ts'
import type { Side } from './side.ts'

/** How much of what a sentence tells stands among its counterparts and beside them: 0 to 1, rare words more than common ones. */
export function coverageOf(from: Side, to: Side, near: readonly Nearby[]): (sentence: number, wanted?: ReadonlySet<string>) => number {
  const counts = new Map<string, number>()
  for (const senses of [...from.own, ...to.own]) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1)
  const all = from.own.length + to.own.length
  const weight = (sense: string): number => Math.log(1 + all / (counts.get(sense) ?? 1))
  return (sentence, wanted = from.own[sentence]!) => {
    const { window } = near[sentence]!
    const there = (sense: string): boolean => window.some(at => to.meant[at]!.has(sense))
    let [told, asked] = [0, 0]
    for (const sense of wanted) {
      const own = weight(sense)
      asked += own
      if (there(sense)) told += own
    }
    for (const sense of from.meant[sentence]!) if (!from.own[sentence]!.has(sense) && there(sense)) told += 0.7 * weight(sense)
    return asked === 0 ? 1 : Math.min(1, told / asked)
  }
}
