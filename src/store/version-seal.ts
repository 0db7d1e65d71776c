import { createHash } from 'node:crypto'
import type { Rows, Sealed } from './sealed.ts'

/** One line for each version: its place and all that was frozen with it, the passages in order, parted by separators that no text holds. */
const frozen = `
  select v.authority_id as "authorityId", v.id as "versionId", v.child_id as "childId", v.record_id as "recordId", v.number,
    case when v.number = 1 then r.imported_in end as "importedIn",
    concat_ws(chr(31), v.id, v.record_id, v.child_id, v.number, extract(epoch from v.happened_at), v.facts, v.source, v.wording, v.who_was_who, v.glossary, coalesce(v.correction_reason, ''),
      v.finished_by, v.finished_by_name, v.finished_by_job_title, extract(epoch from v.finished_at),
      (select string_agg(concat_ws(chr(31), p.id, p.position, p.section_id, p.entry, p.kind, p.fields, p.to_child, coalesce(encode(a.sha256, 'hex'), '')), chr(30) order by p.position)
       from written_to_you.passage p left join written_to_you.attachment a on a.authority_id = p.authority_id and a.id = p.attachment_id
       where p.authority_id = v.authority_id and p.version_id = v.id), case when v.number = 1 then r.imported_in end) as frozen
  from written_to_you.version v join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id`

interface Frozen {
  readonly authorityId: string
  readonly versionId: string
  readonly childId: string
  readonly recordId: string
  readonly number: number
  readonly importedIn: string | null
  readonly frozen: string
}

const sealed = ({ authorityId, versionId, childId, recordId, number, importedIn, frozen: text }: Frozen): Sealed =>
  ({ authorityId, id: versionId, place: `${authorityId}/${childId}: version ${number} of record ${recordId}`, seal: createHash('sha256').update(text).digest('hex'), together: importedIn === null ? undefined : `${childId}/${importedIn}` })

/** The seal of one version as it stands in the database; undefined when there is none. */
export async function sealOf(rows: Rows, authorityId: string, versionId: string): Promise<string | undefined> {
  const [version] = await rows<Frozen>(`${frozen} where v.authority_id = $1 and v.id = $2`, [authorityId, versionId])
  return version && sealed(version).seal
}

/** The versions after this one, in order of their keys, with their seals. */
export async function sealsAfter(rows: Rows, authorityId: string, versionId: string, limit: number): Promise<readonly Sealed[]> {
  return (await rows<Frozen>(`${frozen} where (v.authority_id, v.id) > ($1::uuid, $2::uuid) order by v.authority_id, v.id limit $3`, [authorityId, versionId, limit])).map(sealed)
}

/** What the audit writes down when a version is finished. */
export const sealNote = (versionId: string, seal: string): string => `version ${versionId} seal ${seal}`

/** The version and seal that an audit entry's words hold; undefined when they hold none. */
export function sealIn(why: string): { readonly id: string; readonly seal: string } | undefined {
  const [, id, seal] = /\bversion ([0-9a-f-]{36}) seal ([0-9a-f]{64})\b/.exec(why) ?? []
  return id && seal ? { id, seal } : undefined
}

/** For each child the seal of all their records that came in one batch, and how many there are: what the audit writes down when they are brought. `versionIds`: all of the batch. */
export async function sealsOfBatch(rows: Rows, authorityId: string, batchId: string, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<Frozen>(`${frozen} where v.authority_id = $1 and v.id = any($2) order by v.id`, [authorityId, versionIds])
  return new Map([...Map.groupBy(found, ({ childId }) => childId)].map(([childId, theirs]) => [childId, batchNote(batchId, theirs.length, sealTogether(theirs.map(each => sealed(each).seal)))]))
}

/** One seal over several, in the order of their ids. */
const sealTogether = (seals: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const seal of seals) hash.update(seal)
  return hash.digest('hex')
}

const batchNote = (batchId: string, count: number, seal: string): string => `batch ${batchId} records ${count} seal ${seal}`

/** The batch and the seal of a child's records in it that an audit entry's words hold; undefined when they hold none. */
export function batchSealIn(why: string): { readonly batchId: string; readonly seal: string } | undefined {
  const [, batchId, seal] = /\bbatch ([0-9a-f-]{36}) records \d+ seal ([0-9a-f]{64})\b/.exec(why) ?? []
  return batchId && seal ? { batchId, seal } : undefined
}
