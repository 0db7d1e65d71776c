import type { Door } from './as.ts'

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
       v.wording->>'title' as title, coalesce(v.facts->>'writtenTo', '') as "writtenTo",
       v.finished_at as "finishedAt", v.number as "versionNumber", v.finished_by_name as "writtenByName", v.finished_by_job_title as "writtenByJobTitle",
       exists (select from written_to_you.response x where x.authority_id = v.authority_id and x.record_id = v.record_id and x.answered_by = $2) as answered,
       count(*) over ()::int as total
     from (select distinct on (record_id) authority_id, record_id, child_id, number, happened_at, facts, wording, finished_by_name, finished_by_job_title, finished_at from written_to_you.version where authority_id = $1 order by record_id, number desc) v
     join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id
     order by v.happened_at ${order === 'newest-first' ? 'desc' : 'asc'}, v.record_id ${order === 'newest-first' ? 'desc' : 'asc'} offset $3 limit $4`, [door.asking.authorityId, door.asking.personId, from, limit])
  return { records, total: records[0]?.total ?? 0 }
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
