import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { compile } from 'sass'
import { packWords } from '../src/browser/packed-words.ts'
import { rulesAlone, workerBuild } from './worker-build.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What stands in the package as it is. */
const asItIs = join(root, 'scripts/guidance-package')

/** The engine alone. */
const core = `
export { check, createChecker } from './src/guidance/check.ts'
export { toSarif } from './src/guidance/sarif.ts'
export { glossary } from './src/guidance/words/glossary.ts'
`

/** The engine with its spelling dictionary inside, made ready at the first check. */
const withSpelling = `
import aff from './node_modules/dictionary-en-gb/index.aff'
import packed from './node_modules/dictionary-en-gb/index.dic'
import { unpackWords } from './src/browser/packed-words.ts'
import { affixDictionary } from './src/guidance/text/affix-dictionary.ts'
import { check as checkWith, createChecker as createCheckerWith } from './src/guidance/check.ts'

let dictionary
const options = () => ({ dictionary: (dictionary ??= affixDictionary(aff, unpackWords(packed))) })

export const check = (text, about) => checkWith(text, about, options())
export const createChecker = about => createCheckerWith(about, options())
export { toSarif } from './src/guidance/sarif.ts'
export { glossary } from './src/guidance/words/glossary.ts'
`

/** A stylesheet as text, for a tree of its own. */
const stylesheets: Plugin = {
  name: 'stylesheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.scss$/ }, ({ path }) => ({ contents: `export const css = ${JSON.stringify(compile(path, { style: 'compressed', charset: false }).css)}`, loader: 'js' }))
  },
}

/** The dictionary's words as a text that is shorter to send. */
const packedWords: Plugin = {
  name: 'packed-words',
  setup({ onLoad }) {
    onLoad({ filter: /\.dic$/ }, ({ path }) => ({ contents: packWords(readFileSync(path, 'utf8')), loader: 'text' }))
  },
}

const common = {
  bundle: true, format: 'esm', platform: 'browser', target: 'es2024', minify: true, charset: 'utf8', legalComments: 'none', absWorkingDir: root, logLevel: 'warning',
  loader: { '.aff': 'text' }, plugins: [stylesheets, rulesAlone, packedWords],
} satisfies BuildOptions

/** Writes the engine, and the element that guides a text box, as a package of its own. */
export async function buildGuidance(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const door = (contents: string) => ({ contents, resolveDir: root, sourcefile: 'door.js', loader: 'js' }) as const
  await Promise.all([
    build({ ...common, stdin: door(withSpelling), outfile: join(out, 'index.js') }),
    build({ ...common, stdin: door(core), outfile: join(out, 'core.js') }),
    build({ ...workerBuild(root, 'worker'), target: common.target, outdir: out }),
    build({ ...common, entryPoints: [join(root, 'src/browser/written-to-the-child/define.entry.ts')], outfile: join(out, 'element.js') }),
  ])
  copyFileSync(join(root, 'node_modules/dictionary-en-gb/index.aff'), join(out, 'en-GB.aff'))
  writeFileSync(join(out, 'en-GB.words'), packWords(readFileSync(join(root, 'node_modules/dictionary-en-gb/index.dic'), 'utf8')))
  for (const name of readdirSync(asItIs)) copyFileSync(join(asItIs, name), join(out, name))
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'src/guidance/tsconfig.json'), '--noEmit', 'false', '--noCheck', '--declaration', '--emitDeclarationOnly', '--outDir', join(out, 'types')], { stdio: 'inherit' })
  pointAtScripts(join(out, 'types'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(out, 'LICENSE'), licences())
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({
    name: 'written-to-you-guidance', version, description: 'Checks records that are written to the child', license: 'MIT AND BSD-3-Clause', type: 'module', sideEffects: ['./element.js', './worker.js', './engine-*.js'],
    main: './index.js', types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './core': { types: './core.d.ts', default: './core.js' },
      './element': { types: './element.d.ts', default: './element.js' },
      './element.js': { types: './element.d.ts', default: './element.js' },
      './worker.js': './worker.js', './en-GB.aff': './en-GB.aff', './en-GB.words': './en-GB.words', './package.json': './package.json',
    },
    files: readdirSync(out).filter(name => name !== 'package.json').sort(),
  }, null, 2)}\n`)
}

/** What goes over the wire, compressed as a server would: in KiB. The worker's first findings need less than all of it. */
export function sizes(out: string): Readonly<Record<'core and words' | 'with spelling' | 'element' | 'worker, first findings' | 'worker' | 'dictionary', number>> {
  const of = (...names: readonly string[]) => Math.round(names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(out, name))).length, 0) / 102.4) / 10
  const first = ['worker.js', ...Array.from(readFileSync(join(out, 'worker.js'), 'utf8').matchAll(/(?:from|import)"\.\/(engine-\w+\.js)"/g), ([, name = '']) => name)]
  return {
    'core and words': of('core.js'), 'with spelling': of('index.js'), element: of('element.js'), 'worker, first findings': of(...new Set(first)),
    worker: of('worker.js', ...readdirSync(out).filter(name => name.startsWith('engine-'))), dictionary: of('en-GB.aff', 'en-GB.words'),
  }
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
  const of = (name: string): string => {
    const folder = join(root, 'node_modules', name)
    return readFileSync(join(folder, readdirSync(folder).find(file => /^licen[cs]e/i.test(file)) ?? 'license'), 'utf8').trim()
  }
  return `written-to-you-guidance is under the MIT licence, as Written to You is:

${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}

index.js and the files en-GB.aff and en-GB.words hold a dictionary under a licence of its own (packed, and without the words that the engine never asks it about).

--- dictionary-en-gb (the British English spelling dictionary) ---

${of('dictionary-en-gb')}
`
}

if (import.meta.main) {
  const out = process.argv[2] ?? join(root, 'dist/guidance')
  await buildGuidance(out)
  const most: Readonly<Record<string, number>> = { 'core and words': 130, 'with spelling': 320 }
  console.log(`Built ${out}. Brotli, in KiB: ${Object.entries(sizes(out)).map(([what, size]) => `${what} ${size}${most[what] === undefined ? '' : ` (${size > most[what] ? 'more than the' : 'of the'} ${most[what]} that it may be)`}`).join(', ')}.`)
}
