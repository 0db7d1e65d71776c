import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../store/as.ts'
import { StandsBehind } from '../store/children.ts'
import { DraftWaits } from '../store/drafts.ts'
import { demoPeople } from '../store/sessions.ts'
import { formFields } from './form-fields.ts'
import { lookOf } from './page-look.ts'
import { renderDocument } from './parts/document.ts'
import { type ErrorPageProps, NotFoundPage, SignedOutPage, TooLargePage, WentWrongPage } from './parts/error-page.tsx'
import type { PageLook } from './parts/look-context.ts'
import type { Service } from './service.ts'
import { SignedOut } from './signed-in.ts'

/** Sends a page, in the look that the authority of whoever reads it has set, or in another one. */
export function sendPage(reply: FastifyReply, page: Parameters<typeof renderDocument>[0], status = 200, look: PageLook = lookOf(reply.request.holder)): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(renderDocument(page, look))
}

/** Says what happened, what was kept and what to do now. Scripts get the same as one sentence. */
export async function answerError(service: Service, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (error instanceof SignedOut) return answerSignedOut(service, error, request, reply)
  if (error instanceof DraftWaits) return wantsJson(request) ? say(reply, 404, `${draftWaits.happened} ${draftWaits.kept} ${draftWaits.now}`) : sendPage(reply, <NotFoundPage {...frameOf(request)} {...draftWaits} wayOn={{ href: '/children', text: 'Go to My children' }} />, 404)
  if (error instanceof NotFound) return answerNotFound(request, reply)
  // What was sent is sent on as it is: nothing that was typed is lost.
  if (error instanceof StandsBehind) return reply.redirect(request.url.replaceAll(error.fileId, error.standingId), request.method === 'GET' ? 303 : 307)
  const status = statusOf(error)
  // Kept open until all of it was read: a browser that is still sending would take a closed line for no answer at all.
  if (status === 413) reply.removeHeader('connection')
  if (status === 413) return wantsJson(request) ? say(reply, 413, 'That is more than one record can hold. It is kept on this computer. Make it shorter, or put part of it in a second record.') : sendPage(reply, <TooLargePage {...frameOf(request)} />, 413)
  if (status >= 400 && status < 500) return wantsJson(request) ? say(reply, status, 'That could not be read. Nothing was changed.') : sendPage(reply, <WentWrongPage {...frameOf(request)} />, status)
  request.log.error({ err: error }, 'request failed')
  return wantsJson(request) ? say(reply, 500, 'That did not work just now. What you typed is kept on this computer. Try again in a moment.') : sendPage(reply, <WentWrongPage {...frameOf(request)} />, 500)
}

/** A draft about several children whose writer does not work with all of them any more. */
export const draftWaits = {
  happened: 'You do not work with all of the children of this draft any more, so you cannot open or finish it.',
  kept: 'Nothing in it is lost.',
  now: 'Somebody who works with all of them, or your manager, can go on with it.',
} as const

/** There is nothing here for this person. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return wantsJson(request) ? say(reply, 404, 'There is nothing here for you. It may have been put away, or you no longer work with this child.') : sendPage(reply, <NotFoundPage {...frameOf(request)} />, 404)
}

/** A page that is asked for sends to sign in; a form that was sent is given back with all that was typed, to be sent again after signing in. */
async function answerSignedOut(service: Service, { isSomebodyElse }: SignedOut, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (wantsJson(request)) return say(reply, 401, isSomebodyElse ? 'Somebody else has signed in on this browser, so you have been signed out. What you typed is kept on this computer. Sign in again as yourself in a new tab, then come back to this one.' : 'You have been signed out. What you typed is kept on this computer. Sign in again in a new tab, then come back to this one.')
  if (request.method === 'GET') return reply.redirect(isSomebodyElse ? '/' : `/sign-in?to=${encodeURIComponent(request.url)}`, 303)
  return sendPage(reply, <SignedOutPage authority="" action={request.url} typed={formFields(request.body)} people={service.isDemo ? await demoPeople(service.pool) : []} {...isSomebodyElse && somebodyElse} />, 401)
}

const somebodyElse = { happened: 'Somebody else has signed in on this browser since you opened the page.', now: 'Open a new tab, sign out there and sign in as yourself. Then come back to this one and send your words.' } as const

const say = (reply: FastifyReply, status: number, sentence: string) => reply.code(status).type('application/json; charset=utf-8').send({ error: sentence })

const wantsJson = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('application/json')

/** Who reads it, so that they find their way and can sign out; a child, or family, gets the page that is theirs. */
function frameOf({ holder }: FastifyRequest): Pick<ErrorPageProps, 'authority' | 'who' | 'calm'> {
  if (!holder) return { authority: '' }
  return { authority: holder.authorityName, who: { name: holder.does === 'reader' ? holder.preferredName ?? holder.fullName : holder.fullName, does: holder.jobTitle ?? undefined }, calm: holder.does === 'reader' }
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
}
