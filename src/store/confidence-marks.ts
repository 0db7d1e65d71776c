import { NotFound, type Door } from './as.ts'

interface MarkedPassage {
  readonly versionNumber: number
  readonly section: string
  readonly entry: number
  readonly kind: string
  readonly fields: Readonly<Record<string, string>>
  readonly passageId: string
  readonly inConfidence: boolean | null
}

/**
 * The passages of the newest text of a record that are marked as told in confidence. What was marked in an earlier text stays marked in a later one, where the words or their place are the same, until somebody takes the mark off there:
 * a correction must not open what was told in trust.
 */
export async function readConfidential(door: Door, recordId: string): Promise<ReadonlySet<string>> {
  const rows = await door.rows<MarkedPassage>(
    `select v.number as "versionNumber", p.section_id as section, p.entry, p.kind, p.fields, p.id as "passageId", m.in_confidence as "inConfidence"
     from written_to_you.version v join written_to_you.passage p on p.authority_id = v.authority_id and p.version_id = v.id
     left join lateral (select c.in_confidence from written_to_you.confidence_mark c where c.authority_id = p.authority_id and c.version_id = p.version_id and c.passage_id = p.id order by c.marked_at desc, c.id desc limit 1) m on true
     where v.authority_id = $1 and v.record_id = $2
       and exists (select from written_to_you.confidence_mark c join written_to_you.version x on (x.authority_id, x.id) = (c.authority_id, c.version_id) where x.authority_id = $1 and x.record_id = $2)
     order by v.number`, [door.asking.authorityId, recordId])
  const marked = new Set<string>()
  for (const row of rows) {
    const before = rows.filter(each => each.versionNumber === row.versionNumber - 1 && each.section === row.section && each.kind === row.kind && (each.entry === row.entry || JSON.stringify(each.fields) === JSON.stringify(row.fields)))
    if (row.inConfidence ?? before.some(({ passageId }) => marked.has(passageId))) marked.add(row.passageId)
  }
  return marked
}

/** Marks a passage of a record as told in confidence, or takes the mark off. */
export async function markConfidential(door: Door, passageId: string, inConfidence: boolean): Promise<{ recordId: string }> {
  const passage = await door.one<{ childId: string; versionId: string; recordId: string }>(
    'select child_id as "childId", version_id as "versionId", record_id as "recordId" from written_to_you.passage where authority_id = $1 and id = $2 and to_child', [door.asking.authorityId, passageId])
  if (!passage) throw new NotFound('passage')
  door.concerns(passage.childId)
  await door.rows(
    'insert into written_to_you.confidence_mark (authority_id, id, child_id, version_id, passage_id, in_confidence, marked_by, marked_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [door.asking.authorityId, door.newId(), passage.childId, passage.versionId, passageId, inConfidence, door.asking.personId, door.asking.at])
  return { recordId: passage.recordId }
}
