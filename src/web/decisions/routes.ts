import type { FastifyInstance } from 'fastify'
import { localDay } from '../../domain/local-time.ts'
import { readChild } from '../../store/children.ts'
import { listNotTold, readDecisions } from '../../store/oversight.ts'
import { idFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { nameOf } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, whoIs } from '../signed-in.ts'
import { DecisionsPage } from './page.tsx'

const pageSize = 20

/** The big decisions of a child's life, on one page. */
export function bigDecisions(app: FastifyInstance, { as }: Service): void {
  app.get('/children/:childId/decisions', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const page = pageNumber(request.query)
    const seen = await as(askingOf(request), { action: 'list-decisions', childId }, async door => {
      const child = await readChild(door, childId)
      return { child: { id: child.id, name: nameOf(child) }, notTold: await listNotTold(door, childId, pageSize), ...await readDecisions(door, childId, (page - 1) * pageSize, pageSize) }
    })
    if (seen.decisions.length === 0 && page > 1) return reply.redirect(`/children/${childId}/decisions`, 303)
    const { timeZone } = holderOf(request)
    return sendPage(reply, DecisionsPage({ ...whoIs(request), nav: navigation(request), dayOf: at => localDay(at, timeZone), page, pageSize, ...seen }))
  })
}
