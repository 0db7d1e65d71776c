import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { isId, NotFound } from '../../store/as.ts'
import { findLikelySame, readEveryoneElse } from '../../store/find-people.ts'
import { CannotJoin, joinPeople as joinInStore, readJoinings } from '../../store/join-people.ts'
import { readPerson } from '../../store/people.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { JoinPage, type JoinView } from './page.tsx'
import { joinWords as words } from './words.ts'

type OfPerson = { Params: { childId: string; personId: string } }

/** Two entries of one person become one, and can be taken apart again. */
export function joinPeople(app: FastifyInstance, service: Service): void {
  app.get<OfPerson>('/children/:childId/people/:personId/join', async (request, reply) => show(service, request, reply, {}))

  app.post<OfPerson>('/children/:childId/people/:personId/join', async (request, reply) => {
    const asking = askingOf(request)
    const { childId, personId } = request.params
    if (!isId(childId) || !isId(personId)) throw new NotFound('person')
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const isApart = fields['do'] === 'apart'
    const typed = { into: fields['into'] ?? '', why: fields['why'] ?? '' }
    const problems = { ...(!isApart && !isId(typed.into) ? { into: words.missing } : {}), ...whyProblem(typed.why, isApart) }
    if (Object.keys(problems).length > 0) return show(service, request, reply, { key, typed, problems }, 422)
    try {
      await service.as(asking, { action: 'join-people', childId, thingId: personId, why: isApart ? 'apart' : 'together' }, door => joinInStore(door, key, childId, personId, isApart ? null : typed.into, typed.why.trim()))
    } catch (error) {
      if (error instanceof CannotJoin) return show(service, request, reply, { typed, problems: { into: words.cannot } }, 422)
      throw error
    }
    return reply.redirect(`/children/${childId}/people/${personId}?done=${isApart ? 'apart' : 'joined'}`, 303)
  })
}

function whyProblem(why: string, isApart: boolean): Readonly<Record<string, string>> {
  if (why.trim() === '') return { why: isApart ? words.apartMissing : words.whyMissing }
  return why.length > 1000 ? { why: words.whyLong } : {}
}

async function show(service: Service, request: FastifyRequest<OfPerson>, reply: FastifyReply, more: Partial<Pick<JoinView, 'key' | 'typed' | 'problems'>>, status = 200): Promise<FastifyReply> {
  const { childId, personId } = request.params
  if (!isId(childId) || !isId(personId)) throw new NotFound('person')
  const frame = frameOf(request)
  const seen = await service.as(askingOf(request), { action: 'see-people', childId, thingId: personId }, async door => {
    const person = await readPerson(door, childId, personId)
    const [{ answers }] = person.history
    const likely = await findLikelySame(door, [[answers['full-name'], answers['preferred-name']].filter(Boolean).join(' ')], answers['date-of-birth'] ?? null)
    return { person, joinings: await readJoinings(door, personId), others: (await readEveryoneElse(door, childId, personId)).map(other => ({ ...other, isLikely: likely.some(each => each.personId === other.personId) })) }
  })
  return sendPage(reply, JoinPage({ ...frame, childId, ...seen, local: at => localTime(at, frame.timeZone), key: newKey(), typed: { into: '', why: '' }, problems: {}, ...more }), status)
}
