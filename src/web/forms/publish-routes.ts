import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asShipped } from '../../domain/form-edition.ts'
import { formOf } from '../../domain/form-of.ts'
import { inventedAnswers } from '../../domain/invented-answers.ts'
import { layEdition } from '../../domain/lay-edition.ts'
import { readEdition } from '../../domain/read-edition.ts'
import { makeReady } from '../../domain/version.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { saveFormDraft } from '../../store/form-drafts.ts'
import { holdForm, publishEdition } from '../../store/form-editions.ts'
import { keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { dayInBoxes, readDayBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf } from '../signed-in.ts'
import { EditionPage, EditionsPage } from './editions-page.tsx'
import { codeFrom, frameOf } from './frame.ts'
import { PreviewPage } from './preview-page.tsx'
import { PublishPage, type PublishView } from './publish-page.tsx'
import { type FormSeen, formSeen } from './seen.ts'
import { publishWords as words } from './words.ts'

interface OfForm { Params: { code: string } }
interface OfEdition { Params: { code: string; number: string } }

/** Looking at a new edition, publishing it from a day, and the editions of before. */
export function publishing(app: FastifyInstance, service: Service): void {
  const see = (request: FastifyRequest<OfForm>): Promise<FormSeen> => service.as(askingOf(request), { action: 'list-forms' }, door => formSeen(door, codeFrom(request)))

  app.get<OfForm>('/forms/:code/preview', async (request, reply) => {
    const seen = await see(request)
    const frame = frameOf(request)
    const form = formOf(seen.laid)
    const version = makeReady(inventedAnswers(form, frame.today), { document: seen.laid, form, childName: words.name, people: [], glossary: [], timeZone: holderOf(request).timeZone, writerName: 'Sol Hart', writerJobTitle: 'Social worker' })
    return sendPage(reply, PreviewPage({ view: { ...frame, seen, version } }))
  })

  app.get<OfForm>('/forms/:code/publish', async (request, reply) => show(request, reply, await see(request), {}))

  app.post<OfForm>('/forms/:code/publish', async (request, reply) => {
    const code = codeFrom(request)
    const typed = formFields(request.body)
    const unkept = await service.as(askingOf(request), { action: 'publish-form' }, async door => {
      await holdForm(door, code)
      return publish(door, code, typed)
    })
    if ('number' in unkept) return reply.redirect(`/forms/${code}?done=published`, 303)
    return show(request, reply, unkept.seen, unkept, unkept.problems.draft ? 409 : 422)
  })

  app.get<OfForm>('/forms/:code/editions', async (request, reply) => sendPage(reply, EditionsPage({ view: { ...frameOf(request), seen: await see(request) } })))

  app.get<OfEdition>('/forms/:code/editions/:number', async (request, reply) => showEdition(request, reply, await see(request), false))

  app.post<OfEdition>('/forms/:code/editions/:number', async (request, reply) => {
    const code = codeFrom(request)
    const { number } = request.params
    const seen = await service.as(askingOf(request), { action: 'change-form', why: `${code} an edition again` }, async door => {
      await holdForm(door, code)
      const before = await formSeen(door, code)
      const { edition } = editionOf(before, number) ?? { edition: asShipped }
      if (!before.draft) await saveFormDraft(door, code, edition)
      return before
    })
    return seen.draft ? showEdition(request, reply, seen, true) : reply.redirect(`/forms/${code}/publish`, 303)
  })
}

type Unkept = Pick<PublishView, 'from' | 'why' | 'problems'>

/** Publishes what is being written, if it is what the administrator looked at and nothing is to be mended. */
async function publish(door: Door, code: string, typed: Readonly<Record<string, string>>): Promise<{ readonly number: number } | (Unkept & { readonly seen: FormSeen })> {
  const from = readDayBoxes(typed, 'from')
  const why = (typed['why'] ?? '').trim()
  return once(door, keyFrom(typed['key']), async () => {
    const seen = await formSeen(door, code)
    const { draft } = seen
    const problems: Record<string, string> = {}
    if (!draft) problems['draft'] = words.gone
    else if (String(draft.number) !== typed['draft']) problems['draft'] = words.moved(draft.writtenByName)
    if (!from.day) problems['from'] = words.fromMissing
    else if (from.day < door.asking.day) problems['from'] = words.fromPast
    if (why === '') problems['why'] = words.whyMissing
    if (why.length > 500) problems['why'] = words.whyLong
    const { edition } = readEdition(seen.edition, seen.shipped)
    if (Object.keys(problems).length > 0 || !edition || !from.day) throw new NotPublished({ seen, from: from.values, why, problems })
    await saveFormDraft(door, code, undefined)
    return publishEdition(door, code, edition, from.day, why)
  }, [code]).catch((error: unknown) => {
    if (error instanceof NotPublished) return error.unkept
    throw error
  })
}

/** Something stands in the way: nothing was written. */
class NotPublished extends Error {
  readonly unkept: Unkept & { readonly seen: FormSeen }
  constructor(unkept: Unkept & { readonly seen: FormSeen }) {
    super('not published')
    this.unkept = unkept
  }
}

function show(request: FastifyRequest, reply: FastifyReply, seen: FormSeen, { from, why = '', problems = {} }: Partial<Unkept>, status = 200): FastifyReply {
  const frame = frameOf(request)
  return sendPage(reply, PublishPage({ view: { ...frame, seen, unfit: readEdition(seen.edition, seen.shipped).problems, from: from ?? dayInBoxes(frame.today, 'from'), why, problems } }), status)
}

/** The edition of this number; undefined for what is shipped (0). */
function editionOf({ editions }: FormSeen, number: string) {
  const edition = editions.find(each => String(each.number) === number)
  if (!edition && number !== '0') throw new NotFound('edition')
  return edition
}

function showEdition(request: FastifyRequest<OfEdition>, reply: FastifyReply, seen: FormSeen, isInTheWay: boolean): FastifyReply {
  const edition = editionOf(seen, request.params.number)
  const laid = (number: number) => layEdition(seen.shipped, seen.editions.find(each => each.number === number)?.edition ?? asShipped)
  const number = edition?.number ?? 0
  return sendPage(reply, EditionPage({ view: { ...frameOf(request), seen, edition, its: laid(number), before: laid(Math.max(0, number - 1)), isInTheWay } }), isInTheWay ? 409 : 200)
}
