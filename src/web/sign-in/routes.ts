import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Action } from '../../domain/access.ts'
import { localDay } from '../../domain/local-time.ts'
import { demoPeople, endSession, type Holder, sessionHolder, startDemoSession } from '../../store/sessions.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { SignedOutPage } from '../parts/error-page.tsx'
import { goOnFields } from '../parts/go-on.tsx'
import type { Service } from '../service.ts'
import { GoOnPage } from './go-on-page.tsx'
import { localPath } from './local-path.ts'
import { NoSignInPage } from './no-sign-in-page.tsx'
import { SignInPage } from './page.tsx'
import { demoGroups } from './people.ts'
import { goOnWords, signInWords } from './words.ts'

/** The name of the session's cookie. With HTTPS its prefix makes browsers refuse one that was set from elsewhere. */
export const sessionCookie = (service: Pick<Service, 'isSecure'>): string => (service.isSecure ? '__Host-session' : 'session')

/** The first page, signing in, signing out, and going on with words that were sent signed out. */
export function signIn(app: FastifyInstance, service: Service): void {
  app.get('/', async (request, reply) => reply.redirect(request.holder ? homeOf(request.holder) : '/sign-in', 303))

  app.get<{ Querystring: { to?: unknown } }>('/sign-in', async (request, reply) => {
    const to = typeof request.query.to === 'string' ? localPath(request.query.to) : undefined
    if (request.holder) return reply.redirect(to ?? homeOf(request.holder), 303)
    return choose(service, request, reply, { to })
  })

  app.post('/sign-in', async (request, reply) => {
    const { person, to } = formFields(request.body)
    const holder = await startAs(service, person, request, reply)
    if (!holder) return choose(service, request, reply, { to: localPath(to), notice: signInWords.unknown })
    return reply.redirect(localPath(to) ?? homeOf(holder), 303)
  })

  app.post('/sign-in/go-on', async (request, reply) => {
    const { person, action, typed } = goOnFields(formFields(request.body))
    const backTo = localPath(action)
    const holder = backTo && await startAs(service, person, request, reply)
    if (!backTo) return choose(service, request, reply, { notice: signInWords.unknown })
    if (!holder) return sendPage(reply, SignedOutPage({ authority: '', action: backTo, typed, people: service.isDemo ? await demoPeople(service.pool) : [], now: goOnWords.choose }), 422)
    return sendPage(reply, GoOnPage({ authority: holder.authorityName, who: { name: holder.fullName, does: holder.jobTitle ?? undefined }, action: backTo, typed }))
  })

  app.post('/sign-out', async (request, reply) => {
    const token = request.cookies[sessionCookie(service)]
    if (token) await endSession(service.pool, token, request.at)
    if (request.holder) await writeDown(service, request, request.holder, 'sign-out')
    // Not the browser's storage: it holds unsent words, encrypted, that are still to be saved.
    return reply.clearCookie(sessionCookie(service), cookieOf(service)).header('clear-site-data', '"cache"').redirect('/sign-in', 303)
  })
}

/** Where somebody begins, by what they do here. */
function homeOf({ does }: Holder): string {
  if (does === 'reader') return '/my-story'
  return does === 'administrator' ? '/staff' : '/children'
}

const cookieOf = (service: Service) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: service.isSecure } as const)

async function choose(service: Service, request: FastifyRequest, reply: FastifyReply, more: { to?: string | undefined; notice?: string }): Promise<FastifyReply> {
  if (!service.isDemo) return sendPage(reply, NoSignInPage(), request.method === 'GET' ? 200 : 404)
  const groups = demoGroups(await demoPeople(service.pool), request.at)
  return sendPage(reply, SignInPage({ authority: '', action: '/sign-in', groups, ...more }), more.notice ? 422 : 200)
}

/** Starts a session as a person of the demo and sets its cookie; who it is, or undefined for nobody. A session before it ends. */
async function startAs(service: Service, personId: string | undefined, request: FastifyRequest, reply: FastifyReply): Promise<Holder | undefined> {
  const person = service.isDemo && personId ? (await demoPeople(service.pool)).find(each => each.personId === personId) : undefined
  const token = person && await startDemoSession(service.pool, person.authorityId, person.personId, request.at)
  const holder = token && await sessionHolder(service.pool, token, request.at)
  if (!token || !holder) return undefined
  await writeDown(service, request, holder, 'sign-in')
  const before = request.cookies[sessionCookie(service)]
  if (before) await endSession(service.pool, before, request.at)
  reply.setCookie(sessionCookie(service), token, cookieOf(service))
  return holder
}

/** Signing in and out stands in the audit like every look. */
async function writeDown(service: Service, request: FastifyRequest, holder: Holder, action: Action): Promise<void> {
  const { authorityId, personId, does, timeZone } = holder
  await service.as({ authorityId, personId, does, at: request.at, day: localDay(request.at, timeZone), requestId: request.askingId }, { action }, async () => undefined)
}
