import type { Dictionary } from '../guidance/text/dictionary.ts'

/** A dictionary that never keeps a check waiting: what takes long to look up is looked up between checks. */
export interface PatientDictionary extends Dictionary {
  /** A check begins: it may spend a little time on suggestions. */
  begin(): void
  /** How many words checks had to leave. */
  left(): number
  /** Looks up one of them. */
  lookUpOne(): void
}

const budget = 25
const longestWord = 30

/** @param clock milliseconds, from anywhere */
export function createPatientDictionary(dictionary: Dictionary, clock: () => number): PatientDictionary {
  const correct = new Map<string, boolean>()
  const suggestions = new Map<string, string[]>()
  const waiting = new Set<string>()
  let until = 0

  function lookUp(word: string): string[] {
    const found = dictionary.suggest(word)
    suggestions.set(word, found)
    return found
  }

  return {
    begin() {
      until = clock() + budget
      if (suggestions.size > 5000) suggestions.clear()
      if (correct.size > 50_000) correct.clear()
    },
    correct(word) {
      const known = correct.get(word)
      if (known !== undefined) return known
      const is = dictionary.correct(word)
      correct.set(word, is)
      return is
    },
    suggest(word) {
      const known = suggestions.get(word)
      if (known) return known
      if (word.length > longestWord) return []
      if (clock() < until) return lookUp(word)
      waiting.add(word)
      return []
    },
    left: () => waiting.size,
    lookUpOne() {
      const [word] = waiting
      if (word === undefined) return
      waiting.delete(word)
      lookUp(word)
    },
  }
}
