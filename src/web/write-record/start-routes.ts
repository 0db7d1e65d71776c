import type { FastifyInstance } from 'fastify'
import { carryOn } from '../../domain/carry-on.ts'
import type { DraftContent } from '../../domain/draft-content.ts'
import { asksFor } from '../../domain/facts-asked.ts'
import type { Form } from '../../domain/form.ts'
import { NotFound, type Door } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { startDraft } from '../../store/drafts.ts'
import { readCatalogue } from '../../store/form-editions.ts'
import { readLastPlan } from '../../store/last-plans.ts'
import { readLastContact, readRecord, readSource } from '../../store/records.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey } from '../signed-in.ts'
import { NoSuchDocumentPage } from './plain-pages.tsx'
import { StartPage } from './start-page.tsx'

/** Starting a record, or the correction of one. */
export function starting(app: FastifyInstance, { as }: Service): void {
  app.get('/children/:childId/write', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const { child, documents } = await as(askingOf(request), { action: 'see-child', childId, why: 'to write something' }, async door => ({ child: await readChild(door, childId), documents: await readCatalogue(door) }))
    return sendPage(reply, StartPage({ view: { ...frameOf(request), childId, name: calledName(child), documents, newKey } }))
  })

  app.post('/children/:childId/drafts', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const { key, document: code = '', kind } = formFields(request.body)
    const started = await as(askingOf(request), { action: 'start-draft', childId }, async door => {
      await readChild(door, childId)
      const document = (await readCatalogue(door)).find(each => each.code === code)
      const form = document?.isOff ? undefined : document?.form
      return form ? startDraft(door, keyFrom(key), childId, code, await opening(door, childId, code, form, kind)) : undefined
    })
    return started ? reply.redirect(`/drafts/${started.id}`, 303) : sendPage(reply, NoSuchDocumentPage({ ...frameOf(request), childId }), 422)
  })

  app.post('/records/:recordId/corrections', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const { key } = formFields(request.body)
    const started = await as(askingOf(request), { action: 'correct-record', thingId: recordId }, async door => {
      const record = await readRecord(door, recordId)
      const newest = record.versions[0]
      if (!newest) throw new NotFound('record')
      return startDraft(door, keyFrom(key), record.childId, record.documentCode, { ...(await readSource(door, newest.id)).content, 'corrects-version': String(newest.number) }, recordId)
    })
    return reply.redirect(`/drafts/${started.id}`, 303)
  })
}

/** What a new document begins with: its kind, today, of a visit which record was the last one, and of a plan what is open in the last one. */
async function opening(door: Door, childId: string, code: string, form: Form, kindGiven: string | undefined): Promise<DraftContent> {
  const kind = form.kinds?.find(({ id }) => id === kindGiven)
  const last = form.facts === 'contact' ? await readLastContact(door, childId) : undefined
  const plan = form.carriesOn ? await readLastPlan(door, childId, code) : undefined
  return {
    ...(asksFor(form.facts, 'kind') ? { kind: 'visit' } : {}), ...(kind ? { 'document-kind': kind.id } : {}),
    date: door.asking.day, ...(last ? { 'last-record': last.id } : {}), ...(plan ? carryOn(form, plan) : {}),
  }
}
