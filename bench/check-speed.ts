import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { About } from '../src/guidance/about.ts'
import { buildEngine, type MeasuredChecker, others, ours, oursTyping, oursWithoutSpelling } from './checkers.ts'
import type { FirstFinding } from './first-finding.ts'
import type { Taken, Told } from './one-checker.ts'
import { quantile } from './quantile.ts'
import { recordText, withOneLetterChanged } from './record-text.ts'

/**
 * Our checks beside other writing checkers' in one run, taking turns, warm: on records in which one letter is another in every run, and on one that is being typed into.
 *   npm run bench                  a table
 *   npm run bench -- --json        the same as JSON
 */
const sizes: readonly { readonly words: number; readonly runs: number; readonly warm: number }[] = [
  { words: 500, runs: 150, warm: 200 },
  { words: 2000, runs: 100, warm: 200 },
  { words: 20_000, runs: 15, warm: 2 },
]
/** A record of so many words is typed into. */
const typedWords = 2000
const typed = `${'You told me that you like the new school, and that the dinner ladies are kind. Your dad came on Tuesday with a bag of plums. '.repeat(2)}He was late, becuase the bus did not come. `
const warmKeys = 200
/** So many checks in a row before the next checker's turn: nothing else runs between two keys of a writer, and all share the machine's better and worse moments. */
const inARow = 10
const asJson = process.argv.includes('--json')

if (!existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) {
  console.error('The checkers to compare with are not installed: run "npm install --prefix bench" once.')
  process.exit(1)
}
await buildEngine()
const alone = Object.fromEntries([ours, oursWithoutSpelling, ...others].map(({ name }) => [name, firstFinding(name)]))
const bySize: SideBySide[] = []
for (const size of sizes) bySize.push(await sideBySide(size))
const typing = { 'at the end': await typedInto(typedWords, 1), 'in the middle': await typedInto(typedWords, 0.5) }
if (asJson) console.log(JSON.stringify({ node: process.version, cores: availableParallelism(), sizes: bySize, typing, alone }, null, 2))
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
  return { words, runs, measured: await takingTurns([ours, ...others], about, Array.from({ length: warm + runs }, (_, run) => withOneLetterChanged(text, run)), warm) }
}

/** The same record after every key, typed from the place that is so far in it. */
async function typedInto(words: number, place: number): Promise<readonly Measured[]> {
  const { text, about } = recordText(words)
  const cut = place === 1 ? text.length : text.indexOf('. ', text.length * place) + 2
  return takingTurns([oursTyping, ...others], about, Array.from(typed, (_, key) => `${text.slice(0, cut)}${place === 1 ? ' ' : ''}${typed.slice(0, key + 1)}${text.slice(cut)}`), warmKeys)
}

/** The first checker is the one that the others are compared with. Each is in a process of its own, as it would be in a worker of its own: none pays for the memory of another. */
async function takingTurns(checkers: readonly MeasuredChecker[], about: About, texts: readonly string[], warm: number): Promise<readonly Measured[]> {
  const taking = await Promise.all(checkers.map(async ({ name }) => {
    const own = fork(join(import.meta.dirname, 'one-checker.ts'))
    await answerTo(own, { load: name, about })
    return { name, own, taken: [] as Taken['took'][number][], findings: 0 }
  }))
  for (let from = 0; from < texts.length; from += inARow) {
    for (const each of taking) {
      const { took, findings } = await answerTo(each.own, { texts: texts.slice(from, from + inARow) }) as Taken
      each.taken.push(...took)
      each.findings = findings
    }
    taking.push(taking.shift()!)
  }
  taking.sort((a, b) => checkers.findIndex(({ name }) => name === a.name) - checkers.findIndex(({ name }) => name === b.name))
  const measured = taking.map(({ name, own, taken, findings }) => {
    own.kill()
    const warmed = taken.slice(warm)
    const times = warmed.map(({ clock }) => clock)
    return { checker: name, findings, median: quantile(times, 0.5), p95: quantile(times, 0.95), processor: rounded(warmed.reduce((sum, { processor }) => sum + processor, 0) / warmed.length) }
  })
  return measured.map(each => ({ ...each, toOurs: rounded(each.processor / measured[0]!.processor) }))
}

function answerTo(own: ChildProcess, told: Told): Promise<unknown> {
  return new Promise((resolve, reject) => {
    own.once('message', resolve)
    own.once('exit', code => reject(new Error(`A checker ended with ${code}.`)))
    own.send(told)
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function print(): void {
  const tables = [
    ...bySize.map(({ words, runs, measured }) => [`${words.toLocaleString('en-GB')} words, ${runs} runs`, measured] as const),
    ...Object.entries(typing).map(([where, measured]) => [`Typed into ${typedWords.toLocaleString('en-GB')} words ${where}, a check after every key`, measured] as const),
  ]
  for (const [title, measured] of tables) {
    console.log(`\n${title}: milliseconds`)
    console.table(Object.fromEntries(measured.map(({ checker, median, p95, processor, toOurs, findings }) =>
      [checker, { median, p95, processor, 'checks a second': rounded(1000 / median), 'times ours': toOurs, 'findings in the last': findings }])))
  }
  console.log('\nAlone in a process: first report on 500 words after loading, and memory kept')
  console.table(Object.fromEntries(Object.entries(alone).map(([checker, { milliseconds, megabytes }]) =>
    [checker, { milliseconds: Math.round(milliseconds), 'megabytes': rounded(megabytes), 'times ours': rounded(milliseconds / (alone[ours.name]?.milliseconds ?? milliseconds)) }])))
}
