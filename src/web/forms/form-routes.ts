import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bringPart, hidePart, movePart } from '../../domain/change-edition.ts'
import type { FormEdition } from '../../domain/form-edition.ts'
import { readEditionInWriting } from '../../domain/read-edition.ts'
import type { Door } from '../../store/as.ts'
import { readFormDraftsEver, saveFormDraft } from '../../store/form-drafts.ts'
import { holdForm } from '../../store/form-editions.ts'
import { askedFor } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { FormPage, type FormView } from './form-page.tsx'
import { codeFrom, frameOf } from './frame.ts'
import { type FormSeen, formSeen } from './seen.ts'

interface OfForm { Params: { code: string } }

/** One form: its parts moved, taken off and brought back; the new edition put away. */
export function formsThemselves(app: FastifyInstance, service: Service): void {
  app.get<OfForm>('/forms/:code', (request, reply) => {
    const done = askedFor(request, 'done')
    return show(service, request, reply, { done: (['kept', 'published', 'away'] as const).find(each => each === done), problems: [] })
  })

  app.post<OfForm>('/forms/:code', async (request, reply) => {
    const code = codeFrom(request)
    const [pressed, id = ''] = (formFields(request.body)['do'] ?? '').split('.')
    const deed = deeds.find(each => each === pressed) ?? 'none'
    const outcome = await service.as(askingOf(request), { action: 'change-form', why: `${code} ${deed}` }, async door => {
      await holdForm(door, code)
      return press(door, await formSeen(door, code), deed, id)
    })
    return 'problems' in outcome ? show(service, request, reply, { done: undefined, problems: outcome.problems }, 422) : reply.redirect(`/forms/${code}${outcome.go}`, 303)
  })
}

const deeds = ['up', 'down', 'hide', 'bring', 'put-away', 'bring-draft'] as const
type Deed = (typeof deeds)[number] | 'none'
type Outcome = { readonly go: string } | { readonly problems: readonly string[] }

async function press(door: Door, seen: FormSeen, deed: Deed, id: string): Promise<Outcome> {
  const { code } = seen.shipped
  if (deed === 'put-away') {
    if (seen.draft) await saveFormDraft(door, code, undefined)
    return { go: '?done=away' }
  }
  if (deed === 'bring-draft') {
    const last = (await readFormDraftsEver(door, code)).at(-1)
    if (last && !seen.draft) await saveFormDraft(door, code, last)
    return { go: '' }
  }
  const changed = change(seen, deed, id)
  const { edition, problems } = readEditionInWriting(changed, seen.shipped)
  if (!edition) return { problems: problems.map(({ says }) => says) }
  if (changed !== seen.edition) await saveFormDraft(door, code, edition)
  return { go: deed === 'hide' ? '#hidden' : `#part-${encodeURIComponent(id)}` }
}

function change({ shipped, edition }: FormSeen, deed: Deed, id: string): FormEdition {
  switch (deed) {
    case 'up':
    case 'down': return movePart(shipped, edition, id, deed)
    case 'hide': return hidePart(edition, id)
    case 'bring': return bringPart(edition, id)
    default: return edition
  }
}

async function show(service: Service, request: FastifyRequest<OfForm>, reply: FastifyReply, more: Pick<FormView, 'done' | 'problems'>, status = 200): Promise<FastifyReply> {
  const seen = await service.as(askingOf(request), { action: 'list-forms' }, door => formSeen(door, codeFrom(request)))
  return sendPage(reply, FormPage({ view: { ...frameOf(request), seen, ...more } }), status)
}
