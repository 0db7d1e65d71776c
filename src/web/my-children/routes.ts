import type { FastifyInstance } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { listMyChildren } from '../../store/children.ts'
import { listMyDrafts } from '../../store/drafts.ts'
import { sendPage } from '../errors.tsx'
import { pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { MyChildrenPage } from './page.tsx'

const pageSize = 25

/** The children that a member of staff works with today. */
export function myChildren(app: FastifyInstance, service: Service): void {
  app.get('/children', async (request, reply) => {
    const asking = askingOf(request)
    const page = pageNumber(request.query)
    const { children, total, drafts } = await service.as(asking, { action: 'list-my-children' }, async door => ({
      ...await listMyChildren(door, (page - 1) * pageSize, pageSize),
      drafts: await listMyDrafts(door),
    }))
    if (children.length === 0 && page > 1) return reply.redirect('/children', 303)
    const { timeZone } = holderOf(request)
    return sendPage(reply, MyChildrenPage({
      ...whoIs(request), nav: navigation(request, '/children'), today: asking.day, local: at => localTime(at, timeZone), drafts, children, total, page, pageSize, newKey,
    }))
  })
}
