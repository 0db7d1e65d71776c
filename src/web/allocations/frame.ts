import type { FastifyRequest } from 'fastify'
import { isId, type Door } from '../../store/as.ts'
import { readOwnTeam, readRecipients } from '../../store/allocations.ts'
import { listTeams } from '../../store/teams.ts'
import { askedFor } from '../asked-for.ts'
import { navigation } from '../navigation.ts'
import { askingOf, whoIs } from '../signed-in.ts'
import type { Choosing, Frame, Problems } from './view.ts'
import { allocationWords as words } from './words.ts'

/** What every page of who works with whom says of who is there and when. */
export function allocationFrame(request: FastifyRequest): Frame {
  const { day, does } = askingOf(request)
  return { ...whoIs(request), nav: navigation(request, '/allocations'), today: day, isAdministrator: does === 'administrator' }
}

/** What was just done, in a sentence. */
export const whatWasDone = (request: FastifyRequest): string | undefined => Object.entries(words.done).find(([name]) => name === askedFor(request, 'done'))?.[1]

/** Who can be chosen: for a manager their own team, for an administrator the team that was asked for, or else this one. */
export async function readChoosing(door: Door, asked: string | undefined, otherwise: string, day: string): Promise<Choosing> {
  const own = await readOwnTeam(door)
  const all = own === undefined ? await listTeams(door) : []
  const teamId = own ?? (isId(asked) ? asked : all.some(({ id }) => id === otherwise) ? otherwise : all[0]?.id ?? '')
  return { teamId, teams: all, recipients: teamId === '' ? [] : await readRecipients(door, teamId, day) }
}

/** What is to be mended in a reason, under the id of its box. */
export function whyProblems(why: string, id = 'why'): Problems {
  if (why === '') return { [id]: words.whyMissing }
  return why.length > 1000 ? { [id]: words.whyLong } : {}
}
