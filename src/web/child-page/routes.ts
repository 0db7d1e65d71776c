import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { documentOf } from '../../domain/catalogue.ts'
import { localTime } from '../../domain/local-time.ts'
import { countAboutYou, readNewestAboutYou } from '../../store/about-you.ts'
import { isId, NotFound } from '../../store/as.ts'
import { readChild, readInvolvements, readOpenSteps, readPeopleAround, settleNextStep } from '../../store/children.ts'
import { readDues } from '../../store/dues.ts'
import { readOpenDrafts } from '../../store/drafts.ts'
import { listWaitingEditions } from '../../store/editions.ts'
import { readEntries } from '../../store/file-entries.ts'
import { readStory } from '../../store/records.ts'
import { readDisagreements } from '../../store/responses.ts'
import { readTold } from '../../store/voices.ts'
import { askedFor } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { ChildPage } from './page.tsx'
import { childPageWords as words } from './words.ts'

const pageSize = 20
const mostSteps = 50
const mostAnswers = 10
const ofEachKind = 4
const mostTold = 3

const whatWasDone: Readonly<Record<string, string>> = { step: words.settled }

type OfChild = { Params: { childId: string }; Querystring: { done?: string } }

/** A child's page for staff, and the next steps that are settled there. */
export function childPage(app: FastifyInstance, service: Service): void {
  app.get<OfChild>('/children/:childId', async (request, reply) => {
    const done = Object.hasOwn(whatWasDone, request.query.done ?? '') ? whatWasDone[request.query.done ?? ''] : undefined
    return show(service, request, reply, done)
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

async function show(service: Service, request: FastifyRequest<OfChild>, reply: FastifyReply, done: string | undefined): Promise<FastifyReply> {
  const asking = askingOf(request)
  const { childId } = request.params
  if (!isId(childId)) throw new NotFound('child')
  const page = pageNumber(request.query)
  const document = documentOf(askedFor(request, 'kind') ?? '')?.code
  const yearGiven = askedFor(request, 'year') ?? ''
  const year = /^[12]\d{3}$/.test(yearGiven) ? Number(yearGiven) : undefined
  const seen = await service.as(asking, { action: 'see-child', childId }, async door => ({
    child: await readChild(door, childId),
    about: { newest: await readNewestAboutYou(door, childId, ofEachKind), counts: await countAboutYou(door, childId) },
    told: await readTold(door, childId, undefined, 0, mostTold),
    around: await readPeopleAround(door, childId),
    dangers: await readEntries(door, 'danger', childId),
    involvements: await readInvolvements(door, childId),
    steps: await readOpenSteps(door, childId, mostSteps),
    dues: await readDues(door, childId),
    toConfirm: await listWaitingEditions(door, childId, mostAnswers),
    disagreements: await readDisagreements(door, childId, mostAnswers),
    drafts: await readOpenDrafts(door, childId),
    story: await readStory(door, childId, (page - 1) * pageSize, pageSize, { document, year }),
  }))
  if (seen.story.lines.length === 0 && page > 1) return reply.redirect(`/children/${childId}`, 303)
  const { timeZone } = holderOf(request)
  return sendPage(reply, ChildPage({
    ...whoIs(request), nav: navigation(request), today: asking.day, local: at => localTime(at, timeZone), ...seen, story: { ...seen.story, document, year, page, pageSize }, isManager: asking.does === 'manager', key: newKey(), done,
  }))
}
