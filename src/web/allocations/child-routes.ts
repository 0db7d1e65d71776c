import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { isId, NotFound } from '../../store/as.ts'
import { type AllocationToWrite, changeAllocation, giveChild, MainThere, readAllocationsOfChild, readChildToChoose } from '../../store/allocations.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { refusalIn } from '../../store/refusals.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { dayInBoxes, readDayBoxes } from '../parts/day-boxes.ts'
import { fromToInWords } from '../parts/when.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { ChildWorkersPage } from './child-page.tsx'
import { allocationFrame, readChoosing, whatWasDone, whyProblems } from './frame.ts'
import type { ChildView, Problems, Typed } from './view.ts'
import { allocationWords } from './words.ts'

const words = allocationWords.child

/** Who works with one child: given, ended and taken back. */
export function childRoutes(app: FastifyInstance, service: Service): void {
  app.get('/allocations/children/:childId', (request, reply) => show(service, request, reply, idFrom(request, 'childId'), {}))

  app.post('/allocations/children/:childId', async (request, reply) => {
    const asking = askingOf(request)
    const childId = idFrom(request, 'childId')
    const { typed, to, why, allocation, problems } = readGiving(formFields(request.body))
    if (!allocation) return show(service, request, reply, childId, { typed, problems }, 422)
    try {
      await service.as(asking, { action: 'write-allocation', childId, why: 'given' }, door => giveChild(door, keyFrom(typed['key']), childId, to, allocation, why))
    } catch (error) {
      if (error instanceof MainThere) return show(service, request, reply, childId, { typed, problems: { kind: words.mainThere(error.there.staffName, fromToInWords(error.there.from, error.there.to, asking.day)) } }, 422)
      if (refusalIn(error) === 'works_with_child_once') return show(service, request, reply, childId, { typed, problems: { to: words.already } }, 422)
      if (error instanceof NotFound && error.message === 'worker') return show(service, request, reply, childId, { typed, problems: { to: allocationWords.worker.cannot } }, 422)
      throw error
    }
    return reply.redirect(`/allocations/children/${childId}?done=given`, 303)
  })

  app.post('/allocations/:allocationId', async (request, reply) => {
    const asking = askingOf(request)
    const id = idFrom(request, 'allocationId')
    const fields = formFields(request.body)
    const { child: childId } = fields
    if (!isId(childId)) throw new NotFound('child')
    const isTakenBack = fields['do'] === 'take-back'
    const last = readDayBoxes(fields, `last-${id}`)
    const why = (fields['why'] ?? '').trim()
    const typed = { ...last.values, why, allocation: id }
    const problems: Problems = { ...(!isTakenBack && !last.isEmpty && last.day === undefined ? { [`last-${id}`]: allocationWords.noSuchDay } : {}), ...whyProblems(why, `why-${id}`) }
    if (Object.keys(problems).length > 0) return show(service, request, reply, childId, { typed, problems }, 422)
    try {
      await service.as(asking, { action: 'write-allocation', childId, thingId: id, why: isTakenBack ? 'taken back' : 'last day' }, door =>
        changeAllocation(door, keyFrom(fields['key']), { id, number: numberFrom(fields, 'number') }, isTakenBack ? { takenBack: true } : { to: last.day ?? null }, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, childId, { typed, isMeanwhile: true }, 409)
      if (refusalIn(error) === 'works_with_child_once') return show(service, request, reply, childId, { typed, problems: { [`last-${id}`]: words.already } }, 422)
      if (isBeforeFirstDay(error)) return show(service, request, reply, childId, { typed, problems: { [`last-${id}`]: words.lastBefore } }, 422)
      throw error
    }
    return reply.redirect(`/allocations/children/${childId}?done=${isTakenBack ? 'back' : 'ended'}`, 303)
  })
}

const isBeforeFirstDay = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && (error.code === '23514' || error.code === '22000')

/** What was sent to give a child a worker; `allocation` is there when nothing is to be mended. */
function readGiving(fields: Typed): { typed: Typed; to: string; why: string; problems: Problems; allocation?: AllocationToWrite } {
  const [from, until] = [readDayBoxes(fields, 'from'), readDayBoxes(fields, 'until')]
  const to = fields['to'] ?? ''
  const why = (fields['why'] ?? '').trim()
  const role = (fields['role'] ?? '').replace(/\s+/g, ' ').trim()
  const kind = fields['kind']
  const problems: Problems = {
    ...(isId(to) ? {} : { to: allocationWords.worker.toMissing }), ...(kind === 'main' || kind === 'second' ? {} : { kind: words.kindMissing }), ...(role.length > 100 ? { role: words.roleLong } : {}),
    ...(from.day === undefined ? { from: allocationWords.noSuchDay } : {}),
    ...(!until.isEmpty && until.day === undefined ? { until: allocationWords.noSuchDay } : until.day !== undefined && from.day !== undefined && until.day < from.day ? { until: words.lastBefore } : {}), ...whyProblems(why),
  }
  const typed = { ...fields, ...from.values, ...until.values, why, role }
  if (Object.keys(problems).length > 0 || from.day === undefined || (kind !== 'main' && kind !== 'second')) return { typed, to, why, problems }
  return { typed, to, why, problems, allocation: { kind, role, from: from.day, to: until.day ?? null } }
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, childId: string, more: Partial<Pick<ChildView, 'typed' | 'problems' | 'isMeanwhile'>>, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const day = readDayBoxes(more.typed ?? {}, 'from').day ?? asking.day
  const { timeZone } = holderOf(request)
  const view = await service.as(asking, { action: 'list-allocations', thingId: childId }, async door => {
    const child = await readChildToChoose(door, childId)
    const allocations = await readAllocationsOfChild(door, childId)
    return { child, allocations, ...await readChoosing(door, more.typed?.['team'] ?? askedFor(request, 'team'), allocations[0]?.[0].teamId ?? '', day) }
  })
  return sendPage(reply, ChildWorkersPage({ ...allocationFrame(request), local: at => localTime(at, timeZone), newKey, typed: dayInBoxes(asking.day, 'from'), problems: {}, done: whatWasDone(request), ...view, ...more }), status)
}
