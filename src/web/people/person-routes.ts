import type { FastifyInstance } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { readJoinedWith } from '../../store/join-people.ts'
import { readPerson } from '../../store/people.ts'
import { sendPage } from '../errors.tsx'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { fileFrame, readNamed } from './file-frame.ts'
import { PersonPage } from './person-page.tsx'

/** All that is known of somebody on a child's file, or of the child. */
export function personRoutes(app: FastifyInstance, service: Service): void {
  app.get<{ Params: { childId: string; personId: string } }>('/children/:childId/people/:personId', async (request, reply) => {
    const { childId, personId } = request.params
    if (!isId(childId) || !isId(personId)) throw new NotFound('person')
    const seen = await service.as(askingOf(request), { action: 'see-people', childId, thingId: personId }, async door => {
      const child = await readChild(door, childId)
      const behind = await readJoinedWith(door, personId)
      // What was written under an entry that stands behind this one is of the same person.
      const ids = new Set<string | null>([personId, ...behind.map(each => each.personId)])
      const of = async (kind: Parameters<typeof readEntries>[1]) => (await readEntries(door, kind, childId)).filter(entry => ids.has(entry.personId) || (kind === 'tie' && ids.has(entry.otherId)))
      return {
        child, person: await readPerson(door, childId, personId), named: await readNamed(door, childId),
        behind,
        entries: {
          relationship: await of('relationship'), danger: await of('danger'), contact: await of('contact'), name: await of('name'), tie: await of('tie'),
          agreement: await of('agreement'), 'court-order': await of('court-order'), wish: await of('wish'),
        },
      }
    })
    return sendPage(reply, PersonPage({ ...fileFrame(request, seen.child), ...seen }))
  })
}
