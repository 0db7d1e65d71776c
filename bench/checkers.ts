import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { About } from '../src/guidance/about.ts'
import type { check, createChecker } from '../src/guidance/check.ts'
import type { loadDictionary } from '../src/store/dictionary.ts'

/** Checks a text and says how much it found. */
type Check = (text: string) => number | Promise<number>

/** A writing checker that is measured: its name, and what must be loaded before the first text. */
export interface MeasuredChecker {
  readonly name: string
  readonly load: (about: About) => Promise<Check>
}

/** Our check with spelling: the others are compared with it. */
export const ours: MeasuredChecker = { name: 'ours, with spelling', load: loadOurs }
/** The same for a text that changes: what the page uses while somebody types. */
export const oursTyping: MeasuredChecker = { name: 'ours, createChecker, with spelling', load: loadUpdating }
export const oursWithoutSpelling: MeasuredChecker = { name: 'ours, without spelling', load: async about => { const { check } = await engine(); return text => check(text, about).findings.length } }
export const others: readonly MeasuredChecker[] = [
  { name: 'write-good', load: loadWriteGood },
  { name: 'alex, plain text', load: loadAlex },
  { name: 'harper.js, British', load: loadHarper },
]

export const all = [ours, oursTyping, oursWithoutSpelling, ...others]

const engineFile = join(import.meta.dirname, '../dist/bench/engine.js')

/** The engine is measured as it is shipped: in one file, without types. */
export async function buildEngine(): Promise<void> {
  await build({
    stdin: { contents: `export { check, createChecker } from './guidance/check.ts'; export { loadDictionary } from './store/dictionary.ts'`, resolveDir: join(import.meta.dirname, '../src') },
    outfile: engineFile, bundle: true, format: 'esm', platform: 'node', target: 'es2024', packages: 'external', logLevel: 'warning',
  })
}

interface Engine { readonly check: typeof check; readonly createChecker: typeof createChecker; readonly loadDictionary: typeof loadDictionary }

const engine = async (): Promise<Engine> => (await import(pathToFileURL(engineFile).href)) as Engine

async function loadOurs(about: About): Promise<Check> {
  const { check, loadDictionary } = await engine()
  const dictionary = loadDictionary()
  return text => check(text, about, { dictionary }).findings.length
}

async function loadUpdating(about: About): Promise<Check> {
  const { createChecker, loadDictionary } = await engine()
  const checker = createChecker(about, { dictionary: loadDictionary() })
  return text => checker.update(text).findings.length
}

// The names are no literals, so that the types are checked without these packages.
const installed = async <Module>(name: string): Promise<Module> => (await import(name)) as Module

async function loadWriteGood(): Promise<Check> {
  const { default: writeGood } = await installed<{ default: (text: string) => readonly unknown[] }>('write-good')
  return text => writeGood(text).length
}

async function loadAlex(): Promise<Check> {
  const alex = await installed<{ text: (text: string) => { readonly messages: readonly unknown[] } }>('alex')
  return text => alex.text(text).messages.length
}

interface Harper {
  readonly LocalLinter: new (setting: { readonly binary: unknown; readonly dialect: number }) => { lint(text: string, options: { readonly language: 'plaintext' }): Promise<readonly unknown[]> }
  readonly Dialect: { readonly British: number }
}

async function loadHarper(): Promise<Check> {
  const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([installed<Harper>('harper.js'), installed<{ binary: unknown }>('harper.js/binary')])
  const linter = new LocalLinter({ binary, dialect: Dialect.British })
  return async text => (await linter.lint(text, { language: 'plaintext' })).length
}
