import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '../../store/as.ts'
import { findChildrenNamed, listChildrenWithoutWorker, listWorkers, readOwnTeam } from '../../store/allocations.ts'
import { listTeams } from '../../store/teams.ts'
import { askedFor } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { allocationFrame } from './frame.ts'
import { NobodyPage, OverviewPage } from './overview-page.tsx'
import { allocationWords as words } from './words.ts'

const pageSize = 50
const fewWithout = 10
const mostFound = 25

/** The first page of who works with whom, and the whole list of children whom nobody works with. */
export function overviewRoutes(app: FastifyInstance, service: Service): void {
  app.get('/allocations', (request, reply) => show(service, request, reply, { teamId: askedFor(request, 'team') }))

  // Sent, not asked for: no name stands in an address.
  app.post('/allocations/workers', (request, reply) => {
    const { find = '', team } = formFields(request.body)
    return show(service, request, reply, { name: find.slice(0, 100), teamId: team })
  })

  app.post('/allocations/children', (request, reply) => show(service, request, reply, { child: (formFields(request.body)['child'] ?? '').trim().slice(0, 200) }))

  app.get('/allocations/nobody', async (request, reply) => {
    const page = pageNumber(request.query)
    const found = await service.as(askingOf(request), { action: 'list-allocations' }, door => listChildrenWithoutWorker(door, (page - 1) * pageSize, pageSize))
    return sendPage(reply, NobodyPage({ ...allocationFrame(request), page, pageSize, ...found }))
  })
}

interface Asked { readonly name?: string; readonly teamId?: string | undefined; readonly child?: string }

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { name = '', teamId, child }: Asked): Promise<FastifyReply> {
  const page = pageNumber(request.query)
  const says = child !== undefined && child.replace(/[^\p{L}]/gu, '').length < 2 ? words.childShort : undefined
  const view = await service.as(askingOf(request), { action: 'list-allocations' }, async door => {
    const own = await readOwnTeam(door)
    const asked = { name, teamId: own ?? (isId(teamId) ? teamId : '') }
    return {
      asked, teams: own === undefined ? await listTeams(door) : [], without: await listChildrenWithoutWorker(door, 0, fewWithout), workers: await listWorkers(door, asked, (page - 1) * pageSize, pageSize),
      found: child === undefined ? undefined : { asked: child, says, children: says === undefined && own === undefined ? await findChildrenNamed(door, child, mostFound) : [] },
    }
  })
  return sendPage(reply, OverviewPage({ ...allocationFrame(request), page, pageSize, ...view }), says ? 422 : 200)
}
