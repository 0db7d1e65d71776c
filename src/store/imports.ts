import { likelySame, namePartsOf } from '../domain/name-likeness.ts'
import type { ImportKind, ImportRow } from '../domain/import/kinds.ts'
import { NotFound, type Door } from './as.ts'
import { isAlike, soundsOf } from './find-people.ts'

/** What is known of a row that came before: what it became, and the hash of what it held. */
export interface KnownRow {
  readonly thingId: string
  readonly hash: string
}

/** Says `NotFound` unless the asker was given the right to import, today. Gives the time zone of the place. */
export async function mayImport(door: Door): Promise<{ timeZone: string }> {
  const authority = await door.one<{ timeZone: string }>('select time_zone as "timeZone" from written_to_you.authority where id = $1 and written_to_you.may_import()', [door.asking.authorityId])
  if (!authority) throw new NotFound('a right to import')
  return authority
}

/** Which of these keys came before, by key. */
export async function readKnownRows(door: Door, source: string, kind: ImportKind, keys: readonly string[]): Promise<ReadonlyMap<string, KnownRow>> {
  const rows = await door.rows<KnownRow & { key: string }>(
    `select source_key as key, thing_id as "thingId", encode(row_hash, 'hex') as hash from written_to_you.imported where authority_id = $1 and source_system = $2 and kind = $3 and source_key = any($4)`, [door.asking.authorityId, source, kind, keys])
  return new Map(rows.map(({ key, thingId, hash }) => [key, { thingId, hash }]))
}

/** Of these people those who are here, with whether they have a file, and the team in which they work. */
export const readPeopleHere = (door: Door, ids: readonly string[]): Promise<readonly { readonly personId: string; readonly hasFile: boolean; readonly teamId: string | null }[]> =>
  door.rows('select person_id as "personId", has_file as "hasFile", team_id as "teamId" from written_to_you.people_here($1)', [ids])

/** Of these teams those that are here. */
export const readTeamsHere = async (door: Door, ids: readonly string[]): Promise<readonly string[]> =>
  (await door.one<{ here: readonly string[] }>('select written_to_you.teams_here($1) as here', [ids]))?.here ?? []

/** Somebody here who is likely one who is about to be brought. */
export interface Likely {
  readonly personId: string
  readonly fullName: string
  readonly likely: 'same' | 'perhaps'
  readonly hasFile: boolean
  readonly worksHere: boolean
}

interface Like extends Omit<Likely, 'likely'> {
  readonly asked: number
  readonly preferredName: string | null
  readonly dateOfBirth: string | null
}

/** By key of a row of people those here who are likely the same. Nothing is told of anybody else. */
export async function findLikelyHere(door: Door, rows: readonly ImportRow[]): Promise<ReadonlyMap<string, readonly Likely[]>> {
  const found = await door.rows<Like>(
    `select asked, person_id as "personId", full_name as "fullName", preferred_name as "preferredName", date_of_birth::text as "dateOfBirth", has_file as "hasFile", works_here as "worksHere" from written_to_you.people_like($1)`,
    [rows.map(row => namesOf(row).join(' '))])
  if (found.length === 0) return new Map()
  const sounds = await soundsOf(door, [...rows.flatMap(namesOf), ...found.flatMap(likeNames)].flatMap(namePartsOf))
  const byKey = new Map<string, readonly Likely[]>()
  for (const [asked, likes] of Map.groupBy(found, each => each.asked)) {
    const row = rows[asked - 1]
    if (!row) continue
    const likely = likes.flatMap(({ personId, fullName, hasFile, worksHere, ...like }) => {
      const is = likelySame({ names: namesOf(row), dateOfBirth: row.values['dateOfBirth'] ?? null }, { names: likeNames({ ...like, fullName }), dateOfBirth: like.dateOfBirth }, (one, other) => isAlike(sounds, one, other))
      return is ? [{ personId, fullName, hasFile, worksHere, likely: is }] : []
    })
    if (likely.length > 0) byKey.set(row.key, likely)
  }
  return byKey
}

const namesOf = ({ values }: ImportRow): readonly string[] => [[values['fullName'], values['preferredName']].filter(Boolean).join(' '), ...(values['legalName'] ? [values['legalName']] : [])]
const likeNames = ({ fullName, preferredName }: Pick<Like, 'fullName' | 'preferredName'>): readonly string[] => [[fullName, preferredName].filter(Boolean).join(' ')]

/** A row on its way in, with the ids of what it hangs on, by field. */
export interface ReadyRow extends ImportRow {
  readonly on: Readonly<Record<string, string>>
  /** The id of somebody, or a team, that is here already: only that is remembered. */
  readonly here?: string | undefined
}

/** A batch that is being brought: in one transaction, and known by its id to the rules that let its rows in. */
export interface Batch {
  readonly id: string
  readonly source: string
  readonly kind: ImportKind
}

/** Begins a batch. Everything in it is brought by the asker, now. */
export async function beginBatch(door: Door, source: string, kind: ImportKind, rows: number): Promise<Batch> {
  const id = door.newId()
  const { authorityId, personId, at } = door.asking
  await door.rows('insert into written_to_you.import_batch (authority_id, id, source_system, kind, row_count, brought_by, brought_at) values ($1, $2, $3, $4, $5, $6, $7)', [authorityId, id, source, kind, rows, personId, at])
  door.notes(`batch ${id}: ${rows} of ${kind}`)
  return { id, source, kind }
}

/** Remembers what each row became, so that it is known again. */
export async function remember(door: Door, batch: Batch, rows: readonly (Pick<ReadyRow, 'key' | 'hash' | 'here'> & { readonly thingId: string })[]): Promise<void> {
  await door.rows(
    `insert into written_to_you.imported (authority_id, source_system, kind, source_key, thing_id, was_here, row_hash, batch_id)
     select $1, $2, $3, key, thing, here, decode(hash, 'hex'), $4 from unnest($5::text[], $6::uuid[], $7::boolean[], $8::text[]) r (key, thing, here, hash)`,
    [door.asking.authorityId, batch.source, batch.kind, batch.id, rows.map(({ key }) => key), rows.map(({ thingId }) => thingId), rows.map(({ here }) => here !== undefined), rows.map(({ hash }) => hash)])
}
