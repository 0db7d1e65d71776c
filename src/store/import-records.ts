import { v7 } from 'uuid'
import { documentOf } from '../domain/catalogue.ts'
import { factsOfImported, importedWording } from '../domain/import/imported-version.ts'
import type { Door } from './as.ts'
import { type Batch, type ReadyRow, remember } from './imports.ts'
import { sealsOfBatch } from './version-seal.ts'

/**
 * Brings records of one batch: each with one version and one passage that is not to the child, as an earlier system had them, set by set.
 * Every child has one entry in their own audit: how many came, and one seal over them.
 * @param timeZone by whose clock moments are read
 */
export async function bringRecords(door: Door, batch: Batch, rows: readonly ReadyRow[], timeZone: string): Promise<void> {
  const { authorityId, personId, at } = door.asking
  const ready = rows.map(row => ({ row, recordId: v7(), versionId: v7(), passageId: v7() }))
  const answers = (id: string) => ready.map(({ row }) => row.values[id] ?? '')
  const records = ready.map(({ recordId }) => recordId)
  const versions = ready.map(({ versionId }) => versionId)
  const children = ready.map(({ row }) => row.on['child'])
  // A day without a time stands at noon, so that it stays the day everywhere.
  const happened = answers('happened').map(moment => (moment.length > 10 ? moment : `${moment} 12:00`))
  // The words of many records go into the index together, not a few at a time; what is left over is put in when the table is next vacuumed, and until then a search reads it through.
  await door.rows(`select set_config('gin_pending_list_limit', '32768', true)`)
  await door.rows(
    `insert into written_to_you.record (authority_id, id, child_id, document_code, created_by, created_at, happened_at, current_version, imported_in)
     select $1, id, child, code, $2, $3, happened at time zone $4, 1, $5 from unnest($6::uuid[], $7::uuid[], $8::text[], $9::timestamp[]) r (id, child, code, happened)`,
    [authorityId, personId, at, timeZone, batch.id, records, children, answers('code'), happened])
  await door.rows(
    `insert into written_to_you.version (authority_id, id, record_id, child_id, number, happened_at, facts, wording, who_was_who, finished_by, finished_by_name, finished_by_job_title, finished_at, source)
     select $1, id, record, child, 1, happened at time zone $2, facts::jsonb, $3, '[]', $4, author, title, $5, '{"meant": [], "content": {}}'
     from unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::timestamp[], $10::text[], $11::text[], $12::text[]) v (id, record, child, happened, facts, author, title)`,
    [authorityId, timeZone, JSON.stringify(importedWording), personId, at, versions, records, children, happened, ready.map(({ row }) => JSON.stringify(factsOfImported(batch.source, row, documentOf(row.values['code'] ?? '')))), answers('author'), answers('authorJobTitle')])
  await door.rows(
    `insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child)
     select $1, id, version, record, child, 0, 'text', 0, 'text', jsonb_build_object('text', words), false from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[]) p (id, version, record, child, words)`,
    [authorityId, ready.map(({ passageId }) => passageId), versions, records, children, answers('text')])
  await remember(door, batch, ready.map(({ row, recordId }) => ({ ...row, thingId: recordId })))
  door.concernsEach(await sealsOfBatch(door.rows, authorityId, batch.id, versions))
}
