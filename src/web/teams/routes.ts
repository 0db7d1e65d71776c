import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localDay, localTime } from '../../domain/local-time.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { refusalIn } from '../../store/refusals.ts'
import { isSameName, listTeams, readTeam, TeamThere, writeTeam } from '../../store/teams.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { dateInWords } from '../parts/when.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { TeamsPage, type TeamsView } from './list-page.tsx'
import { TeamPage, type TeamView } from './team-page.tsx'
import { teamWords as words } from './words.ts'

const whatWasDone = (request: FastifyRequest): string | undefined => Object.entries(words.done).find(([name]) => name === askedFor(request, 'done'))?.[1]

/** The teams of an authority: added, renamed, closed and opened again by an administrator. */
export function teams(app: FastifyInstance, service: Service): void {
  app.get('/teams', (request, reply) => showAll(service, request, reply))

  app.post('/teams', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const name = nameIn(fields)
    const says = nameProblem(name, [])
    if (says) return showAll(service, request, reply, { name, says })
    try {
      await service.as(asking, { action: 'write-team' }, door => writeTeam(door, keyFrom(fields['key']), undefined, { name, isClosed: false, from: asking.day }, ''))
    } catch (error) {
      if (error instanceof TeamThere) return showAll(service, request, reply, { name, says: words.nameThere })
      throw error
    }
    return reply.redirect('/teams?done=added', 303)
  })

  app.get('/teams/:teamId', (request, reply) => show(service, request, reply, {}))

  app.post('/teams/:teamId', async (request, reply) => {
    const asking = askingOf(request)
    const id = idFrom(request, 'teamId')
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const number = numberFrom(fields, 'number')
    const { all, now } = await service.as(asking, { action: 'list-staff', thingId: id }, async door => ({ all: await listTeams(door), now: (await readTeam(door, id))[0] }))
    const isRename = fields['do'] === 'rename'
    const day = readDayBoxes(fields, 'from')
    const name = isRename ? nameIn(fields) : now.name
    const why = (fields['why'] ?? '').trim()
    const mine = isRename ? { key, number, typed: { ...day.values, name, why } } : { key, number }
    const problems = isRename ? renameProblems(name, all.filter(each => each.id !== id), dayProblem(day, asking.day), why) : {}
    if (Object.keys(problems).length > 0) return show(service, request, reply, { ...mine, problems }, 422)
    try {
      await service.as(asking, { action: 'write-team', thingId: id }, door => writeTeam(door, key, { id, number }, { name, isClosed: fields['do'] === 'close', from: isRename ? day.day ?? asking.day : asking.day }, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { ...isRename ? { typed: { ...day.values, name, why } } : {}, isMeanwhile: true }, 409)
      if (refusalIn(error) === 'team_is_empty') return show(service, request, reply, { ...mine, problems: { close: words.page.notEmpty } }, 422)
      throw error
    }
    return reply.redirect(`/teams/${id}?done=${isRename ? 'renamed' : fields['do'] === 'close' ? 'closed' : 'opened'}`, 303)
  })
}

const nameIn = (fields: Readonly<Record<string, string>>): string => (fields['name'] ?? '').replace(/\s+/g, ' ').trim()

function nameProblem(name: string, others: readonly { readonly name: string }[]): string | undefined {
  if (name === '') return words.nameMissing
  if (name.length > 100) return words.nameLong
  return others.some(each => isSameName(each.name, name)) ? words.nameThere : undefined
}

function renameProblems(name: string, others: readonly { readonly name: string }[], from: string | undefined, why: string): Readonly<Record<string, string>> {
  const wrong = nameProblem(name, others)
  return { ...(wrong ? { name: wrong } : {}), ...(from ? { from } : {}), ...(why.length > 1000 ? { why: words.page.whyLong } : {}) }
}

async function showAll(service: Service, request: FastifyRequest, reply: FastifyReply, unkept?: TeamsView['unkept']): Promise<FastifyReply> {
  const all = await service.as(askingOf(request), { action: 'list-staff' }, listTeams)
  return sendPage(reply, TeamsPage({ ...whoIs(request), nav: navigation(request, '/teams'), teams: all, key: newKey(), done: whatWasDone(request), unkept }), unkept ? 422 : 200)
}

type More = Partial<Pick<TeamView, 'key' | 'number' | 'typed' | 'problems'>> & { readonly isMeanwhile?: true }

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { isMeanwhile, ...more }: More, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const id = idFrom(request, 'teamId')
  const { timeZone } = holderOf(request)
  const history = await service.as(asking, { action: 'list-staff', thingId: id }, door => readTeam(door, id))
  const [now] = history
  return sendPage(reply, TeamPage({
    ...whoIs(request), nav: navigation(request, '/teams'), local: at => localTime(at, timeZone), id, history, key: newKey(), number: now.number, typed: { name: now.name, ...dayInBoxes(asking.day, 'from') }, problems: {}, done: whatWasDone(request),
    meanwhile: isMeanwhile && words.meanwhile(now.writtenByName ?? '', dateInWords(localDay(now.writtenAt, timeZone))), ...more,
  }), status)
}
