import { aboutOf, type AlsoNamed } from '../domain/about-file.ts'
import type { OwnWord } from '../domain/about-you.ts'
import type { CatalogueEntry } from '../domain/catalogue.ts'
import type { Form } from '../domain/form.ts'
import type { About, VocabularyTerm } from '../guidance/about.ts'
import { readOwnWords } from '../store/about-you.ts'
import { type Door, isId } from '../store/as.ts'
import { type Attachment, readAttachmentsOf } from '../store/attachments.ts'
import { type Child, isSameChild, type PersonAround, readChild, readPeopleAround } from '../store/children.ts'
import { type Draft, type KeptWords, readKeptWords } from '../store/drafts.ts'
import { readAlsoNamed } from '../store/file-entries.ts'
import { formOfDraft } from '../store/form-editions.ts'
import { readLastContact, readRecord, type RecordToChild } from '../store/records.ts'
import { readVocabulary } from '../store/settled-words.ts'
import { readSharings, type Sharing } from '../store/sharings.ts'
import { readNotesOfDraft, type SourceNote } from '../store/source-notes.ts'
import { calledName } from './parts/child-name.ts'

/** Somebody around the child, once, however many ways they stand to them. */
export interface Around extends Pick<PersonAround, 'personId' | 'fullName' | 'preferredName' | 'pronouns' | 'relationship' | 'role'> {
  /** Stands so to the child today. */
  readonly isNow: boolean
}

/** All that lies on the desk while a record is written. */
export interface Desk {
  readonly draft: Draft
  /** The document type as the authority has it, and the form on which this draft goes on: with what it has words in that is no longer asked. */
  readonly document: CatalogueEntry
  readonly form: Form
  /** The number of the edition that they are by; 0: as shipped. */
  readonly edition: number
  readonly child: Child
  /** The child's name as they like it. */
  readonly name: string
  readonly around: readonly Around[]
  /** Earlier names, schools and homes: names that the engine need not ask about. */
  readonly also: AlsoNamed
  /** The record before this one, with whom it was shared; none for a correction, when this is the first, or when this is no visit. */
  readonly last: { readonly record: RecordToChild; readonly sharings: readonly Sharing[] } | undefined
  readonly kept: readonly KeptWords[]
  readonly pictures: ReadonlyMap<string, Attachment>
  /** The notes that it is written from. */
  readonly notes: readonly SourceNote[]
  /** The words that the child uses for their life. */
  readonly ownWords: readonly OwnWord[]
  /** The words that the authority has settled. */
  readonly settled: readonly VocabularyTerm[]
}

/** Brings everything that belongs to a draft. */
export async function deskOf(door: Door, draft: Draft): Promise<Desk> {
  const asked = await formOfDraft(door, draft)
  const child = await readChild(door, draft.childId)
  return {
    draft, ...asked, child,
    name: calledName(child),
    around: eachOnce(await readPeopleAround(door, draft.childId), door.asking.day),
    also: await readAlsoNamed(door, draft.childId),
    last: await lastOf(door, draft, asked.form),
    kept: await readKeptWords(door, draft.id),
    pictures: await picturesOf(door, draft),
    notes: await readNotesOfDraft(door, draft.id),
    ownWords: await readOwnWords(door, draft.childId),
    settled: await readVocabulary(door, door.asking.day),
  }
}

/** What the engine is told of this record. */
export const aboutDesk = (desk: Desk, writer: { readonly fullName: string; readonly preferredName: string | null; readonly jobTitle: string | null }, day: string): About =>
  aboutOf(desk.child, [...desk.around, { fullName: writer.fullName, preferredName: null, pronouns: '', relationship: null, role: writer.jobTitle }], desk.document, day, { ownWords: desk.ownWords, also: desk.also, settled: desk.settled })

async function lastOf(door: Door, draft: Draft, form: Form): Promise<Desk['last']> {
  if (draft.correctsRecordId || form.facts !== 'contact') return undefined
  const id = draft.content['last-record']
  const record = isId(id) ? await readRecord(door, id) : await readLastContact(door, draft.childId)
  return record && await isSameChild(door, record.childId, draft.childId) ? { record, sharings: await readSharings(door, record.id) } : undefined
}

async function picturesOf(door: Door, { childId, content }: Draft): Promise<Desk['pictures']> {
  const ids = Object.entries(content).flatMap(([key, value]) => (key.endsWith('.attachment') && isId(value) ? [value] : []))
  if (ids.length === 0) return new Map()
  return new Map((await readAttachmentsOf(door, childId, ids)).map(picture => [picture.id, picture]))
}

function eachOnce(rows: readonly PersonAround[], day: string): readonly Around[] {
  return [...Map.groupBy(rows, row => row.personId).values()].flatMap(ways => {
    const now = ways.filter(way => (way.from === null || way.from <= day) && (way.to === null || way.to >= day))
    const told = now[0] ?? ways[0]
    return told ? [{ personId: told.personId, fullName: told.fullName, preferredName: told.preferredName, pronouns: told.pronouns, relationship: told.relationship, role: told.role, isNow: now.length > 0 }] : []
  })
}
