import type { FastifyInstance, FastifyRequest } from 'fastify'
import { inWords } from '../../domain/several.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { BecameRecord, childIdsOf, type Draft, ofAll } from '../../store/drafts.ts'
import { readNotesOfDraft, readOpenDraft } from '../../store/source-notes.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import { readFormsWithFiles, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { BringPage, NoteBackPage } from './bring-page.tsx'
import { bringProblems } from './words.ts'
import { keepNote, noteSent } from './bring.ts'
import type { BringView } from './view.ts'

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
        const read = await noteSent(service, request.log, sent, pasted)
        const brought = 'picture' in read && read.picture && await isToSeveral(service, request, draftId) ? { problem: { field: 'file' as const, says: bringProblems.pictureOfSeveral } } : read
        if ('problem' in brought) {
          const view = await service.as(asking, { action: 'read-draft', thingId: draftId }, door => bringView(door, request, draftId, { words: pasted, problem: brought.problem, key: sent.fields['key'] }))
          return sendPage(reply, BringPage({ view }), 422)
        }
        const { id } = await keepNote(service, asking, draftId, keyFrom(sent.fields['key']), brought)
        return reply.redirect(brought.note.cameAs === 'unread' ? `/drafts/${draftId}/notes?kept=yes` : `/drafts/${draftId}/notes/${id}`, 303)
      } catch (error) {
        if (!(error instanceof NotFound)) throw error
        const recordId = error instanceof BecameRecord ? error.recordId : undefined
        return sendPage(reply, NoteBackPage({ ...frameOf(request), pasted, recordId }), recordId ? 409 : 404)
      }
    })
  })
}

/** A picture lies on one child's file: where a draft is to several it would be shown to who works with that one alone. */
const isToSeveral = (service: Service, request: FastifyRequest, draftId: string): Promise<boolean> =>
  service.as(askingOf(request), { action: 'read-draft', thingId: draftId }, async door => (await readOpenDraft(door, draftId)).alsoAbout.length > 0)

/** The record that a draft has become, for who comes too late to write in it. */
export function finishedAs(error: unknown): string {
  if (error instanceof BecameRecord) return error.recordId
  throw error
}

/** The child's name as they like it; of several, all their names. */
export async function nameOfChild(door: Door, draft: Draft): Promise<string> {
  const names: string[] = []
  for (const childId of childIdsOf(draft)) names.push(calledName(await readChild(door, childId)))
  ofAll(door, draft)
  return inWords(names)
}

interface Shown { readonly words?: string; readonly problem?: BringView['problem']; readonly key?: string | undefined }

async function bringView(door: Door, request: FastifyRequest, draftId: string, { words = '', problem, key }: Shown): Promise<BringView> {
  const draft = await readOpenDraft(door, draftId)
  return { ...frameOf(request), draft, name: await nameOfChild(door, draft), notes: await readNotesOfDraft(door, draftId), kept: askedFor(request, 'kept') === 'yes', words, problem, key: key ?? newKey() }
}
