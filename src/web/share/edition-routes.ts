import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isReason } from '../../domain/gate/reasons.ts'
import { localDay } from '../../domain/local-time.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { confirmEdition, type Edition, isAsPrepared, NotReleased, OutOfDate, readEdition } from '../../store/editions.ts'
import { type AtTheGate, readAtTheGate } from '../../store/gates.ts'
import { releaseEdition } from '../../store/sharings.ts'
import { askedFor, idFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { dayInBoxes, readDayBoxes } from '../parts/day-boxes.ts'
import { letterView } from '../parts/record-view/letter-view.ts'
import type { LetterView } from '../parts/record-view/view.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, whoIs } from '../signed-in.ts'
import { CopyPage } from './copy-page.tsx'
import { EditionPage, type EditionView } from './edition-page.tsx'
import { howOf, sharedOnOf } from './form.ts'
import { readerOfFile, recipientsOf } from './look.ts'
import { shareWords } from './words.ts'

const words = shareWords.edition

/** An edition that was prepared: looking at it, a second person's word, opening it, and the copy for paper. */
export function editionRoutes(app: FastifyInstance, service: Service): void {
  app.get('/editions/:editionId', async (request, reply) => show(service, request, reply, { done: askedFor(request, 'done') }))

  app.get('/editions/:editionId/copy', async (request, reply) => {
    const editionId = idFrom(request, 'editionId')
    const { timeZone } = holderOf(request)
    const asking = askingOf(request)
    const seen = await service.as(asking, { action: 'see-edition', thingId: editionId, why: 'a copy' }, async door => {
      const edition = await readEdition(door, editionId)
      if (!edition.isShared) throw new NotFound('copy')
      return { edition, letter: letterOf(await readAtTheGate(door, edition.recordId), edition, timeZone) }
    })
    return sendPage(reply, CopyPage({ ...whoIs(request), ...seen, today: asking.day }))
  })

  app.post('/editions/:editionId/confirmation', async (request, reply) => {
    const editionId = idFrom(request, 'editionId')
    const fields = formFields(request.body)
    const said = (fields['words'] ?? '').trim().slice(0, 4000)
    const outcome = fields['do'] === 'refuse' ? 'refused' : 'confirmed'
    if (outcome === 'refused' && said === '') return show(service, request, reply, { problems: { words: words.refuseMissing } })
    return nothingMeanwhile(service, request, reply, async () => {
      await service.as(askingOf(request), { action: 'confirm-edition', thingId: editionId }, door => confirmEdition(door, editionId, outcome, said, holderOf(request)))
      return `/editions/${editionId}?done=${outcome}`
    }, said)
  })

  app.post('/editions/:editionId/sharings', async (request, reply) => {
    const editionId = idFrom(request, 'editionId')
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const how = howOf(fields['do'])
    if (!how) throw new NotFound('way of sharing')
    return nothingMeanwhile(service, request, reply, async () => {
      const edition = await service.as(asking, { action: 'share-record', thingId: editionId, why: how }, async door => {
        const { letter } = await readAtTheGate(door, (await readEdition(door, editionId)).recordId)
        const on = sharedOnOf(how, fields, { today: asking.day, happenedOn: letter.happenedOn })
        if ('problem' in on) throw new NotThatDay(on.problem)
        return releaseEdition(door, editionId, how, on.on)
      })
      return how === 'printed' ? `/editions/${editionId}/copy` : `/records/${edition.recordId}?done=shared#shared`
    })
  })
}

class NotThatDay extends Error {}

/** Does it and goes on; or shows the edition again with what stands in the way, and all that was typed. */
async function nothingMeanwhile(service: Service, request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>, said = ''): Promise<FastifyReply> {
  try {
    return reply.redirect(await work(), 303)
  } catch (error) {
    if (error instanceof OutOfDate || error instanceof NotReleased) return show(service, request, reply, { problems: { state: words.meanwhile }, said })
    if (error instanceof NotThatDay) return show(service, request, reply, { problems: { 'shared-on': error.message } })
    throw error
  }
}

/** What the reader has, or would have, before them: the frozen words of the edition. */
function letterOf({ record, file }: AtTheGate, edition: Edition, timeZone: string): LetterView {
  const version = record.versions.find(({ id }) => id === edition.versionId)
  if (!version) throw new NotFound('version')
  const shown = new Set(edition.passages.filter(({ isShown }) => isShown).map(({ passageId }) => passageId))
  return letterView(readerOfFile(file, edition.recipientId), {
    documentCode: record.documentCode, timeZone,
    version: { ...version, facts: edition.facts, whoWasWho: edition.whoWasWho, glossary: edition.glossary, passages: version.passages.filter(({ id }) => shown.has(id)) },
    keptBack: edition.passages.flatMap(({ section, reason, told }) => (reason !== null && isReason(reason) && told === 'said' ? [{ section, reason }] : [])),
  })
}

async function readAll(door: Door, editionId: string, timeZone: string): Promise<Pick<EditionView, 'at' | 'edition' | 'letter' | 'isStill' | 'their'>> {
  const edition = await readEdition(door, editionId)
  const at = await readAtTheGate(door, edition.recordId)
  const recipient = recipientsOf(at).find(({ id }) => id === edition.recipientId)
  return { at, edition, letter: letterOf(at, edition, timeZone), isStill: isAsPrepared(at, edition), their: recipient?.their ?? 'their' }
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { done, problems = {}, said = '' }: { readonly done?: string | undefined; readonly problems?: EditionView['problems']; readonly said?: string }): Promise<FastifyReply> {
  const editionId = idFrom(request, 'editionId')
  const { timeZone } = holderOf(request)
  const asking = askingOf(request)
  const seen = await service.as(asking, { action: 'see-edition', thingId: editionId }, door => readAll(door, editionId, timeZone))
  const fields = formFields(request.body)
  const doneWords: Readonly<Record<string, string>> = words.done
  return sendPage(reply, EditionPage({
    ...frameOf(request), ...seen, dayOf: at => localDay(at, timeZone), problems, typed: { words: said || (fields['words'] ?? ''), sharedOn: problems['shared-on'] ? readDayBoxes(fields, 'shared-on').values : dayInBoxes(asking.day, 'shared-on') },
    done: done !== undefined && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined,
  }), Object.keys(problems).length === 0 ? 200 : problems['state'] ? 409 : 422)
}
