/** A stretch of a text, and whether it is another one in the text that it is compared with. */
export interface Stretch {
  readonly text: string
  readonly isOther: boolean
}

/** Two texts, each in stretches that are the same in both, or not. */
export interface Difference {
  readonly before: readonly Stretch[]
  readonly after: readonly Stretch[]
}

/** Longer ones are not compared word by word: their middle is another one as a whole. */
const mostPairs = 250_000

/** Compares two sentences word by word: as few words as can be are called other ones. */
export function differenceOf(before: string, after: string): Difference {
  const [one, two] = [wordsOf(before), wordsOf(after)]
  let from = 0
  while (from < one.length && from < two.length && one[from] === two[from]) from++
  let tail = 0
  while (tail < one.length - from && tail < two.length - from && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++
  const same = sameInMiddle(one.slice(from, one.length - tail), two.slice(from, two.length - tail))
  const isOther = (words: readonly string[], stands: ReadonlySet<number>) => words.map((_, at) => at >= from && at < words.length - tail && !stands.has(at - from))
  return { before: stretches(one, isOther(one, same.one)), after: stretches(two, isOther(two, same.two)) }
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}\p{M}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []

/** The places of the words that both have, in order: the longest row of them. */
function sameInMiddle(one: readonly string[], two: readonly string[]): { readonly one: ReadonlySet<number>; readonly two: ReadonlySet<number> } {
  const same = { one: new Set<number>(), two: new Set<number>() }
  if (one.length * two.length > mostPairs) return same
  const width = two.length + 1
  const longest = new Uint32Array((one.length + 1) * width)
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = two.length - 1; b >= 0; b--) longest[a * width + b] = one[a] === two[b] ? longest[(a + 1) * width + b + 1]! + 1 : Math.max(longest[(a + 1) * width + b]!, longest[a * width + b + 1]!)
  }
  for (let a = 0, b = 0; a < one.length && b < two.length;) {
    if (one[a] === two[b]) { same.one.add(a++); same.two.add(b++) }
    else if (longest[(a + 1) * width + b]! >= longest[a * width + b + 1]!) a++
    else b++
  }
  return same
}

/** Neighbouring words of one kind as one stretch. A space is an other one only between two others. */
function stretches(words: readonly string[], isOther: readonly boolean[]): readonly Stretch[] {
  const all: { text: string; isOther: boolean }[] = []
  for (const [at, text] of words.entries()) {
    const other = text.trim() === '' ? isOther[at - 1] === true && isOther[at + 1] === true : isOther[at]!
    const last = all.at(-1)
    if (last && last.isOther === other) last.text += text
    else all.push({ text, isOther: other })
  }
  return all
}
