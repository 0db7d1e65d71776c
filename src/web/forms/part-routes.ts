import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addField, addPart, withPart } from '../../domain/change-edition.ts'
import { compareForms } from '../../domain/compare-forms.ts'
import { markOf } from '../../domain/draft-content.ts'
import type { FormEdition } from '../../domain/form-edition.ts'
import { formOf } from '../../domain/form-of.ts'
import { layEdition, sectionsInOrder } from '../../domain/lay-edition.ts'
import { ownPassages } from '../../domain/own-parts.ts'
import { type EditionProblem, readEditionInWriting } from '../../domain/read-edition.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { saveFormDraft } from '../../store/form-drafts.ts'
import { holdForm } from '../../store/form-editions.ts'
import { keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { AddPage } from './add-page.tsx'
import { codeFrom, frameOf } from './frame.ts'
import { line, newFieldTyped, partAsBegun, partTyped, type Typed } from './part-form.ts'
import { PartPage, type PartView } from './part-page.tsx'
import { type FormSeen, formSeen, idsEver } from './seen.ts'

interface OfPart { Params: { code: string; partId: string } }
interface OfForm { Params: { code: string } }

/** The words of a part, and parts of the authority's own. */
export function partsOfForms(app: FastifyInstance, service: Service): void {
  app.get<OfPart>('/forms/:code/parts/:partId', async (request, reply) => {
    const code = codeFrom(request)
    const { partId } = request.params
    const view = await service.as(askingOf(request), { action: 'list-forms' }, async door => viewOf(request, await formSeen(door, code), partId, {}))
    return sendPage(reply, PartPage({ view }))
  })

  app.post<OfPart>('/forms/:code/parts/:partId', async (request, reply) => {
    const code = codeFrom(request)
    const { partId } = request.params
    const typed = formFields(request.body)
    const unkept = await service.as(askingOf(request), { action: 'change-form', why: `${code} part` }, async door => {
      await holdForm(door, code)
      return keepPart(door, request, await formSeen(door, code), partId, typed)
    })
    return unkept ? sendPage(reply, PartPage({ view: unkept }), unkept.theirs ? 409 : 422) : reply.redirect(`/forms/${code}?done=kept#part-${partId}`, 303)
  })

  app.get<OfForm>('/forms/:code/add', async (request, reply) => {
    const seen = await service.as(askingOf(request), { action: 'list-forms' }, door => formSeen(door, codeFrom(request)))
    return sendPage(reply, AddPage({ view: { ...frameOf(request), seen, typed: {}, problems: [] } }))
  })

  app.post<OfForm>('/forms/:code/add', async (request, reply) => {
    const code = codeFrom(request)
    const typed = formFields(request.body)
    const outcome = await service.as(askingOf(request), { action: 'change-form', why: `${code} part added` }, async door => {
      await holdForm(door, code)
      return add(door, await formSeen(door, code), typed)
    })
    return 'id' in outcome ? reply.redirect(`/forms/${code}/parts/${outcome.id}`, 303) : sendPage(reply, AddPage({ view: { ...frameOf(request), typed, ...outcome } }), 422)
  })
}

/** The part as it stands, or as it was typed into this edition. */
function viewOf(request: FastifyRequest, seen: FormSeen, partId: string, more: Partial<Pick<PartView, 'typed' | 'problems' | 'theirs'>> & { readonly edition?: FormEdition }): PartView {
  const { edition = seen.edition, typed = {}, problems = [], theirs } = more
  const section = sectionsInOrder(formOf(seen.shipped), edition).find(({ id }) => id === partId)
  if (!section) throw new NotFound('part')
  return { ...frameOf(request), seen, section, ownFields: edition.parts[partId]?.fields ?? {}, typed, problems, mark: markOfPart(seen.edition, partId), theirs }
}

const markOfPart = ({ parts }: FormEdition, partId: string): string => markOf(JSON.stringify(parts[partId] ?? {}))

/** Keeps what was typed. What somebody else made of the part meanwhile is shown first; gives the page where nothing was kept. */
async function keepPart(door: Door, request: FastifyRequest, seen: FormSeen, partId: string, typed: Typed): Promise<PartView | undefined> {
  const { shipped, edition, draft } = seen
  const begun = partAsBegun(shipped, edition, partId)
  if (!begun) throw new NotFound('part')
  const words = withPart(edition, partId, partTyped(typed, begun, edition.parts[partId] ?? {}))
  const question = newFieldTyped(typed)
  const next = question ? addField(words, partId, question, (await idsEver(door, seen)).fieldsOf(partId)) : words
  const problems = readEditionInWriting(next, shipped).problems.map(problem => asNew(problem, words, next, partId))
  if (problems.length > 0) return viewOf(request, seen, partId, { edition: words, typed, problems })
  const differences = compareForms(layEdition(shipped, edition), layEdition(shipped, next))
  if (typed['was'] !== markOfPart(edition, partId) && differences.length > 0) {
    return viewOf(request, seen, partId, { edition: words, typed, theirs: { name: draft?.writtenByName ?? '', when: draft ? frameOf(request).when(draft.writtenAt) : '', differences } })
  }
  if (differences.length > 0) await saveFormDraft(door, shipped.code, next)
  return undefined
}

/** What is wrong with a question that is being added stands at the boxes in which it was typed. */
function asNew({ at, says }: EditionProblem, words: FormEdition, next: FormEdition, partId: string): EditionProblem {
  const added = Object.keys(next.parts[partId]?.fields ?? {}).find(id => words.parts[partId]?.fields?.[id] === undefined)
  const start = `parts.${partId}.fields.${added}.`
  return added !== undefined && at.startsWith(start) ? { at: `new.${at.slice(start.length).split('.')[0]}`, says } : { at, says }
}

async function add(door: Door, seen: FormSeen, typed: Typed): Promise<{ readonly id: string } | { readonly seen: FormSeen; readonly problems: readonly EditionProblem[] }> {
  const { shipped, edition } = seen
  const to = typed['to'] === 'professionals' ? 'professionals' : 'child'
  const passage = ownPassages('child').find(each => each === typed['passage']) ?? 'text'
  const added = addPart(shipped, edition, { to, passage, asks: line(typed['asks']), heading: line(typed['heading']) }, (await idsEver(door, seen)).parts)
  const read = readEditionInWriting(added.edition, shipped)
  if (!read.edition) return { seen, problems: read.problems.map(({ at, says }) => ({ at: at.replace(`parts.${added.id}.`, 'new.'), says })) }
  return once(door, keyFrom(typed['key']), async () => {
    await saveFormDraft(door, shipped.code, added.edition)
    return { id: added.id }
  }, [shipped.code])
}
