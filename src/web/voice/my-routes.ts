import type { FastifyInstance } from 'fastify'
import { NotFound } from '../../store/as.ts'
import { readMyVoices } from '../../store/voices.ts'
import { sendPage } from '../errors.tsx'
import { pageNumber } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf } from '../signed-in.ts'
import { MyVoicesPage } from './my-page.tsx'

const pageSize = 20

/** What a child told us, on the child's own page: only what stands open there. */
export function myVoices(app: FastifyInstance, { as }: Service): void {
  app.get('/my-story/told', async (request, reply) => {
    const page = pageNumber(request.query)
    const { voices, total } = await as(askingOf(request), { action: 'list-my-voice' }, door => readMyVoices(door, undefined, (page - 1) * pageSize, pageSize))
    if (voices.length === 0 && page > 1) throw new NotFound('page')
    const holder = holderOf(request)
    return sendPage(reply, MyVoicesPage({ view: { authority: holder.authorityName, who: { name: holder.preferredName ?? holder.fullName }, voices, page, pages: Math.max(1, Math.ceil(total / pageSize)) } }))
  })
}
