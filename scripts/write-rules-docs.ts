import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { missingElements } from '../src/guidance/missing.ts'
import type { GoodExample, MissingId, Rule } from '../src/guidance/rule.ts'
import { rules } from '../src/guidance/rules/index.ts'

const file = new URL('../docs/rules.md', import.meta.url)

/** All that a record can lack, in the order of the type. */
const lacking: readonly MissingId[] = [
  'address', 'child-view', 'how-view-known', 'observation', 'family-view', 'risk-impact', 'risk-balance', 'decision-reason', 'decision-maker', 'decision-date', 'next-steps',
]

/** The page about all rules, as `docs/rules.md` should stand. */
export function rulesPage(): string {
  return `# What the checker asks

This page is made from the rules themselves by \`scripts/write-rules-docs.ts\`: change a rule, not the page.

Each question is for the writer, who decides. What is **sure** we would say to a colleague; what is **worth a look** a person should judge. Nothing inside quotation marks is ever flagged.
The ids at the end of a question name the statements of the guidance that it carries out.

${rules.map(({ id, asks }) => `- [${id}](#${id}): ${asks}`).join('\n')}
- [What a record can lack](#what-a-record-can-lack)

${rules.map(ruleSection).join('\n')}
## What a record can lack

These are asked about the record as a whole.

| id | question | why | guidance |
| --- | --- | --- | --- |
${missingElements(lacking).map(({ id, asks, because, source }) => `| \`${id}\` | ${asks} | ${because} | ${source.join(' ')} |`).join('\n')}
`
}

function ruleSection({ id, asks, because, source, certainty, applies, good, bad, cannotSee }: Rule): string {
  return `## ${id}

**${asks}** ${because} (${source.join(' ')})

Mostly ${certainty === 'sure' ? 'sure' : 'worth a look'}. ${applies === 'all' ? 'For every document.' : applies === undefined ? 'For all that is written to the child.' : `For: ${applies.join(', ')}.`}

| before | after |
| --- | --- |
${bad.map(({ text, better }) => `| ${cell(text).replaceAll('«', '**').replaceAll('»', '**')} | ${cell(better)} |`).join('\n')}

It leaves alone:

${good.map(example => `- ${textOf(example)}`).join('\n')}

It cannot see:

${cannotSee.map(each => `- ${each}`).join('\n')}
`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')
const textOf = (example: GoodExample): string => (typeof example === 'string' ? example : example.text).replaceAll('\n', ' ')

if (import.meta.main) {
  const page = rulesPage()
  if (process.argv.includes('--check')) {
    if (readOrNothing() !== page) {
      console.error('docs/rules.md is not what the rules say. Run: node_modules/.bin/node scripts/write-rules-docs.ts')
      process.exitCode = 1
    }
  } else {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, page)
  }
}

function readOrNothing(): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
