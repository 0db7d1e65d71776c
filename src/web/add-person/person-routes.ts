import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addPersonForm } from '../../domain/adding-form.ts'
import { isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { once } from '../../store/commands.ts'
import { writeEntry } from '../../store/file-entries.ts'
import { enterPerson, mayBePutOnFile } from '../../store/people.ts'
import { readEntryForm } from '../entry-typed.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { LikelyPage } from './likely-page.tsx'
import { lookForLikely } from './look.ts'
import { AddPersonPage } from './person-page.tsx'
import type { AddPersonView } from './view.ts'
import { addingWords } from './words.ts'

type OfChild = { Params: { childId: string } }

/** Puts somebody on a child's file: somebody new, or somebody who is here already. */
export function personRoutes(app: FastifyInstance, service: Service): void {
  app.get<OfChild>('/children/:childId/people/new', async (request, reply) => show(service, request, reply, {}))

  app.post<OfChild>('/children/:childId/people/new', async (request, reply) => {
    const asking = askingOf(request)
    const { childId } = request.params
    if (!isId(childId)) throw new NotFound('child')
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const { typed, answers, problems } = readEntryForm(addPersonForm, fields, asking.day)
    if (fields['do'] === 'back') return show(service, request, reply, { key, typed })
    if (Object.keys(problems).length > 0) return show(service, request, reply, { key, typed, problems }, 422)
    const fullName = answers['full-name'] ?? ''
    let same = fields['same'] === 'new' || isId(fields['same']) ? fields['same'] : undefined
    if (same === undefined) {
      const { here, elsewhere } = await lookForLikely(service, asking, { action: 'add-person', childId }, answers, answers['look-reason'] ?? null)
      if (here.length + elsewhere.length > 0) {
        const isUnanswered = fields['asked'] === 'yes'
        return sendPage(reply, LikelyPage({
          ...frameOf(request), key, typed: { ...typed, asked: 'yes' }, problems: isUnanswered ? { same: addingWords.likely.missing } : {}, action: `/children/${childId}/people/new`, childId, fullName, here, elsewhere,
        }), isUnanswered ? 422 : 200)
      }
      same = 'new'
    }
    const chosen = same
    const { personId } = await service.as(asking, { action: 'add-person', childId }, async door => {
      await readChild(door, childId)
      return once(door, key, async () => {
        const id = chosen === 'new' ? await enterPerson(door, { ...answers, 'uses-words': 'true' }) : await mayBePutOnFile(door, childId, chosen)
        await writeEntry(door, key, childId, { kind: 'relationship', answers, personId: id, otherId: null, why: '' })
        return { personId: id }
      }, [JSON.stringify(answers), chosen])
    })
    return reply.redirect(`/children/${childId}/people/${personId}?done=added`, 303)
  })
}

async function show(service: Service, request: FastifyRequest<OfChild>, reply: FastifyReply, more: Partial<Pick<AddPersonView, 'key' | 'typed' | 'problems'>>, status = 200): Promise<FastifyReply> {
  const { childId } = request.params
  if (!isId(childId)) throw new NotFound('child')
  const child = await service.as(askingOf(request), { action: 'see-people', childId }, door => readChild(door, childId))
  return sendPage(reply, AddPersonPage({ ...frameOf(request), childId, name: calledName(child), key: newKey(), typed: {}, problems: {}, ...more }), status)
}
