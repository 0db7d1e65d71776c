import type { About, VocabularyTerm } from '../guidance/about.ts'
import { check } from '../guidance/check.ts'
import type { Report } from '../guidance/report.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'
import { aboutFrom, vocabularyFrom } from './about-file.ts'
import { type Command, type ExitCode, Misuse, type Terminal } from './command.ts'
import { loadDictionary } from '../store/dictionary.ts'
import { linesFrom, textFrom } from './input.ts'
import { optionsOf } from './options.ts'
import { toSarif } from '../guidance/sarif.ts'
import { reportAsText } from './report-text.ts'

const help = `written-to-you check [--format text|json|jsonl|sarif] [--about about.json] [--vocabulary terms.json] [FILE | -]
written-to-you check --format jsonl --input jsonl [FILE | -]

Checks a record against the guidance on writing to the child. FILE is plain text; - (or nothing) reads what comes in.

  --about FILE     what is known of the record: {"documentType", "date", "children": [{"name", "dateOfBirth", "pronouns", "verbal"}],
                   "people": [{"name", "role" or "relationship"}]}. Without it names, ages and dates cannot be checked.
  --vocabulary FILE   words that your authority or this child has settled: {"terms": [{"term", "is": "fine" or "explain", "plain", "toChild", "from", "to"}]}.
                   They go before the lists that come with the program, on the days from “from” to “to”.
  --format text    for people (the usual one)
  --format json    one report, for programs
  --format jsonl   one report on one line
  --format sarif   for code review tools
  --input jsonl    many records, one JSON object a line: the fields of about.json, an "id" and the "text".
                   One line comes out for each. A line that cannot be read is named, and the next one is checked.

Exits with 0 when there is nothing to mend, 1 when there is, 2 when it was not understood.

  written-to-you check visit.txt
  written-to-you check --about about.json visit.txt
`

const formats = ['text', 'json', 'jsonl', 'sarif'] as const
type Format = (typeof formats)[number]

/** `written-to-you check`. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'checks a record: what to mend, why, and better words',
  help,
  run: async (args, terminal) => {
    const { format: wanted = 'text', about, vocabulary: terms, input = 'text', rest } = optionsOf(args, ['format', 'about', 'vocabulary', 'input'])
    const format = formats.find(each => each === wanted)
    if (!format) throw new Misuse(`There is no format “${wanted}”. Use one of: ${formats.join(', ')}.`)
    if (rest.length > 1) throw new Misuse(`One file at a time, please: got ${rest.map(each => `“${each}”`).join(' and ')}.`)
    const file = rest[0] ?? '-'
    const settled = terms === undefined ? [] : vocabularyFrom(parsed(await textFrom(terms, terminal), `“${terms}”`))
    if (input === 'jsonl') return checkStream(file, format, about, settled, terminal)
    if (input !== 'text') throw new Misuse(`There is no input “${input}”. Use --input jsonl for many records, or leave it out.`)
    return checkOne(file, format, about, settled, terminal)
  },
}

async function checkOne(file: string, format: Format, aboutFile: string | undefined, settled: readonly VocabularyTerm[], terminal: Terminal): Promise<ExitCode> {
  const about = withVocabulary(aboutFile === undefined ? aboutNothing() : aboutFrom(parsed(await textFrom(aboutFile, terminal), `“${aboutFile}”`)), settled)
  const text = await textFrom(file, terminal)
  const report = check(text, about, { dictionary: loadDictionary() })
  const name = file === '-' ? 'text' : file
  await terminal.print({
    text: () => reportAsText(text, report),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    jsonl: () => reportLine(name, report),
    sarif: () => `${JSON.stringify(toSarif(report, { uri: name, text }), null, 2)}\n`,
  }[format]())
  return isToMend(report) ? 1 : 0
}

async function checkStream(file: string, format: Format, aboutFile: string | undefined, settled: readonly VocabularyTerm[], terminal: Terminal): Promise<ExitCode> {
  if (format !== 'jsonl' && format !== 'text') throw new Misuse('Many records come out as --format jsonl (or text).')
  if (aboutFile !== undefined) throw new Misuse('With --input jsonl each line brings its own facts: leave out --about.')
  let dictionary: Dictionary | undefined
  let toMend = false
  let number = 0
  for await (const line of linesFrom(file, terminal)) {
    number++
    if (line.trim() === '') continue
    try {
      const { id, text, about } = recordFrom(line, number)
      dictionary ??= loadDictionary()
      const report = check(text, withVocabulary(about, settled), { dictionary })
      toMend ||= isToMend(report)
      await terminal.print(format === 'jsonl' ? reportLine(id, report) : `${id}\n${reportAsText(text, report)}\n`)
    } catch (problem) {
      if (!(problem instanceof Misuse)) throw problem
      toMend = true
      terminal.complain(`Line ${number} was left out. ${problem.message}\n`)
    }
  }
  if (number === 0) throw new Misuse('Nothing came in: there is nothing to check.')
  return toMend ? 1 : 0
}

function recordFrom(line: string, number: number): { readonly id: string; readonly text: string; readonly about: About } {
  const data = parsed(line, 'It')
  const about = aboutFrom(data)
  const { id, text } = Object(data)
  if (typeof text !== 'string') throw new Misuse('It has no “text”.')
  return { id: typeof id === 'string' ? id : `line-${number}`, text, about }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (problem) {
    throw new Misuse(`${what} is not JSON (${problem instanceof Error ? problem.message.slice(0, 120) : 'cannot be read'}).`)
  }
}

/** Facts for a text of which nothing is known. The day is today's: this is the one place that looks at a clock. */
const aboutNothing = (): About => ({ documentType: 'case-record', date: new Date().toISOString().slice(0, 10), children: [], people: [] })

/** What the record itself brings goes before what holds for all. */
const withVocabulary = (about: About, settled: readonly VocabularyTerm[]): About => (settled.length === 0 ? about : { ...about, vocabulary: [...settled, ...about.vocabulary ?? []] })

const isToMend = ({ findings, missing }: Report): boolean => findings.length > 0 || missing.length > 0

function reportLine(id: string, { addressed, missing, readingLevel, findings }: Report): string {
  return `${JSON.stringify({ id, addressed, missing, readingLevel, findings })}\n`
}
