import type { FastifyInstance } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { readChild, readPeopleAround } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { readPerson } from '../../store/people.ts'
import { sendPage } from '../errors.tsx'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { fileFrame, readNamed } from './file-frame.ts'
import { PersonPage } from './person-page.tsx'

/** All that is known of somebody on a child's file, or of the child. */
export function personRoutes(app: FastifyInstance, service: Service): void {
  app.get<{ Params: { childId: string; personId: string } }>('/children/:childId/people/:personId', async (request, reply) => {
    const { childId, personId } = request.params
    if (!isId(childId) || !isId(personId)) throw new NotFound('person')
    const seen = await service.as(askingOf(request), { action: 'see-people', childId, thingId: personId }, async door => {
      const child = await readChild(door, childId)
      const of = async (kind: Parameters<typeof readEntries>[1]) => (await readEntries(door, kind, childId)).filter(entry => entry.personId === personId || entry.otherId === personId)
      return {
        child, person: await readPerson(door, childId, personId), named: await readNamed(door, childId),
        isStaff: (await readPeopleAround(door, childId)).some(around => around.personId === personId && around.isStaff),
        entries: { relationship: await of('relationship'), danger: await of('danger'), contact: await of('contact'), name: await of('name'), tie: await of('tie') },
      }
    })
    return sendPage(reply, PersonPage({ ...fileFrame(request, seen.child), ...seen, key: newKey() }))
  })
}
