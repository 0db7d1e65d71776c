import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { writeSetting } from '../../store/settings.ts'
import { keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf } from '../signed-in.ts'
import { NamePage } from './name-page.tsx'
import { type More, settingView, whyProblem } from './setting-view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.name

/** What the authority is called. */
export function nameRoutes(app: FastifyInstance, service: Service): void {
  app.get('/authority', (request, reply) => show(service, request, reply, {}))

  app.post('/authority', async (request, reply) => {
    const fields = formFields(request.body)
    const name = (fields['name'] ?? '').replace(/\s+/g, ' ').trim()
    const why = (fields['why'] ?? '').trim()
    const [key, number, typed] = [keyFrom(fields['key']), numberFrom(fields, 'number'), { name, why }]
    const problems = { ...(name === '' ? { name: words.missing } : name.length > 100 ? { name: words.long } : {}), ...whyProblem(why) }
    if (Object.keys(problems).length > 0) return show(service, request, reply, { key, number, typed, problems }, 422)
    try {
      await service.as(askingOf(request), { action: 'write-settings' }, door => writeSetting(door, key, 'name', number, { name }, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { typed, isMeanwhile: true }, 409)
      throw error
    }
    return reply.redirect('/authority?done=name', 303)
  })
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, more: More, status = 200): Promise<FastifyReply> {
  const { authorityName, timeZone } = holderOf(request)
  const view = await settingView(service, request, 'name', () => ({ name: authorityName, why: '' }), more)
  return sendPage(reply, NamePage({ view, timeZone, now: localTime(request.at, timeZone) }), status)
}
