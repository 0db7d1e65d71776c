import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { unmark, usualAbout } from './rules/examples.ts'

/** A judgement and a mind that is read lie close: either may be asked about. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  jargon: ['jargon'], stigmatising: ['stigmatising', 'opinion-as-fact'], minimising: ['minimising'], opinion: ['opinion-as-fact', 'stigmatising'], fine: [],
}
const all = new Set(Object.values(kinds).flat())

const sentences = readFileSync(join(import.meta.dirname, '../../test/letters/sentences.txt'), 'utf8').split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [kind = '', ...rest] = line.split(': ')
    return { kind, ...unmark(rest.join(': ').replaceAll("'", '’')) }
  })

const findingsIn = (text: string) => check(text, usualAbout).findings.filter(finding => all.has(finding.rule))

describe('sentences by many hands', () => {
  it.each(sentences.filter(({ kind }) => kind === 'fine'))('are left alone where nothing is amiss: $text', ({ text }) => {
    expect(findingsIn(text).map(finding => `${finding.rule}: ${finding.quote}`)).toEqual([])
  })

  it.each(Object.entries(kinds).filter(([kind]) => kind !== 'fine'))('have nine in ten of their marks found: %s', (kind, rules) => {
    const missed: string[] = []
    let marked = 0
    for (const { text, marks } of sentences.filter(sentence => sentence.kind === kind)) {
      const findings = findingsIn(text).filter(({ rule }) => rules.includes(rule))
      for (const { start, end } of marks) {
        marked++
        if (!findings.some(finding => finding.start < end && start < finding.end)) missed.push(text.slice(start, end))
      }
    }
    expect(missed.length, missed.join(' | ')).toBeLessThan(marked / 10)
  })
})
