import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildBrowser } from './build.ts'

const directory = await mkdtemp(join(tmpdir(), 'written-to-you-build-'))
afterAll(() => rm(directory, { recursive: true }))

test('what the browser gets has a hash in its name, asks nobody outside, and takes the place of what was built before', async () => {
  await writeFile(join(directory, 'style-former.css'), '')
  const manifest = await buildBrowser(directory)
  const files = Object.values(manifest).map(({ file }) => file)
  expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['style.css', 'icon.svg', 'en-GB.aff', 'en-GB.words']))
  expect((await readdir(directory)).sort()).toEqual(['manifest.json', ...files].sort())
  expect(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'))).toEqual(manifest)
  for (const file of files) expect(file).toMatch(/-(?:[0-9a-f]{10}|[0-9A-Z]{8})\.\w+$/)

  const css = await readFile(join(directory, manifest['style.css']?.file ?? ''), 'utf8')
  expect(css).not.toMatch(/url\(|@import|@font-face|GDS Transport/)
}, 30_000)
