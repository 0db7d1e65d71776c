import { lastAtOrBefore } from '../../text/last-at-or-before.ts'
import type { Side } from './side.ts'

/** Which sentences of the text tell what a sentence of the note tells. */
export interface Nearby {
  /** Sentences that tell the same, likeliest first. */
  readonly group: readonly number[]
  /** The group and what stands beside it; where there is no group, where it would stand. In order. */
  readonly window: readonly number[]
  /** How much the likeliest has in common with it, 0 to 1. */
  readonly likeness: number
  /** Those of the group that tell this more than anything else. */
  readonly owned: readonly number[]
  /** Those, and the likeliest where it is very like. */
  readonly closest: readonly number[]
}

/** For each sentence of one side its counterparts on the other, both ways. */
export interface Alignment { readonly forth: readonly Nearby[]; readonly back: readonly Nearby[] }

interface Candidate { readonly at: number; readonly score: number; readonly likeness: number }

const candidatesAtMost = 6
/** A word that stands in more sentences than this tells little of any of them. */
const manyAbove = 24
/** So many sentences before and after where it would stand. */
const band = 40
/** Sentences with less in common do not tell the same. */
const least = 0.13
const strong = 0.3

/** Sets the sentences of two texts beside one another: by what they have in common, mostly in order. Close to linear in their length. */
export function align(source: Side, text: Side): Alignment {
  const weights = weightsOf(source, text)
  const forth = candidates(source.meant, text.meant, weights)
  const back = candidates(text.meant, source.meant, weights)
  const chain = inOrder(forth, text.meant.length)
  const filled = fillGaps(chain, text.meant.length)
  const best = bestInChain(chain, forth)
  const groups: Set<number>[] = chain.map((at, index) => {
    const best = forth[index]![0]
    const found = new Set<number>()
    if (at >= 0) found.add(at)
    for (const each of forth[index]!) if (each.likeness >= strong || (best === each && each.likeness >= least && (at < 0 || each.score > 1.4 * scoreAt(forth[index]!, at)))) found.add(each.at)
    return found
  })
  back.forEach((each, at) => {
    const best = each[0]
    if (best && best.likeness >= least) groups[best.at]!.add(at)
    for (const other of each) if (other.likeness >= strong) groups[other.at]!.add(at)
  })
  filled.forEach((at, index) => { if ((forth[index]![0]?.likeness ?? 0) < strong) groups[index]!.add(at) })
  const backGroups: Set<number>[] = text.meant.map(() => new Set())
  groups.forEach((group, index) => { for (const at of group) backGroups[at]!.add(index) })
  const spans = expected(chain, text.meant.length)
  const backSpans = expectedBack(chain, text.meant.length, source.meant.length)
  return {
    forth: groups.map((group, index) => nearby(group, forth[index]!, spans[index]!, text.meant.length, at => owns(filled, best, back, index, at), at => back[at]![0]?.likeness ?? 0)),
    back: backGroups.map((group, at) => nearby(group, back[at]!, backSpans[at]!, source.meant.length, index => owns(filled, best, back, index, at), index => forth[index]![0]?.likeness ?? 0)),
  }
}

const owns = (filled: ReadonlyMap<number, number>, best: ReadonlyMap<number, number>, back: readonly (readonly Candidate[])[], index: number, at: number): boolean => filled.get(index) === at || best.get(at) === index || back[at]![0]?.at === index

/** A likeness this much less than the one that the other sentence has with its own counterpart is by chance. */
const byChance = 0.6
const likenessAt = (list: readonly Candidate[], at: number): number => list.find(each => each.at === at)?.likeness ?? 0
const scoreAt = (list: readonly Candidate[], at: number): number => list.find(each => each.at === at)?.score ?? 0

/** Rare words weigh more. */
function weightsOf(source: Side, text: Side): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sentences of [source.meant, text.meant]) for (const each of sentences) for (const sense of each) counts.set(sense, (counts.get(sense) ?? 0) + 1)
  const all = source.meant.length + text.meant.length
  for (const [sense, count] of counts) counts.set(sense, Math.log(1 + all / count))
  return counts
}

const weightOf = (senses: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const sense of senses) sum += weights.get(sense) ?? 0
  return sum
}

/** For each sentence the likeliest on the other side. A word that stands in many is only looked for about where the sentence would stand. */
function candidates(from: readonly ReadonlySet<string>[], to: readonly ReadonlySet<string>[], weights: ReadonlyMap<string, number>): readonly (readonly Candidate[])[] {
  const having = new Map<string, number[]>()
  to.forEach((senses, at) => { for (const sense of senses) { const list = having.get(sense); if (list) list.push(at); else having.set(sense, [at]) } })
  const toWeights = to.map(senses => weightOf(senses, weights))
  const shared = new Float64Array(to.length)
  const touched: number[] = []
  return from.map((senses, index) => {
    const place = (index + 0.5) / from.length
    const middle = place * to.length
    let own = 0
    for (const sense of senses) {
      const weight = weights.get(sense) ?? 0
      own += weight
      const list = having.get(sense)
      if (!list) continue
      const many = list.length > manyAbove
      for (let each = many ? firstFrom(list, middle - band) : 0; each < list.length; each++) {
        const at = list[each]!
        if (many && at > middle + band) break
        if (shared[at] === 0) touched.push(at)
        shared[at]! += weight
      }
    }
    const found: Candidate[] = []
    for (const at of touched) {
      const other = toWeights[at]!
      const likeness = shared[at]! / Math.max(1, Math.sqrt(own * other) * (Math.max(own, other) / Math.min(own, other)) ** -0.15)
      shared[at] = 0
      if (likeness < 0.05) continue
      found.push({ at, likeness, score: likeness * (1.25 - 0.5 * Math.abs(place - (at + 0.5) / to.length)) })
    }
    touched.length = 0
    return found.sort((one, other) => other.score - one.score || one.at - other.at).slice(0, candidatesAtMost)
  })
}

/** The first place in a list, in order, that is not before `least`. */
const firstFrom = (list: readonly number[], from: number): number => lastAtOrBefore(list, from - 1, at => at) + 1

/** The likeliest choice in which the order is kept: for each sentence the place of its counterpart, or -1. */
function inOrder(all: readonly (readonly Candidate[])[], length: number): number[] {
  interface Link { readonly index: number; readonly at: number; readonly sum: number; readonly before: Link | undefined }
  const best: (Link | undefined)[] = new Array(length + 1).fill(undefined)
  const upTo = (at: number): Link | undefined => {
    let found: Link | undefined
    for (let place = at + 1; place > 0; place -= place & -place) if (best[place] && (!found || best[place]!.sum > found.sum)) found = best[place]
    return found
  }
  let last: Link | undefined
  all.forEach((list, index) => {
    const links = list.filter(({ likeness }) => likeness >= least).map(({ at, score }): Link => { const before = upTo(at); return { index, at, sum: (before?.sum ?? 0) + score, before } })
    for (const link of links) {
      if (!last || link.sum > last.sum) last = link
      for (let place = link.at + 1; place <= length; place += place & -place) if (!best[place] || best[place]!.sum < link.sum) best[place] = link
    }
  })
  const chain: number[] = all.map(() => -1)
  for (let link = last; link; link = link.before) chain[link.index] = link.at
  return chain
}

/** For each counterpart in the chain the one that it is likest. */
function bestInChain(chain: readonly number[], forth: readonly (readonly Candidate[])[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  chain.forEach((at, index) => {
    if (at < 0) return
    const known = best.get(at)
    if (known === undefined || scoreAt(forth[index]!, at) > scoreAt(forth[known]!, at)) best.set(at, index)
  })
  return best
}

/** As many sentences without counterpart on one side as on the other, between the same neighbours: each answers to the one in its place. */
function fillGaps(chain: readonly number[], length: number): ReadonlyMap<number, number> {
  const filled = new Map<number, number>()
  let last = -1
  let open: number[] = []
  for (let index = 0; index <= chain.length; index++) {
    const at = index < chain.length ? chain[index]! : length
    if (at < 0) { open.push(index); continue }
    if (open.length > 0 && open.length < 4 && at - last - 1 === open.length) open.forEach((each, place) => { filled.set(each, last + 1 + place) })
    open = []
    last = at
  }
  return filled
}

interface Span { readonly from: number; readonly to: number }

/** Where on the other side each sentence would stand, by its neighbours: `to` exclusive. */
function expected(chain: readonly number[], length: number): readonly Span[] {
  const after: number[] = new Array(chain.length)
  for (let index = chain.length - 1, next = length; index >= 0; index--) {
    after[index] = next
    if (chain[index]! >= 0) next = chain[index]!
  }
  let before = -1
  return chain.map((at, index) => {
    if (at >= 0) { before = at; return { from: at, to: at + 1 } }
    return { from: before + 1, to: after[index]! }
  })
}

/** The same the other way: what comes last before it, and first after it. */
function expectedBack(chain: readonly number[], length: number, from: number): readonly Span[] {
  const back: number[] = new Array(length).fill(-1)
  chain.forEach((at, index) => { if (at >= 0 && back[at]! < 0) back[at] = index })
  return expected(back, from)
}

const widest = 8

function nearby(group: ReadonlySet<number>, list: readonly Candidate[], span: Span, length: number, isOwn: (at: number) => boolean, best: (at: number) => number): Nearby {
  const window = new Set<number>()
  for (const at of group) for (let near = Math.max(0, at - 1); near <= at + 1 && near < length; near++) window.add(near)
  for (let at = Math.max(0, span.from); at < span.to && at < span.from + widest; at++) window.add(at)
  if (group.size === 0) for (let near = Math.max(0, span.from - 1); near <= span.to && near < length && near < span.from + widest; near++) window.add(near)
  const byScore = [...group].sort((one, other) => scoreAt(list, other) - scoreAt(list, one))
  return { group: byScore, window: [...window].sort((one, other) => one - other), owned: byScore.filter(isOwn), closest: byScore.filter((at, place) => isOwn(at) || (place === 0 && likenessAt(list, at) >= Math.min(strong, byChance * best(at)))), likeness: list.reduce((most, each) => (group.has(each.at) ? Math.max(most, each.likeness) : most), 0) }
}
