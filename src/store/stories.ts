import { isReason, type ReasonId } from '../domain/gate/reasons.ts'
import type { ExplainedWord, Facts, Who } from '../domain/version.ts'
import { NotFound, type Door } from './as.ts'
import { type RecordToChild, readPassages, type Version } from './records.ts'

/** A record as it stands on a reader's own page. */
export interface OpenedRecord {
  readonly recordId: string
  readonly childId: string
  readonly documentCode: string
  readonly happenedAt: Date
  /** What the reader sees above it, as it stood when it was finished. */
  readonly title: string
  /** Whom it is written to, as they like to be called. */
  readonly writtenTo: string
  readonly writtenByName: string
  readonly writtenByJobTitle: string
  readonly answered: boolean
  /** When this version was finished, and which one it is. */
  readonly finishedAt: Date
  readonly versionNumber: number
}

/** One page of what stands open for this reader, in order: the newest opened version of each record. */
export async function readOpenedRecords(door: Door, from: number, limit: number, order: 'newest-first' | 'oldest-first'): Promise<{ records: readonly OpenedRecord[]; total: number }> {
  const records = await door.rows<OpenedRecord & { total: number }>(
    `select v.record_id as "recordId", v.child_id as "childId", r.document_code as "documentCode", v.happened_at as "happenedAt",
       v.wording->>'title' as title, coalesce(e.facts->>'writtenTo', '') as "writtenTo",
       v.finished_at as "finishedAt", v.number as "versionNumber", v.finished_by_name as "writtenByName", v.finished_by_job_title as "writtenByJobTitle",
       exists (select from written_to_you.response x where x.authority_id = v.authority_id and x.record_id = v.record_id and x.answered_by = $2) as answered,
       count(*) over ()::int as total
     from (select distinct on (record_id) authority_id, record_id, child_id, id, number, happened_at, wording, finished_by_name, finished_by_job_title, finished_at from written_to_you.version where authority_id = $1 order by record_id, number desc) v
     join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id
     join written_to_you.edition e on e.authority_id = v.authority_id and e.version_id = v.id
     order by v.happened_at ${order === 'newest-first' ? 'desc' : 'asc'}, v.record_id ${order === 'newest-first' ? 'desc' : 'asc'} offset $3 limit $4`, [door.asking.authorityId, door.asking.personId, from, limit])
  return { records, total: records[0]?.total ?? 0 }
}

/** What is told in the place of parts that are kept back from this reader: in which part, and why. */
export interface KeptBack {
  readonly versionId: string
  readonly section: string
  readonly reason: ReasonId
}

/** A record as the reader has it before them: of each opened version the edition that was made for them, and nothing else of it. `NotFound` when nothing of it stands open. */
export async function readOpenedRecord(door: Door, recordId: string): Promise<{ readonly record: RecordToChild; readonly keptBack: readonly KeptBack[] }> {
  const record = await door.one<Omit<RecordToChild, 'versions'>>(
    `select id, child_id as "childId", document_code as "documentCode", happened_at as "happenedAt", first_shared_on::text as "firstSharedOn" from written_to_you.record where authority_id = $1 and id = $2`, [door.asking.authorityId, recordId])
  if (!record) throw new NotFound('record')
  door.concerns(record.childId)
  const versions = await door.rows<Omit<Version, 'passages'> & { readonly facts: Facts; readonly whoWasWho: readonly Who[]; readonly glossary: readonly ExplainedWord[] }>(
    `select v.id, v.record_id as "recordId", v.child_id as "childId", v.number, v.happened_at as "happenedAt", e.facts, v.wording, e.who_was_who as "whoWasWho", e.glossary, e.correction_reason as "correctionReason",
       v.finished_by as "finishedBy", v.finished_by_name as "finishedByName", v.finished_by_job_title as "finishedByJobTitle", v.finished_at as "finishedAt"
     from written_to_you.version v join written_to_you.edition e on e.authority_id = v.authority_id and e.version_id = v.id
     where v.authority_id = $1 and v.record_id = $2 order by v.number desc`, [door.asking.authorityId, recordId])
  if (versions.length === 0) throw new NotFound('record')
  const passages = await readPassages(door, versions.map(({ id }) => id))
  const keptBack = await door.rows<{ versionId: string; section: string; reason: string }>(
    `select e.version_id as "versionId", p.section_id as section, p.reason from written_to_you.edition_passage p join written_to_you.edition e on e.authority_id = p.authority_id and e.id = p.edition_id
     where p.authority_id = $1 and e.record_id = $2 and not p.is_shown order by p.position`, [door.asking.authorityId, recordId])
  return {
    record: { ...record, versions: versions.map(version => ({ ...version, passages: passages.get(version.id) ?? [] })) },
    keptBack: keptBack.flatMap(each => (isReason(each.reason) ? [{ ...each, reason: each.reason }] : [])),
  }
}

/** The records that stand before and after this one on the reader's page, in the order in which things happened. */
export async function readNeighbours(door: Door, recordId: string): Promise<{ earlier: Neighbour | undefined; later: Neighbour | undefined }> {
  const row = await door.one<{ earlierId: string | null; earlierAt: Date | null; laterId: string | null; laterAt: Date | null }>(
    `select "earlierId", "earlierAt", "laterId", "laterAt" from (
       select id, lag(id) over story as "earlierId", lag(happened_at) over story as "earlierAt", lead(id) over story as "laterId", lead(happened_at) over story as "laterAt"
       from written_to_you.record where authority_id = $1 window story as (order by happened_at, id)) opened
     where id = $2`, [door.asking.authorityId, recordId])
  const neighbour = (id: string | null | undefined, happenedAt: Date | null | undefined) => (id && happenedAt ? { recordId: id, happenedAt } : undefined)
  return { earlier: neighbour(row?.earlierId, row?.earlierAt), later: neighbour(row?.laterId, row?.laterAt) }
}

export interface Neighbour {
  readonly recordId: string
  readonly happenedAt: Date
}
