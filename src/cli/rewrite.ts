import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { About } from '../guidance/about.ts'
import { placesIn } from '../guidance/line-places.ts'
import { type Offer, rewriteWithOffers } from '../guidance/rewrite/offers.ts'
import { type Answers, type Question, rewrite, type Rewritten } from '../guidance/rewrite/rewrite.ts'
import { aboutFrom } from './about-file.ts'
import { type Command, type ExitCode, Misuse, type Terminal } from './command.ts'
import { linesFrom, textFrom } from './input.ts'
import { optionsOf } from './options.ts'

const help = `written-to-you rewrite [--about about.json] [--answers answers.json] [--format text|json] [FILE | -]
written-to-you rewrite --input jsonl [FILE | -]
written-to-you rewrite [--about about.json] FOLDER | RECORDS.jsonl

Turns a note about the child into one to the child, without a language model. Quoted words and what is said of other people stay as they are.
Where it is not safe to say who is meant nothing is changed and a question is printed. Better words are offered, never put in.
Always read the result beside the note.

  --about FILE     who the child and the people on the file are, as for check. Their pronouns make fewer questions.
  --answers FILE   answers to questions: {"12-15": "child:0"}, the id of a question and the key of one of its candidates
  --format text    for people (the usual one): the text, then the questions and offers
  --format json    all of it, with the place of each change in the note and in the text, in UTF-16 code units
  --input jsonl    many items, one JSON object a line: {"id", "child", "people", "before", "sentence"} or a record with its "text".
                   One line comes out for each: {"id", "rewrite", "asks", "questions"}. A line that cannot be read is named and passed over.

A folder (of .txt and .jsonl files) or a .jsonl file of records is gone through one after another, with one line out for each.

Exits with 0 when nothing is asked, 1 when something is or an item was passed over, 2 when it was not understood.

  written-to-you rewrite --about about.json visit.txt
`

/** `written-to-you rewrite`. */
export const rewriteCommand: Command = {
  name: 'rewrite',
  summary: 'turns a note about the child into one to the child, and asks where it is not sure',
  help,
  run: async (args, terminal) => {
    const { format = 'text', about: aboutFile, answers: answersFile, input = 'text', rest } = optionsOf(args, ['format', 'about', 'answers', 'input'])
    if (format !== 'text' && format !== 'json' && !(format === 'jsonl' && input === 'jsonl')) throw new Misuse(`There is no format “${format}”. Use one of: text, json.`)
    if (rest.length > 1) throw new Misuse(`One file at a time, please: got ${rest.map(each => `“${each}”`).join(' and ')}.`)
    if (input !== 'text' && input !== 'jsonl') throw new Misuse(`There is no input “${input}”. Use --input jsonl for many items, or leave it out.`)
    const file = rest[0] ?? '-'
    const isFolder = file !== '-' && (await stat(file).catch(() => undefined))?.isDirectory() === true
    if (input === 'jsonl' && !isFolder && aboutFile !== undefined) throw new Misuse('With --input jsonl each line brings its own facts: leave out --about.')
    const about = aboutFile === undefined ? undefined : knownFrom(parsed(await textFrom(aboutFile, terminal), `“${aboutFile}”`))
    if (input === 'jsonl' || isFolder || file.endsWith('.jsonl')) return rewriteMany(isFolder ? await filesIn(file) : [file], about, terminal)
    const answers = answersFile === undefined ? {} : answersFrom(parsed(await textFrom(answersFile, terminal), `“${answersFile}”`))
    return rewriteOne(await textFrom(file, terminal), about ?? unnamed, answers, format, terminal)
  },
}

/** A child of whom nothing is known: *the child* and *YP* can still be turned. */
const unnamed: About = { documentType: 'case-record', date: '2000-01-01', children: [{ name: '', pronouns: 'any', verbal: true }], people: [] }

async function rewriteOne(text: string, about: About, answers: Answers, format: string, terminal: Terminal): Promise<ExitCode> {
  const rewritten = rewriteWithOffers(text, about, { answers })
  await terminal.print(format === 'json' ? `${JSON.stringify(rewritten, null, 2)}\n` : asText(text, rewritten))
  return rewritten.questions.length > 0 ? 1 : 0
}

/** What has been gone through, for the line at the end. */
interface Tally { items: number; asking: number; questions: number; passedOver: number }

async function rewriteMany(files: readonly string[], about: About | undefined, terminal: Terminal): Promise<ExitCode> {
  const tally: Tally = { items: 0, asking: 0, questions: 0, passedOver: 0 }
  for (const file of files) {
    const where = files.length > 1 ? ` of “${file}”` : ''
    if (file !== '-' && file.endsWith('.txt')) await item(() => textFrom(file, terminal).then(text => ({ id: file, text, from: 0, about: about ?? unnamed })), `“${file}”`, tally, terminal)
    else {
      let number = 0
      for await (const line of linesFrom(file, terminal)) {
        number++
        if (line.trim() !== '') await item(async () => itemFrom(line, number, about), `Line ${number}${where}`, tally, terminal)
      }
    }
  }
  if (tally.items + tally.passedOver === 0) throw new Misuse('Nothing came in: there is nothing to rewrite.')
  terminal.progress?.(`\r${saidOf(tally)}\n`)
  return tally.questions + tally.passedOver > 0 ? 1 : 0
}

interface Item { readonly id: string; readonly text: string; readonly from: number; readonly about: About }

async function item(get: () => Promise<Item>, name: string, tally: Tally, terminal: Terminal): Promise<void> {
  try {
    const { id, text, from, about } = await get()
    const { text: result, questions } = rewrite(text, about, { from })
    tally.items++
    tally.questions += questions.length
    if (questions.length > 0) tally.asking++
    if (tally.items % 20 === 0) terminal.progress?.(`\r${saidOf(tally)}`)
    await terminal.print(`${JSON.stringify({ id, rewrite: result.slice(from), asks: questions.length, questions: questions.map(each => ({ ...each, start: each.start - from, end: each.end - from })) })}\n`)
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem
    tally.passedOver++
    terminal.complain(`${name} was left out. ${problem.message}\n`)
  }
}

const saidOf = ({ items, asking, questions, passedOver }: Tally): string => `${items} rewritten, ${asking} of them with questions (${questions}), ${passedOver} left out.`

function itemFrom(line: string, number: number, about: About | undefined): Item {
  const data = parsed(line, 'It')
  const { id, child, people, before, sentence, text } = Object(data)
  const own = typeof id === 'string' ? id : `line-${number}`
  if (typeof sentence === 'string') {
    const context = typeof before === 'string' && before.trim() !== '' ? `${before.trimEnd()} ` : ''
    return { id: own, text: context + sentence, from: context.length, about: knownFrom({ children: Array.isArray(child) ? child : [child], people }) }
  }
  if (typeof text !== 'string') throw new Misuse('It has no “sentence” and no “text”.')
  return { id: own, text, from: 0, about: 'children' in Object(data) ? knownFrom(data) : about ?? unnamed }
}

/** The texts and records of a folder, in order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter(name => /\.(?:txt|jsonl)$/.test(name)).sort()
  if (names.length === 0) throw new Misuse(`There is no .txt or .jsonl file in “${folder}”.`)
  return names.map(name => join(folder, name))
}

/** Who is on the file; here neither the kind of document nor its day need be known. */
const knownFrom = (data: unknown): About => aboutFrom(typeof data === 'object' && data !== null && !Array.isArray(data) ? { documentType: 'case-record', date: '2000-01-01', ...data } : data)

function answersFrom(data: unknown): Answers {
  const entries = Object.entries(Object(data))
  if (typeof data !== 'object' || data === null || Array.isArray(data) || entries.some(([, key]) => typeof key !== 'string')) throw new Misuse('The answers must be one JSON object: the id of a question and the key of one of its candidates, {"12-15": "child:0"}.')
  return Object.fromEntries(entries.map(([id, key]) => [id, String(key)]))
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (problem) {
    throw new Misuse(`${what} is not JSON (${problem instanceof Error ? problem.message.slice(0, 120) : 'cannot be read'}).`)
  }
}

function asText(source: string, { text, questions, offers }: Rewritten & { readonly offers: readonly Offer[] }): string {
  const parts = [text.endsWith('\n') ? text : `${text}\n`]
  if (questions.length > 0) parts.push(`Please say who is meant (nothing was changed there)\n${questions.map(questionAsText(source)).join('')}`)
  if (offers.length > 0) parts.push(`Better words, if you like\n${offers.map(offerAsText(text)).join('')}`)
  return parts.join('\n')
}

const questionAsText = (source: string) => {
  const placeOf = placesIn(source)
  return ({ id, start, asks, sentence, candidates }: Question): string => {
    const { line, column } = placeOf(start)
    return `  ${`${line}:${column}`.padEnd(8)}${asks} ${sentence.replace(/\s+/g, ' ')}\n          ${candidates.map(({ key, name }) => `${name} (${key})`).join(', ')}  [${id}]\n`
  }
}

const offerAsText = (text: string) => {
  const placeOf = placesIn(text)
  return ({ start, quote, message, instead }: Offer): string => {
    const { line, column } = placeOf(start)
    return `  ${`${line}:${column}`.padEnd(8)}${quote.replace(/\s+/g, ' ')}${instead.length > 0 ? `  →  ${instead.join('  or  ')}` : `: ${message}`}\n`
  }
}
