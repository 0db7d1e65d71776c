import type { About, VocabularyTerm } from '../guidance/about.ts'
import { check } from '../guidance/check.ts'
import type { RuleId } from '../guidance/rule.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'

/** One statement about a word: what is settled of it from a day on (ISO date). `ended`: nothing from then on. */
export interface WordStatement {
  readonly term: string
  readonly says: VocabularyTerm['is'] | 'ended'
  /** What it means, in plain words that can stand in its place; may be empty where nothing is explained. */
  readonly plain: string
  /** What it means, told to a child; may be empty. */
  readonly toChild: string
  readonly from: string
}

/** The day after, or before, a day (ISO dates). */
const dayBeside = (day: string, days: 1 | -1): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What a line of a pack states: from its first day on, or from today, and that it ends after its last. */
export function statementsOf({ term, is, plain = '', toChild = '', from, to }: VocabularyTerm, today: string): readonly WordStatement[] {
  const word = term.replace(/\s+/g, ' ').trim()
  return [
    { term: word, says: is, plain: plain.trim(), toChild: toChild.trim(), from: from ?? today },
    ...(to === undefined ? [] : [{ term: word, says: 'ended' as const, plain: '', toChild: '', from: dayBeside(to, 1) }]),
  ]
}

/** The pack that statements come to: each word with the days on which it is so. Of statements from one day the later in the list counts. */
export function packOf(statements: readonly WordStatement[]): readonly VocabularyTerm[] {
  return [...Map.groupBy(statements, ({ term }) => term.toLowerCase()).values()].flatMap(ofOne => {
    const byDay = [...new Map(ofOne.map(each => [each.from, each])).values()].sort((one, other) => one.from.localeCompare(other.from))
    return byDay.flatMap(({ term, says, plain, toChild, from }, at) => {
      const next = byDay[at + 1]
      return says === 'ended' ? [] : [{ term, is: says, ...(plain ? { plain } : {}), ...(toChild ? { toChild } : {}), from, ...(next ? { to: dayBeside(next.from, -1) } : {}) }]
    })
  }).sort((one, other) => one.term.toLowerCase().localeCompare(other.term.toLowerCase()) || (one.from ?? '').localeCompare(other.from ?? ''))
}

/** Rules about words by themselves: what a plain wording could be asked about wherever it stands. */
const ofWords: ReadonlySet<RuleId> = new Set(['acronym', 'jargon', 'stigmatising', 'minimising', 'spelling'])

/** What is to be mended in a statement about a word, by field, each as a sentence that says what to do. */
export type WordProblems = Partial<Readonly<Record<'term' | 'plain' | 'toChild', string>>>

/**
 * What stands against settling a word so. A plain wording that the engine would itself ask about helps nobody.
 * @param settled the other words that the authority has settled
 */
export function wordProblems({ term, says, plain, toChild, from }: WordStatement, settled: readonly VocabularyTerm[], dictionary: Dictionary): WordProblems {
  const itself = [term, term.toLowerCase()].map((each): VocabularyTerm => ({ term: each, is: 'fine' }))
  const about: About = { documentType: 'case-record', date: from, children: [], people: [], vocabulary: [...settled, ...says === 'fine' ? itself : []] }
  const asked = (text: string, vocabulary = about.vocabulary ?? []) => check(text, { ...about, vocabulary }, { dictionary }).findings.find(({ rule }) => ofWords.has(rule))
  const found = plain === '' ? undefined : asked(plain, [...settled.filter(each => each.term.toLowerCase() !== term.toLowerCase()), ...says === 'fine' ? itself : []])
  const foundToChild = toChild === '' ? undefined : asked(toChild, [...settled, ...itself])
  const problems: Record<string, string | undefined> = {
    term: term === '' ? 'Write down the word' : term.length > 100 ? 'That is longer than 100 characters. Shorten it' : /\p{L}/u.test(term) ? undefined : 'A word has a letter in it. Write down the word',
    plain: says === 'explain' && plain === '' ? 'Write down plain words that can stand in its place' : plain.length > 300 ? 'That is longer than 300 characters. Shorten it' : found && flagged(found.quote),
    toChild: toChild.length > 1000 ? 'That is longer than 1,000 characters. Shorten it' : foundToChild && flagged(foundToChild.quote),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, says]) => says !== undefined))
}

const flagged = (quote: string): string => `‘${quote}’ would itself be asked about. Say it more plainly`
