import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localDay, localTime } from '../../domain/local-time.ts'
import { mustReachChild } from '../../domain/oversight.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { readChild, readPeopleAround } from '../../store/children.ts'
import { readOpenDrafts } from '../../store/drafts.ts'
import { listToChild, readRecordsBeside, readSource, readRecord as readStoredRecord } from '../../store/records.ts'
import { readComments, readSignOffs, readTold } from '../../store/oversight.ts'
import { readResponses } from '../../store/responses.ts'
import { hiddenFrom } from '../../store/hidden-details.ts'
import { endSharing, readSharings, shareRecord } from '../../store/sharings.ts'
import { readNotesOfRecord } from '../../store/source-notes.ts'
import { readVoicesOfRecord } from '../../store/voices.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import type { BetweenUnkept } from './between-form.ts'
import { betweenColleagues } from './between-routes.ts'
import { betweenWords } from './between-words.ts'
import { emptySharing, readSharing, recipientsOf, type ShareProblems, type ShareTyped } from './form.ts'
import { RecordPage } from './page.tsx'
import { recordWords as words } from './words.ts'

const whatWasDone: Readonly<Record<string, string>> = {
  finished: words.finished, corrected: words.corrected, finishedAndShown: words.finishedAndShown, correctedAndShown: words.correctedAndShown, keptBack: words.keptBack, shared: words.shared, ended: words.ended,
  said: betweenWords.saidNow, settled: betweenWords.settledNow, signed: betweenWords.signedNow, told: betweenWords.toldNow,
}

interface OfRecord { Params: { recordId: string }; Querystring: { done?: string; with?: string } }

/** A record for staff, its earlier texts, and with whom it is shared. */
export function readRecord(app: FastifyInstance, service: Service): void {
  betweenColleagues(app, service, (request, reply, recordId, unkept) => show(service, request, reply, recordId, { unkept }))

  app.get<OfRecord>('/records/:recordId', async (request, reply) => show(service, request, reply, request.params.recordId, { done: request.query.done, with: request.query.with }))

  app.get<{ Params: { recordId: string; number: string } }>('/records/:recordId/versions/:number', async (request, reply) => {
    const { recordId, number } = request.params
    return show(service, request, reply, recordId, { number: /^\d{1,4}$/.test(number) ? Number(number) : 0 })
  })

  app.post<OfRecord>('/records/:recordId/sharings', async (request, reply) => {
    const { recordId } = request.params
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const recipientId = fields['recipient']
    if (!isId(recordId) || !isId(recipientId)) throw new NotFound('record')
    const { timeZone } = holderOf(request)
    try {
      await service.as(asking, { action: 'share-record', thingId: recordId, why: fields['how'] === 'own-page' ? 'own-page' : 'read-together or printed' }, async door => {
        const { record, child, around, newest } = await readAll(door, recordId)
        const recipient = recipientsOf(child, around, asking.day).find(({ id }) => id === recipientId)
        const { typed, problems, shared } = readSharing(fields, { today: asking.day, happenedOn: localDay(record.happenedAt, timeZone), newest: newest.number })
        if (!recipient || !newest.passages.some(({ toChild }) => toChild) || (shared && !recipient.ways.includes(shared.how))) throw new NotFound('recipient')
        if (!shared) throw new NotShared(typed, problems)
        if ((await hiddenFrom(door, recordId, child.id, recipientId)).length > 0) throw new NotShared(typed, { hidden: words.hidden(recipient.fullName) })
        await shareRecord(door, recordId, recipientId, shared.how, shared.on)
      })
    } catch (error) {
      if (error instanceof NotShared) return show(service, request, reply, recordId, { with: recipientId, typed: error.typed, problems: error.problems })
      throw error
    }
    return reply.redirect(`/records/${recordId}?done=shared#shared`, 303)
  })

  app.post<{ Params: { sharingId: string } }>('/sharings/:sharingId/end', async (request, reply) => {
    const asking = askingOf(request)
    const { sharingId } = request.params
    if (!isId(sharingId)) throw new NotFound('sharing')
    const { recordId } = await service.as(asking, { action: 'end-sharing', thingId: sharingId }, door => endSharing(door, sharingId))
    return reply.redirect(`/records/${recordId}?done=ended#shared`, 303)
  })
}

/** Something on the form is to be mended: nothing was shared, and nothing else is kept of the attempt. */
class NotShared extends Error {
  readonly typed: ShareTyped
  readonly problems: ShareProblems
  constructor(typed: ShareTyped, problems: ShareProblems) {
    super('not shared')
    this.typed = typed
    this.problems = problems
  }
}

async function readAll(door: Door, recordId: string) {
  const record = await readStoredRecord(door, recordId)
  const [newest] = record.versions
  if (!newest) throw new NotFound('record')
  return { record, newest, child: await readChild(door, record.childId), around: await readPeopleAround(door, record.childId) }
}

interface Shown {
  /** Which text; the newest, when absent. */
  readonly number?: number
  readonly done?: string | undefined
  /** With whom it is about to be shared. */
  readonly with?: string | undefined
  readonly typed?: ShareTyped
  readonly problems?: ShareProblems
  readonly unkept?: BetweenUnkept
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, recordId: string, shown: Shown): Promise<FastifyReply> {
  const asking = askingOf(request)
  if (!isId(recordId)) throw new NotFound('record')
  const seen = await service.as(asking, { action: 'read-record', thingId: recordId, why: shown.number === undefined ? '' : `text ${shown.number}` }, async door => {
    const all = await readAll(door, recordId)
    const version = shown.number === undefined ? all.newest : all.record.versions.find(({ number }) => number === shown.number)
    if (!version) throw new NotFound('version')
    const drafts = await readOpenDrafts(door, all.record.childId)
    return {
      ...all, version, meant: (await readSource(door, version.id)).meant, notes: await readNotesOfRecord(door, recordId), voices: await readVoicesOfRecord(door, recordId), responses: await readResponses(door, recordId), comments: await readComments(door, recordId), signOffs: await readSignOffs(door, recordId),
      ...mustReachChild.some(code => code === all.record.documentCode)
        ? { told: await readTold(door, recordId), toldRecords: await listToChild(door, all.record.childId, recordId, 40) }
        : { told: undefined, toldRecords: [] },
      sharings: await readSharings(door, recordId), beside: await readRecordsBeside(door, recordId),
      correctionDraftId: drafts.find(({ correctsRecordId }) => correctsRecordId === recordId)?.id,
    }
  })
  if (shown.number === seen.newest.number) return reply.redirect(`/records/${recordId}`, 303)
  const { timeZone } = holderOf(request)
  const recipient = recipientsOf(seen.child, seen.around, asking.day).find(({ id }) => id === shown.with)
  const isOpen = seen.sharings.some(({ how, endedAt, versionNumber }) => how === 'own-page' && endedAt === null && versionNumber === seen.newest.number)
  const finished = `${seen.newest.number > 1 ? 'corrected' : 'finished'}${isOpen ? 'AndShown' : ''}`
  const done = shown.done === 'finished' ? finished : shown.done ?? ''
  return sendPage(reply, RecordPage({
    ...whoIs(request), nav: navigation(request), today: asking.day, local: at => localTime(at, timeZone), ...seen, key: newKey(), unkept: shown.unkept, isManager: asking.does === 'manager', personId: asking.personId,
    sharing: recipient && { recipient, typed: shown.typed ?? emptySharing(asking.day), problems: shown.problems ?? {} },
    done: Object.hasOwn(whatWasDone, done) ? whatWasDone[done] : undefined,
  }), shown.problems ?? shown.unkept ? 422 : 200)
}
