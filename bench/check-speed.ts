import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildEngine, checkers, ours } from './checkers.ts'
import type { FirstFinding } from './first-finding.ts'
import { quantile } from './quantile.ts'
import { recordText, withOneLetterChanged } from './record-text.ts'

/**
 * Our checks beside other writing checkers' in one run, taking turns, warm, on records in which one letter is another in every run.
 *   npm run bench                  a table
 *   npm run bench -- --json        the same as JSON
 */
const sizes: readonly { readonly words: number; readonly runs: number; readonly warm: number }[] = [
  { words: 500, runs: 150, warm: 40 },
  { words: 2000, runs: 100, warm: 15 },
  { words: 20_000, runs: 15, warm: 2 },
]
const asJson = process.argv.includes('--json')

if (!existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) {
  console.error('The checkers to compare with are not installed: run "npm install --prefix bench" once.')
  process.exit(1)
}
await buildEngine()
const alone = Object.fromEntries(checkers.map(({ name }) => [name, firstFinding(name)]))
const bySize: SideBySide[] = []
for (const size of sizes) bySize.push(await sideBySide(size))
if (asJson) console.log(JSON.stringify({ node: process.version, cores: availableParallelism(), sizes: bySize, alone }, null, 2))
else print()

/** In a process of its own, so that nothing is warm and the memory is its own. */
function firstFinding(name: string): FirstFinding {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'first-finding.ts'), name], { encoding: 'utf8' })
  if (stdout === '') throw new Error(`${name} could not be measured: ${stderr}`)
  return JSON.parse(stdout) as FirstFinding
}

/** Milliseconds; `processor` is the mean of what a check had of a processor, which other programs on the machine disturb less. Ratios are made of it. */
interface Measured { readonly checker: string; readonly findings: number; readonly median: number; readonly p95: number; readonly processor: number; readonly toOurs: number }

interface SideBySide { readonly words: number; readonly runs: number; readonly measured: readonly Measured[] }

async function sideBySide({ words, runs, warm }: (typeof sizes)[number]): Promise<SideBySide> {
  const { text, about } = recordText(words)
  const taking = await Promise.all(checkers.map(async ({ name, load }) => ({ name, check: await load(about), times: [] as number[], processor: 0, findings: 0 })))
  for (let run = -warm; run < runs; run++) {
    const changed = withOneLetterChanged(text, run + warm)
    for (const each of taking) {
      const began = performance.now()
      const before = process.threadCpuUsage()
      each.findings = await each.check(changed)
      const { user, system } = process.threadCpuUsage(before)
      if (run < 0) continue
      each.times.push(performance.now() - began)
      each.processor += (user + system) / 1000 / runs
    }
    taking.push(taking.shift()!)
  }
  taking.sort((a, b) => checkers.findIndex(({ name }) => name === a.name) - checkers.findIndex(({ name }) => name === b.name))
  const first = taking.find(({ name }) => name === ours)!.processor
  return {
    words, runs, measured: taking.map(({ name, times, processor, findings }) =>
      ({ checker: name, findings, median: quantile(times, 0.5), p95: quantile(times, 0.95), processor: rounded(processor), toOurs: rounded(processor / first) })),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function print(): void {
  for (const { words, runs, measured } of bySize) {
    console.log(`\n${words.toLocaleString('en-GB')} words, ${runs} runs: milliseconds`)
    console.table(Object.fromEntries(measured.map(({ checker, median, p95, processor, toOurs, findings }) =>
      [checker, { median, p95, processor, 'checks a second': rounded(1000 / median), 'times ours': toOurs, 'findings in the last': findings }])))
  }
  console.log('\nAlone in a process: first report on 500 words after loading, and memory kept')
  console.table(Object.fromEntries(Object.entries(alone).map(([checker, { milliseconds, megabytes }]) =>
    [checker, { milliseconds: Math.round(milliseconds), 'megabytes': rounded(megabytes), 'times ours': rounded(milliseconds / (alone[ours]?.milliseconds ?? milliseconds)) }])))
}
