import { check } from '../../guidance/check.ts'
import type { Finding, Rule } from '../../guidance/rule.ts'
import { usualAbout } from '../../guidance/rules/examples.ts'
import type { Dictionary } from '../../guidance/text/dictionary.ts'

/** What the engine says of somebody's words for an exercise. */
export interface Marked {
  /** What the exercise is about, and is still there. */
  readonly left: readonly Finding[]
  /** What other rules would ask. */
  readonly besides: readonly Finding[]
  /** It says so much less that what happened may have gone with the fault. */
  readonly isShorter: boolean
  readonly isDone: boolean
}

/** Marks what somebody wrote for a rule's exercise, with the engine that checks records. */
export function mark(rule: Rule, text: string, dictionary: Dictionary): Marked {
  const { findings } = check(text, usualAbout, { dictionary })
  const left = findings.filter(finding => finding.rule === rule.id)
  const isShorter = wordsIn(text) * 2 < Math.min(wordsIn(rule.practice.text), wordsIn(rule.practice.oneWay))
  return { left, besides: findings.filter(finding => finding.rule !== rule.id), isShorter, isDone: left.length === 0 && !isShorter }
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length
