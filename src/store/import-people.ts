import type { Door } from './as.ts'
import { type Batch, type ReadyRow, remember } from './imports.ts'

type Bring = (door: Door, rows: readonly (ReadyRow & { readonly thingId: string })[], batch: Batch) => Promise<void>

/** Brings rows of one batch that are not records, set by set; what each became is remembered. Each child whose file they are on has an entry in their own audit. */
export async function bringRows(door: Door, batch: Batch, rows: readonly ReadyRow[]): Promise<void> {
  const ready = rows.map(row => ({ ...row, thingId: row.here ?? (batch.kind === 'child' ? row.on['self'] : undefined) ?? door.newId() }))
  const fresh = ready.filter(({ here }) => here === undefined)
  if (batch.kind !== 'record' && fresh.length > 0) await brings[batch.kind](door, fresh, batch)
  await remember(door, batch, ready)
  const ofChild = Map.groupBy(fresh, row => (batch.kind === 'child' ? row.thingId : row.on['child'] ?? ''))
  if (batch.kind === 'child' || batch.kind === 'relationship' || batch.kind === 'allocation' || batch.kind === 'involvement') door.concernsEach(new Map([...ofChild].map(([childId, theirs]) => [childId, `batch ${batch.id}: ${theirs.length} of ${batch.kind}`])))
}

const of = (rows: readonly ReadyRow[], field: string) => rows.map(({ values }) => values[field] ?? null)
const ids = (rows: readonly { readonly thingId: string }[]) => rows.map(({ thingId }) => thingId)

/** Somebody comes into being with what is known of them, and the names that they have besides. */
const people: Bring = async (door, rows) => {
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, died_on, communication, written_by, written_at)
     select $1, id, 1, name, preferred, coalesce(pronouns, ''), born::date, died::date, coalesce(communication, ''), $2, $3 from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) p (id, name, preferred, pronouns, born, died, communication)`,
    [authorityId, personId, at, ids(rows), of(rows, 'fullName'), of(rows, 'preferredName'), of(rows, 'pronouns'), of(rows, 'dateOfBirth'), of(rows, 'diedOn'), of(rows, 'communication')])
  const names = rows.flatMap(({ thingId, values }) => [
    ...(values['legalName'] ? [{ thingId, kind: 'legal', name: values['legalName'] }] : []), ...(values['earlierNames'] ?? '').split(';').filter(Boolean).map(name => ({ thingId, kind: 'earlier', name })),
  ])
  await door.rows(
    `insert into written_to_you.person_name (authority_id, id, number, person_id, kind, name, written_by, written_at)
     select $1, id, 1, person, kind, name, $2, $3 from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) n (id, person, kind, name)`,
    [authorityId, personId, at, names.map(() => door.newId()), ids(names), names.map(({ kind }) => kind), names.map(({ name }) => name)])
}

const brings: Readonly<Record<Exclude<Batch['kind'], 'record'>, Bring>> = {
  team: async (door, rows) => {
    await door.rows('insert into written_to_you.team (authority_id, id, name) select $1, id, name from unnest($2::uuid[], $3::text[]) t (id, name)', [door.asking.authorityId, ids(rows), of(rows, 'name')])
  },
  staff: async (door, rows, batch) => {
    await people(door, rows, batch)
    await door.rows(
      `insert into written_to_you.staff (authority_id, person_id, team_id, job_title, does, from_day, to_day)
       select $1, id, team, title, 'practitioner', from_day, to_day from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[]) s (id, team, title, from_day, to_day)`,
      [door.asking.authorityId, ids(rows), rows.map(({ on }) => on['team']), of(rows, 'jobTitle'), of(rows, 'from'), of(rows, 'to')])
  },
  person: people,
  child: async (door, rows, batch) => {
    const unnamed = rows.filter(({ on }) => on['self'] === undefined)
    if (unnamed.length > 0) await people(door, unnamed, batch)
    await door.rows(
      `insert into written_to_you.child (authority_id, person_id, communication, created_at, imported_in) select $1, id, coalesce(communication, ''), $2, $3 from unnest($4::uuid[], $5::text[]) c (id, communication)`,
      [door.asking.authorityId, door.asking.at, batch.id, ids(rows), of(rows, 'communication')])
  },
  relationship: async (door, rows) => {
    await door.rows(
      `insert into written_to_you.relationship_version (authority_id, id, number, child_id, person_id, relationship, role, parental_responsibility, responsibility_by, responsibility_from, from_day, to_day, written_by, written_at)
       select $1, id, 1, child, person, relationship, role, coalesce(responsible = 'yes', false), responsible_by, responsible_from, from_day, to_day, $2, $3
       from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::date[], $12::date[], $13::date[]) r (id, child, person, relationship, role, responsible, responsible_by, responsible_from, from_day, to_day)`,
      [...asked(door), ids(rows), children(rows), rows.map(({ on }) => on['person']), of(rows, 'relationship'), of(rows, 'role'), of(rows, 'parentalResponsibility'), of(rows, 'responsibilityBy'), of(rows, 'responsibilityFrom'), of(rows, 'from'), of(rows, 'to')])
  },
  allocation: async (door, rows) => {
    await door.rows(
      `insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day, to_day)
       select $1, id, child, staff, team, from_day, to_day from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::date[], $7::date[]) a (id, child, staff, team, from_day, to_day)`,
      [door.asking.authorityId, ids(rows), children(rows), rows.map(({ on }) => on['staff']), rows.map(({ on }) => on['team']), of(rows, 'from'), of(rows, 'to')])
  },
  involvement: async (door, rows) => {
    await door.rows(
      `insert into written_to_you.involvement_version (authority_id, id, number, child_id, threshold, from_day, to_day, written_by, written_at)
       select $1, id, 1, child, threshold, from_day, to_day, $2, $3 from unnest($4::uuid[], $5::uuid[], $6::text[], $7::date[], $8::date[]) i (id, child, threshold, from_day, to_day)`,
      [...asked(door), ids(rows), children(rows), of(rows, 'threshold'), of(rows, 'from'), of(rows, 'to')])
  },
}

const asked = ({ asking: { authorityId, personId, at } }: Door) => [authorityId, personId, at]
const children = (rows: readonly ReadyRow[]) => rows.map(({ on }) => on['child'])
