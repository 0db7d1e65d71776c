import type { FastifyInstance } from 'fastify'
import { compareForms } from '../../domain/compare-forms.ts'
import { markOf } from '../../domain/draft-content.ts'
import type { FormEdition } from '../../domain/form-edition.ts'
import { layEdition } from '../../domain/lay-edition.ts'
import { readEditionInWriting } from '../../domain/read-edition.ts'
import { saveFormDraft } from '../../store/form-drafts.ts'
import { holdForm } from '../../store/form-editions.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { documentTyped } from './document-form.ts'
import { DocumentPage, type DocumentView } from './document-page.tsx'
import { codeFrom, frameOf } from './frame.ts'
import { type FormSeen, formSeen } from './seen.ts'

interface OfForm { Params: { code: string } }

/** What holds for the whole of a document type. */
export function documentsOfForms(app: FastifyInstance, service: Service): void {
  app.get<OfForm>('/forms/:code/document', async (request, reply) => {
    const seen = await service.as(askingOf(request), { action: 'list-forms' }, door => formSeen(door, codeFrom(request)))
    return sendPage(reply, DocumentPage({ view: { ...frameOf(request), ...shownOf(seen, seen.edition), problems: [], theirs: undefined } }))
  })

  app.post<OfForm>('/forms/:code/document', async (request, reply) => {
    const code = codeFrom(request)
    const typed = formFields(request.body)
    const frame = frameOf(request)
    const unkept = await service.as(askingOf(request), { action: 'change-form', why: `${code} document` }, async (door): Promise<DocumentView | undefined> => {
      await holdForm(door, code)
      const seen = await formSeen(door, code)
      const { shipped, edition, draft } = seen
      const next: FormEdition = { ...edition, document: documentTyped(typed, shipped, edition.document) }
      const { problems } = readEditionInWriting(next, shipped)
      if (problems.length > 0) return { ...frame, ...shownOf(seen, next), problems, theirs: undefined }
      const differences = compareForms(layEdition(shipped, edition), layEdition(shipped, next))
      if (typed['was'] !== markOfDocument(edition) && differences.length > 0) return { ...frame, ...shownOf(seen, next), problems, theirs: { name: draft?.writtenByName ?? '', when: draft ? frame.when(draft.writtenAt) : '', differences } }
      if (JSON.stringify(next) !== JSON.stringify(edition)) await saveFormDraft(door, code, next)
      return undefined
    })
    return unkept ? sendPage(reply, DocumentPage({ view: unkept }), unkept.theirs ? 409 : 422) : reply.redirect(`/forms/${code}?done=kept`, 303)
  })
}

const markOfDocument = ({ document }: FormEdition): string => markOf(JSON.stringify(document))

const shownOf = (seen: FormSeen, shown: FormEdition) => ({ seen, document: shown.document, laid: layEdition(seen.shipped, shown), mark: markOfDocument(seen.edition) })
