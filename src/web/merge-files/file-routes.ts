import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { listChildNames, readChild, readPeopleAround } from '../../store/children.ts'
import { readEntries } from '../../store/file-entries.ts'
import { findLikelySame } from '../../store/find-people.ts'
import { CannotMerge, proposeMerge, readMergeSteps, readWrittenSince, takeFilesApart } from '../../store/merge-files.ts'
import { readStory } from '../../store/records.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { ChoosePage } from './choose-page.tsx'
import { SidePage } from './side-page.tsx'
import type { FileSeen } from './view.ts'
import { mergeWords as words } from './words.ts'

const newestRecords = 5
const action = 'merge-files'

/** The second file of a child: looking at both, proposing that they are one, and taking them apart. */
export function fileRoutes(app: FastifyInstance, service: Service): void {
  app.get('/children/:childId/same-child', async (request, reply) => showChoice(service, request, reply, '', {}))

  app.post('/children/:childId/same-child', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const fields = formFields(request.body)
    const { file } = fields
    if (!isId(file)) throw new NotFound('file')
    const why = fields['why'] ?? ''
    const problem = why.trim() === '' ? words.apartMissing : why.length > 1000 ? words.whyLong : undefined
    if (problem) return showChoice(service, request, reply, why, { why: problem })
    try {
      await service.as(askingOf(request), { action, childId, thingId: file, why: 'apart' }, door => takeFilesApart(door, keyFrom(fields['key']), file, childId, why.trim()))
    } catch (error) {
      if (error instanceof CannotMerge) return showChoice(service, request, reply, why, { why: words.cannot[error.because] })
      throw error
    }
    return reply.redirect(`/children/${childId}/same-child?done=apart`, 303)
  })

  app.get('/children/:childId/same-child/:otherId', async (request, reply) => showSides(service, request, reply, {}, {}))

  app.post('/children/:childId/same-child/:otherId', async (request, reply) => {
    const [childId, otherId] = [idFrom(request, 'childId'), idFrom(request, 'otherId')]
    const typed = formFields(request.body)
    const { stands } = typed
    const why = (typed['why'] ?? '').trim()
    const problems = { ...(stands === childId || stands === otherId ? {} : { stands: words.standsMissing }), ...(why === '' ? { why: words.whyMissing } : why.length > 1000 ? { why: words.whyLong } : {}) }
    if (Object.keys(problems).length > 0) return showSides(service, request, reply, typed, problems)
    const [file, standing] = stands === childId ? [otherId, childId] : [childId, otherId]
    try {
      await service.as(askingOf(request), { action, childId, thingId: otherId, why: 'proposed' }, async door => {
        for (const id of [childId, otherId]) await readChild(door, id)
        return proposeMerge(door, keyFrom(typed['key']), file, standing, why)
      })
    } catch (error) {
      if (error instanceof CannotMerge) return showSides(service, request, reply, typed, { stands: words.cannot[error.because] })
      throw error
    }
    return reply.redirect(`/children/${childId}/same-child?done=proposed`, 303)
  })
}

async function showChoice(service: Service, request: FastifyRequest, reply: FastifyReply, typedWhy: string, problems: Readonly<Record<string, string>>): Promise<FastifyReply> {
  const childId = idFrom(request, 'childId')
  const frame = frameOf(request)
  const seen = await service.as(askingOf(request), { action, childId }, async door => {
    const child = await readChild(door, childId)
    const likely = new Set((await findLikelySame(door, [child.fullName, child.preferredName ?? ''].filter(Boolean), child.dateOfBirth)).map(({ personId }) => personId))
    const steps = await readMergeSteps(door, childId)
    const confirmed = steps.find(({ step }) => step === 'confirmed')
    return {
      child, steps, since: confirmed ? await readWrittenSince(door, childId, confirmed.writtenAt) : [],
      others: (await listChildNames(door)).filter(({ id }) => id !== childId).map(({ id, fullName, dateOfBirth }) => ({ id, name: fullName, dateOfBirth, isLikely: likely.has(id) })).toSorted((one, other) => Number(other.isLikely) - Number(one.isLikely)),
    }
  })
  const said: Readonly<Record<string, string>> = words.done
  const done = askedFor(request, 'done') ?? ''
  return sendPage(reply, ChoosePage({ view: { ...frame, ...seen, typedWhy, problems, key: newKey(), local: at => localTime(at, frame.timeZone), done: Object.hasOwn(said, done) ? said[done] : undefined } }), Object.keys(problems).length > 0 ? 422 : 200)
}

async function showSides(service: Service, request: FastifyRequest, reply: FastifyReply, typed: Readonly<Record<string, string>>, problems: Readonly<Record<string, string>>): Promise<FastifyReply> {
  const [childId, otherId] = [idFrom(request, 'childId'), idFrom(request, 'otherId')]
  if (childId === otherId) throw new NotFound('another file')
  const frame = frameOf(request)
  const files = await service.as(askingOf(request), { action, childId, thingId: otherId, why: 'side by side' }, async door => {
    const other = await readFile(door, otherId)
    door.alsoConcerns(other.child.id)
    return [await readFile(door, childId), other] as const
  })
  return sendPage(reply, SidePage({ view: { ...frame, files, child: files[0].child, typed, problems, key: newKey(), local: at => localTime(at, frame.timeZone) } }), Object.keys(problems).length > 0 ? 422 : 200)
}

async function readFile(door: Door, childId: string): Promise<FileSeen> {
  return {
    child: await readChild(door, childId), around: await readPeopleAround(door, childId), homes: await readEntries(door, 'home', childId), schools: await readEntries(door, 'school', childId),
    law: await readEntries(door, 'legal-status', childId), work: await readEntries(door, 'involvement', childId), story: await readStory(door, childId, 0, newestRecords),
  }
}
