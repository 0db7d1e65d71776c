import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { everyElement } from '../src/guidance/missing.ts'
import type { GoodExample, Rule } from '../src/guidance/rule.ts'
import { rules } from '../src/guidance/rules/index.ts'
import { statementsOf } from '../src/guidance/statements.ts'

const file = new URL('../docs/rules.md', import.meta.url)

/** The page about all rules, as `docs/rules.md` should stand. */
export function rulesPage(): string {
  return `# What the checker asks

This page is made from the rules themselves by \`scripts/write-rules-docs.ts\`: change a rule, not the page.

Each question is for the writer, who decides. What is **sure** we would say to a colleague; what is **worth a look** a person should judge. Nothing inside quotation marks is ever flagged.
What the guidance asks stands with each question, by the ids of its statements. The training page of the program shows the same, and marks the exercises.

${rules.map(({ id, asks }) => `- [${id}](#${id}): ${asks}`).join('\n')}
- [What a record can lack](#what-a-record-can-lack)

${rules.map(ruleSection).join('\n')}
## What a record can lack

These are asked about the record as a whole, where it gives occasion for them.

| id | question | why | guidance |
| --- | --- | --- | --- |
${everyElement.map(({ id, asks, because, source }) => `| \`${id}\` | ${asks} | ${because} | ${source.join(' ')} |`).join('\n')}
`
}

function ruleSection({ id, asks, because, source, certainty, applies, good, bad, practice, cannotSee }: Rule): string {
  return `## ${id}

**${asks}** ${because}

The guidance asks: ${statementsOf(source).map(({ id, asks: statement }) => `${statement} (${id})`).join('; ')}.

Mostly ${certainty === 'sure' ? 'sure' : 'worth a look'}. ${applies === 'all' ? 'For every document.' : applies === undefined ? 'For all that is written to the child.' : `For: ${applies.join(', ')}.`}

| before | after |
| --- | --- |
${bad.map(({ text, better }) => `| ${cell(text).replaceAll('«', '**').replaceAll('»', '**')} | ${cell(better)} |`).join('\n')}

It leaves alone:

${good.map(example => `- ${textOf(example)}`).join('\n')}

It cannot see:

${cannotSee.map(each => `- ${each}`).join('\n')}

To practise: ${cell(practice.text)}

<details><summary>One way to write it</summary>

${cell(practice.oneWay)}

</details>
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
