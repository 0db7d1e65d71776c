import type { FastifyRequest } from 'fastify'
import { documentOf } from '../../domain/catalogue.ts'
import { localTime } from '../../domain/local-time.ts'
import { NotFound } from '../../store/as.ts'
import { navigation } from '../navigation.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'
import { clockOf, nearDayInWords } from '../parts/when.ts'
import { askingOf, holderOf, newKey, whoIs } from '../signed-in.ts'

/** What every page of forms needs. */
export interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  /** A moment as one says it: `today at 14:02`. */
  readonly when: (at: Date) => string
  /** The day of a moment at the authority's place. */
  readonly dayOf: (at: Date) => string
  readonly key: string
}

/** The document type that the address names; `NotFound` when there is none, so that nothing else of an address comes into the audit. */
export function codeFrom({ params: { code } }: { readonly params: { readonly code: string } }): string {
  if (!documentOf(code)) throw new NotFound('document')
  return code
}

/** Who is there and when. */
export function frameOf(request: FastifyRequest): Frame {
  const { timeZone } = holderOf(request)
  const today = askingOf(request).day
  const dayOf = (at: Date): string => localTime(at, timeZone).slice(0, 10)
  return { ...whoIs(request), nav: navigation(request, '/forms'), today, dayOf, when: at => `${nearDayInWords(dayOf(at), today)} at ${clockOf(localTime(at, timeZone))}`, key: newKey() }
}
