import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { compile } from 'sass'
import { packWords } from '../src/browser/packed-words.ts'
import type { Asset, Manifest } from '../src/web/assets.ts'
import { workerBuild } from './worker-build.ts'

const root = resolve(import.meta.dirname, '..')
const target = 'es2022'

/** Builds what runs: the server in one file, the browser's scripts, the stylesheet and the spelling dictionary. Takes about a second. */
export async function buildAll({ outDirectory }: { readonly outDirectory: string }): Promise<Manifest> {
  const [manifest] = await Promise.all([buildBrowser(join(outDirectory, 'browser')), buildServer(join(outDirectory, 'server'))])
  return manifest
}

/** Builds what the browser gets into a folder of its own, with a manifest of what is there. */
export async function buildBrowser(directory: string): Promise<Manifest> {
  await mkdir(directory, { recursive: true })
  const manifest: Manifest = Object.assign({}, ...await Promise.all([buildScripts(directory), buildWorker(directory), buildStyle(directory), copyAssets(directory)]))
  await writeFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await removeFormer(directory, manifest)
  return manifest
}

async function buildServer(directory: string): Promise<void> {
  const entry = join(root, 'src/start.ts')
  if (!existsSync(entry)) return
  await build({
    ...common, entryPoints: [entry], outfile: join(directory, 'start.js'), platform: 'node', target: 'es2024', packages: 'external', sourcemap: 'linked',
  })
}

/** Each entry is a module of its own: a page loads one. */
async function buildScripts(directory: string): Promise<Manifest> {
  const folder = join(root, 'src/browser')
  const entries = existsSync(folder) ? (await readdir(folder)).filter(name => /\.entry\.tsx?$/.test(name) && !name.startsWith('check-worker')) : []
  if (entries.length === 0) return {}
  const result = await build({
    ...common, entryPoints: entries.map(name => join(folder, name)), outdir: directory, write: false, platform: 'browser', target, minify: true,
  })
  const written = await Promise.all(result.outputFiles.map(async output => {
    const name = basename(output.path).replace('.entry.js', '.js')
    return [name, await writeHashed(directory, name, output.contents)] as const
  }))
  return Object.fromEntries(written)
}

/** The checking worker is a file and its parts, which it knows by the names that the build gave them. */
async function buildWorker(directory: string): Promise<Manifest> {
  const { outputFiles } = await build({ ...workerBuild(root, 'check-worker'), outdir: directory, write: false, target })
  const written = await Promise.all(outputFiles.map(async ({ path, contents }) => {
    const name = basename(path)
    return [name, await (name === 'check-worker.js' ? writeHashed : writeAsNamed)(directory, name, contents)] as const
  }))
  return Object.fromEntries(written)
}

async function buildStyle(directory: string): Promise<Manifest> {
  const { css } = compile(join(root, 'src/web/styles/style.scss'), { style: 'compressed', loadPaths: [join(root, 'node_modules')], quietDeps: true })
  return { 'style.css': await writeHashed(directory, 'style.css', css) }
}

/** Files that are served as they are, by the name they are served under. */
const asTheyAre: Readonly<Record<string, string>> = {
  'en-GB.aff': 'node_modules/dictionary-en-gb/index.aff',
  'icon.svg': 'src/web/styles/icon.svg',
  // The typefaces that an authority can choose.
  ...Object.fromEntries(['atkinson-hyperlegible-latin', 'atkinson-hyperlegible-latin-ext', 'opendyslexic-latin'].flatMap(file => [400, 700].map(weight =>
    [`${file}-${weight}.woff2`, `node_modules/@fontsource/${file.replace(/-latin.*/, '')}/files/${file}-${weight}-normal.woff2`]))),
}

async function copyAssets(directory: string): Promise<Manifest> {
  const written = await Promise.all(Object.entries(asTheyAre).map(async ([name, source]) =>
    [name, await writeHashed(directory, name, await readFile(join(root, source)))] as const))
  const words = packWords(await readFile(join(root, 'node_modules/dictionary-en-gb/index.dic'), 'utf8'))
  return { ...Object.fromEntries(written), 'en-GB.words': await writeHashed(directory, 'en-GB.words', words) }
}

const common = {
  bundle: true, format: 'esm', jsx: 'automatic', jsxImportSource: 'preact', absWorkingDir: root, charset: 'utf8', logLevel: 'warning', legalComments: 'none',
} satisfies BuildOptions

const digestOf = (contents: string | Uint8Array): Buffer => createHash('sha384').update(contents).digest()

const writeHashed = (directory: string, name: string, contents: string | Uint8Array): Promise<Asset> =>
  writeAsNamed(directory, name.replace(/(?=\.[^.]+$)/, `-${digestOf(contents).toString('hex').slice(0, 10)}`), contents)

async function writeAsNamed(directory: string, file: string, contents: string | Uint8Array): Promise<Asset> {
  await writeFile(join(directory, file), contents)
  return { file, integrity: `sha384-${digestOf(contents).toString('base64')}` }
}

/** What an earlier build left, once the manifest no longer names it. */
async function removeFormer(directory: string, manifest: Manifest): Promise<void> {
  const kept = new Set(['manifest.json', ...Object.values(manifest).map(({ file }) => file)])
  const former = (await readdir(directory)).filter(name => !kept.has(name))
  await Promise.all(former.map(name => rm(join(directory, name), { recursive: true })))
}

if (import.meta.main) {
  const began = performance.now()
  const manifest = await buildAll({ outDirectory: join(root, 'dist') })
  console.log(`Built ${Object.keys(manifest).length} files for the browser in ${Math.round(performance.now() - began)} ms.`)
}
