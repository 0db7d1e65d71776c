import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { documentOf } from '../../domain/catalogue.ts'
import { localDay } from '../../domain/local-time.ts'
import { type VoiceKind, voiceKinds } from '../../domain/voice.ts'
import { NotFound } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { once } from '../../store/commands.ts'
import { readStory } from '../../store/records.ts'
import { addVoice } from '../../store/voices.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { navigation } from '../navigation.ts'
import { readFormsWithFiles, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { AddVoicePage } from './add-page.tsx'
import { emptyForm, readForm } from './form.ts'
import { fileSent, largestSound } from './sent-file.ts'
import type { AddView } from './view.ts'
import { fileProblems } from './words.ts'

/** So many of the newest records are offered to belong to. */
const mostRecords = 50

/** Keeping what a child told us. */
export function addingVoices(app: FastifyInstance, service: Service): void {
  app.get('/children/:childId/told/add', async (request, reply) => {
    const kind = kindOf(askedFor(request, 'kind'))
    return showAdd(service, request, reply, { kind, key: newKey(), typed: emptyForm(askingOf(request).day, askedFor(request, 'record') ?? ''), problems: {}, fileIsGone: false })
  })

  app.register(async scope => {
    await readFormsWithFiles(scope, largestSound)
    scope.post('/children/:childId/told', async (request, reply) => {
      const childId = idFrom(request, 'childId')
      const sent = await sentForm(request)
      // For whoever is signed out: their words are given back from here.
      request.body = sent.fields
      const asking = askingOf(request)
      const kind = kindOf(sent.fields['kind'])
      const key = keyFrom(sent.fields['key'])
      // Asked for first: nobody's file is opened or kept for a child that is not theirs.
      await service.as(asking, { action: 'see-child', childId, why: 'to keep what they told us' }, door => readChild(door, childId))
      const found = await fileSent(service, sent, kind, request.log)
      const { typed, problems, given, isOpen } = readForm(sent.fields, kind, asking.day, sent.fileName !== '' || sent.file !== undefined)
      if (!given || 'problem' in found) {
        const all = { ...('problem' in found ? { file: fileProblems[found.problem] } : {}), ...problems }
        return showAdd(service, request, reply, { kind, key, typed, problems: all, fileIsGone: sent.file !== undefined && !('problem' in found) }, 422)
      }
      const sha256 = found.file && (await service.files.keep(found.file.bytes)).toString('hex')
      const file = found.file && sha256 !== undefined ? { ...found.file, bytes: found.file.bytes.length, sha256 } : null
      const { isKeptBack } = await service.as(asking, { action: 'add-voice', childId }, door => once(door, key, () => addVoice(door, childId, { ...given, file }, isOpen), [JSON.stringify(given), sha256 ?? null, String(isOpen)]))
      return reply.redirect(`/children/${childId}/told?done=${isKeptBack ? 'kept-back' : 'added'}`, 303)
    })
  })
}

function kindOf(given: string | undefined): VoiceKind {
  const kind = voiceKinds.find(each => each === given)
  if (!kind) throw new NotFound('kind')
  return kind
}

type Form = Pick<AddView, 'kind' | 'key' | 'typed' | 'problems' | 'fileIsGone'>

async function showAdd(service: Service, request: FastifyRequest, reply: FastifyReply, form: Form, status = 200): Promise<FastifyReply> {
  const childId = idFrom(request, 'childId')
  const { timeZone } = holderOf(request)
  const seen = await service.as(askingOf(request), { action: 'see-child', childId, why: 'to keep what they told us' }, async door => ({ child: await readChild(door, childId), story: await readStory(door, childId, 0, mostRecords) }))
  const records = seen.story.lines.map(({ id, documentCode, happenedAt }) => ({ id, what: documentOf(documentCode)?.title ?? documentCode, day: localDay(happenedAt, timeZone) }))
  return sendPage(reply, AddVoicePage({ view: { ...whoIs(request), nav: navigation(request), child: seen.child, records, ...form } }), status)
}
