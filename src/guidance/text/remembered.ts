/** More words than any text has; then it begins anew. */
const rememberedAtMost = 50_000
/** Longer than any word of English. */
const longestWord = 40

/** The same question of a word always has the same answer: it is worked out once, for all texts. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (word.length > longestWord) return ask(word)
    if (answers.size >= rememberedAtMost) answers.clear()
    const own = [...word].join('') // A word cut out of a text would keep the whole text in memory.
    const answer = ask(own)
    answers.set(own, answer)
    return answer
  }
}
