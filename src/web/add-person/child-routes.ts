import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { openFileForm } from '../../domain/adding-form.ts'
import { isId } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { writeEntry } from '../../store/file-entries.ts'
import { HasFileElsewhere, enterPerson, mayBeGivenFile, openFile, readWorkers } from '../../store/people.ts'
import { dayInBoxes } from '../parts/day-boxes.ts'
import { readEntryForm } from '../entry-typed.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { OpenFilePage } from './child-page.tsx'
import { LikelyPage } from './likely-page.tsx'
import { lookForLikely } from './look.ts'
import type { OpenFileView } from './view.ts'
import { addingWords } from './words.ts'

/** Opens a file for a child, and gives the work to the one who asks or to somebody of their team. */
export function childRoutes(app: FastifyInstance, service: Service): void {
  app.get('/children/new', async (request, reply) => show(service, request, reply, {}))

  app.post('/children/new', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const { typed: read, answers, problems: wrong } = readEntryForm(openFileForm, fields, asking.day)
    const workers = await service.as(asking, { action: 'open-file', why: 'to whom the work can be given' }, readWorkers)
    const worker = workers.length === 1 ? workers[0] : workers.find(({ personId }) => personId === fields['worker'])
    const typed = { ...read, worker: fields['worker'] ?? '' }
    if (fields['do'] === 'back') return show(service, request, reply, { key, typed })
    const problems = worker ? wrong : { ...wrong, worker: addingWords.child.workerMissing }
    if (Object.keys(problems).length > 0 || !worker) return show(service, request, reply, { key, typed, problems }, 422)
    let same = fields['same'] === 'new' || isId(fields['same']) ? fields['same'] : undefined
    if (same === undefined) {
      const { here, elsewhere } = await lookForLikely(service, asking, { action: 'open-file' }, answers, answers['why'] ?? null)
      if (here.length + elsewhere.length > 0) {
        const isUnanswered = fields['asked'] === 'yes'
        return sendPage(reply, LikelyPage({ ...frameOf(request), key, typed: { ...typed, asked: 'yes' }, problems: isUnanswered ? { same: addingWords.likely.missing } : {}, action: '/children/new', fullName: answers['full-name'] ?? '', here, elsewhere }), isUnanswered ? 422 : 200)
      }
      same = 'new'
    }
    const chosen = same
    const opened = await service.as(asking, { action: 'open-file' }, door => once(door, key, async () => {
      const id = chosen === 'new' ? await enterPerson(door, answers) : await mayBeGivenFile(door, chosen)
      await openFile(door, id, worker.personId, answers['why'] ?? '')
      await writeEntry(door, key, id, { kind: 'involvement', answers, personId: null, otherId: null, why: '' })
      return { childId: id }
    }, [JSON.stringify(answers), worker.personId, chosen])).catch((error: unknown) => {
      if (error instanceof HasFileElsewhere) return undefined
      throw error
    })
    return opened ? reply.redirect(`/children/${opened.childId}`, 303) : show(service, request, reply, { key, typed, problems: { 'full-name': addingWords.child.hasFileElsewhere } }, 422)
  })
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, more: Partial<Pick<OpenFileView, 'key' | 'typed' | 'problems'>>, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const workers = await service.as(asking, { action: 'open-file', why: 'the form' }, readWorkers)
  return sendPage(reply, OpenFilePage({ ...frameOf(request), workers, key: newKey(), typed: { 'uses-words': 'true', ...dayInBoxes(asking.day, 'from-day') }, problems: {}, ...more }), status)
}
