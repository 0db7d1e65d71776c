import { type Gate, gateFor } from '../domain/gate/gate.ts'
import { NotFound, type Door } from './as.ts'
import { personOf } from './children.ts'
import { type Edition, gateStill, NotReleased, OutOfDate, prepareEdition, readEdition } from './editions.ts'
import { holdFile } from './file-entries.ts'
import { type AtTheGate, readAtTheGate, sealOfGate } from './gates.ts'

/** How it was shared: opened on the reader's own page, read together, or given on paper. */
export type SharedHow = 'own-page' | 'read-together' | 'printed'

/** That an edition of a version was shared, with whom, how and when (ISO date). */
export interface Sharing {
  readonly id: string
  readonly editionId: string
  readonly versionNumber: number
  readonly recipientId: string
  readonly recipientName: string
  readonly how: SharedHow
  readonly sharedOn: string
  readonly sharedByName: string
  readonly endedAt: Date | null
  /** How many parts of it were kept back from this reader. */
  readonly keptBack: number
}

/**
 * Opens an edition to its reader, or writes down that it was read together or given on paper. The gate is worked out afresh in the same transaction, while nobody else can write on the file: `OutOfDate` when it says anything else now.
 * `NotReleased` when a second person has yet to look at it, or refused. Shared twice in the same way on one day, the first stands.
 */
export async function releaseEdition(door: Door, editionId: string, how: SharedHow, sharedOn: string): Promise<Edition> {
  const found = await readEdition(door, editionId)
  await holdFile(door, found.childId)
  const edition = await readEdition(door, editionId)
  if (!await gateStill(door, edition)) throw new OutOfDate()
  if (edition.confirmation?.outcome === 'refused' || (edition.secondNeeded && edition.confirmation === null)) throw new NotReleased()
  const { authorityId, personId, at } = door.asking
  // On a page stands one edition of a text: the newer one takes the place of the one before.
  if (how === 'own-page') {
    await door.rows(
      `update written_to_you.sharing set ended_at = $4, ended_by = $5 where authority_id = $1 and version_id = $2 and recipient_id = $3 and how = 'own-page' and ended_at is null and edition_id <> $6`,
      [authorityId, edition.versionId, edition.recipientId, at, personId, editionId])
  }
  await door.rows(
    `insert into written_to_you.sharing (authority_id, id, child_id, record_id, version_id, recipient_id, edition_id, how, shared_on, shared_by, shared_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [authorityId, door.newId(), edition.childId, edition.recordId, edition.versionId, edition.recipientId, editionId, how, sharedOn, personId, at])
  return edition
}

/**
 * Shares the newest text of a record at once, with everything left out that the gate proposes to leave out. `NotReleased` when the recipient has no right that needs no more words, or a second person must look at it.
 * Shared twice in the same way on one day, the first stands.
 */
export async function shareRecord(door: Door, recordId: string, recipientId: string, how: SharedHow, sharedOn: string): Promise<{ childId: string }> {
  const at = await readAtTheGate(door, recordId)
  const gate = gateFor(at.file, at.letter, recipientId)
  if (!gate || gate.needsSecond || gate.right.kind === 'professional') throw new NotReleased()
  await shareAt(door, at, gate, recipientId, how, sharedOn)
  return { childId: at.record.childId }
}

/** Prepares what the gate lets through and opens it, unless the very same is open already. */
async function shareAt(door: Door, at: AtTheGate, gate: Gate, recipientId: string, how: SharedHow, sharedOn: string): Promise<void> {
  const same = await door.one(
    `select from written_to_you.sharing s join written_to_you.edition e on (e.authority_id, e.id) = (s.authority_id, s.edition_id)
     where s.authority_id = $1 and s.version_id = $2 and s.recipient_id = $3 and s.how = $4 and (s.shared_on = $5 or s.how = 'own-page') and s.ended_at is null and e.gate_seal = $6`,
    [door.asking.authorityId, at.version.id, recipientId, how, sharedOn, sealOfGate(at.letter, gate)])
  if (same) return
  const writer = await door.one<{ name: string }>('select full_name as name from written_to_you.person where authority_id = $1 and id = $2', [door.asking.authorityId, door.asking.personId])
  const { id } = await prepareEdition(door, at, recipientId, { by: gate.right.kind, need: null, answers: new Map(), note: '' }, writer?.name ?? '')
  await releaseEdition(door, id, how, sharedOn)
}

/** Shares it as `shareRecord` does where the gate asks nothing at all; false, and nothing shared, where somebody must look first: nothing is left out that nobody has seen. */
export async function shareIfNothingIsAsked(door: Door, recordId: string, recipientId: string, how: SharedHow, sharedOn: string): Promise<boolean> {
  const at = await readAtTheGate(door, recordId)
  const gate = gateFor(at.file, at.letter, recipientId)
  if (!gate || gate.needsSecond || gate.right.kind === 'professional' || gate.proposals.length > 0 || at.letter.passages.length === 0 || gate.cautions.some(({ id }) => id === 'wish')) return false
  await shareAt(door, at, gate, recipientId, how, sharedOn)
  return true
}

/** Takes a record off the reader's page. That it was shared stays written down. */
export async function endSharing(door: Door, sharingId: string): Promise<{ recordId: string }> {
  const sharing = await door.one<{ recordId: string; childId: string }>(
    `select record_id as "recordId", child_id as "childId" from written_to_you.sharing where authority_id = $1 and id = $2`, [door.asking.authorityId, sharingId])
  if (!sharing) throw new NotFound('sharing')
  door.concerns(sharing.childId)
  await door.rows('update written_to_you.sharing set ended_at = $3, ended_by = $4 where authority_id = $1 and id = $2 and ended_at is null',
    [door.asking.authorityId, sharingId, door.asking.at, door.asking.personId])
  return sharing
}

/** With whom a record was shared, newest first, ended ones too. */
export const readSharings = (door: Door, recordId: string): Promise<readonly Sharing[]> =>
  door.rows<Sharing>(
    `select s.id, s.edition_id as "editionId", v.number as "versionNumber", s.recipient_id as "recipientId", p.full_name as "recipientName", s.how, s.shared_on::text as "sharedOn", b.full_name as "sharedByName", s.ended_at as "endedAt",
       (select count(*)::int from written_to_you.edition_passage x where x.authority_id = s.authority_id and x.edition_id = s.edition_id and not x.is_shown) as "keptBack"
     from written_to_you.sharing s
     join written_to_you.version v on (v.authority_id, v.id) = (s.authority_id, s.version_id)
     cross join ${personOf('s', 's.recipient_id', 'p')}
     cross join ${personOf('s', 's.shared_by', 'b')}
     where s.authority_id = $1 and s.record_id = $2 order by s.shared_on desc, s.id desc`, [door.asking.authorityId, recordId])
