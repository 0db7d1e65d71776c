import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { localDay } from '../../domain/local-time.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { refusalIn } from '../../store/refusals.ts'
import { readStaffMember, type StaffVersion, writeStaff } from '../../store/staff.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { dayInBoxes, type DayTyped, readDayBoxes } from '../parts/day-boxes.ts'
import { dateInWords } from '../parts/when.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'
import { whyProblem } from './change-routes.ts'
import { differencesOf } from './changes-in.ts'
import { EndPage, type EndView } from './end-page.tsx'
import { staffWords } from './words.ts'

const words = staffWords.end
const noSuchDay = 'There is no such day. Enter a real date, for example 27 3 2026'

/** The last day of somebody's work here, and their coming back. */
export function endRoutes(app: FastifyInstance, service: Service): void {
  app.get('/staff/:personId/end', (request, reply) => show(service, request, reply, {}))

  app.post('/staff/:personId/end', async (request, reply) => {
    const asking = askingOf(request)
    const personId = idFrom(request, 'personId')
    const fields = formFields(request.body)
    const key = keyFrom(fields['key'])
    const number = numberFrom(fields, 'number')
    const isBack = fields['do'] === 'back'
    const why = (fields['why'] ?? '').trim()
    const day = readDayBoxes(fields, isBack ? 'back' : 'to')
    const { history: [newest] } = await service.as(asking, { action: 'list-staff', thingId: personId }, door => readStaffMember(door, personId))
    const problems = isBack ? backProblems(day, newest) : { ...endProblems(day, newest), ...whyProblem(why) }
    const mine = { key, number, typed: { ...day.values, why } }
    if (Object.keys(problems).length > 0) return show(service, request, reply, { ...mine, problems }, 422)
    const written = isBack ? { ...newest, from: day.day ?? '', to: null, holdsFrom: day.day ?? '' } : { ...newest, to: day.day ?? null }
    const { fullName, jobTitle, does, teamId, from, to, holdsFrom } = written
    try {
      await service.as(asking, { action: 'write-staff', thingId: personId, why: isBack ? 'came back' : 'last day' }, door => writeStaff(door, key, { personId, number }, { fullName, jobTitle, does, teamId, from, to, holdsFrom }, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { typed: mine.typed, sinceNumber: number }, 409)
      const refusal = refusalIn(error)
      if (refusal === 'an_administrator_stays') return show(service, request, reply, { ...mine, problems: { to: staffWords.form.lastAdministrator } }, 422)
      if (refusal === 'team_is_open') return show(service, request, reply, { ...mine, problems: { [isBack ? 'back' : 'to']: staffWords.form.teamClosed } }, 422)
      throw error
    }
    return reply.redirect(personId === asking.personId && to !== null && to <= asking.day ? '/' : `/staff/${personId}?done=${isBack ? 'back' : 'ended'}`, 303)
  })
}

function endProblems({ day, isEmpty }: DayTyped, { from }: StaffVersion): Readonly<Record<string, string>> {
  if (isEmpty) return {}
  if (day === undefined) return { to: noSuchDay }
  return day < from ? { to: words.before } : {}
}

function backProblems({ day }: DayTyped, { to }: StaffVersion): Readonly<Record<string, string>> {
  if (day === undefined) return { back: noSuchDay }
  return to !== null && day <= to ? { back: words.backBefore } : {}
}

type More = Partial<Pick<EndView, 'key' | 'number' | 'typed' | 'problems'>> & { readonly sinceNumber?: number }

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { sinceNumber, ...more }: More, status = 200): Promise<FastifyReply> {
  const asking = askingOf(request)
  const personId = idFrom(request, 'personId')
  const { history } = await service.as(asking, { action: 'list-staff', thingId: personId }, door => readStaffMember(door, personId))
  const [newest] = history
  const began = history.find(({ number }) => number === sinceNumber)
  return sendPage(reply, EndPage({
    ...whoIs(request), nav: navigation(request, '/staff'), personId, newest, today: asking.day, key: newKey(), number: newest.number, typed: newest.to === null ? {} : dayInBoxes(newest.to, 'to'), problems: {},
    meanwhile: sinceNumber === undefined ? undefined : {
      says: staffWords.form.meanwhile(newest.writtenByName ?? '', dateInWords(localDay(newest.writtenAt, holderOf(request).timeZone))), rows: differencesOf(newest, began ?? newest).map(({ label, is }) => ({ label, value: is })),
    }, ...more,
  }), status)
}
