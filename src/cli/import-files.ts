import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { MappedFile } from '../domain/import/mapping.ts'
import type { RawRow } from '../domain/import/row.ts'
import { Misuse } from './command.ts'

/** A row of a file, and where it stands: the line on which it begins, or in a JSON list which one it is. `problem`: it is no row. */
export interface FileRow {
  readonly place: number
  readonly raw: RawRow
  readonly problem?: string | undefined
}

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/** The whole of a JSON list is held in memory: a longer one is to be saved line by line. */
const longestList = 256_000_000
/** A row longer than this is a quotation mark that is never closed. */
const longestRow = 10_000_000

/** How a file is written: by its first bytes, or because it is UTF-8 from beginning to end; what is not is taken for Windows-1252. */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      isFirst = false
      decoder.decode(chunk, { stream: true })
    }
    decoder.decode()
    return 'utf-8'
  } catch (problem) {
    if (problem instanceof TypeError) return 'windows-1252'
    throw missing(path, problem)
  }
}

const missing = (path: string, problem: unknown): unknown =>
  problem instanceof Error && 'code' in problem && (problem.code === 'ENOENT' || problem.code === 'EACCES') ? new Misuse(`${path} cannot be read: ${problem.code === 'ENOENT' ? 'there is no such file. Names in a mapping are read from the folder that the mapping is in' : 'you may not read it. Ask whoever keeps it'}.`) : problem

/** The text of a file. Every line ends in one way, so that lines are counted as an editor counts them. */
async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let kept = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = kept + decoder.decode(chunk, { stream: true })
    kept = text.endsWith('\r') ? '\r' : ''
    yield (kept === '' ? text : text.slice(0, -1)).replaceAll('\r\n', '\n')
  }
  yield kept + decoder.decode()
}

/** The rows of a file, one after another, never all of them in memory (but of a JSON list). */
export async function* rowsOf(path: string, file: MappedFile, encoding: Encoding): AsyncGenerator<FileRow> {
  if (/\.csv$/i.test(path)) yield* csvRows(path, file, encoding)
  else if (/\.jsonl$/i.test(path)) yield* jsonLines(path, encoding)
  else yield* jsonList(path, encoding)
}

async function* csvRows(path: string, file: MappedFile, encoding: Encoding): AsyncGenerator<FileRow> {
  let header: readonly string[] | undefined
  let before = 0
  const parser = Readable.from(textOf(path, encoding)).pipe(parse({ delimiter: file.partedBy, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestRow }))
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: readonly string[]; info: { lines: number } }>) {
      const place = before + 1
      before = info.lines
      if (header === undefined) {
        header = headerOf(path, record, file)
        continue
      }
      const raw: Record<string, string> = {}
      for (const [at, name] of header.entries()) raw[name] = record[at] ?? ''
      yield { place, raw, ...(record.length !== header.length && { problem: `Found ${record.length} columns. Expected ${header.length}, as in the first line. Often a sign that parts the columns stands in a text without quotation marks round it: export the file again, or mend the line.` }) }
    }
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    throw new Misuse(`${path}, line ${before + 1} and after: ${csvProblems[problem.code] ?? `it cannot be read as CSV (${problem.code}).`} Nothing after this line was looked at.`)
  }
  if (header === undefined) throw new Misuse(`${path} is empty. Expected a first line with the names of the columns.`)
}

const csvProblems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed. Close it, or double the marks that stand within a text.',
  CSV_MAX_RECORD_SIZE: 'a row goes on for more than 10 MB: most likely a quotation mark is never closed. Close it, or double the marks that stand within a text.',
  CSV_INVALID_CLOSING_QUOTE: 'letters stand after a closing quotation mark. Double the marks that stand within a text.',
  INVALID_OPENING_QUOTE: 'a quotation mark stands within a text that has none round it. Put quotation marks round the text, and double those within it.',
}

function headerOf(path: string, found: readonly string[], file: MappedFile): readonly string[] {
  const header = found.map(name => name.trim())
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  if (twice !== undefined) throw new Misuse(`${path}, line 1: two columns are called “${twice}”. Give one of them another name.`)
  const lacking = [...new Set(Object.values(file.columns).flat())].filter(name => !header.includes(name))
  if (lacking.length > 0) throw new Misuse(`${path}, line 1: the mapping names ${lacking.map(name => `“${name}”`).join(', ')}, and the file has no such column. It has ${header.map(name => `“${name}”`).join(', ')}.${header.length === 1 ? ' Is another sign than “,” between its columns? Say it in "partedBy".' : ''}`)
  return header
}

async function* jsonLines(path: string, encoding: Encoding): AsyncGenerator<FileRow> {
  let kept = ''
  let place = 0
  for await (const text of textOf(path, encoding)) {
    const lines = (kept + text).split('\n')
    kept = lines.pop() ?? ''
    for (const line of lines) {
      place++
      if (line.trim() !== '') yield jsonRow(line, place)
    }
  }
  if (kept.trim() !== '') yield jsonRow(kept, place + 1)
}

function jsonRow(line: string, place: number): FileRow {
  try {
    return rawOf(JSON.parse(line), place)
  } catch {
    return { place, raw: {}, problem: 'It is no JSON. Expected one object on a line, such as {"ID": "17"}. Export the line again.' }
  }
}

async function* jsonList(path: string, encoding: Encoding): AsyncGenerator<FileRow> {
  if ((await stat(path)).size > longestList) throw new Misuse(`${path} is larger than 256 MB. Save it as JSON lines (.jsonl): one object on a line.`)
  let list: unknown
  try {
    list = JSON.parse(new TextDecoder(encoding).decode(await readFile(path)))
  } catch (problem) {
    throw new Misuse(`${path} is no JSON: ${problem instanceof Error ? problem.message : String(problem)}. Export it again.`)
  }
  if (!Array.isArray(list)) throw new Misuse(`${path} is no list. Expected [{…}, {…}]: one object for each row.`)
  for (const [at, row] of list.entries()) yield rawOf(row, at + 1)
}

/** A JSON object as words by column. Lists are put together by semicolons; what is null is not known. */
function rawOf(row: unknown, place: number): FileRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { place, raw: {}, problem: 'It is no object. Expected one such as {"ID": "17"}. Export it again.' }
  return { place, raw: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null || value === undefined ? '' : Array.isArray(value) ? value.join(';') : String(value)])) }
}
