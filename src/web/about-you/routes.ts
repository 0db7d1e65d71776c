import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutYouKinds } from '../../domain/about-you.ts'
import { addAboutYou, ChangedMeanwhile, countAboutYou, endAboutYou, putAboutYouRight, readAboutYou, readOneAboutYou } from '../../store/about-you.ts'
import { readChild } from '../../store/children.ts'
import { once } from '../../store/commands.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey, whoIs } from '../signed-in.ts'
import { AddAboutYouPage } from './add-page.tsx'
import { ChangeAboutYouPage } from './change-page.tsx'
import { emptyEnd, emptyForm, formOf, readEnd, readForm } from './form.ts'
import { AboutYouPage } from './list-page.tsx'
import type { AddView, ChangeView } from './view.ts'
import { aboutYouWords as words } from './words.ts'

const pageSize = 20

const whatWasDone: ReadonlyMap<string | undefined, string> = new Map([['added', words.added], ['put-right', words.wasPutRight], ['ended', words.ended]])

/** Who a child is to themselves: all that was written down, what is added to it, and how it is put right. */
export function aboutYou(app: FastifyInstance, service: Service): void {
  app.get('/children/:childId/about-you', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const page = pageNumber(request.query)
    const asked = { kind: aboutYouKinds.find(kind => kind === askedFor(request, 'kind')), earlier: askedFor(request, 'earlier') === 'yes' }
    const seen = await service.as(askingOf(request), { action: 'see-child', childId, why: 'about you' }, async door => ({
      child: await readChild(door, childId), counts: await countAboutYou(door, childId), entries: await readAboutYou(door, childId, asked, (page - 1) * pageSize, pageSize),
    }))
    if (seen.entries.length === 0 && page > 1) return reply.redirect(`/children/${childId}/about-you`, 303)
    return sendPage(reply, AboutYouPage({ view: { ...frame(request), ...seen, asked, page, pageSize, done: whatWasDone.get(askedFor(request, 'done')) } }))
  })

  app.get('/children/:childId/about-you/add', async (request, reply) =>
    showAdd(service, request, reply, { key: newKey(), typed: emptyForm(askedFor(request, 'kind') ?? '', askingOf(request).day), problems: {} }))

  app.post('/children/:childId/about-you', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const { typed, problems, about } = readForm(fields, asking.day, { isPutRight: false })
    if (!about) return showAdd(service, request, reply, { key, typed, problems }, 422)
    await service.as(asking, { action: 'add-about-you', childId }, door => once(door, key, () => addAboutYou(door, childId, about), holding(about)))
    return reply.redirect(`/children/${childId}/about-you?done=added`, 303)
  })

  app.get('/children/:childId/about-you/:aboutId', async (request, reply) => showChange(service, request, reply, {}))

  app.post('/children/:childId/about-you/:aboutId', async (request, reply) => {
    const [childId, aboutId] = [idFrom(request, 'childId'), idFrom(request, 'aboutId')]
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const doing = { action: 'change-about-you' as const, childId, thingId: aboutId }
    const isEnd = fields['do'] === 'end'
    const put = readForm(fields, asking.day, { isPutRight: true })
    const ended = readEnd(fields, asking.day)
    const sent: Shown = isEnd ? { key, end: ended.typed, endProblems: ended.problems } : { key, typed: put.typed, problems: put.problems }
    const [{ about }, { ending }] = [put, ended]
    try {
      if (isEnd && ending) await service.as(asking, doing, door => once(door, key, () => endAboutYou(door, childId, aboutId, ending), [JSON.stringify(ending)]))
      else if (!isEnd && about) await service.as(asking, doing, door => once(door, key, () => putAboutYouRight(door, childId, aboutId, about, put.typed.why.trim()), [...holding(about), put.typed.why]))
      else return await showChange(service, request, reply, sent, 422)
      return await reply.redirect(`/children/${childId}/about-you?done=${isEnd ? 'ended' : 'put-right'}`, 303)
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error
      return showChange(service, request, reply, { ...sent, isTooLate: true }, 409)
    }
  })
}

/** What tells one sending of the form from another. */
const holding = (about: object): readonly string[] => [JSON.stringify(about)]

const frame = (request: FastifyRequest) => ({ ...whoIs(request), nav: navigation(request) })

async function showAdd(service: Service, request: FastifyRequest, reply: FastifyReply, form: Pick<AddView, 'key' | 'typed' | 'problems'>, status = 200): Promise<FastifyReply> {
  const childId = idFrom(request, 'childId')
  const child = await service.as(askingOf(request), { action: 'see-child', childId, why: 'to add about you' }, door => readChild(door, childId))
  return sendPage(reply, AddAboutYouPage({ ...frame(request), child, ...form }), status)
}

type Shown = Partial<Pick<ChangeView, 'key' | 'typed' | 'problems' | 'end' | 'endProblems' | 'isTooLate'>>

async function showChange(service: Service, request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200): Promise<FastifyReply> {
  const [childId, aboutId] = [idFrom(request, 'childId'), idFrom(request, 'aboutId')]
  const asking = askingOf(request)
  const seen = await service.as(asking, { action: 'see-child', childId, thingId: aboutId, why: 'about you' }, async door => ({ child: await readChild(door, childId), about: await readOneAboutYou(door, childId, aboutId) }))
  return sendPage(reply, ChangeAboutYouPage({ view: { ...frame(request), ...seen, key: newKey(), typed: formOf(seen.about), problems: {}, end: emptyEnd(asking.day), endProblems: {}, isTooLate: false, ...shown } }), status)
}
