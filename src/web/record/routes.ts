import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { mustReachChild } from '../../domain/oversight.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { readOpenDrafts } from '../../store/drafts.ts'
import { listToChild, readRecordsBeside, readSource, readRecord as readStoredRecord } from '../../store/records.ts'
import { readComments, readSignOffs, readTold } from '../../store/oversight.ts'
import { readConfidential } from '../../store/confidence-marks.ts'
import { readResponses } from '../../store/responses.ts'
import { readNotAsOpened, readPreparedEditions } from '../../store/editions.ts'
import { endSharing, readSharings } from '../../store/sharings.ts'
import { readNotesOfRecord } from '../../store/source-notes.ts'
import { readVoicesOfRecord } from '../../store/voices.ts'
import { sendPage } from '../errors.tsx'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import type { BetweenUnkept } from './between-form.ts'
import { betweenColleagues } from './between-routes.ts'
import { betweenWords } from './between-words.ts'
import { RecordPage } from './page.tsx'
import { recordWords as words } from './words.ts'

const whatWasDone: Readonly<Record<string, string>> = {
  finished: words.finished, corrected: words.corrected, finishedAndShown: words.finishedAndShown, correctedAndShown: words.correctedAndShown, keptBack: words.keptBack, notWrittenDown: words.notWrittenDown, marked: words.markKept, shared: words.shared, ended: words.ended,
  said: betweenWords.saidNow, settled: betweenWords.settledNow, signed: betweenWords.signedNow, told: betweenWords.toldNow,
}

interface OfRecord { Params: { recordId: string }; Querystring: { done?: string } }

/** A record for staff, its earlier texts, and with whom it is shared. */
export function readRecord(app: FastifyInstance, service: Service): void {
  betweenColleagues(app, service, (request, reply, recordId, unkept) => show(service, request, reply, recordId, { unkept }))

  app.get<OfRecord>('/records/:recordId', async (request, reply) => show(service, request, reply, request.params.recordId, { done: request.query.done }))

  app.get<{ Params: { recordId: string; number: string } }>('/records/:recordId/versions/:number', async (request, reply) => {
    const { recordId, number } = request.params
    return show(service, request, reply, recordId, { number: /^\d{1,4}$/.test(number) ? Number(number) : 0 })
  })

  app.post<{ Params: { sharingId: string } }>('/sharings/:sharingId/end', async (request, reply) => {
    const asking = askingOf(request)
    const { sharingId } = request.params
    if (!isId(sharingId)) throw new NotFound('sharing')
    const { recordId } = await service.as(asking, { action: 'end-sharing', thingId: sharingId }, door => endSharing(door, sharingId))
    return reply.redirect(`/records/${recordId}?done=ended#shared`, 303)
  })
}

async function readAll(door: Door, recordId: string) {
  const record = await readStoredRecord(door, recordId)
  const [newest] = record.versions
  if (!newest) throw new NotFound('record')
  return { record, newest, child: await readChild(door, record.childId) }
}

interface Shown {
  /** Which text; the newest, when absent. */
  readonly number?: number
  readonly done?: string | undefined
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
      prepared: await readPreparedEditions(door, recordId), notAsOpened: await readNotAsOpened(door, recordId), confidential: await readConfidential(door, recordId),
      correctionDraftId: drafts.find(({ correctsRecordId }) => correctsRecordId === recordId)?.id,
    }
  })
  if (shown.number === seen.newest.number) return reply.redirect(`/records/${recordId}`, 303)
  const { timeZone } = holderOf(request)
  const isOpen = seen.sharings.some(({ how, endedAt, versionNumber }) => how === 'own-page' && endedAt === null && versionNumber === seen.newest.number)
  const finished = `${seen.newest.number > 1 ? 'corrected' : 'finished'}${isOpen ? 'AndShown' : ''}`
  const done = shown.done === 'finished' ? finished : shown.done ?? ''
  return sendPage(reply, RecordPage({
    ...whoIs(request), nav: navigation(request), today: asking.day, local: at => localTime(at, timeZone), ...seen, key: newKey(), unkept: shown.unkept, isManager: asking.does === 'manager', personId: asking.personId,
    done: Object.hasOwn(whatWasDone, done) ? whatWasDone[done] : undefined,
  }), shown.unkept ? 422 : 200)
}
