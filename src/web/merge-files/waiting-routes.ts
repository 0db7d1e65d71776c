import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { isId, NotFound } from '../../store/as.ts'
import { CannotMerge, decideMerge, listWaitingMerges } from '../../store/merge-files.ts'
import { askedFor } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { WaitingPage, type WaitingView } from './waiting-page.tsx'
import { mergeWords as words } from './words.ts'

/** What waits for a second person, and their decision. */
export function waitingRoutes(app: FastifyInstance, service: Service): void {
  app.get('/files-to-join', async (request, reply) => show(service, request, reply, {}))

  app.post('/files-to-join', async (request, reply) => {
    const fields = formFields(request.body)
    const { file } = fields
    if (!isId(file)) throw new NotFound('what waits')
    const confirms = fields['do'] === 'confirm'
    const why = (fields['why'] ?? '').trim()
    const box = `why-${file}`
    const problem = why.length > 1000 ? words.whyLong : !confirms && why === '' ? words.declineMissing : undefined
    if (problem) return show(service, request, reply, { problems: { [box]: problem }, typed: { [box]: why } })
    try {
      await service.as(askingOf(request), { action: 'confirm-merge', thingId: file }, door => decideMerge(door, file, /^\d{1,6}$/.test(fields['number'] ?? '') ? Number(fields['number']) : 0, confirms, why))
    } catch (error) {
      if (error instanceof CannotMerge) return show(service, request, reply, { problems: { [box]: words.cannot['out-of-step'] }, typed: { [box]: why } })
      throw error
    }
    return reply.redirect(`/files-to-join?done=${confirms ? 'confirmed' : 'declined'}`, 303)
  })
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, more: Partial<Pick<WaitingView, 'problems' | 'typed'>>): Promise<FastifyReply> {
  const frame = { ...frameOf(request), nav: navigation(request) }
  const waiting = await service.as(askingOf(request), { action: 'confirm-merge' }, listWaitingMerges)
  const said: Readonly<Record<string, string>> = words.decided
  const done = askedFor(request, 'done') ?? ''
  return sendPage(reply, WaitingPage({ view: { ...frame, waiting, local: at => localTime(at, frame.timeZone), problems: {}, typed: {}, done: Object.hasOwn(said, done) ? said[done] : undefined, ...more } }), more.problems ? 422 : 200)
}
