import type { FastifyRequest } from 'fastify'
import { v7 } from 'uuid'
import type { Asking } from '../domain/asking.ts'
import { localDay } from '../domain/local-time.ts'
import type { Holder } from '../store/sessions.ts'
import type { SignedIn } from './parts/page.tsx'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; undefined for nobody. */
    holder: Holder | undefined
    /** The moment at which the request came. */
    at: Date
    askingId: string
  }
}

/** The session has ended, or there never was one. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut'
}

/** Who is signed in, or `SignedOut`. */
export function holderOf(request: FastifyRequest): Holder {
  if (!request.holder) throw new SignedOut()
  return request.holder
}

/** Who is asking, when and for which request; or `SignedOut`. */
export function askingOf(request: FastifyRequest): Asking {
  const holder = holderOf(request)
  return {
    authorityId: holder.authorityId, personId: holder.personId, does: holder.does,
    at: request.at, day: localDay(request.at, holder.timeZone), requestId: request.askingId,
  }
}

/** What the top of the page says of who is signed in. */
export function whoIs(request: FastifyRequest): { authority: string; who: SignedIn } {
  const holder = holderOf(request)
  return { authority: holder.authorityName, who: { name: holder.fullName, does: holder.jobTitle ?? undefined } }
}

/** A key for a form that creates something: sent twice, it is done once. */
export const newKey = (): string => v7()
