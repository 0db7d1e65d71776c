import { isDay } from '../../domain/draft-content.ts'
import { makeReady, type ExplainedWord, type ReadyVersion } from '../../domain/version.ts'
import { type Door, isId } from '../../store/as.ts'
import { finishDraft } from '../../store/records.ts'
import { hiddenFrom } from '../../store/hidden-details.ts'
import { shareRecord } from '../../store/sharings.ts'
import type { Desk } from '../desk.ts'

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
 * Freezes the draft and, in the same transaction, writes down what was shared: this record with the child, and the last one with those it was read with at the start.
 * Finished twice, it is one record. What holds an address or a number that the child may not know is finished, and not opened to them (`isKeptBack`).
 */
export async function finishDesk(door: Door, desk: Desk, ready: ReadyVersion, { key, draftVersion, withChild }: Finishing): Promise<{ recordId: string; isKeptBack: boolean }> {
  const { recordId } = await finishDraft(door, key, desk.draft.id, draftVersion, ready)
  const isKeptBack = withChild && (await hiddenFrom(door, recordId, desk.child.id, desk.child.id)).length > 0
  if (withChild && !isKeptBack) await shareRecord(door, recordId, desk.child.id, 'own-page', door.asking.day)
  const { content } = desk.draft
  if (desk.last && content['last-shared'] === 'yes') {
    for (const personId of readTogetherWith(desk)) await shareRecord(door, desk.last.record.id, personId, 'read-together', content['date'] ?? door.asking.day)
  }
  return { recordId, isKeptBack }
}

/** Those with whom the last record was read at the start: the child, and family who stand to them today. Somebody ticked who does not any more must not hold the record up. */
function readTogetherWith({ draft, child, around }: Desk): readonly string[] {
  const onFile = new Set([child.id, ...around.filter(person => person.relationship !== null && person.isNow).map(person => person.personId)])
  return Object.entries(draft.content).flatMap(([key, value]) => {
    const personId = key.startsWith('last-shared-with.') && value === 'yes' ? key.slice('last-shared-with.'.length) : undefined
    return isId(personId) && onFile.has(personId) ? [personId] : []
  })
}
