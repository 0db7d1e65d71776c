import type { FastifyInstance } from 'fastify'
import { localDay } from '../../domain/local-time.ts'
import { readDues } from '../../store/dues.ts'
import { listWaitingEditions } from '../../store/editions.ts'
import { listFinished, listNotTold, listOpenComments, listWaiting } from '../../store/oversight.ts'
import { sendPage } from '../errors.tsx'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, whoIs } from '../signed-in.ts'
import { OversightPage } from './page.tsx'

const most = 25
const fourteenDays = 14 * 86_400_000

/** What a manager looks at: the records of the team. */
export function oversight(app: FastifyInstance, { as }: Service): void {
  app.get('/oversight', async (request, reply) => {
    const asking = askingOf(request)
    const { timeZone } = holderOf(request)
    const seen = await as(asking, { action: 'list-oversight' }, async door => {
      const lists = {
        waiting: await listWaiting(door, most),
        toConfirm: await listWaitingEditions(door, null, most),
        talks: await listOpenComments(door, most),
        notTold: await listNotTold(door, null, most),
        late: (await readDues(door)).filter(({ by }) => by < asking.day).slice(0, most),
        finished: await listFinished(door, new Date(asking.at.getTime() - fourteenDays), most),
      }
      for (const { childId } of Object.values(lists).flat()) door.alsoConcerns(childId)
      return lists
    })
    return sendPage(reply, OversightPage({ ...whoIs(request), nav: navigation(request, '/oversight'), dayOf: at => localDay(at, timeZone), most, ...seen }))
  })
}
