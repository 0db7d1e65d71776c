import { readFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { type Terminal, Misuse } from './command.ts'

const largest = 20_000_000

/** The text of a file, or of what comes in when the name is `-`. */
export async function textFrom(name: string, terminal: Terminal): Promise<string> {
  const text = decoded(name === '-' ? await gathered(terminal.input) : await contentsOf(name), name === '-' ? 'What came in' : `“${name}”`)
  if (text.trim() === '') throw new Misuse(`${name === '-' ? 'What came in' : `“${name}”`} is empty: there is nothing to check.`)
  return text
}

async function contentsOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name)
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
    if (code === 'ENOENT') throw new Misuse(`There is no file “${name}”. Check its name and the folder that you are in.`)
    if (code === 'EISDIR') throw new Misuse(`“${name}” is a folder. Name one file in it.`)
    if (code === 'EACCES' || code === 'EPERM') throw new Misuse(`“${name}” may not be read by you. Ask whoever keeps it.`)
    throw problem
  }
}

async function gathered(input: Terminal['input']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    if (size > largest) throw new Misuse('What came in is more than 20 MB: too much for one record. For many records use --input jsonl.')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function decoded(bytes: Uint8Array, what: string): string {
  const notText = `${what} is not plain text. If it is a Word or PDF document, save it as plain text (UTF-8) first.`
  if (bytes.includes(0)) throw new Misuse(notText)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Misuse(notText)
  }
}

/** The lines of a file or of what comes in, one after another, never more than one of them in memory. */
export async function* linesFrom(name: string, terminal: Terminal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let kept = ''
  try {
    for await (const chunk of name === '-' ? terminal.input : createReadStream(name)) {
      kept += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      const lines = kept.split('\n')
      kept = lines.pop() ?? ''
      yield* lines
    }
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') throw new Misuse(`There is no file “${name}”. Check its name and the folder that you are in.`)
    throw problem
  }
  kept += decoder.decode()
  if (kept !== '') yield kept
}
