import type { Nearby } from './align.ts'

/** Something that one side tells. Offsets are into that side. */
export interface Fact {
  /** Index of its sentence. */
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** Two facts that share a key tell the same. */
  readonly keys: readonly string[]
  /** It may answer to a fact of the other side, and is never asked after itself. */
  readonly loose: boolean
}

/** How hard it is looked for. */
export interface Looking {
  /** Far from where it would stand it counts only when nothing else needs it there. */
  readonly anywhere: boolean
}

export interface Missed<One extends Fact> { readonly fact: One; readonly beside: number | undefined }

const shares = (one: Fact, other: Fact): boolean => one.keys.some(key => other.keys.includes(key))

/** No sentence that anybody reads tells more; a text that is one endless sentence is compared in good time all the same. */
const inSentenceAtMost = 150
const farAwayAtMost = 1500

/** Facts by the sentence that they stand in. */
export function bySentence<One extends Fact>(facts: readonly One[], sentences: number): readonly (readonly One[])[] {
  const found: One[][] = Array.from({ length: sentences }, () => [])
  for (const fact of facts) { const list = found[fact.sentence]!; if (list.length < inSentenceAtMost) list.push(fact) }
  return found
}

/**
 * The facts of one side that the other does not tell: looked for among its counterparts first, then beside them, then anywhere.
 * A fact that is told once answers to one fact, unless both stand in the same place of the story.
 */
export function missed<One extends Fact>(facts: readonly One[], others: readonly One[], near: readonly Nearby[], otherSentences: number, same: (one: One, other: One) => boolean = shares, { anywhere }: Looking = { anywhere: true }): readonly Missed<One>[] {
  const theirs = bySentence(others, otherSentences)
  const taken = new Set<One>()
  let open = facts.filter(fact => !fact.loose)
  const take = (places: (fact: One) => readonly number[], again: boolean): void => {
    open = open.filter(fact => {
      for (const at of places(fact)) for (const other of theirs[at]!) {
        if ((!again && taken.has(other)) || !same(fact, other)) continue
        taken.add(other)
        return false
      }
      return true
    })
  }
  take(fact => near[fact.sentence]!.owned, false)
  take(fact => near[fact.sentence]!.group, false)
  take(fact => (near[fact.sentence]!.likeness > 0.35 ? [...near[fact.sentence]!.group.slice(0, 1), ...near[fact.sentence]!.owned] : near[fact.sentence]!.owned), true)
  take(fact => near[fact.sentence]!.window, false)
  if (anywhere && open.length > 0) {
    const left = others.filter(other => !other.loose && !taken.has(other)).slice(0, farAwayAtMost)
    open = open.filter(fact => {
      const at = left.findIndex(other => same(fact, other))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  return open.map(fact => ({ fact, beside: near[fact.sentence]!.group[0] }))
}
