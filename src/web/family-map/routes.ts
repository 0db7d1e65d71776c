import type { FastifyInstance } from 'fastify'
import { rings } from '../../domain/around-map.ts'
import { holds, isOver } from '../../domain/who-was-who.ts'
import { isId, NotFound } from '../../store/as.ts'
import { readChild, readPeopleAround } from '../../store/children.ts'
import { readFamily } from '../../store/family.ts'
import { type Entry, readEntries } from '../../store/file-entries.ts'
import { sendPage } from '../errors.tsx'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { MapPage } from './page.tsx'
import type { AroundPerson, MapView } from './view.ts'

/** The map of a child's family, and of the people around the child. */
export function familyMap(app: FastifyInstance, service: Service): void {
  app.get<{ Params: { childId: string } }>('/children/:childId/family-map', async (request, reply) => {
    const asking = askingOf(request)
    const { childId } = request.params
    if (!isId(childId)) throw new NotFound('child')
    const { child, family, ties, dangers, stands, around } = await service.as(asking, { action: 'see-people', childId }, async door => ({
      child: await readChild(door, childId), family: await readFamily(door, childId), ties: await readEntries(door, 'tie', childId), dangers: await readEntries(door, 'danger', childId),
      stands: await readEntries(door, 'relationship', childId), around: await readPeopleAround(door, childId),
    }))
    const standsFor = (id: string | null) => family.find(({ ids }) => ids.some(each => each === id))?.personId ?? ''
    const standing = dangers.filter(({ answers }) => !isOver({ from: null, to: answers['to-day'] ?? null }, asking.day))
    return sendPage(reply, MapPage({
      ...frameOf(request), childId, name: calledName(child),
      people: family.map(member => ({ ...member, isChild: member.personId === childId, isDanger: standing.some(({ standsWithId }) => standsWithId === member.personId) })),
      dangers: standing,
      ...tiesFrom(ties, standsFor, asking.day),
      around: around.filter(person => holds(person, asking.day)).map(person => ({ personId: person.personId, fullName: person.fullName, standsAs: person.relationship ?? person.role ?? '', ring: ringOf(stands, person.personId) })).filter(onlyOnce),
    }))
  })
}

/** The ties, each once, between those who stand for themselves. */
function tiesFrom(ties: readonly Entry[], standing: (id: string | null) => string, day: string): Pick<MapView, 'parents' | 'couples'> {
  const parents: MapView['parents'][number][] = []
  const couples: MapView['couples'][number][] = []
  for (const { personId, otherId, answers } of ties) {
    const [one, other, over] = [standing(personId), standing(otherId), isOver({ from: null, to: answers['to-day'] ?? null }, day)]
    if (one === '' || other === '' || one === other) continue
    switch (answers['kind']) {
      case 'birth-parent': case 'adoptive-parent': case 'step-parent': case 'foster-carer': case 'special-guardian':
        if (!parents.some(tie => tie.parentId === one && tie.childId === other && tie.kind === answers['kind'])) parents.push({ parentId: one, childId: other, kind: answers['kind'], isOver: over })
        break
      case 'married': case 'partner': case 'separated': case 'divorced':
        if (!couples.some(tie => [tie.oneId, tie.otherId].includes(one) && [tie.oneId, tie.otherId].includes(other))) couples.push({ oneId: one, otherId: other, kind: answers['kind'], isOver: over })
    }
  }
  return { parents, couples }
}

function ringOf(stands: readonly Entry[], personId: string): AroundPerson['ring'] {
  const closeness = stands.find(entry => entry.standsWithId === personId && entry.answers['closeness'])?.answers['closeness']
  return rings.find(ring => ring === closeness) ?? 'not-asked'
}

const onlyOnce = (person: AroundPerson, at: number, all: readonly AroundPerson[]): boolean => all.findIndex(each => each.personId === person.personId) === at
