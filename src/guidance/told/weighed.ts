import { toldWeights } from '../words/told-weights.ts'

/** What signs are weighed for. */
export type Weighed = keyof typeof toldWeights
const all = Object.keys(toldWeights) as readonly Weighed[]

/** By the sign, how much it speaks for each of them, in their order. */
const rows = new Map<string, number[]>()
all.forEach((each, column) => {
  for (const group of toldWeights[each].signs.split(' | ')) {
    const [weight, signs = ''] = group.split(': ')
    for (const sign of signs.split(', ')) {
      const row = rows.get(sign) ?? all.map(() => 0)
      row[column] = Number(weight)
      rows.set(sign, row)
    }
  }
})

/** The signs of a sentence weighed: a sum for each of what they are weighed for. */
export type Sums = readonly number[]

/** Weighs a sentence's signs. */
export function sumsOf(signs: Iterable<string>): Sums {
  const sums: number[] = all.map(each => toldWeights[each].from)
  return plus(sums, signs)
}

/** The sums with the signs that come of where a sentence stands. */
export function plus(sums: Sums, signs: Iterable<string>): Sums {
  const more = [...sums]
  for (const sign of signs) rows.get(sign)?.forEach((weight, column) => { more[column]! += weight })
  return more
}

/** So much the lists count for or against, as the logarithm of the odds: where they find it told, it takes strong signs to say that it is not, and the other way round. */
const listsCount = 2.5
/** In a record of fewer sentences there is less to weigh, and the lists count for more. */
const sentencesForSigns = 20
/** Nothing that could tell it. */
const nothing = -9

/**
 * Is it told, by the signs of the sentences that could tell it and by what the lists find?
 * @param ofAll how many sentences the record has
 */
export function isTold(what: Weighed, sentences: readonly Sums[], ofAll: number, listed: boolean): boolean {
  const { times, plus } = toldWeights[what]
  const lists = listsCount * Math.max(1, sentencesForSigns / ofAll)
  return times * sumOfBest(sentences, all.indexOf(what)) + plus > (listed ? -lists : lists)
}

/** The three best sentences of a record as one sum. */
function sumOfBest(sentences: readonly Sums[], column: number): number {
  if (sentences.length === 0) return nothing
  let [first, second, third] = [-Infinity, -Infinity, -Infinity]
  for (const sums of sentences) {
    const sum = sums[column]!
    if (sum > first) [first, second, third] = [sum, first, second]
    else if (sum > second) [second, third] = [sum, second]
    else if (sum > third) third = sum
  }
  return Math.log(Math.exp(first) + Math.exp(second) + Math.exp(third))
}
