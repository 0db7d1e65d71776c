import type { PassageDraft } from '../domain/draft-content.ts'
import type { ReadyVersion } from '../domain/version.ts'
import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { type Draft, readDraft } from './drafts.ts'
import { closeCarriedStep } from './last-plans.ts'
import { sealNote, sealOf } from './version-seal.ts'

/** Another child of a draft, and what the draft is for them. */
export interface ReadyForAnother {
  readonly childId: string
  readonly ready: ReadyVersion
}

/** The record and the version that a draft became. */
export interface Finished {
  readonly recordId: string
  readonly versionId: string
}

/**
 * Freezes a draft: a new record with its first version, or the next version of the record that it corrects. The old version stays as it was.
 * A draft about several children becomes one event and a record for each, `others` in the order of the draft: all of them or none.
 * The same key, or the same draft, finished twice gives the one record. The draft must still be at `draftVersion`: what the writer looked at is what is frozen, else `Moved`. A correction must be of the newest text, else `Overtaken`.
 */
export async function finishDraft(door: Door, key: string, draftId: string, draftVersion: number, ready: ReadyVersion, others: readonly ReadyForAnother[] = []): Promise<Finished & { readonly others: readonly Finished[] }> {
  return once(door, key, async () => {
    const { authorityId, personId, at } = door.asking
    await door.rows('select from written_to_you.draft where authority_id = $1 and id = $2 for update', [authorityId, draftId])
    const draft = await readDraft(door, draftId)
    if (draft.becameRecordId) return { recordId: draft.becameRecordId, versionId: await newestVersion(door, draft.becameRecordId), others: [] }
    if (draft.version !== draftVersion || draft.alsoAbout.join() !== others.map(({ childId }) => childId).join()) throw new Moved(draftId)
    const all = [{ childId: draft.childId, ready }, ...others]
    const eventId = draft.correctsRecordId || ready.facts.of === 'dated' ? null : await addEvent(door, ready, all)
    const [first, ...more] = await inTurn(all, each => freezeFor(door, draft, eventId, each))
    if (!first) throw new NotFound('draft')
    await door.rows('update written_to_you.draft set became_record_id = $3, changed_by = $4, changed_at = $5 where authority_id = $1 and id = $2',
      [authorityId, draftId, first.recordId, personId, at])
    return { ...first, others: more }
  })
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

/** The record and the version for one child. Its seal is told in that child's own chain. */
async function freezeFor(door: Door, draft: Draft, eventId: string | null, { childId, ready }: ReadyForAnother): Promise<Finished> {
  const { recordId, number } = await recordFor(door, draft, eventId, childId, ready)
  const versionId = door.newId()
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.version (authority_id, id, record_id, child_id, number, happened_at, facts, source, wording, who_was_who, glossary, correction_reason,
       finished_by, finished_by_name, finished_by_job_title, finished_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [authorityId, versionId, recordId, childId, number, ready.happenedAt, JSON.stringify(ready.facts), JSON.stringify(ready.source), JSON.stringify(ready.wording), JSON.stringify(ready.whoWasWho),
      JSON.stringify(ready.glossary), ready.correctionReason ?? null, personId, ready.writerName, ready.writerJobTitle, at])
  await freezePassages(door, childId, recordId, versionId, ready.passages)
  const seal = sealNote(versionId, await sealOf(door.rows, authorityId, versionId) ?? '')
  childId === draft.childId && draft.alsoAbout.length === 0 ? door.notes(seal) : door.alsoConcerns(childId, seal)
  return { recordId, versionId }
}

/** The draft changed after the writer looked at it: they should look again. */
export class Moved extends Error {
  override readonly name = 'Moved'
}

/** The record was corrected by somebody else after this correction of it was begun: finished now, it would put the older words back. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

async function newestVersion(door: Door, recordId: string): Promise<string> {
  const version = await door.one<{ id: string }>('select id from written_to_you.version where authority_id = $1 and record_id = $2 order by number desc limit 1', [door.asking.authorityId, recordId])
  if (!version) throw new NotFound('version')
  return version.id
}

async function recordFor(door: Door, draft: Pick<Draft, 'documentCode' | 'correctsRecordId' | 'content'>, eventId: string | null, childId: string, ready: ReadyVersion): Promise<{ recordId: string; number: number }> {
  const { authorityId, personId, at } = door.asking
  if (draft.correctsRecordId) {
    const record = await door.one<{ current: number }>('select current_version as current from written_to_you.record where authority_id = $1 and id = $2', [authorityId, draft.correctsRecordId])
    if (!record) throw new NotFound('record')
    const begunFrom = draft.content['corrects-version']
    if (begunFrom !== undefined && begunFrom !== String(record.current)) throw new Overtaken(draft.correctsRecordId)
    return { recordId: draft.correctsRecordId, number: record.current + 1 }
  }
  const recordId = door.newId()
  await door.rows(
    `insert into written_to_you.record (authority_id, id, child_id, event_id, document_code, created_by, created_at, happened_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [authorityId, recordId, childId, eventId, draft.documentCode, personId, at, ready.happenedAt])
  return { recordId, number: 1 }
}

/** What happened with the child or the children: when, where and who was there. Who stands on one child's file alone is told in that child's record, not here, where others look too. A paper that has only its day is no event. */
async function addEvent(door: Door, ready: ReadyVersion, children: readonly ReadyForAnother[]): Promise<string> {
  const { authorityId, personId, at } = door.asking
  const eventId = door.newId()
  await door.rows('insert into written_to_you.event (authority_id, id, kind, happened_at, place, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [authorityId, eventId, ready.facts.kind, ready.happenedAt, ready.facts.place, personId, at])
  for (const { childId, ready: { facts } } of children) {
    await door.rows('insert into written_to_you.event_child (authority_id, event_id, child_id, seen, seen_reason) values ($1, $2, $3, $4, $5)',
      [authorityId, eventId, childId, facts.seen, facts.seenReason])
  }
  const isWithAll = ({ personId, name }: ReadyVersion['attendees'][number]) => children.every(child => child.ready.attendees.some(each => each.personId === personId && each.name === name))
  for (const attendee of ready.attendees.filter(isWithAll)) {
    await door.rows('insert into written_to_you.event_attendee (authority_id, event_id, id, person_id, name) values ($1, $2, $3, $4, $5)',
      [authorityId, eventId, door.newId(), attendee.personId, attendee.name])
  }
  return eventId
}

async function freezePassages(door: Door, childId: string, recordId: string, versionId: string, passages: ReadyVersion['passages']): Promise<void> {
  const { authorityId } = door.asking
  const frozen = passages.map((passage, position) => ({ ...passage, id: door.newId(), position }))
  await door.rows(
    `insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child, attachment_id)
     select $1, id, $2, $3, $4, position, section, entry, kind, fields, "toChild", "attachmentId"
     from jsonb_to_recordset($5) as p (id uuid, position integer, section text, entry integer, kind text, fields jsonb, "toChild" boolean, "attachmentId" uuid)`,
    [authorityId, versionId, recordId, childId, JSON.stringify(frozen)])
  for (const passage of frozen) {
    const { outcome } = passage.fields
    const isClosed = outcome === 'done' || outcome === 'not-needed'
    if (passage.kind === 'next-step' && passage.goesOnFrom) await closeCarriedStep(door, childId, passage.goesOnFrom, isClosed ? outcome : 'carried-on')
    if (passage.kind !== 'next-step' || !isClosed) await freezeThing(door, [authorityId, passage.id, versionId, childId], passage)
  }
}

/** A quote, an observation, a decision and a next step are things of their own, so that they can be counted, listed and followed. */
async function freezeThing(door: Door, keys: readonly string[], { kind, fields }: PassageDraft): Promise<void> {
  const insert = (table: string, columns: string, values: readonly (string | null)[]) =>
    door.rows(`insert into written_to_you.${table} (authority_id, passage_id, version_id, child_id, ${columns}) values ($1, $2, $3, $4, ${values.map((_, index) => `$${index + 5}`).join(', ')})`, [...keys, ...values])
  const answer = (id: string) => fields[id] ?? ''
  if (kind === 'quote' && answer('words')) await insert('quote', 'words, said_to', [answer('words'), answer('to-whom')])
  if (kind === 'observation' && answer('text')) await insert('observation', 'what_was_seen', [answer('text')])
  if (kind === 'decision' && answer('what')) await insert('decision', 'what, decided_by, decided_on, why, what_the_child_wanted', [answer('what'), answer('who'), answer('when') || null, answer('why'), answer('wanted')])
  if (kind === 'next-step' && answer('what')) await insert('next_step', 'what, done_by_whom, by_day', [answer('what'), answer('who'), answer('when') || null])
}
