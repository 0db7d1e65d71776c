import { createHash } from 'node:crypto'
import type { Rows, Sealed } from './sealed.ts'

/** One line for each version: its place and all that was frozen with it, the passages in order, parted by separators that no text holds. */
const frozen = `
  select v.authority_id as "authorityId", v.id as "versionId", v.child_id as "childId", v.record_id as "recordId", v.number,
    concat_ws(chr(31), v.id, v.record_id, v.child_id, v.number, extract(epoch from v.happened_at), v.facts, v.source, v.wording, v.who_was_who, v.glossary, coalesce(v.correction_reason, ''),
      v.finished_by, v.finished_by_name, v.finished_by_job_title, extract(epoch from v.finished_at),
      (select string_agg(concat_ws(chr(31), p.id, p.position, p.section_id, p.entry, p.kind, p.fields, p.to_child, coalesce(encode(a.sha256, 'hex'), '')), chr(30) order by p.position)
       from written_to_you.passage p left join written_to_you.attachment a on a.authority_id = p.authority_id and a.id = p.attachment_id
       where p.authority_id = v.authority_id and p.version_id = v.id)) as frozen
  from written_to_you.version v`

interface Frozen {
  readonly authorityId: string
  readonly versionId: string
  readonly childId: string
  readonly recordId: string
  readonly number: number
  readonly frozen: string
}

const sealed = ({ authorityId, versionId, childId, recordId, number, frozen: text }: Frozen): Sealed =>
  ({ authorityId, id: versionId, place: `${authorityId}/${childId}: version ${number} of record ${recordId}`, seal: createHash('sha256').update(text).digest('hex') })

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
