import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'

/** Two files cannot be one, and why; nothing was written. `out-of-step`: somebody has decided meanwhile, or it needs another person. */
export class CannotMerge extends Error {
  override readonly name = 'CannotMerge'
  readonly because: WhyNot
  constructor(because: WhyNot) {
    super(because)
    this.because = because
  }
}

/** `joined`: one of them, or an entry behind it, is joined already; `signs-in`: the child signs in with the one that would stand behind; `related`: each stands on the other's file. */
export type WhyNot = 'joined' | 'colleague' | 'signs-in' | 'related' | 'out-of-step'

/** What was decided about a file that is, was or may be behind another one. */
export interface MergeStep {
  readonly fileId: string
  readonly number: number
  readonly step: 'proposed' | 'confirmed' | 'declined' | 'apart'
  readonly standingId: string
  readonly fileName: string
  readonly standingName: string
  readonly why: string
  readonly writtenBy: string
  readonly writtenByName: string
  readonly writtenAt: Date
}

/** All that was decided about the files of a child, newest first. */
export const readMergeSteps = (door: Door, childId: string): Promise<readonly MergeStep[]> =>
  door.rows<MergeStep>(
    `select m.child_id as "fileId", m.number, m.step, m.into_id as "standingId", coalesce(b.full_name, '') as "fileName", coalesce(s.full_name, '') as "standingName", m.why, m.written_by as "writtenBy", coalesce(w.full_name, '') as "writtenByName", m.written_at as "writtenAt"
     from written_to_you.file_merge m
     left join written_to_you.person b on (b.authority_id, b.id) = (m.authority_id, m.child_id) left join written_to_you.person s on (s.authority_id, s.id) = (m.authority_id, m.into_id)
     left join written_to_you.person w on (w.authority_id, w.id) = (m.authority_id, m.written_by)
     where m.authority_id = $1 and (m.child_id = any(written_to_you.files_of($2)) or m.into_id = any(written_to_you.files_of($2))) order by m.written_at desc, m.number desc`, [door.asking.authorityId, childId])

/** Why two files cannot be one, the first behind the second; undefined when they can. */
export async function whyNotOneFile(door: Door, fileId: string, standingId: string): Promise<WhyNot | undefined> {
  const found = await door.one<{ because: WhyNot | null }>('select written_to_you.why_not_one_file($1, $2, $3) as because', [door.asking.authorityId, fileId, standingId])
  return found?.because ?? undefined
}

/** Proposes that one file stands for both. Another person confirms or declines. `CannotMerge` with why not. */
export const proposeMerge = (door: Door, key: string, fileId: string, standingId: string, why: string): Promise<{ readonly fileId: string }> =>
  once(door, key, async () => {
    door.concerns(standingId)
    door.alsoConcerns(fileId)
    const because = await whyNotOneFile(door, fileId, standingId)
    if (because) throw new CannotMerge(because)
    await writeStep(door, fileId, standingId, 'proposed', why)
    return { fileId }
  }, [fileId, standingId, why])

/** Takes two files of one child apart again: each has what was written on it, before and since. */
export const takeFilesApart = (door: Door, key: string, fileId: string, standingId: string, why: string): Promise<{ readonly fileId: string }> =>
  once(door, key, async () => {
    door.concerns(standingId)
    door.alsoConcerns(fileId)
    await writeStep(door, fileId, standingId, 'apart', why)
    return { fileId }
  }, [fileId, standingId, why])

async function writeStep(door: Door, fileId: string, standingId: string, step: 'proposed' | 'apart', why: string): Promise<void> {
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.file_merge (authority_id, child_id, number, step, into_id, why, written_by, written_at)
     values ($1, $2, 1 + (select coalesce(max(number), 0) from written_to_you.file_merge where authority_id = $1 and child_id = $2), $3, $4, $5, $6, $7)`,
    [authorityId, fileId, step, standingId, why, personId, at]).catch(outOfStep)
  door.notes(`file ${fileId} ${step} with ${standingId}`)
}

const outOfStep = (error: unknown): never => {
  throw error instanceof Error && 'code' in error && ['42501', '40001', '23505'].includes(String(error.code)) ? new CannotMerge('out-of-step') : error
}

/** What waits for a second person to decide: who the two are and why they should be one, and nothing else of the files. Days are ISO dates. */
export interface WaitingMerge {
  readonly fileId: string
  readonly number: number
  readonly standingId: string
  readonly fileName: string
  readonly fileBorn: string | null
  readonly standingName: string
  readonly standingBorn: string | null
  readonly why: string
  readonly proposedBy: string
  readonly proposedByName: string
  readonly proposedAt: Date
}

/** What waits, the longest waiting first. Each child of whom it tells has the look in their own chain. */
export async function listWaitingMerges(door: Door): Promise<readonly WaitingMerge[]> {
  const waiting = await readWaiting(door)
  for (const { fileId, standingId } of waiting) for (const id of [fileId, standingId]) door.alsoConcerns(id)
  return waiting
}

const readWaiting = (door: Door): Promise<readonly WaitingMerge[]> =>
  door.rows<WaitingMerge>(
    `select child_id as "fileId", number, into_id as "standingId", child_name as "fileName", child_born::text as "fileBorn", into_name as "standingName", into_born::text as "standingBorn", why, proposed_by as "proposedBy", proposed_by_name as "proposedByName",
       proposed_at as "proposedAt" from written_to_you.file_merges_waiting()`)

/** Confirms or declines what another person proposed. `CannotMerge` when it was decided meanwhile, or proposed by the one who asks; `NotFound` when nothing waits. */
export async function decideMerge(door: Door, fileId: string, number: number, confirms: boolean, why: string): Promise<WaitingMerge> {
  const waiting = (await readWaiting(door)).find(each => each.fileId === fileId)
  if (!waiting) throw new NotFound('what waits')
  door.concerns(waiting.standingId)
  door.alsoConcerns(fileId)
  await door.rows('select written_to_you.decide_file_merge($1, $2, $3, $4, $5)', [fileId, number, confirms, why, door.asking.at]).catch(outOfStep)
  door.notes(`file ${fileId} ${confirms ? 'confirmed' : 'declined'} with ${waiting.standingId}`)
  return waiting
}

/** How much was written on one file since a moment. */
export interface WrittenSince {
  readonly fileId: string
  readonly records: number
  readonly drafts: number
  readonly others: number
}

/** What was written on each of a child's files since a moment: it stays with that file when they are taken apart. */
export const readWrittenSince = (door: Door, childId: string, since: Date): Promise<readonly WrittenSince[]> =>
  door.rows<WrittenSince>(
    `select f.id as "fileId", (select count(*)::int from written_to_you.record r where r.authority_id = $1 and r.child_id = f.id and r.created_at > $3) as records,
       (select count(*)::int from written_to_you.draft d where d.authority_id = $1 and d.child_id = f.id and d.started_at > $3 and d.became_record_id is null and d.put_away_at is null) as drafts,
       ((select count(*) from written_to_you.about_you a where a.authority_id = $1 and a.child_id = f.id and a.written_at > $3) + (select count(*) from written_to_you.voice v where v.authority_id = $1 and v.child_id = f.id and v.written_at > $3)
         + (select count(*) from written_to_you.relationship_version e where e.authority_id = $1 and e.child_id = f.id and e.written_at > $3) + (select count(*) from written_to_you.home h where h.authority_id = $1 and h.child_id = f.id and h.written_at > $3)
         + (select count(*) from written_to_you.school s where s.authority_id = $1 and s.child_id = f.id and s.written_at > $3) + (select count(*) from written_to_you.danger g where g.authority_id = $1 and g.child_id = f.id and g.written_at > $3))::int as others
     from unnest(written_to_you.files_of($2)) with ordinality f (id, place) order by f.place`, [door.asking.authorityId, childId, since])
