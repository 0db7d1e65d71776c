import type { FastifyRequest } from 'fastify'
import type { Problem } from '../../domain/before-finishing.ts'
import { localTime } from '../../domain/local-time.ts'
import { canBeForSeveral } from '../../domain/several.ts'
import { problemsOfSeveral } from '../../domain/several-problems.ts'
import type { About } from '../../guidance/about.ts'
import { type Door, isId } from '../../store/as.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import type { Draft } from '../../store/drafts.ts'
import { readChildrenBeside } from '../../store/several-children.ts'
import { wordsWerePutIn } from '../../store/source-notes.ts'
import { aboutDesk, type Desk, deskFor, deskOf, oneOf } from '../desk.ts'
import { frameOf } from '../frame.ts'
import { holderOf, newKey } from '../signed-in.ts'
import { type Asked, askAbout } from './asked.ts'
import type { WritingView } from './view.ts'
import { findingWords } from './words.ts'

/** The moment of the request at the authority's place: `2026-11-24T14:02`. */
const nowAt = (request: FastifyRequest): string => localTime(request.at, holderOf(request).timeZone)

/** What the page shows besides the draft itself. */
type Shown = Partial<Pick<WritingView, 'adding' | 'notice' | 'conflicts' | 'pictureProblem' | 'unreasoned' | 'putIn' | 'takingOff' | 'begun'>> & {
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
  const readers = readersOf(request, desk)
  const several = !draft.correctsRecordId && canBeForSeveral(desk.form)
  const beside = several ? await readChildrenBeside(door, draft.childId) : undefined
  return {
    ...frame, desk, beside, takingOff: shown.takingOff, begun: isId(shown.begun) ? shown.begun : undefined, about: aboutAll(aboutDesk(desk, holderOf(request), frame.today), readers), readers, asked,
    problems: shown.withProblems ? problemsOf(request, desk) : [],
    conflicts: shown.conflicts ?? [], adding: shown.adding, notice: shown.notice ?? (shown.checking && !asked ? findingWords.failed : undefined), pictureProblem: shown.pictureProblem, unreasoned: shown.unreasoned,
    pictureKey: newKey(),
    putIn: shown.putIn !== undefined && await wordsWerePutIn(door, draft.id, shown.putIn) ? shown.putIn : undefined,
  }
}

/** Facts for a text that is to all of them: what a note says of one may stand in another's words. */
const aboutAll = (about: About, readers: WritingView['readers']): About => (readers ? { ...about, children: readers.flatMap(each => each.about.children) } : about)

const readersOf = (request: FastifyRequest, desk: Desk): WritingView['readers'] => (desk.children.length === 1
  ? undefined
  : desk.children.map(one => ({ id: one.fileId, name: one.name, about: aboutDesk(deskFor(desk, one), holderOf(request), frameOf(request).today) })))

/** What stands in the way of finishing what is on the desk. */
export const problemsOf = (request: FastifyRequest, desk: Desk): readonly Problem[] => problemsOfSeveral(desk.form, desk.draft.content, desk.children.map(oneOf), nowAt(request))

/** What the engine is told of a record to one child of a draft. */
export async function aboutChild(door: Door, request: FastifyRequest, draft: Draft, childId: string): Promise<About> {
  const desk = await deskOf(door, draft)
  const one = desk.children.find(({ fileId }) => fileId === childId) ?? desk
  return aboutDesk(deskFor(desk, one), holderOf(request), frameOf(request).today)
}

/** What the engine asks of the draft on the desk, of each child's own text with that child as the one who reads it; undefined when it failed. A fault of the check never stands in the way of writing, reading and finishing. */
export function askDesk(request: FastifyRequest, desk: Desk): Asked | undefined {
  const { today } = frameOf(request)
  try {
    const readers = desk.children.map(one => {
      const own = deskFor(desk, one, 'kept')
      return { childId: one.fileId, name: one.name, content: own.draft.content, about: aboutDesk(own, holderOf(request), today) }
    })
    return askAbout(desk.form, desk.draft.content, readers, spellingDictionary())
  } catch (error) {
    request.log.error({ err: error }, 'the check failed')
    return undefined
  }
}
