import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import ts from 'typescript'

/** What a rule has for people who learn and for tests; nobody's browser needs it. */
const forLearning: ReadonlySet<string> = new Set(['good', 'bad', 'practice', 'cannotSee'])

/** The rules without their examples. */
export const rulesAlone: Plugin = {
  name: 'rules-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]guidance[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      let left = ''
      let at = 0
      const leaveOut = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && forLearning.has(node.name.text)) {
          left += `${text.slice(at, node.initializer.pos)} []`
          at = node.initializer.end
        } else ts.forEachChild(node, leaveOut)
      }
      leaveOut(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
      return { contents: left + text.slice(at), loader: 'ts' }
    })
  },
}

/** The checking worker, under this name, in parts that are loaded as they are needed: what the first look needs, and the rest. The parts have names of their own, with a hash, and lie beside it. */
export const workerBuild = (root: string, name: string) => ({
  entryPoints: { [name]: join(root, 'src/browser/check-worker.entry.ts') }, absWorkingDir: root, bundle: true, splitting: true, format: 'esm', platform: 'browser', minify: true,
  charset: 'utf8', legalComments: 'none', logLevel: 'warning', chunkNames: 'engine-[hash]', plugins: [rulesAlone],
} satisfies BuildOptions)
