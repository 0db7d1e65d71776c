import type { About } from '../guidance/about.ts'
import { placesIn } from '../guidance/line-places.ts'
import { compare } from '../guidance/rewrite/fidelity/compare.ts'
import type { Comparison, Difference } from '../guidance/rewrite/fidelity/difference.ts'
import { aboutFrom } from './about-file.ts'
import { type Command, type ExitCode, Misuse, type Terminal } from './command.ts'
import { linesFrom, textFrom } from './input.ts'
import { optionsOf } from './options.ts'

const help = `written-to-you compare SOURCE TEXT [--about about.json] [--format text|json]
written-to-you compare --input jsonl [FILE | -]

Says what TEXT, made from the note SOURCE by rewriting it to the child, seems to have lost, changed or added: people, names, numbers,
days, places, a “not”, whose words something is, who did it, harm, quoted words, decisions. One of the two may be - for what comes in.
That nothing is found does not mean that nothing was lost: read both once beside one another.

  --about FILE     what is known of the record, as for check. With it the child, the others and the day are known for certain.
  --format text    for people (the usual one)
  --format json    for programs: each with its place, in UTF-16 code units, in SOURCE (lost) or TEXT (added)
  --input jsonl    many pairs, one JSON object a line: {"id", "source", "text", "about"}. One line comes out for each:
                   {"id", "lost": [{"kind", "quote"}], "added": [{"kind", "quote"}]}. A line that cannot be read is named, and the next one is compared.
                   kinds: person name number date place negation speaker doer harm quotation decision other

Exits with 0 when nothing was found, 1 when something was, 2 when it was not understood.

  written-to-you compare note.txt to-ella.txt
  written-to-you compare --about about.json note.txt to-ella.txt
`

/** `written-to-you compare`. */
export const compareCommand: Command = {
  name: 'compare',
  summary: 'says what a text made from a note lost, changed or added',
  help,
  run: async (args, terminal) => {
    const { format = 'text', about, input = 'text', rest } = optionsOf(args, ['format', 'about', 'input'])
    if (format !== 'text' && format !== 'json' && !(format === 'jsonl' && input === 'jsonl')) throw new Misuse(`There is no format “${format}”. Use one of: text, json.`)
    if (input === 'jsonl') return compareStream(rest, about, terminal)
    if (input !== 'text') throw new Misuse(`There is no input “${input}”. Use --input jsonl for many pairs, or leave it out.`)
    const [source, text, ...more] = rest
    if (source === undefined || text === undefined || more.length > 0) throw new Misuse('Two files, please: the note, then the text made from it.')
    if (source === '-' && text === '-') throw new Misuse('Only one of the two can be - for what comes in.')
    return compareTwo(source, text, format, about, terminal)
  },
}

async function compareTwo(sourceFile: string, textFile: string, format: 'text' | 'json' | 'jsonl', aboutFile: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const about = aboutFile === undefined ? undefined : knownFrom(parsed(await textFrom(aboutFile, terminal), `“${aboutFile}”`))
  const source = await textFrom(sourceFile, terminal)
  const text = await textFrom(textFile, terminal)
  const comparison = compare(source, text, about)
  await terminal.print(format === 'text' ? asText(source, text, comparison) : `${JSON.stringify(comparison, null, 2)}\n`)
  return isAny(comparison) ? 1 : 0
}

async function compareStream(files: readonly string[], aboutFile: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (files.length > 1) throw new Misuse(`One file at a time, please: got ${files.map(each => `“${each}”`).join(' and ')}.`)
  if (aboutFile !== undefined) throw new Misuse('With --input jsonl each line brings its own facts: leave out --about.')
  let [number, found] = [0, false]
  for await (const line of linesFrom(files[0] ?? '-', terminal)) {
    number++
    if (line.trim() === '') continue
    try {
      const { id, source, text, about } = pairFrom(line, number)
      const comparison = compare(source, text, about)
      found ||= isAny(comparison)
      await terminal.print(`${JSON.stringify({ id, lost: comparison.lost.map(kindAndQuote), added: comparison.added.map(kindAndQuote) })}\n`)
    } catch (problem) {
      if (!(problem instanceof Misuse)) throw problem
      found = true
      terminal.complain(`Line ${number} was left out. ${problem.message}\n`)
    }
  }
  if (number === 0) throw new Misuse('Nothing came in: there is nothing to compare.')
  return found ? 1 : 0
}

function pairFrom(line: string, number: number): { readonly id: string; readonly source: string; readonly text: string; readonly about: About | undefined } {
  const { id, source, text, about } = Object(parsed(line, 'It'))
  if (typeof source !== 'string') throw new Misuse('It has no “source”.')
  if (typeof text !== 'string') throw new Misuse('It has no “text”.')
  return { id: typeof id === 'string' ? id : `line-${number}`, source, text, about: about === undefined || about === null ? undefined : knownFrom(about) }
}

/** What is known of the record; here neither its kind nor its day need be. */
function knownFrom(data: unknown): About {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return aboutFrom(data)
  const known = aboutFrom({ documentType: 'case-record', date: '2000-01-01', ...data })
  return 'date' in data ? known : { ...known, date: '' }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (problem) {
    throw new Misuse(`${what} is not JSON (${problem instanceof Error ? problem.message.slice(0, 120) : 'cannot be read'}).`)
  }
}

const isAny = ({ lost, added }: Comparison): boolean => lost.length + added.length > 0
const kindAndQuote = ({ kind, quote }: Difference): Pick<Difference, 'kind' | 'quote'> => ({ kind, quote })

function asText(source: string, text: string, { lost, added }: Comparison): string {
  if (lost.length + added.length === 0) return 'Nothing was found. It may still be there: please read the two once beside one another.\n'
  return `${[listed('In the note, and not found in the text', source, lost), listed('In the text, and not found in the note', text, added)].filter(part => part !== '').join('\n')}\nPlease look at each: you know what was meant. What is not listed may be lost all the same.\n`
}

function listed(heading: string, text: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return ''
  const placeOf = placesIn(text)
  return `${heading}\n${differences.map(({ kind, start, message }) => { const { line, column } = placeOf(start); return `  ${`${line}:${column}`.padEnd(8)}${message}  (${kind})\n` }).join('')}`
}
