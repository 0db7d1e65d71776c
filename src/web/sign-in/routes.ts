import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { demoPeople, type Holder, sessionHolder, startDemoSession } from '../../store/sessions.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { SignedOutPage } from '../parts/error-page.tsx'
import { goOnFields } from '../parts/go-on.tsx'
import type { Service } from '../service.ts'
import { holdSession, leave, writeDown } from '../session-cookie.ts'
import { GoOnPage } from './go-on-page.tsx'
import { localPath } from '../local-path.ts'
import { NoSignInPage } from './no-sign-in-page.tsx'
import { SignInPage } from './page.tsx'
import { demoGroups } from './people.ts'
import { goOnWords, signInWords } from './words.ts'

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
    await leave(service, request, reply)
    return reply.redirect('/sign-in', 303)
  })
}

/** Where somebody begins, by what they do here. */
function homeOf({ does }: Holder): string {
  if (does === 'reader') return '/my-story'
  return does === 'administrator' ? '/administration' : '/children'
}

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
  await holdSession(service, request, reply, token)
  return holder
}
