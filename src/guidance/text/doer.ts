import type { Reading } from './reading.ts'

/** What may follow `by` without being a doer: a time, a means, a place. */
const noDoer = new Set((
  'then now next the a an half phone telephone email text letter post bus car train taxi law monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april may june july august september october november december christmas easter tomorrow today tonight noon midday midnight teatime bedtime lunchtime summer autumn winter spring accident mistake hand myself'
).split(' '))
/** After `by the` or `by a`, these are a time or a place, and no doer. */
const noDoerAfterArticle = new Set('end time start beginning middle weekend summer autumn spring winter holidays holiday last first second third age next morning evening river sea door gate side window road school bed fire deadline date new half term'.split(' '))

const people = /^(?:nurse|staff|teacher|council|head|office|team|counsellor|governors|police|children|dinner)$/

/** After these the sentence tells of something else. */
const elsewhere = new Set('that because who which when while until although though unless if but so'.split(' '))

/** No sentence that anybody reads keeps its doer back for longer. */
const reach = 40

/** True when the sentence goes on to say who did it: `by your teacher`, `by Dana Ashdene`. `from` is a word after the verb. */
export function namesDoer(reading: Reading, from: number): boolean {
  const words = reading.words
  const sentence = words[from - 1]?.sentence
  for (let i = from; i < Math.min(words.length, from + reach) && words[i]?.sentence === sentence; i++) {
    if (elsewhere.has(words[i]!.lower)) return false
    if (words[i]?.lower !== 'by') continue
    const next = words[i + 1]
    if (!next || next.sentence !== sentence || /^\d/.test(next.lower) || next.lower.endsWith('ing')) continue
    if (next.lower === 'the' || next.lower === 'a' || next.lower === 'an') {
      const noun = words[i + 2]
      const then = words[i + 3]
      if (noun && noun.sentence === sentence && (!noDoerAfterArticle.has(noun.lower) || (noun.lower === 'school' && then?.sentence === sentence && people.test(then.lower)))) return true
    } else if (!noDoer.has(next.lower)) return true
  }
  return false
}
