import { longestDraft, mergeChanges, type Change, type Conflict, type DraftContent } from '../domain/draft-content.ts'
import { anotherChild, everybody } from '../domain/several.ts'
import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { readChild } from './children.ts'

/** A record being written. Anyone who works with the child can go on with it. */
export interface Draft {
  readonly id: string
  /** The child from whose file it was begun, and the others whom it is about too: only who works with all of them has it. */
  readonly childId: string
  readonly alsoAbout: readonly string[]
  readonly documentCode: string
  /** The record that it corrects, when it does. */
  readonly correctsRecordId: string | null
  readonly content: DraftContent
  /** Counts up with every change. */
  readonly version: number
  readonly startedBy: string
  readonly startedAt: Date
  readonly changedBy: string
  readonly changedByName: string
  readonly changedAt: Date
  /** Set once it has become a version of a record; it is then read there. */
  readonly becameRecordId: string | null
}

const columns = `d.id, d.child_id as "childId", d.also_about as "alsoAbout", d.document_code as "documentCode", d.corrects_record_id as "correctsRecordId", d.content, d.version,
  d.started_by as "startedBy", d.started_at as "startedAt", d.changed_by as "changedBy", p.full_name as "changedByName", d.changed_at as "changedAt",
  d.became_record_id as "becameRecordId"`
const from = `written_to_you.draft d join written_to_you.person p on (p.authority_id, p.id) = (d.authority_id, d.changed_by)`

/** Starts a draft, of a correction or about others too. The same key twice gives the same draft. */
export const startDraft = (door: Door, key: string, childId: string, documentCode: string, content: DraftContent, correctsRecordId?: string, alsoAbout: readonly string[] = []): Promise<{ id: string }> =>
  once(door, key, async () => {
    const others: string[] = []
    for (const other of alsoAbout) {
      const { id: standing } = await readChild(door, other)
      if (others.includes(standing)) continue
      others.push(standing)
      door.alsoConcerns(standing)
    }
    const child = await readChild(door, childId)
    const id = door.newId()
    await door.rows(
      `insert into written_to_you.draft (authority_id, id, child_id, document_code, corrects_record_id, content, started_by, started_at, changed_by, changed_at, also_about)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $7, $8, $9)`,
      [door.asking.authorityId, id, correctsRecordId === undefined ? child.id : childId, documentCode, correctsRecordId ?? null, JSON.stringify(content), door.asking.personId, door.asking.at, others.filter(other => other !== child.id)])
    return { id }
  }, [childId, documentCode, correctsRecordId ?? null, ...alsoAbout])

/** The asker began this draft or wrote in it last, and does not work with all of its children any more. Whoever does can go on with it. */
export class DraftWaits extends NotFound {
  override readonly name = 'NotFound'
}

/** The draft, or `NotFound`. A draft that was put away is not found; one that became a record is, and says which. One whose children the asker does not all work with is not found either: `DraftWaits` for its writer. */
export async function readDraft(door: Door, draftId: string): Promise<Draft> {
  const draft = await door.one<Draft>(`select ${columns} from ${from} where d.authority_id = $1 and d.id = $2 and d.put_away_at is null`, [door.asking.authorityId, draftId])
  if (!draft) throw (await door.one<{ waits: boolean }>('select written_to_you.draft_waits($1) as waits', [draftId]))?.waits ? new DraftWaits('draft') : new NotFound('draft')
  ofAll(door, draft)
  return draft
}

/** The children to whom a draft is written by their files, in its order. */
export const childIdsOf = ({ childId, alsoAbout }: Pick<Draft, 'childId' | 'alsoAbout'>): readonly string[] => [childId, ...alsoAbout]

/** Says whose files a draft is of: each child's chain tells of it. */
export function ofAll(door: Door, { childId, alsoAbout }: Pick<Draft, 'childId' | 'alsoAbout'>): void {
  door.concerns(childId)
  for (const other of alsoAbout) door.alsoConcerns(other)
}

/** The drafts that somebody is writing to this child, alone or with others, last changed first. */
export async function readOpenDrafts(door: Door, childId: string): Promise<readonly Draft[]> {
  const drafts = await door.rows<Draft>(
    `select ${columns} from ${from} where d.authority_id = $1 and (d.child_id = any(written_to_you.files_of($2)) or d.also_about && written_to_you.files_of($2)) and d.became_record_id is null and d.put_away_at is null order by d.changed_at desc`,
    [door.asking.authorityId, childId])
  for (const draft of drafts) for (const other of childIdsOf(draft)) if (other !== childId) door.alsoConcerns(other)
  return drafts
}

/** A draft on the list of the one who writes it. */
export interface MyDraft {
  readonly id: string
  /** The children that it is written to, as they like to be called. */
  readonly childNames: readonly string[]
  readonly documentCode: string
  readonly changedAt: Date
}

/** The drafts that this person started, for the children they work with, last changed first. */
export const listMyDrafts = (door: Door): Promise<readonly MyDraft[]> =>
  door.rows<MyDraft>(
    `select d.id, d.document_code as "documentCode", d.changed_at as "changedAt",
       array(select coalesce(c.preferred_name, c.full_name) from unnest(d.child_id || d.also_about) with ordinality child (id, place)
         join written_to_you.person c on c.authority_id = d.authority_id and c.id = child.id order by child.place) as "childNames"
     from written_to_you.draft d
     where d.authority_id = $1 and d.started_by = $2 and d.became_record_id is null and d.put_away_at is null order by d.changed_at desc limit 50`,
    [door.asking.authorityId, door.asking.personId])

/** What saving came to. `conflicts` are fields that somebody else had changed: theirs stands, ours is kept beside it and given back. */
export interface Saved {
  readonly draft: Draft
  /** The draft as it stood until now: who had changed it last, and its version. */
  readonly before: Draft
  readonly conflicts: readonly Conflict[]
}

/** More than a draft can hold. Answered as 413. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
  readonly statusCode = 413
}

/** The draft has become a record: it takes no more changes. */
export class BecameRecord extends NotFound {
  override readonly name = 'NotFound'
  readonly recordId: string
  constructor(recordId: string) {
    super('draft')
    this.recordId = recordId
  }
}

/**
 * Saves what one person changed. Fields changed by nobody else are taken; where two wrote in one field, the one that stands stays and the other's words are kept with the draft.
 * Words that were for a child who has been taken off meanwhile become nobody else's: they are kept in the same way. The row is locked meanwhile, so that two savings come one after the other. A draft that has become a record takes no more changes (`BecameRecord`).
 */
export async function saveDraft(door: Door, draftId: string, changes: readonly Change[]): Promise<Saved> {
  await door.rows('select from written_to_you.draft where authority_id = $1 and id = $2 for update', [door.asking.authorityId, draftId])
  const draft = await readDraft(door, draftId)
  if (draft.becameRecordId) throw new BecameRecord(draft.becameRecordId)
  const childIds = childIdsOf(draft)
  const after = { ...draft.content, ...Object.fromEntries(changes.filter(({ key }) => key.startsWith('only.')).map(({ key, now }) => [key, now])) }
  const whoseLate = (key: string): string | undefined => anotherChild(draft.content, childIds, key) ?? anotherChild(after, childIds, key)
  const late = changes.filter(({ key }) => whoseLate(key) !== undefined)
  const merged = mergeChanges(draft.content, changes.filter(change => !late.includes(change) && !(change.key.startsWith('only.') && isNobody(childIds, change.now))))
  const { content, applied } = merged
  const conflicts = [...merged.conflicts, ...late.filter(({ now }) => now.trim() !== '').map(({ key, now }) => ({ key, theirs: draft.content[key] ?? '', ours: now }))]
  for (const { key, ours } of conflicts) await keepWordsBeside(door, draft, key, ours, whoseLate(key))
  if (applied.length === 0) return { draft, before: draft, conflicts }
  if (Object.values(content).reduce((sum, answer) => sum + answer.length, 0) > longestDraft) throw new TooLong()
  await door.rows(
    'update written_to_you.draft set content = $3, version = version + 1, changed_by = $4, changed_at = $5 where authority_id = $1 and id = $2',
    [door.asking.authorityId, draftId, JSON.stringify(content), door.asking.personId, door.asking.at])
  return { draft: await readDraft(door, draftId), before: draft, conflicts }
}

/** The id of somebody who is not one of the draft's children. */
const isNobody = (childIds: readonly string[], whose: string): boolean => whose !== '' && whose !== everybody && !childIds.includes(whose)

/** Keeps words beside a draft that give way to others in one of its fields. The same words are kept once, in the name of whoever kept them. Only who works with all of the draft's children, and with `another` whose words they are, sees them. */
export async function keepWordsBeside(door: Door, draft: Draft, key: string, words: string, another?: string): Promise<void> {
  await door.rows(
    `insert into written_to_you.draft_kept_words (authority_id, id, draft_id, child_id, field_key, words, written_by, kept_at, also_about)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (
       select from written_to_you.draft_kept_words where authority_id = $1 and draft_id = $3 and field_key = $5 and words = $6)`,
    [door.asking.authorityId, door.newId(), draft.id, draft.childId, key, words, door.asking.personId, door.asking.at, orNull([...draft.alsoAbout, ...(another === undefined ? [] : [another])])])
}

/** Others whom something beside a draft is about, as it is kept: null for nobody. */
export const orNull = (childIds: readonly string[]): readonly string[] | null => (childIds.length === 0 ? null : childIds)

/** Words that lost a place to others, with who kept them. */
export interface KeptWords {
  readonly fieldKey: string
  readonly words: string
  readonly keptByName: string
  readonly keptAt: Date
}

/** The words kept beside a draft, newest first. */
export const readKeptWords = (door: Door, draftId: string): Promise<readonly KeptWords[]> =>
  door.rows<KeptWords>(
    `select k.field_key as "fieldKey", k.words, p.full_name as "keptByName", k.kept_at as "keptAt"
     from written_to_you.draft_kept_words k join written_to_you.person p on (p.authority_id, p.id) = (k.authority_id, k.written_by)
     where k.authority_id = $1 and k.draft_id = $2 order by k.kept_at desc`, [door.asking.authorityId, draftId])

/** Takes a draft off the lists. Its words stay in the database. `back` brings it on again. */
export async function putDraftAway(door: Door, draftId: string, back = false): Promise<{ childId: string }> {
  const draft = await door.one<Pick<Draft, 'childId' | 'alsoAbout' | 'becameRecordId'>>(
    `select child_id as "childId", also_about as "alsoAbout", became_record_id as "becameRecordId" from written_to_you.draft where authority_id = $1 and id = $2 for update`,
    [door.asking.authorityId, draftId])
  if (!draft || draft.becameRecordId) throw new NotFound('draft')
  ofAll(door, draft)
  await door.rows('update written_to_you.draft set put_away_at = $3, changed_by = $4 where authority_id = $1 and id = $2',
    [door.asking.authorityId, draftId, back ? null : door.asking.at, door.asking.personId])
  return draft
}
