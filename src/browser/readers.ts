import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { ToldField } from './fields.ts'
import type { Placed } from './placed.ts'

/** A child to whom a draft is written, of several: each reads a text of their own. */
export interface Reader {
  readonly id: string
  readonly name: string
  readonly about: About
}

/** The fields that one child reads, in order: what is for everybody or for them alone, and their own wording where there is one. What nobody has been chosen for is checked as everybody's. */
export function toldTo(told: Iterable<ToldField>, { id }: Reader): readonly ToldField[] {
  const all = [...told]
  return all.flatMap(field => {
    if (field.reader !== undefined) return []
    const whose = field.whose?.() ?? ''
    if (!isForAll(whose)) return whose === id ? [field] : []
    const own = all.find(each => each.reader === id && each.insteadOf === field.key)
    return [own !== undefined && own.read() !== '' ? own : field]
  })
}

const isForAll = (whose: string): boolean => whose === '' || whose === 'all'

/**
 * What was found in each child's text, as one list. What stands in everybody's is there once; else it says in whose it stands.
 * Where another child reads the same words and nothing is asked of theirs, no better words are offered, which would be put into both: it can be said differently to the one.
 * @param all the findings in each reader's text, in the order of the readers
 */
export function mergePlaced(all: readonly (readonly Placed[])[], readers: readonly Reader[], told: Iterable<ToldField>): readonly Placed[] {
  if (readers.length === 0) return all[0] ?? []
  const fields = [...told]
  const reads = readers.map(reader => new Map(toldTo(fields, reader).map(field => [field.key, field])))
  const found = all.flatMap((placed, at) => placed.map(each => ({ each, at })))
  const same = Map.groupBy(found, ({ each: { key, start, end, finding } }) => JSON.stringify([finding.rule, finding.message, key, start, end]))
  return [...same.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const theirs = [first, ...more].flatMap(({ at }) => readers[at] ?? [])
    const id = first.at === 0 ? first.each.id : `${first.each.id}|${first.at}`
    if (theirs.length === readers.length) return [{ ...first.each, id }]
    const { key } = first.each
    const field = reads.find(each => each.has(key))?.get(key)
    const isShared = readers.some((reader, at) => reads[at]?.has(key) && !theirs.includes(reader))
    const placed = { ...first.each, id, readers: theirs.map(({ name }) => name) }
    return [isShared ? { ...placed, finding: { ...placed.finding, instead: [] }, differ: theirs.map(reader => ({ name: reader.name, value: `differ.${reader.id}.${field?.entry ?? ''}` })) } : placed]
  })
}

/** What is missing in the texts: of all once, else with whose it is missing from. */
export function mergeMissing(all: readonly Report['missingElements'][], readers: readonly Reader[]): Report['missingElements'] {
  const found = all.flatMap((missing, at) => missing.map(each => ({ each, name: readers[at]?.name ?? '' })))
  return [...Map.groupBy(found, ({ each }) => each.asks).values()].flatMap(same => same.slice(0, 1).map(({ each }) => (readers.length === 0 || same.length === readers.length ? each : { ...each, asks: `${each.asks} (${same.map(({ name }) => name).join(', ')})` })))
}
