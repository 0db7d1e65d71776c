import { type Answer, editionOf, type EditionPart } from '../domain/gate/edition-of.ts'
import type { Caution } from '../domain/gate/cautions.ts'
import { gateFor } from '../domain/gate/gate.ts'
import { personOf } from '../domain/gate/gate-file.ts'
import type { RightKind } from '../domain/gate/rights.ts'
import type { ExplainedWord, Facts, Who } from '../domain/version.ts'
import { NotFound, type Door } from './as.ts'
import { type AtTheGate, readAtTheGate, sealOfGate } from './gates.ts'

/** Right of an edition: as the gate knows them, or shared before there was one. */
type EditionRight = RightKind | 'before-the-gate'

/** What was decided about an edition by a second person. */
export interface Confirmation {
  readonly outcome: 'confirmed' | 'refused'
  readonly words: string
  readonly byName: string
  readonly byJobTitle: string
  readonly at: Date
}

/** A copy of one version for one reader, with what was left out and why, as it was prepared. */
export interface Edition {
  readonly id: string
  readonly recordId: string
  readonly childId: string
  readonly versionId: string
  readonly versionNumber: number
  readonly recipientId: string
  readonly recipientName: string
  readonly recipientIs: string
  readonly rightKind: EditionRight
  readonly rightSays: string
  readonly need: string | null
  readonly facts: Facts
  readonly whoWasWho: readonly Who[]
  readonly glossary: readonly ExplainedWord[]
  readonly correctionReason: string | null
  readonly asked: { readonly cautions?: readonly Caution[]; readonly parts?: readonly EditionPart[]; readonly note?: string }
  readonly gateSeal: string
  readonly secondNeeded: boolean
  readonly preparedBy: string
  readonly preparedByName: string
  readonly preparedAt: Date
  readonly confirmation: Confirmation | null
  /** It was opened, read together or given on paper. */
  readonly isShared: boolean
  readonly passages: readonly { readonly passageId: string; readonly section: string; readonly isShown: boolean; readonly reason: string | null; readonly told: 'said' | 'silent' | null }[]
}

/** What the worker decided before an edition is frozen. */
export interface Prepared {
  readonly by: RightKind
  /** For what somebody whose work it is needs it; null for all others. */
  readonly need: string | null
  readonly answers: ReadonlyMap<string, Answer>
  /** What was said about the whole: why it is shared though the child does not want it. */
  readonly note: string
}

/** The gate does not let it through to this reader: no right, nothing left to show, or a second person has yet to look at it. Nothing was shared. */
export class NotReleased extends Error {
  override readonly name = 'NotReleased'
}

/** Freezes what this reader will see. `NotFound` when the file gives them no such right today, `NotReleased` when nothing is left to show. It opens nothing yet. */
export async function prepareEdition(door: Door, { record, version, letter, file }: AtTheGate, recipientId: string, { by, need, answers, note }: Prepared, writerName: string): Promise<{ id: string; secondNeeded: boolean }> {
  const gate = gateFor(file, letter, recipientId, by)
  if (!gate) throw new NotFound('right')
  const edition = editionOf(file, letter, gate, recipientId, answers)
  if (edition.isEmpty) throw new NotReleased()
  const { authorityId, personId, at } = door.asking
  const [id, secondNeeded] = [door.newId(), gate.needsSecond || edition.isOverridden]
  const person = personOf(file, recipientId)
  await door.rows(
    `insert into written_to_you.edition (authority_id, id, child_id, record_id, version_id, recipient_id, recipient_name, recipient_is, right_kind, right_says, need, facts, who_was_who, glossary, correction_reason, asked, gate_seal, second_needed,
       prepared_by, prepared_by_name, prepared_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [authorityId, id, record.childId, record.id, version.id, recipientId, person?.fullName ?? file.child.fullName, standsAs(person?.stands ?? []), gate.right.kind, gate.right.says, need, JSON.stringify(edition.facts), JSON.stringify(edition.whoWasWho),
      JSON.stringify(edition.glossary), edition.correctionReason, JSON.stringify({ cautions: gate.cautions, parts: edition.parts, note }), sealOfGate(letter, gate), secondNeeded, personId, writerName, at])
  const passages = letter.passages.map(passage => ({ ...edition.parts.find(({ partId }) => partId === passage.id), passage: passage.id, section: passage.section, position: passage.position }))
  await door.rows(
    `insert into written_to_you.edition_passage (authority_id, edition_id, passage_id, version_id, child_id, section_id, position, is_shown, reason, told, proposed, why)
     select $1, $2, passage, $3, $4, section, position, "isShown", reason, told, proposed, why
     from jsonb_to_recordset($5) as p (passage uuid, section text, position integer, "isShown" boolean, reason text, told text, proposed text, why text)`,
    [authorityId, id, version.id, record.childId, JSON.stringify(passages)])
  door.alsoConcerns(record.childId, `edition ${id}`)
  return { id, secondNeeded }
}

const standsAs = (stands: readonly { readonly relationship: string | null; readonly role: string | null }[]): string => [...new Set(stands.map(({ relationship, role }) => relationship ?? role ?? ''))].filter(Boolean).join(', ')

const editionColumns = `e.id, e.record_id as "recordId", e.child_id as "childId", e.version_id as "versionId", v.number as "versionNumber", e.recipient_id as "recipientId", e.recipient_name as "recipientName", e.recipient_is as "recipientIs",
  e.right_kind as "rightKind", e.right_says as "rightSays", e.need, e.facts, e.who_was_who as "whoWasWho", e.glossary, e.correction_reason as "correctionReason", e.asked, e.gate_seal as "gateSeal", e.second_needed as "secondNeeded",
  e.prepared_by as "preparedBy", e.prepared_by_name as "preparedByName", e.prepared_at as "preparedAt",
  exists (select from written_to_you.sharing s where s.authority_id = e.authority_id and s.edition_id = e.id) as "isShared",
  (select jsonb_build_object('outcome', c.outcome, 'words', c.words, 'byName', c.confirmed_by_name, 'byJobTitle', c.confirmed_by_job_title, 'at', c.confirmed_at) from written_to_you.edition_confirmation c where c.authority_id = e.authority_id and c.edition_id = e.id) as confirmation,
  (select coalesce(jsonb_agg(jsonb_build_object('passageId', p.passage_id, 'section', p.section_id, 'isShown', p.is_shown, 'reason', p.reason, 'told', p.told) order by p.position), '[]') from written_to_you.edition_passage p
    where p.authority_id = e.authority_id and p.edition_id = e.id) as passages`

/** No newer one of the same text was prepared for the same reader. */
const isNewest = `not exists (select from written_to_you.edition n where n.authority_id = e.authority_id and n.version_id = e.version_id and n.recipient_id = e.recipient_id and (n.prepared_at, n.id) > (e.prepared_at, e.id))`

type Row = Omit<Edition, 'confirmation'> & { readonly confirmation: (Omit<Confirmation, 'at'> & { readonly at: string }) | null }

const read = (row: Row): Edition => ({ ...row, confirmation: row.confirmation && { ...row.confirmation, at: new Date(row.confirmation.at) } })

/** An edition as it was prepared, or `NotFound`: for staff. */
export async function readEdition(door: Door, editionId: string): Promise<Edition> {
  const row = await door.one<Row>(`select ${editionColumns} from written_to_you.edition e join written_to_you.version v on (v.authority_id, v.id) = (e.authority_id, e.version_id) where e.authority_id = $1 and e.id = $2`, [door.asking.authorityId, editionId])
  if (!row) throw new NotFound('edition')
  door.concerns(row.childId)
  return read(row)
}

/** The editions of a record that were prepared and are opened to nobody yet, newest first; those of an earlier text are left out. */
export const readPreparedEditions = async (door: Door, recordId: string): Promise<readonly Edition[]> =>
  (await door.rows<Row>(
    `select ${editionColumns} from written_to_you.edition e join written_to_you.version v on (v.authority_id, v.id) = (e.authority_id, e.version_id)
     join written_to_you.record r on (r.authority_id, r.id) = (e.authority_id, e.record_id) and r.current_version = v.number
     where e.authority_id = $1 and e.record_id = $2 and not exists (select from written_to_you.sharing s where s.authority_id = e.authority_id and s.edition_id = e.id)
       and ${isNewest}
     order by e.prepared_at desc, e.id desc`, [door.asking.authorityId, recordId])).map(read)

/** An edition that waits for a second person. */
export interface WaitingEdition {
  readonly editionId: string
  readonly recordId: string
  readonly childId: string
  readonly childName: string
  readonly documentCode: string
  readonly recipientName: string
  readonly preparedByName: string
  readonly preparedAt: Date
}

/** Editions that wait for a second person who is not the one who prepared them, oldest first: of all children that the asker works with, or of one. */
export const listWaitingEditions = (door: Door, childId: string | null, limit: number): Promise<readonly WaitingEdition[]> =>
  door.rows<WaitingEdition>(
    `select e.id as "editionId", e.record_id as "recordId", e.child_id as "childId", coalesce(p.preferred_name, p.full_name) as "childName", r.document_code as "documentCode", e.recipient_name as "recipientName", e.prepared_by_name as "preparedByName", e.prepared_at as "preparedAt"
     from written_to_you.edition e
     join written_to_you.version v on (v.authority_id, v.id) = (e.authority_id, e.version_id) join written_to_you.record r on (r.authority_id, r.id) = (e.authority_id, e.record_id) and r.current_version = v.number
     join written_to_you.person p on (p.authority_id, p.id) = (e.authority_id, e.child_id)
     where e.authority_id = $1 and e.second_needed and e.prepared_by <> $2 and ($3::uuid is null or e.child_id = $3)
       and not exists (select from written_to_you.edition_confirmation c where c.authority_id = e.authority_id and c.edition_id = e.id)
       and ${isNewest}
     order by e.prepared_at, e.id limit $4`, [door.asking.authorityId, door.asking.personId, childId, limit])

/** What was prepared is not what the gate says now: the text was corrected, or something on the file is another. Nothing was opened. */
export class OutOfDate extends Error {
  override readonly name = 'OutOfDate'
}

/** True when the gate, worked out afresh, says for this edition what it said when the edition was prepared. */
export const gateStill = async (door: Door, edition: Edition): Promise<boolean> => isAsPrepared(await readAtTheGate(door, edition.recordId), edition)

/** The same of a record that has just been read at the gate. */
export const isAsPrepared = (at: AtTheGate, edition: Edition): boolean => at.version.id === edition.versionId && saysTheSame(at, edition)

function saysTheSame({ file, letter }: AtTheGate, { recipientId, rightKind, gateSeal }: Pick<Edition, 'recipientId' | 'rightKind' | 'gateSeal'>): boolean {
  const gate = rightKind === 'before-the-gate' ? undefined : gateFor(file, letter, recipientId, rightKind)
  return gate !== undefined && sealOfGate(letter, gate) === gateSeal
}

/** The editions of the newest text of a record that stand open on a page though the gate says something else by now: a danger, an order or an address came since. Somebody should look again. */
export async function readNotAsOpened(door: Door, recordId: string): Promise<ReadonlySet<string>> {
  const open = await door.rows<Pick<Edition, 'id' | 'recipientId' | 'rightKind' | 'gateSeal'>>(
    `select e.id, e.recipient_id as "recipientId", e.right_kind as "rightKind", e.gate_seal as "gateSeal" from written_to_you.sharing s join written_to_you.edition e on (e.authority_id, e.id) = (s.authority_id, s.edition_id)
     join written_to_you.version v on (v.authority_id, v.id) = (e.authority_id, e.version_id) join written_to_you.record r on (r.authority_id, r.id) = (e.authority_id, e.record_id) and r.current_version = v.number
     where s.authority_id = $1 and s.record_id = $2 and s.how = 'own-page' and s.ended_at is null and e.gate_seal <> ''`, [door.asking.authorityId, recordId])
  if (open.length === 0) return new Set()
  const at = await readAtTheGate(door, recordId)
  return new Set(open.filter(edition => !saysTheSame(at, edition)).map(({ id }) => id))
}

/** A second person confirms an edition that somebody else prepared, or refuses it with a reason. `OutOfDate` when it is not what the gate says now; `NotFound` for one's own, or one that is decided. */
export async function confirmEdition(door: Door, editionId: string, outcome: Confirmation['outcome'], words: string, confirmer: { readonly fullName: string; readonly jobTitle: string | null }): Promise<Edition> {
  const edition = await readEdition(door, editionId)
  const { authorityId, personId, at } = door.asking
  if (edition.preparedBy === personId || edition.confirmation !== null || !edition.secondNeeded) throw new NotFound('edition to confirm')
  if (outcome === 'confirmed' && !await gateStill(door, edition)) throw new OutOfDate()
  await door.rows(
    `insert into written_to_you.edition_confirmation (authority_id, edition_id, child_id, outcome, words, confirmed_by, confirmed_by_name, confirmed_by_job_title, confirmed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [authorityId, editionId, edition.childId, outcome, words, personId, confirmer.fullName, confirmer.jobTitle ?? '', at])
  door.notes(outcome)
  return edition
}
