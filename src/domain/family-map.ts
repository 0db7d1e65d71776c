/** A parent and a child of theirs, by whatever tie. */
export interface ParentTie {
  readonly parentId: string
  readonly childId: string
  readonly kind: 'birth-parent' | 'adoptive-parent' | 'step-parent' | 'foster-carer' | 'special-guardian'
}

/** Two who are, or were, a couple. */
export interface Couple {
  readonly oneId: string
  readonly otherId: string
  readonly kind: 'married' | 'partner' | 'separated' | 'divorced'
}

/** Where somebody stands: `column` in widths of a person (neighbours in a row are at least one apart), `row` from the oldest generation down, from 0. */
export interface Placed {
  readonly id: string
  readonly column: number
  readonly row: number
}

/** How many who have no tie stand beside each other below the family. */
const looseInRow = 5

/**
 * Lays a family out by generations: parents above their children, couples side by side where that can be. Everybody stands somewhere once, and nobody on another.
 * Those with no tie at all stand below. Ties to people who are not named are passed over. The same family is laid out the same each time.
 */
export function layOutFamily(ids: readonly string[], parents: readonly ParentTie[], couples: readonly Couple[]): readonly Placed[] {
  const everybody = [...new Set(ids)]
  const known = new Set(everybody)
  const up = parents.filter(tie => known.has(tie.parentId) && known.has(tie.childId) && tie.parentId !== tie.childId)
  const beside = couples.filter(tie => known.has(tie.oneId) && known.has(tie.otherId) && tie.oneId !== tie.otherId)
  const tied = everybody.filter(id => up.some(tie => tie.parentId === id || tie.childId === id) || beside.some(tie => tie.oneId === id || tie.otherId === id))
  const placed: Placed[] = []
  let left = 0
  for (const family of familiesIn(tied, up, beside)) {
    const rows = inOrder(generationsOf(family, everybody, up, beside), up, beside)
    const columns = columnsOf(rows, up)
    const least = Math.min(...columns.values())
    for (const [row, groups] of rows.entries()) for (const id of groups.flat()) placed.push({ id, row, column: left + (columns.get(id) ?? 0) - least })
    left = Math.max(...placed.map(each => each.column)) + 1.5
  }
  const below = placed.length === 0 ? 0 : Math.max(...placed.map(each => each.row)) + 1
  const loose = everybody.filter(id => !tied.includes(id))
  return [...placed, ...loose.map((id, at) => ({ id, row: below + Math.floor(at / looseInRow), column: at % looseInRow }))]
}

const partnersOf = (id: string, couples: readonly Couple[]): readonly string[] => couples.flatMap(({ oneId, otherId }) => (oneId === id ? [otherId] : otherId === id ? [oneId] : []))

/** Somebody whom another is tied to, and by how many generations they stand lower. */
interface Tie {
  readonly id: string
  readonly down: 0 | 1 | -1
}

const tiesOf = (id: string, parents: readonly ParentTie[], couples: readonly Couple[]): readonly Tie[] => [
  ...partnersOf(id, couples).map((other): Tie => ({ id: other, down: 0 })),
  ...parents.filter(({ parentId }) => parentId === id).map((tie): Tie => ({ id: tie.childId, down: 1 })),
  ...parents.filter(({ childId }) => childId === id).map((tie): Tie => ({ id: tie.parentId, down: -1 })),
]

/** Those who hang together, each family by itself. */
function familiesIn(ids: readonly string[], parents: readonly ParentTie[], couples: readonly Couple[]): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const families: string[][] = []
  for (const first of ids) {
    if (seen.has(first)) continue
    const family = [first]
    seen.add(first)
    for (let at = 0; at < family.length; at++) {
      for (const { id } of tiesOf(family[at] ?? '', parents, couples)) if (!seen.has(id)) { seen.add(id); family.push(id) }
    }
    families.push(family)
  }
  return families
}

/** The rows of one family, the oldest first, each in the order in which its people were named. Where ties contradict each other, the nearest tie decides. */
function generationsOf(family: readonly string[], everybody: readonly string[], parents: readonly ParentTie[], couples: readonly Couple[]): readonly (readonly string[])[] {
  const generation = new Map<string, number>([[family[0] ?? '', 0]])
  const queue = [family[0] ?? '']
  for (let at = 0; at < queue.length; at++) {
    for (const { id, down } of tiesOf(queue[at] ?? '', parents, couples)) {
      if (generation.has(id)) continue
      generation.set(id, (generation.get(queue[at] ?? '') ?? 0) + down)
      queue.push(id)
    }
  }
  const levels = [...new Set(generation.values())].sort((a, b) => a - b)
  return levels.map(level => everybody.filter(id => generation.get(id) === level))
}

/** Those who stand beside each other whatever comes: couples, or somebody alone. */
type Group = readonly string[]

/** Puts each row into an order: under their parents, couples together. */
function inOrder(rows: readonly (readonly string[])[], parents: readonly ParentTie[], couples: readonly Couple[]): readonly (readonly Group[])[] {
  const ordered: Group[][] = []
  for (const row of rows) {
    const above = new Map((ordered.at(-1) ?? []).flat().map((id, at) => [id, at]))
    const under = (id: string) => mean(parents.flatMap(tie => (tie.childId === id && above.has(tie.parentId) ? [above.get(tie.parentId) ?? 0] : [])))
    const groups = groupsOf(row, couples).map(group => ({ group: chained(group.toSorted((a, b) => (under(a) ?? 0) - (under(b) ?? 0)), couples), at: mean(group.flatMap(id => under(id) ?? [])) ?? 0 }))
    ordered.push(groups.toSorted((a, b) => a.at - b.at).map(({ group }) => group))
  }
  return ordered
}

/** Those of a row who are couples, directly or over others. */
const groupsOf = (row: readonly string[], couples: readonly Couple[]): readonly (readonly string[])[] =>
  familiesIn(row, [], couples.filter(({ oneId, otherId }) => row.includes(oneId) && row.includes(otherId)))

/** Couples beside each other: somebody with two partners stands between them. */
function chained(group: readonly string[], couples: readonly Couple[]): readonly string[] {
  const rest = new Set(group)
  const chain: string[] = []
  const take = (id: string) => { rest.delete(id); return id }
  const ends = group.filter(id => partnersOf(id, couples).filter(other => group.includes(other)).length < 2)
  while (rest.size > 0) {
    let next: string | undefined = ends.find(id => rest.has(id)) ?? [...rest][0]
    while (next !== undefined) {
      chain.push(take(next))
      next = partnersOf(next, couples).find(other => rest.has(other))
    }
  }
  return chain
}

/** A column for everybody: parents over the middle of their children, neighbours at least one apart. */
function columnsOf(rows: readonly (readonly Group[])[], parents: readonly ParentTie[]): ReadonlyMap<string, number> {
  const columns = new Map(rows.flatMap(row => row.flat().map((id, at) => [id, at] as const)))
  const wanted = (id: string, of: 'parentId' | 'childId', other: 'parentId' | 'childId') => mean(parents.flatMap(tie => (tie[of] === id ? [columns.get(tie[other]) ?? 0] : [])))
  for (let round = 0; round < 4; round++) {
    for (const row of rows) settle(row, id => wanted(id, 'childId', 'parentId'), columns)
    for (const row of rows.toReversed()) settle(row, id => wanted(id, 'parentId', 'childId'), columns)
  }
  return columns
}

/** Moves the groups of a row towards where their people would like to stand, in their order, nobody nearer than one to another. */
function settle(row: readonly Group[], wanted: (id: string) => number | undefined, columns: Map<string, number>): void {
  const middleOf = (group: Group) => mean(group.flatMap(id => wanted(id) ?? [])) ?? mean(group.map(id => columns.get(id) ?? 0)) ?? 0
  const wishes = row.map(group => middleOf(group) - (group.length - 1) / 2)
  let free = Number.NEGATIVE_INFINITY
  const starts = wishes.map((wish, at) => {
    const start = Math.max(wish, free)
    free = start + (row[at]?.length ?? 0)
    return start
  })
  const shift = mean(starts.map((start, at) => start - (wishes[at] ?? 0))) ?? 0
  for (const [at, group] of row.entries()) for (const [place, id] of group.entries()) columns.set(id, (starts[at] ?? 0) - shift + place)
}

const mean = (numbers: readonly number[]): number | undefined => (numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length)
