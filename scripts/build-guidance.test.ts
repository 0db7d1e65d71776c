import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualAbout } from '../src/guidance/rules/examples.ts'
import ts from 'typescript'
import { buildGuidance } from './build-guidance.ts'

const folder = mkdtempSync(join(tmpdir(), 'written-to-you-guidance-'))
const out = join(folder, 'guidance')

beforeAll(() => buildGuidance(out), 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the engine as a package of its own', { timeout: 60_000 }, () => {
  it('has what a package has', () => {
    for (const file of ['index.js', 'index.d.ts', 'package.json', 'core.js', 'core.d.ts', 'element.js', 'element.d.ts', 'worker.js', 'en-GB.aff', 'en-GB.words', 'example.html', 'README.md', 'LICENSE', 'types/check.d.ts']) expect(existsSync(join(out, file)), file).toBe(true)
    expect(readFileSync(join(out, 'types/check.d.ts'), 'utf8')).not.toMatch(/from '[^']*\.ts'/)
  })

  it('needs nothing else and nothing of Node', () => {
    expect(readFileSync(join(out, 'index.js'), 'utf8').slice(-2000)).not.toMatch(/from"node:|require\("/)
    expect(statSync(join(out, 'index.js')).size).toBeLessThan(1_500_000)
    // What runs in a page makes no code of text.
    for (const file of ['core.js', 'worker.js', 'element.js']) expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/\beval\(|new Function\(/)
  })

  it.each(['index', 'core'])('%s says in its types just what it has', async door => {
    const host = ts.createProgram([join(out, `${door}.d.ts`)], { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, types: [] })
    const checker = host.getTypeChecker()
    const file = host.getSourceFile(join(out, `${door}.d.ts`))
    const symbol = file && checker.getSymbolAtLocation(file)
    const declared = (symbol ? checker.getExportsOfModule(symbol) : [])
      .map(each => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each)).filter(({ flags }) => flags & ts.SymbolFlags.Value).map(({ name }) => name)
    expect(declared.sort()).toEqual(Object.keys(await import(join(out, `${door}.js`))).sort())
  })

  it('can be used by a strict program in TypeScript, the element too', () => {
    const file = join(out, 'use.ts')
    writeFileSync(file, `
      import { check, createChecker, glossary, toSarif, type About, type Finding, type Report } from './index.js'
      import { check as checkAlone, type Dictionary } from './core.js'
      import './element.js'
      import type { WrittenToTheChildElement } from './element.js'
      const about: About = { documentType: 'case-record', date: '2026-03-12', children: [{ name: 'Rowan Ashdene', pronouns: 'she/her', verbal: true }], people: [] }
      const report: Report = check('Rowan was happy.', about)
      export const first: Finding | undefined = createChecker(about).update('').findings[0]
      export const log: object = toSarif(report, { uri: 'visit.txt' })
      const dictionary: Dictionary = { correct: () => true }
      export const same: Report = checkAlone('', about, { dictionary })
      export const words: string = glossary.map(({ term }) => term).join()
      const box: WrittenToTheChildElement = document.createElement('written-to-the-child')
      box.about = { children: about.children }
      box.addEventListener('written-to-the-child:report', ({ detail }) => detail.findings.map(({ quote }) => quote))
      box.addEventListener('written-to-the-child:meant', ({ detail }) => { box.meant = detail.meant })
      // @ts-expect-error a kind of document that there is not
      check('', { ...about, documentType: 'diary' })
    `)
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], strict: true, noEmit: true, types: [] })
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText, file: where }) => `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([])
    rmSync(file)
  })

  it('checks, spelling included, in a process that has nothing else', () => {
    const program = `
      import { check, createChecker } from ${JSON.stringify(join(out, 'index.js'))}
      const about = ${JSON.stringify(usualAbout)}
      const { findings } = check('Rowan, your placement is horible.', about)
      const checker = createChecker(about)
      const updated = checker.update('Rowan, your placement is horible.')
      console.log(JSON.stringify({ rules: findings.map(each => each.rule + ':' + each.quote), same: JSON.stringify(updated.findings) === JSON.stringify(findings) }))`
    const said = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: tmpdir(), encoding: 'utf8' }))
    expect(said).toEqual({ rules: ['jargon:placement', 'spelling:horible'], same: true })
  })
})
