import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { isId, NotFound } from '../../store/as.ts'
import { addAboutYou, readAboutYou as readAllAboutYou, readChild, readInvolvements, readOpenSteps, readPeopleAround, settleNextStep } from '../../store/children.ts'
import { once } from '../../store/commands.ts'
import { readDues } from '../../store/dues.ts'
import { readOpenDrafts } from '../../store/drafts.ts'
import { readEntries } from '../../store/file-entries.ts'
import { readStory } from '../../store/records.ts'
import { readDisagreements } from '../../store/responses.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { emptyAboutYou, readAboutYou } from './form.ts'
import { ChildPage } from './page.tsx'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

const pageSize = 20
const mostSteps = 50
const mostAnswers = 10

const whatWasDone: Readonly<Record<string, string>> = { 'about-you': words.added, step: words.settled }

type OfChild = { Params: { childId: string }; Querystring: { done?: string } }

/** A child's page for staff, what is added to it, and the next steps that are settled there. */
export function childPage(app: FastifyInstance, service: Service): void {
  app.get<OfChild>('/children/:childId', async (request, reply) => {
    const asking = askingOf(request)
    const done = Object.hasOwn(whatWasDone, request.query.done ?? '') ? whatWasDone[request.query.done ?? ''] : undefined
    return show(service, request, reply, { done, adding: { key: newKey(), typed: emptyAboutYou(asking.day), problems: {} } })
  })

  app.post<OfChild>('/children/:childId/about-you', async (request, reply) => {
    const asking = askingOf(request)
    const { childId } = request.params
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const { typed, problems, about } = readAboutYou(fields, asking.day)
    if (!about) return show(service, request, reply, { adding: { key, typed, problems } }, 422)
    if (!isId(childId)) throw new NotFound('child')
    await service.as(asking, { action: 'add-about-you', childId }, door => once(door, key, () => addAboutYou(door, childId, about), [about.kind, about.words, about.saidBy, about.saidOn]))
    return reply.redirect(`/children/${childId}?done=about-you`, 303)
  })

  app.post<{ Params: { passageId: string } }>('/next-steps/:passageId', async (request, reply) => {
    const asking = askingOf(request)
    const { passageId } = request.params
    const { outcome } = formFields(request.body)
    if (!isId(passageId) || (outcome !== 'done' && outcome !== 'not-needed')) throw new NotFound('next step')
    const { childId } = await service.as(asking, { action: 'settle-next-step', thingId: passageId, why: outcome }, door => settleNextStep(door, passageId, outcome))
    return reply.redirect(`/children/${childId}?done=step#now`, 303)
  })
}

async function show(service: Service, request: FastifyRequest<OfChild>, reply: FastifyReply, more: Pick<ChildPageView, 'adding' | 'done'>, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const { childId } = request.params
  if (!isId(childId)) throw new NotFound('child')
  const page = pageNumber(request.query)
  const seen = await service.as(asking, { action: 'see-child', childId }, async door => ({
    child: await readChild(door, childId),
    about: await readAllAboutYou(door, childId),
    around: await readPeopleAround(door, childId),
    dangers: await readEntries(door, 'danger', childId),
    involvements: await readInvolvements(door, childId),
    steps: await readOpenSteps(door, childId, mostSteps),
    dues: await readDues(door, childId),
    disagreements: await readDisagreements(door, childId, mostAnswers),
    drafts: await readOpenDrafts(door, childId),
    story: await readStory(door, childId, (page - 1) * pageSize, pageSize),
  }))
  if (seen.story.lines.length === 0 && page > 1) return reply.redirect(`/children/${childId}`, 303)
  const { timeZone } = holderOf(request)
  return sendPage(reply, ChildPage({
    ...whoIs(request), nav: navigation(request), today: asking.day, local: at => localTime(at, timeZone), ...seen, story: { ...seen.story, page, pageSize }, key: newKey(), ...more,
  }), status)
}
