import type { FastifyRequest } from 'fastify'
import { localTime } from '../../domain/local-time.ts'
import type { Door } from '../../store/as.ts'
import { type Child, readChild, readPeopleAround } from '../../store/children.ts'
import { frameOf } from '../frame.ts'
import { calledName } from '../parts/child-name.ts'
import type { FileFrame, Named } from './view.ts'
import { peopleWords } from './words.ts'

/** The frame of a page about a child's people. */
export function fileFrame(request: FastifyRequest, child: Child): FileFrame {
  const frame = frameOf(request)
  const { query } = request
  const done = typeof query === 'object' && query !== null && 'done' in query ? String(query.done) : ''
  const words: Readonly<Record<string, string>> = peopleWords.done
  return { ...frame, child, name: calledName(child), local: at => localTime(at, frame.timeZone), done: Object.hasOwn(words, done) ? words[done] : undefined }
}

/** Everybody whom an entry on this file can name: the child first, then those around them whose work it is not. */
export async function readNamed(door: Door, childId: string): Promise<readonly Named[]> {
  const child = await readChild(door, childId)
  const around = (await readPeopleAround(door, childId)).filter(({ isStaff }) => !isStaff)
  return [...new Map([{ personId: child.id, fullName: child.fullName }, ...around].map(({ personId, fullName }) => [personId, { personId, fullName }])).values()]
}
