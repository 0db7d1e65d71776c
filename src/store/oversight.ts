import { mustReachChild, reachChildWhole, signedOffByManager } from '../domain/oversight.ts'
import { NotFound, type Door } from './as.ts'
import { writtenHere } from './children.ts'
import { once } from './commands.ts'

/** Something that colleagues say about a record. `answers`: the first of the talk that it belongs to; a talk is open until something in it settles it. */
export interface Comment {
  readonly id: string
  readonly versionNumber: number
  readonly words: string
  readonly writtenByName: string
  readonly writtenAt: Date
  readonly answers: string | null
  readonly settles: boolean
}

/** A manager stands behind a text. */
export interface SignOff {
  readonly versionNumber: number
  readonly words: string
  readonly signedByName: string
  readonly signedByJobTitle: string
  readonly signedAt: Date
}

/** Where the child was told what a professional document decided, or why not yet. ISO dates. */
export interface ToldToChild {
  readonly toldInRecordId: string | null
  readonly whyNot: string
  readonly lookAgainOn: string | null
  readonly saidByName: string
  readonly saidAt: Date
}

/** Who signs, as the text is signed. */
interface Signer {
  readonly fullName: string
  readonly jobTitle: string | null
}

/** What was said about a record, oldest first. */
export const readComments = (door: Door, recordId: string): Promise<readonly Comment[]> =>
  door.rows<Comment>(
    `select c.id, v.number as "versionNumber", c.words, c.written_by_name as "writtenByName", c.written_at as "writtenAt", c.answers, c.settles
     from written_to_you.comment c join written_to_you.version v on (v.authority_id, v.id) = (c.authority_id, c.version_id)
     where c.authority_id = $1 and c.record_id = $2 order by c.written_at, c.id`, [door.asking.authorityId, recordId])

/** The talk was settled before this was sent: nothing was kept. */
export class SettledAlready extends Error {
  override readonly name = 'SettledAlready'
}

/** Says something about the newest text of a record; or answers what was said, and settles it where that is wanted: `SettledAlready` when somebody has. Sent twice, it is said once. */
export const writeComment = (door: Door, key: string, recordId: string, comment: { readonly words: string; readonly answers: string | null; readonly settles: boolean }, writerName: string): Promise<{ id: string }> =>
  once(door, key, async () => {
    const id = door.newId()
    const { authorityId, personId, at } = door.asking
    if (comment.settles) await stillOpen(door, comment.answers)
    const written = await door.rows<{ childId: string }>(
      `insert into written_to_you.comment (authority_id, id, child_id, record_id, version_id, answers, settles, words, written_by, written_by_name, written_at)
       select r.authority_id, $3, r.child_id, r.id, v.id, f.id, $5, $6, $7, $8, $9
       from written_to_you.record r
       join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
       left join written_to_you.comment f on f.authority_id = r.authority_id and f.record_id = r.id and f.id = $4 and f.answers is null
       where r.authority_id = $1 and r.id = $2 and ($4::uuid is null or f.id is not null)
       returning child_id as "childId"`,
      [authorityId, recordId, id, comment.answers, comment.settles, comment.words, personId, writerName, at])
    const [row] = written
    if (!row) throw new NotFound('record, or what is answered')
    door.concerns(row.childId)
    return { id }
  }, [comment.words, comment.answers, String(comment.settles)])

/** Two who settle one talk at once: the second waits for the first, and is told. */
async function stillOpen(door: Door, talk: string | null): Promise<void> {
  await door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`talk ${talk}`])
  const settled = await door.one('select true from written_to_you.comment where authority_id = $1 and answers = $2 and settles', [door.asking.authorityId, talk])
  if (settled) throw new SettledAlready()
}

/** Who signed off which text of a record, newest first. */
export const readSignOffs = (door: Door, recordId: string): Promise<readonly SignOff[]> =>
  door.rows<SignOff>(
    `select v.number as "versionNumber", s.words, s.signed_by_name as "signedByName", s.signed_by_job_title as "signedByJobTitle", s.signed_at as "signedAt"
     from written_to_you.sign_off s join written_to_you.version v on (v.authority_id, v.id) = (s.authority_id, s.version_id)
     where s.authority_id = $1 and s.record_id = $2 order by v.number desc`, [door.asking.authorityId, recordId])

/** The text was corrected, or signed off by somebody else, after it was read: nothing was signed. */
export class NotAsRead extends Error {
  override readonly name = 'NotAsRead'
}

/** Signs off a text that somebody else wrote, else `NotFound`. It must still be the newest, and not be signed by another, else `NotAsRead`. Signed twice by one, the first stands. */
export async function signOff(door: Door, recordId: string, versionNumber: number, words: string, signer: Signer): Promise<void> {
  const { authorityId, personId, at } = door.asking
  const version = await door.one<{ id: string; number: number; childId: string; finishedBy: string }>(
    `select v.id, v.number, v.child_id as "childId", v.finished_by as "finishedBy" from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     where r.authority_id = $1 and r.id = $2`, [authorityId, recordId])
  if (!version || version.finishedBy === personId) throw new NotFound('a text to sign off')
  door.concerns(version.childId)
  if (version.number !== versionNumber) throw new NotAsRead()
  await door.rows(
    `insert into written_to_you.sign_off (authority_id, version_id, child_id, record_id, words, signed_by, signed_by_name, signed_by_job_title, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (authority_id, version_id) do nothing`,
    [authorityId, version.id, version.childId, recordId, words, personId, signer.fullName, signer.jobTitle ?? '', at])
  const signed = await door.one<{ by: string }>('select signed_by as by from written_to_you.sign_off where authority_id = $1 and version_id = $2', [authorityId, version.id])
  if (signed?.by !== personId) throw new NotAsRead()
}

/** Whether and where the child was told of what a record decided: what was said last; undefined when nothing was. */
export const readTold = (door: Door, recordId: string): Promise<ToldToChild | undefined> =>
  door.one<ToldToChild>(
    `select t.told_in_record_id as "toldInRecordId", t.why_not as "whyNot", t.look_again_on::text as "lookAgainOn", p.full_name as "saidByName", t.said_at as "saidAt"
     from written_to_you.told_to_child t join written_to_you.person p on (p.authority_id, p.id) = (t.authority_id, t.said_by)
     where t.authority_id = $1 and t.record_id = $2 order by t.said_at desc, t.id desc limit 1`, [door.asking.authorityId, recordId])

/** Says in which record the child was told, or why they are not told yet and on what day (ISO) that is looked at again. The record must be to this child and hold something that is to them. */
export async function sayTold(door: Door, recordId: string, told: { readonly inRecordId: string } | { readonly whyNot: string; readonly lookAgainOn: string }): Promise<void> {
  const { authorityId, personId, at } = door.asking
  const inRecordId = 'inRecordId' in told ? told.inRecordId : null
  const rows = await door.rows<{ childId: string }>(
    `insert into written_to_you.told_to_child (authority_id, id, child_id, record_id, told_in_record_id, why_not, look_again_on, said_by, said_at)
     select r.authority_id, $3, r.child_id, r.id, $4, $5, $6, $7, $8 from written_to_you.record r
     where r.authority_id = $1 and r.id = $2 and ($4::uuid is null or exists (
       select from written_to_you.record o join written_to_you.version v on v.authority_id = o.authority_id and v.record_id = o.id and v.number = o.current_version
       join written_to_you.passage p on p.authority_id = v.authority_id and p.version_id = v.id and p.to_child
       where o.authority_id = r.authority_id and o.child_id = any(written_to_you.files_of(r.child_id)) and o.id = $4 and o.id <> r.id))
     returning child_id as "childId"`,
    [authorityId, recordId, door.newId(), inRecordId, 'whyNot' in told ? told.whyNot : '', 'whyNot' in told ? told.lookAgainOn : null, personId, at])
  const [row] = rows
  if (!row) throw new NotFound('record')
  door.concerns(row.childId)
}

/** A record on a list, with when its newest text was finished and by whom. */
export interface ListedRecord {
  readonly recordId: string
  readonly childId: string
  readonly childName: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly finishedByName: string
  readonly finishedAt: Date
}

const listed = `r.id as "recordId", r.child_id as "childId", coalesce(n.preferred_name, n.full_name) as "childName", r.document_code as "documentCode", r.happened_at as "happenedAt", v.finished_by_name as "finishedByName", v.finished_at as "finishedAt"`
const newest = `written_to_you.record r
  join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
  join written_to_you.person n on n.authority_id = r.authority_id and n.id = r.child_id`

/** Texts that wait for a manager's sign-off, the longest waiting first; those that a manager wrote need none. */
export const listWaiting = (door: Door, limit: number): Promise<readonly ListedRecord[]> =>
  door.rows<ListedRecord>(
    `select ${listed} from ${newest} left join written_to_you.staff w on (w.authority_id, w.person_id) = (v.authority_id, v.finished_by)
     where r.authority_id = $1 and ${writtenHere} and r.document_code = any($2) and coalesce(w.does, '') <> 'manager'
       and not exists (select from written_to_you.sign_off s where s.authority_id = v.authority_id and s.version_id = v.id)
     order by v.finished_at, r.id limit $3`, [door.asking.authorityId, signedOffByManager, limit])

/** What was finished since a moment, newest first. */
export const listFinished = (door: Door, since: Date, limit: number): Promise<readonly ListedRecord[]> =>
  door.rows<ListedRecord>(`select ${listed} from ${newest} where r.authority_id = $1 and ${writtenHere} and v.finished_at >= $2 order by v.finished_at desc, r.id desc limit $3`, [door.asking.authorityId, since, limit])

/** What was said about records and is not settled, oldest first. */
export const listOpenComments = (door: Door, limit: number): Promise<readonly (ListedRecord & { readonly words: string; readonly writtenByName: string; readonly writtenAt: Date })[]> =>
  door.rows(
    `select ${listed}, c.words, c.written_by_name as "writtenByName", c.written_at as "writtenAt" from ${newest} join written_to_you.comment c on c.authority_id = r.authority_id and c.record_id = r.id
     where c.authority_id = $1 and c.answers is null and not exists (select from written_to_you.comment s where s.authority_id = c.authority_id and s.answers = c.id and s.settles)
     order by c.written_at, c.id limit $2`, [door.asking.authorityId, limit])

/** Documents between professionals whose decisions have not reached the child: never told, or to be looked at again by today. Of everybody one works with, or of one child; oldest first. */
export const listNotTold = (door: Door, childId: string | null, limit: number): Promise<readonly (ListedRecord & { readonly whyNot: string | null; readonly lookAgainOn: string | null })[]> =>
  door.rows(
    `select ${listed}, t.why_not as "whyNot", t.look_again_on::text as "lookAgainOn" from ${newest}
     left join lateral (select * from written_to_you.told_to_child t where t.authority_id = r.authority_id and t.record_id = r.id order by t.said_at desc, t.id desc limit 1) t on true
     where r.authority_id = $1 and ${writtenHere} and r.document_code = any($2) and ($3::uuid is null or r.child_id = any(written_to_you.files_of($3)))
       and (r.document_code = any($6) or exists (select from written_to_you.passage p where p.authority_id = v.authority_id and p.version_id = v.id and p.kind = 'decision'))
       and t.told_in_record_id is null and (t.look_again_on is null or t.look_again_on <= $4)
     order by v.finished_at, r.id limit $5`, [door.asking.authorityId, mustReachChild, childId, door.asking.day, limit, reachChildWhole])

/** A decision in the newest text of a record. `decidedOn`: ISO date. */
export interface BigDecision {
  readonly recordId: string
  readonly passageId: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly what: string
  readonly decidedBy: string
  readonly decidedOn: string | null
  readonly why: string
  readonly whatTheChildWanted: string
  readonly isToChild: boolean
}

/** What was decided for a child, newest first; `from` are passed over, at most `limit` given, and how many there are in all. */
export async function readDecisions(door: Door, childId: string, from: number, limit: number): Promise<{ decisions: readonly BigDecision[]; total: number }> {
  const decisions = await door.rows<BigDecision & { total: string }>(
    `select r.id as "recordId", d.passage_id as "passageId", r.document_code as "documentCode", r.happened_at as "happenedAt", d.what, d.decided_by as "decidedBy", d.decided_on::text as "decidedOn", d.why,
       d.what_the_child_wanted as "whatTheChildWanted", p.to_child as "isToChild", count(*) over () as total
     from written_to_you.decision d
     join written_to_you.passage p on (p.authority_id, p.id) = (d.authority_id, d.passage_id)
     join written_to_you.version v on (v.authority_id, v.id) = (d.authority_id, d.version_id)
     join written_to_you.record r on (r.authority_id, r.id) = (v.authority_id, v.record_id) and r.current_version = v.number
     where d.authority_id = $1 and d.child_id = any(written_to_you.files_of($2))
     order by coalesce(d.decided_on, r.happened_at::date) desc, r.id desc, p.position offset $3 limit $4`, [door.asking.authorityId, childId, from, limit])
  return { decisions, total: Number(decisions[0]?.total ?? 0) }
}
