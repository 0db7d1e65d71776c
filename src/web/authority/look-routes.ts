import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Look, lookAsItComes, lookColours, lookIn, readColour, tooWeak, typefaces } from '../../domain/look.ts'
import { ChangedMeanwhile } from '../../store/file-entries.ts'
import { readSettings, writeSetting } from '../../store/settings.ts'
import { keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, numberFrom } from '../form-fields.ts'
import { logoIn, lookOf, lookPrefix } from '../page-look.ts'
import { scanProblem, scanProblems } from '../scanned.ts'
import { readFormsWithFiles, type SentForm, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { drawSign, largestSign } from './logo-file.ts'
import { LookPage, PreviewPage } from './look-page.tsx'
import { type More, settingView, whyProblem } from './setting-view.ts'
import type { LookView, Problems, Typed } from './view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.look

/** The colours, the letters and the sign: looked at, set, and back to how they come. */
export async function lookRoutes(app: FastifyInstance, service: Service): Promise<void> {
  await readFormsWithFiles(app, largestSign)

  app.get('/authority/look', async (request, reply) => sendPage(reply, LookPage({ view: await lookView(service, request, {}) })))

  app.post('/authority/look', async (request, reply) => {
    const fields = formFields(request.body)
    const wants = fields['do']
    const { typed, look, problems } = readLook(fields)
    const more = { key: keyFrom(fields['key']), number: numberFrom(fields, 'number'), typed }
    if (wants === 'change') return sendPage(reply, LookPage({ view: await lookView(service, request, more) }))
    if (wants !== 'as-it-comes' && Object.keys(problems).length > 0) return sendPage(reply, LookPage({ view: await lookView(service, request, { ...more, problems }) }), 422)
    if (wants !== 'as-it-comes' && wants !== 'set') return preview(service, request, reply, look, more)
    try {
      await service.as(askingOf(request), { action: 'write-settings' }, door => writeSetting(door, more.key, 'look', more.number, wants === 'set' ? look : {}, typed['why']?.slice(0, 1000) ?? ''))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return sendPage(reply, LookPage({ view: await lookView(service, request, { typed, isMeanwhile: true }) }), 409)
      throw error
    }
    return reply.redirect(`/authority/look?done=${wants === 'set' ? 'look' : 'as-it-comes'}`, 303)
  })

  app.post('/authority/logo', async (request, reply) => {
    const asking = askingOf(request)
    const sent = await sentForm(request)
    const isRemoved = sent.fields['do'] === 'remove'
    const read = isRemoved ? { value: {} } : await readSign(service, request, sent)
    if (read.value === undefined) return sendPage(reply, LookPage({ view: await lookView(service, request, { problems: { sign: read.says } }) }), 422)
    const { value } = read
    try {
      await service.as(asking, { action: 'write-settings' }, door => writeSetting(door, keyFrom(sent.fields['key']), 'logo', numberFrom(sent.fields, 'number'), value, ''))
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return sendPage(reply, LookPage({ view: await lookView(service, request, { problems: { sign: words.signMeanwhile } }) }), 409)
      throw error
    }
    return reply.redirect(`/authority/look?done=${isRemoved ? 'removed' : 'logo'}`, 303)
  })
}

/** What was typed, the look in it, and what is to be mended: a colour that is none, or that cannot be read well enough. */
function readLook(fields: Typed): { readonly typed: Typed; readonly look: Look; readonly problems: Problems } {
  const why = (fields['why'] ?? '').trim()
  const typed = { ...Object.fromEntries(lookColours.map(part => [part, (fields[part] ?? '').trim()])), typeface: fields['typeface'] ?? '', why }
  const problems: Record<string, string> = { ...whyProblem(why) }
  const colours = lookColours.map(part => {
    const given = (fields[part] ?? '').trim()
    const colour = readColour(given)
    const weak = colour && tooWeak(part, colour)
    if (given !== '' && !colour) problems[part] = words.noColour
    if (weak) problems[part] = words.tooWeak(weak)
    return [part, colour ?? null] as const
  })
  return { typed, problems, look: { ...lookAsItComes, ...Object.fromEntries(colours), typeface: typefaces.find(each => each === fields['typeface']) ?? 'system' } }
}

async function preview(service: Service, request: FastifyRequest, reply: FastifyReply, look: Look, more: More): Promise<FastifyReply> {
  const chosen = new URLSearchParams(Object.entries(look).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))).toString()
  return sendPage(reply, PreviewPage({ view: await lookView(service, request, more), look }), 200, { ...lookOf(request.holder), stylesheet: `${lookPrefix}preview.css?${chosen}` })
}

async function readSign(service: Service, request: FastifyRequest, { file, isTooLarge }: SentForm): Promise<{ readonly value: object } | { readonly value: undefined; readonly says: string }> {
  if (isTooLarge) return { value: undefined, says: words.signLarge }
  if (!file) return { value: undefined, says: words.signMissing }
  const harmful = await scanProblem(service, file, request.log)
  if (harmful) return { value: undefined, says: scanProblems[harmful] }
  const drawn = await drawSign(file)
  if (!drawn) return { value: undefined, says: words.signNoPng }
  return { value: { sha256: (await service.files.keep(drawn.png)).toString('hex'), width: drawn.width, height: drawn.height } }
}

async function lookView(service: Service, request: FastifyRequest, more: More): Promise<LookView> {
  const view = await settingView(service, request, 'look', setting => {
    const { typeface, ...colours } = lookIn(setting?.value)
    return { ...Object.fromEntries(lookColours.map(part => [part, colours[part] ?? ''])), typeface, why: '' }
  }, more)
  const signHistory = await service.as(askingOf(request), { action: 'list-settings', why: 'logo' }, door => readSettings(door, 'logo'))
  const sign = logoIn(signHistory[0]?.value)
  return { ...view, look: lookIn(view.history[0]?.value), signHistory, sign: sign && { src: `${lookPrefix}logo-${sign.sha256}.png`, width: sign.width, height: sign.height } }
}
