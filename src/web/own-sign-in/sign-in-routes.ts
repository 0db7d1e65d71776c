import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { keptName, keptPassword, mostFailedTries } from '../../domain/own-sign-in.ts'
import { noteFailedSignIn, passwordOf, startReaderSession } from '../../store/reader-sign-ins.ts'
import { isPassword } from '../../store/sealed-secrets.ts'
import { sessionHolder } from '../../store/sessions.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { localPath } from '../local-path.ts'
import type { Service } from '../service.ts'
import { holdSession, leave, writeDown } from '../session-cookie.ts'
import { provedNumber } from './number-app.ts'
import { OwnSignInPage, type Problems } from './pages.tsx'
import { askForPasskey, placeOf, provedPasskey } from './passkeys.ts'
import { ownSignInWords } from './words.ts'

const { signIn: words, passkey } = ownSignInWords

/** Where somebody goes who leaves at once: a page that anybody could have been reading (GOV.UK Design System, Exit this page). */
const somewhereElse = 'https://www.bbc.co.uk/weather'

/** Coming again with what was chosen; and leaving at once. */
export function signInRoutes(app: FastifyInstance, service: Service): void {
  app.get<{ Querystring: { to?: unknown } }>('/sign-in/own', async (request, reply) => show(service, request, reply, { name: '', problems: {}, to: request.query.to }))

  app.post('/sign-in/own', async (request, reply) => {
    const { name = '', password = '', number = '', to } = formFields(request.body)
    const missing: Problems = Object.fromEntries(Object.entries({ name, password, number }).flatMap(([field, typed]) => (typed.trim() === '' ? [[field, words.missing[field as keyof typeof words.missing]]] : [])))
    if (Object.keys(missing).length > 0) return show(service, request, reply, { name, problems: missing, to })
    const known = await passwordOf(service.pool, keptName(name), request.at)
    if (known.failed >= mostFailedTries) return show(service, request, reply, { name, problems: { name: words.wait }, to }, 429)
    const isRight = await isPassword(keptPassword(password), known.passwordHash)
    const step = isRight && known.sealedSecret ? provedNumber(known.sealedSecret, number, service.draftSecret, request.at) : undefined
    const token = known.id && step !== undefined ? await startReaderSession(service.pool, known.id, step, request.at) : undefined
    if (!token) {
      await noteFailedSignIn(service.pool, keptName(name), request.at)
      return show(service, request, reply, { name, problems: { name: words.wrong }, to })
    }
    await comeIn(service, request, reply, token)
    return reply.redirect(localPath(to) ?? '/my-story', 303)
  })

  app.post('/sign-in/passkey/options', async (request, reply) => {
    const place = placeOf(service, request)
    return place ? askForPasskey(service, place, request.at) : reply.code(422).send({ error: passkey.failed })
  })

  app.post('/sign-in/passkey', async (request, reply) => {
    const { answer = '', to } = formFields(request.body)
    const place = placeOf(service, request)
    const proved = place && await provedPasskey(service, place, answer, request.at)
    const token = proved && await startReaderSession(service.pool, proved.signInId, proved.counter, request.at)
    if (!token) return reply.code(422).send({ error: passkey.unknown })
    await comeIn(service, request, reply, token)
    return { to: localPath(to) ?? '/my-story' }
  })

  // A link, not a form: a form may not lead elsewhere. That it ends a session is all that a forged one could do.
  app.get('/leave', async (request, reply) => {
    await leave(service, request, reply)
    return reply.redirect(somewhereElse, 303)
  })
}

async function comeIn(service: Service, request: FastifyRequest, reply: FastifyReply, token: string): Promise<void> {
  const holder = await sessionHolder(service.pool, token, request.at)
  if (holder) await writeDown(service, request, holder, 'sign-in')
  await holdSession(service, request, reply, token)
}

function show(service: Service, request: FastifyRequest, reply: FastifyReply, { to, ...typed }: { readonly name: string; readonly problems: Problems; readonly to: unknown }, status?: number): FastifyReply {
  const page = OwnSignInPage({ ...typed, passkeys: placeOf(service, request) !== undefined, to: typeof to === 'string' ? localPath(to) : undefined })
  return sendPage(reply, page, status ?? (Object.keys(typed.problems).length > 0 ? 422 : 200))
}
