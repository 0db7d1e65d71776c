import type { Child, PersonAround } from '../../store/children.ts'
import type { SharedHow } from '../../store/sharings.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { recordWords as words } from './words.ts'

/** Somebody whom a record can be shared with today. */
export interface Recipient {
  readonly id: string
  readonly fullName: string
  /** How they stand to the child, or that they are the child. */
  readonly is: string
  /** The ways that are offered: only the child has a page of their own here so far. */
  readonly ways: readonly SharedHow[]
}

/** The child, then the people around them today. Those of earlier are not offered: the wrong one of two is the gravest mistake here. */
export function recipientsOf(child: Child, around: readonly PersonAround[], today: string): readonly Recipient[] {
  const now = around.filter(({ isStaff, to }) => !isStaff && (to === null || to >= today)).toSorted((a, b) => Number(b.parentalResponsibility) - Number(a.parentalResponsibility))
  const others = now.map(({ personId, fullName, relationship, role }): Recipient => ({ id: personId, fullName, is: relationship ?? role ?? '', ways: ['read-together', 'printed'] }))
  const all: readonly Recipient[] = [{ id: child.id, fullName: child.fullName, is: words.theChild, ways: ['own-page', 'read-together', 'printed'] }, ...others]
  return [...new Map(all.toReversed().map(each => [each.id, each])).values()].toReversed()
}

/** The form of a sharing as it was filled in. */
export interface ShareTyped {
  readonly how: string
  readonly sharedOn: Readonly<Record<string, string>>
}

/** What is to be mended, by field; `version`: the text is another one now; `hidden`: it holds what the recipient may not know. */
export type ShareProblems = Partial<Readonly<Record<'how' | 'shared-on' | 'version' | 'hidden', string>>>

/** An empty form, with today's day in it. */
export const emptySharing = (today: string): ShareTyped => ({ how: '', sharedOn: dayInBoxes(today, 'shared-on') })

interface Shared {
  readonly how: SharedHow
  readonly on: string
}

/** Reads the form of a sharing. `shared` is there when nothing is to be mended. */
export function readSharing(fields: Readonly<Record<string, string>>, about: { readonly today: string; readonly happenedOn: string; readonly newest: number }): { typed: ShareTyped; problems: ShareProblems; shared?: Shared } {
  const sharedOn = readDayBoxes(fields, 'shared-on')
  const typed = { how: fields['how'] ?? '', sharedOn: sharedOn.values }
  const how = (['own-page', 'read-together', 'printed'] as const).find(each => each === typed.how)
  const dayWrong = dayProblem(sharedOn, about.today) ?? (sharedOn.day && sharedOn.day < about.happenedOn ? words.tooEarly : undefined)
  const moved = fields['version'] !== undefined && fields['version'] !== String(about.newest)
  const problems: ShareProblems = { ...(moved ? { version: words.moved } : {}), ...(how ? {} : { how: words.howMissing }), ...(dayWrong ? { 'shared-on': dayWrong } : {}) }
  return how && sharedOn.day && Object.keys(problems).length === 0 ? { typed, problems, shared: { how, on: sharedOn.day } } : { typed, problems }
}
