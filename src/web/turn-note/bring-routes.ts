import type { FastifyInstance, FastifyRequest } from 'fastify'
import { longestNote } from '../../domain/source-note.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { addAttachment } from '../../store/attachments.ts'
import { readChild } from '../../store/children.ts'
import { BecameRecord, type Draft } from '../../store/drafts.ts'
import { bringNote, readNotesOfDraft, readOpenDraft, type SourceNote } from '../../store/source-notes.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { frameOf } from '../frame.ts'
import { type SafePicture, safePicture } from '../safe-picture.ts'
import { readFormsWithFiles, type SentForm, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { BringPage, NoteBackPage } from './bring-page.tsx'
import { noteFrom } from './note-file.ts'
import type { BringView } from './view.ts'
import { bringProblems, bringWords, fileProblems } from './words.ts'

/** The page to which a note is brought: pasted, or as a file. */
export function bringing(app: FastifyInstance, service: Service): void {
  app.get('/drafts/:draftId/notes', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const view = await service.as(askingOf(request), { action: 'read-draft', thingId: draftId }, door => bringView(door, request, draftId, {})).catch(finishedAs)
    return typeof view === 'string' ? reply.redirect(`/records/${view}`, 303) : sendPage(reply, BringPage({ view }))
  })

  app.register(async scope => {
    await readFormsWithFiles(scope)
    scope.post('/drafts/:draftId/notes', async (request, reply) => {
      const draftId = idFrom(request, 'draftId')
      const sent = await sentForm(request)
      // For whoever is signed out: their words are given back from here.
      request.body = sent.fields
      const asking = askingOf(request)
      const pasted = (sent.fields['words'] ?? '').replace(/\r\n?/g, '\n')
      try {
        const brought = await noteSent(sent, pasted)
        if ('problem' in brought) {
          const view = await service.as(asking, { action: 'read-draft', thingId: draftId }, door => bringView(door, request, draftId, { words: pasted, problem: brought.problem, key: sent.fields['key'] }))
          return sendPage(reply, BringPage({ view }), 422)
        }
        // Asked for first: nobody's file is kept for a draft that is not theirs.
        if (brought.picture) await service.as(asking, { action: 'read-draft', thingId: draftId }, door => readOpenDraft(door, draftId))
        const sha256 = brought.picture && await service.files.keep(brought.picture.bytes)
        const { id } = await service.as(asking, { action: 'bring-note', thingId: draftId }, async door => {
          const attachmentId = brought.picture && sha256 ? await keepPicture(door, draftId, brought.picture, sha256) : null
          return bringNote(door, keyFrom(sent.fields['key']), draftId, { ...brought.note, attachmentId })
        })
        return reply.redirect(brought.picture ? `/drafts/${draftId}/notes?kept=yes` : `/drafts/${draftId}/notes/${id}`, 303)
      } catch (error) {
        if (!(error instanceof NotFound)) throw error
        const recordId = error instanceof BecameRecord ? error.recordId : undefined
        return sendPage(reply, NoteBackPage({ ...frameOf(request), pasted, recordId }), recordId ? 409 : 404)
      }
    })
  })
}

/** The record that a draft has become, for who comes too late to write in it. */
export function finishedAs(error: unknown): string {
  if (error instanceof BecameRecord) return error.recordId
  throw error
}

/** The child's name as they like it. */
export async function nameOfChild(door: Door, draft: Draft): Promise<string> {
  const child = await readChild(door, draft.childId)
  return child.preferredName ?? child.fullName.split(' ')[0] ?? child.fullName
}

interface Shown { readonly words?: string; readonly problem?: BringView['problem']; readonly key?: string | undefined }

async function bringView(door: Door, request: FastifyRequest, draftId: string, { words = '', problem, key }: Shown): Promise<BringView> {
  const draft = await readOpenDraft(door, draftId)
  return { ...frameOf(request), draft, name: await nameOfChild(door, draft), notes: await readNotesOfDraft(door, draftId), kept: askedFor(request, 'kept') === 'yes', words, problem, key: key ?? newKey() }
}

type Brought =
  | { readonly note: Pick<SourceNote, 'cameAs' | 'fileName' | 'words'>; readonly picture?: SafePicture }
  | { readonly problem: NonNullable<BringView['problem']> }

/** The note in what was sent, or what is to be mended first. */
async function noteSent({ file, fileName, isTooLarge }: SentForm, pasted: string): Promise<Brought> {
  const inFile = (says: string): Brought => ({ problem: { field: 'file', says } })
  if (isTooLarge) return inFile(fileProblems.tooLarge)
  if (!file && fileName !== '') return inFile(fileProblems.empty)
  if (!file && pasted.trim() === '') return { problem: { field: 'words', says: bringProblems.none } }
  if (file && pasted.trim() !== '') return inFile(bringProblems.both)
  if (!file) return pasted.length > longestNote ? { problem: { field: 'words', says: bringProblems.tooLong } } : { note: { cameAs: 'pasted', fileName: null, words: pasted } }
  const found = await noteFrom(file, fileName)
  if ('problem' in found) return inFile(fileProblems[found.problem])
  const named = fileName || bringWords.title
  if ('picture' in found) {
    const picture = await safePicture(found.picture)
    return 'problem' in picture ? inFile(fileProblems[picture.problem]) : { note: { cameAs: 'unread', fileName: named, words: '' }, picture }
  }
  return found.words.length > longestNote ? inFile(bringProblems.tooLong) : { note: { cameAs: found.cameAs, fileName: named, words: found.words } }
}

async function keepPicture(door: Door, draftId: string, { bytes, mediaType, width, height }: SafePicture, sha256: Buffer): Promise<string> {
  const draft = await readOpenDraft(door, draftId)
  return (await addAttachment(door, { childId: draft.childId, sha256, mediaType, width, height, bytes: bytes.length, whatItIs: 'a picture of a note', madeBy: door.asking.does })).id
}
