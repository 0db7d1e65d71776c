import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One built file: its name with a hash in it, which may be kept by a browser for ever, and its integrity for a `<script>` or `<link>`. */
export interface Asset { readonly file: string; readonly integrity: string }

/** What was built, by plain name (`style.css`, `write-record.js`, `en-GB.words`). `scripts/build.ts` writes it. */
export type Manifest = Readonly<Record<string, Asset>>

/** Where the server serves the built files from, with a slash at either end. */
export const assetPrefix = '/assets/'

/** From `src/web/` as well as from the bundle in `dist/server/`. */
const places = ['../browser/manifest.json', '../../dist/browser/manifest.json'].map(place => fileURLToPath(new URL(place, import.meta.url)))

let found: { readonly directory: string; readonly manifest: Manifest } | undefined

function built() {
  for (const place of found ? [] : places) {
    const text = readIfThere(place)
    if (text !== undefined) found = { directory: dirname(place), manifest: JSON.parse(text) }
  }
  return found
}

/** The folder of the built files; undefined while nothing was built. */
export const assetDirectory = (): string | undefined => built()?.directory

/** Whether a file of this name was built: a page works without its script, so it asks for one only if it is there. */
export const hasAsset = (name: string): boolean => built()?.manifest[name] !== undefined

/** The address of a built file. The manifest is read once. Where nothing was built (tests of pages) it is the plain name. */
export function assetPath(name: string): string {
  const manifest = built()?.manifest
  if (!manifest) return assetPrefix + name
  const asset = manifest[name]
  if (!asset) throw new Error(`No file named ${name} was built. Built were: ${Object.keys(manifest).join(', ')}.`)
  return assetPrefix + asset.file
}

/** The addresses of built files for the attributes of an element. What was not built is left out. */
export const assetsThere = (names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).flatMap(([attribute, name]) => (hasAsset(name) ? [[attribute, assetPath(name)]] : [])))

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
