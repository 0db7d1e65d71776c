import { aboutOf, type AlsoNamed } from '../domain/about-file.ts'
import type { OwnWord } from '../domain/about-you.ts'
import type { CatalogueEntry } from '../domain/catalogue.ts'
import type { Form } from '../domain/form.ts'
import { factKey, inWords, partFor } from '../domain/several.ts'
import type { NamedOne } from '../domain/several-problems.ts'
import type { About, VocabularyTerm } from '../guidance/about.ts'
import { readOwnWords } from '../store/about-you.ts'
import { type Door, isId } from '../store/as.ts'
import { type Attachment, readAttachmentsOf } from '../store/attachments.ts'
import { type Child, isSameChild, type PersonAround, readChild, readPeopleAround } from '../store/children.ts'
import { childIdsOf, type Draft, type KeptWords, ofAll, readKeptWords } from '../store/drafts.ts'
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

/** A child that a draft is written to, with all of the child's own file that is needed. */
export interface AtDesk {
  readonly child: Child
  /** The child's file as the draft names it: of two files of one child it can be the one that stands behind. */
  readonly fileId: string
  /** The child's name as they like it. */
  readonly name: string
  readonly around: readonly Around[]
  /** Earlier names, schools and homes: names that the engine need not ask about. */
  readonly also: AlsoNamed
  /** The record before this one, with whom it was shared; none for a correction, when this is the first, or when this is no visit. */
  readonly last: { readonly record: RecordToChild; readonly sharings: readonly Sharing[] } | undefined
  /** The words that the child uses for their life. */
  readonly ownWords: readonly OwnWord[]
}

/** All that lies on the desk while a record is written. Where it is written to several children, what is of one child is of the one from whose file it was begun, and `name` names them all. */
export interface Desk extends AtDesk {
  readonly draft: Draft
  /** The document type as the authority has it, and the form on which this draft goes on: with what it has words in that is no longer asked. */
  readonly document: CatalogueEntry
  readonly form: Form
  /** The number of the edition that they are by; 0: as shipped. */
  readonly edition: number
  readonly kept: readonly KeptWords[]
  readonly pictures: ReadonlyMap<string, Attachment>
  /** The notes that it is written from. */
  readonly notes: readonly SourceNote[]
  /** The words that the authority has settled. */
  readonly settled: readonly VocabularyTerm[]
  /** All whom it is written to, in the order of the draft. */
  readonly children: readonly AtDesk[]
}

/** Brings everything that belongs to a draft. */
export async function deskOf(door: Door, draft: Draft): Promise<Desk> {
  const asked = await formOfDraft(door, draft)
  const first = await atDesk(door, draft, asked.form, draft.childId)
  const children = [first]
  for (const childId of draft.alsoAbout) children.push(await atDesk(door, draft, asked.form, childId))
  const desk = {
    draft, ...asked, ...first, children,
    name: inWords(children.map(({ name }) => name)),
    kept: await readKeptWords(door, draft.id),
    pictures: await picturesOf(door, draft),
    notes: await readNotesOfDraft(door, draft.id),
    settled: await readVocabulary(door, door.asking.day),
  }
  ofAll(door, draft)
  return desk
}

async function atDesk(door: Door, draft: Draft, form: Form, childId: string): Promise<AtDesk> {
  const child = await readChild(door, childId)
  return {
    child, fileId: childId, name: calledName(child),
    around: eachOnce(await readPeopleAround(door, childId), door.asking.day),
    also: await readAlsoNamed(door, childId),
    last: await lastOf(door, draft, form, childId),
    ownWords: await readOwnWords(door, childId),
  }
}

/** A child at a desk as the domain sees them. */
export const oneOf = ({ fileId, name, around }: AtDesk): NamedOne => ({ childId: fileId, name, onFile: new Set(around.map(({ personId }) => personId)) })

/** The desk as if the draft were to one of its children alone: no word on it is for another. `unchosen` as in `partFor`. */
export const deskFor = (desk: Desk, one: AtDesk, unchosen?: 'kept'): Desk =>
  ({ ...desk, ...one, draft: { ...desk.draft, content: partFor(desk.draft.content, childIdsOf(desk.draft), oneOf(one), unchosen) } })

/** What the engine is told of this record. */
export function aboutDesk(desk: Desk, writer: { readonly fullName: string; readonly preferredName: string | null; readonly jobTitle: string | null }, day: string): About {
  const others = desk.children.map(({ child }) => child).filter(({ id }) => id !== desk.child.id)
  const unknown = others.filter(({ id }) => !desk.around.some(({ personId }) => personId === id)).map(other => ({ ...other, relationship: null, role: null }))
  const about = aboutOf(desk.child, [...desk.around, ...unknown, { fullName: writer.fullName, preferredName: null, pronouns: '', relationship: null, role: writer.jobTitle }], desk.document, day, { ownWords: desk.ownWords, also: desk.also, settled: desk.settled })
  return others.length === 0 ? about : { ...about, alsoTo: others.map(({ fullName }) => fullName) }
}

async function lastOf(door: Door, draft: Draft, form: Form, childId: string): Promise<Desk['last']> {
  if (draft.correctsRecordId || form.facts !== 'contact') return undefined
  const id = draft.content[factKey([draft.childId], childId, 'last-record')]
  const record = isId(id) ? await readRecord(door, id) : await readLastContact(door, childId)
  return record && await isSameChild(door, record.childId, childId) ? { record, sharings: await readSharings(door, record.id) } : undefined
}

async function picturesOf(door: Door, draft: Draft): Promise<Desk['pictures']> {
  const ids = Object.entries(draft.content).flatMap(([key, value]) => (key.endsWith('.attachment') && isId(value) ? [value] : []))
  if (ids.length === 0) return new Map()
  return new Map((await readAttachmentsOf(door, childIdsOf(draft), ids)).map(picture => [picture.id, picture]))
}

function eachOnce(rows: readonly PersonAround[], day: string): readonly Around[] {
  return [...Map.groupBy(rows, row => row.personId).values()].flatMap(ways => {
    const now = ways.filter(way => (way.from === null || way.from <= day) && (way.to === null || way.to >= day))
    const told = now[0] ?? ways[0]
    return told ? [{ personId: told.personId, fullName: told.fullName, preferredName: told.preferredName, pronouns: told.pronouns, relationship: told.relationship, role: told.role, isNow: now.length > 0 }] : []
  })
}
