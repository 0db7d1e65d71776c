import type { Asking } from '../../domain/asking.ts'
import type { Answers } from '../../domain/entry-form.ts'
import type { Doing } from '../../store/as.ts'
import { readChild } from '../../store/children.ts'
import { askElsewhere, findLikelySame } from '../../store/find-people.ts'
import type { Service } from '../service.ts'
import type { LikelyView } from './view.ts'

/**
 * Looks who may be the one who is about to be added: among those whom the asker knows; and in other teams, when there is a birthday and a reason to ask.
 * Each look is audited by itself, whatever becomes of the adding.
 */
export async function lookForLikely(service: Service, asking: Asking, doing: Doing, answers: Answers, reason: string | null): Promise<Pick<LikelyView, 'here' | 'elsewhere'>> {
  const names = [[answers['full-name'], answers['preferred-name']].filter(Boolean).join(' ')]
  const born = answers['date-of-birth'] ?? null
  const here = await service.as(asking, { ...doing, why: 'looking for the same person' }, async door => {
    if (doing.childId) await readChild(door, doing.childId)
    return findLikelySame(door, names, born)
  })
  if (reason === null || born === null) return { here, elsewhere: [] }
  const { childId } = doing
  const elsewhere = await service.as(asking, { action: 'look-elsewhere', ...(childId ? { childId } : {}) }, door => askElsewhere(door, answers['full-name'] ?? '', born, reason))
  return { here, elsewhere }
}
