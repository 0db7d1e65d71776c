import type { Finding } from '../guidance/rule.ts'

/** A finding in the field where it stands. Offsets are into the field's text. */
export interface Placed {
  /** The same finding keeps its id while the text round it changes. */
  readonly id: string
  readonly key: string
  readonly start: number
  readonly end: number
  readonly finding: Finding
  /** In whose text it stands, of several children; absent where it is in everybody's. */
  readonly readers?: readonly string[]
  /** Buttons by which it can be said differently to those children. */
  readonly differ?: readonly { readonly name: string; readonly value: string }[]
}

/** Where a span of the composed text lies in a field, cut to it; undefined when it lies in none. */
export type Place = (span: { readonly start: number; readonly end: number }) => { readonly key: string; readonly start: number; readonly end: number } | undefined

/** Puts findings into their fields. What reaches into words that the page adds itself is left out. */
export function placeFindings(findings: readonly Finding[], place: Place): readonly Placed[] {
  const counts = new Map<string, number>()
  return findings.flatMap(finding => {
    const at = place(finding)
    if (!at) return []
    const same = `${finding.rule}|${at.key}|${finding.quote}`
    const nth = counts.get(same) ?? 0
    counts.set(same, nth + 1)
    // A finding that reaches out of its field is cut to it: its better words would replace more than there is.
    if (at.end - at.start < finding.end - finding.start) return []
    return { id: `${same}|${nth}`, key: at.key, start: at.start, end: at.end, finding }
  })
}

/** One stretch of a text that was replaced. */
export interface Edit {
  readonly from: number
  readonly removed: number
  readonly added: number
}

/** The smallest single edit that makes one text of the other; undefined when they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (same < shorter - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  return { from, removed: before.length - from - same, added: after.length - from - same }
}

/** Where a span lies after an edit; undefined when the edit touched its words. */
export function movedBy<Span extends { readonly start: number; readonly end: number }>(span: Span, edit: Edit): Span | undefined {
  if (edit.from >= span.end) return span
  if (edit.from + edit.removed > span.start) return undefined
  const by = edit.added - edit.removed
  return { ...span, start: span.start + by, end: span.end + by }
}

const gravestFirst = ['wrong-name', 'wrong-date', 'minimising', 'hidden-actor', 'stigmatising', 'opinion-as-fact', 'promise', 'third-person', 'partial-name', 'relative-date', 'jargon', 'acronym', 'spelling']

function gravity({ rule, certainty }: Finding): number {
  const at = gravestFirst.indexOf(rule)
  return (certainty === 'sure' ? 0 : gravestFirst.length + 1) + (at < 0 ? gravestFirst.length : at)
}

/** The findings in the order in which a person should look: sure before worth a look, the gravest rules first, then as they stand in the text. */
export const inOrderOfGravity = (placed: readonly Placed[]): readonly Placed[] =>
  placed.map((each, at) => ({ each, at, gravity: gravity(each.finding) })).sort((a, b) => a.gravity - b.gravity || a.at - b.at).map(({ each }) => each)

/** The finding at the caret: the one that begins last of those that hold it. */
export const findingAt = (placed: readonly Placed[], key: string, caret: number): Placed | undefined =>
  placed.filter(each => each.key === key && each.start <= caret && caret <= each.end).reduce<Placed | undefined>((best, each) => (best && best.start > each.start ? best : each), undefined)

/** The next finding after a place, or the one before it; past the end it begins anew. `order` gives the fields' order. */
export function neighbour(placed: readonly Placed[], order: readonly string[], from: { readonly key: string; readonly start: number; readonly end: number } | undefined, direction: 1 | -1): Placed | undefined {
  const rank = new Map(order.map((key, at) => [key, at]))
  const rankOf = (key: string) => rank.get(key) ?? order.length
  const sorted = [...placed].sort((a, b) => rankOf(a.key) - rankOf(b.key) || a.start - b.start || a.end - b.end)
  if (!from) return direction === 1 ? sorted[0] : sorted.at(-1)
  const at = rankOf(from.key)
  const isAfter = (each: Placed) => rankOf(each.key) - at || each.start - from.start || each.end - from.end
  return direction === 1 ? sorted.find(each => isAfter(each) > 0) ?? sorted[0] : sorted.findLast(each => isAfter(each) < 0) ?? sorted.at(-1)
}
