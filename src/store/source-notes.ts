import { markOf } from '../domain/draft-content.ts'
import type { Form } from '../domain/form.ts'
import { type CameAs, type Line, type Placed, putIn, takeOut } from '../domain/source-note.ts'
import { NotFound, type Door } from './as.ts'
import { addAttachment, type Attachment } from './attachments.ts'
import { commandOf, once, resultOf } from './commands.ts'
import { BecameRecord, childIdsOf, ofAll, orNull, readDraft, saveDraft, type Draft } from './drafts.ts'
import { noteSealNote, noteSealOf } from './note-seal.ts'

/** The note that a record is written from, as it came. It is never changed. */
export interface SourceNote {
  readonly id: string
  readonly childId: string
  /** The other children whom its draft was about when it came. */
  readonly alsoAbout: readonly string[]
  readonly draftId: string
  readonly cameAs: CameAs
  readonly fileName: string | null
  /** Empty when it was not read. */
  readonly words: string
  /** A picture of it, made anew. */
  readonly attachmentId: string | null
  /** The file that it came in; null for what was pasted, for a picture, and where it came before files were kept. */
  readonly file: NoteFile | null
  readonly broughtByName: string
  readonly broughtAt: Date
}

/** The very file that a note came in. Its bytes are kept under their SHA-256 (in hex), outside the database. */
export interface NoteFile {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

const columns = `n.id, n.child_id as "childId", coalesce(n.also_about, '{}') as "alsoAbout", n.draft_id as "draftId", n.came_as as "cameAs", n.file_name as "fileName", n.words, n.attachment_id as "attachmentId",
  case when n.file_sha256 is not null then jsonb_build_object('sha256', encode(n.file_sha256, 'hex'), 'bytes', n.file_bytes, 'mediaType', n.file_type) end as file,
  p.full_name as "broughtByName", n.brought_at as "broughtAt"`
const from = `written_to_you.source_note n join written_to_you.person p on (p.authority_id, p.id) = (n.authority_id, n.brought_by)`

/** A note on its way to be kept. The bytes of its picture, or of its file, are kept already. */
export interface NoteBrought extends Pick<SourceNote, 'cameAs' | 'fileName' | 'words'> {
  readonly picture?: Pick<Attachment, 'sha256' | 'mediaType' | 'bytes' | 'width' | 'height'> | undefined
  readonly file?: NoteFile | undefined
}

/** Keeps a note beside a draft that is being written. The same key with the same words and the same file twice is one note. */
export const bringNote = (door: Door, key: string, draftId: string, { cameAs, fileName, words, picture, file }: NoteBrought): Promise<{ id: string }> =>
  once(door, key, async () => {
    const { draft: { childId, alsoAbout } } = await saveDraft(door, draftId, [])
    const attachmentId = picture ? (await addAttachment(door, { ...picture, childId, whatItIs: 'a picture of a note', madeBy: door.asking.does })).id : null
    const id = door.newId()
    const { authorityId, personId, at } = door.asking
    await door.rows(
      `insert into written_to_you.source_note (authority_id, id, child_id, draft_id, came_as, file_name, words, attachment_id, brought_by, brought_at, file_sha256, file_bytes, file_type, also_about)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), $12, $13, $14)`,
      [authorityId, id, childId, draftId, cameAs, fileName, words, attachmentId, personId, at, file?.sha256 ?? null, file?.bytes ?? null, file?.mediaType ?? null, orNull(alsoAbout)])
    door.notes(noteSealNote(id, await noteSealOf(door.rows, authorityId, id) ?? ''))
    return { id }
  }, [cameAs, fileName, markOf(words), picture?.sha256.toString('hex') ?? file?.sha256 ?? null])

/** The note, or `NotFound`: one of another draft is not found here. */
export async function readNote(door: Door, draftId: string, noteId: string): Promise<SourceNote> {
  const note = await door.one<SourceNote>(`select ${columns} from ${from} where n.authority_id = $1 and n.draft_id = $2 and n.id = $3`, [door.asking.authorityId, draftId, noteId])
  if (!note) throw new NotFound('note')
  ofAll(door, note)
  return note
}

/** The notes brought to a draft, in the order in which they came. */
export const readNotesOfDraft = (door: Door, draftId: string): Promise<readonly SourceNote[]> =>
  door.rows<SourceNote>(`select ${columns} from ${from} where n.authority_id = $1 and n.draft_id = $2 order by n.brought_at, n.id`, [door.asking.authorityId, draftId])

/** The notes that a record and its corrections were written from, in the order in which they came. Of a visit to several children the note is of all their records: for those who work with all. */
export const readNotesOfRecord = (door: Door, recordId: string): Promise<readonly SourceNote[]> =>
  door.rows<SourceNote>(
    `select ${columns} from ${from} join written_to_you.draft d on (d.authority_id, d.id) = (n.authority_id, n.draft_id)
     where n.authority_id = $1 and d.became_record_id = any(array(select r.id from written_to_you.record own
         join written_to_you.record r on r.authority_id = own.authority_id and (r.id = own.id or r.event_id = own.event_id) where own.authority_id = $1 and own.id = $2))
       and (d.became_record_id = $2 or d.also_about @> array(select own.child_id from written_to_you.record own where own.authority_id = $1 and own.id = $2))
     order by n.brought_at, n.id`, [door.asking.authorityId, recordId])

/** What putting words in leaves behind: which note they are from and where they stand. No words. */
interface WordsPutIn {
  readonly noteId: string
  readonly draftId: string
  readonly placed: readonly Placed[]
  readonly reopened: readonly string[]
}

/**
 * Puts words from a note behind what the draft holds. The draft is locked meanwhile, so that nothing is put over words that somebody saves at this moment.
 * Sent twice, they are put in once. Of a draft to several children they are for the one `whose` they are, and nobody else. Gives the name by which they can be taken out again.
 */
export async function putNoteIntoDraft(door: Door, key: string, form: Form, note: Pick<SourceNote, 'id' | 'draftId'>, lines: readonly Line[], whose?: string): Promise<{ readonly command: string }> {
  const holding = [note.id, markOf(JSON.stringify(lines)), ...(whose === undefined ? [] : [whose])]
  await once(door, key, async (): Promise<WordsPutIn> => {
    const { draft } = await saveDraft(door, note.draftId, [])
    const { changes, placed, reopened } = putIn(form, draft.content, lines, { childIds: childIdsOf(draft), whose })
    await saveDraft(door, note.draftId, changes)
    return { noteId: note.id, draftId: note.draftId, placed, reopened }
  }, holding)
  return { command: commandOf(door, key, holding) }
}

/** Whether this person put words into this draft under that name, so that they can be taken out. */
export const wordsWerePutIn = async (door: Door, draftId: string, command: string): Promise<boolean> => (await wordsPutIn(door, draftId, command)) !== undefined

async function wordsPutIn(door: Door, draftId: string, command: string): Promise<WordsPutIn | undefined> {
  const result = await resultOf(door, command)
  return isWordsPutIn(result) && result.draftId === draftId ? result : undefined
}

const isWordsPutIn = (result: unknown): result is WordsPutIn => typeof result === 'object' && result !== null && 'placed' in result && 'draftId' in result

/** Takes the words out again that were put in under that name. Words that were changed meanwhile stay, and are counted. */
export async function takeNoteOutOfDraft(door: Door, draft: Draft, command: string): Promise<{ readonly left: number }> {
  const put = await wordsPutIn(door, draft.id, command)
  if (!put) return { left: 0 }
  const { changes, left } = takeOut(draft.content, put)
  await saveDraft(door, draft.id, changes)
  return { left }
}

/** The draft, still being written; `BecameRecord` when it has become a record. */
export async function readOpenDraft(door: Door, draftId: string): Promise<Draft> {
  const draft = await readDraft(door, draftId)
  if (draft.becameRecordId) throw new BecameRecord(draft.becameRecordId)
  return draft
}
