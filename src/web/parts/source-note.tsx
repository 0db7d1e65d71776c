import type { CameAs } from '../../domain/source-note.ts'
import { Details } from './details.tsx'
import { dayInWords } from './day.ts'

/** The note that a record was written from, as a page shows it. */
export interface SourceNoteProps {
  readonly id: string
  readonly draftId: string
  readonly cameAs: CameAs
  readonly fileName: string | null
  readonly words: string
  readonly attachmentId: string | null
  /** The file that it came in, to be kept; its size in bytes. */
  readonly file: { readonly bytes: number } | null
  readonly by: string
  /** The moment at the authority's place: `2026-11-24T14:02`. */
  readonly at: string
  /** Where it can be turned to the child. */
  readonly turn?: { readonly href: string; readonly text: string }
}

export const sourceNoteWords = {
  summary: (at: number, of: number) => (of === 1 ? 'The note it was written from' : `A note it was written from (${at} of ${of})`),
  by: (name: string, day: string, clock: string) => `Brought by ${name}, ${dayInWords(day)} at ${clock}`,
  came: { pasted: 'pasted', txt: 'a text file', md: 'a text file', docx: 'a Word file', eml: 'an e-mail', unread: 'not read' } satisfies Record<CameAs, string>,
  picture: 'A picture of the note',
  unreadPicture: 'We have kept it, but we cannot read words in a picture.',
  unreadFile: 'We have kept it, but we cannot read words in a PDF.',
  file: (bytes: number) => `Download the file as it came (${sizeInWords(bytes)})`,
} as const

/** `14 kB`, `2.3 MB`: as a person would look for room for it. */
const sizeInWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

/** The notes that a record was written from, each to be opened where it stands. */
export const SourceNotes = ({ notes }: { readonly notes: readonly SourceNoteProps[] }) => (
  <>{notes.map((note, at) => <Details id={`note-${note.id}`} classes="source-note" summary={sourceNoteWords.summary(at + 1, notes.length)}><SourceNote note={note} /></Details>)}</>
)

/** A note as it came, with who brought it and when. */
export function SourceNote({ note }: { readonly note: SourceNoteProps }) {
  const came = sourceNoteWords.came[note.cameAs]
  return (
    <>
      <p class="source-note__by">{sourceNoteWords.by(note.by, note.at.slice(0, 10), note.at.slice(11, 16))} ({note.fileName === null ? came : `${came}: ${note.fileName}`})</p>
      {note.cameAs === 'unread' && <p>{note.attachmentId ? sourceNoteWords.unreadPicture : sourceNoteWords.unreadFile}</p>}
      {note.attachmentId && <img class="source-note__picture" src={`/pictures/${note.attachmentId}`} alt={sourceNoteWords.picture} />}
      {note.words !== '' && <blockquote class="source-note__words">{note.words}</blockquote>}
      {note.file && <p><a href={`/drafts/${note.draftId}/notes/${note.id}/file`}>{sourceNoteWords.file(note.file.bytes)}</a></p>}
      {note.turn && <p><a href={note.turn.href}>{note.turn.text}</a></p>}
    </>
  )
}
