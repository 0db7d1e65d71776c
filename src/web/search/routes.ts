import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import { personIn, readSearch, type Search } from '../../domain/search.ts'
import { type Door, isId } from '../../store/as.ts'
import { listChildNames } from '../../store/children.ts'
import { findPeople, type FoundPerson } from '../../store/find-people.ts'
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
const mostPeople = 6

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
      return { asked, children: await listChildNames(door), people: page === 1 ? await peopleFor(door, asked) : [], findings: { ...await searchRecords(door, asked, (page - 1) * pageSize, pageSize), id, page, pageSize } }
    })
    if (view.findings.found.length === 0 && page > 1) return reply.redirect(`/search/${id}`, 303)
    return show(request, reply, { ...view, problems: [] })
  })
}

/** People whom the words may mean, best first: in the one file that was asked for, or on all of the asker's. Whose file tells of them has the look in its chain. */
async function peopleFor(door: Door, asked: Search): Promise<readonly FoundPerson[]> {
  if (asked.part !== 'all' || asked.document !== undefined) return []
  const { name, dateOfBirth } = personIn(asked.words)
  const found = (await findPeople(door, name, dateOfBirth, mostPeople * 4)).map(person => ({ ...person, files: person.files.filter(({ childId }) => asked.childId === undefined || childId === asked.childId) })).filter(({ files }) => files.length > 0).slice(0, mostPeople)
  for (const { files } of found) for (const { childId } of files) door.alsoConcerns(childId)
  return found
}

/** A child that is named by no id is nobody's: such a search finds nothing, like one in a file that one may not see. */
const onlyIds = (asked: Search): Search => (asked.childId === undefined || isId(asked.childId) ? asked : { ...asked, childId: '00000000-0000-0000-0000-000000000000' })

function show(request: FastifyRequest, reply: FastifyReply, view: Pick<SearchView, 'asked' | 'problems' | 'children' | 'findings'> & { readonly people?: SearchView['people'] }, status = 200): FastifyReply {
  const { timeZone } = holderOf(request)
  const thisYear = localTime(request.at, timeZone).slice(0, 4)
  return sendPage(reply, SearchPage({ view: { ...whoIs(request), nav: navigation(request, '/search'), local: at => localTime(at, timeZone), thisYear: Number(thisYear), people: [], ...view } }), status)
}
