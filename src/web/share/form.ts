import type { Answer } from '../../domain/gate/edition-of.ts'
import { type RightKind, professionalNeeds } from '../../domain/gate/rights.ts'
import type { SharedHow } from '../../store/sharings.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { shareWords as words } from './words.ts'

/** What the worker chose and typed on the page of sharing. */
export interface ShareTyped {
  readonly by: RightKind | undefined
  readonly need: string
  readonly note: string
  readonly answers: ReadonlyMap<string, Answer>
  readonly sharedOn: Readonly<Record<string, string>>
  readonly day: string | undefined
}

/** What is to be mended, by the id on the page. */
export type ShareProblems = Readonly<Record<string, string>>

type Fields = Readonly<Record<string, string>>

/** An empty form, with today's day in it. */
export const emptyShare = (today: string, by: string | undefined): ShareTyped => ({ by: rightOf(by), need: '', note: '', answers: new Map(), sharedOn: dayInBoxes(today, 'shared-on'), day: today })

const rightOf = (name: string | undefined): RightKind | undefined => (['child', 'responsibility', 'court-order', 'agreement', 'professional'] as const).find(kind => kind === name)

/** Reads the form as it was sent. Parts that it does not name stay as they are proposed. */
export function readShare(fields: Fields): ShareTyped {
  const sharedOn = readDayBoxes(fields, 'shared-on')
  const answers = Object.entries(fields).flatMap(([name, value]) => {
    const partId = /^keep\.([a-z0-9.-]{1,60})$/.exec(name)?.[1]
    return partId === undefined ? [] : [[partId, { keepsBack: value !== 'no', why: (fields[`why.${partId}`] ?? '').trim().slice(0, 2000) }] as const]
  })
  const need = fields['need'] ?? ''
  return {
    by: rightOf(fields['by']), need: professionalNeeds.some(({ value }) => value === need) ? need : '', note: (fields['note'] ?? '').trim().slice(0, 4000), answers: new Map(answers), sharedOn: sharedOn.values, day: sharedOn.day ?? undefined,
  }
}

/** How it is to be shared, by the button that was pressed. */
export const howOf = (pressed: string | undefined): SharedHow | undefined => (['own-page', 'read-together', 'printed'] as const).find(how => how === pressed)

/** The day on which it is shared (ISO date), or what is to be mended of it. What opens on a page opens today. */
export function sharedOnOf(how: SharedHow, fields: Fields, { today, happenedOn }: { readonly today: string; readonly happenedOn: string }): { readonly on: string } | { readonly problem: string } {
  if (how === 'own-page') return { on: today }
  const boxes = readDayBoxes(fields, 'shared-on')
  const problem = dayProblem(boxes, today) ?? (boxes.day && boxes.day < happenedOn ? words.tooEarly : undefined)
  return problem !== undefined || !boxes.day ? { problem: problem ?? words.tooEarly } : { on: boxes.day }
}
