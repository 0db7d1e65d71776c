import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { handOver, readAllocationsOfWorker, WorkWithThemAlready } from '../../store/allocations.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { readWorkerName } from '../../store/staff.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { dayInBoxes, readDayBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { allocationFrame, readChoosing, whatWasDone, whyProblems } from './frame.ts'
import type { Problems, Typed, WorkerView } from './view.ts'
import { allocationWords } from './words.ts'
import { WorkerPage } from './worker-page.tsx'

const words = allocationWords.worker

/** One worker's children, and handing them over on a day. */
export function workerRoutes(app: FastifyInstance, service: Service): void {
  app.get('/allocations/workers/:personId', (request, reply) => show(service, request, reply, {}))

  app.post('/allocations/workers/:personId', async (request, reply) => {
    const asking = askingOf(request)
    const personId = idFrom(request, 'personId')
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const { typed, which, day, to, why, problems } = readHandOver(fields, asking.day)
    if (Object.keys(problems).length > 0 || day === undefined) return show(service, request, reply, { key, typed, problems }, 422)
    try {
      await service.as(asking, { action: 'write-allocation', why: 'handed over' }, door => handOver(door, key, personId, which, to, day, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { typed, isMeanwhile: true }, 409)
      if (error instanceof WorkWithThemAlready) return show(service, request, reply, { key, typed, already: error.childIds }, 422)
      if (error instanceof NotFound && error.message === 'worker') return show(service, request, reply, { key, typed, problems: { to: words.cannot } }, 422)
      throw error
    }
    return reply.redirect(`/allocations/workers/${personId}?done=handed`, 303)
  })
}

/** What was sent: which allocations, to whom, from which day and why; and what is to be mended. */
function readHandOver(fields: Typed, today: string) {
  const which = Object.entries(fields).flatMap(([name, number]) => (name.startsWith('which.') && isId(name.slice(6)) && /^\d{1,6}$/.test(number) ? [{ id: name.slice(6), number: Number(number) }] : []))
  const boxes = readDayBoxes(fields, 'day')
  const to = fields['to'] ?? ''
  const why = (fields['why'] ?? '').trim()
  const longAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const problems: Problems = {
    ...(which.length === 0 ? { which: words.allNone } : {}), ...(isId(to) ? {} : { to: words.toMissing }),
    ...(boxes.day === undefined ? { day: allocationWords.noSuchDay } : boxes.day < longAgo ? { day: words.dayPast } : {}), ...whyProblems(why),
  }
  return { typed: { ...fields, ...boxes.values, why }, which, day: boxes.day, to, why, problems }
}

type More = Partial<Pick<WorkerView, 'key' | 'typed' | 'problems' | 'isMeanwhile'>> & { readonly already?: readonly string[] }

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { already, ...more }: More, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const personId = idFrom(request, 'personId')
  const day = readDayBoxes(more.typed ?? {}, 'day').day ?? asking.day
  const view = await service.as(asking, { action: 'list-allocations', thingId: personId }, async door => {
    const works = await readAllocationsOfWorker(door, personId)
    const { fullName, teamId } = await readWorkerName(door, personId)
    return { fullName, works, ...await readChoosing(door, more.typed?.['team'] ?? askedFor(request, 'team'), teamId, day) }
  })
  const names = view.works.filter(({ childId }) => already?.includes(childId)).map(({ fullName }) => fullName)
  const together = already ? { problems: { which: words.already(names.join(', ')) } } : {}
  return sendPage(reply, WorkerPage({ ...allocationFrame(request), personId, key: newKey(), typed: dayInBoxes(asking.day, 'day'), problems: {}, done: whatWasDone(request), ...view, ...more, ...together }), status)
}
