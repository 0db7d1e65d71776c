import type { DraftContent } from '../domain/draft-content.ts'
import { everybody, ownWordsIn, partFor, withoutChild } from '../domain/several.ts'
import { NotFound, type Door } from './as.ts'
import { withOwnPictures } from './attachments.ts'
import { readChild, readPeopleAround } from './children.ts'
import { BecameRecord, childIdsOf, type Draft, keepWordsBeside, ofAll, readDraft, startDraft } from './drafts.ts'

/** A child that the asker works with, to be written to with another one. */
export interface ChildBeside {
  readonly id: string
  /** As they like to be called. */
  readonly name: string
  readonly fullName: string
  /** What they are to the other one on that one's file; null where it does not say. */
  readonly relationship: string | null
}

/** The other children that the asker works with today: those on the child's own file first, brothers and sisters before all. */
export const readChildrenBeside = (door: Door, childId: string): Promise<readonly ChildBeside[]> =>
  door.rows<ChildBeside>(
    `select p.id, coalesce(p.preferred_name, split_part(p.full_name, ' ', 1)) as name, p.full_name as "fullName", stands.relationship
     from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
     left join lateral (select min(r.relationship) as relationship from written_to_you.relationship r
       where r.authority_id = c.authority_id and r.child_id = $2 and r.relationship is not null and (r.to_day is null or r.to_day >= $3)
         and (r.person_id = c.person_id or exists (select from written_to_you.person o where o.authority_id = r.authority_id and o.id = r.person_id and o.merged_into = c.person_id))) stands on true
     where c.authority_id = $1 and c.person_id <> $2
     order by stands.relationship ~* '(brother|sister|twin|sibling)' desc nulls last, (stands.relationship is null), name, p.id limit 500`,
    [door.asking.authorityId, childId, door.asking.day])

/** Writes a draft to these children too, with what is known of each. Only to who is worked with; those whom it is written to already are passed over. */
export async function addChildren(door: Door, draftId: string, childIds: readonly string[], more: DraftContent): Promise<Draft> {
  const draft = await lockedDraft(door, draftId)
  if (draft.correctsRecordId) throw new NotFound('draft of several')
  const added = [...new Set(childIds)].filter(id => id !== draft.childId && !draft.alsoAbout.includes(id))
  for (const id of added) await readChild(door, id)
  return change(door, draft, [...draft.alsoAbout, ...added], { ...draft.content, ...more }, added)
}

/**
 * Writes a draft to this child no more. What stands for them alone is not lost: it goes, with what is for everybody, into a draft to them alone, and nothing of it is left here.
 * @returns the draft to them; undefined where nothing stood for them alone
 */
export async function takeChildOff(door: Door, key: string, draftId: string, childId: string): Promise<{ readonly begun: string | undefined }> {
  const draft = await lockedDraft(door, draftId)
  if (!draft.alsoAbout.includes(childId)) return { begun: undefined }
  const childIds = childIdsOf(draft)
  const begun = ownWordsIn(draft.content, childId).length === 0 ? undefined : await startDraft(door, key, childId, draft.documentCode, await ownDraft(door, draft, childIds, childId))
  const left = draft.alsoAbout.filter(id => id !== childId)
  const without = withoutChild(draft.content, childId)
  await change(door, draft, left, left.length > 0 ? without : await ofTheLast(door, draft, childId, without), [childId])
  return { begun: begun?.id }
}

async function ownDraft(door: Door, draft: Draft, childIds: readonly string[], childId: string): Promise<DraftContent> {
  return withOwnPictures(door, childIds, childId, partFor(draft.content, childIds, { childId, onFile: await onFileOf(door, childId) }))
}

/** What a draft is when only the child from whose file it was begun is left. Where something was said differently to them that is now what it says; the words for everybody that give way to it are kept beside. */
async function ofTheLast(door: Door, draft: Draft, another: string, content: DraftContent): Promise<DraftContent> {
  const childIds = [draft.childId, another]
  const theirs = await withOwnPictures(door, childIds, draft.childId, partFor(content, childIds, { childId: draft.childId, onFile: await onFileOf(door, draft.childId) }, 'kept'))
  for (const [key, words] of Object.entries(content)) if (theirs[key] !== undefined && theirs[key] !== words && key.startsWith('part.') && !key.endsWith('.attachment')) await keepWordsBeside(door, draft, key, words)
  return { ...theirs, ...Object.fromEntries(Object.entries(content).filter(([key, whose]) => key.startsWith('only.') && whose !== everybody && whose !== draft.childId)) }
}

const onFileOf = async (door: Door, childId: string): Promise<ReadonlySet<string>> => new Set((await readPeopleAround(door, childId)).map(({ personId }) => personId))

async function lockedDraft(door: Door, draftId: string): Promise<Draft> {
  await door.rows('select from written_to_you.draft where authority_id = $1 and id = $2 for update', [door.asking.authorityId, draftId])
  const draft = await readDraft(door, draftId)
  if (draft.becameRecordId) throw new BecameRecord(draft.becameRecordId)
  return draft
}

async function change(door: Door, draft: Draft, alsoAbout: readonly string[], content: DraftContent, concerned: readonly string[]): Promise<Draft> {
  const { authorityId, personId, at } = door.asking
  await door.rows('update written_to_you.draft set also_about = $3, content = $4, version = version + 1, changed_by = $5, changed_at = $6 where authority_id = $1 and id = $2',
    [authorityId, draft.id, [...alsoAbout], JSON.stringify(content), personId, at])
  for (const childId of concerned) door.alsoConcerns(childId)
  ofAll(door, draft)
  return readDraft(door, draft.id)
}
