import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Door, NotFound } from '../../store/as.ts'
import { BecameRecord, type Draft, readDraft } from '../../store/drafts.ts'
import { readGlossary } from '../../store/glossary.ts'
import { Moved, Overtaken } from '../../store/finish-draft.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { type Desk, deskFor, deskOf } from '../desk.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { finishDesk, readyVersion, versionToLookAt } from './finish.ts'
import { sendWriting } from './lost.ts'
import { saidDifferently } from '../../domain/several.ts'
import { type PreviewView, ReadPage } from './read-page.tsx'
import { askDesk, problemsOf, writingView } from './shown.ts'

/** Reading it as the child will, and finishing. */
export function finishing(app: FastifyInstance, { as }: Service): void {
  app.get('/drafts/:draftId/read', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const view = await as(askingOf(request), { action: 'read-draft', thingId: draftId }, async door => {
      const draft = await readDraft(door, draftId)
      return draft.becameRecordId ?? previewOf(door, request, draft)
    })
    return typeof view === 'string' ? reply.redirect(`/records/${view}`, 303) : sendPage(reply, ReadPage({ view }))
  })

  app.post('/drafts/:draftId/finish', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const withChild = fields['do'] === 'finish-and-show'
    const reason = (fields['reason'] ?? '').trim()
    try {
      const { recordId, isKeptBack, notWrittenDown } = await as(asking, { action: 'finish-draft', thingId: draftId, why: withChild ? 'and opened on the child’s own page' : '' }, async door => {
        const draft = await readDraft(door, draftId)
        if (draft.becameRecordId) throw new BecameRecord(draft.becameRecordId)
        const desk = await deskOf(door, draft)
        if (problemsOf(request, desk).length > 0) throw new NotYet('problems')
        if (draft.correctsRecordId && reason === '') throw new NotYet('no-reason')
        const glossary = await readGlossary(door, asking.day)
        const ready = (own: Desk) => readyVersion(own, holderOf(request), glossary, draft.correctsRecordId ? reason : undefined)
        return finishDesk(door, desk, ready, { key: keyFrom(fields['key']), draftVersion: Number(fields['version']), withChild })
      })
      return reply.redirect(`/records/${recordId}?done=${isKeptBack ? 'keptBack' : notWrittenDown ? 'notWrittenDown' : 'finished'}`, 303)
    } catch (error) {
      if (error instanceof BecameRecord) return reply.redirect(`/records/${error.recordId}?done=finished`, 303)
      const stands = error instanceof Moved ? 'moved' : error instanceof Overtaken ? 'overtaken' : error instanceof NotYet ? error.because : undefined
      if (stands === undefined) throw error
      // Looked at as what it is: nothing was finished, so nothing in the audit says so.
      const look = <View>(of: (door: Door, draft: Draft) => Promise<View>) => as(asking, { action: 'read-draft', thingId: draftId }, async door => of(door, await readDraft(door, draftId)))
      if (stands === 'problems') return sendWriting(request, reply, await look((door, draft) => writingView(door, request, draft, { withProblems: true })), 422)
      return sendPage(reply, ReadPage({ view: await look((door, draft) => previewOf(door, request, draft, { stands, reason })) }), stands === 'no-reason' ? 422 : 409)
    }
  })
}

/** Something is to be mended first: nothing was finished. */
class NotYet extends Error {
  readonly because: 'problems' | 'no-reason'
  constructor(because: 'problems' | 'no-reason') {
    super(because)
    this.because = because
  }
}

/** The draft as the child will read it, with what stands in the way and what is still asked. */
async function previewOf(door: Door, request: FastifyRequest, draft: Draft, more: Partial<Pick<PreviewView, 'stands' | 'reason'>> = {}): Promise<PreviewView> {
  const desk = await deskOf(door, draft)
  const frame = frameOf(request)
  const asked = askDesk(request, desk)
  const glossary = await readGlossary(door, frame.today)
  const versions = desk.children.map(one => ({ one, version: versionToLookAt(deskFor(desk, one), holderOf(request), glossary, frame.today), differently: saidDifferently(draft.content, one.fileId) }))
  const shown = versions.find(({ one }) => one.fileId === askedFor(request, 'to')) ?? versions[0]
  if (!shown) throw new NotFound('child')
  return {
    ...frame, desk: deskFor(desk, shown.one), children: versions, version: shown.version,
    problems: problemsOf(request, desk), asks: asked && asked.findings.length + asked.missing.length,
    key: newKey(), stands: undefined, reason: '', ...more,
  }
}
