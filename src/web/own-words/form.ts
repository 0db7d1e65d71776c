import { statementsOf, type WordProblems, wordProblems, type WordStatement } from '../../domain/settled-words.ts'
import { readVocabularyFile } from '../../domain/vocabulary-file.ts'
import type { VocabularyTerm } from '../../guidance/about.ts'
import type { Dictionary } from '../../guidance/text/dictionary.ts'
import { readDayBoxes } from '../parts/day-boxes.ts'
import type { SentForm } from '../sent-form.ts'
import { ownWordsWords as words } from './words.ts'

/** A word as it was typed. */
export interface WordTyped extends Omit<WordStatement, 'from'> {
  readonly from: Readonly<Record<string, string>>
}

/** What is to be mended, by field. */
export type TypedProblems = WordProblems & { readonly from?: string }

/** Reads the form of a word. `statement` is there when nothing is to be mended. */
export function readWord(fields: Readonly<Record<string, string>>, settled: readonly VocabularyTerm[], dictionary: Dictionary, today: string): { typed: WordTyped; problems: TypedProblems; statement?: WordStatement } {
  const line = (name: string): string => (fields[name] ?? '').replace(/\s+/g, ' ').trim()
  const from = readDayBoxes(fields, 'from')
  const says = fields['do'] === 'end' ? 'ended' : fields['says'] === 'fine' ? 'fine' : 'explain'
  const typed = { term: line('term'), says, plain: line('plain'), toChild: line('toChild') } as const
  const statement: WordStatement = says === 'ended' ? { ...typed, plain: '', toChild: '', from: from.day ?? today } : { ...typed, from: from.day ?? today }
  const problems = { ...wordProblems(statement, settled, dictionary), ...(from.day ? {} : { from: words.fromMissing }) }
  return Object.keys(problems).length > 0 ? { typed: { ...typed, from: from.values }, problems } : { typed: { ...typed, from: from.values }, problems, statement }
}

/** How many words one file can bring. */
const most = 2000

/** Reads a file of words: what it states, or everything that is to be mended in it. */
export function readFile({ file, isTooLarge }: SentForm, settled: readonly VocabularyTerm[], dictionary: Dictionary, today: string): { readonly statements: readonly WordStatement[] } | { readonly problems: readonly string[] } {
  if (isTooLarge) return { problems: [words.tooLarge] }
  if (!file) return { problems: [words.noFile] }
  const data = parsed(file.toString('utf8').replace(/^\uFEFF/, ''))
  if (data === undefined) return { problems: [words.noJson] }
  const { terms, problems } = readVocabularyFile(data)
  if (problems.length > 0) return { problems }
  if (terms.length > most) return { problems: [words.tooMany(most)] }
  const inOrder = terms.toSorted((one, other) => (one.from ?? today).localeCompare(other.from ?? today))
  const statements = inOrder.flatMap(term => statementsOf(term, today))
  const all = [...settled, ...inOrder]
  const wrong = statements.filter(({ says }) => says !== 'ended').flatMap(each => Object.values(wordProblems(each, all, dictionary)).map(says => words.inFile(each.term, says)))
  return wrong.length > 0 ? { problems: [...new Set(wrong)] } : { statements }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
