import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Does } from '../../domain/asking.ts'
import type { Answers, Choice, Problems } from '../../domain/entry-form.ts'
import { localDay } from '../../domain/local-time.ts'
import { changeStaffForm, newStaffForm } from '../../domain/staff-form.ts'
import type { Door } from '../../store/as.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { refusalIn } from '../../store/refusals.ts'
import { readStaffMember, type StaffToWrite, type StaffVersion, writeStaff } from '../../store/staff.ts'
import { listTeams } from '../../store/teams.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { readEntryForm, typedFrom } from '../entry-typed.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { dateInWords } from '../parts/when.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { ChangePage, type ChangeView } from './change-page.tsx'
import { differencesOf } from './changes-in.ts'
import { staffWords } from './words.ts'

const words = staffWords.form

/** Adding somebody who works here, and changing or putting right how they stand. */
export function changeRoutes(app: FastifyInstance, service: Service): void {
  app.get('/staff/new', (request, reply) => showNew(service, request, reply, {}))

  app.post('/staff/new', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const teams = await service.as(asking, { action: 'list-staff' }, openTeams)
    const { typed, answers, problems } = readEntryForm(newStaffForm(teams), fields, asking.day)
    const from = answers['from-day'] ?? ''
    if (Object.keys(problems).length > 0) return showNew(service, request, reply, { key, typed, problems }, 422)
    const { id } = await service.as(asking, { action: 'write-staff' }, door => writeStaff(door, key, undefined, { ...staffIn(answers), from, to: null, holdsFrom: from }, ''))
    return reply.redirect(`/staff/${id}?done=added`, 303)
  })

  app.get('/staff/:personId/change', (request, reply) => showChange(service, request, reply, {}))

  app.post('/staff/:personId/change', async (request, reply) => {
    const asking = askingOf(request)
    const personId = idFrom(request, 'personId')
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const number = numberFrom(fields, 'number')
    const why = (fields['why'] ?? '').trim()
    const { history: [newest, ...before], teams } = await service.as(asking, { action: 'list-staff', thingId: personId }, async door => ({ ...await readStaffMember(door, personId), teams: await openTeams(door) }))
    const { typed, answers, problems: wrong } = readEntryForm(changeStaffForm(withOwn(teams, newest)), fields, asking.day)
    const problems = { ...wrong, ...whyProblem(why) }
    const mine = { key, number, typed: { ...typed, why } }
    if (Object.keys(problems).length > 0) return showChange(service, request, reply, { ...mine, problems }, 422)
    const from = answers['from-day'] ?? ''
    const holdsFrom = answers['manner'] === 'change' ? answers['holds-from'] ?? '' : newest.holdsFrom < from || (before.length === 0 && newest.holdsFrom === newest.from) ? from : newest.holdsFrom
    try {
      await service.as(asking, { action: 'write-staff', thingId: personId }, door => writeStaff(door, key, { personId, number }, { ...staffIn(answers), from, to: newest.to !== null && newest.to < from ? null : newest.to, holdsFrom }, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return showChange(service, request, reply, { typed: mine.typed, sinceNumber: number }, 409)
      const says = refusedAs(error)
      if (says) return showChange(service, request, reply, { ...mine, problems: says }, 422)
      throw error
    }
    return reply.redirect(`/staff/${personId}?done=changed`, 303)
  })
}

/** What is to be mended in the reason for a change. */
export function whyProblem(why: string): Problems {
  if (why === '') return { why: words.whyMissing }
  return why.length > 1000 ? { why: words.whyLong } : {}
}

/** What the database itself refused, by field; undefined for any other error. */
function refusedAs(error: unknown): Problems | undefined {
  const refusal = refusalIn(error)
  if (refusal === 'team_is_open') return { team: words.teamClosed }
  return refusal === 'an_administrator_stays' ? { does: words.lastAdministrator } : undefined
}

const openTeams = async (door: Door): Promise<readonly Choice[]> => (await listTeams(door)).filter(({ closedOn }) => closedOn === null).map(({ id, name }) => ({ value: id, text: name }))

/** The open teams, and the one that somebody is in even if it is closed. */
const withOwn = (teams: readonly Choice[], { teamId, teamName }: StaffVersion): readonly Choice[] => (teams.some(({ value }) => value === teamId) ? teams : [...teams, { value: teamId, text: teamName }])

const doesFrom = (answer: string | null | undefined): Does => (answer === 'manager' || answer === 'administrator' ? answer : 'practitioner')

const staffIn = (answers: Answers): Pick<StaffToWrite, 'fullName' | 'jobTitle' | 'does' | 'teamId'> =>
  ({ fullName: (answers['full-name'] ?? '').replace(/\s+/g, ' '), jobTitle: (answers['job-title'] ?? '').replace(/\s+/g, ' '), does: doesFrom(answers['does']), teamId: answers['team'] ?? '' })

async function showNew(service: Service, request: FastifyRequest, reply: FastifyReply, more: Partial<Pick<ChangeView, 'key' | 'typed' | 'problems'>>, status = 200): Promise<FastifyReply> {
  const teams = await service.as(askingOf(request), { action: 'list-staff' }, openTeams)
  return sendPage(reply, ChangePage({ ...whoIs(request), nav: navigation(request, '/staff'), form: newStaffForm(teams), key: newKey(), typed: {}, problems: {}, ...more }), status)
}

type MoreOfChange = Partial<Pick<ChangeView, 'key' | 'typed' | 'problems'>> & { readonly number?: number; readonly sinceNumber?: number }

async function showChange(service: Service, request: FastifyRequest, reply: FastifyReply, { number, sinceNumber, ...more }: MoreOfChange, status = 200): Promise<FastifyReply> {
  const personId = idFrom(request, 'personId')
  const { history, teams } = await service.as(askingOf(request), { action: 'list-staff', thingId: personId }, async door => ({ ...await readStaffMember(door, personId), teams: await openTeams(door) }))
  const [newest] = history
  const form = changeStaffForm(withOwn(teams, newest))
  const began = sinceNumber === undefined ? undefined : history.find(version => version.number === sinceNumber)
  const stands = { 'full-name': newest.fullName, 'job-title': newest.jobTitle, does: newest.does, team: newest.teamId, 'from-day': newest.from }
  return sendPage(reply, ChangePage({
    ...whoIs(request), nav: navigation(request, '/staff'), form, key: newKey(), typed: { ...typedFrom(form, stands), why: '' }, problems: {}, changes: { personId, fullName: newest.fullName, number: number ?? newest.number },
    meanwhile: sinceNumber === undefined ? undefined : {
      says: words.meanwhile(newest.writtenByName ?? '', dateInWords(localDay(newest.writtenAt, holderOf(request).timeZone))),
      rows: differencesOf(newest, began ?? newest).map(({ label, is }) => ({ label, value: is })),
    }, ...more,
  }), status)
}
