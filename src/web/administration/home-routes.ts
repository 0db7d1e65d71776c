import type { FastifyInstance } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { listChanges } from '../../store/changes.ts'
import { sendPage } from '../errors.tsx'
import { pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, whoIs } from '../signed-in.ts'
import { ChangesPage, HomePage } from './home-page.tsx'

const pageSize = 50

/** The home of administration, and what was changed by whom. */
export function homeRoutes(app: FastifyInstance, service: Service): void {
  app.get('/administration', async (request, reply) => {
    // Nothing is read here; that the page was asked for is audited like every look.
    await service.as(askingOf(request), { action: 'list-settings' }, async () => undefined)
    return sendPage(reply, HomePage({ ...whoIs(request), nav: navigation(request, '/administration') }))
  })

  app.get('/changes', async (request, reply) => {
    const { timeZone } = holderOf(request)
    const page = pageNumber(request.query)
    const found = await service.as(askingOf(request), { action: 'list-changes' }, door => listChanges(door, (page - 1) * pageSize, pageSize))
    return sendPage(reply, ChangesPage({ ...whoIs(request), nav: navigation(request, '/administration'), local: at => localTime(at, timeZone), page, pageSize, ...found }))
  })
}
