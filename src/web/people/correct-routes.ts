import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { differences } from '../../domain/entry-form.ts'
import { personForm } from '../../domain/person-form.ts'
import { isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { ChangedMeanwhile, PutRightElsewhere } from '../../store/file-entries.ts'
import { correctPerson, readPerson } from '../../store/people.ts'
import { readEntryForm, typedFrom } from '../entry-typed.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { CorrectPage, type CorrectView } from './correct-page.tsx'
import { fileFrame } from './file-frame.ts'
import { whyProblem } from './kept-form.tsx'
import { peopleWords } from './words.ts'

type OfPerson = { Params: { childId: string; personId: string } }

/** Putting right who somebody is. */
export function correctRoutes(app: FastifyInstance, service: Service): void {
  app.get<OfPerson>('/children/:childId/people/:personId/correct', async (request, reply) => show(service, request, reply, {}))

  app.post<OfPerson>('/children/:childId/people/:personId/correct', async (request, reply) => {
    const asking = askingOf(request)
    const { childId, personId } = request.params
    if (!isId(childId) || !isId(personId)) throw new NotFound('person')
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const follows = /^\d{1,6}$/.test(fields['number'] ?? '') ? Number(fields['number']) : 0
    const why = fields['why'] ?? ''
    const { typed, answers, problems: wrong } = readEntryForm(personForm, fields, asking.day)
    const problems = { ...wrong, ...whyProblem(why) }
    if (Object.keys(problems).length > 0) return show(service, request, reply, { key, typed: { ...typed, why }, problems, number: follows }, 422)
    try {
      await service.as(asking, { action: 'correct-person', childId, thingId: personId }, door => correctPerson(door, key, childId, personId, follows, answers, why.trim()))
    } catch (error) {
      if (error instanceof PutRightElsewhere) return show(service, request, reply, { typed: { ...typed, why } }, 409)
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { typed: { ...typed, why }, meanwhile: true }, 409)
      throw error
    }
    return reply.redirect(`/children/${childId}/people/${personId}?done=corrected`, 303)
  })
}

async function show(service: Service, request: FastifyRequest<OfPerson>, reply: FastifyReply, more: Partial<Pick<CorrectView, 'typed' | 'problems' | 'key' | 'number' | 'meanwhile'>>, status = 200): Promise<FastifyReply> {
  const { childId, personId } = request.params
  if (!isId(childId) || !isId(personId)) throw new NotFound('person')
  const { child, person } = await service.as(askingOf(request), { action: 'see-people', childId, thingId: personId }, async door => ({ child: await readChild(door, childId), person: await readPerson(door, childId, personId) }))
  const [newest] = person.history
  const stands = typedFrom(personForm, newest.answers)
  const { answers } = readEntryForm(personForm, more.typed ?? stands, '9999-12-31')
  return sendPage(reply, CorrectPage({
    ...fileFrame(request, child), personId, fullName: newest.answers['full-name'] ?? '', key: newKey(), number: newest.number, typed: { ...stands, why: '' }, problems: {},
    differs: more.meanwhile ? differences(personForm, answers, newest.answers) : [], stands: newest.answers, back: peopleWords.backToPeople, isElsewhere: person.isElsewhere, hasTyped: more.typed !== undefined, ...more,
  }), status)
}
