import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '../../store/as.ts'
import { listStaff, type StaffAsked } from '../../store/staff.ts'
import { listTeams } from '../../store/teams.ts'
import { askedFor } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, whoIs } from '../signed-in.ts'
import { changeRoutes } from './change-routes.ts'
import { endRoutes } from './end-routes.ts'
import { StaffListPage } from './list-page.tsx'
import { memberRoutes } from './member-routes.ts'

const pageSize = 50

/** Who works here: found, added, changed and ended by an administrator. */
export function staff(app: FastifyInstance, service: Service): void {
  app.get('/staff', (request, reply) => show(service, request, reply, askedIn({ team: askedFor(request, 'team'), when: askedFor(request, 'when') }), pageNumber(request.query)))

  // Sent, not asked for: no name stands in an address.
  app.post('/staff/find', (request, reply) => show(service, request, reply, askedIn(formFields(request.body)), 1))

  for (const routes of [changeRoutes, memberRoutes, endRoutes]) routes(app, service)
}

const askedIn = ({ find = '', team, when }: { readonly find?: string; readonly team?: string | undefined; readonly when?: string | undefined }): StaffAsked =>
  ({ name: find.slice(0, 100), teamId: isId(team) ? team : '', isEarlier: when === 'earlier' })

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, asked: StaffAsked, page: number): Promise<FastifyReply> {
  const asking = askingOf(request)
  const found = await service.as(asking, { action: 'list-staff' }, async door => ({ ...await listStaff(door, asked, (page - 1) * pageSize, pageSize), teams: await listTeams(door) }))
  return sendPage(reply, StaffListPage({ ...whoIs(request), nav: navigation(request, '/staff'), today: asking.day, asked, page, pageSize, ...found }))
}
