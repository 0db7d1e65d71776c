import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Action } from '../domain/access.ts'
import { localDay } from '../domain/local-time.ts'
import { endSession, type Holder } from '../store/sessions.ts'
import type { Service } from './service.ts'

/** The name of the session's cookie. With HTTPS its prefix makes browsers refuse one that was set from elsewhere. */
export const sessionCookie = (service: Pick<Service, 'isSecure'>): string => (service.isSecure ? '__Host-session' : 'session')

const cookieOf = (service: Service) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: service.isSecure } as const)

/** Gives the browser a session that has just begun. The one that it held before ends. */
export async function holdSession(service: Service, request: FastifyRequest, reply: FastifyReply, token: string): Promise<void> {
  const before = request.cookies[sessionCookie(service)]
  if (before) await endSession(service.pool, before, request.at)
  reply.setCookie(sessionCookie(service), token, cookieOf(service))
}

/** Ends the session on the server, takes the cookie back and what the browser kept of pages. Not the browser's storage: it holds unsent words, encrypted, that are still to be saved. */
export async function leave(service: Service, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[sessionCookie(service)]
  if (token) await endSession(service.pool, token, request.at)
  if (request.holder) await writeDown(service, request, request.holder, 'sign-out')
  reply.clearCookie(sessionCookie(service), cookieOf(service)).header('clear-site-data', '"cache"')
}

/** Signing in and out stands in the audit like every look. */
export async function writeDown(service: Service, request: FastifyRequest, holder: Holder, action: Extract<Action, 'sign-in' | 'sign-out'>): Promise<void> {
  const { authorityId, personId, does, timeZone } = holder
  await service.as({ authorityId, personId, does, at: request.at, day: localDay(request.at, timeZone), requestId: request.askingId }, { action }, async () => undefined)
}
