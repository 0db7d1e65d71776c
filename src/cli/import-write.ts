import { type ImportKind, importFields } from '../domain/import/kinds.ts'
import type { Mapping } from '../domain/import/mapping.ts'
import type { Door } from '../store/as.ts'
import { bringRows } from '../store/import-people.ts'
import { bringRecords } from '../store/import-records.ts'
import { beginBatch, readKnownRows, readPeopleHere, type ReadyRow } from '../store/imports.ts'
import type { PlacedRow } from './import-batches.ts'
import { kindsFor } from './import-look.ts'

/** What is remembered while rows are written: what each key became. */
export class Writing {
  readonly #mapping: Mapping
  readonly #timeZone: string
  readonly #ids = new Map<string, string>()
  readonly #teams = new Map<string, string>()

  constructor(mapping: Mapping, timeZone: string) {
    this.#mapping = mapping
    this.#timeZone = timeZone
    for (const [kind, ids] of Object.entries(mapping.alreadyHere)) for (const [key, id] of Object.entries(ids)) this.#ids.set(`${kind}/${key}`, id)
  }

  /** Brings rows of one kind in one transaction; those that came before are passed over. Gives how many were brought. */
  async write(door: Door, rows: readonly PlacedRow[]): Promise<number> {
    const [first] = rows
    if (!first) return 0
    const { kind } = first.row
    const { source } = this.#mapping
    const came = await readKnownRows(door, source, kind, rows.map(({ row }) => row.key))
    const fresh = rows.filter(({ row }) => !came.has(row.key)).map(({ row }) => row)
    if (fresh.length === 0) return 0
    for (const field of importFields[kind]) if (field.type.is === 'key-of') await this.#find(door, kindsFor(field.type), fresh.map(({ values }) => values[field.id] ?? ''))
    if (kind === 'child') await this.#find(door, ['person'], fresh.filter(({ values }) => values['fullName'] === undefined).map(({ key }) => key))
    if (kind === 'allocation') await this.#findTeams(door, fresh.map(({ values }) => this.#id(['staff'], values['staff'] ?? '')))
    const ready = fresh.map((row): ReadyRow => ({ ...row, here: this.#mapping.alreadyHere[kind]?.[row.key], on: this.#on(kind, row) }))
    const batch = await beginBatch(door, source, kind, ready.length)
    if (kind === 'record') await bringRecords(door, batch, ready, this.#timeZone)
    else await bringRows(door, batch, ready)
    return ready.length
  }

  #on(kind: ImportKind, { key, values }: PlacedRow['row']): Readonly<Record<string, string>> {
    const on: Record<string, string> = {}
    for (const { id, type } of importFields[kind]) if (type.is === 'key-of') on[id] = this.#id(kindsFor(type), values[id] ?? '') ?? ''
    const self = kind === 'child' && values['fullName'] === undefined ? this.#id(['person'], key) : undefined
    if (self !== undefined) on['self'] = self
    if (kind === 'allocation') on['team'] = this.#teams.get(on['staff'] ?? '') ?? ''
    return on
  }

  #id(kinds: readonly ImportKind[], key: string): string | undefined {
    return kinds.map(kind => this.#ids.get(`${kind}/${key}`)).find(id => id !== undefined)
  }

  async #find(door: Door, kinds: readonly ImportKind[], keys: readonly string[]): Promise<void> {
    const missing = new Set(keys.filter(key => this.#id(kinds, key) === undefined))
    for (const kind of kinds) {
      if (missing.size === 0) return
      for (const [key, { thingId }] of await readKnownRows(door, this.#mapping.source, kind, [...missing])) {
        this.#ids.set(`${kind}/${key}`, thingId)
        missing.delete(key)
      }
    }
  }

  async #findTeams(door: Door, staff: readonly (string | undefined)[]): Promise<void> {
    const missing = [...new Set(staff.filter(id => id !== undefined && !this.#teams.has(id)))].map(String)
    for (const { personId, teamId } of missing.length === 0 ? [] : await readPeopleHere(door, missing)) if (teamId !== null) this.#teams.set(personId, teamId)
  }
}
