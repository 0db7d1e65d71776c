import type { FastifyInstance } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { readChild, readPeopleAround } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { sendPage } from '../errors.tsx'
import { readDayBoxes, dayInBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { fileFrame } from './file-frame.ts'
import { WhoWasWhoPage } from './who-was-who-page.tsx'

type OfChild = { Params: { childId: string }; Querystring: Readonly<Record<string, string | undefined>> }

/** Who was around a child, where they lived and learnt and what the law said, on any day. */
export function whoWasWhoRoutes(app: FastifyInstance, service: Service): void {
  app.get<OfChild>('/children/:childId/people', async (request, reply) => {
    const asking = askingOf(request)
    const { childId } = request.params
    if (!isId(childId)) throw new NotFound('child')
    const typed = readDayBoxes(Object.fromEntries(Object.entries(request.query).filter((each): each is [string, string] => typeof each[1] === 'string')), 'on')
    const { child, ...seen } = await service.as(asking, { action: 'see-people', childId }, async door => ({
      child: await readChild(door, childId), around: await readPeopleAround(door, childId), dangers: await readEntries(door, 'danger', childId),
      life: { home: await readEntries(door, 'home', childId), school: await readEntries(door, 'school', childId), 'legal-status': await readEntries(door, 'legal-status', childId), involvement: await readEntries(door, 'involvement', childId) },
    }))
    const isWrong = !typed.isEmpty && !typed.day
    return sendPage(reply, WhoWasWhoPage({ ...fileFrame(request, child), ...seen, day: typed.day ?? asking.day, typed: typed.isEmpty ? dayInBoxes(asking.day, 'on') : typed.values, isWrong }), isWrong ? 422 : 200)
  })
}
