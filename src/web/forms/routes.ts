import type { FastifyInstance } from 'fastify'
import { listFormDrafts } from '../../store/form-drafts.ts'
import { readCatalogue, readEditionsInForce } from '../../store/form-editions.ts'
import { sendPage } from '../errors.tsx'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { documentsOfForms } from './document-routes.ts'
import { formsThemselves } from './form-routes.ts'
import { frameOf } from './frame.ts'
import { ListPage } from './list-page.tsx'
import { partsOfForms } from './part-routes.ts'
import { publishing } from './publish-routes.ts'

/** The document types and their forms, for an administrator: changed as a new edition, looked at, published from a day. */
export function forms(app: FastifyInstance, service: Service): void {
  app.get('/forms', async (request, reply) => {
    const view = await service.as(askingOf(request), { action: 'list-forms' }, async door =>
      ({ ...frameOf(request), documents: await readCatalogue(door), inForce: await readEditionsInForce(door, door.asking.day), drafts: await listFormDrafts(door) }))
    return sendPage(reply, ListPage({ view }))
  })
  formsThemselves(app, service)
  documentsOfForms(app, service)
  partsOfForms(app, service)
  publishing(app, service)
}
