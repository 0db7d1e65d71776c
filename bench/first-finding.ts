import { all } from './checkers.ts'
import { recordText } from './record-text.ts'

/** What one checker costs a process of its own; started by check-speed.ts with the checker's name. Prints one line of JSON. */
export interface FirstFinding {
  /** From asking for the checker to its first report on 500 words. */
  readonly milliseconds: number
  /** What stays in memory, WebAssembly included, after the text was checked. */
  readonly megabytes: number
}

const collect = () => globalThis.gc?.()
const inUse = () => {
  collect()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

const checker = all.find(({ name }) => name === process.argv[2])
if (!checker) throw new Error(`There is no checker called ${process.argv[2]}.`)
const { text, about } = recordText(500)
const before = inUse()
const began = performance.now()
const check = await checker.load(about)
await check(text)
const milliseconds = performance.now() - began
const megabytes = (inUse() - before) / 2 ** 20
await check(text)
console.log(JSON.stringify({ milliseconds, megabytes } satisfies FirstFinding))
