import type { FastifyRequest } from 'fastify'
import { localDay, localTime } from '../../domain/local-time.ts'
import { problemsBeforeFinishing } from '../../domain/draft-content.ts'
import { type Door, isId, NotFound } from '../../store/as.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import type { Draft } from '../../store/drafts.ts'
import { navigation } from '../navigation.ts'
import { holderOf, newKey, whoIs } from '../signed-in.ts'
import { type Asked, askAbout } from './asked.ts'
import { aboutDesk, type Desk, deskOf } from './desk.ts'
import type { Frame, WritingView } from './view.ts'
import { findingWords } from './words.ts'

/** What both pages of writing say of who is there and when. */
export function frameOf(request: FastifyRequest): Frame {
  const { personId, timeZone } = holderOf(request)
  return { ...whoIs(request), nav: navigation(request, '/children'), personId, timeZone, today: localDay(request.at, timeZone) }
}

/** The moment of the request at the authority's place: `2026-11-24T14:02`. */
export const nowAt = (request: FastifyRequest): string => localTime(request.at, holderOf(request).timeZone)

/** What the page shows besides the draft itself. */
type Shown = Partial<Pick<WritingView, 'adding' | 'notice' | 'conflicts' | 'pictureProblem' | 'unreasoned'>> & {
  /** Ask the engine too. */
  readonly checking?: boolean
  /** Show what stands in the way of finishing. */
  readonly withProblems?: boolean
}

/** Everything that the page shows of a draft. */
export async function writingView(door: Door, request: FastifyRequest, draft: Draft, shown: Shown = {}): Promise<WritingView> {
  const desk = await deskOf(door, draft)
  const frame = frameOf(request)
  const asked = shown.checking ? askDesk(request, desk) : undefined
  return {
    ...frame, desk, about: aboutDesk(desk, holderOf(request), frame.today), asked,
    problems: shown.withProblems ? problemsBeforeFinishing(desk.form, draft.content, nowAt(request)) : [],
    conflicts: shown.conflicts ?? [], adding: shown.adding, notice: shown.notice ?? (shown.checking && !asked ? findingWords.failed : undefined), pictureProblem: shown.pictureProblem, unreasoned: shown.unreasoned,
    pictureKey: newKey(),
  }
}

/** What the engine asks of the draft on the desk; undefined when it failed. A fault of the check never stands in the way of writing, reading and finishing. */
export function askDesk(request: FastifyRequest, desk: Desk): Asked | undefined {
  try {
    return askAbout(desk.form, desk.draft.content, aboutDesk(desk, holderOf(request), frameOf(request).today), spellingDictionary())
  } catch (error) {
    request.log.error({ err: error }, 'the check failed')
    return undefined
  }
}

/** An id from the address. What has not its shape is not found, without asking the database. */
export function idFrom(request: FastifyRequest, name: string): string {
  const params = typeof request.params === 'object' && request.params !== null ? Object.entries(request.params) : []
  const id = params.find(([each]) => each === name)?.[1]
  if (typeof id !== 'string' || !isId(id)) throw new NotFound(name)
  return id
}

/** A word from the address after `?`. */
export function askedFor(request: FastifyRequest, name: string): string | undefined {
  const query = typeof request.query === 'object' && request.query !== null ? Object.entries(request.query) : []
  const value = query.find(([each]) => each === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The key of a form, so that what it creates is created once. A form without one is worth a key of its own. */
export const keyFrom = (given: string | undefined): string => (given !== undefined && given.length >= 8 && given.length <= 200 ? given : newKey())
