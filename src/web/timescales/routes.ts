import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localDay } from '../../domain/local-time.ts'
import { timescales as table } from '../../domain/timescales.ts'
import { NotFound } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { readTimescaleSettings, setTimescale } from '../../store/dues.ts'
import { askedFor, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { readTimescale } from './form.ts'
import { TimescalesPage, type TimescalesView } from './page.tsx'

/** The timescales of the authority, for an administrator. */
export function timescales(app: FastifyInstance, service: Service): void {
  app.get('/timescales', (request, reply) => show(service, request, reply, { saved: askedFor(request, 'done') === 'set', unkept: undefined }))

  app.post<{ Params: { timescaleId: string } }>('/timescales/:timescaleId', async (request, reply) => {
    const asking = askingOf(request)
    const { timescaleId } = request.params
    if (!table.some(({ id }) => id === timescaleId)) throw new NotFound('timescale')
    const typed = formFields(request.body)
    const { problems, setting, why } = readTimescale(typed, timescaleId)
    if (!setting) return show(service, request, reply, { saved: false, unkept: { id: timescaleId, typed, problems } }, 422)
    await service.as(asking, { action: 'set-timescale', why: timescaleId }, door => once(door, keyFrom(typed['key']), () => setTimescale(door, setting, why), [timescaleId, JSON.stringify(setting), why]))
    return reply.redirect(`/timescales?done=set#${timescaleId}`, 303)
  })
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, more: Pick<TimescalesView, 'saved' | 'unkept'>, status = 200): Promise<FastifyReply> {
  const settings = await service.as(askingOf(request), { action: 'list-timescales' }, readTimescaleSettings)
  const { timeZone } = holderOf(request)
  return sendPage(reply, TimescalesPage({ view: { ...whoIs(request), nav: navigation(request, '/timescales'), dayOf: at => localDay(at, timeZone), timescales: table, settings, newKey, ...more } }), status)
}
