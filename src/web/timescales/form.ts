import type { TimescaleSetting } from '../../domain/timescales.ts'
import type { Span } from '../../domain/working-days.ts'
import { timescaleWords as words } from './words.ts'

/** The form of a timescale as it was typed, by field: `first-count`, `first-unit`, `next-0-count`, `next-0-unit`, `next-1-count`, `next-1-unit`, `off`, `why`. */
export type TimescaleTyped = Readonly<Record<string, string>>

/** What is to be mended, by field. */
export type TimescaleProblems = Readonly<Record<string, string>>

const unitNames = ['working-days', 'days', 'weeks', 'months'] as const satisfies readonly Span['unit'][]
export const spanFields = ['first', 'next-0', 'next-1'] as const

/** A setting as the form shows it. */
export const typedOf = ({ first, next, isOff }: Omit<TimescaleSetting, 'timescaleId'>): TimescaleTyped => ({
  ...inFields('first', first), ...inFields('next-0', next[0]), ...inFields('next-1', next[1]), off: isOff ? 'yes' : '', why: '',
})

const inFields = (name: string, span: Span | undefined): TimescaleTyped => ({ [`${name}-count`]: span ? String(span.count) : '', [`${name}-unit`]: span?.unit ?? 'weeks' })

/** Reads the form. `setting` is there when nothing is to be mended. */
export function readTimescale(typed: TimescaleTyped, timescaleId: string): { problems: TimescaleProblems; setting?: TimescaleSetting; why: string } {
  const problems: Record<string, string> = {}
  const spanOf = (name: (typeof spanFields)[number]): Span | undefined => {
    const given = (typed[`${name}-count`] ?? '').trim()
    const count = Number(given)
    if (given === '') return undefined
    if (!Number.isInteger(count) || count < 1 || count > 400) problems[`${name}-count`] = words.countWrong
    return { count, unit: unitNames.find(unit => unit === typed[`${name}-unit`]) ?? 'weeks' }
  }
  const first = spanOf('first')
  if (!first) problems['first-count'] = words.countMissing
  const next = (['next-0', 'next-1'] as const).flatMap(name => spanOf(name) ?? [])
  const why = (typed['why'] ?? '').trim()
  if (why === '') problems['why'] = words.whyMissing
  if (why.length > 500) problems['why'] = words.whyLong
  return Object.keys(problems).length > 0 || !first ? { problems, why } : { problems, why, setting: { timescaleId, first, next, isOff: typed['off'] === 'yes' } }
}
