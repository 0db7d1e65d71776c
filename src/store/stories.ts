import type { Door } from './as.ts'
import type { Facts } from '../domain/version.ts'

/** A record as it stands on a reader's own page. */
export interface OpenedRecord {
  readonly recordId: string
  readonly childId: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly facts: Pick<Facts, 'kind' | 'place'>
  /** Whom it is written to, as they like to be called. */
  readonly writtenTo: string
  readonly writtenByName: string
  readonly writtenByJobTitle: string
  readonly answered: boolean
}

/** One page of what stands open for this reader, newest first: the newest opened version of each record. */
export async function readOpenedRecords(door: Door, from: number, limit: number): Promise<{ records: readonly OpenedRecord[]; total: number }> {
  const records = await door.rows<OpenedRecord & { total: number }>(
    `select v.record_id as "recordId", v.child_id as "childId", r.document_code as "documentCode", v.happened_at as "happenedAt",
       jsonb_build_object('kind', v.facts->'kind', 'place', v.facts->'place') as facts, coalesce(v.facts->>'writtenTo', '') as "writtenTo",
       v.finished_by_name as "writtenByName", v.finished_by_job_title as "writtenByJobTitle",
       exists (select from written_to_you.response x where x.authority_id = v.authority_id and x.record_id = v.record_id and x.answered_by = $2) as answered,
       count(*) over ()::int as total
     from (select distinct on (record_id) * from written_to_you.version where authority_id = $1 order by record_id, number desc) v
     join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id
     order by v.happened_at desc, v.record_id desc offset $3 limit $4`, [door.asking.authorityId, door.asking.personId, from, limit])
  return { records, total: records[0]?.total ?? 0 }
}
