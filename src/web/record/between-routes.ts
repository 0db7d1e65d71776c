import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '../../store/as.ts'
import { NotAsRead, sayTold, SettledAlready, signOff, writeComment } from '../../store/oversight.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf } from '../signed-in.ts'
import { betweenWords } from './between-words.ts'
import { type BetweenUnkept, notSigned, readComment, readSignOff, readTold, settledMeanwhile } from './between-form.ts'

type ShowAgain = (request: FastifyRequest, reply: FastifyReply, recordId: string, unkept: BetweenUnkept) => Promise<FastifyReply>

/** What colleagues do round a record: say something, settle it, sign it off, say where the child is told. `again`: the record's page with what is to be mended. */
export function betweenColleagues(app: FastifyInstance, { as }: Service, again: ShowAgain): void {
  app.post('/records/:recordId/comments', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const fields = formFields(request.body)
    const { comment, unkept } = readComment(fields)
    if (unkept) return again(request, reply, recordId, unkept)
    const answers = isId(comment.answers ?? undefined) ? comment.answers : null
    try {
      await as(askingOf(request), { action: 'comment-record', thingId: recordId, why: comment.settles ? 'settled' : '' }, door =>
        writeComment(door, keyFrom(fields['key']), recordId, { ...comment, answers, settles: comment.settles && answers !== null }, holderOf(request).fullName))
    } catch (error) {
      if (error instanceof SettledAlready && answers) return again(request, reply, recordId, settledMeanwhile(fields, answers))
      throw error
    }
    return reply.redirect(`/records/${recordId}?done=${comment.settles ? 'settled' : 'said'}#between`, 303)
  })

  app.post('/records/:recordId/sign-off', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const fields = formFields(request.body)
    const { words, unkept } = readSignOff(fields)
    if (unkept) return again(request, reply, recordId, unkept)
    const version = fields['version'] ?? ''
    const isSigned = await as(askingOf(request), { action: 'sign-off-record', thingId: recordId }, door => signOff(door, recordId, /^\d{1,4}$/.test(version) ? Number(version) : 0, words, holderOf(request)).then(() => true)).catch((error: unknown) => {
      if (error instanceof NotAsRead) return false
      throw error
    })
    return isSigned ? reply.redirect(`/records/${recordId}?done=signed#between`, 303) : again(request, reply, recordId, notSigned(fields, betweenWords.notAsRead))
  })

  app.post('/records/:recordId/told', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const asking = askingOf(request)
    const { told, unkept } = readTold(formFields(request.body), asking.day)
    if (!told) return unkept ? again(request, reply, recordId, unkept) : reply.redirect(`/records/${recordId}`, 303)
    if ('inRecordId' in told && !isId(told.inRecordId)) return again(request, reply, recordId, readTold({ do: 'told' }, asking.day).unkept ?? { form: 'told', typed: {}, problems: {} })
    await as(asking, { action: 'say-told', thingId: recordId, why: 'inRecordId' in told ? `told in ${told.inRecordId}` : 'not yet' }, door => sayTold(door, recordId, told))
    return reply.redirect(`/records/${recordId}?done=told#between`, 303)
  })
}
