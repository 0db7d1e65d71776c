import type { FastifyRequest } from 'fastify'
import { localDay } from '../domain/local-time.ts'
import { navigation } from './navigation.ts'
import type { NavItem, SignedIn } from './parts/page.tsx'
import { holderOf, whoIs } from './signed-in.ts'

/** What every page of writing needs. */
export interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The one who writes. */
  readonly personId: string
  readonly timeZone: string
  /** Today, ISO date. */
  readonly today: string
}

/** What every page of writing says of who is there and when. */
export function frameOf(request: FastifyRequest): Frame {
  const { personId, timeZone } = holderOf(request)
  return { ...whoIs(request), nav: navigation(request, '/children'), personId, timeZone, today: localDay(request.at, timeZone) }
}

