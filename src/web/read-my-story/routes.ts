import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { readResponses, respond, type ResponseKind } from '../../store/responses.ts'
import { readNeighbours, readOpenedRecord, readOpenedRecords } from '../../store/stories.ts'
import { readMyVoices } from '../../store/voices.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { listView, recordView } from './from-store.ts'
import { StoryListPage } from './list-page.tsx'
import { StoryRecordPage } from './record-page.tsx'
import { answerProblems } from '../parts/record-view/story-words.ts'
import type { UnkeptAnswer } from './view.ts'

const onOnePage = 20
const mostWithOne = 50
const longestAnswer = 20_000

interface RecordParams { Params: { recordId: string } }

/** The story as the person reads it whom it is written to, or shared with. Everything here is only what stands open on their own page. */
export function readMyStory(app: FastifyInstance, { as }: Service): void {
  app.get('/my-story', async (request, reply) => {
    const page = pageNumber(request.query)
    const order = hasOldestFirst(request) ? 'oldest-first' : 'newest-first'
    const opened = await as(askingOf(request), { action: 'list-my-story' }, async door => ({ ...await readOpenedRecords(door, (page - 1) * onOnePage, onOnePage, order), told: (await readMyVoices(door, undefined, 0, 1)).total }))
    if (opened.records.length === 0 && page > 1) throw new NotFound('page')
    return sendPage(reply, StoryListPage(listView(holderOf(request), opened, { told: opened.told, page, onOnePage, order, today: askingOf(request).day })))
  })

  const showRecord = async (request: FastifyRequest<RecordParams>, unkept?: UnkeptAnswer) => {
    const { recordId } = request.params
    if (!isId(recordId)) throw new NotFound('record')
    return as(askingOf(request), { action: 'read-my-story', thingId: recordId }, async door => {
      const { record, keptBack } = await readOpenedRecord(door, recordId)
      return recordView(holderOf(request), {
        record, keptBack, responses: await readResponses(door, recordId), told: (await readMyVoices(door, recordId, 0, mostWithOne)).voices, neighbours: await readNeighbours(door, recordId), today: askingOf(request).day,
        key: newKey(), answerKept: isAnswerKept(request), unkept,
      })
    })
  }

  app.get<RecordParams>('/my-story/records/:recordId', async (request, reply) => sendPage(reply, StoryRecordPage(await showRecord(request))))

  app.post<RecordParams>('/my-story/records/:recordId/responses', async (request, reply) => {
    const { recordId } = request.params
    const fields = formFields(request.body)
    const asking = askingOf(request)
    if (!isId(recordId)) throw new NotFound('record')
    const words = (fields['words'] ?? '').trim()
    const passage = fields['passage']
    const kind = kindOf(fields['kind'])
    const problem = kind === undefined ? answerProblems.noKind : words.length > longestAnswer ? answerProblems.tooLong : undefined
    if (kind === undefined || problem !== undefined) {
      return sendPage(reply, StoryRecordPage(await showRecord(request, { passage, words, error: problem ?? answerProblems.noKind })), 400)
    }
    await as(asking, { action: 'respond', thingId: recordId }, async door => {
      const { record: { versions } } = await readOpenedRecord(door, recordId)
      const version = versions.find(({ id }) => id === fields['version']) ?? versions[0]
      if (!version || (passage !== undefined && !isId(passage))) throw new NotFound('version')
      return respond(door, keyOf(fields['key']), { versionId: version.id, passageId: passage ?? null, kind, words })
    })
    return reply.redirect(`/my-story/records/${recordId}?kept=yes${passage ? `#passage-${passage}` : '#part-after'}`, 303)
  })
}

/** An answer is worth as much as its form: without a key of the form's it gets one of its own. */
const keyOf = (given: string | undefined): string => (given !== undefined && given.length >= 8 && given.length <= 200 ? given : newKey())

const kindOf = (given: string | undefined): ResponseKind | undefined => (given === 'that-is-right' || given === 'not-how-it-was' ? given : undefined)

const queryOf = (request: FastifyRequest): Record<string, unknown> => (typeof request.query === 'object' && request.query !== null ? { ...request.query } : {})

const hasOldestFirst = (request: FastifyRequest): boolean => queryOf(request)['order'] === 'oldest-first'

const isAnswerKept = (request: FastifyRequest): boolean => queryOf(request)['kept'] === 'yes'

