import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { differences } from '../../domain/entry-form.ts'
import { type EntryKind, entryKindOf, entryKinds } from '../../domain/file-entries.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { ChangedMeanwhile, type Entry, mayPutRight, PutRightElsewhere, readEntryHistory, writeEntry } from '../../store/file-entries.ts'
import { readEntryForm, typedFrom } from '../entry-typed.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { EntryPage, type EntryView } from './entry-page.tsx'
import { fileFrame, readNamed } from './file-frame.ts'
import { whyProblem } from './kept-form.tsx'
import { peopleWords } from './words.ts'

type OfKind = { Params: { childId: string; kind: string }; Querystring: { person?: string; other?: string } }
type OfEntry = { Params: { childId: string; kind: string; entryId: string } }

/** Adding, changing and taking back what stands on a child's file. */
export function entryRoutes(app: FastifyInstance, service: Service): void {
  app.get<OfKind>('/children/:childId/entries/:kind/new', async (request, reply) => {
    const { kind, childId } = placeOf(request.params)
    return showNew(service, request, reply, kind, childId, { personId: request.query.person ?? '', otherId: request.query.other ?? '' })
  })

  app.post<OfKind>('/children/:childId/entries/:kind/new', async (request, reply) => {
    const asking = askingOf(request)
    const { kind, childId } = placeOf(request.params)
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const [personId, otherId] = [fields['person'] ?? '', fields['other'] ?? '']
    const { typed, answers, problems: wrong } = readEntryForm(entryKinds[kind], fields, asking.day)
    const problems = { ...wrong, ...peopleProblems(kind, personId, otherId) }
    if (Object.keys(problems).length > 0) return showNew(service, request, reply, kind, childId, { personId, otherId, key, typed, problems }, 422)
    await service.as(asking, { action: 'write-entry', childId, why: kind }, async door => {
      const people = await knownPeople(door, childId, kind, personId, otherId)
      return writeEntry(door, key, childId, { kind, answers, ...people, why: '' })
    })
    return reply.redirect(`${whereItStands(kind, childId, personId)}?done=entry`, 303)
  })

  app.get<OfEntry>('/children/:childId/entries/:kind/:entryId', async (request, reply) => showEntry(service, request, reply, {}))

  app.post<OfEntry>('/children/:childId/entries/:kind/:entryId', async (request, reply) => {
    const asking = askingOf(request)
    const { kind, childId } = placeOf(request.params)
    const { entryId } = request.params
    if (!isId(entryId)) throw new NotFound('entry')
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    const number = /^\d{1,6}$/.test(fields['number'] ?? '') ? Number(fields['number']) : 0
    const why = fields['why'] ?? ''
    const takenBack = fields['do'] === 'take-back'
    const { typed, answers, problems: wrong } = readEntryForm(entryKinds[kind], fields, asking.day)
    const problems = { ...(takenBack ? {} : wrong), ...whyProblem(why) }
    if (Object.keys(problems).length > 0) return showEntry(service, request, reply, takenBack ? { key, takeBack: { why, problem: problems['why'] } } : { key, typed: { ...typed, why }, problems, number }, 422)
    try {
      const about = await service.as(asking, { action: 'write-entry', childId, thingId: entryId, why: kind }, async door => {
        const [newest] = await readEntryHistory(door, kind, childId, entryId)
        await writeEntry(door, key, childId, { kind, answers: takenBack ? newest.answers : answers, personId: newest.personId, otherId: newest.otherId, follows: { id: entryId, number }, takenBack, why: why.trim() })
        return { ...newest, isOnFile: (await readNamed(door, childId)).some(({ personId }) => personId === newest.standsWithId) }
      })
      // Somebody who is not on the file has no page there, but for a danger that stands.
      const isGone = kind === 'relationship' ? takenBack : entryKinds[kind].about === 'person' && !about.isOnFile && (takenBack || kind !== 'danger')
      return reply.redirect(`${isGone ? `/children/${childId}/people` : whereItStands(kind, childId, about.personId ?? undefined)}?done=${takenBack ? 'taken-back' : 'changed'}`, 303)
    } catch (error) {
      if (error instanceof PutRightElsewhere) return showEntry(service, request, reply, { typed: { ...typed, why } }, 409)
      if (error instanceof ChangedMeanwhile) return showEntry(service, request, reply, { typed: { ...typed, why }, meanwhile: true }, 409)
      throw error
    }
  })
}

function placeOf({ childId, kind: name }: { readonly childId: string; readonly kind: string }): { kind: EntryKind; childId: string } {
  const kind = entryKindOf(name)
  if (!kind || !isId(childId)) throw new NotFound('kind of entry')
  return { kind, childId }
}

const whereItStands = (kind: EntryKind, childId: string, personId: string | undefined): string =>
  entryKinds[kind].about === 'child' ? `/children/${childId}/life` : personId === undefined ? `/children/${childId}/people` : `/children/${childId}/people/${personId}`

/** Somebody who was taken off the file, and whom the asker knows all the same: who is a danger. */
const aboutSomebodyElse = ({ standsWithId, standsWithName }: Entry) => (standsWithId !== null && standsWithName !== null ? { personId: standsWithId, fullName: standsWithName } : undefined)

function peopleProblems(kind: EntryKind, personId: string, otherId: string): Readonly<Record<string, string>> {
  if (entryKinds[kind].about !== 'two-people') return {}
  if (personId === '' || otherId === '') return { [personId === '' ? 'person' : 'other']: peopleWords.entry.chooseMissing }
  return personId === otherId ? { other: peopleWords.entry.chooseTwice } : {}
}

/** Those whom the entry names, or `NotFound`: nobody is named who is not on this child's file. */
async function knownPeople(door: Door, childId: string, kind: EntryKind, personId: string, otherId: string): Promise<{ personId: string | null; otherId: string | null }> {
  const { about } = entryKinds[kind]
  const named = await readNamed(door, childId)
  const known = (id: string) => {
    if (!named.some(each => each.personId === id)) throw new NotFound('person')
    return id
  }
  if (about !== 'child' && (kind === 'relationship' || kind === 'danger') && personId === childId) throw new NotFound('person')
  return { personId: about === 'child' ? null : known(personId), otherId: about === 'two-people' ? known(otherId) : null }
}

interface NewEntry { readonly personId: string; readonly otherId: string; readonly key?: string; readonly typed?: EntryView['typed']; readonly problems?: EntryView['problems'] }

async function showNew(service: Service, request: FastifyRequest, reply: FastifyReply, kind: EntryKind, childId: string, { personId, otherId, ...more }: NewEntry, status = 200): Promise<FastifyReply> {
  const { child, named } = await service.as(askingOf(request), { action: 'see-people', childId }, async door => ({ child: await readChild(door, childId), named: await readNamed(door, childId) }))
  const about = named.find(each => each.personId === personId)
  if (entryKinds[kind].about === 'person' && !about) throw new NotFound('person')
  return sendPage(reply, EntryPage({
    ...fileFrame(request, child), kind, named, personId, otherId, about, key: newKey(), typed: {}, problems: {}, action: `/children/${childId}/entries/${kind}/new`, back: whereItStands(kind, childId, about?.personId ?? childId), ...more,
  }), status)
}

type MoreOfEntry = Partial<Pick<EntryView, 'key' | 'typed' | 'problems' | 'meanwhile' | 'takeBack'>> & { readonly number?: number }

async function showEntry(service: Service, request: FastifyRequest<OfEntry>, reply: FastifyReply, { number, ...more }: MoreOfEntry, status = 200): Promise<FastifyReply> {
  const { kind, childId } = placeOf(request.params)
  const { entryId } = request.params
  if (!isId(entryId)) throw new NotFound('entry')
  const { child, named, history, isElsewhere } = await service.as(askingOf(request), { action: 'see-people', childId, thingId: entryId }, async door => {
    const entries = await readEntryHistory(door, kind, childId, entryId)
    return { child: await readChild(door, childId), named: await readNamed(door, childId), history: entries, isElsewhere: !await mayPutRight(door, kind, entries[0]) }
  })
  const [newest] = history
  const about = named.find(({ personId }) => personId === newest.standsWithId) ?? aboutSomebodyElse(newest)
  const form = entryKinds[kind]
  const stands = typedFrom(form, newest.answers)
  return sendPage(reply, EntryPage({
    ...fileFrame(request, child), kind, named, personId: newest.personId ?? '', otherId: newest.otherId ?? '', about, key: newKey(), typed: stands, problems: {},
    action: `/children/${childId}/entries/${kind}/${entryId}`, back: whereItStands(kind, childId, about?.personId), follows: { number: number ?? newest.number, history }, isElsewhere,
    differs: more.meanwhile ? differences(form, readEntryForm(form, more.typed ?? stands, '9999-12-31').answers, newest.answers) : [], ...more,
  }), status)
}

