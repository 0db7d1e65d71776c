import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { usualAbout } from '../src/guidance/rules/examples.ts'
import { buildGuidance } from './build-guidance.ts'

const out = join(mkdtempSync(join(tmpdir(), 'written-to-you-guidance-')), 'guidance')

beforeAll(() => buildGuidance(out), 120_000)

describe('the engine as a package of its own', () => {
  it('has what a package has', () => {
    for (const file of ['index.js', 'index.d.ts', 'package.json', 'README.md', 'LICENSE', 'types/check.d.ts']) expect(existsSync(join(out, file)), file).toBe(true)
    expect(readFileSync(join(out, 'types/check.d.ts'), 'utf8')).not.toMatch(/from '[^']*\.ts'/)
  })

  it('needs nothing else and nothing of Node', () => {
    expect(readFileSync(join(out, 'index.js'), 'utf8').slice(-2000)).not.toMatch(/from"node:|require\("/)
    expect(statSync(join(out, 'index.js')).size).toBeLessThan(1_200_000)
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
