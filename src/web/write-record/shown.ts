import type { FastifyRequest } from 'fastify'
import { problemsBeforeFinishing } from '../../domain/before-finishing.ts'
import { localTime } from '../../domain/local-time.ts'
import type { Door } from '../../store/as.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import type { Draft } from '../../store/drafts.ts'
import { wordsWerePutIn } from '../../store/source-notes.ts'
import { aboutDesk, type Desk, deskOf } from '../desk.ts'
import { frameOf } from '../frame.ts'
import { holderOf, newKey } from '../signed-in.ts'
import { type Asked, askAbout } from './asked.ts'
import type { WritingView } from './view.ts'
import { findingWords } from './words.ts'

/** The moment of the request at the authority's place: `2026-11-24T14:02`. */
export const nowAt = (request: FastifyRequest): string => localTime(request.at, holderOf(request).timeZone)

/** What the page shows besides the draft itself. */
type Shown = Partial<Pick<WritingView, 'adding' | 'notice' | 'conflicts' | 'pictureProblem' | 'unreasoned' | 'putIn'>> & {
  /** Ask the engine too. */
  readonly checking?: boolean
  /** Show what stands in the way of finishing. */
  readonly withProblems?: boolean
}

/** Everything that the page shows of a draft. */
export async function writingView(door: Door, request: FastifyRequest, draft: Draft, shown: Shown = {}): Promise<Omit<WritingView, 'lost'>> {
  const desk = await deskOf(door, draft)
  const frame = frameOf(request)
  const asked = shown.checking ? askDesk(request, desk) : undefined
  return {
    ...frame, desk, about: aboutDesk(desk, holderOf(request), frame.today), asked,
    problems: shown.withProblems ? problemsBeforeFinishing(desk.form, draft.content, nowAt(request)) : [],
    conflicts: shown.conflicts ?? [], adding: shown.adding, notice: shown.notice ?? (shown.checking && !asked ? findingWords.failed : undefined), pictureProblem: shown.pictureProblem, unreasoned: shown.unreasoned,
    pictureKey: newKey(),
    putIn: shown.putIn !== undefined && await wordsWerePutIn(door, draft.id, shown.putIn) ? shown.putIn : undefined,
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
