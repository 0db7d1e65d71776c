import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { markConfidential } from '../../store/confidence-marks.ts'
import { prepareEdition } from '../../store/editions.ts'
import { type AtTheGate, readAtTheGate } from '../../store/gates.ts'
import { releaseEdition } from '../../store/sharings.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { editionRoutes } from './edition-routes.ts'
import { emptyShare, howOf, readShare, type ShareProblems, type ShareTyped, sharedOnOf } from './form.ts'
import { look, problemsOf, type Recipient, recipientsOf } from './look.ts'
import { SharePage } from './share-page.tsx'
import { WhomPage } from './whom-page.tsx'
import { shareWords as words } from './words.ts'

/** Sharing a record: a gate, not a button. */
export function share(app: FastifyInstance, service: Service): void {
  editionRoutes(app, service)

  app.get('/records/:recordId/share', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const asking = askingOf(request)
    const recipientId = askedFor(request, 'with')
    if (recipientId !== undefined) return showGate(service, request, reply, { recordId, recipientId, typed: emptyShare(asking.day, askedFor(request, 'by')), problems: {} })
    const seen = await service.as(asking, { action: 'see-edition', thingId: recordId, why: 'with whom' }, door => atTheGate(door, recordId))
    return sendPage(reply, WhomPage({ ...frameOf(request), ...seen }))
  })

  app.post('/records/:recordId/sharings', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const { recipient: recipientId = '' } = fields
    const typed = readShare(fields)
    const { timeZone, fullName } = holderOf(request)
    const asks = fields['do'] === 'ask'
    const how = howOf(fields['do'])
    if (!asks && !how) return showGate(service, request, reply, { recordId, recipientId, typed, problems: {} })
    try {
      const { editionId } = await service.as(asking, { action: how ? 'share-record' : 'prepare-edition', thingId: recordId, why: `${how ?? 'to be confirmed'} to ${isId(recipientId) ? recipientId : 'nobody'}` }, door => once(door, keyFrom(fields['key']), async () => {
        const { at, recipient } = await gateFor(door, recordId, recipientId)
        const looked = look(at, recipient.id, typed, timeZone)
        const { gate, edition } = looked
        if (!gate || !edition) throw new NotFound('right')
        const on = how && sharedOnOf(how, fields, { today: asking.day, happenedOn: at.letter.happenedOn })
        const problems = { ...problemsOf(at, looked, typed), ...(on && 'problem' in on ? { 'shared-on': on.problem } : {}), ...(fields['looked'] === looked.looked ? {} : { looked: words.lookedOther }) }
        if (Object.keys(problems).length > 0) throw new ToMend(problems)
        const { id, secondNeeded } = await prepareEdition(door, at, recipient.id, { by: gate.right.kind, need: gate.right.kind === 'professional' ? typed.need : null, answers: typed.answers, note: typed.note }, fullName)
        if (how && !secondNeeded && on && 'on' in on) await releaseEdition(door, id, how, on.on)
        return { editionId: id }
      }, [JSON.stringify(fields)]))
      return reply.redirect(asks ? `/editions/${editionId}?done=prepared` : how === 'printed' ? `/editions/${editionId}/copy` : `/records/${recordId}?done=shared#shared`, 303)
    } catch (error) {
      if (error instanceof ToMend) return showGate(service, request, reply, { recordId, recipientId, typed, problems: error.problems })
      throw error
    }
  })

  app.post('/passages/:passageId/confidence', async (request, reply) => {
    const passageId = idFrom(request, 'passageId')
    const inConfidence = formFields(request.body)['do'] !== 'unmark'
    const { recordId } = await service.as(askingOf(request), { action: 'mark-confidence', thingId: passageId, why: inConfidence ? 'in confidence' : 'not in confidence' }, door => markConfidential(door, passageId, inConfidence))
    return reply.redirect(`/records/${recordId}?done=marked`, 303)
  })
}

/** Something on the form is to be mended: nothing was frozen and nothing shared. */
class ToMend extends Error {
  readonly problems: ShareProblems
  constructor(problems: ShareProblems) {
    super('to mend')
    this.problems = problems
  }
}

async function atTheGate(door: Door, recordId: string): Promise<{ at: AtTheGate; recipients: readonly Recipient[] }> {
  const at = await readAtTheGate(door, recordId)
  return { at, recipients: recipientsOf(at) }
}

async function gateFor(door: Door, recordId: string, recipientId: string): Promise<{ at: AtTheGate; recipient: Recipient }> {
  const { at, recipients } = await atTheGate(door, recordId)
  const recipient = recipients.find(({ id }) => id === recipientId)
  if (!recipient || at.letter.passages.length === 0) throw new NotFound('recipient')
  return { at, recipient }
}

interface ToShow { readonly recordId: string; readonly recipientId: string; readonly typed: ShareTyped; readonly problems: ShareProblems }

async function showGate(service: Service, request: FastifyRequest, reply: FastifyReply, { recordId, recipientId, typed, problems }: ToShow): Promise<FastifyReply> {
  const { timeZone } = holderOf(request)
  const { at, recipient } = await service.as(askingOf(request), { action: 'see-edition', thingId: recordId, why: `for ${isId(recipientId) ? recipientId : 'nobody'}` }, door => gateFor(door, recordId, recipientId))
  return sendPage(reply, SharePage({ ...frameOf(request), at, recipient, looked: look(at, recipient.id, typed, timeZone), typed, problems, key: newKey() }), Object.keys(problems).length > 0 ? 422 : 200)
}
