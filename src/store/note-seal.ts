import { createHash } from 'node:crypto'
import type { Rows, Sealed } from './sealed.ts'

/** One line for each note: its place and all that was kept with it, parted by a separator that no text holds. What is null is left out, so a note without a file has the seal that it had before files were kept. */
const kept = `
  select n.authority_id as "authorityId", n.id, n.child_id as "childId", n.draft_id as "draftId",
    concat_ws(chr(31), n.id, n.draft_id, n.child_id, n.came_as, coalesce(n.file_name, ''), n.words, coalesce(encode(a.sha256, 'hex'), ''), n.brought_by, extract(epoch from n.brought_at),
      encode(n.file_sha256, 'hex'), n.file_bytes, n.file_type, n.also_about) as kept
  from written_to_you.source_note n left join written_to_you.attachment a on (a.authority_id, a.id) = (n.authority_id, n.attachment_id)`

interface Kept {
  readonly authorityId: string
  readonly id: string
  readonly childId: string
  readonly draftId: string
  readonly kept: string
}

const sealed = ({ authorityId, id, childId, draftId, kept: text }: Kept): Sealed => ({ authorityId, id, place: `${authorityId}/${childId}: note ${id} of draft ${draftId}`, seal: createHash('sha256').update(text).digest('hex') })

/** The seal of one note as it stands in the database; undefined when there is none. */
export async function noteSealOf(rows: Rows, authorityId: string, noteId: string): Promise<string | undefined> {
  const [note] = await rows<Kept>(`${kept} where n.authority_id = $1 and n.id = $2`, [authorityId, noteId])
  return note && sealed(note).seal
}

/** The notes after this one, in order of their keys, with their seals. */
export const noteSealsAfter = async (rows: Rows, authorityId: string, noteId: string, limit: number): Promise<readonly Sealed[]> =>
  (await rows<Kept>(`${kept} where (n.authority_id, n.id) > ($1::uuid, $2::uuid) order by n.authority_id, n.id limit $3`, [authorityId, noteId, limit])).map(sealed)

/** What the audit writes down when a note is brought. */
export const noteSealNote = (noteId: string, seal: string): string => `note ${noteId} seal ${seal}`

/** The note and seal that an audit entry's words hold; undefined when they hold none. */
export function noteSealIn(why: string): { readonly id: string; readonly seal: string } | undefined {
  const [, id, seal] = /\bnote ([0-9a-f-]{36}) seal ([0-9a-f]{64})\b/.exec(why) ?? []
  return id && seal ? { id, seal } : undefined
}
