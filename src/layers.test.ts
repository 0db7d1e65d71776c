import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Which folders of `src` a folder may use beside itself. Files straight in `src` put the parts together and may use all. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  guidance: [],
  domain: ['guidance'],
  store: ['domain', 'guidance'],
  web: ['store', 'domain', 'guidance'],
  browser: ['guidance'],
  cli: ['store', 'domain', 'guidance'],
  testing: ['web', 'store', 'domain', 'guidance', 'browser', 'cli'],
}

interface Import {
  /** Paths from the project's folder, with `/`. */
  readonly from: string
  readonly to: string
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
/** A test, or what the tests of one folder share. */
const isForTests = (path: string): boolean => isTest(path) || /-for-tests\.tsx?$/.test(path)

/** `src/web/share/form.ts` is of the layer `web`; `src/start.ts` of none. */
const layerOf = (path: string): string | undefined => (/^src\/[^/]+\//.test(path) ? path.split('/')[1] : undefined)

/** The feature of a page: a folder of `src/web` that is not shared by all. */
function featureOf(path: string): string | undefined {
  const [, layer, folder, file] = path.split('/')
  return layer === 'web' && file !== undefined && folder !== 'parts' && folder !== 'styles' ? folder : undefined
}

const folderOf = (path: string): string => dirname(path)

/** What is wrong with one import, naming the two folders; undefined when it is as it should be. */
function broken({ from, to }: Import): string | undefined {
  const says = (why: string) => `${folderOf(from)} uses ${folderOf(to)}: ${why} (${from} imports ${to})`
  const layer = layerOf(from)
  const used = layerOf(to)
  if (isTest(to) || (isForTests(to) && !isForTests(from))) return says('nothing imports a test')
  if (used === 'testing' && layer !== 'testing' && !isForTests(from)) return says('src/testing is for tests alone')
  if (layer === undefined) return undefined
  if (!to.startsWith('src/')) {
    const isData = to.startsWith('db/demo/') && (layer === 'store' || layer === 'testing' || layer === 'cli')
    return isData || isForTests(from) || to === 'package.json' ? undefined : says('what is in src stands by itself')
  }
  if (used === undefined) return isForTests(from) ? undefined : says('nothing imports what puts the parts together')
  const mine = featureOf(from)
  const theirs = featureOf(to)
  if (theirs !== undefined && mine !== theirs && from !== 'src/web/app.ts' && !isForTests(from)) return says('what two features need moves down')
  if (theirs !== undefined && mine !== undefined && mine !== theirs) return says('what two features need moves down')
  if (used === layer || (used === 'testing' && isForTests(from))) return undefined
  const allowed = mayUse[layer]
  if (allowed === undefined) return says(`src/${layer} is no layer of docs/ARCHITECTURE.md`)
  return allowed.includes(used) ? undefined : says('the layers go one way')
}

/** The files of TypeScript in a folder, from the project's folder. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** What the text of a file imports, types too, at the start or in its midst. */
function importsOf(file: string, text: string): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from: file, to: relative(root, resolve(root, dirname(file), fileName)).split(sep).join('/') }))
}

const files = filesIn('src')
const imports = files.flatMap(file => importsOf(file, readFileSync(join(root, file), 'utf8')))

test('the layers go one way: guidance, domain, store, web; no feature uses another', () => {
  expect(imports.map(broken).filter(sentence => sentence !== undefined)).toEqual([])
})

test('all files were seen', () => {
  expect(files.length).toBeGreaterThan(150)
  expect(imports.length).toBeGreaterThan(400)
  for (const layer of ['guidance', 'domain', 'store', 'web', 'testing']) {
    expect(files.filter(file => layerOf(file) === layer).length, `files in src/${layer}`).toBeGreaterThan(4)
  }
})

test('nothing is hidden behind a barrel, a default or an import that does not say its file', () => {
  const odd = imports.filter(({ to }) => !/\.(?:tsx?|json|css|scss)$/.test(to))
  expect(odd).toEqual([])
  const holding = (pattern: RegExp) => files.filter(file => pattern.test(readFileSync(join(root, file), 'utf8')))
  expect(holding(/^export default /m)).toEqual([])
  // What passes everything on is a barrel.
  expect(holding(/^export \* /m)).toEqual([])
  expect(files.filter(file => /\/utils?(?:\.tsx?$|\/)/.test(file))).toEqual([])
})

test.each([
  ['src/guidance/check.ts', 'src/domain/form.ts', 'src/guidance uses src/domain: the layers go one way'],
  ['src/domain/form.ts', 'src/store/as.ts', 'src/domain uses src/store: the layers go one way'],
  ['src/store/server/database.ts', 'src/web/parts/page.tsx', 'src/store/server uses src/web/parts: the layers go one way'],
  ['src/browser/start.ts', 'src/domain/form.ts', 'src/browser uses src/domain: the layers go one way'],
  ['src/cli/verify.ts', 'src/web/app.ts', 'src/cli uses src/web: the layers go one way'],
  ['src/web/sign-in/routes.ts', 'src/web/record/routes.ts', 'src/web/sign-in uses src/web/record: what two features need moves down'],
  ['src/web/parts/page.tsx', 'src/web/record/view.ts', 'src/web/parts uses src/web/record: what two features need moves down'],
  ['src/web/record/record.test.ts', 'src/web/sign-in/page.tsx', 'src/web/record uses src/web/sign-in: what two features need moves down'],
  ['src/store/as.ts', 'src/testing/small-world.ts', 'src/store uses src/testing: src/testing is for tests alone'],
  ['src/start.ts', 'src/testing/small-world.ts', 'src uses src/testing: src/testing is for tests alone'],
  ['src/guidance/check.ts', 'db/demo/index.ts', 'src/guidance uses db/demo: what is in src stands by itself'],
  ['src/web/app.ts', 'scripts/build.ts', 'src/web uses scripts: what is in src stands by itself'],
  ['src/store/as.ts', 'src/start.ts', 'src/store uses src: nothing imports what puts the parts together'],
  ['src/web/record/routes.ts', 'src/web/record/desk-for-tests.ts', 'src/web/record uses src/web/record: nothing imports a test'],
  ['src/other/as.ts', 'src/domain/form.ts', 'src/other uses src/domain: src/other is no layer'],
])('%s may not import %s', (from, to, sentence) => {
  expect(broken({ from, to })).toContain(sentence)
})

test.each([
  ['src/domain/form.ts', 'src/guidance/about.ts'], ['src/web/app.ts', 'src/web/record/routes.ts'], ['src/web/record/routes.ts', 'src/web/parts/page.tsx'],
  ['src/web/record/routes.ts', 'src/web/record/view.ts'], ['src/store/as.database.test.ts', 'src/testing/test-database.ts'], ['src/start.ts', 'db/demo/index.ts'],
  ['src/store/fill-demo.ts', 'db/demo/family.ts'], ['src/testing/small-world.ts', 'src/web/service.ts'], ['src/cli/verify.ts', 'src/store/audit.ts'],
  ['src/web/record/record.database.test.ts', 'src/web/record/desk-for-tests.ts'], ['src/web/record/desk-for-tests.ts', 'src/testing/small-world.ts'],
])('%s may import %s', (from, to) => {
  expect(broken({ from, to })).toBeUndefined()
})

test('an import is seen in every form it can take', () => {
  const text = `import type { A } from './a.ts'\nimport { type B } from './b.ts'\nexport { c } from './c.ts'\nexport type { d } from './d.ts'\nconst e = await import('./e.ts')
    type F = import('./f.ts').F\nimport './g.ts'\nimport fs from 'node:fs'\n// import './no.ts'\nconst h = "import './no.ts'"`
  expect(importsOf('src/domain/form.ts', text).map(({ to }) => to)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `src/domain/${name}.ts`))
})
