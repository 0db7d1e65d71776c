import fc from 'fast-check'
import { may, type Action, type Standing } from '../domain/access.ts'
import type { Does } from '../domain/asking.ts'

// A small model of who may see and do what, written from domain/access.ts and the words of the product, not from the SQL,
// with worlds to try it in. Both authorities of a world use the same ids, so that a comparison that forgets the authority is seen.

/** The day on which everything in a world is asked. */
export const today = '2026-11-24'
const moment = '2026-11-24T10:00:00Z'

export type Role = 'staff' | 'reader' | 'administrator' | 'import' | 'sign-in' | 'login'

/** Who says to be asking, in which role. A null is a context that was not set. */
export interface Claim {
  readonly role: Role
  readonly authorityId: string | null
  readonly personId: string | null
  readonly day: string | null
}

interface Span {
  readonly from_day: string
  readonly to_day: string | null
}
interface Owned {
  readonly authority_id: string
}
interface OfChild extends Owned {
  readonly child_id: string
}
/** Written to other children too: for who works with all of them. */
interface AlsoAbout {
  readonly also_about: readonly string[]
}
interface PerhapsAlso {
  readonly also_about?: readonly string[] | undefined
}
interface OfVersion extends OfChild {
  readonly version_id: string
}

/** A row of the history of an entry that stands on a file or with a person. */
interface Entry extends Owned {
  readonly id: string
  readonly number: number
  readonly written_by: string | null
  readonly written_at: string
}

interface Tables {
  authority: { readonly id: string; readonly name: string; readonly is_demo: boolean; readonly created_at: string }
  person: Owned & { readonly id: string; readonly full_name: string; readonly created_at: string }
  child: Owned & { readonly person_id: string; readonly created_at: string }
  team: Owned & { readonly id: string; readonly name: string }
  team_version: Entry & { readonly name: string }
  staff: Owned & Span & { readonly person_id: string; readonly team_id: string; readonly job_title: string; readonly does: Does }
  staff_version: Owned & Span & { readonly person_id: string; readonly number: number; readonly full_name: string; readonly team_id: string; readonly job_title: string; readonly does: Does; readonly holds_from: string; readonly written_by: string | null; readonly written_at: string }
  account_change: Owned & { readonly person_id: string; readonly number: number; readonly is_open: boolean; readonly written_by: string; readonly written_at: string }
  authority_setting: Owned & { readonly part: string; readonly number: number; readonly value: object; readonly written_by: string; readonly written_at: string }
  account: Owned & { readonly person_id: string; readonly created_at: string; readonly closed_at: string | null }
  session: Owned & { readonly token_hash: string; readonly person_id: string; readonly started_at: string; readonly seen_at: string; readonly ends_at: string; readonly ended_at: string | null }
  about_you: OfChild & { readonly id: string; readonly kind: string; readonly words: string; readonly said_by: string; readonly said_on: string; readonly written_by: string; readonly written_at: string }
  about_you_change: OfChild & { readonly about_id: string; readonly became: string; readonly until_day: string; readonly written_by: string; readonly written_at: string }
  voice: OfChild & { readonly id: string; readonly kind: string; readonly words: string; readonly told_to: string; readonly told_on: string; readonly how_known: string; readonly record_id: string | null; readonly written_by: string; readonly written_at: string }
  voice_taken_back: OfChild & { readonly voice_id: string; readonly why: string; readonly taken_back_by: string; readonly taken_back_at: string }
  voice_opening: OfChild & { readonly id: string; readonly voice_id: string; readonly opened_by: string; readonly opened_at: string; readonly ended_at: string | null; readonly ended_by: string | null }
  relationship: OfChild & Span & { readonly id: string; readonly person_id: string; readonly relationship: string | null; readonly role: string | null; readonly parental_responsibility: boolean; readonly taken_back: boolean }
  allocation: OfChild & Span & { readonly id: string; readonly staff_person_id: string; readonly team_id: string; readonly taken_back: boolean }
  allocation_version: Entry & OfChild & Span & { readonly staff_person_id: string; readonly team_id: string; readonly kind: string; readonly taken_back: boolean }
  involvement: OfChild & Span & { readonly id: string; readonly threshold: string; readonly taken_back: boolean }
  event: Owned & { readonly id: string; readonly kind: string; readonly happened_at: string; readonly created_by: string; readonly created_at: string }
  event_child: OfChild & { readonly event_id: string; readonly seen: string }
  event_attendee: Owned & { readonly event_id: string; readonly id: string; readonly person_id: string | null; readonly name: string }
  record: OfChild & { readonly id: string; readonly event_id: string | null; readonly document_code: string; readonly created_by: string; readonly created_at: string; readonly happened_at: string }
  version: OfChild & { readonly id: string; readonly record_id: string; readonly number: number; readonly happened_at: string; readonly facts: object; readonly wording: object; readonly who_was_who: object
    readonly correction_reason: string | null; readonly finished_by: string; readonly finished_by_name: string; readonly finished_by_job_title: string; readonly finished_at: string }
  attachment: OfChild & { readonly id: string; readonly sha256: string; readonly media_type: string; readonly bytes: number; readonly width: number; readonly height: number; readonly what_it_is: string
    readonly made_by: string; readonly uploaded_by: string; readonly uploaded_at: string }
  passage: OfVersion & { readonly id: string; readonly record_id: string; readonly position: number; readonly section_id: string; readonly entry: number; readonly kind: string; readonly fields: object
    readonly to_child: boolean; readonly attachment_id: string | null }
  quote: OfVersion & { readonly passage_id: string; readonly words: string }
  observation: OfVersion & { readonly passage_id: string; readonly what_was_seen: string }
  decision: OfVersion & { readonly passage_id: string; readonly what: string }
  next_step: OfVersion & { readonly passage_id: string; readonly what: string }
  /** Kept by triggers; rows here are what they should make of the others. */
  open_step: OfChild & { readonly passage_id: string }
  next_step_outcome: OfChild & { readonly passage_id: string; readonly outcome: string; readonly said_by: string; readonly said_at: string }
  draft: OfChild & AlsoAbout & { readonly id: string; readonly document_code: string; readonly content: object; readonly version: number; readonly started_by: string; readonly started_at: string; readonly changed_by: string
    readonly changed_at: string; readonly became_record_id: string | null; readonly put_away_at: string | null }
  draft_kept_words: OfChild & PerhapsAlso & { readonly id: string; readonly draft_id: string; readonly field_key: string; readonly words: string; readonly written_by: string; readonly kept_at: string }
  source_note: OfChild & PerhapsAlso & { readonly id: string; readonly draft_id: string; readonly came_as: string; readonly file_name: string | null; readonly words: string; readonly brought_by: string; readonly brought_at: string
    readonly file_sha256: string | null; readonly file_bytes: number | null; readonly file_type: string | null }
  edition: OfVersion & { readonly id: string; readonly record_id: string; readonly recipient_id: string; readonly recipient_name: string; readonly recipient_is: string; readonly right_kind: string; readonly right_says: string; readonly facts: object
    readonly who_was_who: object; readonly glossary: object; readonly asked: object; readonly gate_seal: string; readonly second_needed: boolean; readonly prepared_by: string; readonly prepared_by_name: string; readonly prepared_at: string }
  edition_passage: OfVersion & { readonly edition_id: string; readonly passage_id: string; readonly section_id: string; readonly position: number; readonly is_shown: boolean; readonly reason: string | null; readonly told: string | null; readonly proposed: string | null; readonly why: string }
  edition_confirmation: OfChild & { readonly edition_id: string; readonly outcome: string; readonly words: string; readonly confirmed_by: string; readonly confirmed_by_name: string; readonly confirmed_by_job_title: string; readonly confirmed_at: string }
  confidence_mark: OfVersion & { readonly id: string; readonly passage_id: string; readonly in_confidence: boolean; readonly marked_by: string; readonly marked_at: string }
  sharing: OfVersion & { readonly id: string; readonly record_id: string; readonly recipient_id: string; readonly edition_id: string; readonly how: string; readonly shared_on: string; readonly shared_by: string; readonly shared_at: string
    readonly ended_at: string | null; readonly ended_by: string | null }
  response: OfVersion & { readonly id: string; readonly record_id: string; readonly passage_id: string | null; readonly answered_by: string; readonly kind: string; readonly words: string; readonly answered_at: string }
  /** Kept by triggers, and seen only through the function that searches. */
  record_words: Owned & { readonly record_id: string }
  search: Owned & { readonly id: string; readonly asked_by: string; readonly asked_at: string; readonly words: string; readonly asked: object }
  comment: OfVersion & { readonly id: string; readonly record_id: string; readonly words: string; readonly written_by: string; readonly written_by_name: string; readonly written_at: string }
  sign_off: OfVersion & { readonly record_id: string; readonly signed_by: string; readonly signed_by_name: string; readonly signed_by_job_title: string; readonly signed_at: string }
  told_to_child: OfChild & { readonly id: string; readonly record_id: string; readonly why_not: string; readonly look_again_on: string; readonly said_by: string; readonly said_at: string }
  due_done: OfChild & { readonly id: string; readonly timescale_id: string; readonly done_on: string; readonly takes_back: string | null; readonly said_by: string; readonly said_at: string }
  timescale_setting: Owned & { readonly id: string; readonly timescale_id: string; readonly spans: object; readonly is_off: boolean; readonly why: string; readonly written_by: string; readonly written_at: string }
  form_edition: Owned & { readonly id: string; readonly document_code: string; readonly number: number; readonly edition: object; readonly from_day: string; readonly why: string; readonly published_by: string; readonly published_at: string }
  form_draft: Owned & { readonly document_code: string; readonly number: number; readonly edition: object; readonly written_by: string; readonly written_at: string }
  settled_word: Owned & { readonly id: string; readonly term: string; readonly says: string; readonly plain: string; readonly to_child: string; readonly from_day: string; readonly written_by: string; readonly written_at: string }
  calendar_feed: Owned & { readonly id: string; readonly person_id: string; readonly token_hash: string | null; readonly made_at: string }
  invitation: OfChild & { readonly id: string; readonly person_id: string; readonly code_hash: string; readonly invited_by: string; readonly invited_at: string; readonly ends_at: string }
  reader_sign_in: Owned & { readonly id: string; readonly person_id: string; readonly kind: string; readonly sign_in_name: string; readonly password_hash: string; readonly number_secret: string; readonly made_at: string }
  failed_sign_in: { readonly id: string; readonly name_hash: string; readonly failed_at: string }
  passkey_challenge: { readonly challenge_hash: string; readonly ends_at: string }
  glossary_term: Owned & Span & { readonly id: string; readonly term: string; readonly meaning: string; readonly written_by: string | null }
  command: Owned & { readonly person_id: string; readonly key: string; readonly result: object; readonly done_at: string }
  person_detail: Owned & { readonly person_id: string; readonly number: number; readonly full_name: string; readonly written_at: string }
  person_name: Entry & { readonly person_id: string; readonly kind: string; readonly name: string }
  family_tie: Entry & { readonly person_id: string; readonly other_id: string; readonly kind: string }
  person_merge: Owned & { readonly person_id: string; readonly number: number; readonly into_id: string | null; readonly why: string; readonly written_by: string; readonly written_at: string }
  relationship_version: Entry & OfChild & { readonly person_id: string; readonly relationship: string | null; readonly role: string | null }
  involvement_version: Entry & OfChild & Span & { readonly threshold: string }
  danger: Entry & OfChild & { readonly person_id: string; readonly what: string; readonly who_says: string }
  contact_detail: Entry & OfChild & { readonly person_id: string; readonly kind: string; readonly detail: string; readonly who_may_know: string }
  agreement: Entry & OfChild & Span & { readonly person_id: string; readonly agreed_by: string; readonly who_agreed: string; readonly covers: string }
  court_order: Entry & OfChild & Span & { readonly person_id: string; readonly does: string; readonly court: string }
  wish: Entry & OfChild & Span & { readonly person_id: string; readonly covers: string; readonly words: string }
  home: Entry & OfChild & Span & { readonly kind: string; readonly with_whom: string }
  school: Entry & OfChild & Span & { readonly name: string }
  legal_status: Entry & OfChild & Span & { readonly status: string }
  file_opening: OfChild & { readonly allocation_id: string; readonly staff_person_id: string; readonly why: string; readonly opened_by: string; readonly opened_at: string }
  look_elsewhere: Owned & { readonly id: string; readonly name: string; readonly date_of_birth: string; readonly reason: string; readonly asked_by: string; readonly asked_on: string; readonly asked_at: string }
  found_elsewhere: Owned & { readonly look_id: string; readonly person_id: string }
  /** Kept by triggers: what the names of the people come to. */
  name_key: Owned & { readonly key: string; readonly person_id: string }
  audit_entry: Owned & { readonly chain_id: string; readonly sequence: number; readonly at: string; readonly person_id: string; readonly does: string; readonly action: string; readonly outcome: string; readonly request_id: string; readonly hash: string }
  audit_head: Owned & { readonly chain_id: string; readonly sequence: number; readonly hash: string }
  file_merge: OfChild & { readonly number: number; readonly step: string; readonly into_id: string; readonly why: string; readonly written_by: string; readonly written_at: string }
  /** Kept by triggers: the hash of each row of history. */
  import_right: Owned & { readonly id: string; readonly person_id: string; readonly from_day: string; readonly to_day: string; readonly given_at: string }
  import_batch: Owned & { readonly id: string; readonly source_system: string; readonly kind: string; readonly row_count: number; readonly brought_by: string; readonly brought_at: string }
  imported: Owned & { readonly source_system: string; readonly kind: string; readonly source_key: string; readonly thing_id: string; readonly row_hash: string; readonly batch_id: string }
  row_seal: Owned & { readonly seal_id: string; readonly number: number }
}

export type Table = keyof Tables

/** Every table, in an order in which rows can be put in, with the columns of its key. */
export const keyColumns: Readonly<Record<Table, readonly string[]>> = {
  authority: ['id'], person: ['authority_id', 'id'], team: ['authority_id', 'id'], staff: ['authority_id', 'person_id'], file_opening: ['authority_id', 'child_id'], child: ['authority_id', 'person_id'],
  person_merge: ['authority_id', 'person_id', 'number'], account: ['authority_id', 'person_id'],
  session: ['token_hash'], about_you: ['authority_id', 'id'], about_you_change: ['authority_id', 'about_id'], relationship: ['authority_id', 'id'], allocation: ['authority_id', 'id'], involvement: ['authority_id', 'id'], event: ['authority_id', 'id'],
  event_child: ['authority_id', 'event_id', 'child_id'], event_attendee: ['authority_id', 'id'], record: ['authority_id', 'id'], version: ['authority_id', 'id'], attachment: ['authority_id', 'id'],
  passage: ['authority_id', 'id'], quote: ['authority_id', 'passage_id'], observation: ['authority_id', 'passage_id'], decision: ['authority_id', 'passage_id'], next_step: ['authority_id', 'passage_id'],
  open_step: ['authority_id', 'passage_id'], next_step_outcome: ['authority_id', 'passage_id'], draft: ['authority_id', 'id'], draft_kept_words: ['authority_id', 'id'], source_note: ['authority_id', 'id'], confidence_mark: ['authority_id', 'id'],
  edition: ['authority_id', 'id'], edition_passage: ['authority_id', 'edition_id', 'passage_id'], edition_confirmation: ['authority_id', 'edition_id'], sharing: ['authority_id', 'id'], response: ['authority_id', 'id'],
  voice: ['authority_id', 'id'], voice_taken_back: ['authority_id', 'voice_id'], voice_opening: ['authority_id', 'id'],
  person_detail: ['authority_id', 'person_id', 'number'], person_name: ['authority_id', 'id', 'number'], family_tie: ['authority_id', 'id', 'number'], relationship_version: ['authority_id', 'id', 'number'],
  involvement_version: ['authority_id', 'id', 'number'], danger: ['authority_id', 'id', 'number'], contact_detail: ['authority_id', 'id', 'number'], home: ['authority_id', 'id', 'number'], school: ['authority_id', 'id', 'number'],
  legal_status: ['authority_id', 'id', 'number'], agreement: ['authority_id', 'id', 'number'], court_order: ['authority_id', 'id', 'number'], wish: ['authority_id', 'id', 'number'], team_version: ['authority_id', 'id', 'number'], staff_version: ['authority_id', 'person_id', 'number'], account_change: ['authority_id', 'person_id', 'number'],
  allocation_version: ['authority_id', 'id', 'number'], authority_setting: ['authority_id', 'part', 'number'], look_elsewhere: ['authority_id', 'id'], found_elsewhere: ['authority_id', 'look_id', 'person_id'], name_key: ['authority_id', 'key', 'person_id'],
  invitation: ['authority_id', 'id'], reader_sign_in: ['authority_id', 'id'], failed_sign_in: ['id'], passkey_challenge: ['challenge_hash'],
  record_words: ['authority_id', 'record_id'], search: ['authority_id', 'id'], comment: ['authority_id', 'id'], sign_off: ['authority_id', 'version_id'], told_to_child: ['authority_id', 'id'], due_done: ['authority_id', 'id'], timescale_setting: ['authority_id', 'id'], calendar_feed: ['authority_id', 'id'], glossary_term: ['authority_id', 'id'], command: ['authority_id', 'person_id', 'key'], audit_entry: ['authority_id', 'chain_id', 'sequence'], audit_head: ['authority_id', 'chain_id'], file_merge: ['authority_id', 'child_id', 'number'], row_seal: ['authority_id', 'seal_id', 'number'],
  form_edition: ['authority_id', 'id'], form_draft: ['authority_id', 'document_code', 'number'], settled_word: ['authority_id', 'id'],
  import_right: ['authority_id', 'id'], import_batch: ['authority_id', 'id'], imported: ['authority_id', 'source_system', 'kind', 'source_key'],
}

export const tables = Object.keys(keyColumns) as readonly Table[]

export type Rows = { readonly [Name in Table]: readonly Tables[Name][] }

/** Two authorities with everything in them. */
export interface World {
  readonly authorityIds: readonly [string, string]
  readonly personIds: readonly string[]
  readonly rows: Rows
  /** Decides whose turn it is to try to write. */
  readonly turn: number
}

/** The key of a row as one text. */
export const keyOf = (table: Table, row: object): string => keyColumns[table].map(column => String((row as Readonly<Record<string, unknown>>)[column])).join('/')

// ── Worlds ──

const kinds = ['authority', 'person', 'team', 'thing', 'record', 'version', 'passage', 'event', 'attachment', 'new'] as const
const id = (kind: (typeof kinds)[number], number: number): string => `01900000-0000-7000-8000-${kinds.indexOf(kind).toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`

/** A person of whom no authority knows. */
export const nobodyKnown = id('person', 99)

const children = [0, 1, 2]
/** Of these the one whose file was opened through the program. */
const openedChild = 2
const relatives = [3, 4, 5]
const stranger = 6
const staffDoes: readonly Does[] = ['practitioner', 'practitioner', 'practitioner', 'manager', 'manager', 'administrator']
const firstStaff = stranger + 1
const people = firstStaff + staffDoes.length

const day = (offset: number): string => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10)

const spans: readonly Span[] = [
  [-300, null], [-300, -1], [-300, 0], [0, null], [1, null], [0, 0], [-1, -1], [1, 9],
].map(([from, to]) => ({ from_day: day(from ?? 0), to_day: to === null || to === undefined ? null : day(to) }))

/** As often open as not: the rest are the edges. */
const anySpan = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.nat(spans.length - 1) })
/** Most staff work here. */
const anyEmployment = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(spans.length - 1) })

const anyChild = fc.constantFrom(...children)
const anyPerson = fc.nat(people - 1)
const anyStaff = fc.nat(staffDoes.length - 1)
const passageKinds = ['text', 'quote', 'observation', 'view', 'decision', 'next-step', 'worry', 'picture'] as const

const anyAuthority = fc.record({
  staff: fc.array(fc.record({ team: fc.nat(1), span: anyEmployment }), { minLength: staffDoes.length, maxLength: staffDoes.length }),
  accounts: fc.array(fc.constantFrom('none', 'open', 'closed', 'ended session', 'old session'), { minLength: people, maxLength: people }),
  relationships: fc.array(fc.record({ child: anyChild, person: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...relatives) }, { weight: 1, arbitrary: anyPerson }), span: anySpan, isFamily: fc.boolean(), isTakenBack: fc.nat(4).map(number => number === 0) }), { minLength: 2, maxLength: 6 }),
  opened: fc.record({ by: anyStaff, to: anyStaff }),
  entries: fc.array(fc.record({ child: anyChild, person: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...relatives) }, { weight: 2, arbitrary: anyPerson }), by: anyStaff, kind: fc.constantFrom('danger', 'order', 'order', 'agreement', 'wish', 'contact', 'home', 'school', 'legal status', 'name', 'tie'), isCorrected: fc.boolean() }), { minLength: 3, maxLength: 9 }),
  merge: fc.option(fc.constantFrom(...relatives)),
  looks: fc.array(fc.record({ by: anyStaff, found: anyPerson }), { maxLength: 3 }),
  allocations: fc.array(fc.record({ child: anyChild, staff: anyStaff, team: fc.nat(1), span: anySpan, isTakenBack: fc.nat(5).map(number => number === 0) }), { minLength: 4, maxLength: 10 }),
  records: fc.array(fc.record({
    child: anyChild, by: anyStaff, event: fc.constantFrom('none', 'one child', 'with a sibling'),
    versions: fc.array(fc.array(fc.record({ kind: fc.constantFrom(...passageKinds), toChild: fc.boolean(), attachment: fc.nat(1), isSettled: fc.boolean() }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }),
  }), { minLength: 2, maxLength: 5 }),
  looseEvents: fc.array(fc.record({ by: anyStaff, child: fc.option(anyChild) }), { maxLength: 2 }),
  sharings: fc.array(fc.record({ record: fc.nat(9), version: fc.nat(1), recipient: anyPerson, how: fc.constantFrom('own-page', 'own-page', 'own-page', 'read-together', 'printed'), isEnded: fc.nat(3).map(number => number === 0), by: anyStaff, hides: fc.array(fc.constantFrom('shown', 'shown', 'said', 'silent'), { minLength: 4, maxLength: 4 }) }), { minLength: 4, maxLength: 10 }),
  /** Editions that are opened to nobody yet, the newest text of a record for somebody. */
  prepared: fc.array(fc.record({ record: fc.nat(9), recipient: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: anyPerson }), by: anyStaff, secondNeeded: fc.boolean(), word: fc.constantFrom('none', 'none', 'confirmed', 'refused'), second: anyStaff }), { minLength: 3, maxLength: 6 }),
  responses: fc.array(fc.record({ sharing: fc.nat(9), byRecipient: fc.boolean(), person: anyPerson, passage: fc.option(fc.nat(3)) }), { minLength: 2, maxLength: 6 }),
  drafts: fc.array(fc.record({ child: anyChild, also: fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: fc.subarray(children) }), by: anyStaff, state: fc.constantFrom('open', 'finished', 'put away'), hasKeptWords: fc.boolean(), note: fc.constantFrom('none', 'pasted', 'in a file', 'not read') }), { minLength: 2, maxLength: 6 }),
  voices: fc.array(fc.record({ child: anyChild, record: fc.option(fc.nat(9)), opening: fc.constantFrom('none', 'open', 'open', 'ended'), isTakenBack: fc.nat(3).map(number => number === 0), by: anyStaff }), { minLength: 2, maxLength: 6 }),
  commands: fc.uniqueArray(anyPerson, { maxLength: 4 }),
  words: fc.nat(2),
})
type Authority = typeof anyAuthority extends fc.Arbitrary<infer Value> ? Value : never

/** Any world: small, and full of the cases at the edges. */
export const anyWorld: fc.Arbitrary<World> = fc.tuple(anyAuthority, anyAuthority, fc.nat(999)).map(([one, other, turn]) => {
  const rows = Object.fromEntries(tables.map(table => [table, []])) as unknown as { [Name in Table]: Tables[Name][] }
  const authorityIds = [id('authority', 0), id('authority', 1)] as const
  for (const [number, described] of [one, other].entries()) addAuthority(rows, authorityIds[number] ?? '', number, described)
  return { authorityIds, personIds: Array.from({ length: people }, (_, number) => id('person', number)), rows, turn }
})

function addAuthority(rows: { [Name in Table]: Tables[Name][] }, authority_id: string, number: number, described: Authority): void {
  let things = 0
  const thing = () => id('thing', things++)
  const person = (index: number) => id('person', index)
  const member = (index: number) => person(firstStaff + index)
  const span = (index: number): Span => spans[index] ?? { from_day: today, to_day: null }

  rows.authority.push({ id: authority_id, name: `Authority ${number}`, is_demo: number === 0, created_at: moment })
  for (let index = 0; index < people; index++) rows.person.push({ authority_id, id: person(index), full_name: `Person ${index}`, created_at: moment })
  for (const row of rows.person.filter(each => each.authority_id === authority_id)) {
    rows.person_detail.push({ authority_id, person_id: row.id, number: 1, full_name: row.full_name, written_at: moment })
    for (const key of keysOf(row.full_name)) rows.name_key.push({ authority_id, key, person_id: row.id })
  }
  const opener = described.opened
  rows.file_opening.push({ authority_id, child_id: person(openedChild), allocation_id: id('thing', 900), staff_person_id: member(opener.to), why: 'to help', opened_by: member(opener.by), opened_at: moment })
  rows.allocation.push({ authority_id, id: id('thing', 900), child_id: person(openedChild), staff_person_id: member(opener.to), team_id: id('team', described.staff[opener.to]?.team ?? 0), from_day: today, to_day: null, taken_back: false })
  if (described.merge !== null) rows.person_merge.push({ authority_id, person_id: person(described.merge), number: 1, into_id: person(stranger), why: 'the same person', written_by: member(0), written_at: moment })
  for (const child of children) {
    rows.child.push({ authority_id, person_id: person(child), created_at: moment })
    rows.about_you.push({ authority_id, id: thing(), child_id: person(child), kind: 'like', words: 'drawing', said_by: 'you', said_on: today, written_by: member(0), written_at: moment })
    const about_id = thing()
    rows.about_you.push({ authority_id, id: about_id, child_id: person(child), kind: 'dislike', words: 'peas', said_by: 'you', said_on: today, written_by: member(0), written_at: moment })
    rows.about_you_change.push({ authority_id, about_id, child_id: person(child), became: 'no-longer', until_day: today, written_by: member(0), written_at: moment })
    rows.involvement.push({ authority_id, id: thing(), child_id: person(child), threshold: 'child-in-need', taken_back: false, ...span(0) })
    for (const which of [0, 1]) {
      rows.attachment.push({ authority_id, id: id('attachment', child * 2 + which), child_id: person(child), sha256: hexBytes(child), media_type: 'image/png', bytes: 9, width: 3, height: 3, what_it_is: 'a drawing', made_by: 'you',
        uploaded_by: member(0), uploaded_at: moment })
    }
  }
  for (const team of [0, 1]) {
    rows.team.push({ authority_id, id: id('team', team), name: `Team ${team}` })
    rows.team_version.push({ authority_id, id: id('team', team), number: 1, name: `Team ${team}`, written_by: null, written_at: moment })
  }
  for (const [index, does] of staffDoes.entries()) {
    const { team, span: when } = described.staff[index] ?? { team: 0, span: 0 }
    const works = { authority_id, person_id: member(index), team_id: id('team', team), job_title: 'Social worker', does, ...span(when) }
    rows.staff.push(works)
    rows.staff_version.push({ ...works, number: 1, full_name: `Person ${firstStaff + index}`, holds_from: works.from_day, written_by: null, written_at: moment })
  }
  rows.form_edition.push({ authority_id, id: thing(), document_code: 'D01', number: 1, edition: {}, from_day: today, why: 'ours', published_by: member(0), published_at: moment })
  rows.form_draft.push({ authority_id, document_code: 'D01', number: 1, edition: {}, written_by: member(0), written_at: moment })
  rows.settled_word.push({ authority_id, id: thing(), term: 'the Hearth', says: 'explain', plain: 'the family house', to_child: '', from_day: today, written_by: member(0), written_at: moment })
  for (const [index, state] of described.accounts.entries()) {
    if (state === 'none') continue
    rows.account.push({ authority_id, person_id: person(index), created_at: moment, closed_at: state === 'closed' ? moment : null })
    rows.session.push({ authority_id, token_hash: tokenOf(number, index), person_id: person(index), started_at: '2026-11-24T08:00:00Z', seen_at: moment, ends_at: state === 'old session' ? '2026-11-24T09:59:59Z' : '2026-11-24T18:00:00Z',
      ended_at: state === 'ended session' ? '2026-11-24T09:00:00Z' : null })
  }
  for (const each of described.relationships) {
    rows.relationship.push({ authority_id, id: thing(), child_id: person(each.child), person_id: person(each.person), relationship: each.isFamily ? 'Mum' : null, role: each.isFamily ? null : 'Doctor', parental_responsibility: each.isFamily, taken_back: each.isTakenBack, ...span(each.span) })
  }
  // Over the first of them hangs a danger, over the second an order.
  const [first, second] = rows.relationship.filter(each => each.authority_id === authority_id)
  if (first) rows.danger.push({ authority_id, id: id('thing', 800), number: 1, child_id: first.child_id, person_id: first.person_id, what: 'hurt you', who_says: 'the court', written_by: member(0), written_at: moment })
  if (second) rows.court_order.push({ authority_id, id: id('thing', 801), number: 1, child_id: second.child_id, person_id: second.person_id, does: 'no-contact', court: 'the court', written_by: member(0), written_at: moment, ...span(0) })
  for (const row of rows.relationship.filter(each => each.authority_id === authority_id)) {
    const { id: of, child_id, person_id, relationship, role } = row
    rows.relationship_version.push({ authority_id, id: of, number: 1, child_id, person_id, relationship, role, written_by: null, written_at: moment })
  }
  for (const { id: of, child_id, threshold, from_day, to_day } of rows.involvement.filter(each => each.authority_id === authority_id)) {
    rows.involvement_version.push({ authority_id, id: of, number: 1, child_id, threshold, from_day, to_day, written_by: null, written_at: moment })
  }
  for (const each of described.entries) {
    for (const [before, entry] of [...each.isCorrected ? [0, 1] : [0]].map(at => [at, { authority_id, id: id('thing', 500 + described.entries.indexOf(each)), number: at + 1, written_by: member(each.by), written_at: moment }] as const)) {
      const of = { ...entry, child_id: person(each.child) }
      const about = { ...of, person_id: person(each.person) }
      if (each.kind === 'danger') rows.danger.push({ ...about, what: 'hurt you', who_says: 'the court' })
      if (each.kind === 'order') rows.court_order.push({ ...about, does: 'no-contact', court: 'the court', ...span(0) })
      if (each.kind === 'agreement') rows.agreement.push({ ...about, agreed_by: 'child', who_agreed: 'Person 0', covers: 'everything', ...span(0) })
      if (each.kind === 'wish') rows.wish.push({ ...about, covers: 'everything', words: 'not them', ...span(0) })
      if (each.kind === 'contact') rows.contact_detail.push({ ...about, kind: 'phone', detail: `01632 96000${before}`, who_may_know: 'team' })
      if (each.kind === 'home') rows.home.push({ ...of, kind: 'family', with_whom: 'your mum', ...span(0) })
      if (each.kind === 'school') rows.school.push({ ...of, name: 'A school', ...span(0) })
      if (each.kind === 'legal status') rows.legal_status.push({ ...of, status: 'care-order', ...span(0) })
      if (each.kind === 'name') rows.person_name.push({ ...entry, person_id: person(each.person), kind: 'earlier', name: `Person ${each.person}` })
      if (each.kind === 'tie' && each.person !== each.child) rows.family_tie.push({ ...entry, person_id: person(each.person), other_id: person(each.child), kind: 'birth-parent' })
    }
  }
  for (const [index, look] of described.looks.entries()) {
    rows.look_elsewhere.push({ authority_id, id: id('thing', 700 + index), name: 'Person', date_of_birth: '2015-01-01', reason: 'a new referral', asked_by: member(look.by), asked_on: today, asked_at: moment })
    rows.found_elsewhere.push({ authority_id, look_id: id('thing', 700 + index), person_id: person(look.found) })
  }
  for (const each of described.allocations) rows.allocation.push({ authority_id, id: thing(), child_id: person(each.child), staff_person_id: member(each.staff), team_id: id('team', each.team), taken_back: each.isTakenBack, ...span(each.span) })
  for (const { id: of, child_id, staff_person_id, team_id, from_day, to_day } of rows.allocation.filter(each => each.authority_id === authority_id)) {
    rows.allocation_version.push({ authority_id, id: of, number: 1, child_id, staff_person_id, team_id, kind: 'main', from_day, to_day, taken_back: false, written_by: null, written_at: moment })
  }

  let events = 0
  const addEvent = (by: number, ofChildren: readonly number[]): string => {
    const event_id = id('event', events++)
    rows.event.push({ authority_id, id: event_id, kind: 'visit', happened_at: moment, created_by: member(by), created_at: moment })
    for (const child of ofChildren) rows.event_child.push({ authority_id, event_id, child_id: person(child), seen: 'alone' })
    rows.event_attendee.push({ authority_id, event_id, id: thing(), person_id: person(3), name: 'Person 3' })
    return event_id
  }
  for (const each of described.looseEvents) addEvent(each.by, each.child === null ? [] : [each.child])
  let versions = 0
  let passages = 0
  for (const [index, each] of described.records.entries()) {
    const sibling = children.find(child => child !== each.child) ?? 0
    const event_id = each.event === 'none' ? null : addEvent(each.by, each.event === 'one child' ? [each.child] : [each.child, sibling])
    const ofChild = { authority_id, child_id: person(each.child) }
    const record_id = id('record', index)
    rows.record.push({ ...ofChild, id: record_id, event_id, document_code: 'D01', created_by: member(each.by), created_at: moment, happened_at: moment })
    for (const [before, written] of each.versions.entries()) {
      const version_id = id('version', versions++)
      rows.version.push({ ...ofChild, id: version_id, record_id, number: before + 1, happened_at: moment, facts: {}, wording: {}, who_was_who: [], correction_reason: before === 0 ? null : 'a wrong day', finished_by: member(each.by),
        finished_by_name: 'Person', finished_by_job_title: 'Social worker', finished_at: moment })
      for (const [position, passage] of written.entries()) {
        const passage_id = id('passage', passages++)
        const keys = { ...ofChild, version_id, passage_id }
        rows.passage.push({ ...ofChild, version_id, id: passage_id, record_id, position, section_id: 'what-happened', entry: 0, kind: passage.kind, fields: {}, to_child: passage.toChild,
          attachment_id: passage.kind === 'picture' ? id('attachment', each.child * 2 + passage.attachment) : null })
        if (passage.kind === 'quote') rows.quote.push({ ...keys, words: 'I like it' })
        if (passage.kind === 'observation') rows.observation.push({ ...keys, what_was_seen: 'you smiled' })
        if (passage.kind === 'decision') rows.decision.push({ ...keys, what: 'to go on' })
        if (passage.kind === 'next-step') {
          rows.next_step.push({ ...keys, what: 'to call' })
          if (!passage.isSettled) rows.open_step.push({ ...ofChild, passage_id })
          if (passage.isSettled) rows.next_step_outcome.push({ ...ofChild, passage_id, outcome: 'done', said_by: member(0), said_at: moment })
        }
      }
    }
  }
  const ours = <Row extends Owned>(all: readonly Row[]): readonly Row[] => all.filter(row => row.authority_id === authority_id)
  const records = ours(rows.record)
  const addEdition = (of: Pick<Tables['sharing'], 'authority_id' | 'child_id' | 'record_id' | 'version_id' | 'recipient_id'>, by: number, second_needed: boolean, hides: readonly string[]): string => {
    const edition_id = thing()
    rows.edition.push({ ...of, id: edition_id, recipient_name: 'Person', recipient_is: 'Mum', right_kind: 'responsibility', right_says: 'by a paper', facts: {}, who_was_who: [], glossary: [], asked: {}, gate_seal: 'seal', second_needed, prepared_by: member(by), prepared_by_name: 'Person', prepared_at: moment })
    for (const passage of ours(rows.passage).filter(each => each.version_id === of.version_id && (hides.length > 0 || each.position > 0))) {
      const how = hides[passage.position % hides.length] ?? 'shown'
      const isShown = how === 'shown'
      rows.edition_passage.push({ authority_id, child_id: of.child_id, version_id: of.version_id, edition_id, passage_id: passage.id, section_id: 'what-happened', position: passage.position, is_shown: isShown, reason: isShown ? null : 'sibling', told: isShown ? null : how, proposed: isShown ? null : 'propose', why: '' })
    }
    return edition_id
  }
  for (const passage of ours(rows.passage).slice(0, 4)) rows.confidence_mark.push({ authority_id, id: thing(), child_id: passage.child_id, version_id: passage.version_id, passage_id: passage.id, in_confidence: true, marked_by: member(0), marked_at: moment })
  for (const [index, each] of described.sharings.entries()) {
    const record = records[each.record % records.length]
    const written = ours(rows.version).filter(version => version.record_id === record?.id)
    const version = written[each.version % written.length]
    if (!version) continue
    const of = { authority_id, child_id: version.child_id, record_id: version.record_id, version_id: version.id, recipient_id: person(each.recipient) }
    const isOpenAlready = rows.sharing.some(row => row.authority_id === authority_id && row.version_id === of.version_id && row.recipient_id === of.recipient_id && row.how === 'own-page' && row.ended_at === null)
    const isEnded = each.isEnded || (each.how === 'own-page' && isOpenAlready)
    const edition_id = addEdition(of, each.by, false, each.hides)
    rows.sharing.push({ ...of, id: thing(), edition_id, how: each.how, shared_on: day(-index), shared_by: member(each.by), shared_at: moment, ended_at: isEnded ? moment : null, ended_by: isEnded ? member(each.by) : null })
  }
  for (const each of described.prepared) {
    const record = records[each.record % records.length]
    const version = ours(rows.version).filter(row => row.record_id === record?.id).at(-1)
    if (!version) continue
    const stood = ours(rows.relationship).filter(row => row.child_id === version.child_id)
    const recipient_id = each.recipient === null ? version.child_id : stood[each.recipient % stood.length]?.person_id ?? person(each.recipient)
    const edition_id = addEdition({ authority_id, child_id: version.child_id, record_id: version.record_id, version_id: version.id, recipient_id }, each.by, each.secondNeeded, [])
    if (each.word !== 'none') rows.edition_confirmation.push({ authority_id, edition_id, child_id: version.child_id, outcome: each.word, words: 'looked at', confirmed_by: member(each.second), confirmed_by_name: 'Person', confirmed_by_job_title: 'Manager', confirmed_at: moment })
  }
  const sharings = ours(rows.sharing)
  for (const each of described.responses) {
    const sharing = sharings[each.sharing % sharings.length]
    if (!sharing) continue
    const written = ours(rows.passage).filter(passage => passage.version_id === sharing.version_id)
    rows.response.push({ authority_id, id: thing(), child_id: sharing.child_id, record_id: sharing.record_id, version_id: sharing.version_id, passage_id: each.passage === null ? null : written[each.passage % written.length]?.id ?? null,
      answered_by: each.byRecipient ? sharing.recipient_id : person(each.person), kind: 'that-is-right', words: '', answered_at: moment })
  }
  for (const each of described.drafts) {
    const draft_id = thing()
    const also_about = each.also.filter(child => child !== each.child).map(person)
    // Null where it is about nobody else.
    const also = { also_about: also_about.length > 0 ? also_about : undefined }
    const became = each.state === 'finished' ? records.find(record => record.child_id === person(each.child)) : undefined
    rows.draft.push({ authority_id, id: draft_id, child_id: person(each.child), also_about, document_code: 'D01', content: {}, version: 1, started_by: member(each.by), started_at: moment, changed_by: member(each.by), changed_at: moment,
      became_record_id: became?.id ?? null, put_away_at: each.state === 'put away' ? moment : null })
    if (each.hasKeptWords) rows.draft_kept_words.push({ authority_id, id: thing(), draft_id, child_id: person(each.child), ...also, field_key: 'place', words: 'home', written_by: member(each.by), kept_at: moment })
    if (each.note !== 'none') {
      const isUnread = each.note === 'not read'
      rows.source_note.push({ authority_id, id: thing(), draft_id, child_id: person(each.child), ...also, brought_by: member(each.by), brought_at: moment, words: isUnread ? '' : 'Seen at home.',
        ...(each.note === 'pasted' ? { came_as: 'pasted', file_name: null, file_sha256: null, file_bytes: null, file_type: null } : inFile(isUnread ? 'unread' : 'txt')) })
    }
  }
  for (const each of described.voices) {
    const voice_id = thing()
    const ofChild = { authority_id, child_id: person(each.child) }
    const ofThem = records.filter(record => record.child_id === ofChild.child_id)
    rows.voice.push({ ...ofChild, id: voice_id, kind: 'own-words', words: 'I like it here', told_to: 'Person 7', told_on: today, how_known: 'in the car', record_id: each.record === null ? null : ofThem[each.record % ofThem.length]?.id ?? null, written_by: member(each.by), written_at: moment })
    if (each.opening !== 'none') rows.voice_opening.push({ ...ofChild, id: thing(), voice_id, opened_by: member(each.by), opened_at: moment, ended_at: each.opening === 'ended' ? moment : null, ended_by: each.opening === 'ended' ? member(each.by) : null })
    if (each.isTakenBack) rows.voice_taken_back.push({ ...ofChild, voice_id, why: 'said by another child', taken_back_by: member(each.by), taken_back_at: moment })
  }
  // Two files that somebody says are of one child, where nothing stands against it.
  const isOpen = (child: number) => described.accounts[child] !== 'none' && described.accounts[child] !== 'closed'
  const areRelated = described.relationships.some(each => !each.isTakenBack && [1, 2].includes(each.child) && [1, 2].includes(each.person) && each.child !== each.person)
  if (!areRelated && (!isOpen(2) || isOpen(1))) rows.file_merge.push({ authority_id, child_id: person(2), number: 1, step: 'proposed', into_id: person(1), why: 'one birthday', written_by: member(3), written_at: moment })
  // Of those who may import one administrator, in some worlds not today; and a manager, to whom it is no use.
  for (const index of [3, staffDoes.length - 1]) rows.import_right.push({ authority_id, id: thing(), person_id: member(index), from_day: day(-3), to_day: day(described.words % 2 === 0 ? 0 : -1), given_at: moment })
  const batch_id = thing()
  rows.import_batch.push({ authority_id, id: batch_id, source_system: 'Old', kind: 'person', row_count: 1, brought_by: member(staffDoes.length - 1), brought_at: moment })
  rows.imported.push({ authority_id, source_system: 'Old', kind: 'person', source_key: '17', thing_id: person(0), row_hash: `\\x${'07'.repeat(16)}`, batch_id })
  rows.row_seal.push({ authority_id, seal_id: '00000000-0000-0000-0000-000000000000', number: 1 })
  for (const child of children) rows.invitation.push({ authority_id, id: thing(), child_id: person(child), person_id: person(child), code_hash: tokenOf(number + 2, child), invited_by: member(0), invited_at: moment, ends_at: '2026-12-01T10:00:00Z' })
  for (const [index, state] of described.accounts.entries()) {
    if (state !== 'none' && index < firstStaff) rows.reader_sign_in.push({ authority_id, id: thing(), person_id: person(index), kind: 'password', sign_in_name: `person ${number} ${index}`, password_hash: 'scrypt', number_secret: hexBytes(6), made_at: moment })
  }
  rows.failed_sign_in.push({ id: id('thing', 950 + number), name_hash: hexBytes(7), failed_at: moment })
  rows.passkey_challenge.push({ challenge_hash: tokenOf(number + 4, 0), ends_at: moment })
  for (const record of ours(rows.record)) rows.record_words.push({ authority_id, record_id: record.id })
  for (const index of staffDoes.keys()) rows.search.push({ authority_id, id: thing(), asked_by: member(index), asked_at: moment, words: 'bicycle', asked: {} })
  for (const version of ours(rows.version).slice(0, 3)) {
    const keys = { authority_id, child_id: version.child_id, record_id: version.record_id }
    rows.comment.push({ ...keys, id: thing(), version_id: version.id, words: 'well told', written_by: member(3), written_by_name: 'Person', written_at: moment })
    rows.told_to_child.push({ ...keys, id: thing(), why_not: 'not yet', look_again_on: today, said_by: member(0), said_at: moment })
    if (version.number === 1) rows.sign_off.push({ ...keys, version_id: version.id, signed_by: member(3), signed_by_name: 'Person', signed_by_job_title: 'Manager', signed_at: moment })
  }
  for (const child of children) rows.due_done.push({ authority_id, id: thing(), child_id: person(child), timescale_id: 'core-group', done_on: today, takes_back: null, said_by: member(0), said_at: moment })
  rows.timescale_setting.push({ authority_id, id: thing(), timescale_id: 'core-group', spans: {}, is_off: true, why: 'not here', written_by: member(0), written_at: moment })
  for (const [index, state] of described.accounts.entries()) if (state !== 'none') rows.calendar_feed.push({ authority_id, id: thing(), person_id: person(index), token_hash: tokenOf(number, index), made_at: moment })
  for (const index of described.commands) rows.command.push({ authority_id, person_id: person(index), key: 'a-key-of-a-form', result: {}, done_at: moment })
  for (let word = 0; word < described.words; word++) rows.glossary_term.push({ authority_id, id: thing(), term: `word ${word}`, meaning: 'a meaning', written_by: null, ...span(word) })
  // A closed account was closed by a row; one that is open has none.
  rows.authority_setting.push({ authority_id, part: 'look', number: 1, value: { header: '#123456' }, written_by: member(5), written_at: moment })
  for (const [index, state] of described.accounts.entries()) if (state === 'closed' && index >= firstStaff && index < people - 1) rows.account_change.push({ authority_id, person_id: person(index), number: 1, is_open: false, written_by: member(5), written_at: moment })
  rows.audit_entry.push({ authority_id, chain_id: person(0), sequence: 2, at: moment, person_id: member(5), does: 'administrator', action: 'write-staff', outcome: 'allowed', request_id: thing(), hash: hexBytes(2) })
  rows.audit_entry.push({ authority_id, chain_id: person(0), sequence: 3, at: moment, person_id: member(5), does: 'administrator', action: 'list-staff', outcome: 'allowed', request_id: thing(), hash: hexBytes(3) })
  rows.audit_entry.push({ authority_id, chain_id: person(0), sequence: 4, at: moment, person_id: member(3), does: 'manager', action: 'write-allocation', outcome: 'allowed', request_id: thing(), hash: hexBytes(4) })
  rows.audit_entry.push({ authority_id, chain_id: person(0), sequence: 5, at: moment, person_id: member(5), does: 'administrator', action: 'write-staff', outcome: 'refused', request_id: thing(), hash: hexBytes(5) })
  rows.audit_entry.push({ authority_id, chain_id: person(0), sequence: 1, at: moment, person_id: member(0), does: 'practitioner', action: 'see-child', outcome: 'allowed', request_id: thing(), hash: hexBytes(1) })
  rows.audit_head.push({ authority_id, chain_id: person(0), sequence: 1, hash: hexBytes(1) })
}

const inFile = (came_as: string) => ({ came_as, file_name: 'note.txt', file_sha256: hexBytes(3), file_bytes: 9, file_type: 'text/plain' })
/** By what `Person 7` is found: its beginnings, how it sounds, and that with a letter less. */
const keysOf = (name: string): readonly string[] => ['p:pe', 'p:per', 's:brsn', 'd:brsn', 'd:rsn', 'd:bsn', 'd:brn', 'd:brs', `p:${name.split(' ')[1]}`]

const hexBytes = (seed: number): string => `\\x${(seed + 1).toString(16).padStart(64, '0')}`
const tokenOf = (authority: number, person: number): string => hexBytes(1000 + authority * 100 + person)

/** One statement that puts the whole world into an empty database, as the owner. What triggers have brought into being already is there. */
export const insertWorld = (world: World): string =>
  tables.map(table => {
    const rows = world.rows[table]
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    return rows.length === 0 || table === 'open_step' || table === 'record_words' || table === 'row_seal' ? '' : `insert into written_to_you.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::written_to_you.${table}, ${literal(JSON.stringify(rows))}) on conflict do nothing;`
  }).join('\n')

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.includes('\\') ? ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${text.replaceAll("'", "''")}'`
}

/** Everybody who could ask, in every role, in either authority; somebody unknown; and contexts that are not set, or only half. */
export function everyClaim(world: World): readonly Claim[] {
  const roles: readonly Role[] = ['staff', 'reader', 'administrator', 'import']
  const whole = world.authorityIds.flatMap(authorityId => [...world.personIds, nobodyKnown].flatMap(personId => roles.map(role => ({ role, authorityId, personId, day: today }))))
  const [authorityId] = world.authorityIds
  const half = [...roles, 'sign-in' as const, 'login' as const].flatMap(role => [
    { role, authorityId: null, personId: null, day: null },
    ...[firstStaff, firstStaff + 3].map(index => ({ role, authorityId: null, personId: id('person', index), day: today })),
    { role, authorityId, personId: null, day: today },
    ...(role === 'reader' ? [] : [firstStaff, firstStaff + 3, firstStaff + 5].map(index => ({ role, authorityId, personId: id('person', index), day: null }))),
  ])
  const signedOut = world.personIds.map(personId => ({ role: 'sign-in' as const, authorityId, personId, day: today }))
  return [...whole, ...half, ...signedOut.slice(0, 3), ...world.personIds.slice(0, 3).map(personId => ({ role: 'login' as const, authorityId, personId, day: today }))]
}

/** Those whose turn it is to try to write: three of the staff, two to whom something stands open, an administrator and anybody at all. */
export function writers(world: World): readonly Claim[] {
  const [authorityId, otherId] = world.authorityIds
  const turnOf = <Item>(items: readonly Item[], number: number): readonly Item[] => items.slice((world.turn + number) % Math.max(items.length, 1)).slice(0, 1)
  const member = (number: number): Claim => ({ role: 'staff', authorityId: number === 2 && world.turn % 3 === 0 ? otherId : authorityId, personId: id('person', firstStaff + (world.turn + number * 2) % staffDoes.length), day: today })
  const readers = world.rows.sharing.filter(sharing => sharing.ended_at === null && sharing.how === 'own-page')
  return [
    member(0), member(1), member(2),
    ...[0, 3].flatMap(number => turnOf(readers, number)).map(({ authority_id, recipient_id }) => ({ role: 'reader' as const, authorityId: authority_id, personId: recipient_id, day: today })),
    { role: 'administrator', authorityId, personId: id('person', people - 1), day: today },
    { role: 'import', authorityId, personId: id('person', people - 1), day: today },
    ...turnOf(everyClaim(world), world.turn),
  ]
}

// ── The model ──

/** A relationship's beginning may lie ahead; once it has ended it counts no more. */
const isInForceToday = (span: Span): boolean => span.to_day === null || span.to_day >= today

const isInForce = (span: Span, on: string | null): boolean => on !== null && span.from_day <= on && (span.to_day === null || span.to_day >= on)

/** What the one who claims does here today, in the role they come in. Undefined: nothing, whatever they claim. */
function doesNow(world: World, claim: Claim): Does | undefined {
  if (claim.authorityId === null) return undefined
  if (claim.role === 'reader') return claim.personId === null ? undefined : 'reader'
  const does = memberOf(world, claim)?.does
  if (claim.role === 'staff') return does === 'practitioner' || does === 'manager' ? does : undefined
  return claim.role === 'administrator' && does === 'administrator' ? does : undefined
}

/** An administrator today, with a right to import that runs today. */
const mayImport = (world: World, claim: Claim): boolean =>
  memberOf(world, claim)?.does === 'administrator' && may('administrator', 'import', new Set<Standing>(world.rows.import_right.some(right => right.authority_id === claim.authorityId && right.person_id === claim.personId && isInForce(right, claim.day)) ? ['may-import'] : []))

const memberOf = (world: World, claim: Claim) =>
  world.rows.staff.find(member => member.authority_id === claim.authorityId && member.person_id === claim.personId && isInForce(member, claim.day))

/** How the one who claims stands to a child. */
function standingsToChild(world: World, claim: Claim, child: OfChild): ReadonlySet<Standing> {
  const standings = new Set<Standing>()
  if (child.authority_id !== claim.authorityId) return standings
  standings.add('any')
  for (const allocation of world.rows.allocation) {
    if (allocation.authority_id !== child.authority_id || allocation.child_id !== child.child_id || allocation.taken_back || !isInForce(allocation, claim.day)) continue
    if (allocation.staff_person_id === claim.personId) standings.add('works-with-child')
    if (allocation.team_id === memberOf(world, claim)?.team_id) standings.add('team-works-with-child')
  }
  if (standings.has('team-works-with-child') || wasLastWith(world, claim, child)) standings.add('team-looks-after-work')
  return standings
}

/** Nobody works with the child today, and the claimant's team was the last to, or is the next. */
function wasLastWith(world: World, claim: Claim, child: OfChild): boolean {
  const all = world.rows.allocation.filter(each => each.authority_id === child.authority_id && each.child_id === child.child_id && !each.taken_back)
  if (all.some(each => isInForce(each, claim.day))) return false
  const until = (each: Span) => each.to_day ?? 'never'
  const [last] = all.toSorted((a, b) => (until(a) === until(b) ? b.from_day.localeCompare(a.from_day) || b.id.localeCompare(a.id) : until(b) === 'never' ? 1 : until(a) === 'never' ? -1 : until(b).localeCompare(until(a))))
  return last !== undefined && last.team_id === memberOf(world, claim)?.team_id
}

const mayWith = (world: World, claim: Claim, action: Action, child: OfChild): boolean => {
  const does = doesNow(world, claim)
  return does !== undefined && does !== 'reader' && child.authority_id === claim.authorityId && may(does, action, standingsToChild(world, claim, child))
}

/** True when the version stands open on the reader's own page. */
const isOpenTo = (world: World, claim: Claim, version: { readonly authority_id: string; readonly version_id: string }): boolean =>
  version.authority_id === claim.authorityId && world.rows.sharing.some(sharing => sharing.authority_id === version.authority_id && sharing.version_id === version.version_id
    && sharing.recipient_id === claim.personId && sharing.how === 'own-page' && sharing.ended_at === null)

const mayRead = (world: World, claim: Claim, action: Action, version: { readonly authority_id: string; readonly version_id: string }): boolean =>
  doesNow(world, claim) === 'reader' && may('reader', action, new Set<Standing>(isOpenTo(world, claim, version) ? ['any', 'opened-to-reader'] : ['any']))

/** True when an edition stands open on the page of the one for whom it was made. */
const isOpenEdition = (world: World, claim: Claim, edition: { readonly authority_id: string; readonly id: string }): boolean =>
  claim.role === 'reader' && edition.authority_id === claim.authorityId && world.rows.sharing.some(sharing => sharing.authority_id === edition.authority_id && sharing.edition_id === edition.id && sharing.recipient_id === claim.personId && sharing.how === 'own-page' && sharing.ended_at === null)

/** True when an open edition shows the passage: that the version stands open is not enough. */
const isShownTo = (world: World, claim: Claim, passage: Tables['passage']): boolean =>
  passage.to_child && mayRead(world, claim, 'read-my-story', passage)
    && world.rows.edition_passage.some(part => part.authority_id === passage.authority_id && part.passage_id === passage.id && part.is_shown && isOpenEdition(world, claim, { authority_id: part.authority_id, id: part.edition_id }))

/** True when a danger or an order hangs over what this child's records tell somebody. In these worlds neither has ended, nor was taken back. */
const hangsOver = (world: World, { authority_id, child_id }: OfChild, personId: string): boolean =>
  [...world.rows.danger, ...world.rows.court_order].some(row => row.authority_id === authority_id && row.child_id === child_id && row.person_id === personId)

/** True when an edition may be opened: of the newest text, refused by nobody, and confirmed by somebody else where that is needed. */
function isReleased(world: World, edition: Tables['edition']): boolean {
  const newest = world.rows.version.filter(version => version.authority_id === edition.authority_id && version.record_id === edition.record_id).at(-1)
  const word = world.rows.edition_confirmation.find(each => each.authority_id === edition.authority_id && each.edition_id === edition.id)
  if (newest?.id !== edition.version_id || word?.outcome === 'refused') return false
  return word ? word.confirmed_by !== edition.prepared_by : !edition.second_needed && !hangsOver(world, edition, edition.recipient_id)
}

/** True when what somebody told us stands open on their own page. Nobody else's page has it, and what was taken back stands on none. */
const isOpenVoice = (world: World, claim: Claim, { authority_id, id: voiceId, child_id }: Tables['voice']): boolean =>
  authority_id === claim.authorityId && child_id === claim.personId && world.rows.voice_opening.some(opening => opening.authority_id === authority_id && opening.voice_id === voiceId && opening.ended_at === null)
    && !world.rows.voice_taken_back.some(taken => taken.authority_id === authority_id && taken.voice_id === voiceId)

/** The action that shows staff the rows of a table that hang on a child. */
const shownBy = {
  about_you: 'see-child', about_you_change: 'see-child', voice: 'see-voice', voice_taken_back: 'see-voice', voice_opening: 'see-voice', event_child: 'see-child', record: 'read-record', version: 'read-record', passage: 'read-record', quote: 'read-record',
  observation: 'read-record', decision: 'read-record', next_step: 'read-record', open_step: 'read-record', next_step_outcome: 'read-record', due_done: 'see-child', comment: 'read-record', sign_off: 'read-record', told_to_child: 'read-record', confidence_mark: 'read-record', edition: 'see-edition', edition_passage: 'see-edition', edition_confirmation: 'see-edition', sharing: 'read-record', response: 'read-record', attachment: 'see-attachment',
  relationship_version: 'see-people', involvement_version: 'see-people', danger: 'see-people', contact_detail: 'see-people', home: 'see-people', school: 'see-people', legal_status: 'see-people', agreement: 'see-people', court_order: 'see-people', wish: 'see-people', file_opening: 'see-people',
  draft: 'read-draft', draft_kept_words: 'read-draft', source_note: 'read-note', invitation: 'see-people',
} as const satisfies Partial<Record<Table, Action>>

const hangsOnChild = (table: Table): table is keyof typeof shownBy => table in shownBy

/** The keys of the rows of a table that exist for the one who asks. */
export function visible(world: World, claim: Claim, table: Table): ReadonlySet<string> {
  const keys = new Set<string>()
  const does = doesNow(world, claim)
  for (const row of world.rows[table]) {
    if (exists(world, claim, does, table, row)) keys.add(keyOf(table, row))
  }
  return keys
}

function exists(world: World, claim: Claim, does: Does | undefined, table: Table, row: object): boolean {
  if (table === 'command') {
    const { authority_id, person_id } = row as Tables['command']
    return ['staff', 'reader', 'administrator'].includes(claim.role) && authority_id === claim.authorityId && person_id === claim.personId
  }
  if (table === 'calendar_feed') return claim.role === 'staff' && claim.authorityId === (row as Tables['calendar_feed']).authority_id && claim.personId === (row as Tables['calendar_feed']).person_id
  if (table === 'search') return claim.role === 'staff' && claim.authorityId === (row as Tables['search']).authority_id && claim.personId === (row as Tables['search']).asked_by
  if (claim.role === 'import') return (table === 'authority' ? (row as Tables['authority']).id === claim.authorityId : table === 'imported' && (row as Tables['imported']).authority_id === claim.authorityId) && mayImport(world, claim)
  if (does === undefined) return false
  const authorityId = table === 'authority' ? (row as Tables['authority']).id : (row as Owned).authority_id
  if (authorityId !== claim.authorityId) return false
  if (table === 'authority' || table === 'glossary_term') return true
  if (does === 'reader') return existsForReader(world, claim, table, row)
  if (table === 'timescale_setting' || table === 'form_edition' || table === 'settled_word') return true
  if (table === 'form_draft') return does === 'administrator'
  if (table === 'staff' || table === 'team') return true
  if (table === 'allocation') return does === 'administrator' || (!(row as Tables['allocation']).taken_back && (mayWith(world, claim, 'see-child', row as OfChild) || mayWith(world, claim, 'write-allocation', row as OfChild)))
  if (table === 'allocation_version') return mayWith(world, claim, 'write-allocation', row as OfChild)
  if (table === 'person') return isKnown(world, claim, does, row as Tables['person'])
  if (does === 'administrator') return existsForAdministrator(world, table, row)
  if (table === 'child') return mayWith(world, claim, 'see-child', { authority_id: authorityId, child_id: (row as Tables['child']).person_id })
  if (table === 'relationship' || table === 'involvement') return !(row as Tables['relationship'] | Tables['involvement']).taken_back && mayWith(world, claim, 'see-child', row as OfChild)
  if (table === 'person_detail' || table === 'person_name' || table === 'person_merge' || table === 'name_key' || table === 'reader_sign_in') return isOnMyFiles(world, claim, row as Tables['name_key'])
  if (table === 'family_tie') return [(row as Tables['family_tie']).person_id, (row as Tables['family_tie']).other_id].every(person_id => isOnMyFiles(world, claim, { authority_id: authorityId, person_id }))
  if (table === 'look_elsewhere') return (row as Tables['look_elsewhere']).asked_by === claim.personId
  if (table === 'found_elsewhere') return world.rows.look_elsewhere.some(look => look.authority_id === authorityId && look.id === (row as Tables['found_elsewhere']).look_id && look.asked_by === claim.personId)
  if (table === 'file_merge') return [(row as Tables['file_merge']).child_id, (row as Tables['file_merge']).into_id].some(child_id => mayWith(world, claim, 'see-child', { authority_id: authorityId, child_id }))
  if (hangsOnChild(table)) return mayWith(world, claim, shownBy[table], row as OfChild) && (!('also_about' in row) || alsoWith(row as OfChild & PerhapsAlso).every(child => mayWith(world, claim, shownBy[table], child)))
  if (table === 'event') return isMyChildrens(world, claim, authorityId, (row as Tables['event']).id)
  if (table === 'event_attendee') return isMyChildrens(world, claim, authorityId, (row as Tables['event_attendee']).event_id)
  return false
}

/** The administrator's own: how the authority set itself up, who can sign in of those who work here, and what was changed by whom. */
function existsForAdministrator(world: World, table: Table, row: object): boolean {
  if (table === 'account') return world.rows.staff.some(member => member.authority_id === (row as Tables['account']).authority_id && member.person_id === (row as Tables['account']).person_id)
  if (table === 'audit_entry') {
    const { outcome, action, does } = row as Tables['audit_entry']
    return outcome === 'allowed' && (action === 'write-allocation' || (does === 'administrator' && action === 'write-staff'))
  }
  return table === 'team_version' || table === 'staff_version' || table === 'account_change' || table === 'authority_setting'
}

/** The other children of a draft, or of what lies beside it. */
const alsoWith = ({ authority_id, also_about = [] }: Owned & PerhapsAlso): readonly OfChild[] => also_about.map(child_id => ({ authority_id, child_id }))

/** An event is seen by those who work with one of the children it was with. */
const isMyChildrens = (world: World, claim: Claim, authorityId: string, eventId: string): boolean =>
  world.rows.event_child.some(tie => tie.authority_id === authorityId && tie.event_id === eventId && mayWith(world, claim, 'see-child', tie))

function isKnown(world: World, claim: Claim, does: Does, person: Tables['person']): boolean {
  if (world.rows.staff.some(member => member.authority_id === person.authority_id && member.person_id === person.id)) return true
  return does !== 'administrator' && isOnMyFiles(world, claim, { authority_id: person.authority_id, person_id: person.id })
}

/** One of the children that the asker works with, or around one of them: what is known of a person is for these, not for all colleagues. */
function isOnMyFiles(world: World, claim: Claim, { authority_id, person_id }: Owned & { readonly person_id: string }): boolean {
  const around = world.rows.relationship.filter(stands => stands.authority_id === authority_id && stands.person_id === person_id && !stands.taken_back).map(stands => stands.child_id)
  const asChild = world.rows.child.filter(child => child.authority_id === authority_id && child.person_id === person_id).map(child => child.person_id)
  const asDanger = world.rows.danger.filter(danger => danger.authority_id === authority_id && danger.person_id === person_id).map(danger => danger.child_id)
  return [...around, ...asChild, ...asDanger].some(child_id => mayWith(world, claim, 'see-people', { authority_id, child_id }))
}

function existsForReader(world: World, claim: Claim, table: Table, row: object): boolean {
  switch (table) {
    case 'record': {
      const { authority_id, id: recordId } = row as Tables['record']
      return world.rows.version.some(version => version.authority_id === authority_id && version.record_id === recordId && mayRead(world, claim, 'read-my-story', { authority_id, version_id: version.id }))
    }
    case 'version': return mayRead(world, claim, 'read-my-story', { authority_id: (row as Tables['version']).authority_id, version_id: (row as Tables['version']).id })
    case 'passage': return isShownTo(world, claim, row as Tables['passage'])
    case 'attachment': return world.rows.passage.some(passage => passage.authority_id === claim.authorityId && passage.attachment_id === (row as Tables['attachment']).id && isShownTo(world, claim, passage))
    case 'edition': return isOpenEdition(world, claim, row as Tables['edition'])
    case 'edition_passage': {
      const { authority_id, edition_id, is_shown, told } = row as Tables['edition_passage']
      return (is_shown || told === 'said') && isOpenEdition(world, claim, { authority_id, id: edition_id })
    }
    case 'sharing': {
      const sharing = row as Tables['sharing']
      return sharing.recipient_id === claim.personId && sharing.how === 'own-page' && sharing.ended_at === null
    }
    case 'response': return (row as Tables['response']).answered_by === claim.personId && mayRead(world, claim, 'read-my-story', row as Tables['response'])
    case 'voice': return may('reader', 'see-my-voice', new Set<Standing>(isOpenVoice(world, claim, row as Tables['voice']) ? ['opened-to-reader'] : []))
    case 'person': return (row as Tables['person']).id === claim.personId
    default: return false
  }
}

/** Who a session's token belongs to now, and what they do today; undefined when it opens nothing. */
export function holder(world: World, session: Tables['session']): { readonly personId: string; readonly does: Does } | undefined {
  const account = world.rows.account.find(each => each.authority_id === session.authority_id && each.person_id === session.person_id)
  if (!account || account.closed_at !== null || session.ended_at !== null || session.ends_at <= moment) return undefined
  const member = world.rows.staff.find(each => each.authority_id === session.authority_id && each.person_id === session.person_id && isInForce(each, today))
  return { personId: session.person_id, does: member?.does ?? 'reader' }
}

// ── What somebody could try to write ──

/** One thing that somebody tries, and whether the rules let them. `done` means that a row was written, changed or removed. */
export interface Attempt {
  readonly name: string
  readonly sql: string
  readonly may: boolean
  /** Refused by a key or a check, to everybody: the owner too. */
  readonly neverFits?: true
}

const insert = (table: Table, row: Readonly<Record<string, unknown>>): string =>
  `insert into written_to_you.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`

const where = (table: Table, row: object): string => keyColumns[table].map(column => `${column} = ${literal((row as Readonly<Record<string, unknown>>)[column])}`).join(' and ')

/** Everything that the one who asks could try, rightly and wrongly, on their own children and on others'. */
export function attempts(world: World, claim: Claim): readonly Attempt[] {
  const list: Attempt[] = []
  // What somebody unknown tries in their own name can be refused by the key that points at them before the rules are asked: a trigger writes the thing itself first.
  const isUnknown = claim.personId === null || claim.personId === nobodyKnown
  const add = (name: string, sql: string, mayDo: boolean) => list.push({ name, sql, may: mayDo, ...isUnknown && !mayDo ? { neverFits: true as const } : {} })
  const neverFits = (name: string, sql: string) => list.push({ name, sql, may: false, neverFits: true })
  const me = claim.personId ?? nobodyKnown
  const somebodyElse = id('person', me === id('person', firstStaff + 1) ? firstStaff + 2 : firstStaff + 1)
  let news = 0
  const fresh = () => id('new', news++)
  const does = doesNow(world, claim)

  // Of the other authority one child: there everything is refused.
  for (const child of world.rows.child.filter(({ authority_id, person_id }) => authority_id === claim.authorityId || person_id === id('person', world.turn % children.length))) {
    const to = { authority_id: child.authority_id, child_id: child.person_id }
    const mine = (action: Action) => mayWith(world, claim, action, to)
    const of = <Row extends OfChild>(rows: readonly Row[]): Row | undefined => rows.find(row => row.authority_id === to.authority_id && row.child_id === to.child_id)

    const draft = (by: string, changed: string) => insert('draft', { ...to, id: fresh(), document_code: 'D01', content: {}, started_by: by, started_at: moment, changed_by: changed, changed_at: moment })
    add('a draft', draft(me, me), mine('start-draft'))
    const other = world.personIds[to.child_id === world.personIds[0] ? 1 : 0] ?? ''
    add('a draft to two children', insert('draft', { ...to, also_about: `{${other}}`, id: fresh(), document_code: 'D01', content: {}, started_by: me, started_at: moment, changed_by: me, changed_at: moment }), mine('start-draft') && mayWith(world, claim, 'start-draft', { ...to, child_id: other }))
    add('a draft in somebody else’s name', draft(somebodyElse, me), false)
    add('a draft changed in somebody else’s name', draft(me, somebodyElse), false)

    const aboutYou = (by: string) => insert('about_you', { ...to, id: fresh(), kind: 'like', words: 'tea', said_by: 'you', said_on: today, written_by: by, written_at: moment })
    add('about you', aboutYou(me), mine('add-about-you'))
    add('about you in somebody else’s name', aboutYou(somebodyElse), false)
    const mistaken = (by: string) => ({ ...to, about_id: of(world.rows.about_you)?.id, became: 'mistaken', why: 'it was said of somebody else', written_by: by, written_at: moment })
    add('about you taken off', insert('about_you_change', mistaken(me)), mine('change-about-you'))
    add('about you taken off in somebody else’s name', insert('about_you_change', mistaken(somebodyElse)), false)
    neverFits('about you taken off without a reason', insert('about_you_change', { ...mistaken(me), why: '' }))
    neverFits('about you put right by nothing', insert('about_you_change', { ...mistaken(me), became: 'put-right' }))
    neverFits('about you taken off another child', insert('about_you_change', { ...mistaken(me), child_id: world.personIds[to.child_id === world.personIds[0] ? 1 : 0] }))
    neverFits('a word that means nothing', insert('about_you', { ...to, id: fresh(), kind: 'own-word', words: 'my big house', said_by: 'you', said_on: today, written_by: me, written_at: moment }))

    const invitation = { ...to, id: fresh(), person_id: to.child_id, code_hash: hexBytes(8), invited_by: me, invited_at: moment, ends_at: '2026-12-01T10:00:00Z' }
    add('an invitation', insert('invitation', invitation), mine('invite-reader'))
    add('an invitation in somebody else’s name', insert('invitation', { ...invitation, invited_by: somebodyElse }), false)
    add('an invitation for somebody who works here', insert('invitation', { ...invitation, person_id: id('person', firstStaff) }), false)
    add('an invitation that was used before it was made', insert('invitation', { ...invitation, used_at: moment }), false)
    const open = of(world.rows.invitation)
    if (open) {
      add('an invitation taken back', `update written_to_you.invitation set ended_at = '${moment}', ended_by = ${literal(me)} where ${where('invitation', open)}`, mine('end-reader-sign-in'))
      add('an invitation taken back in somebody else’s name', `update written_to_you.invitation set ended_at = '${moment}', ended_by = ${literal(somebodyElse)} where ${where('invitation', open)}`, false)
    }

    const voice = { ...to, id: fresh(), kind: 'own-words', words: 'I like it', told_to: 'Person 7', told_on: today, how_known: 'in the car', written_by: me, written_at: moment }
    const drawing = { ...voice, id: fresh(), kind: 'drawing', what_it_is: 'a house', file_sha256: hexBytes(5), file_bytes: 9, file_type: 'image/png', width: 1, height: 1 }
    add('what a child told us', insert('voice', voice), mine('add-voice'))
    add('a drawing that a child gave us', insert('voice', drawing), mine('add-voice'))
    add('what a child told us, in somebody else’s name', insert('voice', { ...voice, written_by: somebodyElse }), false)
    neverFits('own words without words', insert('voice', { ...voice, words: '' }))
    neverFits('own words with a file', insert('voice', { ...drawing, kind: 'own-words' }))
    neverFits('a drawing without a file', insert('voice', { ...voice, kind: 'drawing', what_it_is: 'a house' }))
    neverFits('a recording that is a picture', insert('voice', { ...drawing, kind: 'recording' }))
    neverFits('a file of a kind that browsers run', insert('voice', { ...drawing, kind: 'letter', file_type: 'text/html', width: null, height: null }))
    const othersRecord = world.rows.record.find(each => each.authority_id === to.authority_id && each.child_id !== to.child_id)
    if (othersRecord) neverFits('what a child told us, kept with another child’s record', insert('voice', { ...voice, record_id: othersRecord.id }))
    const told = world.rows.voice.find(each => each.authority_id === to.authority_id && each.child_id === to.child_id && !world.rows.voice_taken_back.some(taken => taken.authority_id === each.authority_id && taken.voice_id === each.id))
    if (told) {
      const back = { ...to, voice_id: told.id, why: 'another child’s', taken_back_by: me, taken_back_at: moment }
      add('what a child told us, taken back', insert('voice_taken_back', back), mine('take-voice-back'))
      add('what a child told us, taken back in somebody else’s name', insert('voice_taken_back', { ...back, taken_back_by: somebodyElse }), false)
      neverFits('what a child told us, taken back without a reason', insert('voice_taken_back', { ...back, why: '' }))
      const opening = { ...to, id: fresh(), voice_id: told.id, opened_by: me, opened_at: moment }
      const openNow = world.rows.voice_opening.find(each => each.authority_id === to.authority_id && each.voice_id === told.id && each.ended_at === null)
      if (!openNow) add('what a child told us, opened to them', insert('voice_opening', opening), mine('open-voice'))
      add('what a child told us, opened in somebody else’s name', insert('voice_opening', { ...opening, opened_by: somebodyElse }), false)
      add('what a child told us, opened and ended at once', insert('voice_opening', { ...opening, ended_at: moment, ended_by: me }), false)
      if (!openNow) neverFits('what one child told us, opened to another', insert('voice_opening', { ...opening, child_id: world.personIds[to.child_id === world.personIds[0] ? 1 : 0] }))
      for (const each of world.rows.voice_opening.filter(row => row.authority_id === to.authority_id && row.voice_id === told.id)) {
        const close = (by: string) => `update written_to_you.voice_opening set ended_at = ${literal(moment)}, ended_by = ${literal(by)} where ${where('voice_opening', each)}`
        add('what a child told us, taken off their page', close(me), each.ended_at === null && mine('open-voice'))
        add('what a child told us, taken off their page in somebody else’s name', close(somebodyElse), false)
        add('what a child told us, moved to another child’s page', `update written_to_you.voice_opening set child_id = ${literal(me)}, ended_at = ${literal(moment)}, ended_by = ${literal(me)} where ${where('voice_opening', each)}`, false)
      }
    }

    const attachment = (by: string) => insert('attachment', { ...to, id: fresh(), sha256: hexBytes(2), media_type: 'image/png', bytes: 1, width: 1, height: 1, what_it_is: 'a drawing', made_by: 'you', uploaded_by: by, uploaded_at: moment })
    add('an attachment', attachment(me), mine('add-attachment'))
    add('an attachment in somebody else’s name', attachment(somebodyElse), false)

    const record = { ...to, id: fresh(), document_code: 'D01', created_by: me, created_at: moment, happened_at: moment }
    add('a record', insert('record', record), mine('finish-draft'))
    add('a record in somebody else’s name', insert('record', { ...record, created_by: somebodyElse }), false)
    add('a record that says it has versions', insert('record', { ...record, current_version: 3 }), false)
    add('a record that says it was shared', insert('record', { ...record, first_shared_on: today }), false)
    const othersEvent = world.rows.event.find(event => event.authority_id === to.authority_id && !world.rows.event_child.some(tie => tie.authority_id === to.authority_id && tie.event_id === event.id && tie.child_id === to.child_id))
    if (othersEvent) neverFits('a record of an event that was not with the child', insert('record', { ...record, event_id: othersEvent.id }))

    for (const event of world.rows.event.filter(each => each.authority_id === to.authority_id && !world.rows.event_child.some(tie => tie.authority_id === to.authority_id && tie.event_id === each.id && tie.child_id === to.child_id)).slice(0, 3)) {
      add('a child tied to an event', insert('event_child', { ...to, event_id: event.id, seen: 'alone' }), mine('finish-draft') && event.created_by === me)
    }

    const written = of(world.rows.record)
    if (written) {
      const versions = world.rows.version.filter(version => version.authority_id === to.authority_id && version.record_id === written.id)
      const next = { ...to, id: fresh(), record_id: written.id, number: versions.length + 1, happened_at: moment, facts: {}, wording: {}, who_was_who: [], correction_reason: 'a wrong name', finished_by: me, finished_by_name: 'Me', finished_by_job_title: 'Social worker', finished_at: moment }
      add('the next version', insert('version', next), mine('correct-record'))
      add('the next version in somebody else’s name', insert('version', { ...next, finished_by: somebodyElse }), false)
      neverFits('a version that leaves a number out', insert('version', { ...next, number: versions.length + 2 }))
      const last = versions.at(-1)
      if (last) {
        const passage = { ...to, id: fresh(), version_id: last.id, record_id: written.id, position: 70, section_id: 'worries', entry: 0, kind: 'text', fields: {}, to_child: true }
        add('a passage slipped into a finished version', insert('passage', passage), false)
        const text = world.rows.passage.find(each => each.authority_id === to.authority_id && each.version_id === last.id && each.kind !== 'quote')
        if (text) {
          const keys = { ...to, version_id: last.id, passage_id: text.id }
          add('a quote slipped into a finished version', insert('quote', { ...keys, words: 'not mine' }), false)
          if (text.kind !== 'observation') add('an observation slipped into a finished version', insert('observation', { ...keys, what_was_seen: 'nothing' }), false)
          if (text.kind !== 'decision') add('a decision slipped into a finished version', insert('decision', { ...keys, what: 'nothing' }), false)
          if (text.kind !== 'next-step') add('a next step slipped into a finished version', insert('next_step', { ...keys, what: 'nothing' }), false)
        }
        const around = world.rows.relationship.filter(stands => stands.authority_id === to.authority_id && stands.child_id === to.child_id && isInForceToday(stands) && !stands.taken_back).map(stands => stands.person_id)
        const stranger = world.personIds.find(each => each !== to.child_id && !around.includes(each))
        const former = world.rows.relationship.find(stands => stands.authority_id === to.authority_id && stands.child_id === to.child_id && stands.person_id !== to.child_id && !around.includes(stands.person_id))
        const edition = (recipient: string, more: Readonly<Record<string, unknown>> = {}) => ({ ...to, id: fresh(), record_id: written.id, version_id: last.id, recipient_id: recipient, recipient_name: 'Person', recipient_is: '', right_kind: 'child', right_says: 'it is theirs', facts: {}, who_was_who: [], glossary: [], asked: {},
          gate_seal: 'seal', second_needed: true, prepared_by: me, prepared_by_name: 'Me', prepared_at: moment, ...more })
        add('an edition for the child', insert('edition', edition(to.child_id)), mine('prepare-edition'))
        if (around[0]) add('an edition for somebody on the file', insert('edition', edition(around[0])), mine('prepare-edition'))
        for (const person of new Set(around)) add('an edition without a second person', insert('edition', edition(person, { second_needed: false })), mine('prepare-edition') && !hangsOver(world, to, person))
        if (former) add('an edition for somebody who stood to the child once', insert('edition', edition(former.person_id)), false)
        if (stranger) add('an edition for a stranger', insert('edition', edition(stranger)), false)
        add('an edition in somebody else’s name', insert('edition', edition(to.child_id, { prepared_by: somebodyElse })), false)
        for (const each of world.rows.edition.filter(row => row.authority_id === to.authority_id && row.record_id === written.id && row.recipient_id !== nobodyKnown).slice(-3)) {
          const sharing = (more: Readonly<Record<string, unknown>> = {}) => ({ ...to, id: fresh(), record_id: written.id, version_id: each.version_id, recipient_id: each.recipient_id, edition_id: each.id, how: 'read-together', shared_on: day(20), shared_by: me, shared_at: moment, ...more })
          const isOnFile = each.recipient_id === to.child_id || around.includes(each.recipient_id)
          add(isOnFile ? 'an edition shared' : 'an edition shared with somebody who is not on the file today', insert('sharing', sharing()), isOnFile && mine('share-record') && isReleased(world, each))
          add('an edition shared in somebody else’s name', insert('sharing', sharing({ shared_by: somebodyElse })), false)
          add('an edition shared, and ended in somebody else’s name at once', insert('sharing', sharing({ ended_at: moment, ended_by: somebodyElse })), false)
          const another = around.find(person => person !== each.recipient_id) ?? to.child_id
          if (another !== each.recipient_id) add('an edition shared with another', insert('sharing', sharing({ recipient_id: another })), false)
          const otherText = versions.find(version => version.id !== each.version_id)
          if (otherText) add('an edition shared as another text', insert('sharing', sharing({ version_id: otherText.id })), false)
          const word = { ...to, edition_id: each.id, outcome: 'confirmed', confirmed_by: me, confirmed_by_name: 'Me', confirmed_by_job_title: 'Manager', confirmed_at: moment }
          const isDecided = world.rows.edition_confirmation.some(said => said.authority_id === each.authority_id && said.edition_id === each.id)
          if (!isDecided) {
            add(each.prepared_by === me ? 'one’s own edition confirmed' : 'an edition confirmed', insert('edition_confirmation', word), mine('confirm-edition') && each.prepared_by !== me)
            add('an edition confirmed in somebody else’s name', insert('edition_confirmation', { ...word, confirmed_by: somebodyElse }), false)
            neverFits('an edition refused without a reason', insert('edition_confirmation', { ...word, outcome: 'refused' }))
          }
          const part = world.rows.passage.find(passage => passage.authority_id === to.authority_id && passage.version_id === each.version_id && !world.rows.edition_passage.some(shown => shown.edition_id === each.id && shown.passage_id === passage.id))
          if (part) add('a passage slipped into an edition', insert('edition_passage', { ...to, edition_id: each.id, passage_id: part.id, version_id: each.version_id, section_id: 'x', position: 9, is_shown: true }), false)
        }
        const marked = world.rows.passage.find(each => each.authority_id === to.authority_id && each.version_id === last.id)
        if (marked) {
          const mark = (by: string) => insert('confidence_mark', { ...to, id: fresh(), version_id: last.id, passage_id: marked.id, in_confidence: true, marked_by: by, marked_at: moment })
          add('a mark that it was told in confidence', mark(me), mine('mark-confidence'))
          add('a mark that it was told in confidence, in somebody else’s name', mark(somebodyElse), false)
        }
      }
    }

    for (const each of world.rows.draft.filter(row => row.authority_id === to.authority_id && row.child_id === to.child_id).slice(0, 2)) {
      const isOpen = each.became_record_id === null
      const ours = (action: Action) => mine(action) && alsoWith(each).every(child => mayWith(world, claim, action, child))
      const change = (set: string) => `update written_to_you.draft set ${set} where ${where('draft', each)}`
      add('a draft gone on with', change(`content = '{"place": "home"}', version = version + 1, changed_by = ${literal(me)}`), isOpen && ours('write-draft'))
      add('a draft changed, in somebody else’s name', change(`content = '{}', changed_by = ${literal(somebodyElse)}`), false)
      add('a draft put away', change(`put_away_at = ${literal(moment)}, changed_by = ${literal(me)}`), isOpen && ours('put-away-draft'))
      add('who began a draft', change(`started_by = ${literal(me)}, changed_by = ${literal(me)}`), false)
      const sibling = world.personIds[to.child_id === world.personIds[0] ? 1 : 0]
      add('a draft given to another child', change(`child_id = ${literal(sibling)}, changed_by = ${literal(me)}`), false)
      if (sibling) add('a draft written to another child too', change(`also_about = ${literal(`{${sibling}}`)}, changed_by = ${literal(me)}`), isOpen && ours('write-draft') && mayWith(world, claim, 'write-draft', { ...to, child_id: sibling }))
      add('a draft written to one child alone', change(`also_about = '{}', changed_by = ${literal(me)}`), isOpen && ours('write-draft'))
      neverFits('a draft written twice to one child', change(`also_about = ${literal(`{${to.child_id}}`)}, changed_by = ${literal(me)}`))
      const also_about = each.also_about.length > 0 ? `{${each.also_about.join()}}` : null
      if (each.also_about.length > 0) add('words of several kept as if they were of one', insert('draft_kept_words', { ...to, id: fresh(), draft_id: each.id, field_key: 'place', words: 'school', written_by: me, kept_at: moment }), false)
      const kept = { ...to, also_about, id: fresh(), draft_id: each.id, field_key: 'place', words: 'school', written_by: me, kept_at: moment }
      add('words kept beside a draft', insert('draft_kept_words', kept), ours('write-draft'))
      add('words kept in somebody else’s name', insert('draft_kept_words', { ...kept, written_by: somebodyElse }), false)
      neverFits('words of one child kept beside another’s draft', insert('draft_kept_words', { ...kept, child_id: sibling }))
      const note = { ...to, also_about, id: fresh(), draft_id: each.id, came_as: 'pasted', words: 'Seen at school.', brought_by: me, brought_at: moment }
      add('a note brought to a draft', insert('source_note', note), isOpen && each.put_away_at === null && ours('bring-note'))
      add('a note brought in somebody else’s name', insert('source_note', { ...note, brought_by: somebodyElse }), false)
      neverFits('a note about one child brought to another’s draft', insert('source_note', { ...note, child_id: sibling }))
      const filed = { ...note, id: fresh(), ...inFile('txt') }
      add('a note brought in its file', insert('source_note', filed), isOpen && each.put_away_at === null && ours('bring-note'))
      add('a file brought in somebody else’s name', insert('source_note', { ...filed, brought_by: somebodyElse }), false)
      neverFits('a note from a file, without the file', insert('source_note', { ...filed, file_sha256: null, file_bytes: null, file_type: null }))
      neverFits('a note from a file, with half of what is known of it', insert('source_note', { ...filed, file_type: null }))
      neverFits('pasted words with a file', insert('source_note', { ...filed, came_as: 'pasted', file_name: null }))
      neverFits('a note that was not read, of which nothing is kept', insert('source_note', { ...note, came_as: 'unread', file_name: 'scan.pdf', words: '' }))
    }

    const step = world.rows.next_step.find(each => each.authority_id === to.authority_id && each.child_id === to.child_id && !world.rows.next_step_outcome.some(said => said.authority_id === each.authority_id && said.passage_id === each.passage_id))
    if (step) {
      const outcome = { ...to, passage_id: step.passage_id, outcome: 'done', said_by: me, said_at: moment }
      add('a next step settled', insert('next_step_outcome', outcome), mine('settle-next-step'))
      add('a next step settled in somebody else’s name', insert('next_step_outcome', { ...outcome, said_by: somebodyElse }), false)
    }

    for (const each of world.rows.sharing.filter(row => row.authority_id === to.authority_id && row.child_id === to.child_id).slice(0, 2)) {
      const change = (set: string) => `update written_to_you.sharing set ${set} where ${where('sharing', each)}`
      add('a sharing ended', change(`ended_at = ${literal(moment)}, ended_by = ${literal(me)}`), each.ended_at === null && mine('end-sharing'))
      add('a sharing ended in somebody else’s name', change(`ended_at = ${literal(moment)}, ended_by = ${literal(somebodyElse)}`), false)
      if (each.ended_at !== null) add('an ended sharing opened again', change('ended_at = null, ended_by = null'), false)
      add('a sharing turned to somebody else', change(`recipient_id = ${literal(me)}, ended_by = ${literal(me)}, ended_at = ${literal(moment)}`), false)
    }

    const [text] = world.rows.version.filter(version => version.authority_id === to.authority_id && version.child_id === to.child_id && !world.rows.sign_off.some(signed => signed.authority_id === version.authority_id && signed.version_id === version.id))
    if (text) {
      const keys = { ...to, record_id: text.record_id }
      const comment = { ...keys, id: fresh(), version_id: text.id, words: 'well told', written_by: me, written_by_name: 'Me', written_at: moment }
      add('something said to a writer', insert('comment', comment), mine('comment-record'))
      add('something said to a writer in somebody else’s name', insert('comment', { ...comment, written_by: somebodyElse }), false)
      const signed = { ...keys, version_id: text.id, signed_by: me, signed_by_name: 'Me', signed_by_job_title: 'Manager', signed_at: moment }
      add('a text signed off', insert('sign_off', signed), mine('sign-off-record') && text.finished_by !== me)
      add('a text signed off in somebody else’s name', insert('sign_off', { ...signed, signed_by: somebodyElse }), false)
      const told = { ...keys, id: fresh(), why_not: 'not yet', look_again_on: today, said_by: me, said_at: moment }
      add('why a child is not told', insert('told_to_child', told), mine('say-told'))
      add('why a child is not told, in somebody else’s name', insert('told_to_child', { ...told, said_by: somebodyElse }), false)
    }
    const done = { ...to, id: fresh(), timescale_id: 'core-group', done_on: today, said_by: me, said_at: moment }
    add('something said to be done', insert('due_done', done), mine('say-done'))
    add('something said to be done, in somebody else’s name', insert('due_done', { ...done, said_by: somebodyElse }), false)
    add('work with a child given to oneself', insert('allocation', { ...to, id: fresh(), staff_person_id: id('person', firstStaff), team_id: id('team', 0), from_day: today }), false)
    const works = (number: number, more: object = {}) => ({ ...to, id: fresh(), number: 1, staff_person_id: id('person', firstStaff + number), team_id: teamOf(number), kind: 'second', from_day: day(400), to_day: day(410), written_by: me, written_at: moment, ...more })
    const teamOf = (number: number) => world.rows.staff.find(member => member.authority_id === to.authority_id && member.person_id === id('person', firstStaff + number))?.team_id ?? ''
    for (const number of [0, 3, 5]) {
      const member = world.rows.staff.find(each => each.authority_id === to.authority_id && each.person_id === id('person', firstStaff + number))
      // Nobody works with a child twice on one day.
      if (!member || world.rows.allocation.some(each => each.authority_id === to.authority_id && each.child_id === to.child_id && each.staff_person_id === member.person_id && each.to_day === null && !each.taken_back)) continue
      const mayTake = member.does !== 'administrator' && member.to_day === null && (does === 'administrator' || member.team_id === memberOf(world, claim)?.team_id)
      add('work with a child given', insert('allocation_version', works(number)), mine('write-allocation') && mayTake)
      add('work with a child given in somebody else’s name', insert('allocation_version', works(number, { written_by: somebodyElse })), false)
      add('work with a child given for another team', insert('allocation_version', works(number, { team_id: id('team', member.team_id === id('team', 0) ? 1 : 0) })), false)
    }
    const given = world.rows.allocation_version.find(each => each.authority_id === to.authority_id && each.child_id === to.child_id)
    if (given) {
      add('work with a child taken back', insert('allocation_version', { ...given, number: 2, taken_back: true, written_by: me }), mine('write-allocation'))
      add('work with a child taken back in somebody else’s name', insert('allocation_version', { ...given, number: 2, taken_back: true, written_by: somebodyElse }), false)
      add('work with a child begun again', insert('allocation_version', { ...given, written_by: me, taken_back: true }), false)
      neverFits('work with a child moved to another child', insert('allocation_version', { ...given, number: 2, written_by: me, taken_back: true, child_id: world.personIds[to.child_id === world.personIds[0] ? 1 : 0] }))
    }
    add('a place on a child’s file given to oneself', insert('relationship', { ...to, id: fresh(), person_id: me === nobodyKnown ? id('person', 3) : me, relationship: 'Dad' }), false)
    const entry = (number = 1, by = me, of = fresh()) => ({ ...to, id: of, number, written_by: by, written_at: moment })
    const isColleague = (person_id: string) => world.rows.staff.some(member => member.authority_id === to.authority_id && member.person_id === person_id)
    const isOn = (person_id: string) => world.rows.relationship.some(stands => stands.authority_id === to.authority_id && stands.child_id === to.child_id && stands.person_id === person_id)
    const knows = (person_id: string) => does !== undefined && does !== 'reader' && to.authority_id === claim.authorityId && isKnown(world, claim, does, { authority_id: to.authority_id, id: person_id, full_name: '', created_at: '' })
    const toldOf = (person_id: string) => to.authority_id === claim.authorityId && world.rows.found_elsewhere.some(found => found.authority_id === to.authority_id && found.person_id === person_id
      && world.rows.look_elsewhere.some(look => look.authority_id === to.authority_id && look.id === found.look_id && look.asked_by === me && look.asked_on === claim.day))
    for (const [what, row] of [
      ['home', { kind: 'foster', with_whom: 'Jo', from_day: today }], ['school', { name: 'A school', from_day: today }], ['legal_status', { status: 'care-order', from_day: today }], ['involvement_version', { threshold: 'early-help', from_day: today }],
    ] as const) {
      add(`${what}: a new one`, insert(what, { ...entry(), ...row }), mine('write-entry'))
      add(`${what}: in somebody else’s name`, insert(what, { ...entry(1, somebodyElse), ...row }), false)
      neverFits(`${what}: a number left out`, insert(what, { ...entry(3), ...row }))
      const before = world.rows[what].filter(each => each.authority_id === to.authority_id && each.child_id === to.child_id).toSorted((a, b) => b.number - a.number)[0]
      if (before) {
        add(`${what}: corrected`, insert(what, { ...entry(before.number + 1, me, before.id), ...row }), mine('write-entry'))
        neverFits(`${what}: moved to another child’s file`, insert(what, { ...entry(before.number + 1, me, before.id), ...row, child_id: world.personIds[to.child_id === world.personIds[0] ? 1 : 0] }))
      }
    }
    for (const about of [3, 4, 5, stranger, firstStaff].map(number => id('person', number))) {
      add('a danger', insert('danger', { ...entry(), person_id: about, what: 'hits', who_says: 'the court' }), mine('write-entry') && knows(about))
      add('how somebody is reached', insert('contact_detail', { ...entry(), person_id: about, kind: 'phone', detail: '01632 960001', who_may_know: 'team' }), mine('write-entry') && knows(about))
      add('that somebody agreed', insert('agreement', { ...entry(), person_id: about, agreed_by: 'child', who_agreed: 'Person 0', covers: 'everything', from_day: today }), mine('write-entry') && knows(about))
      add('a court order', insert('court_order', { ...entry(), person_id: about, does: 'may-see', court: 'the court', from_day: today }), mine('write-entry') && knows(about))
      add('a court order in somebody else’s name', insert('court_order', { ...entry(1, somebodyElse), person_id: about, does: 'may-see', court: 'the court', from_day: today }), false)
      add('what a child does not want', insert('wish', { ...entry(), person_id: about, covers: 'everything', words: 'not them', from_day: today }), mine('write-entry') && knows(about))
      add('how somebody stands to the child', insert('relationship_version', { ...entry(), person_id: about, relationship: 'aunt' }), mine('write-entry') && (knows(about) || toldOf(about) || isOn(about)) && !isColleague(about))
    }
    for (const before of newestOf(world.rows.danger, to.authority_id).filter(each => each.child_id === to.child_id)) add('a danger, put right', insert('danger', { ...before, number: before.number + 1, what: 'hit you', written_by: me, written_at: moment }), mine('write-entry'))
    for (const before of newestOf(world.rows.contact_detail, to.authority_id).filter(each => each.child_id === to.child_id)) add('how somebody is reached, put right', insert('contact_detail', { ...before, number: before.number + 1, detail: '01632 960009', written_by: me, written_at: moment }), mine('write-entry'))
    for (const stands of world.rows.relationship.filter(each => each.authority_id === to.authority_id && each.child_id === to.child_id).slice(0, 2)) {
      add('how somebody stands to the child, put right', insert('relationship_version', { ...entry(2, me, stands.id), person_id: stands.person_id, relationship: 'nan', taken_back: false }), mine('write-entry'))
      add('how somebody stands to the child, begun again', insert('relationship_version', { ...entry(1, me, stands.id), person_id: stands.person_id, relationship: 'nan' }), false)
    }
    add('a file opened again', insert('file_opening', { ...to, allocation_id: fresh(), staff_person_id: me === nobodyKnown ? id('person', firstStaff) : me, why: 'to help', opened_by: me, opened_at: moment }), false)

    add('an involvement', insert('involvement', { ...to, id: fresh(), threshold: 'early-help', from_day: today }), false)
  }

  for (const authority_id of world.authorityIds) {
    const worksWithSomebody = world.rows.child.some(child => child.authority_id === authority_id && mayWith(world, claim, 'finish-draft', { authority_id, child_id: child.person_id }))
    const event = (by: string) => insert('event', { authority_id, id: fresh(), kind: 'visit', happened_at: moment, created_by: by, created_at: moment })
    add('an event', event(me), worksWithSomebody)
    add('an event in somebody else’s name', event(somebodyElse), false)
    for (const each of world.rows.event.filter(row => row.authority_id === authority_id).slice(0, 4)) {
      add('somebody who was there', insert('event_attendee', { authority_id, event_id: each.id, id: fresh(), name: 'A neighbour' }), each.created_by === me && isMyChildrens(world, claim, authority_id, each.id))
    }
    const isOurs = authority_id === claim.authorityId
    const word = (by: string) => insert('glossary_term', { authority_id, id: fresh(), term: 'a new word', meaning: 'what it means', from_day: today, written_by: by })
    add('a word', word(me), isOurs && does === 'administrator')
    add('a word in somebody else’s name', word(somebodyElse), false)
    const term = world.rows.glossary_term.find(each => each.authority_id === authority_id)
    if (term) {
      add('a word ended', `update written_to_you.glossary_term set to_day = ${literal(day(40))} where ${where('glossary_term', term)}`, isOurs && does === 'administrator')
      add('a word’s meaning', `update written_to_you.glossary_term set meaning = 'another' where ${where('glossary_term', term)}`, false)
    }
    const command = (by: string) => insert('command', { authority_id, person_id: by, key: 'another-key-of-a-form', result: {}, done_at: moment })
    if (me === nobodyKnown) neverFits('a command of somebody unknown', command(me))
    else add('a command', command(me), isOurs && (claim.role === 'staff' || claim.role === 'reader' || claim.role === 'administrator'))
    add('a command in somebody else’s name', command(somebodyElse), false)
    const search = (by: string) => insert('search', { authority_id, id: fresh(), asked_by: by, asked_at: moment, words: 'bicycle', asked: {} })
    add('a search', search(me), isOurs && (does === 'practitioner' || does === 'manager'))
    add('a search in somebody else’s name', search(somebodyElse), false)
    const worksHere = isOurs && (does === 'practitioner' || does === 'manager')
    const onMyFiles = (number: number) => isOurs && does !== 'reader' && isOnMyFiles(world, claim, { authority_id, person_id: id('person', number) })
    const elsewhere = (number: number) => children.includes(number) && !mayWith(world, claim, 'see-people', { authority_id, child_id: id('person', number) })
    const detail = (person_id: string, number: number, by = me) => insert('person_detail', { authority_id, person_id, number, full_name: 'Somebody New', written_by: by, written_at: moment })
    const brings = isOurs && claim.role === 'import' && mayImport(world, claim)
    add('a new person', detail(fresh(), 1), worksHere || brings)
    const batch = (by: string) => insert('import_batch', { authority_id, id: fresh(), source_system: 'Old', kind: 'record', row_count: 1, brought_by: by, brought_at: moment })
    add('a batch brought', batch(me), brings)
    add('a batch brought in somebody else’s name', batch(somebodyElse), false)
    add('a team brought', insert('team', { authority_id, id: fresh(), name: 'Old team' }), brings)
    const batchId = world.rows.import_batch.find(each => each.authority_id === authority_id)?.id
    add('a row remembered in a batch of before', insert('imported', { authority_id, source_system: 'Old', kind: 'team', source_key: 'new', thing_id: fresh(), row_hash: `\\x${'07'.repeat(16)}`, batch_id: batchId }), false)
    add('a record brought in a batch of before', insert('record', { authority_id, id: fresh(), child_id: id('person', 0), document_code: 'D01', created_by: me, created_at: moment, happened_at: moment, current_version: 1, imported_in: batchId }), false)
    add('a file brought in a batch of before', insert('child', { authority_id, person_id: id('person', stranger), created_at: moment, imported_in: batchId }), false)
    add('work with a child who was here', insert('allocation', { authority_id, id: fresh(), child_id: id('person', 0), staff_person_id: id('person', firstStaff), team_id: id('team', 0), from_day: today }), false)
    add('somebody who is here made staff', insert('staff', { authority_id, person_id: id('person', stranger), team_id: id('team', 0), job_title: 'Helper', does: 'practitioner', from_day: today }), false)
    add('a new person in somebody else’s name', detail(fresh(), 1, somebodyElse), false)
    const merged = world.rows.person_merge.find(each => each.authority_id === authority_id)
    for (const number of [0, 1, 3, 4, stranger, firstStaff, firstStaff + 3]) {
      const person_id = id('person', number)
      add('who somebody is, put right', detail(person_id, 2), onMyFiles(number) && !elsewhere(number) && !world.rows.staff.some(member => member.authority_id === authority_id && member.person_id === person_id))
      add('somebody begun again', detail(person_id, 1), false)
      add('another name', insert('person_name', { authority_id, id: fresh(), number: 1, person_id, kind: 'earlier', name: 'Before', written_by: me, written_at: moment }), onMyFiles(number))
      add('another name in somebody else’s name', insert('person_name', { authority_id, id: fresh(), number: 1, person_id, kind: 'earlier', name: 'Before', written_by: somebodyElse, written_at: moment }), false)
      const other = number === 4 ? 5 : 4
      const join = (by: string) => insert('person_merge', { authority_id, person_id, number: 1, into_id: id('person', other), why: 'the same', written_by: by, written_at: moment })
      add('a family tie', insert('family_tie', { authority_id, id: fresh(), number: 1, person_id, other_id: id('person', other), kind: 'partner', written_by: me, written_at: moment }), onMyFiles(number) && onMyFiles(other))
      const isFree = !children.includes(number) && number < firstStaff && number !== stranger && !world.rows.account.some(account => account.authority_id === authority_id && account.person_id === person_id)
        && merged?.person_id !== id('person', other) && merged?.person_id !== person_id
      if (merged?.person_id !== person_id && !(merged !== undefined && number === stranger)) add('two entries joined', join(me), isFree && onMyFiles(number) && onMyFiles(other))
      add('two entries joined in somebody else’s name', join(somebodyElse), false)
      if (!children.includes(number)) {
        const opening = (staff_person_id: string) => insert('file_opening', { authority_id, child_id: person_id, allocation_id: fresh(), staff_person_id, why: 'to help', opened_by: me, opened_at: moment })
        add('a file opened, and worked with', opening(me === nobodyKnown ? id('person', firstStaff) : me), onMyFiles(number))
        add('a file opened, and given to an administrator', opening(id('person', people - 1)), false)
      }
    }
    for (const name of newestOf(world.rows.person_name, authority_id)) {
      const number = world.personIds.indexOf(name.person_id)
      const first = world.rows.person_name.find(each => each.authority_id === authority_id && each.id === name.id && each.number === 1)
      add('another name, put right', insert('person_name', { ...name, number: name.number + 1, name: 'Another', written_by: me, written_at: moment }), onMyFiles(number) && (!elsewhere(number) || first?.written_by === me))
    }
    for (const tie of newestOf(world.rows.family_tie, authority_id)) {
      const ends = [tie.person_id, tie.other_id].map(end => world.personIds.indexOf(end))
      const first = world.rows.family_tie.find(each => each.authority_id === authority_id && each.id === tie.id && each.number === 1)
      add('a family tie, put right', insert('family_tie', { ...tie, number: tie.number + 1, kind: 'partner', written_by: me, written_at: moment }), ends.every(onMyFiles) && (!ends.some(elsewhere) || first?.written_by === me))
    }
    if (merged) {
      const apart = { authority_id, person_id: merged.person_id, number: 2, into_id: null, why: 'not the same', written_by: me, written_at: moment }
      add('two entries taken apart', insert('person_merge', apart), isOurs && does !== 'reader' && isOnMyFiles(world, claim, merged))
    }
    const bothMine = [0, 1].every(number => mayWith(world, claim, 'merge-files', { authority_id, child_id: id('person', number) }))
    const isRelated = world.rows.relationship.some(stands => stands.authority_id === authority_id && !stands.taken_back && [[0, 1], [1, 0]].some(([child, about]) => stands.child_id === id('person', child ?? 0) && stands.person_id === id('person', about ?? 0)))
    const signsIn = (number: number) => world.rows.account.some(account => account.authority_id === authority_id && account.person_id === id('person', number) && account.closed_at === null)
    const merge = (step: string, by = me) => insert('file_merge', { authority_id, child_id: id('person', 1), number: 1, step, into_id: id('person', 0), why: 'one birthday', written_by: by, written_at: moment })
    add('two files of one child proposed', merge('proposed'), isOurs && bothMine && !isRelated && (!signsIn(1) || signsIn(0)))
    add('two files of one child proposed in somebody else’s name', merge('proposed', somebodyElse), false)
    add('two files of one child confirmed by hand', merge('confirmed'), false)
    add('a look elsewhere by hand', insert('look_elsewhere', { authority_id, id: fresh(), name: 'x', date_of_birth: '2015-01-01', reason: 'x', asked_by: me, asked_on: today, asked_at: moment }), false)
    add('a key by which one is found, by hand', insert('name_key', { authority_id, key: 's:x', person_id: id('person', 0) }), false)
    const setting = (by: string) => insert('timescale_setting', { authority_id, id: fresh(), timescale_id: 'core-group', spans: {}, is_off: true, why: 'not here', written_by: by, written_at: moment })
    add('a timescale set', setting(me), isOurs && does === 'administrator')
    add('a timescale set in somebody else’s name', setting(somebodyElse), false)
    const mine = isOurs && does === 'administrator'
    const colleague = { authority_id, person_id: fresh(), number: 1, full_name: 'Somebody New', team_id: id('team', 0), job_title: 'Social worker', does: 'practitioner', from_day: today, to_day: null, holds_from: today, written_by: me, written_at: moment }
    add('a new colleague', insert('staff_version', colleague), mine)
    add('a new colleague in somebody else’s name', insert('staff_version', { ...colleague, person_id: fresh(), written_by: somebodyElse }), false)
    add('somebody whom a file knows made a colleague', insert('staff_version', { ...colleague, person_id: id('person', 3) }), false)
    for (const { written_by: _, ...before } of world.rows.staff_version.filter(each => each.authority_id === authority_id).slice(0, 1)) {
      add('a colleague with another job title', insert('staff_version', { ...before, number: 2, job_title: 'Team manager', full_name: 'Another Name', written_by: me }), mine)
      neverFits('a colleague with a number left out', insert('staff_version', { ...before, number: 3, written_by: me }))
    }
    neverFits('the last administrator ended', insert('staff_version', { ...colleague, person_id: id('person', people - 1), number: 2, does: 'administrator', to_day: day(20) }))
    const team = { authority_id, id: fresh(), number: 1, name: 'A new team', from_day: today, written_by: me, written_at: moment }
    add('a new team', insert('team_version', team), mine)
    add('a new team in somebody else’s name', insert('team_version', { ...team, id: fresh(), written_by: somebodyElse }), false)
    add('a team with another name', insert('team_version', { ...team, id: id('team', 0), number: 2 }), mine)
    if (world.rows.staff.some(member => member.authority_id === authority_id && member.team_id === id('team', 0) && member.to_day === null)) neverFits('a team closed in which somebody works', insert('team_version', { ...team, id: id('team', 0), number: 2, closed: true }))
    const account = { authority_id, person_id: id('person', firstStaff), number: world.rows.account_change.filter(each => each.authority_id === authority_id && each.person_id === id('person', firstStaff)).length + 1, is_open: true, written_by: me, written_at: moment }
    add('an account opened', insert('account_change', account), mine)
    add('an account closed', insert('account_change', { ...account, is_open: false }), mine)
    add('an account opened in somebody else’s name', insert('account_change', { ...account, written_by: somebodyElse }), false)
    neverFits('an account of somebody who does not work here', insert('account_change', { ...account, person_id: id('person', 3), number: 1 }))
    neverFits('the last administrator’s account closed', insert('account_change', { ...account, person_id: id('person', people - 1), number: 1, is_open: false, ...world.rows.staff.some(member => member.authority_id === authority_id && member.person_id === id('person', people - 1) && member.to_day === null) ? {} : { number: 5 } }))
    const look = { authority_id, part: 'look', number: 2, value: {}, written_by: me, written_at: moment }
    add('the look set', insert('authority_setting', look), mine)
    add('the name set', insert('authority_setting', { ...look, part: 'name', number: 1, value: { name: 'Another Council' } }), mine)
    add('the look set in somebody else’s name', insert('authority_setting', { ...look, written_by: somebodyElse }), false)
    neverFits('a look with a number left out', insert('authority_setting', { ...look, number: 3 }))
    for (const [whose, by, isDone] of [['', me, isOurs && does === 'administrator'], [' in somebody else’s name', somebodyElse, false]] as const) {
      add(`a form published${whose}`, insert('form_edition', { authority_id, id: fresh(), document_code: 'D02', number: 1, edition: {}, from_day: today, why: 'ours', published_by: by, published_at: moment }), isDone)
      add(`a form changed${whose}`, insert('form_draft', { authority_id, document_code: 'D02', number: 1, edition: {}, written_by: by, written_at: moment }), isDone)
      add(`a word settled${whose}`, insert('settled_word', { authority_id, id: fresh(), term: 'hub', says: 'fine', plain: '', to_child: '', from_day: today, written_by: by, written_at: moment }), isDone)
    }
    const feed = (whose: string) => insert('calendar_feed', { authority_id, id: fresh(), person_id: whose, made_at: moment })
    if (world.rows.account.some(account => account.authority_id === authority_id && account.person_id === me)) add('a calendar of one’s own', feed(me), isOurs && (does === 'practitioner' || does === 'manager'))
    add('a calendar of somebody else', feed(somebodyElse), false)
    for (const signIn of world.rows.reader_sign_in.filter(each => each.authority_id === authority_id).slice(0, 3)) {
      add('a way of signing in, ended', `update written_to_you.reader_sign_in set ended_at = '${moment}', ended_by = ${literal(me)} where ${where('reader_sign_in', signIn)}`, isOurs && claim.role === 'staff' && worksHere && isOnMyFiles(world, claim, signIn))
      add('a way of signing in by hand', insert('reader_sign_in', { ...signIn, id: fresh(), sign_in_name: 'another' }), false)
    }
    add('an audit entry by hand', insert('audit_entry', { authority_id, chain_id: me, sequence: 7, at: moment, person_id: me, does: 'reader', action: 'see-child', outcome: 'allowed', request_id: me, hash: hexBytes(4) }), false)
    add('a session by hand', insert('session', { token_hash: hexBytes(77), authority_id, person_id: id('person', 0), started_at: moment, seen_at: moment, ends_at: moment }), false)

    for (const version of world.rows.version.filter(row => row.authority_id === authority_id).slice(0, 5)) {
      const passages = world.rows.passage.filter(passage => passage.authority_id === authority_id && passage.version_id === version.id)
      const answer = { authority_id, id: fresh(), child_id: version.child_id, record_id: version.record_id, version_id: version.id, answered_by: me, kind: 'not-how-it-was', words: 'no', answered_at: moment }
      const isOpen = mayRead(world, claim, 'respond', { authority_id, version_id: version.id })
      add('an answer', insert('response', answer), isOpen)
      add('an answer in somebody else’s name', insert('response', { ...answer, answered_by: somebodyElse }), false)
      for (const passage of passages.slice(0, 2)) add(passage.to_child ? 'an answer to a passage' : 'an answer to a passage that is not to the child', insert('response', { ...answer, passage_id: passage.id }), isOpen && isShownTo(world, claim, passage))
    }
  }
  list.push(...standsStill(world))
  return list
}

/** Of each entry the row that stands. */
const newestOf = <Row extends Entry>(rows: readonly Row[], authorityId: string): readonly Row[] =>
  rows.filter(row => row.authority_id === authorityId && !rows.some(other => other.authority_id === authorityId && other.id === row.id && other.number > row.number))

/** What nobody may do, in any role: change what is history, or what others set up, and remove anything. */
function standsStill(world: World): readonly Attempt[] {
  const changes: Readonly<Partial<Record<Table, string>>> = {
    version: `finished_by_name = 'Another'`, passage: `fields = '{"text": "other words"}'`, quote: `words = 'other words'`, observation: `what_was_seen = 'else'`, decision: `what = 'else'`, next_step: `what = 'else'`, open_step: `what = 'else'`,
    next_step_outcome: `outcome = 'not-needed'`, response: `words = 'other words'`, about_you: `words = 'other words'`, about_you_change: `why = 'else'`, voice: `words = 'other words'`, voice_taken_back: `why = 'else'`, attachment: `what_it_is = 'else'`, event: `place = 'elsewhere'`, event_child: `seen = 'not-seen'`,
    event_attendee: `name = 'Another'`, draft_kept_words: `words = 'else'`, source_note: `words = 'else', file_sha256 = null, file_bytes = null, file_type = null`, search: `words = 'else'`, comment: `words = 'else'`, sign_off: `words = 'else'`, told_to_child: `why_not = 'else'`, due_done: `done_on = '2020-01-01'`, timescale_setting: 'is_off = false', form_edition: `why = 'else'`, form_draft: 'edition = null', settled_word: `plain = 'else'`, calendar_feed: 'token_hash = null', record_words: `words = ''`, row_seal: `key = 'else'`, import_right: `to_day = '2030-01-01'`, import_batch: 'row_count = 9', imported: `source_key = 'else'`, file_merge: `why = 'else'`, audit_entry: `why = 'else'`, audit_head: `sequence = 9`, record: `first_shared_on = null`, person: `full_name = 'Another'`, child: `communication = 'else'`,
    team_version: `name = 'else'`, staff_version: `job_title = 'else'`, account_change: 'is_open = true', allocation_version: 'to_day = null', authority_setting: `value = '{}'`,
    allocation: 'to_day = null', relationship: `relationship = 'Nan', role = null`, involvement: 'to_day = null', staff: 'to_day = null', team: `name = 'Another'`, account: 'closed_at = null', session: 'ended_at = null', authority: `name = 'Another'`,
    command: `result = '{"else": 1}'`, person_detail: `full_name = 'Another'`, person_name: `name = 'Another'`, family_tie: `kind = 'partner'`, person_merge: `why = 'else'`, relationship_version: `relationship = 'Nan', role = null`,
    involvement_version: 'to_day = null', danger: `what = 'else'`, contact_detail: `detail = 'else'`, home: `with_whom = 'else'`, school: `name = 'else'`, legal_status: `says = 'else'`, agreement: `who_agreed = 'else'`, court_order: `does = 'may-see'`, wish: `words = 'else'`, confidence_mark: 'in_confidence = false',
    edition: `right_says = 'else'`, edition_passage: `why = 'else'`, edition_confirmation: `words = 'else'`, file_opening: `why = 'else'`,
    look_elsewhere: `reason = 'else'`, invitation: 'used_at = null', reader_sign_in: `password_hash = 'else'`, failed_sign_in: `name_hash = name_hash`, passkey_challenge: 'ends_at = now()', found_elsewhere: `look_id = look_id`, name_key: `key = 'else'`,
  }
  return tables.flatMap(table => {
    if (world.rows[table].length === 0) return []
    const set = changes[table]
    return [
      ...(set === undefined ? [] : [{ name: `${table} changed`, sql: `update written_to_you.${table} set ${set}`, may: false }]),
      { name: `${table} removed`, sql: `delete from written_to_you.${table}`, may: false },
      { name: `${table} emptied`, sql: `truncate written_to_you.${table} cascade`, may: false },
    ]
  })
}
