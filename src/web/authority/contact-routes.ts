import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contactIn, contactReaders, linesOf } from '../../domain/contact-words.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { writeSetting } from '../../store/settings.ts'
import { keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { ContactPage } from './contact-page.tsx'
import { type More, settingView, whyProblem } from './setting-view.ts'
import type { Problems, Typed } from './view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.contact
const [mostLines, longestLine] = [8, 300]

/** The words at the foot of readers' pages. */
export function contactRoutes(app: FastifyInstance, service: Service): void {
  app.get('/authority/contact', (request, reply) => show(service, request, reply, {}))

  app.post('/authority/contact', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const checked = readDayBoxes(fields, 'checked')
    const why = (fields['why'] ?? '').trim()
    const isAsItComes = fields['do'] === 'as-it-comes'
    const typed: Typed = { ...Object.fromEntries(contactReaders.map(reader => [reader, fields[reader] ?? ''])), ...checked.values, why }
    const [key, number] = [keyFrom(fields['key']), numberFrom(fields, 'number')]
    const notChecked = dayProblem(checked, asking.day)
    const problems: Problems = isAsItComes ? whyProblem(why) : { ...Object.assign({}, ...contactReaders.map(reader => linesProblem(reader, linesOf(typed[reader] ?? '')))), ...(notChecked ? { checked: notChecked } : {}), ...whyProblem(why) }
    if (Object.keys(problems).length > 0) return show(service, request, reply, { key, number, typed, problems }, 422)
    const value = isAsItComes ? {} : { ...Object.fromEntries(contactReaders.map(reader => [reader, linesOf(typed[reader] ?? '')])), checkedOn: checked.day }
    try {
      await service.as(asking, { action: 'write-settings' }, door => writeSetting(door, key, 'contact', number, value, why))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return show(service, request, reply, { typed, isMeanwhile: true }, 409)
      throw error
    }
    return reply.redirect(`/authority/contact?done=${isAsItComes ? 'as-it-comes' : 'contact'}`, 303)
  })
}

function linesProblem(reader: string, lines: readonly string[]): Problems {
  if (lines.length === 0) return { [reader]: words.missing }
  return lines.length > mostLines || lines.some(line => line.length > longestLine) ? { [reader]: words.long } : {}
}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, more: More, status = 200): Promise<FastifyReply> {
  const view = await settingView(service, request, 'contact', setting => {
    const contact = contactIn(setting?.value)
    return { ...Object.fromEntries(contactReaders.map(reader => [reader, contact[reader].join('\n')])), ...contact.checkedOn === null ? {} : dayInBoxes(contact.checkedOn, 'checked'), why: '' }
  }, more)
  return sendPage(reply, ContactPage({ view }), status)
}
