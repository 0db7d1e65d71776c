import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'

export type ResponseKind = 'that-is-right' | 'not-how-it-was'

/** What a reader answered to exact words. `passageId` null: the whole record. */
export interface Response {
  readonly id: string
  readonly versionId: string
  readonly versionNumber: number
  readonly passageId: string | null
  readonly answeredBy: string
  readonly answeredByName: string
  readonly kind: ResponseKind
  readonly words: string
  readonly answeredAt: Date
}

/** Keeps an answer beside the version that the reader has before them. The passage, when one is named, must be of that version. */
export const respond = (door: Door, key: string, answer: { versionId: string; passageId: string | null; kind: ResponseKind; words: string }): Promise<{ recordId: string }> =>
  once(door, key, async () => {
    const version = await door.one<{ recordId: string; childId: string }>(
      `select record_id as "recordId", child_id as "childId" from written_to_you.version v where authority_id = $1 and id = $2
         and ($3::uuid is null or exists (select from written_to_you.passage p where p.authority_id = v.authority_id and p.version_id = v.id and p.id = $3))`,
      [door.asking.authorityId, answer.versionId, answer.passageId])
    if (!version) throw new NotFound('version')
    door.concerns(version.childId)
    await door.rows(
      `insert into written_to_you.response (authority_id, id, child_id, record_id, version_id, passage_id, answered_by, kind, words, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [door.asking.authorityId, door.newId(), version.childId, version.recordId, answer.versionId, answer.passageId, door.asking.personId, answer.kind, answer.words, door.asking.at])
    return { recordId: version.recordId }
  }, [answer.versionId, answer.passageId, answer.kind, answer.words])

/** The answers to a record that this person may see, oldest first: staff all of them, a reader their own. */
export const readResponses = (door: Door, recordId: string): Promise<readonly Response[]> =>
  door.rows<Response>(
    `select x.id, x.version_id as "versionId", v.number as "versionNumber", x.passage_id as "passageId", x.answered_by as "answeredBy", p.full_name as "answeredByName", x.kind, x.words, x.answered_at as "answeredAt"
     from written_to_you.response x
     join written_to_you.version v on (v.authority_id, v.id) = (x.authority_id, x.version_id)
     join written_to_you.person p on (p.authority_id, p.id) = (x.authority_id, x.answered_by)
     where x.authority_id = $1 and x.record_id = $2 order by x.answered_at, x.id`, [door.asking.authorityId, recordId])

/** The latest answers of a child's readers that say it was not so, to what still stands: a correction answers those before it. */
export const readDisagreements = (door: Door, childId: string, limit: number): Promise<readonly (Response & { recordId: string })[]> =>
  door.rows<Response & { recordId: string }>(
    `select x.id, x.record_id as "recordId", x.version_id as "versionId", v.number as "versionNumber", x.passage_id as "passageId", x.answered_by as "answeredBy", p.full_name as "answeredByName",
       x.kind, x.words, x.answered_at as "answeredAt"
     from written_to_you.response x
     join written_to_you.version v on (v.authority_id, v.id) = (x.authority_id, x.version_id)
     join written_to_you.record r on (r.authority_id, r.id) = (x.authority_id, x.record_id) and r.current_version = v.number
     join written_to_you.person p on (p.authority_id, p.id) = (x.authority_id, x.answered_by)
     where x.authority_id = $1 and x.child_id = any(written_to_you.files_of($2)) and x.kind = 'not-how-it-was' order by x.answered_at desc limit $3`, [door.asking.authorityId, childId, limit])
