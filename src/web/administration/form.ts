import type { GlossaryTerm } from '../../store/glossary.ts'
import { administrationWords } from './words.ts'

const words = administrationWords.glossary

/** A word as it was typed. `id`: the word in the list that is changed; absent: a new one. */
export interface WordTyped {
  readonly id: string | undefined
  readonly term: string
  readonly meaning: string
}

/** What is to be mended, by field. */
export type WordProblems = Partial<Readonly<Record<'term' | 'meaning', string>>>

/** Reads the form of a word. Given the words in force, a new one must not stand there already. */
export function readWord(fields: Readonly<Record<string, string>>, inForce: readonly GlossaryTerm[]): { typed: WordTyped; problems: WordProblems } {
  const changed = inForce.find(({ id }) => id === fields['id'])
  const term = (changed?.term ?? fields['term'] ?? '').replace(/\s+/g, ' ').trim()
  const meaning = fields['meaning'] ?? ''
  const termWrong = changed ? undefined : newTermProblem(term, inForce)
  const meaningWrong = meaning.trim() === '' ? words.meaningMissing : meaning.length > 1000 ? words.meaningLong : undefined
  return { typed: { id: changed?.id, term, meaning }, problems: { ...(termWrong ? { term: termWrong } : {}), ...(meaningWrong ? { meaning: meaningWrong } : {}) } }
}

function newTermProblem(term: string, inForce: readonly GlossaryTerm[]): string | undefined {
  if (term === '') return words.termMissing
  if (term.length > 100) return words.termLong
  return inForce.some(each => each.to === null && each.term.toLowerCase() === term.toLowerCase()) ? words.termThere : undefined
}
