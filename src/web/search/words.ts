import type { SearchedPart, SearchProblem } from '../../domain/search.ts'

/** What the search pages say. */
export const searchWords = {
  title: 'Search',
  heading: 'Find a record by its words',
  words: 'Words to look for',
  wordsHint: 'Records that hold all of them are found. “Words in quotation marks” are found side by side. Write OR between two words when either will do.',
  more: 'Look in one file, one kind of record or some days only',
  child: 'Whose file?',
  everybody: 'Everybody I work with',
  part: 'Look in',
  parts: { all: 'All the words', decisions: 'What was decided', 'own-words': 'The child’s own words' } satisfies Record<SearchedPart, string>,
  document: 'What kind of record?',
  anyDocument: 'Any kind',
  from: 'From what day?',
  to: 'Up to what day?',
  order: 'Show first',
  orders: { best: 'What fits best', newest: 'The newest' },
  search: 'Search',
  problem: 'There is something to mend. What you typed is still here.',
  problems: {
    'no-words': 'Type at least one word to look for', 'too-long': 'That is longer than 200 characters. Use fewer words',
    'from-is-no-day': 'There is no such day. Enter a real date, or leave it empty', 'to-is-no-day': 'There is no such day. Enter a real date, or leave it empty',
    'from-after-to': 'The first day comes after the last one. Change one of them',
  } satisfies Record<SearchProblem, string>,
  found: (total: number) => (total === 1 ? '1 record' : `${total.toLocaleString('en-GB')} records`),
  byBeginnings: 'No record holds these very words. These hold words that begin like them.',
  nothing: 'No record was found that holds these words.',
  nothingHelp: ['Try fewer words, or another word for the same thing.', 'Look in all files and all days.', 'Only records that are finished are searched, as they stand now, of children you work with today.'],
  tooCommon: 'These words stand in nearly every record, so they cannot be looked for by themselves. Add a word that says more.',
  pages: 'Pages of what was found',
  writtenBy: (who: string) => `written by ${who}`,
} as const
