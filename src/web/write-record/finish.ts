import { isDay } from '../../domain/draft-content.ts'
import { makeReady, type ExplainedWord, type ReadyVersion } from '../../domain/version.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { withOwnPictures } from '../../store/attachments.ts'
import { childIdsOf, ofAll } from '../../store/drafts.ts'
import { finishDraft } from '../../store/finish-draft.ts'
import { shareIfNothingIsAsked } from '../../store/sharings.ts'
import { type Desk, deskFor } from '../desk.ts'

/** Who finishes it. */
interface Writer {
  readonly fullName: string
  readonly jobTitle: string | null
  readonly timeZone: string
}

/** The draft as the version that it will be. Words of the authority's own are explained as the glossary's are; what the glossary says goes before. */
export function readyVersion(desk: Desk, writer: Writer, glossary: readonly ExplainedWord[], correctionReason?: string): ReadyVersion {
  const explained = new Set(glossary.map(({ term }) => term.toLowerCase()))
  const own = desk.settled.flatMap(({ term, toChild }) => (toChild && !explained.has(term.toLowerCase()) ? [{ term, meaning: toChild }] : []))
  return makeReady(desk.draft.content, {
    document: desk.document, form: desk.form, edition: desk.edition, childName: desk.name, people: desk.around, glossary: [...glossary.map(({ term, meaning }) => ({ term, meaning })), ...own], timeZone: writer.timeZone,
    writerName: writer.fullName, writerJobTitle: writer.jobTitle ?? '', ...(correctionReason ? { correctionReason } : {}),
  })
}

/** As `readyVersion`, for looking at: a day or time that cannot be yet does not stand in the way of reading. */
export function versionToLookAt(desk: Desk, writer: Writer, glossary: readonly ExplainedWord[], today: string): ReadyVersion {
  const { content } = desk.draft
  const isFit = isDay(content['date'] ?? '') && /^(?:|([01]\d|2[0-3]):[0-5]\d)$/.test(content['time'] ?? '')
  return readyVersion(isFit ? desk : { ...desk, draft: { ...desk.draft, content: { ...content, date: today, time: '' } } }, writer, glossary)
}

/** What a writer sends when they finish. */
export interface Finishing {
  readonly key: string
  /** The version that they looked at. */
  readonly draftVersion: number
  /** Opened on the child's own page at once. */
  readonly withChild: boolean
}

/**
 * Freezes the draft and, in the same transaction, writes down what was shared: each child's record with that child, and the last one with those it was read with at the start.
 * Finished twice, it is one record. Where the gate asks anything, it is finished, and not opened (`isKeptBack`): somebody looks first. So with the last record: that it is not written down as shared with somebody is told (`notWrittenDown`).
 * `ready` makes the version for one child from a desk that is theirs alone.
 */
export async function finishDesk(door: Door, desk: Desk, ready: (own: Desk) => ReadyVersion, { key, draftVersion, withChild }: Finishing): Promise<{ recordId: string; isKeptBack: boolean; notWrittenDown: boolean }> {
  const all: { readonly own: Desk; readonly ready: ReadyVersion }[] = []
  for (const one of desk.children) {
    const own = await withItsPictures(door, desk, deskFor(desk, one))
    all.push({ own, ready: ready(own) })
  }
  const [first, ...others] = all
  if (!first) throw new NotFound('child')
  const finished = await finishDraft(door, key, desk.draft.id, draftVersion, first.ready, others.map(each => ({ childId: each.own.fileId, ready: each.ready })))
  let isKeptBack = false
  for (const [at, { recordId }] of [finished, ...finished.others].entries()) {
    const each = all[at]
    if (each && withChild && each.ready.passages.some(({ toChild }) => toChild)) isKeptBack = !await shareIfNothingIsAsked(door, recordId, each.own.child.id, 'own-page', door.asking.day) || isKeptBack
  }
  let notWrittenDown = false
  for (const { own } of all) notWrittenDown = !await sharedLast(door, own) || notWrittenDown
  ofAll(door, desk.draft)
  return { recordId: finished.recordId, isKeptBack, notWrittenDown }
}

/** Pictures that were kept for another child of the draft, written down as this child's own. */
async function withItsPictures(door: Door, desk: Desk, own: Desk): Promise<Desk> {
  if (desk.children.length === 1) return own
  return { ...own, draft: { ...own.draft, content: await withOwnPictures(door, childIdsOf(desk.draft), own.fileId, own.draft.content) } }
}

/** Writes down with whom the last record was read; false where the gate asks something first. */
async function sharedLast(door: Door, own: Desk): Promise<boolean> {
  const { content } = own.draft
  if (!own.last || content['last-shared'] !== 'yes') return true
  let isWritten = true
  for (const personId of readTogetherWith(own)) isWritten = await shareIfNothingIsAsked(door, own.last.record.id, personId, 'read-together', content['date'] ?? door.asking.day) && isWritten
  return isWritten
}

/** Those with whom the last record was read at the start: the child, and family who stand to them today. Somebody ticked who does not any more must not hold the record up. */
function readTogetherWith({ draft, child, around }: Desk): readonly string[] {
  const onFile = new Set([child.id, ...around.filter(person => person.relationship !== null && person.isNow).map(person => person.personId)])
  return Object.entries(draft.content).flatMap(([key, value]) => {
    const personId = key.startsWith('last-shared-with.') && value === 'yes' ? key.slice('last-shared-with.'.length) : undefined
    return isId(personId) && onFile.has(personId) ? [personId] : []
  })
}
