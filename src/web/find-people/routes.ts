import type { FastifyInstance } from 'fastify'
import { findPeople as findInStore } from '../../store/find-people.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { navigation } from '../navigation.ts'
import { readDayBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { FindPage } from './page.tsx'
import { findWords as words } from './words.ts'

const most = 50
const longest = 300

/** Finding somebody among those whom the asker may know. */
export function findPeople(app: FastifyInstance, service: Service): void {
  app.get('/people/find', async (request, reply) => {
    await service.as(askingOf(request), { action: 'find-people', why: 'the form' }, async () => undefined)
    return sendPage(reply, FindPage({ ...frameOf(request), nav: navigation(request, '/people/find'), typed: {}, most }))
  })

  app.post('/people/find', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const name = (fields['name'] ?? '').trim()
    const born = readDayBoxes(fields, 'born')
    const problem = name.length > longest ? { field: 'name', says: words.tooLong } : !born.isEmpty && !born.day ? { field: 'born-day', says: words.noSuchDay } : name === '' && born.isEmpty ? { field: 'name', says: words.nothingTyped } : undefined
    const found = await service.as(asking, { action: 'find-people' }, async door => {
      if (problem) return undefined
      const people = await findInStore(door, name, born.day ?? null, most)
      door.notes(`found ${people.length}`)
      return people
    })
    return sendPage(reply, FindPage({ ...frameOf(request), nav: navigation(request, '/people/find'), typed: { name, ...born.values }, problem, found, most }), problem ? 422 : 200)
  })
}
