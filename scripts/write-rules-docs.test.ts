import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulesPage } from './write-rules-docs.ts'

it('docs/rules.md says what the rules say (if not: node_modules/.bin/node scripts/write-rules-docs.ts)', () => {
  expect(readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage())
})
