import { isDecision, isToldFreely, tellsOfPlans } from './decisions.ts'
import type { Pair } from './pair.ts'
import { hasVerb } from './has-verb.ts'

/** A sentence of which less is told was left out, unless it may be told in other words. */
const hardlyTold = 0.3

/** Sentences of which the text has nothing, and no room in which it could be told in other words. */
export function leftOut(pair: Pair): void {
  const answered = new Set(pair.alignment.back.flatMap(({ group, likeness }, at) => (group.length > 0 && (likeness >= 0.25 || pair.alignment.forth[group[0]!]!.group[0] === at) ? [at] : [])))
  pair.source.reading.sentences.forEach(({ start, end }, index) => {
    const { window, owned } = pair.alignment.forth[index]!
    const planned = isDecision(pair.source.reading, index)
    if (pair.source.own[index]!.size < 2 || !hasVerb(pair.source.reading, index) || owned.length > 0 || pair.coverage(index) >= (pair.source.own[index]!.size > 3 ? hardlyTold : hardlyTold - 0.08)) return
    if (window.some(at => !answered.has(at) && pair.text.own[at]!.size > 2)) return
    if (planned && isToldFreely(pair.source.reading, pair.text.reading, index, window, pair.alignment.back)) return
    if (planned && isOfShortForms(pair.source.text.slice(start, end)) && tellsOfPlans(pair.text.reading, window)) return
    if (planned && pair.lost.some(each => each.kind === 'decision' && each.start >= start && each.end <= end)) return
    pair.lose(planned ? 'decision' : 'other', { start, end }, undefined)
  })
}

/** `NRM to be submitted`: told in plain words it has none of its own. */
const isOfShortForms = (sentence: string): boolean => /\b\p{Lu}{2,}\b/u.test(sentence) && sentence.length < 60
