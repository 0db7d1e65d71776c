import { join } from 'node:path'
import { build } from 'esbuild'
import { buildBrowser } from '../scripts/build.ts'

/**
 * Runs a measure that uses the pages: they are written with JSX, so it is bundled first, as the program is.
 *   node bench/run.ts page-times
 */
const [name = ''] = process.argv.slice(2)
const dist = join(import.meta.dirname, '../dist')
const outfile = join(dist, `bench/${name}.js`)
await buildBrowser(join(dist, 'browser'))
await build({
  entryPoints: [join(import.meta.dirname, `${name}.ts`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2024', packages: 'external',
  jsx: 'automatic', jsxImportSource: 'preact', sourcemap: 'inline', logLevel: 'warning',
})
await import(outfile)
