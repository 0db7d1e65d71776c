import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { voiceKinds } from '../../domain/voice.ts'
import { NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { closeVoice, countTold, openVoice, readTold, readVoice, takeVoiceBack } from '../../store/voices.ts'
import { askedFor, idFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, whoIs } from '../signed-in.ts'
import { ToldPage } from './list-page.tsx'
import { OneVoicePage } from './one-page.tsx'
import type { OneView } from './view.ts'
import { voiceWords as words } from './words.ts'

const pageSize = 20
const longestWhy = 500

const whatWasDone: ReadonlyMap<string | undefined, string> = new Map([['added', words.added], ['opened', words.opened], ['closed', words.closed], ['taken-back', words.wasTakenBack], ['kept-back', words.keptBack]])

/** What a child told us, for staff: the list of it, and each thing by itself. */
export function tellings(app: FastifyInstance, { as }: Service): void {
  app.get('/children/:childId/told', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const page = pageNumber(request.query)
    const kind = voiceKinds.find(each => each === askedFor(request, 'kind'))
    const seen = await as(askingOf(request), { action: 'see-voice', childId }, async door => ({
      child: await readChild(door, childId), counts: await countTold(door, childId), told: await readTold(door, childId, kind, (page - 1) * pageSize, pageSize),
    }))
    if (seen.told.length === 0 && page > 1) return reply.redirect(`/children/${childId}/told`, 303)
    return sendPage(reply, ToldPage({ view: { ...frame(request), ...seen, kind, page, pageSize, done: whatWasDone.get(askedFor(request, 'done')) } }))
  })

  app.get('/children/:childId/told/:voiceId', async (request, reply) => showOne(as, request, reply, { why: '', problem: undefined }))

  app.post('/children/:childId/told/:voiceId', async (request, reply) => {
    const [childId, voiceId] = [idFrom(request, 'childId'), idFrom(request, 'voiceId')]
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const here = `/children/${childId}/told/${voiceId}`
    if (fields['do'] === 'open' || fields['do'] === 'close') {
      const isOpening = fields['do'] === 'open'
      const isKeptBack = await as(asking, { action: 'open-voice', childId, thingId: voiceId, why: fields['do'] }, async door => {
        if (isOpening) return (await openVoice(door, childId, voiceId)).isKeptBack
        await closeVoice(door, childId, voiceId)
        return false
      })
      return reply.redirect(`${here}?done=${isKeptBack ? 'kept-back' : isOpening ? 'opened' : 'closed'}`, 303)
    }
    if (fields['do'] !== 'take-back') throw new NotFound('deed')
    const why = (fields['why'] ?? '').trim()
    if (why === '' || why.length > longestWhy) return showOne(as, request, reply, { why, problem: why === '' ? words.problems.why : words.problems.whyLong }, 422)
    await as(asking, { action: 'take-voice-back', childId, thingId: voiceId }, door => takeVoiceBack(door, childId, voiceId, why))
    return reply.redirect(`/children/${childId}/told?done=taken-back`, 303)
  })
}

const frame = (request: FastifyRequest) => ({ ...whoIs(request), nav: navigation(request) })

async function showOne(as: Service['as'], request: FastifyRequest, reply: FastifyReply, form: Pick<OneView, 'why' | 'problem'>, status = 200): Promise<FastifyReply> {
  const [childId, voiceId] = [idFrom(request, 'childId'), idFrom(request, 'voiceId')]
  const seen = await as(askingOf(request), { action: 'see-voice', childId, thingId: voiceId }, async door => ({ child: await readChild(door, childId), told: await readVoice(door, childId, voiceId) }))
  return sendPage(reply, OneVoicePage({ view: { ...frame(request), ...seen, ...form, done: whatWasDone.get(askedFor(request, 'done')) } }), status)
}
