import type { FastifyInstance, FastifyRequest } from 'fastify'
import { localDay } from '../../domain/local-time.ts'
import { isOver } from '../../domain/who-was-who.ts'
import { isId, NotFound, type Door } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { endSignIn, invite as makeInvitation, mayBeInvited, readSignInState } from '../../store/invitations.ts'
import { readPerson } from '../../store/people.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { calledName } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { InvitePage, type InviteView } from './page.tsx'

interface OfPerson { Params: { childId: string; personId: string } }

/** A way to sign in for the child or somebody in the child's life: a code handed over in person, and an end when it must end. */
export function invite(app: FastifyInstance, service: Service): void {
  app.get<OfPerson>('/children/:childId/people/:personId/invite', async (request, reply) => {
    const { childId, personId } = idsOf(request)
    const seen = await service.as(askingOf(request), { action: 'see-people', childId, thingId: personId }, door => read(door, childId, personId))
    const ended = typeof request.query === 'object' && request.query !== null && 'done' in request.query && request.query.done === 'ended'
    return sendPage(reply, InvitePage({ ...viewOf(request, seen), ended }))
  })

  app.post<OfPerson>('/children/:childId/people/:personId/invite', async (request, reply) => {
    const { childId, personId } = idsOf(request)
    const { key = '', do: deed } = formFields(request.body)
    if (deed === 'end') {
      await service.as(askingOf(request), { action: 'end-reader-sign-in', childId, thingId: personId }, async door => {
        await read(door, childId, personId)
        await endSignIn(door, personId)
      })
      return reply.redirect(`/children/${childId}/people/${personId}/invite?done=ended`, 303)
    }
    const { made, seen } = await service.as(askingOf(request), { action: 'invite-reader', childId, thingId: personId }, async door => {
      await read(door, childId, personId)
      const { code } = await makeInvitation(door, key || newKey(), childId, personId)
      return { made: code, seen: await read(door, childId, personId) }
    })
    const address = `${service.isSecure ? 'https' : 'http'}://${request.headers.host ?? ''}/welcome`
    // Shown in the answer itself and nowhere again: an address with it in would be kept by the browser.
    return sendPage(reply, InvitePage({ ...viewOf(request, seen), made: made === undefined ? 'shown-before' : { code: made, address } }))
  })
}

function idsOf(request: FastifyRequest<OfPerson>): OfPerson['Params'] {
  const { childId, personId } = request.params
  if (!isId(childId) || !isId(personId)) throw new NotFound('person')
  return { childId, personId }
}

/** Whom it is about; `NotFound` for who is not in the child's life today. */
async function read(door: Door, childId: string, personId: string) {
  const child = await readChild(door, childId)
  const { history: [{ answers }] } = await readPerson(door, childId, personId)
  await mayBeInvited(door, childId, personId)
  const dangers = (await readEntries(door, 'danger', childId)).filter(entry => entry.personId === personId && !isOver({ from: null, to: entry.answers['to-day'] ?? null }, door.asking.day))
  return { child, personId, name: answers['full-name'] ?? '', isDanger: dangers.length > 0, state: await readSignInState(door, personId) }
}

function viewOf(request: FastifyRequest, { child, ...seen }: Awaited<ReturnType<typeof read>>): Omit<InviteView, 'made' | 'ended'> {
  const { timeZone } = holderOf(request)
  return { ...whoIs(request), nav: navigation(request, '/children'), childId: child.id, childName: calledName(child), ...seen, day: at => localDay(at, timeZone), key: newKey() }
}
