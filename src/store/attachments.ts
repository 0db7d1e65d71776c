import type { DraftContent } from '../domain/draft-content.ts'
import { isId, NotFound, type Door } from './as.ts'
import { readChild } from './children.ts'

/** A picture of the child's: what it is and who made it. Sizes in pixels and bytes. */
export interface Attachment {
  readonly id: string
  readonly childId: string
  readonly sha256: Buffer
  readonly mediaType: string
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly whatItIs: string
  readonly madeBy: string
}

/** Writes down a picture whose bytes are kept. */
export async function addAttachment(door: Door, picture: Omit<Attachment, 'id'>): Promise<{ id: string }> {
  await readChild(door, picture.childId)
  const id = door.newId()
  await door.rows(
    `insert into written_to_you.attachment (authority_id, id, child_id, sha256, media_type, bytes, width, height, what_it_is, made_by, uploaded_by, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [door.asking.authorityId, id, picture.childId, picture.sha256, picture.mediaType, picture.bytes, picture.width, picture.height, picture.whatItIs, picture.madeBy, door.asking.personId, door.asking.at])
  return { id }
}

const columns = `id, child_id as "childId", sha256, media_type as "mediaType", bytes, width, height, what_it_is as "whatItIs", made_by as "madeBy"`

/** Those of these pictures that are these children's. One of another child, or of nobody, is left out. */
export const readAttachmentsOf = (door: Door, childIds: readonly string[], ids: readonly string[]): Promise<readonly Attachment[]> =>
  door.rows<Attachment>(`select ${columns} from written_to_you.attachment where authority_id = $1 and child_id = any($2::uuid[]) and id = any($3::uuid[])`, [door.asking.authorityId, childIds, ids])

/** A child's part of a draft with pictures of the child's own: one that was kept for another child of the draft is written down once more, on this child's file. */
export async function withOwnPictures(door: Door, childIds: readonly string[], childId: string, content: DraftContent): Promise<DraftContent> {
  const ids = Object.entries(content).flatMap(([key, value]) => (key.endsWith('.attachment') && isId(value) ? [value] : []))
  const others = ids.length === 0 ? [] : (await readAttachmentsOf(door, childIds, ids)).filter(picture => picture.childId !== childId)
  const own = new Map<string, string>()
  for (const picture of others) own.set(picture.id, (await addAttachment(door, { ...picture, childId })).id)
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, key.endsWith('.attachment') ? own.get(value) ?? value : value]))
}

/** The picture, or `NotFound`: for staff who work with the child, or a reader to whom a passage with it stands open. */
export async function readAttachment(door: Door, attachmentId: string): Promise<Attachment> {
  const attachment = await door.one<Attachment>(
    `select ${columns} from written_to_you.attachment where authority_id = $1 and id = $2`, [door.asking.authorityId, attachmentId])
  if (!attachment) throw new NotFound('attachment')
  door.concerns(attachment.childId)
  return attachment
}
