import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { readAllocationsOfWorker } from '../../store/allocations.ts'
import { once } from '../../store/commands.ts'
import { refusalIn } from '../../store/refusals.ts'
import { readAccountChanges, readStaffMember, setAccount } from '../../store/staff.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { MemberPage, type MemberView } from './member-page.tsx'
import { staffWords as words } from './words.ts'

/** The page of somebody who works here, and their account. */
export function memberRoutes(app: FastifyInstance, service: Service): void {
  app.get('/staff/:personId', (request, reply) => show(service, request, reply))

  app.post('/staff/:personId/account', async (request, reply) => {
    const asking = askingOf(request)
    const personId = idFrom(request, 'personId')
    const fields = formFields(request.body)
    const isOpen = fields['do'] === 'open'
    const why = (fields['why'] ?? '').trim()
    if (why.length > 1000) return show(service, request, reply, { why, says: words.member.whyLong })
    try {
      await service.as(asking, { action: 'write-account', thingId: personId }, door => once(door, keyFrom(fields['key']), async () => {
        await setAccount(door, personId, isOpen, why)
        return { personId }
      }, [String(isOpen), why]))
    } catch (error) {
      if (refusalIn(error) === 'an_administrator_stays') return show(service, request, reply, { why, says: words.form.lastAdministrator })
      throw error
    }
    return reply.redirect(`/staff/${personId}?done=${isOpen ? 'opened' : 'closed'}`, 303)
  })
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, accountProblem?: MemberView['accountProblem']): Promise<FastifyReply> {
  const asking = askingOf(request)
  const personId = idFrom(request, 'personId')
  const { timeZone } = holderOf(request)
  const member = await service.as(asking, { action: 'list-staff', thingId: personId }, async door => ({ ...await readStaffMember(door, personId), accountChanges: await readAccountChanges(door, personId), works: await readAllocationsOfWorker(door, personId) }))
  const done = askedFor(request, 'done') ?? ''
  return sendPage(reply, MemberPage({
    ...whoIs(request), nav: navigation(request, '/staff'), today: asking.day, local: at => localTime(at, timeZone), personId, key: newKey(), accountProblem,
    done: Object.entries(words.done).find(([name]) => name === done)?.[1], ...member,
  }), accountProblem ? 422 : 200)
}
