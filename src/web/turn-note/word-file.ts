import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** What reads a Word file, in a thread of its own: a file can be made so that reading it takes hours, and everybody else would wait. */
const reading = `
  const { parentPort, workerData } = require('node:worker_threads')
  require(workerData.reader).extractRawText({ buffer: Buffer.from(workerData.bytes) }).then(({ value }) => parentPort.postMessage(value))`

const reader = createRequire(import.meta.url).resolve('mammoth')

const longestMilliseconds = 10_000

/** The words of a .docx, a paragraph a line with an empty one between; undefined when it cannot be read, or not in this time. */
export function wordsOfWordFile(bytes: Buffer, milliseconds = longestMilliseconds): Promise<string | undefined> {
  return new Promise(resolve => {
    const thread = new Worker(reading, { eval: true, workerData: { reader, bytes }, resourceLimits: { maxOldGenerationSizeMb: 512 }, stdout: true, stderr: true })
    const end = (words: string | undefined) => {
      clearTimeout(timer)
      resolve(words)
      void thread.terminate()
    }
    const timer = setTimeout(() => end(undefined), milliseconds)
    thread.once('message', (words: unknown) => end(typeof words === 'string' ? words : undefined))
    thread.once('error', () => end(undefined))
    thread.once('exit', () => end(undefined))
  })
}
