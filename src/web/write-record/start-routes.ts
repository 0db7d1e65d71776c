import type { FastifyInstance } from 'fastify'
import { carryOn } from '../../domain/carry-on.ts'
import type { DraftContent } from '../../domain/draft-content.ts'
import { asksFor } from '../../domain/facts-asked.ts'
import type { Form } from '../../domain/form.ts'
import { localTime } from '../../domain/local-time.ts'
import { canBeForSeveral } from '../../domain/several.ts'
import { longestNote } from '../../domain/source-note.ts'
import { NotFound, type Door } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { startDraft } from '../../store/drafts.ts'
import { readCatalogue } from '../../store/form-editions.ts'
import { readLastPlan } from '../../store/last-plans.ts'
import { readLastContact, readRecord, readSource, type Version } from '../../store/records.ts'
import { readChildrenBeside } from '../../store/several-children.ts'
import { bringNote } from '../../store/source-notes.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { childrenChosen, knownOfOthers } from './several-deeds.ts'
import { NoSuchDocumentPage } from './plain-pages.tsx'
import { StartPage } from './start-page.tsx'

/** Starting a record, or the correction of one. */
export function starting(app: FastifyInstance, { as }: Service): void {
  app.get('/children/:childId/write', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const { child, documents, beside } = await as(askingOf(request), { action: 'see-child', childId, why: 'to write something' }, async door => ({ child: await readChild(door, childId), documents: await readCatalogue(door), beside: await readChildrenBeside(door, childId) }))
    return sendPage(reply, StartPage({ view: { ...frameOf(request), childId, name: calledName(child), documents, beside, newKey } }))
  })

  app.post('/children/:childId/drafts', async (request, reply) => {
    const childId = idFrom(request, 'childId')
    const fields = formFields(request.body)
    const { key, document: code = '', kind } = fields
    const started = await as(askingOf(request), { action: 'start-draft', childId }, async door => {
      await readChild(door, childId)
      const document = (await readCatalogue(door)).find(each => each.code === code)
      const form = document?.isOff ? undefined : document?.form
      const others = form && canBeForSeveral(form) ? childrenChosen(fields).filter(id => id !== childId) : []
      return form ? startDraft(door, keyFrom(key), childId, code, { ...await opening(door, childId, code, form, kind), ...await knownOfOthers(door, form, others) }, undefined, others) : undefined
    })
    return started ? reply.redirect(`/drafts/${started.id}`, 303) : sendPage(reply, NoSuchDocumentPage({ ...frameOf(request), childId }), 422)
  })

  app.post('/records/:recordId/corrections', async (request, reply) => {
    const recordId = idFrom(request, 'recordId')
    const { key } = formFields(request.body)
    const { timeZone } = holderOf(request)
    const started = await as(askingOf(request), { action: 'correct-record', thingId: recordId }, async door => {
      const record = await readRecord(door, recordId)
      const newest = record.versions[0]
      if (!newest) throw new NotFound('record')
      const kept = newest.facts.cameFrom ? dayOf(newest, timeZone) : (await readSource(door, newest.id)).content
      const draft = await startDraft(door, keyFrom(key), record.childId, record.documentCode, { ...kept, 'corrects-version': String(newest.number) }, recordId)
      await bringOldWords(door, keyFrom(key), draft.id, newest)
      return draft
    })
    return reply.redirect(`/drafts/${started.id}`, 303)
  })
}

/** What is written to the child from an old record begins with the day of it. */
function dayOf({ happenedAt, facts }: Version, timeZone: string): DraftContent {
  const [date = '', time = ''] = localTime(happenedAt, timeZone).split('T')
  return { date, ...(facts.timeKnown ? { time } : {}), ...(facts.kind === 'other' ? {} : { kind: facts.kind }) }
}

/** The words of a record from an earlier system stand beside what is written to the child from it, as a note does. Too long for a note, they stay on the record's page. */
async function bringOldWords(door: Door, key: string, draftId: string, { facts, passages }: Version): Promise<void> {
  const words = passages.map(({ fields }) => fields['text'] ?? '').join('\n\n')
  if (facts.cameFrom && words.length <= longestNote) await bringNote(door, `${key}-old`, draftId, { cameAs: 'pasted', fileName: null, words })
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
