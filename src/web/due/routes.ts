import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { askingOfCalendar, hasCalendarFeed, startCalendarFeed, stopCalendarFeed } from '../../store/calendar-feeds.ts'
import { readChild } from '../../store/children.ts'
import { once } from '../../store/commands.ts'
import { readDues, sayDone, takeBackDone } from '../../store/dues.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { nameOf } from '../parts/child-name.ts'
import { dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey, whoIs } from '../signed-in.ts'
import { calendarOf } from './calendar.ts'
import { CalendarPage } from './calendar-page.tsx'
import { DuePage } from './page.tsx'
import type { CalendarView, DueView } from './view.ts'

type ForTimescale = { Params: { childId: string; timescaleId: string } }

/** What is due, saying that something was done that no record shows, and the calendar that follows it. */
export function due(app: FastifyInstance, service: Service): void {
  app.get('/due', async (request, reply) => {
    const done = askedFor(request, 'done')
    const child = askedFor(request, 'child')
    return show(service, request, reply, isId(child) ? child : undefined, { done: done === 'taken-back' ? done : isId(done) ? { id: done } : undefined })
  })

  app.post<ForTimescale>('/children/:childId/due/:timescaleId', async (request, reply) => {
    const asking = askingOf(request)
    const childId = idFrom(request, 'childId')
    const { timescaleId } = request.params
    const fields = formFields(request.body)
    const typed = readDayBoxes(fields, `done-${timescaleId}-${childId}`)
    const problem = dayProblem(typed, asking.day)
    const { day } = typed
    if (problem !== undefined || day === undefined) return show(service, request, reply, childId, { unkept: { childId, timescaleId, values: typed.values, problem: problem ?? '' } }, 422)
    const { id } = await service.as(asking, { action: 'say-done', childId }, door => once(door, keyFrom(fields['key']), () => sayDone(door, childId, timescaleId, day), [timescaleId, day]))
    return reply.redirect(`/due?child=${childId}&done=${id}`, 303)
  })

  app.post('/due-done/:doneId/take-back', async (request, reply) => {
    const doneId = idFrom(request, 'doneId')
    const { childId } = await service.as(askingOf(request), { action: 'say-done', thingId: doneId, why: 'taken back' }, door => takeBackDone(door, doneId))
    return reply.redirect(`/due?child=${childId}&done=taken-back`, 303)
  })

  app.get('/calendar', async (request, reply) => showCalendar(request, reply, { has: await service.as(askingOf(request), { action: 'keep-calendar' }, hasCalendarFeed) }))

  app.post('/calendar', async (request, reply) => {
    const asking = askingOf(request)
    if (formFields(request.body)['do'] === 'stop') {
      await service.as(asking, { action: 'keep-calendar', why: 'ended' }, stopCalendarFeed)
      return showCalendar(request, reply, { stopped: true })
    }
    const { token } = await service.as(asking, { action: 'keep-calendar', why: 'made' }, startCalendarFeed)
    return showCalendar(request, reply, { has: true, address: `${originOf(request)}/calendar/${token}.ics` })
  })

  // Asked for by a calendar program: the address itself is what it has, so it gives no names and no words of a file.
  app.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
    const asking = await askingOfCalendar(service.pool, request.params.token, request.at, request.askingId)
    if (!asking) throw new NotFound('calendar')
    const dues = await service.as(asking, { action: 'list-due', why: 'calendar' }, door => readDues(door))
    return reply.type('text/calendar; charset=utf-8').send(calendarOf(dues, originOf(request), request.at))
  })
}

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.headers.host ?? request.hostname}`

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, childId: string | undefined, more: Partial<Pick<DueView, 'done' | 'unkept'>>, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const seen = await service.as(asking, { action: 'list-due', ...(childId ? { childId } : {}) }, async door => {
    const child = childId ? await readChild(door, childId) : undefined
    return { child: child && { id: child.id, name: nameOf(child) }, dues: await readDues(door, childId) }
  })
  // What is not due for this child has no boxes on the page.
  if (more.unkept && !seen.dues.some(({ timescale }) => timescale.id === more.unkept?.timescaleId)) throw new NotFound('timescale')
  return sendPage(reply, DuePage({ view: { ...whoIs(request), nav: navigation(request, '/due'), today: asking.day, key: newKey(), done: undefined, unkept: undefined, ...seen, ...more } }), status)
}

const showCalendar = (request: FastifyRequest, reply: FastifyReply, view: Partial<Pick<CalendarView, 'has' | 'address' | 'stopped'>>): FastifyReply =>
  sendPage(reply, CalendarPage({ ...whoIs(request), nav: navigation(request), has: false, address: undefined, stopped: false, ...view }))
