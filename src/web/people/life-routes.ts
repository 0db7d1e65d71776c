import type { FastifyInstance } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { sendPage } from '../errors.tsx'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { fileFrame } from './file-frame.ts'
import { LifePage } from './life-page.tsx'

/** Where a child has lived and learnt, what the law said and what our work was, from the first day on. */
export function lifeRoutes(app: FastifyInstance, service: Service): void {
  app.get<{ Params: { childId: string } }>('/children/:childId/life', async (request, reply) => {
    const { childId } = request.params
    if (!isId(childId)) throw new NotFound('child')
    const { child, ...entries } = await service.as(askingOf(request), { action: 'see-people', childId }, async door => ({
      child: await readChild(door, childId), home: await readEntries(door, 'home', childId), school: await readEntries(door, 'school', childId), 'legal-status': await readEntries(door, 'legal-status', childId),
      involvement: await readEntries(door, 'involvement', childId),
    }))
    return sendPage(reply, LifePage({ ...fileFrame(request, child), entries }))
  })
}
