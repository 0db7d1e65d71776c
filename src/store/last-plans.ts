import type { LastPlan, OpenStep } from '../domain/carry-on.ts'
import { isId, type Door } from './as.ts'

const mostSteps = 50

/** The newest plan or review of this document type, with the steps that are still open and its goals; undefined when there is none. */
export async function readLastPlan(door: Door, childId: string, documentCode: string): Promise<LastPlan | undefined> {
  const { authorityId } = door.asking
  const last = await door.one<{ recordId: string; versionId: string }>(
    `select r.id as "recordId", v.id as "versionId" from written_to_you.record r
     join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.document_code = $3 order by r.happened_at desc, r.id desc limit 1`, [authorityId, childId, documentCode])
  if (!last) return undefined
  const steps = await door.rows<OpenStep>(
    `select passage_id as "passageId", what, done_by_whom as "doneByWhom", by_day::text as "byDay" from written_to_you.open_step
     where authority_id = $1 and record_id = $2 order by by_day nulls last, passage_id limit $3`, [authorityId, last.recordId, mostSteps])
  const goals = await door.rows<{ fields: LastPlan['goals'][number] }>(
    `select fields from written_to_you.passage where authority_id = $1 and version_id = $2 and section_id = 'goals' order by position`, [authorityId, last.versionId])
  return { recordId: last.recordId, steps, goals: goals.map(({ fields }) => fields) }
}

/** Closes a step of an earlier plan: it was done, is not needed any more, or goes on in the new one. What was said of it first stands. */
export async function closeCarriedStep(door: Door, childId: string, passageId: string, outcome: 'done' | 'not-needed' | 'carried-on'): Promise<void> {
  if (!isId(passageId)) return
  await door.rows(
    `insert into written_to_you.next_step_outcome (authority_id, passage_id, child_id, outcome, said_by, said_at)
     select authority_id, passage_id, child_id, $4, $5, $6 from written_to_you.next_step where authority_id = $1 and child_id = any(written_to_you.files_of($2)) and passage_id = $3 on conflict do nothing`,
    [door.asking.authorityId, childId, passageId, outcome, door.asking.personId, door.asking.at])
}
