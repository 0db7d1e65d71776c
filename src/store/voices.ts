import type { VoiceFileType, VoiceKind } from '../domain/voice.ts'
import { NotFound, type Door } from './as.ts'
import { readChild, personOf } from './children.ts'
import { hiddenInTexts } from './hidden-details.ts'

/** A file of the child's. Its bytes are kept under their SHA-256 (in hex), outside the database. Sizes in bytes and pixels. */
export interface VoiceFile {
  readonly sha256: string
  readonly mediaType: VoiceFileType
  readonly bytes: number
  /** As it came; null for a picture that was made anew. */
  readonly name: string | null
  readonly width: number | null
  readonly height: number | null
}

/** Something that a child told us, on its way to be kept. Days are ISO dates. */
export interface VoiceGiven {
  readonly kind: VoiceKind
  /** Just as they were said or written; what was seen; what is said in a recording. */
  readonly words: string
  readonly whatItIs: string
  readonly madeBy: string
  /** To whom it was said or given, or who saw it. */
  readonly toldTo: string
  readonly toldOn: string
  /** How it is known. */
  readonly howKnown: string
  /** The record that it belongs to; null: it stands by itself. */
  readonly recordId: string | null
  readonly file: VoiceFile | null
}

/** Something that a child told us, kept by itself (`voice`) or in the newest text of a record (`record`). */
export interface Told extends VoiceGiven {
  readonly id: string
  readonly childId: string
  readonly from: 'voice' | 'record'
  /** The picture of a record's passage. */
  readonly pictureId: string | null
  readonly writtenByName: string
  /** It stands on the child's own page; null for what is in a record, which is shared as a whole. */
  readonly isOpen: boolean | null
  readonly takenBack: { readonly why: string; readonly byName: string } | null
}

const fileColumn = `case when v.file_sha256 is not null then jsonb_build_object('sha256', encode(v.file_sha256, 'hex'), 'mediaType', v.file_type, 'bytes', v.file_bytes, 'name', v.file_name, 'width', v.width, 'height', v.height) end`
const columns = `v.id, v.child_id as "childId", 'voice' as "from", v.kind, v.words, v.what_it_is as "whatItIs", v.made_by as "madeBy", v.told_to as "toldTo", v.told_on::text as "toldOn", v.how_known as "howKnown", v.record_id as "recordId",
  ${fileColumn} as file, null::uuid as "pictureId"`
const staffColumns = `${columns}, w.full_name as "writtenByName",
  exists (select from written_to_you.voice_opening o where o.authority_id = v.authority_id and o.voice_id = v.id and o.ended_at is null) and t.voice_id is null as "isOpen",
  case when t.voice_id is not null then jsonb_build_object('why', t.why, 'byName', b.full_name) end as "takenBack"`
const staffFrom = `written_to_you.voice v cross join ${personOf('v', 'v.written_by', 'w')}
  left join written_to_you.voice_taken_back t on (t.authority_id, t.voice_id) = (v.authority_id, v.id)
  left join ${personOf('t', 't.taken_back_by', 'b')} on true`

/** What stands in the newest texts of the child's records: quoted words, what was seen, pictures. */
const inRecords = (kind: string, words: string, what: string, madeBy: string, to: string, picture: string, from: string) =>
  `select p.id, p.child_id, 'record', '${kind}', ${words}, ${what}, ${madeBy}, ${to}, (v.happened_at at time zone (select time_zone from written_to_you.authority where id = $1))::date::text, '', v.record_id, null::jsonb, ${picture}, v.finished_by_name, null::boolean, null::jsonb
   from ${from} join written_to_you.version v on (v.authority_id, v.id) = (p.authority_id, p.version_id)
   join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id and r.current_version = v.number`

const all = `select ${staffColumns} from ${staffFrom} where v.authority_id = $1 and v.child_id = any(written_to_you.files_of($2))
  union all ${inRecords('own-words', 'q.words', `''`, `''`, 'q.said_to', 'null::uuid', 'written_to_you.quote q join written_to_you.passage p on (p.authority_id, p.id) = (q.authority_id, q.passage_id)')} where q.authority_id = $1 and q.child_id = any(written_to_you.files_of($2))
  union all ${inRecords('observation', 'q.what_was_seen', `''`, `''`, 'v.finished_by_name', 'null::uuid', 'written_to_you.observation q join written_to_you.passage p on (p.authority_id, p.id) = (q.authority_id, q.passage_id)')} where q.authority_id = $1 and q.child_id = any(written_to_you.files_of($2))
  union all ${inRecords('drawing', `''`, `coalesce(nullif(p.fields->>'what', ''), a.what_it_is)`, 'a.made_by', `''`, 'a.id', 'written_to_you.attachment a join written_to_you.passage p on (p.authority_id, p.attachment_id) = (a.authority_id, a.id)')} where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2))`

/** One page of what the child told us, the newest first: of one kind, or all. */
export const readTold = (door: Door, childId: string, kind: VoiceKind | undefined, skip: number, limit: number): Promise<readonly Told[]> =>
  door.rows<Told>(`select * from (${all}) told where ($3::text is null or told.kind = $3) order by told."toldOn" desc, told.id desc offset $4 limit $5`, [door.asking.authorityId, childId, kind ?? null, skip, limit])

/** How many of each kind there are, what was taken back included. */
export const countTold = (door: Door, childId: string): Promise<readonly { readonly kind: VoiceKind; readonly count: number }[]> =>
  door.rows(`select told.kind, count(*)::int as count from (${all}) told group by told.kind`, [door.asking.authorityId, childId])

/** What belongs to a record, the oldest first, for staff. What was taken back is left out. */
export const readVoicesOfRecord = (door: Door, recordId: string): Promise<readonly Told[]> =>
  door.rows<Told>(`select ${staffColumns} from ${staffFrom} where v.authority_id = $1 and v.record_id = $2 and t.voice_id is null order by v.told_on, v.id`, [door.asking.authorityId, recordId])

/** One of them with all that staff know of it, or `NotFound`: one of another child is not found here. */
export async function readVoice(door: Door, childId: string, voiceId: string): Promise<Told> {
  const voice = await door.one<Told>(`select ${staffColumns} from ${staffFrom} where v.authority_id = $1 and v.child_id = any(written_to_you.files_of($2)) and v.id = $3`, [door.asking.authorityId, childId, voiceId])
  if (!voice) throw new NotFound('voice')
  return voice
}

/** The file of one, or `NotFound`: for staff who work with the child, or the child to whom it stands open. */
export async function readVoiceFile(door: Door, voiceId: string): Promise<VoiceFile> {
  const voice = await door.one<{ childId: string; file: VoiceFile | null }>(`select v.child_id as "childId", ${fileColumn} as file from written_to_you.voice v where v.authority_id = $1 and v.id = $2`, [door.asking.authorityId, voiceId])
  if (!voice?.file) throw new NotFound('file')
  door.concerns(voice.childId)
  return voice.file
}

/** What a child sees of it on their own page. */
export type MyVoice = Omit<Told, 'writtenByName' | 'isOpen' | 'takenBack' | 'from' | 'pictureId'>

/** One page of what stands open on the child's own page, the newest first, and how many there are; of one record, or all. */
export async function readMyVoices(door: Door, recordId: string | undefined, skip: number, limit: number): Promise<{ readonly voices: readonly MyVoice[]; readonly total: number }> {
  const rows = await door.rows<MyVoice & { readonly total: number }>(
    `select ${columns}, count(*) over ()::int as total from written_to_you.voice v where v.authority_id = $1 and ($2::uuid is null or v.record_id = $2) order by v.told_on desc, v.id desc offset $3 limit $4`,
    [door.asking.authorityId, recordId ?? null, skip, limit])
  return { voices: rows, total: rows[0]?.total ?? 0 }
}

/** Keeps what a child told us. The bytes of its file are kept already. `isOpen`: it stands on the child's own page from now on. */
export async function addVoice(door: Door, childId: string, given: VoiceGiven, isOpen: boolean): Promise<{ id: string; isKeptBack: boolean }> {
  const child = await readChild(door, childId)
  // What belongs to a record stands on the file of the record.
  const record = given.recordId === null ? { childId: child.id } : await door.one<{ childId: string }>('select child_id as "childId" from written_to_you.record where authority_id = $1 and child_id = any(written_to_you.files_of($2)) and id = $3', [door.asking.authorityId, childId, given.recordId])
  if (!record) throw new NotFound('record')
  const id = door.newId()
  const { file } = given
  await door.rows(
    `insert into written_to_you.voice (authority_id, id, child_id, kind, words, what_it_is, made_by, told_to, told_on, how_known, record_id, file_sha256, file_bytes, file_type, file_name, width, height, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, decode($12, 'hex'), $13, $14, $15, $16, $17, $18, $19)`,
    [door.asking.authorityId, id, record.childId, given.kind, given.words, given.whatItIs, given.madeBy, given.toldTo, given.toldOn, given.howKnown, given.recordId,
      file?.sha256 ?? null, file?.bytes ?? null, file?.mediaType ?? null, file?.name ?? null, file?.width ?? null, file?.height ?? null, door.asking.personId, door.asking.at])
  return { id, isKeptBack: isOpen && (await openVoice(door, childId, id)).isKeptBack }
}

/** Opens it on the child's own page. Asked for twice, it is opened once. What was taken back is not opened; nor what holds an address or a number that the child may not know (`isKeptBack`). */
export async function openVoice(door: Door, childId: string, voiceId: string): Promise<{ isKeptBack: boolean }> {
  const { childId: file, takenBack, words, whatItIs, madeBy, toldTo, howKnown } = await readVoice(door, childId, voiceId)
  if (takenBack) throw new NotFound('voice')
  if ((await hiddenInTexts(door, [words, whatItIs, madeBy, toldTo, howKnown], childId, childId)).length > 0) return { isKeptBack: true }
  await door.rows(
    `insert into written_to_you.voice_opening (authority_id, id, voice_id, child_id, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [door.asking.authorityId, door.newId(), voiceId, file, door.asking.personId, door.asking.at])
  return { isKeptBack: false }
}

/** Takes it off the child's own page. That it stood there stays written down. */
export async function closeVoice(door: Door, childId: string, voiceId: string): Promise<void> {
  await readVoice(door, childId, voiceId)
  await door.rows('update written_to_you.voice_opening set ended_at = $4, ended_by = $5 where authority_id = $1 and child_id = any(written_to_you.files_of($2)) and voice_id = $3 and ended_at is null',
    [door.asking.authorityId, childId, voiceId, door.asking.at, door.asking.personId])
}

/** Takes it back, with the reason: it leaves every page and stays in the history. Said twice, the first stands. */
export async function takeVoiceBack(door: Door, childId: string, voiceId: string, why: string): Promise<void> {
  const { childId: file } = await readVoice(door, childId, voiceId)
  await closeVoice(door, childId, voiceId)
  await door.rows('insert into written_to_you.voice_taken_back (authority_id, voice_id, child_id, why, taken_back_by, taken_back_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [door.asking.authorityId, voiceId, file, why, door.asking.personId, door.asking.at])
}
