import type { Finding, RuleId } from './rule.ts'

/** What a writer meant as it stands, and why. */
export interface Meant {
  readonly rule: string
  readonly quote: string
  readonly reason: string
  /** The words round it, where only this place is meant and not the words wherever they stand. */
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** A finding in the field where it stands. Offsets are into the field's text. */
interface Placed {
  readonly start: number
  readonly end: number
  readonly finding: Pick<Finding, 'rule' | 'quote'>
}

/** Here a word is meant wherever it stands. Of other rules one place is meant: 'her' can be Mum here and the child there. */
const meantEverywhere: ReadonlySet<RuleId> = new Set<RuleId>(['acronym', 'jargon', 'spelling'])

const around = 24

/** What is kept when a writer says 'I meant that'. `text` is the field's. */
export function meantHere({ finding, start, end }: Placed, text: string, reason: string): Meant {
  const { rule, quote } = finding
  if (meantEverywhere.has(rule)) return { rule, quote, reason }
  return { rule, quote, reason, before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) }
}

/** True when the writer has said that they meant these words. A place is known again by what stands before it or after it. */
export function isMeant(meant: readonly Meant[], { finding, start, end }: Placed, text: string): boolean {
  return meant.some(each => {
    if (each.rule !== finding.rule || each.quote !== finding.quote) return false
    if (each.before === undefined || each.after === undefined) return true
    if (each.before === '' && each.after === '') return text.length === finding.quote.length
    return (each.before !== '' && text.slice(Math.max(0, start - around), start) === each.before) || (each.after !== '' && text.slice(end, end + each.after.length) === each.after)
  })
}

/** Reads what a draft keeps under `meant.<number>`. What cannot be read is left alone. */
export function readMeant(kept: string): Meant | undefined {
  if (kept === '') return undefined
  try {
    const value: unknown = JSON.parse(kept)
    if (typeof value !== 'object' || value === null) return undefined
    const { rule, quote, reason, before, after } = value as Partial<Record<keyof Meant, unknown>>
    if (typeof rule !== 'string' || typeof quote !== 'string') return undefined
    return {
      rule, quote, reason: typeof reason === 'string' ? reason : '',
      ...(typeof before === 'string' && typeof after === 'string' && { before, after }),
    }
  } catch {
    return undefined
  }
}
