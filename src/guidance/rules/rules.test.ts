import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GoodExample, Rule } from '../rule.ts'
import { check } from '../check.ts'
import { aboutOf, unmark, usualAbout } from './examples.ts'
import { rules } from './index.ts'
import { statementsOf } from '../statements.ts'
import type { About } from '../about.ts'

const plain = (example: GoodExample): { text: string; about?: Partial<About> } => (typeof example === 'string' ? { text: example } : example)

/** What the rule finds, shown as the text with «marks». */
function marked(rule: Rule, text: string, about: Partial<About> | undefined): string {
  const found = check(text, aboutOf(about)).findings.filter(finding => finding.rule === rule.id)
  let shown = ''
  let at = 0
  for (const { start, end } of found) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return shown + text.slice(at)
}

describe('all rules', () => {
  it('have a file each, named after them', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.ts') && !/^(?:index|examples)\.ts$|\.test\.ts$/.test(name))
    expect(rules.map(rule => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('says all that a rule says', () => {
    expect(rule.asks).toMatch(/^\p{Lu}.*[?.]$/su)
    expect(rule.because).toMatch(/^\p{Lu}.*\.$/su)
    expect(rule.source.length).toBeGreaterThan(0)
    expect(statementsOf(rule.source).map(({ id }) => id)).toEqual(rule.source)
    expect(rule.good.length).toBeGreaterThan(2)
    expect(rule.bad.length).toBeGreaterThan(2)
    expect(rule.cannotSee.length).toBeGreaterThan(0)
  })

  it('speaks to the writer in words that it would not mark itself', () => {
    for (const words of [rule.asks, rule.because]) {
      const { findings } = check(words, aboutOf({ children: [{ name: 'Rowan Ashdene', pronouns: 'she/her', verbal: true }] }))
      expect(findings.filter(each => each.rule !== 'third-person').map(each => `${each.rule}: ${each.quote}`)).toEqual([])
    }
  })

  it.each(rule.good.map(plain))('leaves alone: $text', ({ text, about }) => {
    expect(marked(rule, text, about)).toBe(text)
  })

  it.each(rule.bad)('finds: $text', ({ text, about }) => {
    expect(marked(rule, unmark(text).text, about)).toBe(text)
  })

  it.each(rule.bad)('is content with: $better', ({ better, about }) => {
    expect(marked(rule, better, about)).toBe(better)
  })

  it('can be practised on a text that has its fault and no other, and one way to write it has none', () => {
    const { text, oneWay } = rule.practice
    const found = (words: string) => check(words, usualAbout).findings.map(finding => `${finding.rule}: ${finding.quote}`)
    expect([...new Set(check(text, usualAbout).findings.map(finding => finding.rule))]).toEqual([rule.id])
    expect(found(oneWay)).toEqual([])
  })

  it.each(rule.bad)('finds nothing in quotation marks: $text', ({ text, about }) => {
    const bare = unmark(text).text
    for (const quoted of [`“${bare}”`, `"${bare}"`, `‘${bare}’`]) {
      if (quoted.startsWith('‘') && /['’]/.test(bare)) continue
      expect(marked(rule, quoted, about)).toBe(quoted)
    }
  })
})
