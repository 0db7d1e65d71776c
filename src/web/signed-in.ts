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

/** The session has ended, or there never was one; or it is now somebody else's than the one whose page this came from. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut'
  readonly isSomebodyElse: boolean
  constructor(isSomebodyElse = false) {
    super('signed out')
    this.isSomebodyElse = isSomebodyElse
  }
}

/** Who is signed in, or `SignedOut`. A page that was left open by somebody else on this browser (`?for=` names them) is signed out too: their words are not taken for another's. */
export function holderOf(request: FastifyRequest): Holder {
  if (!request.holder) throw new SignedOut()
  const { query } = request
  if (typeof query === 'object' && query !== null && 'for' in query && query.for !== request.holder.personId) throw new SignedOut(true)
  return request.holder
}

/** An address to which only this person's own words are sent: see `holderOf`. */
export const onlyFor = (personId: string, address: string): string => `${address}?for=${personId}`

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
