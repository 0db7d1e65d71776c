import type { FastifyBaseLogger } from 'fastify'
import type { Asking } from '../../domain/asking.ts'
import { longestNote, noteFiles } from '../../domain/source-note.ts'
import { bringNote, type NoteBrought, readOpenDraft } from '../../store/source-notes.ts'
import { type SafePicture, safePicture } from '../safe-picture.ts'
import { scanProblem } from '../scanned.ts'
import type { SentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { noteFrom } from './note-file.ts'
import type { BringView } from './view.ts'
import { bringProblems, bringWords, fileProblems } from './words.ts'

/** A note as it was sent: pasted, in a file that is kept as it is, or as a picture that was made anew. */
export interface SentNote {
  readonly note: Pick<NoteBrought, 'cameAs' | 'fileName' | 'words'>
  readonly picture?: SafePicture
  readonly file?: { readonly bytes: Buffer; readonly mediaType: string }
}

type Refused = { readonly problem: NonNullable<BringView['problem']> }

/** The note in what was sent, or what is to be mended first. */
export async function noteSent(service: Pick<Service, 'virusScanner'>, log: FastifyBaseLogger, { file, fileName, isTooLarge }: SentForm, pasted: string): Promise<SentNote | Refused> {
  if (isTooLarge) return inFile(fileProblems.tooLarge)
  if (!file && fileName !== '') return inFile(fileProblems.empty)
  if (!file && pasted.trim() === '') return { problem: { field: 'words', says: bringProblems.none } }
  if (file && pasted.trim() !== '') return inFile(bringProblems.both)
  if (!file) return pasted.length > longestNote ? { problem: { field: 'words', says: bringProblems.tooLong } } : { note: { cameAs: 'pasted', fileName: null, words: pasted } }
  const problem = await scanProblem(service, file, log)
  return problem ? inFile(fileProblems[problem]) : noteInFile(file, fileName || bringWords.title)
}

async function noteInFile(bytes: Buffer, fileName: string): Promise<SentNote | Refused> {
  const found = await noteFrom(bytes, fileName)
  if ('problem' in found) return inFile(fileProblems[found.problem])
  if ('picture' in found) {
    const picture = await safePicture(found.picture)
    return 'problem' in picture ? inFile(fileProblems[picture.problem]) : { note: { cameAs: 'unread', fileName, words: '' }, picture }
  }
  if (found.words.length > longestNote) return inFile(bringProblems.tooLong)
  const { cameAs, words } = found
  return { note: { cameAs, fileName, words }, file: { bytes, mediaType: noteFiles[cameAs].mediaType } }
}

const inFile = (says: string): Refused => ({ problem: { field: 'file', says } })

/** Keeps the note beside the draft, and the bytes that came with it. */
export async function keepNote(service: Service, asking: Asking, draftId: string, key: string, { note, picture, file }: SentNote): Promise<{ id: string }> {
  const bytes = picture?.bytes ?? file?.bytes
  // Asked for first: nobody's file is kept for a draft that is not theirs.
  if (bytes) await service.as(asking, { action: 'read-draft', thingId: draftId }, door => readOpenDraft(door, draftId))
  const sha256 = bytes && await service.files.keep(bytes)
  return service.as(asking, { action: 'bring-note', thingId: draftId }, door => bringNote(door, key, draftId, {
    ...note,
    picture: sha256 && picture && { ...picture, bytes: picture.bytes.length, sha256 },
    file: sha256 && file && { ...file, bytes: file.bytes.length, sha256: sha256.toString('hex') },
  }))
}
