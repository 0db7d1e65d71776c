import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The door of the package: the engine with its spelling dictionary inside, made ready at the first check. */
const door = `
import nspell from 'nspell'
import aff from './node_modules/dictionary-en-gb/index.aff'
import dic from './node_modules/dictionary-en-gb/index.dic'
import { check as checkWith, createChecker as createCheckerWith } from './src/guidance/check.ts'

let dictionary
const options = () => ({ dictionary: (dictionary ??= nspell(aff, dic)) })

export const check = (text, about) => checkWith(text, about, options())
export const createChecker = about => createCheckerWith(about, options())
export { glossary } from './src/guidance/words/glossary.ts'
`

const types = `import type { About } from './types/about.js'
import type { Report } from './types/report.js'
import type { Checker } from './types/check.js'

export type { About, AddressedChild, DocumentType, PersonOnFile } from './types/about.js'
export type { Checker } from './types/check.js'
export type { MissingElement, ReadingLevel, ReadingPlace, Report } from './types/report.js'
export type { Addressed, Certainty, Finding, MissingId, RuleId } from './types/rule.js'
export type { GlossaryEntry } from './types/words/glossary.js'

/** Checks a record against the guidance on writing to the child. Pure; offsets are UTF-16 code units. */
export declare function check(text: string, about: About): Report
/** Checks one text again and again while it is being written. */
export declare function createChecker(about: About): Checker
/** Words with what they mean, for a grown-up and for a child. */
export declare const glossary: readonly import('./types/words/glossary.js').GlossaryEntry[]
`

const readme = `# written-to-you-guidance

Checks a record of children's social care that is written to the child: does it speak to the child, are its words plain, is harm said plainly, is it clear who decided what and why.
It runs in a browser, a worker or Node, keeps nothing, and sends nothing anywhere. It needs no other package: the British English dictionary is inside.

\`\`\`js
import { check, createChecker } from 'written-to-you-guidance'

const about = {
  documentType: 'case-record',
  date: '2026-03-12',
  children: [{ name: 'Rowan Ashdene', dateOfBirth: '2013-05-14', pronouns: 'she/her', verbal: true }],
  people: [{ name: 'Dana Ashdene', relationship: 'mum' }, { name: 'Imogen Fairley', role: 'social worker' }],
}
const report = check('Rowan is doing well in placement.', about)
for (const { quote, message, instead } of report.findings) console.log(quote, message, instead)

const checker = createChecker(about)
checker.update('Rowan, you are doing well')   // again at each change
\`\`\`

Offsets are UTF-16 code units, as JavaScript counts. Making the dictionary ready takes 0.1 to 0.3 seconds at the first check: in a page, do it in a worker.
It asks; a person decides. It cannot know what happened, and what it misses is written down in the rules' documentation.
`

/** Writes the engine as a package of its own. */
export async function buildGuidance(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await build({
    stdin: { contents: door, resolveDir: root, sourcefile: 'door.js', loader: 'js' },
    outfile: join(out, 'index.js'), bundle: true, format: 'esm', platform: 'browser', target: 'es2024', minify: true, legalComments: 'none',
    loader: { '.aff': 'text', '.dic': 'text' }, logLevel: 'warning',
  })
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'src/guidance/tsconfig.json'), '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', join(out, 'types')], { stdio: 'inherit' })
  pointAtScripts(join(out, 'types'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(out, 'index.d.ts'), types)
  writeFileSync(join(out, 'README.md'), readme)
  writeFileSync(join(out, 'LICENSE'), licences())
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({
    name: 'written-to-you-guidance', version, description: 'Checks records that are written to the child', license: 'MIT AND BSD-3-Clause', type: 'module', sideEffects: false,
    main: './index.js', types: './index.d.ts', exports: { '.': { types: './index.d.ts', default: './index.js' } }, files: ['index.js', 'index.d.ts', 'types', 'LICENSE', 'README.md'],
  }, null, 2)}\n`)
}

/** Declarations name each other as they do in the source, by `.ts`; in a package they are found by `.js`. */
function pointAtScripts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.name.endsWith('.d.ts')) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '|import\(['"])(\.[^'"]*)\.ts(['"])/g, '$1$2.js$3'))
  }
}

/** Our licence and those of what is inside. */
function licences(): string {
  const of = (name: string): string => readFileSync(join(root, 'node_modules', name, 'license'), 'utf8').trim()
  return `written-to-you-guidance is under the MIT licence, as Written to You is. index.js holds two other works, under licences of their own.

--- nspell ---

${of('nspell')}

--- dictionary-en-gb (the British English spelling dictionary) ---

${of('dictionary-en-gb')}
`
}

if (import.meta.main) await buildGuidance(process.argv[2] ?? join(root, 'dist/guidance'))
