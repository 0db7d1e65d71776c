import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { readSearch, type Search } from '../../domain/search.ts'
import { isId } from '../../store/as.ts'
import { listChildNames } from '../../store/children.ts'
import { keepSearch, readKeptSearch, searchRecords } from '../../store/searches.ts'
import { askedFor, idFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, whoIs } from '../signed-in.ts'
import { SearchPage } from './page.tsx'
import type { SearchView } from './view.ts'

const pageSize = 20

/** Searching in the records one may read. What was typed is kept under an id, so that no words of a file stand in an address. */
export function search(app: FastifyInstance, { as }: Service): void {
  app.get('/search', async (request, reply) => {
    const child = askedFor(request, 'child')
    const { search: asked } = readSearch({ child: isId(child) ? child : '' })
    const children = await as(askingOf(request), { action: 'search' }, listChildNames)
    return show(request, reply, { asked, children, problems: [], findings: undefined })
  })

  app.post('/search', async (request, reply) => {
    const { search: asked, problems } = readSearch(formFields(request.body))
    const outcome = await as(askingOf(request), { action: 'search', why: 'asked' }, async door =>
      (problems.length > 0 ? { children: await listChildNames(door) } : keepSearch(door, onlyIds(asked))))
    return 'id' in outcome ? reply.redirect(`/search/${outcome.id}`, 303) : show(request, reply, { asked, problems, findings: undefined, ...outcome }, 422)
  })

  app.get('/search/:searchId', async (request, reply) => {
    const id = idFrom(request, 'searchId')
    const page = pageNumber(request.query)
    const view = await as(askingOf(request), { action: 'search', thingId: id }, async door => {
      const asked = await readKeptSearch(door, id)
      return { asked, children: await listChildNames(door), findings: { ...await searchRecords(door, asked, (page - 1) * pageSize, pageSize), id, page, pageSize } }
    })
    if (view.findings.found.length === 0 && page > 1) return reply.redirect(`/search/${id}`, 303)
    return show(request, reply, { ...view, problems: [] })
  })
}

/** A child that is named by no id is nobody's: such a search finds nothing, like one in a file that one may not see. */
const onlyIds = (asked: Search): Search => (asked.childId === undefined || isId(asked.childId) ? asked : { ...asked, childId: '00000000-0000-0000-0000-000000000000' })

function show(request: FastifyRequest, reply: FastifyReply, view: Pick<SearchView, 'asked' | 'problems' | 'children' | 'findings'>, status = 200): FastifyReply {
  const { timeZone } = holderOf(request)
  return sendPage(reply, SearchPage({ view: { ...whoIs(request), nav: navigation(request, '/search'), local: at => localTime(at, timeZone), ...view } }), status)
}
