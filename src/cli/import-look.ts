import type { FieldType, ImportKind, ImportRow } from '../domain/import/kinds.ts'
import { importFields } from '../domain/import/kinds.ts'
import type { Mapping } from '../domain/import/mapping.ts'
import { namePartsOf } from '../domain/name-likeness.ts'
import type { Door } from '../store/as.ts'
import { findLikelyHere, readKnownRows, readPeopleHere, readTeamsHere } from '../store/imports.ts'
import type { Line, PlacedRow } from './import-batches.ts'
import { SeenKeys } from './seen-keys.ts'

/** What looking at a part of a file came to. */
export interface Looked {
  readonly told: readonly Line[]
  /** Came before, and is the same. */
  readonly known: number
  /** Came before, and is another now: it is told, and not written over. */
  readonly changed: number
}

/** What is known while all files are looked through: which keys stand in them, and whose names. */
export class Looking {
  readonly #mapping: Mapping
  readonly #seen = new Map<ImportKind, SeenKeys>()
  readonly #keys = new Map<ImportKind, Set<string>>()
  readonly #names = new Map<string, string>()

  constructor(mapping: Mapping) {
    this.#mapping = mapping
  }

  /** Says who of `alreadyHere` is not here. */
  async alreadyHere(door: Door): Promise<readonly string[]> {
    const sentences: string[] = []
    for (const [kind, ids] of Object.entries(this.#mapping.alreadyHere)) {
      const here = kind === 'team' ? new Set(await readTeamsHere(door, Object.values(ids))) : new Set((await readPeopleHere(door, Object.values(ids))).filter(each => (kind === 'child' ? each.hasFile : kind === 'staff' ? each.teamId !== null : true)).map(({ personId }) => personId))
      for (const [key, id] of Object.entries(ids)) if (!here.has(id)) sentences.push(`"alreadyHere" says that ${kind} “${key}” is ${id}. ${kind === 'team' ? 'No team has this id.' : kind === 'child' ? 'Nobody with a file has this id.' : kind === 'staff' ? 'Nobody who works here has this id.' : 'Nobody has this id.'} Look it up, or take it out of the mapping.`)
    }
    return sentences
  }

  /** Looks at rows of one file: keys that stand twice, rows that came before, keys of nobody, and people who are likely here or in the files already. */
  async look(door: Door, file: string, rows: readonly PlacedRow[]): Promise<Looked> {
    const [first] = rows
    if (!first) return { told: [], known: 0, changed: 0 }
    const { kind } = first.row
    const told: Line[] = []
    const once = rows.filter(({ row, place }) => {
      const before = this.#seenOf(kind).seenBefore(row.key, place)
      if (before === undefined) return true
      told.push({ file, place, severity: 'wrong', column: '', sentence: `The key “${row.key}” stands here for the second time; the first is line ${before}. Give each row a key of its own, or take one out.` })
      return false
    })
    const came = await readKnownRows(door, this.#mapping.source, kind, once.map(({ row }) => row.key))
    let [known, changed] = [0, 0]
    const fresh = once.filter(({ row, place }) => {
      const before = came.get(row.key)
      if (!before) return true
      this.#remember(kind, row.key)
      if (before.hash === row.hash) known++
      else {
        changed++
        told.push({ file, place, severity: 'look', column: '', sentence: `“${row.key}” came before, and is not the same now. What is here stands; nothing was written over. Look at both, and put right by hand what should be.` })
      }
      return false
    })
    const lacking = await this.#lacking(door, kind, fresh)
    for (const { row, place } of fresh) {
      const sentences = lacking.get(row) ?? []
      for (const sentence of sentences) told.push({ file, place, severity: 'wrong', column: '', sentence })
      if (sentences.length === 0) this.#remember(kind, row.key)
    }
    const people = fresh.filter(({ row }) => row.values['fullName'] !== undefined && this.#mapping.alreadyHere[kind]?.[row.key] === undefined)
    if (people.length > 0) told.push(...await this.#alike(door, file, kind, people))
    return { told, known, changed }
  }

  #seenOf(kind: ImportKind): SeenKeys {
    const seen = this.#seen.get(kind) ?? new SeenKeys()
    this.#seen.set(kind, seen)
    return seen
  }

  /** Keeps the keys that other rows can name; of records alone there can be millions, and nothing names them. */
  #remember(kind: ImportKind, key: string): void {
    if (namedByOthers.has(kind)) this.#keysOf(kind).add(key)
  }

  #keysOf(kind: ImportKind): Set<string> {
    const keys = this.#keys.get(kind) ?? new Set()
    this.#keys.set(kind, keys)
    return keys
  }

  /** For each row whom it names that is neither in the files nor came before. */
  async #lacking(door: Door, kind: ImportKind, rows: readonly PlacedRow[]): Promise<ReadonlyMap<ImportRow, readonly string[]>> {
    const lacking = new Map<ImportRow, string[]>()
    const say = (row: ImportRow, sentence: string) => void lacking.set(row, [...lacking.get(row) ?? [], sentence])
    for (const field of importFields[kind]) {
      if (field.type.is !== 'key-of') continue
      const of = kindsFor(field.type)
      const missing = new Set(rows.map(({ row }) => row.values[field.id] ?? '').filter(key => !of.some(each => this.#keysOf(each).has(key) || this.#mapping.alreadyHere[each]?.[key] !== undefined)))
      if (missing.size === 0) continue
      for (const each of of) for (const key of (await readKnownRows(door, this.#mapping.source, each, [...missing])).keys()) {
        this.#keysOf(each).add(key)
        missing.delete(key)
      }
      for (const { row } of rows) {
        const key = row.values[field.id] ?? ''
        if (missing.has(key)) say(row, `Found “${key}” for ${field.id}. No ${of.join(' or ')} in the files has this key, and none came before (or theirs is wrong too). Put them in, or leave the row out.`)
      }
    }
    if (kind === 'child') for (const { row } of rows) {
      const isPerson = this.#keysOf('person').has(row.key)
      if (isPerson && row.values['fullName'] !== undefined) say(row, `“${row.key}” stands in a file of people too, with a name. Leave the name out of one of the two.`)
      if (!isPerson && row.values['fullName'] === undefined && this.#mapping.alreadyHere.child?.[row.key] === undefined) say(row, `“${row.key}” has no name, and stands in no file of people. Put in fullName.`)
    }
    return lacking
  }

  /** Who is likely here, or in the files under another key, already. Told, never put together. */
  async #alike(door: Door, file: string, kind: ImportKind, rows: readonly PlacedRow[]): Promise<readonly Line[]> {
    const told: Line[] = []
    const here = await findLikelyHere(door, rows.map(({ row }) => row))
    for (const { row, place } of rows) {
      const name = namePartsOf(row.values['fullName'] ?? '').toSorted().join(' ')
      const born = row.values['dateOfBirth']
      const other = born === undefined ? undefined : this.#names.get(`${name} ${born}`)
      if (other !== undefined) told.push({ file, place, severity: 'look', column: '', sentence: `Has the name and the birthday of ${other}. If they are one person, give them one key; else leave it.` })
      if (born !== undefined) this.#names.set(`${name} ${born}`, `“${row.key}” (${file}, line ${place})`)
      for (const { personId, likely, hasFile, worksHere } of here.get(row.key) ?? []) {
        const is = hasFile ? 'somebody who has a file here' : worksHere ? 'somebody who works here' : 'somebody who is here'
        const isWrong = likely === 'same' && ((kind === 'child' && hasFile) || (kind === 'staff' && worksHere))
        told.push({ file, place, severity: isWrong ? 'wrong' : 'look', column: '', sentence: `Is ${likely === 'same' ? 'likely' : 'perhaps'} ${is} already (${personId}). If so, put "${row.key}": "${personId}" under "alreadyHere", "${kind}" in the mapping${isWrong ? '; if not, bring them by hand' : '; if not, leave it'}.` })
      }
    }
    return told
  }
}

/** A child is a person too, for those who stand to them. */
export const kindsFor = ({ kind }: Extract<FieldType, { is: 'key-of' }>): readonly ('team' | 'staff' | 'person' | 'child')[] => (kind === 'person' ? ['person', 'child', 'staff'] : [kind])

const namedByOthers: ReadonlySet<ImportKind> = new Set(Object.values(importFields).flat().flatMap(({ type }) => (type.is === 'key-of' ? kindsFor(type) : [])))
