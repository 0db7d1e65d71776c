import { createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Change, isWritersKey } from '../../domain/draft-content.ts'
import { localTime } from '../../domain/local-time.ts'
import { NotFound } from '../../store/as.ts'
import { BecameRecord, DraftWaits, putDraftAway, readDraft, saveDraft } from '../../store/drafts.ts'
import { askedFor, idFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, storable } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf } from '../signed-in.ts'
import { conflictsBy, press } from './deeds.ts'
import { sendWriting } from './lost.ts'
import { PutAwayPage, WordsBackPage } from './plain-pages.tsx'
import { severalWords } from './several-words.ts'
import { aboutChild, writingView } from './shown.ts'
import { conflictWords, noteWords } from './words.ts'

/** The page itself: shown, saved by its buttons, saved by its script. */
export function writing(app: FastifyInstance, { as, draftSecret }: Service): void {
  app.get('/drafts/:draftId', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const view = await as(askingOf(request), { action: 'read-draft', thingId: draftId }, async door => {
      const draft = await readDraft(door, draftId)
      return draft.becameRecordId ?? writingView(door, request, draft, { checking: askedFor(request, 'check') === 'yes', withProblems: askedFor(request, 'problems') === 'yes', adding: askedFor(request, 'add'), putIn: askedFor(request, 'put-in'), takingOff: askedFor(request, 'taking-off'), begun: askedFor(request, 'begun'), notice: takenOut(askedFor(request, 'taken-out')) })
    })
    return typeof view === 'string' ? reply.redirect(`/records/${view}`, 303) : sendWriting(request, reply, view)
  })

  app.post('/drafts/:draftId', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const fields = formFields(request.body)
    const asking = askingOf(request)
    return givingBack(request, reply, fields, async () => {
      const action = fields['do'] === 'put-draft-away' ? 'put-away-draft' : 'write-draft'
      const outcome = await as(asking, { action, thingId: draftId }, async door => {
        const after = await press(door, draftId, fields, (draft, childId) => aboutChild(door, request, draft, childId))
        return 'show' in after ? writingView(door, request, after.show, { ...after, checking: fields['checking'] === 'yes' || !after.conflicts }) : after
      })
      if ('go' in outcome) return reply.redirect(outcome.go, 303)
      if ('putAway' in outcome) return sendPage(reply, PutAwayPage({ ...frameOf(request), draftId, childId: outcome.putAway }))
      return sendWriting(request, reply, outcome, outcome.conflicts.length > 0 ? 409 : 422)
    })
  })

  app.post('/drafts/:draftId/bring-back', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    await as(askingOf(request), { action: 'put-away-draft', thingId: draftId }, door => putDraftAway(door, draftId, true))
    return reply.redirect(`/drafts/${draftId}`, 303)
  })

  app.put('/drafts/:draftId/content', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const asking = askingOf(request)
    const sent = contentSent(request.body)
    if (!sent) return reply.code(400).send({ error: 'What was sent could not be read. Nothing was changed.' })
    try {
      return await as(asking, { action: 'write-draft', thingId: draftId }, async door => {
        const saved = await saveDraft(door, draftId, sent.changes)
        const { timeZone } = holderOf(request)
        return {
          version: saved.draft.version,
          savedAt: localTime(asking.at, timeZone).slice(11),
          conflicts: conflictsBy(door, saved).map(conflict => ({ ...conflict, by: conflict.by ?? conflictWords.someone })),
          ...(saved.before.version === sent.version ? {} : { content: saved.draft.content }),
        }
      })
    } catch (error) {
      if (error instanceof DraftWaits) return reply.code(404).send({ error: `${severalWords.waits} What you typed is kept on this computer.` })
      if (error instanceof BecameRecord) return reply.code(409).send({ error: 'This has been finished while you wrote. What you typed is kept on this computer.', recordId: error.recordId })
      throw error
    }
  })

  app.get('/drafts/:draftId/key', async request => {
    const draftId = idFrom(request, 'draftId')
    const { authorityId, personId } = askingOf(request)
    await as(askingOf(request), { action: 'read-draft', thingId: draftId }, door => readDraft(door, draftId))
    return { key: createHmac('sha256', draftSecret).update(authorityId + personId).digest('base64') }
  })
}

/** What is said after words from a note were taken out again. */
const takenOut = (how: string | undefined): string | undefined => (how === 'all' ? noteWords.takenOut : how === 'some' ? noteWords.someTakenOut : undefined)

/** Does something with words that were sent. When there is no draft for them any more, they are given back on a page. */
export async function givingBack(request: FastifyRequest, reply: FastifyReply, fields: Readonly<Record<string, string>>, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const recordId = error instanceof BecameRecord ? error.recordId : undefined
    return sendPage(reply, WordsBackPage({ ...frameOf(request), fields, recordId, waits: error instanceof DraftWaits }), recordId ? 409 : 404)
  }
}

/** More fields than any form has: a body with more was not sent by our page. */
const mostChanges = 20_000

/** The body of a saving by the script: which version it knows, and what changed. */
function contentSent(body: unknown): { version: number; changes: readonly Change[] } | undefined {
  if (typeof body !== 'object' || body === null || !('version' in body) || !('changes' in body)) return undefined
  const { version, changes } = body
  if (typeof version !== 'number' || !Number.isInteger(version) || !Array.isArray(changes) || changes.length > mostChanges || !changes.every(isChange)) return undefined
  return { version, changes: changes.filter(change => isWritersKey(change.key)).map(({ key, was, now }) => ({ key, was: storable(was), now: storable(now) })) }
}

const isChange = (change: unknown): change is { key: string; was: string; now: string } =>
  typeof change === 'object' && change !== null && 'key' in change && typeof change.key === 'string' && 'was' in change && typeof change.was === 'string' && 'now' in change && typeof change.now === 'string'
