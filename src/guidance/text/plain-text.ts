/** A sentence made plain, and what it is known to say: each pattern is looked for once, whatever text the sentence stands in. */
export class PlainText {
  readonly words: string
  private readonly known = new Map<RegExp, boolean>()

  constructor(words: string) {
    this.words = words
  }

  says(pattern: RegExp): boolean {
    const known = this.known.get(pattern)
    if (known !== undefined) return known
    const says = pattern.test(this.words)
    this.known.set(pattern, says)
    return says
  }
}

const texts = new Map<string, PlainText>()
/** More sentences than any record has; then it begins anew. */
const textsAtMost = 5000
const longest = 1000

/** The one plain text of these words. */
export function plainText(words: string): PlainText {
  const known = texts.get(words)
  if (known) return known
  const text = new PlainText(words)
  if (words.length > longest) return text
  if (texts.size >= textsAtMost) texts.clear()
  texts.set(words, text)
  return text
}
