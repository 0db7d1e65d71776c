import type { VocabularyTerm } from '../guidance/about.ts'

/** What can be written down of who a child is to themselves, in the order in which it is shown. */
export const aboutYouKinds = ['like', 'dislike', 'interest', 'achievement', 'important-person', 'important-thing', 'own-word'] as const

export type AboutYouKind = (typeof aboutYouKinds)[number]

/** A word that a child uses for their life: `my big house`. */
export interface OwnWord {
  readonly words: string
  /** The words of ours that it stands for: `foster placement`. */
  readonly standsFor: readonly string[]
  /** The days from and to which it holds (ISO dates; null: it still does). */
  readonly from: string
  readonly to: string | null
}

/** The child's word as it is said to them: `my big house` is `your big house`. */
export const saidToYou = (words: string): string => words.replace(/^my\b/i, 'your')

/**
 * What the engine is told of a child's own words (decision 0010): they are never asked about, and where one of ours stands in their place, theirs is offered.
 * Of two words for one thing the last one counts, and a child's own word before all that it could be taken for.
 */
export function vocabularyOfChild(words: readonly OwnWord[]): readonly VocabularyTerm[] {
  const dated = ({ from, to }: OwnWord) => ({ from, ...(to === null ? {} : { to }) })
  const inOrder = words.toSorted((a, b) => a.from.localeCompare(b.from))
  return [
    ...inOrder.flatMap(word => word.standsFor.map(term => ({ term, is: 'explain' as const, plain: saidToYou(word.words), ...dated(word) }))),
    ...inOrder.flatMap(word => [...new Set([word.words, saidToYou(word.words)])].map(term => ({ term, is: 'fine' as const, ...dated(word) }))),
  ]
}

/** After so many months without anything new a child has become somebody else: the page says so, kindly. */
const monthsUntilOld = 6

/** True when nothing was ever said, or the newest is from more than six months before today. ISO dates. */
export function isLongAgo(newest: string | null, today: string): boolean {
  if (newest === null) return true
  const at = new Date(`${today}T00:00:00Z`)
  const day = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - monthsUntilOld)
  // 31 August less six months is the last day of February.
  at.setUTCDate(Math.min(day, new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()))
  return newest < at.toISOString().slice(0, 10)
}
